// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/trees.h"

#include <algorithm>
#include <cmath>

namespace dunlin::scoring {

namespace {

/// The child a value goes to, as XGBoost decides it.
std::int32_t nextOf(const Tree &tree, const Tree::Node &node, std::span<const float> row)
{
    const float value =
        node.feature < row.size() ? row[node.feature] : std::numeric_limits<float>::quiet_NaN();
    if (std::isnan(value))
        return node.missingLeft ? node.left : node.right;
    if (!node.categorical)
        return value < node.value ? node.left : node.right;
    const auto begin = tree.sets.begin() + node.setBegin;
    const bool in = value >= 0 && value < 2147483648.0f
                    && std::binary_search(begin, begin + node.setSize, std::int32_t(value));
    return in ? node.right : node.left;
}

float leafOf(const Tree &tree, std::span<const float> row)
{
    const Tree::Node *node = &tree.nodes[0];
    while (node->left >= 0)
        node = &tree.nodes[size_t(nextOf(tree, *node, row))];
    return node->value;
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

} // namespace dunlin::scoring
