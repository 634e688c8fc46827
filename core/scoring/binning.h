// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/frame.h"

#include <cstdint>
#include <vector>

namespace dunlin::scoring {

struct BinningOptions {
    int maxBins = 8;          ///< beside the one for missing values
    double leastShare = 0.05; ///< of the rows in a bin
    bool monotone = false;    ///< bad rates only rise or only fall along a number
};

/// Weight of evidence of a variable: ln((good share in the bin) / (bad share)), so that more is
/// better. Counts are smoothed by half a row, so no bin is infinite (Siddiqi, "Credit Risk
/// Scorecards", 2006, chapter 6).
struct Binning {
    QString name;
    bool numeric = true;
    std::vector<double> cuts;    ///< a number belongs to the bin after the last cut that is <= it
    std::vector<int> binOfLevel; ///< of each level of the training data
    std::vector<double> woe;     ///< of each bin
    double missingWoe = 0;       ///< 0 where nothing was missing
    double iv = 0;               ///< information value, the missing ones included

    double woeOf(double number) const;
    double woeOfLevel(int code) const;
};

/// Bins the rows `use` of a column against labels (1 = bad).
Binning bin(const Column &column, const std::vector<int> &labels,
            const std::vector<std::uint32_t> &use, const BinningOptions &options = {});

} // namespace dunlin::scoring
