// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/scoring/pmml/pmml.h"

using namespace dunlin::scoring;

namespace {

/// A file with fields x and z (numbers), size (ordinal: small, large) and y.
QByteArray file(const QByteArray &transformations, const QByteArray &model)
{
    return "<PMML xmlns=\"http://www.dmg.org/PMML-4_4\" version=\"4.4\"><Header/><DataDictionary>"
           "<DataField name=\"x\" optype=\"continuous\" dataType=\"double\">"
           "<Interval closure=\"closedClosed\" leftMargin=\"-100\" rightMargin=\"100\"/>"
           "</DataField><DataField name=\"z\" optype=\"continuous\" dataType=\"double\"/>"
           "<DataField name=\"size\" optype=\"ordinal\" dataType=\"string\"><Value "
           "value=\"small\"/><Value value=\"large\" displayValue=\"Large one\"/></DataField>"
           "<DataField name=\"y\" optype=\"categorical\" dataType=\"string\"/></DataDictionary>"
           + transformations + model + "</PMML>";
}

const QByteArray kFields = "<MiningField name=\"x\"/><MiningField name=\"z\"/>"
                           "<MiningField name=\"size\"/>";
const QByteArray kSchema =
    "<MiningSchema>" + kFields + "<MiningField name=\"y\" usageType=\"target\"/></MiningSchema>";

QString run(const QByteArray &xml, const char *x, const char *z, const char *size = "small")
{
    const auto model = PmmlModel::read(xml);
    if (!model)
        return QStringLiteral("refused: ") + model.error().detail;
    QHash<QString, QString> row;
    row.insert(QStringLiteral("x"), QLatin1String(x));
    row.insert(QStringLiteral("z"), QLatin1String(z));
    row.insert(QStringLiteral("size"), QLatin1String(size));
    const auto values = (*model)->evaluate(row);
    if (!values)
        return QStringLiteral("failed: ") + values.error().detail;
    QStringList texts;
    for (const PmmlValue &value : *values)
        texts << value.toText();
    return texts.join(u'|');
}

QByteArray regression(const QByteArray &inside)
{
    return "<RegressionModel functionName=\"regression\">" + kSchema + inside
           + "</RegressionModel>";
}

QByteArray constantly(const QByteArray &value)
{
    return "<RegressionModel functionName=\"regression\">" + kSchema
           + "<RegressionTable intercept=\"" + value + "\"/></RegressionModel>";
}

} // namespace

TEST_CASE("a file's own functions see their parameters alone")
{
    const QByteArray functions =
        "<TransformationDictionary><DefineFunction name=\"twiceLess\" optype=\"continuous\" "
        "dataType=\"double\"><ParameterField name=\"x\"/><ParameterField name=\"by\"/>"
        "<Apply function=\"-\"><Apply function=\"*\"><FieldRef field=\"x\"/><Constant>2</Constant>"
        "</Apply><FieldRef field=\"by\"/></Apply></DefineFunction>"
        "<DefineFunction name=\"leak\" optype=\"continuous\" dataType=\"double\">"
        "<ParameterField name=\"a\"/><FieldRef field=\"z\" mapMissingTo=\"-1\"/></DefineFunction>"
        "<DerivedField name=\"d\" optype=\"continuous\" dataType=\"double\">"
        "<Apply function=\"twiceLess\"><FieldRef field=\"z\"/><FieldRef field=\"x\"/></Apply>"
        "</DerivedField><DerivedField name=\"e\" optype=\"continuous\" dataType=\"double\">"
        "<Apply function=\"leak\"><FieldRef field=\"x\"/></Apply></DerivedField>"
        "</TransformationDictionary>";
    const QByteArray by = regression(
        "<RegressionTable intercept=\"0\"><NumericPredictor name=\"d\" coefficient=\"1\"/>"
        "<NumericPredictor name=\"e\" coefficient=\"100\"/></RegressionTable>");
    CHECK(run(file(functions, by), "3", "10") == u"-83"); // 2 * 10 - 3 - 100
    const QByteArray endless =
        "<TransformationDictionary><DefineFunction name=\"f\" optype=\"continuous\">"
        "<ParameterField name=\"a\"/><Apply function=\"f\"><FieldRef field=\"a\"/></Apply>"
        "</DefineFunction><DerivedField name=\"d\" optype=\"continuous\" dataType=\"double\">"
        "<Apply function=\"f\"><FieldRef field=\"x\"/></Apply></DerivedField>"
        "</TransformationDictionary>";
    CHECK(run(file(endless, by), "3", "10").contains(QStringLiteral("calls itself")));
    CHECK(run(file({}, by), "3", "10") == u""); // there is no field d
}

TEST_CASE("what is outside a field's intervals is not allowed")
{
    const QByteArray model = regression(
        "<RegressionTable intercept=\"1\"><NumericPredictor name=\"x\" coefficient=\"1\"/>"
        "</RegressionTable>");
    CHECK(run(file({}, model), "100", "1") == u"101");
    CHECK(run(file({}, model), "101", "1").contains(QStringLiteral("does not allow")));
}

TEST_CASE("ordinal values are in the dictionary's order")
{
    const QByteArray tree =
        "<TreeModel functionName=\"classification\">" + kSchema
        + "<Node score=\"n\"><True/><Node score=\"low\"><SimplePredicate field=\"size\" "
          "operator=\"lessThan\" value=\"large\"/></Node><Node score=\"high\"><SimplePredicate "
          "field=\"size\" operator=\"greaterOrEqual\" value=\"large\"/></Node></Node></TreeModel>";
    CHECK(run(file({}, tree), "1", "1", "small") == u"low");
    CHECK(run(file({}, tree), "1", "1", "large") == u"high");
}

TEST_CASE("a regression of ordered categories gives the difference to the one before")
{
    const auto model = [](const QByteArray &target) {
        return "<RegressionModel functionName=\"classification\" normalizationMethod=\"logit\">"
               "<MiningSchema><MiningField name=\"x\"/><MiningField usageType=\"target\" name=\""
               + target
               + "\"/></MiningSchema><Output><OutputField name=\"s\" feature=\"probability\" "
                 "value=\"small\"/><OutputField name=\"l\" feature=\"probability\" "
                 "value=\"large\"/></Output><RegressionTable intercept=\"-1\" "
                 "targetCategory=\"small\"/><RegressionTable intercept=\"1\" "
                 "targetCategory=\"middle\"/><RegressionTable intercept=\"0\" "
                 "targetCategory=\"large\"/></RegressionModel>";
    };
    CHECK(run(file({}, model("size")), "1", "1") == u"middle|0.268941421369995|0.268941421369995");
    CHECK(run(file({}, model("y")), "1", "1").contains(QStringLiteral("without an order")));
}

TEST_CASE("a target says what stands in for no prediction, and how it is read")
{
    const QByteArray model =
        "<RegressionModel functionName=\"regression\">" + kSchema
        + "<Targets><Target field=\"y\" castInteger=\"floor\" rescaleFactor=\"10\">"
          "<TargetValue defaultValue=\"0.55\"/></Target></Targets><RegressionTable "
          "intercept=\"0.26\"><NumericPredictor name=\"x\" coefficient=\"0.1\"/></RegressionTable>"
          "</RegressionModel>";
    CHECK(run(file({}, model), "1", "1") == u"3");
    CHECK(run(file({}, model), "", "1") == u"5");
    const QByteArray tree =
        "<TreeModel functionName=\"classification\">" + kSchema
        + "<Output><OutputField name=\"p\" feature=\"probability\" value=\"bad\"/><OutputField "
          "name=\"d\" feature=\"predictedDisplayValue\"/></Output><Targets><Target field=\"y\">"
          "<TargetValue value=\"bad\" displayValue=\"Bad risk\" priorProbability=\"0.3\"/>"
          "<TargetValue value=\"good\" priorProbability=\"0.7\"/></Target></Targets>"
          "<Node><SimplePredicate field=\"x\" operator=\"greaterThan\" value=\"5\"/>"
          "<ScoreDistribution value=\"bad\" recordCount=\"9\"/><ScoreDistribution value=\"good\" "
          "recordCount=\"1\"/></Node></TreeModel>";
    CHECK(run(file({}, tree), "9", "1") == u"bad|0.9|Bad risk");
    CHECK(run(file({}, tree), "1", "1") == u"good|0.3|good");
}

TEST_CASE("trees that follow every open way")
{
    // By the records: 60 of 100 go left, and of these 50 of 60 are "a"; on the right 10 of 40.
    const auto tree = [](const QByteArray &strategy) {
        return file({},
                    "<TreeModel functionName=\"classification\" missingValueStrategy=\"" + strategy
                        + "\">" + kSchema
                        + "<Output><OutputField name=\"p\" feature=\"probability\" value=\"a\"/>"
                          "<OutputField name=\"c\" feature=\"confidence\" value=\"a\"/></Output>"
                          "<Node recordCount=\"100\" defaultChild=\"r\"><True/>"
                          "<Node id=\"l\" recordCount=\"60\"><SimplePredicate field=\"x\" "
                          "operator=\"lessThan\" value=\"0\"/><ScoreDistribution value=\"a\" "
                          "recordCount=\"50\"/><ScoreDistribution value=\"b\" recordCount=\"10\"/>"
                          "</Node><Node id=\"r\" recordCount=\"40\"><SimplePredicate field=\"x\" "
                          "operator=\"greaterOrEqual\" value=\"0\"/><ScoreDistribution value=\"a\" "
                          "recordCount=\"10\"/><ScoreDistribution value=\"b\" recordCount=\"30\"/>"
                          "</Node></Node></TreeModel>");
    };
    CHECK(run(tree("aggregateNodes"), "", "1") == u"a|0.6|0.6");
    CHECK(run(tree("weightedConfidence"), "", "1") == u"a|0.6|0.6");
    CHECK(run(tree("weightedConfidence"), "1", "1") == u"b|0.25|0.25");
    CHECK(run(tree("defaultChild"), "", "1") == u"b|0.25|0.25");
    CHECK(run(tree("defaultChild\" missingValuePenalty=\"0.8"), "", "1") == u"b|0.25|0.2");
}

TEST_CASE("an ensemble's own outputs see what its segments gave")
{
    const QByteArray chain =
        "<MiningModel functionName=\"regression\">" + kSchema
        + "<Output><OutputField name=\"first\" feature=\"predictedValue\" segmentId=\"s1\"/>"
          "<OutputField name=\"more\" feature=\"transformedValue\"><Apply function=\"+\"><FieldRef "
          "field=\"half\"/><Constant>1</Constant></Apply></OutputField></Output>"
          "<Segmentation multipleModelMethod=\"modelChain\"><Segment id=\"s1\"><True/>"
          "<RegressionModel functionName=\"regression\">"
        + kSchema
        + "<Output><OutputField name=\"half\" feature=\"predictedValue\"/></Output>"
          "<RegressionTable intercept=\"0\"><NumericPredictor name=\"x\" coefficient=\"0.5\"/>"
          "</RegressionTable></RegressionModel></Segment><Segment id=\"s2\"><True/>"
          "<RegressionModel functionName=\"regression\"><MiningSchema><MiningField name=\"half\"/>"
          "</MiningSchema><RegressionTable intercept=\"0\"><NumericPredictor name=\"half\" "
          "coefficient=\"10\"/></RegressionTable></RegressionModel></Segment></Segmentation>"
          "</MiningModel>";
    CHECK(run(file({}, chain), "8", "1") == u"40|4|5");
}

TEST_CASE("too many segments without an answer are no answer")
{
    const auto mining = [](const QByteArray &threshold) {
        return file({}, "<MiningModel functionName=\"regression\">" + kSchema
                            + "<Segmentation multipleModelMethod=\"average\" "
                              "missingPredictionTreatment=\"skipSegment\" missingThreshold=\""
                            + threshold + "\"><Segment><True/>" + constantly("4")
                            + "</Segment><Segment><True/>"
                            + regression("<RegressionTable intercept=\"0\"><NumericPredictor "
                                         "name=\"z\" coefficient=\"1\"/></RegressionTable>")
                            + "</Segment></Segmentation></MiningModel>");
    };
    CHECK(run(mining("0.5"), "1", "") == u"4");
    CHECK(run(mining("0.4"), "1", "") == u"");
    CHECK(run(mining("0.4"), "1", "8") == u"6");
}

TEST_CASE("texts, dates and tables of values")
{
    const auto derived = [](const QByteArray &expression) {
        return file("<TransformationDictionary><DerivedField name=\"d\" optype=\"continuous\" "
                    "dataType=\"double\">"
                        + expression + "</DerivedField></TransformationDictionary>",
                    regression("<RegressionTable intercept=\"0\"><NumericPredictor name=\"d\" "
                               "coefficient=\"1\"/></RegressionTable>"));
    };
    const auto constant = [](const char *text) {
        return QByteArray("<Constant dataType=\"string\">") + text + "</Constant>";
    };
    CHECK(run(derived("<Apply function=\"dateDaysSinceYear\">" + constant("2003-04-01")
                      + "<Constant>1960</Constant></Apply>"),
              "1", "1")
          == u"15796");
    CHECK(run(derived("<Apply function=\"dateSecondsSinceMidnight\">" + constant("01:03:04")
                      + "</Apply>"),
              "1", "1")
          == u"3784");
    CHECK(run(derived("<Apply function=\"stringLength\"><Apply function=\"replace\">"
                      + constant("BBBB") + constant("B+") + constant("c") + "</Apply></Apply>"),
              "1", "1")
          == u"1");
    CHECK(run(derived("<Apply function=\"if\"><Apply function=\"matches\">" + constant("janjan")
                      + constant("^jan") + "</Apply><Constant>7</Constant></Apply>"),
              "1", "1")
          == u"7");
    CHECK(run(derived("<MapValues outputColumn=\"out\" defaultValue=\"-1\" dataType=\"double\">"
                      "<FieldColumnPair field=\"x\" column=\"in\"/><InlineTable><row><in>1.0</in>"
                      "<out>9</out></row></InlineTable></MapValues>"),
              "1", "1")
          == u"9");
    CHECK(
        run(derived("<MapValues outputColumn=\"data:out\" defaultValue=\"-1\" dataType=\"double\">"
                    "<FieldColumnPair field=\"x\" column=\"data:in\"/><InlineTable "
                    "xmlns:data=\"urn:data\"><row><data:in>1</data:in><data:out>9</data:out></row>"
                    "</InlineTable></MapValues>"),
            "1", "1")
        == u"9");
    CHECK(run(derived("<Apply function=\"stringLength\"><Apply function=\"formatNumber\">"
                      "<FieldRef field=\"x\"/>"
                      + constant("%5.1f") + "</Apply></Apply>"),
              "2", "1")
          == u"5");
    CHECK(run(derived("<Apply function=\"if\"><Apply function=\"equal\"><Apply "
                      "function=\"formatDatetime\">"
                      + constant("2004-08-20") + constant("%m/%d/%y") + "</Apply>"
                      + constant("08/20/04") + "</Apply><Constant>6</Constant></Apply>"),
              "1", "1")
          == u"6");
    CHECK(run(derived("<Apply function=\"atan2\"><FieldRef field=\"x\"/><FieldRef field=\"z\"/>"
                      "</Apply>"),
              "0", "1")
          == u"0");
}

TEST_CASE("a text of digits stays a text where the field is one")
{
    const QByteArray model = file(
        "<TransformationDictionary><DerivedField name=\"d\" optype=\"categorical\" "
        "dataType=\"string\"><MapValues outputColumn=\"out\"><FieldColumnPair field=\"x\" "
        "column=\"in\"/><InlineTable><row><in>1</in><out>01</out></row></InlineTable></MapValues>"
        "</DerivedField><DerivedField name=\"e\" optype=\"continuous\" dataType=\"integer\">"
        "<Apply function=\"substring\"><FieldRef field=\"d\"/><Constant>1</Constant>"
        "<Constant>2</Constant></Apply></DerivedField></TransformationDictionary>",
        regression("<RegressionTable intercept=\"0\"><CategoricalPredictor name=\"d\" "
                   "value=\"01\" coefficient=\"5\"/><CategoricalPredictor name=\"d\" "
                   "value=\"1\" coefficient=\"70\"/><NumericPredictor name=\"e\" "
                   "coefficient=\"100\"/></RegressionTable>"));
    CHECK(run(model, "1", "1") == u"105");
}

TEST_CASE("what stands in for a missing argument, and for a result that is missing")
{
    const auto apply = [](const QByteArray &attributes, const QByteArray &arguments) {
        return file("<TransformationDictionary><DerivedField name=\"d\" optype=\"continuous\" "
                    "dataType=\"double\"><Apply "
                        + attributes + ">" + arguments
                        + "</Apply></DerivedField></TransformationDictionary>",
                    regression("<RegressionTable intercept=\"0\"><NumericPredictor name=\"d\" "
                               "coefficient=\"1\"/></RegressionTable>"));
    };
    const QByteArray both = "<FieldRef field=\"x\"/><FieldRef field=\"z\"/>";
    CHECK(run(apply("function=\"+\" defaultValue=\"3\"", both), "", "1") == u"3");
    CHECK(run(apply("function=\"+\" mapMissingTo=\"4\" defaultValue=\"3\"", both), "", "1")
          == u"4");
    CHECK(run(apply("function=\"max\"", both), "", "1") == u"1");
    CHECK(run(apply("function=\"max\"", both), "NaN", "1") == u"1");
    CHECK(run(apply("function=\"max\" mapMissingTo=\"4\"", both), "", "1") == u"4");
    CHECK(run(apply("function=\"if\" mapMissingTo=\"4\"",
                    "<Apply function=\"isMissing\"><FieldRef field=\"x\"/></Apply>"
                    "<FieldRef field=\"z\"/><FieldRef field=\"x\"/>"),
              "", "1")
          == u"1");
}

TEST_CASE("a boolean is one however it is written")
{
    const auto model = PmmlModel::read(
        "<PMML version=\"4.4\"><Header/><DataDictionary><DataField name=\"b\" "
        "optype=\"categorical\" dataType=\"boolean\"><Value value=\"true\"/><Value "
        "value=\"false\"/></DataField></DataDictionary><TreeModel functionName=\"regression\">"
        "<MiningSchema><MiningField name=\"b\"/></MiningSchema><Node score=\"0\"><True/>"
        "<Node score=\"1\"><SimplePredicate field=\"b\" operator=\"equal\" value=\"TRUE\"/></Node>"
        "<Node score=\"2\"><SimplePredicate field=\"b\" operator=\"equal\" value=\"0\"/></Node>"
        "</Node></TreeModel></PMML>");
    REQUIRE(model);
    const auto score = [&](const char *text) {
        const auto values = (*model)->evaluate({{QStringLiteral("b"), QLatin1String(text)}});
        return values ? values->front().number : -1;
    };
    for (const char *text : {"true", "TRUE", "True", "1"})
        CHECK(score(text) == 1);
    for (const char *text : {"false", "FALSE", "0"})
        CHECK(score(text) == 2);
    CHECK(score("maybe") == -1);
}
