// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/binning.h"
#include "core/scoring/trees.h"
#include "core/scoring/validation.h"

#include <QtCore/QDate>
#include <QtCore/QHash>

/// Learning boosted trees from the office's own outcomes. XGBoost does the learning, loaded when it
/// is asked for (ADR 28); predicting and explaining is trees.h.
namespace dunlin::scoring {

struct BoostingOptions {
    int rounds = 0;  ///< 0: by the number of rows
    int depth = 0;   ///< likewise
    double rate = 0; ///< likewise
    std::uint64_t seed = 0;
    /// Direction of a column: 1 the risk only rises with it, -1 only falls, 0 free. Columns that
    /// are not named: texts are ordered by their bad rate and rise; a number whose bad rate goes
    /// one way over its bins keeps that way.
    QHash<QString, int> monotone;
    BinningOptions binning; ///< of the look at the directions
};

/// What is known about a model beside its trees: measures, and what its scores looked like.
struct ModelCard {
    QDate date;
    QString target;
    QString bad;
    qint64 rows = 0;
    double badRate = 0;
    Measures measures; ///< over the folds
    std::vector<double> foldAucs;
    /// Margins between tenths of the training rows (out of fold), ascending; what drift is
    /// measured against.
    std::vector<double> tenths;
    /// Calibration over the folds: ln(odds) = intercept + slope * margin.
    double calibrationSlope = 1;
    double calibrationIntercept = 0;
    QHash<QString, int> monotone;
};

Learner boostedLearner(const Frame &frame, const std::vector<int> &labels,
                       const BoostingOptions &options);

/// Learns from all rows. The file is a model of XGBoost (JSON) with the codes of texts and the card
/// among its attributes. NotFound when XGBoost is not installed.
base::Result<QByteArray> fitBoosted(const Frame &frame, const std::vector<int> &labels,
                                    const BoostingOptions &options, ModelCard *card);

/// Fills measures, tenths and calibration from margins of rows that the model had not seen.
base::Status fillCard(const std::vector<int> &labels, const std::vector<double> &margins,
                      const Validation &validation, ModelCard *card);
QByteArray cardJson(const ModelCard &card);
/// The tenths of a card that was written; empty when it has none.
std::vector<double> tenthsOf(const QByteArray &cardJson);

/// Population stability index of margins against the tenths of a card (Siddiqi 2006, chapter 8):
/// below 0.1 stable, above 0.25 another population. Shares are smoothed by half a row.
double stabilityIndex(const std::vector<double> &tenths, const std::vector<double> &margins);

} // namespace dunlin::scoring
