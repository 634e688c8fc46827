// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <vector>

/// How good a score is at telling two groups apart, and how right its probabilities are.
namespace dunlin::scoring {

struct Measures {
    double auc = 0;   ///< chance that a random 1 scores above a random 0; ties count half
    double gini = 0;  ///< 2 auc - 1
    double ks = 0;    ///< largest distance of the two cumulative distributions, at distinct scores
    double brier = 0; ///< mean squared error of the probability
    double logloss = 0;   ///< mean of -ln of the probability given to what happened, cut at 1e-15
    double liftTop10 = 0; ///< rate of 1 among the highest tenth of scores over the rate in all;
                          ///< rows that tie at the border count in proportion
    double baseRate = 0;
    qint64 rows = 0;
    qint64 positives = 0;
};

/// AUC alone (Mann-Whitney; Hand and Till 2001); higher scores belong to label 1. An Input error
/// when one of the two groups is empty or a score is no number.
base::Result<double> auc(const std::vector<int> &labels, const std::vector<double> &scores);
/// All of them. Labels are 0 or 1, probabilities in [0, 1]; else an Input error.
base::Result<Measures> measure(const std::vector<int> &labels, const std::vector<double> &scores,
                               const std::vector<double> &probabilities);

} // namespace dunlin::scoring
