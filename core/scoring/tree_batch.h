// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/trees.h"

#include <array>
#include <vector>

namespace dunlin::scoring {

/// A tree laid out for many rows: complete to its depth, so that a row goes down without a branch
/// that a processor would have to guess.
class FlatTree {
public:
    static constexpr int kMostDepth = 8;
    /// False: it has categories or is too deep, and is walked node by node instead.
    static bool fits(const Tree &tree, size_t depth);
    FlatTree(const Tree &tree, size_t depth);

    /// Adds each row's leaf times `weight` to its sum. `rows` has `width` floats each.
    void addTo(const float *rows, size_t count, size_t width, float weight, float *sums) const;

private:
    void fill(const Tree &tree, std::int32_t node, size_t place, size_t level);

    int m_depth = 0;
    std::vector<std::uint32_t> m_feature; ///< of inner places, breadth first
    std::vector<float> m_threshold;       ///< less goes left
    std::vector<std::uint8_t> m_missingLeft;
    std::vector<float> m_leaf;
};

/// Contributions of one tree to many rows. A leaf is reached through at most kMostFeatures
/// features, and for each a row either goes its way or does not: for every such pattern the leaf's
/// share of each feature is worked out once, so that a row only looks it up (after Yang, "Fast
/// TreeSHAP", 2021, algorithm 2).
class ShapTable {
public:
    static constexpr size_t kMostNodes = 64; ///< inner ones, a bit each
    static constexpr size_t kMostFeatures = 7;
    static bool fits(const Tree &tree);
    ShapTable(const Tree &tree, double scale);

    /// Adds to `out`, `width` + 1 numbers for each row (the bias is not touched).
    void addTo(const float *rows, size_t count, size_t width, double *out) const;

private:
    struct Leaf {
        size_t features = 0;
        std::array<std::uint32_t, kMostFeatures> feature{};
        std::array<std::uint64_t, kMostFeatures> nodes{};  ///< bits of the decisions that matter
        std::array<std::uint64_t, kMostFeatures> wanted{}; ///< and what they have to be
        size_t table = 0; ///< of 2^features entries of `features` numbers
    };
    struct Way {
        std::uint32_t feature = 0;
        double zero = 1;
        std::uint64_t nodes = 0;
        std::uint64_t wanted = 0;
    };

    void walk(std::int32_t index, std::vector<Way> ways, double scale);
    void addLeaf(const std::vector<Way> &ways, double value);

    const Tree &m_tree;
    std::vector<std::int32_t> m_inner; ///< node of each bit
    std::vector<Leaf> m_leaves;
    std::vector<double> m_shares;
};

} // namespace dunlin::scoring
