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

using Shares = std::vector<std::pair<QString, double>>;

/// The way of a row through a tree.
struct Way {
    const XmlElement &model;
    const Scope &scope;
    QString strategy;
    int guesses = 0; ///< times that a default child was taken
};

Truth truthOf(const XmlElement &node, const Scope &scope, int depth)
{
    const XmlElement *predicate = predicateIn(node);
    return predicate && depth < kMaxTreeDepth ? holds(*predicate, scope) : Truth(false);
}

const XmlElement *defaultChildOf(const XmlElement &node)
{
    for (const XmlElement &other : node.children) {
        if (other.name == "Node"_L1
            && other.attribute(u"id"_s) == node.attribute(u"defaultChild"_s))
            return &other;
    }
    return nullptr;
}

/// The node a row ends at; null: none. For the strategies that go one way only.
const XmlElement *descend(const XmlElement &node, Way &way, int depth)
{
    const Prepared *prepared = way.scope.prepared();
    const NodeChildren *known = prepared ? prepared->nodes(node) : nullptr;
    const NodeChildren made = known ? NodeChildren() : nodesBelow(node);
    const NodeChildren &below = known ? *known : made;
    for (const auto &[child, predicate] : below) {
        const Truth truth =
            predicate && depth < kMaxTreeDepth ? holds(*predicate, way.scope) : Truth(false);
        if (truth && *truth)
            return descend(*child, way, depth + 1);
        if (truth || way.strategy == "none"_L1)
            continue; // unknown is as if it did not hold
        if (way.strategy == "lastPrediction"_L1)
            return &node;
        const XmlElement *other =
            way.strategy == "defaultChild"_L1 ? defaultChildOf(node) : nullptr;
        if (!other)
            return nullptr; // nullPrediction
        ++way.guesses;
        return descend(*other, way, depth + 1);
    }
    if (below.empty())
        return &node;
    const bool back = way.model.attribute(u"noTrueChildStrategy"_s) == "returnLastPrediction"_L1;
    return back ? &node : nullptr;
}

void addShare(Shares &all, const QString &category, double share)
{
    for (auto &[name, sum] : all) {
        if (name == category) {
            sum += share;
            return;
        }
    }
    all.emplace_back(category, share);
}

double recordsOf(const XmlElement &node)
{
    const double said = numberAttribute(node, u"recordCount"_s, -1);
    if (said >= 0)
        return said;
    double sum = 0;
    for (const XmlElement &child : node.children) {
        if (child.name == "ScoreDistribution"_L1)
            sum += numberAttribute(child, u"recordCount"_s, 0);
    }
    return sum;
}

/// Shares of the categories at a node, as written or by the counts of its rows.
Shares distribution(const XmlElement &node)
{
    Shares shares;
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

/// What a node is sure of: as written, else its shares.
Shares confidencesOf(const XmlElement &node)
{
    Shares sure = distribution(node);
    size_t at = 0;
    for (const XmlElement &child : node.children) {
        if (child.name != "ScoreDistribution"_L1)
            continue;
        sure[at].second = numberAttribute(child, u"confidence"_s, sure[at].second);
        ++at;
    }
    return sure;
}

/// The children that a row may belong to when the first of them is not known to be its own: all
/// that do not exclude it. Empty: one way, to `next` (null: the way ends here).
std::vector<const XmlElement *> openWays(const XmlElement &node, const Way &way, int depth,
                                         const XmlElement **next)
{
    std::vector<const XmlElement *> open;
    *next = nullptr;
    for (const XmlElement &child : node.children) {
        if (child.name != "Node"_L1)
            continue;
        const Truth truth = truthOf(child, way.scope, depth);
        if (truth && *truth && open.empty()) {
            *next = &child;
            return {};
        }
        if (!truth || *truth)
            open.push_back(&child);
    }
    return open;
}

bool hasInner(const XmlElement &node)
{
    return std::any_of(node.children.begin(), node.children.end(),
                       [](const XmlElement &child) { return child.name == "Node"_L1; });
}

/// weightedConfidence: what is open is scored in all its ways, by their records.
std::optional<Shares> weighedConfidences(const XmlElement &node, const Way &way, int depth)
{
    const XmlElement *next = nullptr;
    const auto open = openWays(node, way, depth, &next);
    if (next)
        return weighedConfidences(*next, way, depth + 1);
    if (open.empty()) {
        const bool ends =
            !hasInner(node)
            || way.model.attribute(u"noTrueChildStrategy"_s) == "returnLastPrediction"_L1;
        return ends ? std::optional(confidencesOf(node)) : std::nullopt;
    }
    double records = 0;
    for (const XmlElement *child : open)
        records += recordsOf(*child);
    Shares all;
    for (const XmlElement *child : open) {
        const auto part = weighedConfidences(*child, way, depth + 1);
        if (!part || records <= 0)
            return std::nullopt;
        for (const auto &[category, share] : *part)
            addShare(all, category, share * recordsOf(*child) / records);
    }
    return all;
}

/// aggregateNodes: the records of all nodes that a row may end at.
bool gatherRecords(const XmlElement &node, const Way &way, int depth, Shares *all)
{
    const XmlElement *next = nullptr;
    const auto open = openWays(node, way, depth, &next);
    if (next)
        return gatherRecords(*next, way, depth + 1, all);
    if (open.empty()) {
        if (hasInner(node)
            && way.model.attribute(u"noTrueChildStrategy"_s) != "returnLastPrediction"_L1)
            return false;
        for (const XmlElement &child : node.children) {
            if (child.name == "ScoreDistribution"_L1)
                addShare(*all, child.attribute(u"value"_s),
                         numberAttribute(child, u"recordCount"_s, 0));
        }
        return true;
    }
    return std::all_of(open.begin(), open.end(), [&](const XmlElement *child) {
        return gatherRecords(*child, way, depth + 1, all);
    });
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

bool isOrdinal(const XmlElement &document, const XmlElement &model)
{
    const XmlElement *schema = model.child(u"MiningSchema"_s);
    for (const XmlElement &field : childrenIn(schema)) {
        const QString usage = field.attribute(u"usageType"_s);
        if (usage != "target"_L1 && usage != "predicted"_L1)
            continue;
        const XmlElement *own = dataField(document, field.attribute(u"name"_s));
        const QString type = own ? own->attribute(u"optype"_s) : QString();
        return field.attribute(u"optype"_s, type) == "ordinal"_L1;
    }
    return false;
}

namespace {

/// Of ordered categories: a margin says how much lies up to its category, and the last has the
/// rest.
void differences(std::vector<double> &margins, const QString &method)
{
    double below = 0;
    for (size_t i = 0; i < margins.size(); ++i) {
        const double upTo = i + 1 < margins.size() ? inverseLink(margins[i], method) : 1;
        margins[i] = upTo - below;
        below = upTo;
    }
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

namespace {

/// By the strategies that follow all that is open. Classification only.
Result manyWays(const XmlElement &root, const Way &way)
{
    Result result;
    Shares all;
    if (way.strategy == "weightedConfidence"_L1) {
        auto found = weighedConfidences(root, way, 0);
        if (!found)
            return result;
        all = std::move(*found);
    } else if (!gatherRecords(root, way, 0, &all)) {
        return result;
    } else {
        double total = 0;
        for (const auto &[category, records] : all)
            total += records;
        for (auto &[category, records] : all)
            records = total > 0 ? records / total : 0;
    }
    result.probabilities = all;
    result.confidences = std::move(all);
    choose(&result);
    return result;
}

} // namespace

Result runTree(const XmlElement &model, const Scope &scope)
{
    Result result;
    const XmlElement *root = model.child(u"Node"_s);
    const XmlElement *predicate = root ? predicateIn(*root) : nullptr;
    if (!root || (predicate && !holds(*predicate, scope).value_or(false)))
        return result;
    Way way{model, scope, model.attribute(u"missingValueStrategy"_s, u"none"_s)};
    if (way.strategy == "weightedConfidence"_L1 || way.strategy == "aggregateNodes"_L1)
        return manyWays(*root, way);
    const XmlElement *node = descend(*root, way, 0);
    if (!node)
        return result;
    result.entity = node->attribute(u"id"_s);
    const QString score = node->attribute(u"score"_s);
    if (!isClassification(model)) {
        result.predicted = typed(score, u"double"_s);
        return result;
    }
    result.probabilities = distribution(*node);
    const double penalty = numberAttribute(model, u"missingValuePenalty"_s, 1);
    result.confidences = confidencesOf(*node);
    for (auto &[category, sure] : result.confidences)
        sure *= std::pow(penalty, way.guesses);
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
    const bool simple = method == "softmax"_L1 || method == "simplemax"_L1;
    if (!simple && isOrdinal(scope.document(), model))
        differences(margins, method);
    else
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
    for (const XmlElement &characteristic : childrenIn(characteristics)) {
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
