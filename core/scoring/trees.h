// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <cstdint>
#include <span>
#include <vector>

namespace dunlin::scoring {

/// A regression tree as flat arrays; node 0 is the root.
struct Tree {
    struct Node {
        std::int32_t left = -1; ///< -1: a leaf
        std::int32_t right = -1;
        std::uint32_t feature = 0;
        float value = 0; ///< threshold (less goes left), or a leaf's value
        float cover = 0; ///< weight of the training rows that came here
        bool missingLeft = false;
        bool categorical = false;   ///< the categories of `set` go right
        std::uint32_t setBegin = 0; ///< into Tree::sets
        std::uint32_t setSize = 0;
    };
    std::vector<Node> nodes;
    std::vector<std::int32_t> sets; ///< ascending within a node
};

/// Boosted trees as XGBoost writes them (JSON or UBJSON), and a predictor that needs no library.
/// Objectives with one output: logistic, and regression. Anything else is refused by name.
class TreeModel {
public:
    /// Input error: no such model, damaged, or something in it that is not supported (its name).
    static base::Result<TreeModel> read(const QByteArray &file);

    size_t features() const { return m_features; }
    /// Empty when the model has no names.
    const QStringList &featureNames() const { return m_names; }
    bool isLogistic() const { return m_logistic; }

    /// Sum of the leaves and the base margin. NaN is missing; missing ends of `row` too.
    double margin(std::span<const float> row) const;
    /// Of a margin; the margin itself when the model is no classifier.
    double probability(double margin) const;
    /// Exact TreeSHAP by paths (Lundberg and others, "Consistent individualized feature attribution
    /// for tree ensembles", 2018, algorithm 2): one number for each feature, the bias last. They
    /// add up to the margin.
    std::vector<double> contributions(std::span<const float> row) const;

private:
    friend class TreeReader;

    std::vector<Tree> m_trees;
    std::vector<float> m_weights;   ///< of each tree: 1, or what DART keeps of it
    std::vector<double> m_expected; ///< mean output of each tree over its training rows
    QStringList m_names;
    size_t m_features = 0;
    size_t m_depth = 0; ///< of the deepest tree
    double m_base = 0;  ///< margin before the first tree
    bool m_logistic = false;
};

} // namespace dunlin::scoring
