// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"
#include "core/scoring/frame.h"
#include "core/scoring/trees.h"

/// Boosted trees as the score of an office: over its features, small enough for a term, and the
/// same on every machine.
namespace dunlin::desk {

class ScoreTrees {
public:
    /// A model file of XGBoost (JSON or UBJSON), or of `model fit boosted`. An Input error for one
    /// that gives no chance, has no names, or asks for what is no feature.
    static base::Result<ScoreTrees> read(const QByteArray &file);
    /// What packed() made.
    static base::Result<ScoreTrees> unpack(const QByteArray &packed);
    /// The file without what predicting does not need, compressed, as base64. An Input error when
    /// it is larger than an event may be.
    static base::Result<QByteArray> pack(const QByteArray &file);

    const QStringList &names() const { return m_model.featureNames(); }
    double margin(const domain::AccountState &account, QDate today, const QByteArray &zone) const;
    double chance(double margin) const { return m_model.probability(margin); }
    /// Exact TreeSHAP: one share of the margin for each of names(), the bias last.
    std::vector<double> shares(const domain::AccountState &account, QDate today,
                               const QByteArray &zone) const;
    /// The margin of a row of a frame whose columns have the features' names; a column that is not
    /// there is missing.
    double margin(const scoring::Frame &frame, size_t row) const;

private:
    std::vector<float> rowOf(const domain::AccountState &account, QDate today,
                             const QByteArray &zone) const;

    scoring::TreeModel m_model;
    std::vector<int> m_features; ///< of the model's inputs, in their order
};

} // namespace dunlin::desk
