// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/scoring/pmml/pmml.h"

#include <cmath>

// Kinds of models beside scorecards, regressions and trees. The figures are worked out by hand from
// the formulas of PMML 4.4.
using namespace dunlin::scoring;

namespace {

const QByteArray kFields = "<DataDictionary>"
                           "<DataField name=\"sex\" optype=\"categorical\" dataType=\"string\">"
                           "<Value value=\"f\"/><Value value=\"m\"/></DataField>"
                           "<DataField name=\"age\" optype=\"continuous\" dataType=\"double\"/>"
                           "<DataField name=\"y\" optype=\"categorical\" dataType=\"string\">"
                           "<Value value=\"a\"/><Value value=\"b\"/><Value value=\"c\"/>"
                           "</DataField></DataDictionary>";
const QByteArray kSchema = "<MiningSchema><MiningField name=\"sex\"/><MiningField name=\"age\"/>"
                           "<MiningField name=\"y\" usageType=\"target\"/></MiningSchema>";
const QByteArray kChances = "<Output><OutputField name=\"pa\" feature=\"probability\" value=\"a\"/>"
                            "<OutputField name=\"pb\" feature=\"probability\" value=\"b\"/>"
                            "</Output>";

std::vector<PmmlValue> run(const QByteArray &model, const char *sex, const char *age)
{
    const auto read =
        PmmlModel::read("<PMML version=\"4.4\"><Header/>" + kFields + model + "</PMML>");
    if (!read)
        FAIL(read.error().detail.toStdString());
    const auto values = (*read)->evaluate(
        {{QStringLiteral("sex"), QLatin1String(sex)}, {QStringLiteral("age"), QLatin1String(age)}});
    if (!values)
        FAIL(values.error().detail.toStdString());
    return *values;
}

/// sex = f is p1, age is p2, and p3 is age squared where sex = f.
QByteArray general(const QByteArray &attributes, const QByteArray &cells)
{
    return "<GeneralRegressionModel " + attributes + ">" + kSchema + kChances
           + "<ParameterList><Parameter name=\"p0\"/><Parameter name=\"p1\"/>"
             "<Parameter name=\"p2\"/><Parameter name=\"p3\"/></ParameterList>"
             "<FactorList><Predictor name=\"sex\"/></FactorList>"
             "<CovariateList><Predictor name=\"age\"/></CovariateList><PPMatrix>"
             "<PPCell value=\"f\" predictorName=\"sex\" parameterName=\"p1\"/>"
             "<PPCell value=\"1\" predictorName=\"age\" parameterName=\"p2\"/>"
             "<PPCell value=\"f\" predictorName=\"sex\" parameterName=\"p3\"/>"
             "<PPCell value=\"2\" predictorName=\"age\" parameterName=\"p3\"/></PPMatrix>"
             "<ParamMatrix>"
           + cells + "</ParamMatrix></GeneralRegressionModel>";
}

QByteArray cell(const char *category, const char *parameter, const char *beta)
{
    return "<PCell targetCategory=\"" + QByteArray(category) + "\" parameterName=\"" + parameter
           + "\" beta=\"" + beta + "\"/>";
}

void checkChances(const std::vector<PmmlValue> &values, const char *predicted, double a, double b)
{
    REQUIRE(values.size() == 3);
    CHECK(values[0].toText() == QLatin1String(predicted));
    CHECK(values[1].number == Approx(a).epsilon(1e-12));
    CHECK(values[2].number == Approx(b).epsilon(1e-12));
}

} // namespace

TEST_CASE("general regressions: categories by softmax, ordered ones by differences")
{
    const QByteArray multinomial =
        general("modelType=\"multinomialLogistic\" functionName=\"classification\" "
                "targetReferenceCategory=\"c\"",
                cell("a", "p0", "0.5") + cell("a", "p1", "1") + cell("a", "p2", "-0.2")
                    + cell("b", "p0", "-1") + cell("b", "p2", "0.3") + cell("b", "p3", "0.1"));
    checkChances(run(multinomial, "f", "2"), "a", 0.600333004454808, 0.19983349777259596);
    checkChances(run(multinomial, "m", "3"), "c", 0.3220434643963898, 0.3220434643963898);
    CHECK(run(multinomial, "f", "")[0].isMissing());
    const QByteArray ordinal = general(
        "modelType=\"ordinalMultinomial\" functionName=\"classification\" "
        "cumulativeLink=\"logit\" targetReferenceCategory=\"c\"",
        cell("a", "p0", "-1") + cell("b", "p0", "1") + "<PCell parameterName=\"p1\" beta=\"0.4\"/>"
            + "<PCell parameterName=\"p2\" beta=\"-0.1\"/>");
    checkChances(run(ordinal, "f", "2"), "b", 0.31002551887238755, 0.45849926462663);
    const QByteArray probit =
        general("modelType=\"ordinalMultinomial\" functionName=\"classification\" "
                "cumulativeLink=\"probit\" targetReferenceCategory=\"c\"",
                cell("a", "p0", "-1") + cell("b", "p0", "1"));
    checkChances(run(probit, "f", "2"), "b", 0.158655253931457, 0.682689492137086);
    const QByteArray linear =
        general("modelType=\"generalizedLinear\" functionName=\"regression\" "
                "linkFunction=\"log\" offsetValue=\"0.5\"",
                "<PCell parameterName=\"p0\" beta=\"1\"/><PCell parameterName=\"p1\" beta=\"0.4\"/>"
                "<PCell parameterName=\"p3\" beta=\"0.1\"/>");
    CHECK(run(linear, "f", "2")[0].number == Approx(9.974182454814718)); // e^2.3
    CHECK(run(linear, "m", "3")[0].number == Approx(4.4816890703380645));
}

TEST_CASE("rule sets: the firing rules decide by their weights, or by being first")
{
    const auto rules = [](const QByteArray &criterion) {
        return "<RuleSetModel functionName=\"classification\">" + kSchema
               + "<Output><OutputField name=\"id\" feature=\"entityId\"/></Output>"
                 "<RuleSet defaultScore=\"c\"><RuleSelectionMethod criterion=\""
               + criterion
               + "\"/><SimpleRule id=\"r1\" score=\"a\" weight=\"0.3\">"
                 "<SimplePredicate field=\"age\" operator=\"greaterThan\" value=\"1\"/>"
                 "</SimpleRule><CompoundRule>"
                 "<SimplePredicate field=\"sex\" operator=\"equal\" value=\"f\"/>"
                 "<SimpleRule id=\"r2\" score=\"b\" weight=\"0.4\"><True/></SimpleRule>"
                 "<SimpleRule id=\"r3\" score=\"a\" weight=\"0.2\">"
                 "<SimplePredicate field=\"age\" operator=\"lessThan\" value=\"3\"/></SimpleRule>"
                 "</CompoundRule></RuleSet></RuleSetModel>";
    };
    CHECK(run(rules("weightedSum"), "f", "2")[0].toText() == u"a"); // 0.5 against 0.4
    CHECK(run(rules("weightedMax"), "f", "2")[0].toText() == u"b");
    CHECK(run(rules("firstHit"), "f", "2")[0].toText() == u"a");
    CHECK(run(rules("firstHit"), "f", "")[1].toText() == u"r2");
    CHECK(run(rules("weightedSum"), "m", "0")[0].toText() == u"c");
}

TEST_CASE("naive bayes: counts, densities, a threshold for what never came, holes say nothing")
{
    const auto counts = [](const char *a, const char *b) {
        return "<TargetValueCounts><TargetValueCount value=\"a\" count=\"" + QByteArray(a)
               + "\"/><TargetValueCount value=\"b\" count=\"" + b + "\"/></TargetValueCounts>";
    };
    const QByteArray model =
        "<NaiveBayesModel functionName=\"classification\" threshold=\"0.001\">" + kSchema + kChances
        + "<BayesInputs><BayesInput fieldName=\"sex\"><PairCounts value=\"f\">" + counts("10", "0")
        + "</PairCounts><PairCounts value=\"m\">" + counts("30", "20")
        + "</PairCounts></BayesInput><BayesInput fieldName=\"age\"><TargetValueStats>"
          "<TargetValueStat value=\"a\"><GaussianDistribution mean=\"2\" variance=\"1\"/>"
          "</TargetValueStat><TargetValueStat value=\"b\">"
          "<GaussianDistribution mean=\"4\" variance=\"4\"/></TargetValueStat></TargetValueStats>"
          "</BayesInput></BayesInputs><BayesOutput fieldName=\"y\">"
        + counts("40", "20") + "</BayesOutput></NaiveBayesModel>";
    checkChances(run(model, "f", "2"), "a", 0.9993938369967337, 0.0006061630032663689);
    checkChances(run(model, "m", "3"), "a", 0.673401971136482, 0.326598028863518);
    checkChances(run(model, "f", ""), "a", 10 / 10.02, 0.02 / 10.02);
    // A category that was never counted says nothing, whatever the threshold.
    checkChances(run(QByteArray(model)
                         .replace("PairCounts value=\"f\"", "PairCounts value=\"g\"")
                         .replace("0.001", "0"),
                     "f", ""),
                 "a", 40.0 / 60, 20.0 / 60);
}

TEST_CASE("neural networks: layers, activations, outputs that stand for categories")
{
    const auto input = [](const char *id, const QByteArray &expression) {
        return "<NeuralInput id=\"" + QByteArray(id)
               + "\"><DerivedField optype=\"continuous\" dataType=\"double\">" + expression
               + "</DerivedField></NeuralInput>";
    };
    const auto output = [](const char *neuron, const char *value) {
        return "<NeuralOutput outputNeuron=\"" + QByteArray(neuron)
               + "\"><DerivedField optype=\"categorical\" dataType=\"string\">"
                 "<NormDiscrete field=\"y\" value=\""
               + value + "\"/></DerivedField></NeuralOutput>";
    };
    const QByteArray model =
        "<NeuralNetwork functionName=\"classification\" activationFunction=\"tanh\">" + kSchema
        + kChances + "<NeuralInputs>"
        + input("0", "<NormContinuous field=\"age\"><LinearNorm orig=\"0\" norm=\"0\"/>"
                     "<LinearNorm orig=\"10\" norm=\"1\"/></NormContinuous>")
        + input("1", "<NormDiscrete field=\"sex\" value=\"f\"/>")
        + "</NeuralInputs><NeuralLayer><Neuron id=\"2\" bias=\"0.1\"><Con from=\"0\" "
          "weight=\"0.5\"/><Con from=\"1\" weight=\"-0.3\"/></Neuron></NeuralLayer>"
          "<NeuralLayer activationFunction=\"identity\" normalizationMethod=\"softmax\">"
          "<Neuron id=\"3\" bias=\"0.2\"><Con from=\"2\" weight=\"1.5\"/></Neuron>"
          "<Neuron id=\"4\"><Con from=\"2\" weight=\"-1\"/></Neuron></NeuralLayer><NeuralOutputs>"
        + output("3", "a") + output("4", "b") + "</NeuralOutputs></NeuralNetwork>";
    checkChances(run(model, "f", "2"), "b", 0.4877099793788166, 1 - 0.4877099793788166);
    checkChances(run(model, "m", "3"), "a", 0.6925986917267183, 1 - 0.6925986917267183);
    CHECK(run(model, "f", "")[0].isMissing());
}

TEST_CASE("clusters: the nearest centre, by weighted squares, holes made up for by the others")
{
    const QByteArray model =
        "<ClusteringModel functionName=\"clustering\" modelClass=\"centerBased\" "
        "numberOfClusters=\"2\"><MiningSchema><MiningField name=\"age\"/></MiningSchema><Output>"
        "<OutputField name=\"id\" feature=\"clusterId\"/>"
        "<OutputField name=\"near\" feature=\"clusterAffinity\"/>"
        "<OutputField name=\"far\" feature=\"affinity\" value=\"two\"/></Output>"
        "<ComparisonMeasure kind=\"distance\"><squaredEuclidean/></ComparisonMeasure>"
        "<ClusteringField field=\"age\" fieldWeight=\"2\"/>"
        "<Cluster id=\"one\"><Array n=\"1\" type=\"real\">1</Array></Cluster>"
        "<Cluster id=\"two\"><Array n=\"1\" type=\"real\">5</Array></Cluster></ClusteringModel>";
    const auto values = run(model, "f", "2");
    REQUIRE(values.size() == 4);
    CHECK(values[1].toText() == u"one");
    CHECK(values[2].number == 2);
    CHECK(values[3].number == 18);
    CHECK(run(model, "f", "4")[1].toText() == u"two");
    CHECK(run(model, "f", "")[1].isMissing());
}

TEST_CASE("radial bases: how near the inputs are to the weights")
{
    const QByteArray model =
        "<NeuralNetwork functionName=\"regression\" activationFunction=\"radialBasis\" "
        "altitude=\"2\"><MiningSchema><MiningField name=\"age\"/></MiningSchema>"
        "<NeuralInputs><NeuralInput id=\"0\"><DerivedField optype=\"continuous\" "
        "dataType=\"double\"><FieldRef field=\"age\"/></DerivedField></NeuralInput>"
        "</NeuralInputs><NeuralLayer><Neuron id=\"1\" width=\"2\"><Con from=\"0\" "
        "weight=\"3\"/></Neuron><Neuron id=\"2\" width=\"1\" altitude=\"1\"><Con from=\"0\" "
        "weight=\"5\"/></Neuron></NeuralLayer><NeuralLayer activationFunction=\"identity\">"
        "<Neuron id=\"3\" bias=\"0.5\"><Con from=\"1\" weight=\"1\"/><Con from=\"2\" "
        "weight=\"10\"/></Neuron></NeuralLayer><NeuralOutputs>"
        "<NeuralOutput outputNeuron=\"3\"><DerivedField optype=\"continuous\" "
        "dataType=\"double\"><FieldRef field=\"age\"/></DerivedField></NeuralOutput>"
        "</NeuralOutputs></NeuralNetwork>";
    // 0.5 + 2 exp(-1/8) + 10 exp(-1/2)
    CHECK(run(model, "f", "4")[0].number
          == Approx(0.5 + 2 * std::exp(-0.125) + 10 * std::exp(-0.5)).epsilon(1e-12));
}

TEST_CASE("Cox: the hazard of the base up to a time, of a row against the reference")
{
    const auto model = [](const QByteArray &attributes, const QByteArray &tables) {
        return "<GeneralRegressionModel modelType=\"CoxRegression\" functionName=\"regression\" "
               "endTimeVariable=\"age\" "
               + attributes
               + "><MiningSchema><MiningField name=\"sex\"/><MiningField name=\"age\"/>"
                 "</MiningSchema><Output><OutputField name=\"hazard\" feature=\"predictedValue\"/>"
                 "</Output><ParameterList><Parameter name=\"p0\" referencePoint=\"0.25\"/>"
                 "</ParameterList><FactorList><Predictor "
                 "name=\"sex\"/></FactorList><CovariateList/>"
                 "<PPMatrix><PPCell value=\"f\" predictorName=\"sex\" parameterName=\"p0\"/>"
                 "</PPMatrix><ParamMatrix><PCell parameterName=\"p0\" beta=\"0.8\"/></ParamMatrix>"
                 "<EventValues><Value value=\"1\"/></EventValues>"
               + tables + "</GeneralRegressionModel>";
    };
    const QByteArray cells = "<BaselineCell time=\"2\" cumHazard=\"0.1\"/>"
                             "<BaselineCell time=\"5\" cumHazard=\"0.3\"/>"
                             "<BaselineCell time=\"9\" cumHazard=\"0.7\"/>";
    const QByteArray plain =
        model({}, "<BaseCumHazardTables maxTime=\"9\">" + cells + "</BaseCumHazardTables>");
    CHECK(run(plain, "f", "6")[0].number == Approx(0.3 * std::exp(0.8 - 0.2)).epsilon(1e-12));
    CHECK(run(plain, "m", "9")[0].number == Approx(0.7 * std::exp(-0.2)).epsilon(1e-12));
    CHECK(run(plain, "m", "1")[0].number == 0);
    CHECK(run(plain, "m", "10")[0].isMissing());
    CHECK(run(plain, "", "6")[0].isMissing());
    const QByteArray strata =
        model("baselineStrataVariable=\"sex\"",
              "<BaseCumHazardTables><BaselineStratum value=\"m\" maxTime=\"9\">" + cells
                  + "</BaselineStratum></BaseCumHazardTables>");
    CHECK(run(strata, "m", "5")[0].number == Approx(0.3 * std::exp(-0.2)).epsilon(1e-12));
    CHECK(run(strata, "f", "5")[0].isMissing());
}

namespace {

/// Vectors (1, 0), (0, 1) and (0, 2) of sex = f and age.
QByteArray vectors(const QByteArray &attributes, const QByteArray &kernel,
                   const QByteArray &machines)
{
    return "<SupportVectorMachineModel " + attributes + ">" + kSchema + kernel
           + "<VectorDictionary><VectorFields><CategoricalPredictor name=\"sex\" value=\"f\" "
             "coefficient=\"1\"/><FieldRef field=\"age\"/></VectorFields>"
             "<VectorInstance id=\"one\"><REAL-SparseArray n=\"2\"><Indices>1</Indices>"
             "<REAL-Entries>1</REAL-Entries></REAL-SparseArray></VectorInstance>"
             "<VectorInstance id=\"two\"><Array n=\"2\" type=\"real\">0 1</Array>"
             "</VectorInstance><VectorInstance id=\"three\"><Array n=\"2\" type=\"real\">0 2"
             "</Array></VectorInstance></VectorDictionary>"
           + machines + "</SupportVectorMachineModel>";
}

/// A machine of the vectors "one" (weight 1) and "two" (weight -2).
QByteArray machine(const QByteArray &attributes, const char *constant = "0.5")
{
    return "<SupportVectorMachine " + attributes
           + "><SupportVectors><SupportVector vectorId=\"one\"/>"
             "<SupportVector vectorId=\"two\"/></SupportVectors><Coefficients absoluteValue=\""
           + constant
           + "\"><Coefficient value=\"1\"/><Coefficient value=\"-2\"/></Coefficients>"
             "</SupportVectorMachine>";
}

} // namespace

TEST_CASE("support vectors: sums of kernels")
{
    const QByteArray regression = "functionName=\"regression\"";
    const auto value = [&](const QByteArray &kernel) {
        return run(vectors(regression, kernel, machine({})), "f", "3")[0].number;
    };
    CHECK(value("<LinearKernelType/>") == Approx(1 - 2 * 3 + 0.5));
    CHECK(value("<PolynomialKernelType gamma=\"2\" coef0=\"1\" degree=\"2\"/>")
          == Approx(9 - 2 * 49 + 0.5));
    CHECK(value("<RadialBasisKernelType gamma=\"0.1\"/>")
          == Approx(std::exp(-0.9) - 2 * std::exp(-0.5) + 0.5));
    CHECK(value("<SigmoidKernelType gamma=\"0.5\" coef0=\"0.1\"/>")
          == Approx(std::tanh(0.6) - 2 * std::tanh(1.6) + 0.5));
    CHECK(run(vectors(regression, "<LinearKernelType/>", machine({})), "f", "")[0].isMissing());
    const QByteArray weights = "<SupportVectorMachine><Coefficients absoluteValue=\"1\">"
                               "<Coefficient value=\"4\"/><Coefficient value=\"-0.5\"/>"
                               "</Coefficients></SupportVectorMachine>";
    CHECK(run(vectors(regression + " svmRepresentation=\"Coefficients\"", "<LinearKernelType/>",
                      weights),
              "f", "3")[0]
              .number
          == Approx(4 - 1.5 + 1));
}

TEST_CASE("support vectors: below the threshold it is the machine's category, unless most wins")
{
    const auto answer = [](const QByteArray &attributes, const QByteArray &machines,
                           const char *age) {
        return run(vectors("functionName=\"classification\" " + attributes, "<LinearKernelType/>",
                           machines),
                   "f", age)[0]
            .toText()
            .toStdString();
    };
    // The machine's value is 1.5 - 2 age.
    const QByteArray two = machine("targetCategory=\"a\" alternateTargetCategory=\"b\"");
    CHECK(answer({}, two, "3") == "a");
    CHECK(answer({}, two, "0") == "b");
    CHECK(answer("maxWins=\"true\"", two, "3") == "b");
    CHECK(answer("threshold=\"-6\"", two, "3") == "b");
    CHECK(answer("alternateBinaryTargetCategory=\"b\"", machine("targetCategory=\"a\""), "0")
          == "b");
    const QByteArray all = machine("targetCategory=\"a\"", "0") + machine("targetCategory=\"b\"")
                           + machine("targetCategory=\"c\"", "-3");
    CHECK(answer({}, all, "3") == "c");
    CHECK(answer("maxWins=\"true\"", all, "3") == "b");
    const QByteArray pairs = machine("targetCategory=\"a\" alternateTargetCategory=\"b\"")
                             + machine("targetCategory=\"a\" alternateTargetCategory=\"c\"", "9")
                             + machine("targetCategory=\"b\" alternateTargetCategory=\"c\"", "9");
    const QByteArray method = "classificationMethod=\"OneAgainstOne\"";
    CHECK(answer(method, pairs, "3") == "c");  // a, c, c
    CHECK(answer(method, pairs, "0") == "c");  // b, c, c
    CHECK(answer(method, pairs, "10") == "a"); // a, a, b
}

namespace {

/// Four training records of age (in tens) and sex.
QByteArray neighbors(const QByteArray &attributes, const QByteArray &target)
{
    const auto row = [](const char *id, const char *sex, const char *age, const char *y) {
        return "<row><data:id>" + QByteArray(id) + "</data:id><data:s>" + sex + "</data:s><data:a>"
               + age + "</data:a><data:t>" + y + "</data:t></row>";
    };
    return "<NearestNeighborModel xmlns:data=\"urn:data\" numberOfNeighbors=\"3\" "
           "instanceIdVariable=\"id\" "
           + attributes
           + "><MiningSchema><MiningField name=\"sex\"/><MiningField name=\"age\"/>"
             "<MiningField name=\""
           + target
           + "\" usageType=\"target\"/></MiningSchema><Output><OutputField name=\"second\" "
             "feature=\"entityId\" rank=\"2\"/><OutputField name=\"how far\" "
             "feature=\"affinity\" rank=\"2\"/></Output><LocalTransformations>"
             "<DerivedField name=\"tens\" optype=\"continuous\" dataType=\"double\">"
             "<Apply function=\"/\"><FieldRef field=\"age\"/><Constant>10</Constant></Apply>"
             "</DerivedField></LocalTransformations>"
             "<TrainingInstances><InstanceFields><InstanceField field=\"id\" column=\"data:id\"/>"
             "<InstanceField field=\"sex\" column=\"data:s\"/>"
             "<InstanceField field=\"age\" column=\"data:a\"/><InstanceField field=\""
           + target + "\" column=\"data:t\"/></InstanceFields><InlineTable>"
           + row("A", "f", "20", target == "y" ? "a" : "10")
           + row("B", "f", "40", target == "y" ? "b" : "20")
           + row("C", "m", "30", target == "y" ? "b" : "40")
           + row("D", "m", "90", target == "y" ? "c" : "90")
           + "</InlineTable></TrainingInstances><ComparisonMeasure kind=\"distance\">"
             "<cityBlock/></ComparisonMeasure><KNNInputs><KNNInput field=\"tens\"/>"
             "<KNNInput field=\"sex\" compareFunction=\"delta\" fieldWeight=\"0.5\"/>"
             "</KNNInputs></NearestNeighborModel>";
}

} // namespace

TEST_CASE("neighbours: the nearest training records decide, by votes or averages")
{
    // Of f, 22: A is 0.2 away, C 1.3, B 1.8, D 7.3.
    const auto votes = run(neighbors("functionName=\"classification\"", "y"), "f", "22");
    REQUIRE(votes.size() == 3);
    CHECK(votes[0].toText() == u"b");
    CHECK(votes[1].toText() == u"C");
    CHECK(votes[2].number == Approx(1.3));
    CHECK(run(neighbors("functionName=\"classification\" threshold=\"0\" "
                        "categoricalScoringMethod=\"weightedMajorityVote\"",
                        "y"),
              "f", "22")[0]
              .toText()
          == u"a"); // 5 against 0.77 + 0.56
    const auto number = [](const QByteArray &attributes) {
        return run(neighbors("functionName=\"regression\" " + attributes, "z"), "f", "22")[0]
            .number;
    };
    CHECK(number({}) == Approx(70.0 / 3));
    CHECK(number("continuousScoringMethod=\"median\"") == 20);
    CHECK(number("continuousScoringMethod=\"weightedAverage\" threshold=\"0\"")
          == Approx((10 / 0.2 + 40 / 1.3 + 20 / 1.8) / (1 / 0.2 + 1 / 1.3 + 1 / 1.8)));
    CHECK(run(neighbors("functionName=\"classification\"", "y"), "", "")[0].isMissing());
}
