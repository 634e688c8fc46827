// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <cstdint>
#include <optional>
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

/// Whether a row goes to the left child of a node, as XGBoost decides it. NaN is missing, and so is
/// what lies behind the end of the row.
bool goesLeft(const Tree &tree, const Tree::Node &node, std::span<const float> row);

/// Boosted trees as XGBoost writes them (JSON or UBJSON), and a predictor that needs no library.
/// Objectives with one output: logistic, regression, counts and amounts by their logarithms, and
/// ranks. Anything else is refused by name.
class TreeModel {
public:
    /// Input error: no such model, damaged, or something in it that is not supported (its name).
    static base::Result<TreeModel> read(const QByteArray &file);

    size_t features() const { return m_features; }
    /// Empty when the model has no names.
    const QStringList &featureNames() const { return m_names; }
    bool isLogistic() const { return m_logistic; }
    /// Whether the feature is of texts, which stand for numbers (boosting.h).
    bool takesTexts(size_t feature) const { return m_codes.contains(feature); }
    /// The number that a text stands for: NaN for one that the training rows did not have.
    float codeOf(size_t feature, const QString &text) const;
    /// The model card as it was written, a JSON object; empty without one.
    const QByteArray &card() const { return m_card; }

    /// Sum of the leaves and the base margin. NaN is missing; missing ends of `row` too.
    double margin(std::span<const float> row) const;
    /// The same for many rows, `features()` floats each; three to five times as fast for thousands.
    void margins(std::span<const float> rows, std::span<double> out) const;
    /// Of a margin; the margin itself, or e to its power, when the model is no classifier.
    double probability(double margin) const;
    /// Exact TreeSHAP by paths (Lundberg and others, "Consistent individualized feature attribution
    /// for tree ensembles", 2018, algorithm 2): one number for each feature, the bias last. They
    /// add up to the margin.
    std::vector<double> contributions(std::span<const float> row) const;
    /// The same for many rows: `features()` + 1 numbers each, one after the other. Worth it from
    /// some hundred rows on.
    std::vector<double> contributionsOf(std::span<const float> rows) const;

private:
    friend class TreeReader;

    std::vector<Tree> m_trees;
    std::vector<float> m_weights;   ///< of each tree: 1, or what DART keeps of it
    std::vector<double> m_expected; ///< mean output of each tree over its training rows
    QStringList m_names;
    QHash<size_t, QHash<QString, float>> m_codes; ///< of texts, by feature
    QByteArray m_card;
    size_t m_features = 0;
    size_t m_depth = 0; ///< of the deepest tree
    double m_base = 0;  ///< margin before the first tree
    bool m_logistic = false;
    bool m_exponential = false; ///< what is predicted is e to the margin's power
};

} // namespace dunlin::scoring
