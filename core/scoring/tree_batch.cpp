// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/tree_batch.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace dunlin::scoring {

namespace {

constexpr size_t kTogether = 8; ///< rows that go down side by side

bool hasCategories(const Tree &tree)
{
    return std::any_of(tree.nodes.begin(), tree.nodes.end(),
                       [](const Tree::Node &node) { return node.categorical; });
}

} // namespace

bool FlatTree::fits(const Tree &tree, size_t depth)
{
    return depth <= size_t(kMostDepth) && !hasCategories(tree);
}

FlatTree::FlatTree(const Tree &tree, size_t depth) : m_depth(int(depth))
{
    const size_t inner = (size_t(1) << depth) - 1;
    m_feature.assign(inner, 0);
    // Below a leaf everything goes left: to the copy of it.
    m_threshold.assign(inner, std::numeric_limits<float>::infinity());
    m_missingLeft.assign(inner, 1);
    m_leaf.assign(inner + 1, 0);
    fill(tree, 0, 0, 0);
}

void FlatTree::fill(const Tree &tree, std::int32_t index, size_t place, size_t level)
{
    const Tree::Node &node = tree.nodes[size_t(index)];
    if (level == size_t(m_depth)) {
        m_leaf[place - m_feature.size()] = node.value;
        return;
    }
    if (node.left < 0) {
        // The infinite value that a row may have goes right, so both sides are copies.
        fill(tree, index, 2 * place + 1, level + 1);
        fill(tree, index, 2 * place + 2, level + 1);
        return;
    }
    m_feature[place] = node.feature;
    m_threshold[place] = node.value;
    m_missingLeft[place] = node.missingLeft ? 1 : 0;
    fill(tree, node.left, 2 * place + 1, level + 1);
    fill(tree, node.right, 2 * place + 2, level + 1);
}

void FlatTree::addTo(const float *rows, size_t count, size_t width, float weight, float *sums) const
{
    const size_t inner = m_feature.size();
    const auto down = [&](const float *row, std::uint32_t at) {
        const float value = row[m_feature[at]];
        const unsigned missing = value != value ? m_missingLeft[at] : 0U;
        const unsigned left = (value < m_threshold[at] ? 1U : 0U) | missing;
        return 2 * at + 2 - left;
    };
    size_t from = 0;
    for (; from + kTogether <= count; from += kTogether) {
        std::array<std::uint32_t, kTogether> at{};
        const float *first = rows + from * width;
        for (int level = 0; level < m_depth; ++level) {
            for (size_t k = 0; k < kTogether; ++k)
                at[k] = down(first + k * width, at[k]);
        }
        for (size_t k = 0; k < kTogether; ++k)
            sums[from + k] += m_leaf[at[k] - inner] * weight;
    }
    for (; from < count; ++from) {
        std::uint32_t at = 0;
        for (int level = 0; level < m_depth; ++level)
            at = down(rows + from * width, at);
        sums[from] += m_leaf[at - inner] * weight;
    }
}

bool ShapTable::fits(const Tree &tree)
{
    size_t inner = 0;
    for (const Tree::Node &node : tree.nodes)
        inner += node.left >= 0 ? 1 : 0;
    if (inner > kMostNodes)
        return false;
    // The longest path bounds the features on one.
    std::vector<std::pair<std::int32_t, size_t>> open{{0, 0}};
    while (!open.empty()) {
        const auto [index, depth] = open.back();
        open.pop_back();
        const Tree::Node &node = tree.nodes[size_t(index)];
        if (depth > kMostFeatures)
            return false;
        if (node.left >= 0) {
            open.emplace_back(node.left, depth + 1);
            open.emplace_back(node.right, depth + 1);
        }
    }
    return true;
}

ShapTable::ShapTable(const Tree &tree, double scale) : m_tree(tree)
{
    walk(0, {}, scale);
}

void ShapTable::walk(std::int32_t index, std::vector<Way> ways, double scale)
{
    const Tree::Node &node = m_tree.nodes[size_t(index)];
    if (node.left < 0) {
        addLeaf(ways, double(node.value) * scale);
        return;
    }
    const std::uint64_t bit = std::uint64_t(1) << m_inner.size();
    m_inner.push_back(index);
    for (const bool left : {true, false}) {
        const std::int32_t child = left ? node.left : node.right;
        const double cover = double(node.cover);
        const double share = cover > 0 ? double(m_tree.nodes[size_t(child)].cover) / cover : 0.0;
        std::vector<Way> further = ways;
        auto way = std::find_if(further.begin(), further.end(),
                                [&](const Way &one) { return one.feature == node.feature; });
        if (way == further.end()) {
            further.push_back({node.feature, 1, 0, 0});
            way = further.end() - 1;
        }
        way->zero *= share;
        way->nodes |= bit;
        way->wanted |= left ? bit : 0;
        walk(child, std::move(further), scale);
    }
}

/// Shapley values of the game "value if all in S go this way, a share of it otherwise". With the
/// features that go this way (hot) and those that do not (cold), only subsets of the hot ones
/// count; summed by size they are elementary symmetric polynomials of the hot shares.
void ShapTable::addLeaf(const std::vector<Way> &ways, double value)
{
    Leaf leaf;
    leaf.features = ways.size();
    leaf.table = m_shares.size();
    const size_t m = ways.size();
    for (size_t i = 0; i < m; ++i) {
        leaf.feature[i] = ways[i].feature;
        leaf.nodes[i] = ways[i].nodes;
        leaf.wanted[i] = ways[i].wanted;
    }
    // Weight of a subset of size k among m - 1 others: k! (m - 1 - k)! / m!.
    std::array<double, kMostFeatures + 1> weight{};
    for (size_t k = 0; k < m; ++k) {
        weight[k] = 1.0 / double(m);
        for (size_t j = 0; j < k; ++j)
            weight[k] *= double(j + 1) / double(m - 1 - j);
    }
    for (size_t pattern = 0; pattern < (size_t(1) << m); ++pattern) {
        double coldShare = 1;
        for (size_t i = 0; i < m; ++i)
            coldShare *= pattern >> i & 1 ? 1 : ways[i].zero;
        // Sum over subsets of the hot ones without `left`: poly[k] of those with k left out.
        const auto summed = [&](size_t left) {
            std::array<double, kMostFeatures + 1> poly{1};
            size_t hot = 0;
            for (size_t i = 0; i < m; ++i) {
                if (i == left || !(pattern >> i & 1))
                    continue;
                ++hot;
                for (size_t k = hot; k > 0; --k)
                    poly[k] += poly[k - 1] * ways[i].zero;
            }
            double sum = 0;
            for (size_t k = 0; k <= hot; ++k)
                sum += weight[hot - k] * poly[k];
            return sum;
        };
        const bool anyCold = size_t(std::popcount(pattern)) < m;
        const double cold = anyCold ? -value * coldShare * summed(m) : 0;
        for (size_t i = 0; i < m; ++i) {
            const bool hot = pattern >> i & 1;
            m_shares.push_back(hot ? value * (1 - ways[i].zero) * coldShare * summed(i) : cold);
        }
    }
    m_leaves.push_back(leaf);
}

void ShapTable::addTo(const float *rows, size_t count, size_t width, double *out) const
{
    for (size_t row = 0; row < count; ++row) {
        const float *cells = rows + row * width;
        double *shares = out + row * (width + 1);
        std::uint64_t ways = 0;
        for (size_t bit = 0; bit < m_inner.size(); ++bit) {
            const Tree::Node &node = m_tree.nodes[size_t(m_inner[bit])];
            const std::span<const float> all(cells, width);
            ways |= std::uint64_t(goesLeft(m_tree, node, all) ? 1 : 0) << bit;
        }
        for (const Leaf &leaf : m_leaves) {
            size_t pattern = 0;
            for (size_t i = 0; i < leaf.features; ++i)
                pattern |= size_t((ways & leaf.nodes[i]) == leaf.wanted[i] ? 1 : 0) << i;
            const double *entry = m_shares.data() + leaf.table + pattern * leaf.features;
            for (size_t i = 0; i < leaf.features; ++i)
                shares[leaf.feature[i]] += entry[i];
        }
    }
}

} // namespace dunlin::scoring
