// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/scoring/pmml/pmml.h"

#include <cmath>

using namespace dunlin;
using namespace dunlin::scoring;

namespace {

QByteArray document(const QByteArray &model)
{
    return "<PMML xmlns=\"http://www.dmg.org/PMML-4_4\" version=\"4.4\"><Header/><DataDictionary>"
           "<DataField name=\"age\" optype=\"continuous\" dataType=\"double\"/>"
           "<DataField name=\"job\" optype=\"categorical\" dataType=\"string\">"
           "<Value value=\"clerk\"/><Value value=\"none\"/><Value value=\"other\"/></DataField>"
           "<DataField name=\"y\" optype=\"categorical\" dataType=\"string\"/></DataDictionary>"
           + model + "</PMML>";
}

const QByteArray kSchema = "<MiningSchema><MiningField name=\"age\"/><MiningField name=\"job\"/>"
                           "<MiningField name=\"y\" usageType=\"target\"/></MiningSchema>";

std::shared_ptr<const PmmlModel> load(const QByteArray &model)
{
    const auto read = PmmlModel::read(document(model));
    if (!read)
        FAIL(read.error().detail.toStdString());
    return *read;
}

QStringList evaluate(const PmmlModel &model, const char *age, const char *job)
{
    const auto values = model.evaluate({{QStringLiteral("age"), QString::fromLatin1(age)},
                                        {QStringLiteral("job"), QString::fromLatin1(job)}});
    if (!values)
        return {values.error().detail};
    QStringList texts;
    for (const PmmlValue &value : *values)
        texts << value.toText();
    return texts;
}

} // namespace

TEST_CASE("a scorecard adds points and ranks its reasons")
{
    const auto model = load(
        "<Scorecard functionName=\"regression\" initialScore=\"10\" "
        "reasonCodeAlgorithm=\"pointsBelow\">"
        + kSchema
        + "<Output><OutputField name=\"first\" feature=\"reasonCode\" rank=\"1\"/>"
          "<OutputField name=\"second\" feature=\"reasonCode\" rank=\"2\"/></Output>"
          "<Characteristics><Characteristic name=\"a\" reasonCode=\"AGE\" baselineScore=\"30\">"
          "<Attribute partialScore=\"5\"><SimplePredicate field=\"age\" operator=\"isMissing\"/>"
          "</Attribute><Attribute partialScore=\"12\"><SimplePredicate field=\"age\" "
          "operator=\"lessThan\" value=\"30\"/></Attribute><Attribute partialScore=\"30\"><True/>"
          "</Attribute></Characteristic>"
          "<Characteristic name=\"j\" reasonCode=\"JOB\" baselineScore=\"20\">"
          "<Attribute partialScore=\"0\" reasonCode=\"NOJOB\"><SimpleSetPredicate field=\"job\" "
          "booleanOperator=\"isIn\"><Array type=\"string\" n=\"1\">none</Array>"
          "</SimpleSetPredicate></Attribute><Attribute partialScore=\"20\"><True/></Attribute>"
          "</Characteristic></Characteristics></Scorecard>");
    CHECK(model->outputs()
          == QStringList{QStringLiteral("y"), QStringLiteral("first"), QStringLiteral("second")});
    CHECK(evaluate(*model, "25", "clerk").join(u'|') == u"42|AGE|JOB");
    CHECK(evaluate(*model, "25", "none").join(u'|') == u"22|NOJOB|AGE");
    CHECK(evaluate(*model, "", "clerk").join(u'|') == u"35|AGE|JOB");
}

TEST_CASE("a logistic regression gives probabilities and the likelier category")
{
    const auto model = load(
        "<RegressionModel functionName=\"classification\" normalizationMethod=\"logit\">" + kSchema
        + "<Output><OutputField name=\"p\" feature=\"probability\" value=\"bad\"/></Output>"
          "<RegressionTable intercept=\"1\" targetCategory=\"bad\"><NumericPredictor name=\"age\" "
          "coefficient=\"-0.1\"/><CategoricalPredictor name=\"job\" value=\"none\" "
          "coefficient=\"2\"/></RegressionTable>"
          "<RegressionTable intercept=\"0\" targetCategory=\"good\"/></RegressionModel>");
    const auto at = [&](const char *age, const char *job) { return evaluate(*model, age, job); };
    CHECK(at("20", "clerk")[0] == u"good");
    CHECK(at("20", "clerk")[1].toDouble() == Approx(1 / (1 + std::exp(1.0))));
    CHECK(at("20", "none")[0] == u"bad");
    CHECK(at("", "none").join(u'|') == u"|"); // a number is missing: no answer
    CHECK(at("20", "pilot")[0].contains(QStringLiteral("\"job\"")));
}

TEST_CASE("trees: missing values go where the model says")
{
    const auto tree = [](const QByteArray &strategy) {
        return load(
            "<TreeModel functionName=\"classification\" " + strategy + ">" + kSchema
            + "<Output><OutputField name=\"p\" feature=\"probability\" value=\"b\"/></Output>"
              "<Node id=\"0\" score=\"a\" defaultChild=\"2\"><True/>"
              "<ScoreDistribution value=\"a\" recordCount=\"6\"/>"
              "<ScoreDistribution value=\"b\" recordCount=\"4\"/>"
              "<Node id=\"1\" score=\"a\"><SimplePredicate field=\"age\" "
              "operator=\"lessOrEqual\" value=\"40\"/>"
              "<ScoreDistribution value=\"a\" recordCount=\"3\"/>"
              "<ScoreDistribution value=\"b\" recordCount=\"1\"/></Node>"
              "<Node id=\"2\" score=\"b\"><SimplePredicate field=\"age\" "
              "operator=\"greaterThan\" value=\"40\"/>"
              "<ScoreDistribution value=\"b\" recordCount=\"3\"/></Node></Node></TreeModel>");
    };
    CHECK(evaluate(*tree(""), "40", "clerk").join(u'|') == u"a|0.25");
    CHECK(evaluate(*tree(""), "41", "clerk").join(u'|') == u"b|1");
    CHECK(evaluate(*tree(""), "", "clerk").join(u'|') == u"|");
    CHECK(evaluate(*tree("missingValueStrategy=\"lastPrediction\""), "", "clerk").join(u'|')
          == u"a|0.4");
    CHECK(evaluate(*tree("missingValueStrategy=\"defaultChild\""), "", "clerk").join(u'|')
          == u"b|1");
}

TEST_CASE("segments are added up, chained, or the first is taken")
{
    const auto segment = [](const QByteArray &predicate, const QByteArray &intercept) {
        return "<Segment>" + predicate + "<RegressionModel functionName=\"regression\">" + kSchema
               + "<RegressionTable intercept=\"" + intercept
               + "\"><NumericPredictor name=\"age\" coefficient=\"1\"/></RegressionTable>"
                 "</RegressionModel></Segment>";
    };
    const auto mining = [&](const QByteArray &method) {
        return load(
            "<MiningModel functionName=\"regression\">" + kSchema
            + "<Segmentation multipleModelMethod=\"" + method + "\">"
            + segment("<SimplePredicate field=\"job\" operator=\"equal\" value=\"none\"/>", "100")
            + segment("<True/>", "10") + "</Segmentation></MiningModel>");
    };
    CHECK(evaluate(*mining("sum"), "1", "none")[0] == u"112");
    CHECK(evaluate(*mining("average"), "1", "none")[0] == u"56");
    CHECK(evaluate(*mining("selectFirst"), "1", "none")[0] == u"101");
    CHECK(evaluate(*mining("selectFirst"), "1", "clerk")[0] == u"11");
    CHECK(evaluate(*mining("max"), "1", "clerk")[0] == u"11");
}

TEST_CASE("derived fields, replacements and targets")
{
    const auto model = load(
        "<RegressionModel functionName=\"regression\"><MiningSchema><MiningField name=\"age\" "
        "missingValueReplacement=\"50\" outliers=\"asExtremeValues\" lowValue=\"0\" "
        "highValue=\"90\"/><MiningField name=\"job\" invalidValueTreatment=\"asMissing\"/>"
        "<MiningField name=\"y\" usageType=\"target\"/></MiningSchema>"
        "<Targets><Target field=\"y\" rescaleFactor=\"2\" rescaleConstant=\"1\"/></Targets>"
        "<LocalTransformations><DerivedField name=\"band\" optype=\"continuous\" "
        "dataType=\"double\">"
        "<Discretize field=\"age\" defaultValue=\"3\"><DiscretizeBin binValue=\"1\"><Interval "
        "closure=\"openClosed\" rightMargin=\"30\"/></DiscretizeBin><DiscretizeBin binValue=\"2\">"
        "<Interval closure=\"openOpen\" leftMargin=\"30\" rightMargin=\"60\"/></DiscretizeBin>"
        "</Discretize></DerivedField><DerivedField name=\"idle\" optype=\"continuous\" "
        "dataType=\"double\"><NormDiscrete field=\"job\" value=\"none\" mapMissingTo=\"0.5\"/>"
        "</DerivedField></LocalTransformations>"
        "<RegressionTable intercept=\"0\"><NumericPredictor name=\"band\" coefficient=\"10\"/>"
        "<NumericPredictor name=\"idle\" coefficient=\"1\"/></RegressionTable></RegressionModel>");
    CHECK(evaluate(*model, "30", "none")[0] == u"23");   // (10 + 1) * 2 + 1
    CHECK(evaluate(*model, "", "clerk")[0] == u"41");    // replaced by 50: band 2
    CHECK(evaluate(*model, "999", "pilot")[0] == u"62"); // band 3, job not allowed: 0.5
}

TEST_CASE("what is not supported is refused by name")
{
    const auto why = [](const QByteArray &model) {
        const auto read = PmmlModel::read(document(model));
        return read ? QString() : read.error().detail;
    };
    CHECK(why("<BayesianNetworkModel/>").contains(QStringLiteral("BayesianNetworkModel")));
    CHECK(why("<SupportVectorMachineModel functionName=\"regression\"><OtherKernelType/>"
              "</SupportVectorMachineModel>")
              .contains(QStringLiteral("OtherKernelType")));
    CHECK(why("<GeneralRegressionModel functionName=\"regression\" modelType=\"CoxRegression\"/>")
              .contains(QStringLiteral("CoxRegression")));
    CHECK(why("<NeuralNetwork functionName=\"regression\" activationFunction=\"spline\"/>")
              .contains(QStringLiteral("spline")));
    CHECK(why("<ClusteringModel functionName=\"clustering\" modelClass=\"centerBased\">"
              "<ComparisonMeasure kind=\"similarity\"><jaccard/></ComparisonMeasure>"
              "</ClusteringModel>")
              .contains(QStringLiteral("no distance")));
    CHECK(why("<TreeModel functionName=\"regression\" missingValueStrategy=\"aggregateNodes\"/>")
              .contains(QStringLiteral("aggregateNodes")));
    CHECK(why("<MiningModel functionName=\"classification\"><Segmentation "
              "multipleModelMethod=\"max\"/></MiningModel>")
              .contains(QStringLiteral("\"max\" for classification")));
    CHECK(why("<MiningModel functionName=\"regression\"><Segmentation "
              "multipleModelMethod=\"majorityVote\"/></MiningModel>")
              .contains(QStringLiteral("majorityVote")));
    CHECK(why("<MiningModel functionName=\"regression\"><Segmentation "
              "multipleModelMethod=\"selectAll\"/></MiningModel>")
              .contains(QStringLiteral("selectAll")));
    CHECK(why("").contains(QStringLiteral("no model")));
    CHECK(why("<TreeModel functionName=\"regression\"/>").contains(QStringLiteral("MiningSchema")));
    CHECK(!PmmlModel::read("<PMML version=\"2.1\"/>"));
}
