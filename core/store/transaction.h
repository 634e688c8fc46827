// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace dunlin::store {

class Connection;

/// A unit: all of it is stored, or nothing. Rolls back when it leaves its scope uncommitted. Not
/// nested. After commit() of a FULL connection (outbox, office) the data is on disk.
class Transaction {
public:
    enum class Mode {
        Write, ///< takes the write lock at once (BEGIN IMMEDIATE; READ COMMITTED on PostgreSQL)
        Read   ///< one snapshot for several reads (REPEATABLE READ READ ONLY on PostgreSQL)
    };
    static base::Result<Transaction> begin(Connection &connection, Mode mode = Mode::Write);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// On failure nothing was stored and the transaction is over.
    base::Status commit();
    void rollback();

private:
    explicit Transaction(Connection *connection) : m_connection(connection) {}
    Connection *m_connection = nullptr;
};

} // namespace dunlin::store
