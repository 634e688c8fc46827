// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/measures.h"
#include "core/scoring/scorecard.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

/// Measuring a way of learning on rows that it has not learned from.
namespace dunlin::scoring {

/// Which fold each row is left out in: shuffled by the seed, each label spread evenly.
std::vector<int> stratifiedFolds(const std::vector<int> &labels, int folds, std::uint64_t seed);

struct Validation {
    Measures mean; ///< over the folds
    std::vector<double> foldAucs;
};

/// A model to be predicted with, of either kind, over a frame.
class RowScorer {
public:
    virtual ~RowScorer() = default;
    virtual double margin(size_t row) const = 0;
};
/// Learns from the rows given and scores any.
using Learner =
    std::function<base::Result<std::unique_ptr<RowScorer>>(const std::vector<std::uint32_t> &use)>;

/// Learns on all folds but one and measures on that one, for each. `margins` (may be null) gets
/// every row's margin by the model that had not seen it.
base::Result<Validation> validate(const std::vector<int> &labels, int folds, std::uint64_t seed,
                                  const Learner &learner, std::vector<double> *margins = nullptr);

Learner scorecardLearner(const Frame &frame, const std::vector<int> &labels,
                         const ScorecardOptions &options = {});

} // namespace dunlin::scoring
