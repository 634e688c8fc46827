// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/pmml/scope.h"

#include <algorithm>
#include <cmath>

namespace dunlin::scoring::pmml {

using namespace Qt::StringLiterals;

namespace {

struct Vote {
    Result result;
    double weight = 1;
};

/// Numbers of the segments as one, by the method's name.
PmmlValue combined(std::vector<Vote> votes, const QString &method)
{
    double sum = 0;
    double weights = 0;
    std::vector<double> numbers;
    const bool weighted = method.startsWith("weighted"_L1);
    for (const Vote &vote : votes) {
        if (!vote.result.predicted.isNumber())
            return {};
        const double weight = weighted ? vote.weight : 1;
        sum += weight * vote.result.predicted.number;
        weights += weight;
        numbers.push_back(vote.result.predicted.number);
    }
    if (numbers.empty())
        return {};
    std::sort(numbers.begin(), numbers.end());
    if (method == "max"_L1)
        return PmmlValue::of(numbers.back());
    if (method == "median"_L1) {
        const size_t half = numbers.size() / 2;
        return PmmlValue::of(numbers.size() % 2 ? numbers[half]
                                                : (numbers[half - 1] + numbers[half]) / 2);
    }
    if (method.endsWith("um"_L1)) // sum, weightedSum
        return PmmlValue::of(sum);
    return weights != 0 ? PmmlValue::of(sum / weights) : PmmlValue();
}

void addTo(std::vector<std::pair<QString, double>> &shares, const QString &category, double share)
{
    const auto found = std::find_if(shares.begin(), shares.end(),
                                    [&](const auto &one) { return one.first == category; });
    if (found == shares.end())
        shares.emplace_back(category, share);
    else
        found->second += share;
}

Result voted(const std::vector<Vote> &votes, const QString &method)
{
    Result result;
    const bool weighted = method.startsWith("weighted"_L1);
    const bool average = method.endsWith("verage"_L1);
    double weights = 0;
    for (const Vote &vote : votes) {
        const double weight = weighted ? vote.weight : 1;
        if (vote.result.predicted.isMissing())
            continue;
        weights += weight;
        if (!average) {
            addTo(result.probabilities, vote.result.predicted.toText(), weight);
            continue;
        }
        for (const auto &[category, share] : vote.result.probabilities)
            addTo(result.probabilities, category, weight * share);
    }
    for (auto &[category, share] : result.probabilities)
        share = weights != 0 ? share / weights : 0;
    choose(&result);
    return result;
}

/// A field of the mining schema: what to do with holes, outliers and values that are not allowed.
PmmlValue prepared(const XmlElement &field, PmmlValue value, const Scope &scope)
{
    if (value.isNumber()) {
        const QString outliers = field.attribute(u"outliers"_s, u"asIs"_s);
        const double infinity = std::numeric_limits<double>::infinity();
        const double low = numberAttribute(field, u"lowValue"_s, -infinity);
        const double high = numberAttribute(field, u"highValue"_s, infinity);
        if (outliers == "asExtremeValues"_L1)
            value.number = std::clamp(value.number, low, high);
        else if (outliers == "asMissingValues"_L1 && (value.number < low || value.number > high))
            value = {};
    }
    const QString replacement = field.attribute(u"missingValueReplacement"_s);
    if (value.isMissing() && !replacement.isEmpty())
        value = typed(replacement, dataTypeOf(scope.document(), field.attribute(u"name"_s)));
    if (value.isMissing() && field.attribute(u"missingValueTreatment"_s) == "returnInvalid"_L1)
        scope.fail(QStringLiteral("the field \"%1\" is missing").arg(field.attribute(u"name"_s)));
    return value;
}

/// What stands in for a prediction that there is none of.
void fillIn(const XmlElement &target, Result *result)
{
    for (const XmlElement &value : target.children) {
        if (value.name != "TargetValue"_L1)
            continue;
        const QString otherwise = value.attribute(u"defaultValue"_s);
        if (!otherwise.isEmpty()) {
            result->predicted = typed(otherwise, u"double"_s);
            return;
        }
        const double prior = numberAttribute(value, u"priorProbability"_s, -1);
        if (prior >= 0)
            result->probabilities.emplace_back(value.attribute(u"value"_s), prior);
    }
    choose(result);
}

void rescale(const XmlElement &target, Result *result)
{
    double &value = result->predicted.number;
    const double infinity = std::numeric_limits<double>::infinity();
    value = std::clamp(value, numberAttribute(target, u"min"_s, -infinity),
                       numberAttribute(target, u"max"_s, infinity));
    value = value * numberAttribute(target, u"rescaleFactor"_s, 1)
            + numberAttribute(target, u"rescaleConstant"_s, 0);
    const QString whole = target.attribute(u"castInteger"_s);
    if (whole == "round"_L1)
        value = std::floor(value + 0.5);
    else if (whole == "ceiling"_L1)
        value = std::ceil(value);
    else if (whole == "floor"_L1)
        value = std::floor(value);
}

/// The share of the category that a field asks for, else of the predicted one.
PmmlValue shareOf(const XmlElement &field, const Result &result,
                  const std::vector<std::pair<QString, double>> &shares)
{
    const QString wanted = field.attribute(u"value"_s, result.predicted.toText());
    bool number = false;
    const double asked = wanted.toDouble(&number);
    for (const auto &[category, share] : shares) {
        bool same = category == wanted;
        if (!same && number) {
            bool also = false;
            same = category.toDouble(&also) == asked && also;
        }
        if (same)
            return PmmlValue::of(share);
    }
    return shares.empty() || result.predicted.isMissing() ? PmmlValue() : PmmlValue::of(0.0);
}

/// The distance to the cluster that a field asks for, else to the predicted one.
PmmlValue affinityOf(const XmlElement &field, const Result &result)
{
    if (!result.neighbors.empty()) {
        const auto rank = size_t(numberAttribute(field, u"rank"_s, 1));
        return rank >= 1 && rank <= result.neighbors.size()
                   ? PmmlValue::of(result.neighbors[rank - 1].second)
                   : PmmlValue();
    }
    const QString wanted = field.attribute(u"value"_s, result.entity);
    for (const auto &[cluster, affinity] : result.affinities) {
        if (cluster == wanted)
            return PmmlValue::of(affinity);
    }
    return {};
}

PmmlValue outputValue(const XmlElement &field, const XmlElement &model, const Result &own,
                      const Scope &scope)
{
    const QString feature = field.attribute(u"feature"_s, u"predictedValue"_s);
    const QString segment = field.attribute(u"segmentId"_s);
    static const Result kNone;
    const auto found = own.segments.constFind(segment);
    const Result &result = segment.isEmpty()                  ? own
                           : found == own.segments.constEnd() ? kNone
                                                              : *found;
    if (feature == "probability"_L1)
        return shareOf(field, result, result.probabilities);
    if (feature == "confidence"_L1) {
        if (result.confidences.empty() && !result.predicted.isMissing())
            scope.fail(QStringLiteral("the output \"%1\" asks for a confidence, which this model "
                                      "does not give")
                           .arg(field.attribute(u"name"_s)));
        return shareOf(field, result, result.confidences);
    }
    if (feature == "predictedDisplayValue"_L1) {
        return result.predicted.isMissing()
                   ? PmmlValue()
                   : PmmlValue::of(displayOf(scope.document(), model, result.predicted.toText()));
    }
    if (feature == "reasonCode"_L1) {
        const auto rank = qsizetype(numberAttribute(field, u"rank"_s, 1));
        return rank >= 1 && rank <= result.reasonCodes.size()
                   ? PmmlValue::of(result.reasonCodes[rank - 1])
                   : PmmlValue();
    }
    if (feature == "entityId"_L1 && !result.neighbors.empty()) {
        const auto rank = size_t(numberAttribute(field, u"rank"_s, 1));
        return rank >= 1 && rank <= result.neighbors.size()
                   ? typed(result.neighbors[rank - 1].first, u"string"_s)
                   : PmmlValue();
    }
    if (feature == "entityId"_L1 || feature == "clusterId"_L1)
        return typed(result.entity, u"string"_s);
    if (feature == "affinity"_L1 || feature == "clusterAffinity"_L1
        || feature == "entityAffinity"_L1)
        return affinityOf(field, result);
    if (feature == "transformedValue"_L1 || feature == "decision"_L1) {
        for (const XmlElement &expression : field.children) {
            if (expression.name != "Extension"_L1 && expression.name != "Decisions"_L1)
                return cast(express(expression, scope), field.attribute(u"dataType"_s));
        }
    }
    return result.predicted;
}

/// Whether the schema takes the field as it is: it is then seen in the scope around.
bool isPlain(const XmlElement &field)
{
    return std::none_of(field.attributes.begin(), field.attributes.end(), [](const auto &one) {
        return one.name.startsWith("missingValue"_L1) || one.name == "outliers"_L1
               || one.name.endsWith("Value"_L1);
    });
}

/// The scope of a model: its mining schema over the one around it.
void enter(const XmlElement &model, Scope *scope, const Scope &outer)
{
    const XmlElement *schema = model.child(u"MiningSchema"_s);
    for (const XmlElement &field : childrenIn(schema)) {
        const QString usage = field.attribute(u"usageType"_s, u"active"_s);
        if (field.name != "MiningField"_L1 || usage != "active"_L1 || isPlain(field))
            continue;
        const QString name = field.attribute(u"name"_s);
        scope->set(name, prepared(field, outer.value(name), *scope));
    }
    scope->addDerived(model.child(u"LocalTransformations"_s));
}

} // namespace

void applyTargets(const XmlElement &model, Result *result)
{
    const XmlElement *targets = model.child(u"Targets"_s);
    if (!targets)
        return;
    for (const XmlElement &target : targets->children) {
        if (target.name != "Target"_L1)
            continue;
        if (result->predicted.isMissing())
            fillIn(target, result);
        if (result->predicted.isNumber())
            rescale(target, result);
        return;
    }
}

QString displayOf(const XmlElement &document, const XmlElement &model, const QString &category)
{
    const auto look = [&](const XmlElement *in, QLatin1StringView name) {
        for (const XmlElement &value : childrenIn(in)) {
            if (value.name == name && value.attribute(u"value"_s) == category)
                return value.attribute(u"displayValue"_s);
        }
        return QString();
    };
    const XmlElement *targets = model.child(u"Targets"_s);
    const XmlElement *target = targets ? targets->child(u"Target"_s) : nullptr;
    QString said = look(target, "TargetValue"_L1);
    const XmlElement *schema = model.child(u"MiningSchema"_s);
    for (const XmlElement &field : childrenIn(schema)) {
        const QString usage = field.attribute(u"usageType"_s);
        if (said.isEmpty() && (usage == "target"_L1 || usage == "predicted"_L1))
            said = look(dataField(document, field.attribute(u"name"_s)), "Value"_L1);
    }
    return said.isEmpty() ? category : said;
}

Result runMining(const XmlElement &model, Scope &inner)
{
    const XmlElement *segmentation = model.child(u"Segmentation"_s);
    const QString method = segmentation->attribute(u"multipleModelMethod"_s);
    const QString onMissing = segmentation->attribute(u"missingPredictionTreatment"_s);
    std::vector<Vote> votes;
    QHash<QString, Result> segments;
    int skipped = 0;
    Result last;
    for (const XmlElement &segment : segmentation->children) {
        const XmlElement *predicate = segment.name == "Segment"_L1 ? predicateIn(segment) : nullptr;
        if (!predicate || !holds(*predicate, inner).value_or(false))
            continue;
        for (const XmlElement &child : segment.children) {
            if (!isModel(child))
                continue;
            QHash<QString, PmmlValue> published;
            last = run(child, inner, &published);
            for (auto one = published.constBegin(); one != published.constEnd(); ++one)
                inner.set(one.key(), one.value());
        }
        if (const QString id = segment.attribute(u"id"_s); !id.isEmpty())
            segments.insert(id, last);
        if (method == "selectFirst"_L1)
            break;
        if (last.predicted.isMissing() && onMissing == "skipSegment"_L1 && ++skipped)
            continue;
        if (last.predicted.isMissing() && onMissing == "returnMissing"_L1)
            return {};
        votes.push_back({last, numberAttribute(segment, u"weight"_s, 1)});
    }
    Result result;
    const double limit = numberAttribute(*segmentation, u"missingThreshold"_s, 1);
    const bool tooMany =
        skipped > 0 && double(skipped) > limit * double(votes.size() + size_t(skipped));
    if (method == "modelChain"_L1 || method == "selectFirst"_L1)
        result = std::move(last);
    else if (tooMany)
        result = {};
    else if (model.attribute(u"functionName"_s) == "classification"_L1)
        result = voted(votes, method);
    else
        result.predicted = combined(std::move(votes), method);
    result.segments = std::move(segments);
    return result;
}

Result run(const XmlElement &model, const Scope &outer, QHash<QString, PmmlValue> *published)
{
    Scope scope(outer.document(), &outer);
    enter(model, &scope, outer);
    Result result;
    if (model.name == "TreeModel"_L1)
        result = runTree(model, scope);
    else if (model.name == "RegressionModel"_L1)
        result = runRegression(model, scope);
    else if (model.name == "Scorecard"_L1)
        result = runScorecard(model, scope);
    else if (model.name == "GeneralRegressionModel"_L1)
        result = runGeneralRegression(model, scope);
    else if (model.name == "RuleSetModel"_L1)
        result = runRuleSet(model, scope);
    else if (model.name == "NaiveBayesModel"_L1)
        result = runNaiveBayes(model, scope);
    else if (model.name == "NeuralNetwork"_L1)
        result = runNeuralNetwork(model, scope);
    else if (model.name == "ClusteringModel"_L1)
        result = runClustering(model, scope);
    else if (model.name == "SupportVectorMachineModel"_L1)
        result = runSupportVectors(model, scope);
    else if (model.name == "NearestNeighborModel"_L1)
        result = runNearestNeighbors(model, scope);
    else
        result = runMining(model, scope);
    applyTargets(model, &result);
    const XmlElement *output = model.child(u"Output"_s);
    for (const XmlElement &field : childrenIn(output)) {
        if (field.name != "OutputField"_L1)
            continue;
        const PmmlValue value = outputValue(field, model, result, scope);
        scope.set(field.attribute(u"name"_s), value);
        if (published)
            published->insert(field.attribute(u"name"_s), value);
    }
    return result;
}

} // namespace dunlin::scoring::pmml
