// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scoring/frame.h"

#include <QtCore/QStringList>

#include <vector>

namespace dunlin::ctl {

/// A table as text: its header and its cells by column.
struct TextTable {
    QStringList header;
    std::vector<std::vector<QString>> columns;
    size_t rows = 0;

    /// The place of a column; an Input error that lists what there is.
    base::Result<size_t> find(const QString &name) const;
};

/// Reads a CSV file with a header, plain or .gz. An Input error names the line of a row that has
/// another number of cells than the header.
base::Result<TextTable> readTable(const QString &file);

/// An empty cell, or one of NA, NaN, null: missing.
bool isMissing(const QString &cell);
/// The columns `use` with their kinds found out.
scoring::Frame frameOf(const TextTable &table, const std::vector<size_t> &use);

} // namespace dunlin::ctl
