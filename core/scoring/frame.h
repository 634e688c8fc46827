// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <limits>
#include <vector>

namespace dunlin::scoring {

/// One column of a table of rows to learn from. A column is numeric when every cell that is not
/// empty is a number.
struct Column {
    QString name;
    bool numeric = true;
    std::vector<double> numbers; ///< NaN: missing; only when numeric
    std::vector<int> codes;      ///< index into levels, -1: missing; only when not
    QStringList levels;

    size_t size() const { return numeric ? numbers.size() : codes.size(); }
};

inline constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

struct Frame {
    std::vector<Column> columns;
    size_t rows = 0;
};

} // namespace dunlin::scoring
