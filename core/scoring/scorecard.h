// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/binning.h"
#include "core/scoring/logistic.h"
#include "core/scoring/measures.h"

namespace dunlin::scoring {

struct ScorecardOptions {
    BinningOptions binning;
    double leastIv = 0.02; ///< variables that say less are left out
    double ridge = 1.0;    ///< of the regression over weights of evidence
    // Points: `basePoints` at `baseOdds` good to bad, and `pdo` more for twice the odds.
    double basePoints = 600;
    double baseOdds = 50;
    double pdo = 20;
};

/// A points-based scorecard: bins, their weights of evidence, a regression over them.
struct Scorecard {
    std::vector<Binning> bins;
    Logistic logistic; ///< of P(bad); one coefficient for each of `bins`
    ScorecardOptions options;

    /// ln(p / (1 - p)) of being bad.
    double margin(const Frame &frame, const std::vector<size_t> &columns, size_t row) const;
};

/// Where the columns of a card are in a frame; an Input error names the one that is missing.
base::Result<std::vector<size_t>> columnsOf(const Scorecard &card, const Frame &frame);

/// Learns from the rows `use`; labels: 1 = bad.
base::Result<Scorecard> fitScorecard(const Frame &frame, const std::vector<int> &labels,
                                     const std::vector<std::uint32_t> &use,
                                     const ScorecardOptions &options = {});

/// The card as a file of ours, with points for each bin (JSON, "format": "dunlin-scorecard").
QByteArray toJson(const Scorecard &card, const Frame &frame);

} // namespace dunlin::scoring
