// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace dunlin::store {

/// What SQLite deletes stays readable in pages that became free, until something else is written
/// there, and words stay in older parts of the search index. Where what is deleted must be gone,
/// a transaction overwrites it. Nothing to do on PostgreSQL, whose vacuum does it in its own time.
class DeletedBytes {
public:
    explicit DeletedBytes(Connection &connection) : m_connection(connection) {}

    /// Before the first row is deleted; in the transaction that deletes.
    base::Status beginOverwriting();
    /// After the last one, in the same transaction: the search index forgets words of rows that
    /// are gone. Costs a pass over the index: once after many.
    base::Status endOverwriting();

private:
    Connection &m_connection;
};

} // namespace dunlin::store
