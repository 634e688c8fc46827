// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/pmml/scope.h"

#include <algorithm>
#include <cmath>

// NearestNeighborModel (PMML 4.4): the training records that are the nearest decide.
namespace dunlin::scoring::pmml {

using namespace Qt::StringLiterals;

namespace {

struct Neighbor {
    double apart = 0;
    QString id;
    PmmlValue target;
};

/// The one target of the schema; empty: none, or several.
QString targetOf(const XmlElement &model)
{
    QString target;
    for (const XmlElement &field : childrenIn(model.child(u"MiningSchema"_s))) {
        const QString usage = field.attribute(u"usageType"_s);
        if (usage != "target"_L1 && usage != "predicted"_L1)
            continue;
        if (!target.isEmpty())
            return {};
        target = field.attribute(u"name"_s);
    }
    return target;
}

/// A training record as a scope, so that derived fields of the inputs are worked out for it too.
void fill(const XmlElement &row, const XmlElement &fields, const XmlElement &document, Scope *scope)
{
    for (const XmlElement &field : fields.children) {
        if (field.name != "InstanceField"_L1)
            continue;
        const QString name = field.attribute(u"field"_s);
        const QString column = field.attribute(u"column"_s, name);
        scope->set(name, typed(cellOf(row, column), dataTypeOf(document, name)));
    }
}

std::vector<Neighbor> neighborsOf(const XmlElement &model, const Scope &scope)
{
    std::vector<Neighbor> all;
    const XmlElement *training = model.child(u"TrainingInstances"_s);
    const XmlElement *fields = training ? training->child(u"InstanceFields"_s) : nullptr;
    const XmlElement *table = training ? training->child(u"InlineTable"_s) : nullptr;
    const XmlElement *measure = model.child(u"ComparisonMeasure"_s);
    const XmlElement *inputs = model.child(u"KNNInputs"_s);
    if (!fields || !table || !measure || !inputs)
        return all;
    std::vector<std::pair<const XmlElement *, PmmlValue>> own;
    for (const XmlElement &input : inputs->children) {
        if (input.name == "KNNInput"_L1)
            own.emplace_back(&input, scope.value(input.attribute(u"field"_s)));
    }
    const QString idField = model.attribute(u"instanceIdVariable"_s);
    const QString target = targetOf(model);
    const bool raw = training->attribute(u"isTransformed"_s) != "true"_L1;
    int index = 0;
    for (const XmlElement &row : table->children) {
        if (row.name == "Extension"_L1)
            continue;
        Scope instance(scope.document(), nullptr);
        fill(row, *fields, scope.document(), &instance);
        if (raw) {
            instance.addDerived(scope.document().child(u"TransformationDictionary"_s));
            instance.addDerived(model.child(u"LocalTransformations"_s));
        }
        std::vector<ComparedField> parts;
        for (const auto &[input, value] : own) {
            const PmmlValue other = instance.value(input->attribute(u"field"_s));
            ComparedField part{input, {}, 1};
            if (!value.isMissing() && !other.isMissing())
                part.apart = compared(*input, *measure, value, other);
            parts.push_back(part);
        }
        const double apart = distance(parts, *measure);
        ++index;
        if (std::isnan(apart))
            continue;
        const QString id =
            idField.isEmpty() ? QString::number(index) : instance.value(idField).toText();
        all.push_back({apart, id, instance.value(target)});
    }
    const auto count = size_t(std::max(1.0, numberAttribute(model, u"numberOfNeighbors"_s, 1)));
    std::stable_sort(all.begin(), all.end(),
                     [](const Neighbor &a, const Neighbor &b) { return a.apart < b.apart; });
    if (all.size() > count)
        all.resize(count);
    return all;
}

void average(const std::vector<Neighbor> &near, const XmlElement &model, Result *result)
{
    const QString method = model.attribute(u"continuousScoringMethod"_s, u"average"_s);
    const double threshold = numberAttribute(model, u"threshold"_s, 0.001);
    std::vector<double> numbers;
    double sum = 0;
    double weights = 0;
    for (const Neighbor &one : near) {
        if (!one.target.isNumber())
            continue;
        const double weight = method == "weightedAverage"_L1 ? 1 / (one.apart + threshold) : 1;
        numbers.push_back(one.target.number);
        sum += weight * one.target.number;
        weights += weight;
    }
    if (numbers.empty())
        return;
    if (method != "median"_L1) {
        result->predicted = PmmlValue::of(sum / weights);
        return;
    }
    std::sort(numbers.begin(), numbers.end());
    const size_t half = numbers.size() / 2;
    result->predicted =
        PmmlValue::of(numbers.size() % 2 ? numbers[half] : (numbers[half - 1] + numbers[half]) / 2);
}

void vote(const std::vector<Neighbor> &near, const XmlElement &model, Result *result)
{
    const bool weighted =
        model.attribute(u"categoricalScoringMethod"_s) == "weightedMajorityVote"_L1;
    const double threshold = numberAttribute(model, u"threshold"_s, 0.001);
    double all = 0;
    for (const Neighbor &one : near) {
        if (one.target.isMissing())
            continue;
        const double weight = weighted ? 1 / (one.apart + threshold) : 1;
        all += weight;
        const QString category = one.target.toText();
        const auto known = std::find_if(result->probabilities.begin(), result->probabilities.end(),
                                        [&](const auto &share) { return share.first == category; });
        if (known == result->probabilities.end())
            result->probabilities.emplace_back(category, weight);
        else
            known->second += weight;
    }
    for (auto &[category, share] : result->probabilities)
        share /= all;
    choose(result);
}

} // namespace

Result runNearestNeighbors(const XmlElement &model, const Scope &scope)
{
    Result result;
    const std::vector<Neighbor> near = neighborsOf(model, scope);
    for (const Neighbor &one : near)
        result.neighbors.emplace_back(one.id, one.apart);
    if (model.attribute(u"functionName"_s) == "classification"_L1)
        vote(near, model, &result);
    else
        average(near, model, &result);
    return result;
}

base::Status checkNearestNeighbors(const XmlElement &model)
{
    if (targetOf(model).isEmpty())
        return unsupported(model, u"neighbours without one target are not supported"_s);
    const XmlElement *training = model.child(u"TrainingInstances"_s);
    if (!training || !training->child(u"InlineTable"_s))
        return unsupported(model, u"training records outside of the file are not supported"_s);
    return checkMeasure(model, "KNNInput"_L1);
}

} // namespace dunlin::scoring::pmml
