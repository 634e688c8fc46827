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

void rescale(const XmlElement &model, Result *result)
{
    const XmlElement *targets = model.child(u"Targets"_s);
    const XmlElement *target = targets ? targets->child(u"Target"_s) : nullptr;
    if (!target || !result->predicted.isNumber())
        return;
    double &value = result->predicted.number;
    const double infinity = std::numeric_limits<double>::infinity();
    value = std::clamp(value, numberAttribute(*target, u"min"_s, -infinity),
                       numberAttribute(*target, u"max"_s, infinity));
    value = value * numberAttribute(*target, u"rescaleFactor"_s, 1)
            + numberAttribute(*target, u"rescaleConstant"_s, 0);
    const QString cast = target->attribute(u"castInteger"_s);
    if (cast == "round"_L1)
        value = std::floor(value + 0.5);
    else if (cast == "ceiling"_L1)
        value = std::ceil(value);
    else if (cast == "floor"_L1)
        value = std::floor(value);
}

PmmlValue outputValue(const XmlElement &field, const Result &result, const Scope &scope)
{
    const QString feature = field.attribute(u"feature"_s, u"predictedValue"_s);
    if (feature == "probability"_L1) {
        const QString wanted = field.attribute(u"value"_s, result.predicted.toText());
        for (const auto &[category, share] : result.probabilities) {
            if (category == wanted)
                return PmmlValue::of(share);
        }
        return result.probabilities.empty() ? PmmlValue() : PmmlValue::of(0.0);
    }
    if (feature == "reasonCode"_L1) {
        const auto rank = qsizetype(numberAttribute(field, u"rank"_s, 1));
        return rank >= 1 && rank <= result.reasonCodes.size()
                   ? PmmlValue::of(result.reasonCodes[rank - 1])
                   : PmmlValue();
    }
    if (feature == "entityId"_L1)
        return typed(result.entity, u"string"_s);
    if (feature == "transformedValue"_L1) {
        for (const XmlElement &expression : field.children) {
            if (expression.name != "Extension"_L1)
                return express(expression, scope);
        }
    }
    return result.predicted;
}

/// The scope of a model: its mining schema over the one around it.
void enter(const XmlElement &model, Scope *scope, const Scope &outer)
{
    const XmlElement *schema = model.child(u"MiningSchema"_s);
    for (const XmlElement &field : schema ? schema->children : std::vector<XmlElement>()) {
        const QString usage = field.attribute(u"usageType"_s, u"active"_s);
        if (field.name != "MiningField"_L1 || usage != "active"_L1)
            continue;
        const QString name = field.attribute(u"name"_s);
        scope->set(name, prepared(field, outer.value(name), *scope));
    }
    scope->addDerived(model.child(u"LocalTransformations"_s));
}

} // namespace

Result runMining(const XmlElement &model, const Scope &scope)
{
    const XmlElement *segmentation = model.child(u"Segmentation"_s);
    const QString method = segmentation->attribute(u"multipleModelMethod"_s);
    const QString onMissing = segmentation->attribute(u"missingPredictionTreatment"_s);
    Scope inner(scope.document(), &scope);
    std::vector<Vote> votes;
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
        if (method == "selectFirst"_L1)
            return last;
        if (last.predicted.isMissing() && onMissing == "skipSegment"_L1)
            continue;
        if (last.predicted.isMissing() && onMissing == "returnMissing"_L1)
            return {};
        votes.push_back({last, numberAttribute(segment, u"weight"_s, 1)});
    }
    if (method == "modelChain"_L1)
        return last;
    if (model.attribute(u"functionName"_s) == "classification"_L1)
        return voted(votes, method);
    Result result;
    result.predicted = combined(std::move(votes), method);
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
    else
        result = runMining(model, scope);
    rescale(model, &result);
    const XmlElement *output = model.child(u"Output"_s);
    for (const XmlElement &field : output ? output->children : std::vector<XmlElement>()) {
        if (field.name != "OutputField"_L1)
            continue;
        const PmmlValue value = outputValue(field, result, scope);
        scope.set(field.attribute(u"name"_s), value);
        if (published)
            published->insert(field.attribute(u"name"_s), value);
    }
    return result;
}

} // namespace dunlin::scoring::pmml
