// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QtCore/QByteArray>

#include <algorithm>

namespace dunlin::store {

/// Puts many rows into one table with few statements. SQLite opens the table and each of its
/// indices anew for every statement, which costs it more than a row does: with sixteen rows in a
/// statement an event takes half the time (docs/adr/0002). PostgreSQL gets its rows one by one.
///
/// A block stops at the first row that a constraint refuses, and keeps those before it. That needs
/// no savepoint, at which FTS5 would write out what it has gathered.
class BlockInsert {
public:
    static constexpr size_t kRows = 16;

    /// `into`: "table(a, b)", with `columns` of them. `otherwise`: what stands behind the row when
    /// it goes in by itself, " ON CONFLICT DO NOTHING"; without it a refused row is an error.
    BlockInsert(const QByteArray &into, int columns, const QByteArray &otherwise = {});

    static bool fits(const Connection &connection, size_t rows)
    {
        return rows >= kRows && connection.engine() == Engine::Sqlite;
    }

    /// Puts in a block and tells how many of its rows are in; when these are less than kRows, the
    /// next one was refused. `bind(statement, first, i)` binds row i, its columns counted from the
    /// parameter `first`.
    template <class Bind>
    base::Result<size_t> put(Connection &connection, Bind &&bind) const
    {
        DUNLIN_TRY_VALUE(auto insert, connection.prepare(m_many));
        for (size_t i = 0; i < kRows; ++i)
            bind(insert, int(i) * m_columns + 1, i);
        const base::Status done = insert.run();
        if (done)
            return kRows;
        if (done.error().code != base::ErrorCode::Conflict)
            return base::fail(done.error());
        return size_t(insert.affected());
    }

    /// Puts in all of them: in blocks, and what is left over or refused one by one.
    template <class Bind>
    base::Status putAll(Connection &connection, size_t count, Bind &&bind) const
    {
        size_t at = 0;
        while (at < count) {
            if (fits(connection, count - at)) {
                DUNLIN_TRY_VALUE(const size_t in,
                                 put(connection, [&](Statement &insert, int first, size_t i) {
                                     bind(insert, first, at + i);
                                 }));
                at += in;
                if (in == kRows)
                    continue;
            }
            DUNLIN_TRY_VALUE(auto insert, connection.prepare(m_one));
            // The rest of a batch, or the one row that the block did not take.
            const size_t until = fits(connection, count - at) ? at + 1 : count;
            for (; at < until; ++at) {
                bind(insert, 1, at);
                DUNLIN_TRY(insert.run());
                insert.rewind();
            }
        }
        return {};
    }

private:
    QByteArray m_many;
    QByteArray m_one;
    int m_columns;
};

} // namespace dunlin::store
