// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/column_inference.h"
#include "core/exchange/column_map.h"

#include <string>
#include <vector>

namespace dunlin::exchange {

/// What a whole reading of the file found in one column.
struct ColumnFacts {
    ColumnFinding finding;
    std::vector<std::string> values; ///< different cells, at most kDistinctValues
    std::vector<std::string> first;  ///< those of the first rows, row by row
    bool fewValues = true;           ///< `values` has them all
};
inline constexpr size_t kDistinctValues = 64;

struct InferredProfile {
    Profile profile;
    QStringList reasons;
    std::vector<QString> columnReasons; ///< by column; empty: by its header
};

/// The built-in profile that knows most of the headers and misses none that it needs; else one made
/// from what the columns hold and what their headers resemble, which may miss some.
InferredProfile inferProfile(const std::vector<std::string> &header,
                             const std::vector<ColumnFacts> &facts);

/// The profile with exactly the columns that the map found, as this file names them.
Profile narrowed(Profile profile, const ColumnMap &map, const std::vector<std::string> &header);

} // namespace dunlin::exchange
