// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/csv_frame.h"
#include "core/scoring/scorecard_file.h"
#include "core/scoring/trees.h"

/// Rows of a table as models take them.
namespace dunlin::ctl {

/// The column of each feature: by name if the model has names, else by place.
base::Result<std::vector<size_t>> placesOf(const scoring::TreeModel &model, const TextTable &table);
/// Rows as floats, one after the other; missing cells are NaN.
base::Result<std::vector<float>> treeRows(const scoring::TreeModel &model, const TextTable &table);
/// What each variable of a card contributes to each row, the intercept last.
base::Result<std::vector<std::vector<double>>> cardRows(const scoring::CardModel &card,
                                                        const TextTable &table);

} // namespace dunlin::ctl
