// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/pmml/scope.h"

#include <algorithm>
#include <cmath>

// NaiveBayesModel (PMML 4.4).
namespace dunlin::scoring::pmml {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPi = 3.14159265358979323846;

/// Counts by the target's category, as written in "TargetValueCounts".
std::vector<std::pair<QString, double>> countsIn(const XmlElement &holder)
{
    std::vector<std::pair<QString, double>> counts;
    const XmlElement *all = holder.child(u"TargetValueCounts"_s);
    for (const XmlElement &one : childrenIn(all)) {
        if (one.name == "TargetValueCount"_L1)
            counts.emplace_back(one.attribute(u"value"_s), numberAttribute(one, u"count"_s, 0));
    }
    return counts;
}

double countOf(const std::vector<std::pair<QString, double>> &counts, const QString &category)
{
    for (const auto &[name, count] : counts) {
        if (name == category)
            return count;
    }
    return 0;
}

bool isValue(const PmmlValue &value, const QString &written)
{
    bool number = false;
    const double as = written.toDouble(&number);
    return value.isNumber() ? number && value.number == as : value.text == written;
}

/// Chance of a category of the input where the target is `category`: by counts.
double discrete(const XmlElement &input, const PmmlValue &value, const QString &category,
                double threshold)
{
    double own = 0;
    double all = 0;
    for (const XmlElement &pair : input.children) {
        if (pair.name != "PairCounts"_L1)
            continue;
        const double count = countOf(countsIn(pair), category);
        all += count;
        own += isValue(value, pair.attribute(u"value"_s)) ? count : 0;
    }
    return own > 0 && all > 0 ? own / all : threshold;
}

/// Whether anything is counted of a value: one that was never seen says nothing.
bool isCounted(const XmlElement &input, const PmmlValue &value)
{
    return std::any_of(input.children.begin(), input.children.end(), [&](const XmlElement &pair) {
        return pair.name == "PairCounts"_L1 && isValue(value, pair.attribute(u"value"_s));
    });
}

/// Density of a number where the target is `category`; nothing: nothing is said of it.
std::optional<double> density(const XmlElement &stats, double value, const QString &category,
                              double threshold)
{
    for (const XmlElement &one : stats.children) {
        if (one.name != "TargetValueStat"_L1 || one.attribute(u"value"_s) != category)
            continue;
        const XmlElement *normal = one.child(u"GaussianDistribution"_s);
        if (!normal)
            return std::nullopt;
        const double mean = numberAttribute(*normal, u"mean"_s, 0);
        const double variance = numberAttribute(*normal, u"variance"_s, 0);
        if (variance <= 0)
            return std::nullopt;
        const double made = std::exp(-(value - mean) * (value - mean) / (2 * variance))
                            / std::sqrt(2 * kPi * variance);
        return std::max(made, threshold);
    }
    return std::nullopt;
}

/// The input's value, by its own derived field where it has one.
PmmlValue valueOf(const XmlElement &input, const Scope &scope)
{
    const XmlElement *derived = input.child(u"DerivedField"_s);
    if (!derived)
        return scope.value(input.attribute(u"fieldName"_s));
    PmmlValue made;
    for (const XmlElement &expression : derived->children) {
        if (expression.name != "Extension"_L1)
            made = express(expression, scope);
    }
    return made;
}

} // namespace

Result runNaiveBayes(const XmlElement &model, const Scope &scope)
{
    Result result;
    const XmlElement *output = model.child(u"BayesOutput"_s);
    const XmlElement *inputs = model.child(u"BayesInputs"_s);
    if (!output || !inputs)
        return result;
    const double threshold = numberAttribute(model, u"threshold"_s, 0);
    std::vector<std::pair<QString, double>> logs;
    for (const auto &[category, count] : countsIn(*output))
        logs.emplace_back(category, std::log(count));
    for (const XmlElement &input : inputs->children) {
        if (input.name != "BayesInput"_L1)
            continue;
        const PmmlValue value = valueOf(input, scope);
        if (value.isMissing())
            continue; // says nothing
        const XmlElement *stats = input.child(u"TargetValueStats"_s);
        if (!stats && !isCounted(input, value))
            continue;
        for (auto &[category, log] : logs) {
            if (!stats) {
                log += std::log(discrete(input, value, category, threshold));
                continue;
            }
            const auto chance = value.isNumber()
                                    ? density(*stats, value.number, category, threshold)
                                    : std::nullopt;
            if (!chance) {
                scope.fail(QStringLiteral("the input \"%1\" has no distribution for \"%2\"")
                               .arg(input.attribute(u"fieldName"_s), category));
                return result;
            }
            log += std::log(*chance);
        }
    }
    const auto top = std::max_element(
        logs.begin(), logs.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    if (top == logs.end() || !std::isfinite(top->second))
        return result; // nothing is possible
    const double most = top->second;
    double all = 0;
    for (const auto &[category, log] : logs)
        all += std::exp(log - most);
    for (const auto &[category, log] : logs)
        result.probabilities.emplace_back(category, std::exp(log - most) / all);
    choose(&result);
    return result;
}

} // namespace dunlin::scoring::pmml
