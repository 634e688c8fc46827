// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/trees.h"

#include "core/scoring/tree_batch.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace dunlin::scoring {

namespace {

std::int32_t nextOf(const Tree &tree, const Tree::Node &node, std::span<const float> row)
{
    return goesLeft(tree, node, row) ? node.left : node.right;
}

float leafOf(const Tree &tree, std::span<const float> row)
{
    const Tree::Node *node = &tree.nodes[0];
    while (node->left >= 0)
        node = &tree.nodes[size_t(nextOf(tree, *node, row))];
    return node->value;
}

size_t depthOf(const Tree &tree)
{
    size_t deepest = 0;
    std::vector<std::pair<std::int32_t, size_t>> open{{0, 0}};
    while (!open.empty()) {
        const auto [index, depth] = open.back();
        open.pop_back();
        deepest = std::max(deepest, depth);
        const Tree::Node &node = tree.nodes[size_t(index)];
        if (node.left >= 0) {
            open.emplace_back(node.left, depth + 1);
            open.emplace_back(node.right, depth + 1);
        }
    }
    return deepest;
}

/// One step of the path from the root: which share of the rows goes on without knowing the feature
/// (zero), whether this row goes on when it is known (one), and the weight of the subsets.
struct Step {
    std::int32_t feature = -1;
    double zero = 0;
    double one = 0;
    double weight = 0;
};

/// The path lies in one buffer; a child copies its parent's behind it.
void extend(Step *path, size_t depth, double zero, double one, std::int32_t feature)
{
    path[depth] = {feature, zero, one, depth == 0 ? 1.0 : 0.0};
    for (size_t i = depth; i-- > 0;) {
        path[i + 1].weight += one * path[i].weight * double(i + 1) / double(depth + 1);
        path[i].weight = zero * path[i].weight * double(depth - i) / double(depth + 1);
    }
}

void unwind(Step *path, size_t depth, size_t at)
{
    const double one = path[at].one;
    const double zero = path[at].zero;
    double next = path[depth].weight;
    for (size_t i = depth; i-- > 0;) {
        if (one != 0) {
            const double kept = path[i].weight;
            path[i].weight = next * double(depth + 1) / (double(i + 1) * one);
            next = kept - path[i].weight * zero * double(depth - i) / double(depth + 1);
        } else if (zero != 0) {
            path[i].weight = path[i].weight * double(depth + 1) / (zero * double(depth - i));
        }
    }
    for (size_t i = at; i < depth; ++i) {
        path[i].feature = path[i + 1].feature;
        path[i].zero = path[i + 1].zero;
        path[i].one = path[i + 1].one;
    }
}

/// The sum of the weights as if the step at `at` had been taken back.
double unwoundSum(const Step *path, size_t depth, size_t at)
{
    const double one = path[at].one;
    const double zero = path[at].zero;
    double next = path[depth].weight;
    double sum = 0;
    for (size_t i = depth; i-- > 0;) {
        if (one != 0) {
            const double part = next * double(depth + 1) / (double(i + 1) * one);
            sum += part;
            next = path[i].weight - part * zero * double(depth - i) / double(depth + 1);
        } else if (zero != 0) {
            sum += path[i].weight / (zero * double(depth - i) / double(depth + 1));
        }
    }
    return sum;
}

class Explainer {
public:
    Explainer(const Tree &tree, std::span<const float> row, double scale, double *out)
        : m_tree(tree)
        , m_row(row)
        , m_scale(scale)
        , m_out(out)
    {}

    void visit(std::int32_t index, const Step *parent, size_t depth, Step *path, double zero,
               double one, std::int32_t feature)
    {
        const Tree::Node &node = m_tree.nodes[size_t(index)];
        std::copy(parent, parent + depth, path);
        extend(path, depth, zero, one, feature);
        if (node.left < 0) {
            for (size_t i = 1; i <= depth; ++i) {
                m_out[size_t(path[i].feature)] += unwoundSum(path, depth, i)
                                                  * (path[i].one - path[i].zero)
                                                  * double(node.value) * m_scale;
            }
            return;
        }
        const std::int32_t hot = nextOf(m_tree, node, m_row);
        const std::int32_t cold = hot == node.left ? node.right : node.left;
        double knownZero = 1;
        double knownOne = 1;
        for (size_t i = 1; i <= depth; ++i) {
            if (path[i].feature != std::int32_t(node.feature))
                continue;
            knownZero = path[i].zero;
            knownOne = path[i].one;
            unwind(path, depth, i);
            --depth;
            break;
        }
        const double cover = double(node.cover);
        const auto share = [&](std::int32_t child) {
            return cover > 0 ? double(m_tree.nodes[size_t(child)].cover) / cover : 0.0;
        };
        const auto split = std::int32_t(node.feature);
        Step *behind = path + depth + 1;
        visit(hot, path, depth + 1, behind, share(hot) * knownZero, knownOne, split);
        visit(cold, path, depth + 1, behind, share(cold) * knownZero, 0, split);
    }

private:
    const Tree &m_tree;
    std::span<const float> m_row;
    double m_scale;
    double *m_out;
};

} // namespace

bool goesLeft(const Tree &tree, const Tree::Node &node, std::span<const float> row)
{
    const float value =
        node.feature < row.size() ? row[node.feature] : std::numeric_limits<float>::quiet_NaN();
    if (std::isnan(value))
        return node.missingLeft;
    if (!node.categorical)
        return value < node.value;
    const auto begin = tree.sets.begin() + node.setBegin;
    const bool in = value >= 0 && value < 2147483648.0f
                    && std::binary_search(begin, begin + node.setSize, std::int32_t(value));
    return !in;
}

float TreeModel::codeOf(size_t feature, const QString &text) const
{
    const auto codes = m_codes.constFind(feature);
    constexpr float kUnknown = std::numeric_limits<float>::quiet_NaN();
    return codes == m_codes.constEnd() ? kUnknown : codes->value(text, kUnknown);
}

double TreeModel::margin(std::span<const float> row) const
{
    // XGBoost adds floats in this order: so do we, or the last digits differ.
    auto sum = float(m_base);
    for (size_t i = 0; i < m_trees.size(); ++i)
        sum += leafOf(m_trees[i], row) * m_weights[i];
    return double(sum);
}

double TreeModel::probability(double margin) const
{
    if (m_exponential)
        return std::exp(margin);
    return m_logistic ? 1 / (1 + std::exp(-margin)) : margin;
}

std::vector<double> TreeModel::contributions(std::span<const float> row) const
{
    std::vector<double> out(m_features + 1, 0.0);
    out.back() = m_base;
    std::vector<Step> buffer((m_depth + 3) * (m_depth + 4) / 2);
    for (size_t i = 0; i < m_trees.size(); ++i) {
        out.back() += m_expected[i] * double(m_weights[i]);
        if (m_trees[i].nodes.size() > 1)
            Explainer(m_trees[i], row, double(m_weights[i]), out.data())
                .visit(0, buffer.data(), 0, buffer.data(), 1, 1, -1);
    }
    return out;
}

void TreeModel::margins(std::span<const float> rows, std::span<double> out) const
{
    constexpr size_t kBlock = 128; // rows that stay in the first cache while all trees pass
    std::vector<std::optional<FlatTree>> flat;
    flat.reserve(m_trees.size());
    for (const Tree &tree : m_trees) {
        const size_t depth = depthOf(tree);
        flat.push_back(FlatTree::fits(tree, depth) ? std::optional(FlatTree(tree, depth))
                                                   : std::nullopt);
    }
    std::array<float, kBlock> sums{};
    for (size_t from = 0; from < out.size(); from += kBlock) {
        const size_t count = std::min(kBlock, out.size() - from);
        const float *first = rows.data() + from * m_features;
        sums.fill(float(m_base));
        for (size_t i = 0; i < m_trees.size(); ++i) {
            if (flat[i]) {
                flat[i]->addTo(first, count, m_features, m_weights[i], sums.data());
                continue;
            }
            for (size_t row = 0; row < count; ++row)
                sums[row] += leafOf(m_trees[i], rows.subspan((from + row) * m_features, m_features))
                             * m_weights[i];
        }
        for (size_t row = 0; row < count; ++row)
            out[from + row] = double(sums[row]);
    }
}

std::vector<double> TreeModel::contributionsOf(std::span<const float> rows) const
{
    const size_t count = rows.size() / m_features;
    const size_t width = m_features + 1;
    std::vector<double> out(count * width, 0.0);
    double bias = m_base;
    for (size_t i = 0; i < m_trees.size(); ++i)
        bias += m_expected[i] * double(m_weights[i]);
    for (size_t row = 0; row < count; ++row)
        out[row * width + m_features] = bias;
    std::vector<Step> buffer((m_depth + 3) * (m_depth + 4) / 2);
    for (size_t i = 0; i < m_trees.size(); ++i) {
        if (m_trees[i].nodes.size() <= 1)
            continue;
        const double weight = double(m_weights[i]);
        if (ShapTable::fits(m_trees[i])) {
            ShapTable(m_trees[i], weight).addTo(rows.data(), count, m_features, out.data());
            continue;
        }
        for (size_t row = 0; row < count; ++row) {
            Explainer(m_trees[i], rows.subspan(row * m_features, m_features), weight,
                      out.data() + row * width)
                .visit(0, buffer.data(), 0, buffer.data(), 1, 1, -1);
        }
    }
    return out;
}

} // namespace dunlin::scoring
