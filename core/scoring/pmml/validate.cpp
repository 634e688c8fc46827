// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/pmml/scope.h"

#include <algorithm>

namespace dunlin::scoring::pmml {

using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

const QStringList &knownElements()
{
    static const QStringList all =
        QStringLiteral(
            "PMML Header DataDictionary DataField Value Interval TransformationDictionary "
            "LocalTransformations DerivedField DefineFunction ParameterField TargetValue "
            "Decisions Decision Constant FieldRef NormContinuous LinearNorm NormDiscrete "
            "Discretize DiscretizeBin MapValues FieldColumnPair InlineTable Apply "
            "MiningSchema MiningField Output OutputField Targets Target TreeModel Node "
            "ScoreDistribution SimplePredicate CompoundPredicate SimpleSetPredicate True "
            "False Array RegressionModel RegressionTable NumericPredictor "
            "CategoricalPredictor PredictorTerm Scorecard Characteristics Characteristic "
            "Attribute ComplexPartialScore MiningModel Segmentation Segment "
            "GeneralRegressionModel ParameterList Parameter FactorList CovariateList "
            "Predictor PPMatrix PPCell ParamMatrix PCell EventValues "
            "BaseCumHazardTables BaselineStratum BaselineCell RuleSetModel RuleSet "
            "RuleSelectionMethod SimpleRule CompoundRule NaiveBayesModel BayesInputs "
            "BayesInput BayesOutput PairCounts TargetValueCounts TargetValueCount "
            "TargetValueStats TargetValueStat GaussianDistribution NeuralNetwork "
            "NeuralInputs NeuralInput NeuralLayer Neuron Con NeuralOutputs NeuralOutput "
            "ClusteringModel ComparisonMeasure euclidean squaredEuclidean chebychev "
            "cityBlock minkowski ClusteringField MissingValueWeights Cluster "
            "SupportVectorMachineModel LinearKernelType PolynomialKernelType "
            "RadialBasisKernelType SigmoidKernelType VectorDictionary VectorFields "
            "VectorInstance REAL-SparseArray Indices REAL-Entries SupportVectorMachine "
            "SupportVectors SupportVector Coefficients Coefficient NearestNeighborModel "
            "TrainingInstances InstanceFields InstanceField KNNInputs KNNInput")
            .split(u' ');
    return all;
}

/// What says something about the training, and nothing about the result.
bool isIgnored(const QString &name)
{
    static const QStringList all = {u"Extension"_s,  u"Header"_s,           u"MiningBuildTask"_s,
                                    u"ModelStats"_s, u"ModelExplanation"_s, u"ModelVerification"_s,
                                    u"Annotation"_s, u"Timestamp"_s,        u"Partition"_s,
                                    u"KohonenMap"_s, u"InlineTable"_s,      u"PCovMatrix"_s,
                                    u"Covariances"_s};
    return all.contains(name);
}

struct Choice {
    QLatin1StringView element;
    QLatin1StringView attribute;
    QStringList allowed;
};

QStringList activations()
{
    return {u"threshold"_s,  u"logistic"_s, u"tanh"_s,      u"identity"_s,   u"exponential"_s,
            u"reciprocal"_s, u"square"_s,   u"Gauss"_s,     u"sine"_s,       u"cosine"_s,
            u"Elliott"_s,    u"arctan"_s,   u"rectifier"_s, u"radialBasis"_s};
}

/// Attributes of which only some values are known.
std::vector<Choice> firstChoices()
{
    return {
        {"TreeModel"_L1, "functionName"_L1, {u"classification"_s, u"regression"_s}},
        {"TreeModel"_L1,
         "missingValueStrategy"_L1,
         {u"none"_s, u"lastPrediction"_s, u"nullPrediction"_s, u"defaultChild"_s,
          u"weightedConfidence"_s, u"aggregateNodes"_s}},
        {"DataField"_L1,
         "dataType"_L1,
         {u"string"_s, u"integer"_s, u"float"_s, u"double"_s, u"boolean"_s, u"date"_s, u"time"_s,
          u"dateTime"_s}},
        {"DerivedField"_L1,
         "dataType"_L1,
         {u"string"_s, u"integer"_s, u"float"_s, u"double"_s, u"boolean"_s, u"date"_s, u"time"_s,
          u"dateTime"_s}},
        {"RegressionModel"_L1, "functionName"_L1, {u"classification"_s, u"regression"_s}},
        {"RegressionModel"_L1,
         "normalizationMethod"_L1,
         {u"none"_s, u"simplemax"_s, u"softmax"_s, u"logit"_s, u"probit"_s, u"cloglog"_s, u"exp"_s,
          u"loglog"_s, u"cauchit"_s}},
        {"MiningModel"_L1, "functionName"_L1, {u"classification"_s, u"regression"_s}},
        {"Scorecard"_L1, "reasonCodeAlgorithm"_L1, {u"pointsBelow"_s, u"pointsAbove"_s}},
        {"Segmentation"_L1,
         "multipleModelMethod"_L1,
         {u"majorityVote"_s, u"weightedMajorityVote"_s, u"average"_s, u"weightedAverage"_s,
          u"median"_s, u"max"_s, u"sum"_s, u"weightedSum"_s, u"selectFirst"_s, u"modelChain"_s}},
        {"Segmentation"_L1,
         "missingPredictionTreatment"_L1,
         {u"continue"_s, u"skipSegment"_s, u"returnMissing"_s}},
        {"SimplePredicate"_L1,
         "operator"_L1,
         {u"equal"_s, u"notEqual"_s, u"lessThan"_s, u"lessOrEqual"_s, u"greaterThan"_s,
          u"greaterOrEqual"_s, u"isMissing"_s, u"isNotMissing"_s}},
        {"CompoundPredicate"_L1,
         "booleanOperator"_L1,
         {u"and"_s, u"or"_s, u"xor"_s, u"surrogate"_s}},
        {"SimpleSetPredicate"_L1, "booleanOperator"_L1, {u"isIn"_s, u"isNotIn"_s}},
        {"MiningField"_L1,
         "usageType"_L1,
         {u"active"_s, u"target"_s, u"predicted"_s, u"supplementary"_s, u"group"_s, u"order"_s,
          u"frequencyWeight"_s, u"analysisWeight"_s}},
        {"OutputField"_L1,
         "feature"_L1,
         {u"predictedValue"_s, u"probability"_s, u"reasonCode"_s, u"entityId"_s,
          u"transformedValue"_s, u"decision"_s, u"confidence"_s, u"predictedDisplayValue"_s,
          u"clusterId"_s, u"affinity"_s, u"clusterAffinity"_s, u"entityAffinity"_s}},
    };
}

/// Of the kinds of models beside trees, regressions and scorecards.
std::vector<Choice> modelChoices()
{
    return {
        {"GeneralRegressionModel"_L1, "functionName"_L1, {u"classification"_s, u"regression"_s}},
        {"RuleSetModel"_L1, "functionName"_L1, {u"classification"_s}},
        {"NaiveBayesModel"_L1, "functionName"_L1, {u"classification"_s}},
        {"ClusteringModel"_L1, "functionName"_L1, {u"clustering"_s}},
        {"NearestNeighborModel"_L1, "functionName"_L1, {u"classification"_s, u"regression"_s}},
        {"NearestNeighborModel"_L1,
         "continuousScoringMethod"_L1,
         {u"average"_s, u"median"_s, u"weightedAverage"_s}},
        {"NearestNeighborModel"_L1,
         "categoricalScoringMethod"_L1,
         {u"majorityVote"_s, u"weightedMajorityVote"_s}},
        {"SupportVectorMachineModel"_L1, "functionName"_L1, {u"classification"_s, u"regression"_s}},
        {"SupportVectorMachineModel"_L1,
         "svmRepresentation"_L1,
         {u"SupportVectors"_s, u"Coefficients"_s}},
        {"SupportVectorMachineModel"_L1,
         "classificationMethod"_L1,
         {u"OneAgainstAll"_s, u"OneAgainstOne"_s}},
        {"NeuralNetwork"_L1, "functionName"_L1, {u"classification"_s, u"regression"_s}},
        {"NeuralNetwork"_L1, "activationFunction"_L1, activations()},
        {"NeuralLayer"_L1, "activationFunction"_L1, activations()},
        {"NeuralNetwork"_L1, "normalizationMethod"_L1, {u"none"_s, u"simplemax"_s, u"softmax"_s}},
        {"NeuralLayer"_L1, "normalizationMethod"_L1, {u"none"_s, u"simplemax"_s, u"softmax"_s}},
        {"RuleSelectionMethod"_L1,
         "criterion"_L1,
         {u"firstHit"_s, u"weightedSum"_s, u"weightedMax"_s}},
    };
}

const std::vector<Choice> &choices()
{
    static const std::vector<Choice> all = [] {
        std::vector<Choice> made = firstChoices();
        const std::vector<Choice> more = modelChoices();
        made.insert(made.end(), more.begin(), more.end());
        return made;
    }();
    return all;
}

/// Ways of putting segments together that mean something else for categories, or nothing.
base::Status checkMining(const XmlElement &element)
{
    const XmlElement *segmentation = element.child(u"Segmentation"_s);
    if (!segmentation)
        return unsupported(element, u"a MiningModel without Segmentation is not supported"_s);
    const QString method = segmentation->attribute(u"multipleModelMethod"_s);
    const bool classes = element.attribute(u"functionName"_s) == "classification"_L1;
    static const QStringList kNumbersOnly = {u"max"_s, u"median"_s, u"sum"_s, u"weightedSum"_s};
    static const QStringList kClassesOnly = {u"majorityVote"_s, u"weightedMajorityVote"_s};
    if ((classes ? kNumbersOnly : kClassesOnly).contains(method))
        return unsupported(*segmentation, QStringLiteral("multipleModelMethod \"%1\" for %2 is not "
                                                         "supported")
                                              .arg(method, element.attribute(u"functionName"_s)));
    return {};
}

base::Status checkTree(const XmlElement &element)
{
    const QString strategy = element.attribute(u"missingValueStrategy"_s);
    const bool many = strategy == "weightedConfidence"_L1 || strategy == "aggregateNodes"_L1;
    if (many && element.attribute(u"functionName"_s) != "classification"_L1)
        return unsupported(element,
                           QStringLiteral("missingValueStrategy \"%1\" for regression is not "
                                          "supported")
                               .arg(strategy));
    return {};
}

/// What a check needs to know of the file.
struct File {
    const XmlElement &root;
    QStringList functions; ///< its own
};

base::Status checkAttributes(const XmlElement &element, const File &file)
{
    for (const Choice &choice : choices()) {
        if (element.name != choice.element)
            continue;
        const QString value = element.attribute(choice.attribute);
        if (!value.isEmpty() && !choice.allowed.contains(value)) {
            return unsupported(element, QStringLiteral("%1 with %2 \"%3\" is not supported")
                                            .arg(element.name, choice.attribute, value));
        }
    }
    if (element.name == "MiningModel"_L1)
        return checkMining(element);
    if (element.name == "TreeModel"_L1)
        return checkTree(element);
    if (element.name == "GeneralRegressionModel"_L1)
        return checkGeneralRegression(element);
    if (element.name == "ClusteringModel"_L1)
        return checkClustering(element);
    if (element.name == "NearestNeighborModel"_L1)
        return checkNearestNeighbors(element);
    const QString called = element.attribute(u"function"_s);
    if (element.name == "Apply"_L1 && !isFunction(called) && !file.functions.contains(called))
        return unsupported(element, QStringLiteral("the function \"%1\" is not supported")
                                        .arg(element.attribute(u"function"_s)));
    if (element.name == "MapValues"_L1 && !element.child(u"InlineTable"_s))
        return unsupported(element, u"MapValues without InlineTable is not supported"_s);
    const bool several =
        element.name == "RegressionModel"_L1
        && element.attribute(u"functionName"_s) == "classification"_L1
        && std::count_if(element.children.begin(), element.children.end(),
                         [](const XmlElement &child) { return child.name == "RegressionTable"_L1; })
               > 2;
    const QString method = element.attribute(u"normalizationMethod"_s, u"none"_s);
    if (several && !isOrdinal(file.root, element) && method != "softmax"_L1
        && method != "simplemax"_L1 && method != "none"_L1)
        return unsupported(
            element,
            QStringLiteral("more than two categories without an order by %1 are not supported")
                .arg(method));
    return {};
}

base::Status validateElement(const XmlElement &element, const File &file)
{
    if (!knownElements().contains(element.name))
        return unsupported(element,
                           QStringLiteral("the element %1 is not supported").arg(element.name));
    DUNLIN_TRY(checkAttributes(element, file));
    if (isIgnored(element.name))
        return {};
    for (const XmlElement &child : element.children) {
        if (!isIgnored(child.name))
            DUNLIN_TRY(validateElement(child, file));
    }
    return {};
}

} // namespace

tl::unexpected<base::Error> unsupported(const XmlElement &element, const QString &what)
{
    return base::fail(ErrorCode::Input,
                      QStringLiteral("PMML, line %1: %2").arg(element.line).arg(what));
}

base::Status validate(const XmlElement &root)
{
    File file{root, {}};
    if (const XmlElement *dictionary = root.child(u"TransformationDictionary"_s)) {
        for (const XmlElement &child : dictionary->children) {
            if (child.name == "DefineFunction"_L1)
                file.functions << child.attribute(u"name"_s);
        }
    }
    return validateElement(root, file);
}

} // namespace dunlin::scoring::pmml
