// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/profile.h"

#include <array>
#include <string_view>
#include <vector>

namespace dunlin::exchange {

/// Which column of a file gives which field.
struct ColumnMap {
    std::array<int, kFields> column{}; ///< -1: no column gives it
    std::vector<Field> target;         ///< by column; only where mapped[column]
    std::vector<bool> mapped;          ///< by column
    std::vector<QString> alias;        ///< by column: the profile's word that matched
    std::vector<int> facts;            ///< columns of Profile::factColumns that the file has
    std::vector<QString> factNames;    ///< their headers
    std::vector<Field> missing;        ///< required fields that no column gives
    QString foreign;                   ///< header that speaks against the profile; empty: none
    int fields = 0;                    ///< fields that a column gives

    int operator[](Field field) const { return column[size_t(field)]; }
};

/// Finds for each field the first of its headers that the file has. A column feeds one field.
ColumnMap mapColumns(const Profile &profile, const std::vector<std::string> &header);

} // namespace dunlin::exchange
