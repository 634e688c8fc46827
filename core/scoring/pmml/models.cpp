// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/pmml/scope.h"

#include <algorithm>
#include <cmath>

namespace dunlin::scoring::pmml {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxTreeDepth = 180;

bool isClassification(const XmlElement &model)
{
    return model.attribute(u"functionName"_s) == "classification"_L1;
}

/// The node a row ends at; null: none. `last` is the deepest one on the way.
const XmlElement *descend(const XmlElement &node, const XmlElement &model, const Scope &scope,
                          const XmlElement **last, int depth)
{
    *last = &node;
    const QString strategy = model.attribute(u"missingValueStrategy"_s, u"none"_s);
    bool inner = false;
    for (const XmlElement &child : node.children) {
        if (child.name != "Node"_L1)
            continue;
        inner = true;
        const XmlElement *predicate = predicateIn(child);
        const Truth truth = predicate && depth < kMaxTreeDepth ? holds(*predicate, scope) : false;
        if (truth && *truth)
            return descend(child, model, scope, last, depth + 1);
        if (truth || strategy == "none"_L1)
            continue; // unknown is as if it did not hold
        if (strategy == "lastPrediction"_L1)
            return &node;
        if (strategy == "defaultChild"_L1) {
            for (const XmlElement &other : node.children) {
                if (other.name == "Node"_L1
                    && other.attribute(u"id"_s) == node.attribute(u"defaultChild"_s))
                    return descend(other, model, scope, last, depth + 1);
            }
        }
        return nullptr; // nullPrediction
    }
    if (!inner)
        return &node;
    const bool back = model.attribute(u"noTrueChildStrategy"_s) == "returnLastPrediction"_L1;
    return back ? &node : nullptr;
}

/// Shares of the categories at a node, as written or by the counts of its rows.
std::vector<std::pair<QString, double>> distribution(const XmlElement &node)
{
    std::vector<std::pair<QString, double>> shares;
    double total = 0;
    bool given = true;
    for (const XmlElement &child : node.children) {
        if (child.name != "ScoreDistribution"_L1)
            continue;
        const double count = numberAttribute(child, u"recordCount"_s, 0);
        const double share = numberAttribute(child, u"probability"_s, -1);
        given = given && share >= 0;
        total += count;
        shares.emplace_back(child.attribute(u"value"_s), share >= 0 ? share : count);
    }
    for (auto &[value, share] : shares)
        share = given ? share : total > 0 ? share / total : 0;
    return shares;
}

std::optional<double> linear(const XmlElement &table, const Scope &scope)
{
    double sum = numberAttribute(table, u"intercept"_s, 0);
    for (const XmlElement &term : table.children) {
        const double coefficient = numberAttribute(term, u"coefficient"_s, 0);
        if (term.name == "NumericPredictor"_L1) {
            const PmmlValue value = scope.value(term.attribute(u"name"_s));
            if (!value.isNumber())
                return std::nullopt;
            sum += coefficient * std::pow(value.number, numberAttribute(term, u"exponent"_s, 1));
        } else if (term.name == "CategoricalPredictor"_L1) {
            const PmmlValue value = scope.value(term.attribute(u"name"_s));
            const QString wanted = term.attribute(u"value"_s);
            const bool same = value.isNumber() ? value.number == wanted.toDouble()
                                               : !value.isMissing() && value.text == wanted;
            sum += same ? coefficient : 0;
        } else if (term.name == "PredictorTerm"_L1) {
            double product = coefficient;
            for (const XmlElement &field : term.children) {
                if (field.name != "FieldRef"_L1)
                    continue;
                const PmmlValue value = express(field, scope);
                if (!value.isNumber())
                    return std::nullopt;
                product *= value.number;
            }
            sum += product;
        }
    }
    return sum;
}

double inverseLink(double y, const QString &method)
{
    if (method == "logit"_L1 || method == "softmax"_L1)
        return 1 / (1 + std::exp(-y));
    if (method == "probit"_L1)
        return 0.5 * std::erfc(-y / std::sqrt(2.0));
    if (method == "cloglog"_L1)
        return 1 - std::exp(-std::exp(y));
    if (method == "loglog"_L1)
        return std::exp(-std::exp(-y));
    if (method == "cauchit"_L1)
        return 0.5 + std::atan(y) / 3.14159265358979323846;
    if (method == "exp"_L1)
        return std::exp(y);
    return y;
}

/// Margins of the categories as probabilities (PMML 4.4, "Regression", normalization methods).
void normalize(std::vector<double> &margins, const QString &method)
{
    const size_t count = margins.size();
    if (method == "softmax"_L1) {
        const double top = *std::max_element(margins.begin(), margins.end());
        double sum = 0;
        for (double &margin : margins)
            sum += margin = std::exp(margin - top);
        for (double &margin : margins)
            margin /= sum;
    } else if (method == "simplemax"_L1) {
        double sum = 0;
        for (const double margin : margins)
            sum += margin;
        for (double &margin : margins)
            margin = sum != 0 ? margin / sum : 0;
    } else if (count == 2) { // the second is what the first leaves
        margins[0] = inverseLink(margins[0], method);
        margins[1] = 1 - margins[0];
    } else {
        for (double &margin : margins)
            margin = inverseLink(margin, method);
    }
}

struct Scored {
    double score = 0;
    QString reason;
    double baseline = 0;
};

std::optional<Scored> scoreOf(const XmlElement &characteristic, const XmlElement &card,
                              const Scope &scope)
{
    for (const XmlElement &attribute : characteristic.children) {
        const XmlElement *predicate =
            attribute.name == "Attribute"_L1 ? predicateIn(attribute) : nullptr;
        if (!predicate || !holds(*predicate, scope).value_or(false))
            continue;
        Scored scored;
        scored.score = numberAttribute(attribute, u"partialScore"_s, 0);
        if (const XmlElement *complex = attribute.child(u"ComplexPartialScore"_s)) {
            PmmlValue value;
            for (const XmlElement &expression : complex->children) {
                if (expression.name != "Extension"_L1)
                    value = express(expression, scope);
            }
            if (!value.isNumber())
                return std::nullopt;
            scored.score = value.number;
        }
        scored.reason =
            attribute.attribute(u"reasonCode"_s, characteristic.attribute(u"reasonCode"_s));
        scored.baseline = numberAttribute(characteristic, u"baselineScore"_s,
                                          numberAttribute(card, u"baselineScore"_s, 0));
        return scored;
    }
    return std::nullopt;
}

} // namespace

void choose(Result *result)
{
    const auto best =
        std::max_element(result->probabilities.begin(), result->probabilities.end(),
                         [](const auto &a, const auto &b) { return a.second < b.second; });
    if (best != result->probabilities.end())
        result->predicted = PmmlValue::of(best->first);
}

Result runTree(const XmlElement &model, const Scope &scope)
{
    Result result;
    const XmlElement *root = model.child(u"Node"_s);
    const XmlElement *predicate = root ? predicateIn(*root) : nullptr;
    if (!root || (predicate && !holds(*predicate, scope).value_or(false)))
        return result;
    const XmlElement *last = root;
    const XmlElement *node = descend(*root, model, scope, &last, 0);
    if (!node)
        return result;
    result.entity = node->attribute(u"id"_s);
    const QString score = node->attribute(u"score"_s);
    if (!isClassification(model)) {
        result.predicted = typed(score, u"double"_s);
        return result;
    }
    result.probabilities = distribution(*node);
    if (score.isEmpty())
        choose(&result);
    else
        result.predicted = PmmlValue::of(score);
    return result;
}

Result runRegression(const XmlElement &model, const Scope &scope)
{
    Result result;
    const QString method = model.attribute(u"normalizationMethod"_s, u"none"_s);
    std::vector<double> margins;
    QStringList categories;
    for (const XmlElement &table : model.children) {
        if (table.name != "RegressionTable"_L1)
            continue;
        const auto margin = linear(table, scope);
        if (!margin)
            return result; // a number is missing
        margins.push_back(*margin);
        categories << table.attribute(u"targetCategory"_s);
    }
    if (margins.empty())
        return result;
    if (!isClassification(model)) {
        result.predicted = PmmlValue::of(inverseLink(margins[0], method));
        return result;
    }
    normalize(margins, method);
    for (size_t i = 0; i < margins.size(); ++i)
        result.probabilities.emplace_back(categories[qsizetype(i)], margins[i]);
    choose(&result);
    return result;
}

Result runScorecard(const XmlElement &model, const Scope &scope)
{
    Result result;
    double sum = numberAttribute(model, u"initialScore"_s, 0);
    const bool below =
        model.attribute(u"reasonCodeAlgorithm"_s, u"pointsBelow"_s) == "pointsBelow"_L1;
    std::vector<std::pair<double, QString>> reasons;
    const XmlElement *characteristics = model.child(u"Characteristics"_s);
    for (const XmlElement &characteristic :
         characteristics ? characteristics->children : std::vector<XmlElement>()) {
        if (characteristic.name != "Characteristic"_L1)
            continue;
        const auto scored = scoreOf(characteristic, model, scope);
        if (!scored)
            return {}; // no attribute fits: there is no score
        sum += scored->score;
        const double lost = scored->baseline - scored->score;
        reasons.emplace_back(below ? lost : -lost, scored->reason);
    }
    result.predicted = PmmlValue::of(sum);
    if (model.attribute(u"useReasonCodes"_s, u"true"_s) == "false"_L1)
        return result;
    std::stable_sort(reasons.begin(), reasons.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    for (const auto &[lost, code] : reasons)
        result.reasonCodes << code;
    return result;
}

} // namespace dunlin::scoring::pmml
