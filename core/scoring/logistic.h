// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <vector>

namespace dunlin::scoring {

/// Coefficients of a logistic regression; the intercept comes first.
struct Logistic {
    std::vector<double> coefficients;
    int rounds = 0; ///< of Newton's method

    /// ln(p / (1 - p)) of a row.
    double margin(const double *row) const;
};

/// Fits P(label = 1) by iteratively reweighted least squares (Newton). `rows` has `width` numbers
/// for each label. `ridge` holds the coefficients (not the intercept) back a little, so that
/// separable data have an answer. An Input error when it does not settle.
base::Result<Logistic> fitLogistic(const std::vector<double> &rows, size_t width,
                                   const std::vector<int> &labels, double ridge = 1e-3);

} // namespace dunlin::scoring
