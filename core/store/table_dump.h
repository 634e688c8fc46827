// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <functional>
#include <span>
#include <vector>

namespace dunlin::store {

/// An office's tables as lines of text, the same from either engine: what a backup is made of.
/// Office databases only.

/// Tables that hold what is true, in the order in which they are written and read back.
std::span<const char *const> truthTables();
/// Tables that are made from those, and those of the database itself: not in a backup. Every table
/// is in one of the two lists (a test).
std::span<const char *const> madeTables();

struct DumpColumn {
    QByteArray name;
    char type = 'i'; ///< i: integer; b: bytes; t: text
    bool operator==(const DumpColumn &) const = default;
};
/// In their order. Input for a table that is not a truth table.
base::Result<std::vector<DumpColumn>> columnsOf(Connection &connection, const QByteArray &table);

/// Calls `line` with each row: a JSON array in the columns' order; bytes are base64, NULL is null.
/// Stops with its error. Inside the caller's snapshot.
base::Status dumpRows(Connection &connection, const QByteArray &table,
                      const std::vector<DumpColumn> &columns,
                      const std::function<base::Status(const QByteArray &line)> &line);
/// Puts one such row into the table, inside the caller's transaction. Input when it does not fit.
base::Status loadRow(Connection &connection, const QByteArray &table,
                     const std::vector<DumpColumn> &columns, const QByteArray &line);

} // namespace dunlin::store
