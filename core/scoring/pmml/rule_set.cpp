// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/pmml/scope.h"

#include <algorithm>

// RuleSetModel (PMML 4.4): rules that fire by their predicates, and how the firing ones decide.
namespace dunlin::scoring::pmml {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxRuleDepth = 100;

/// Rules that fire, in the order of the file; a compound rule is its own when its predicate holds.
void gather(const XmlElement &rules, const Scope &scope, int depth,
            std::vector<const XmlElement *> *fired)
{
    for (const XmlElement &rule : rules.children) {
        const bool compound = rule.name == "CompoundRule"_L1;
        if (!compound && rule.name != "SimpleRule"_L1)
            continue;
        const XmlElement *predicate = predicateIn(rule);
        if (!predicate || !holds(*predicate, scope).value_or(false))
            continue;
        if (!compound)
            fired->push_back(&rule);
        else if (depth < kMaxRuleDepth)
            gather(rule, scope, depth + 1, fired);
    }
}

void takeRule(const XmlElement &rule, double confidence, Result *result)
{
    result->predicted = PmmlValue::of(rule.attribute(u"score"_s));
    result->entity = rule.attribute(u"id"_s);
    result->confidences = {{rule.attribute(u"score"_s), confidence}};
}

/// The score whose rules weigh most; of equals the one that fired first.
void takeWeightedSum(const std::vector<const XmlElement *> &fired, Result *result)
{
    std::vector<std::pair<const XmlElement *, double>> sums;
    for (const XmlElement *rule : fired) {
        const double weight = numberAttribute(*rule, u"weight"_s, 1);
        const auto found = std::find_if(sums.begin(), sums.end(), [&](const auto &one) {
            return one.first->attribute(u"score"_s) == rule->attribute(u"score"_s);
        });
        if (found == sums.end())
            sums.emplace_back(rule, weight);
        else
            found->second += weight;
    }
    const auto best = std::max_element(
        sums.begin(), sums.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    takeRule(*best->first, best->second / double(fired.size()), result);
}

} // namespace

Result runRuleSet(const XmlElement &model, const Scope &scope)
{
    Result result;
    const XmlElement *rules = model.child(u"RuleSet"_s);
    const XmlElement *method = rules ? rules->child(u"RuleSelectionMethod"_s) : nullptr;
    if (!rules || !method)
        return result;
    std::vector<const XmlElement *> fired;
    gather(*rules, scope, 0, &fired);
    const QString criterion = method->attribute(u"criterion"_s); // the first is the default one
    if (fired.empty()) {
        const QString score = rules->attribute(u"defaultScore"_s);
        if (!score.isEmpty()) {
            result.predicted = PmmlValue::of(score);
            result.confidences = {{score, numberAttribute(*rules, u"defaultConfidence"_s, 0)}};
        }
    } else if (criterion == "weightedSum"_L1) {
        takeWeightedSum(fired, &result);
    } else {
        const XmlElement *chosen = fired.front();
        if (criterion == "weightedMax"_L1) {
            chosen =
                *std::max_element(fired.begin(), fired.end(), [](const auto *a, const auto *b) {
                    return numberAttribute(*a, u"weight"_s, 1)
                           < numberAttribute(*b, u"weight"_s, 1);
                });
        }
        takeRule(*chosen, numberAttribute(*chosen, u"confidence"_s, 1), &result);
    }
    return result;
}

} // namespace dunlin::scoring::pmml
