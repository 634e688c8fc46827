// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/statement.h"

#include <QtCore/QByteArray>

#include <atomic>
#include <memory>
#include <vector>

namespace dunlin::store {

enum class Engine { Sqlite, PostgreSql };

/// One open database. Made by openDatabase() only, owned by whoever opened it, used on the thread
/// that opened it and destroyed there. Repositories keep a reference to it.
///
/// Every repository function that writes expects an open Transaction of the caller (it asserts), so
/// that a use case decides what is one unit; only Outbox opens its own, because each of its calls
/// is a "saved" of its own.
class Connection {
public:
    ~Connection();
    Connection(Connection &&) noexcept;
    Connection &operator=(Connection &&) noexcept;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Engine engine() const;
    bool isReadOnly() const;
    bool inTransaction() const;

    /// A statement from the cache. `sql` has `?` placeholders, and holds for both engines after the
    /// substitutions of dialect.h.
    base::Result<Statement> prepare(QByteArrayView sql);
    /// Runs one statement without parameters.
    base::Status exec(QByteArrayView sql);
    /// The first column of the first row; an error when there is none.
    base::Result<qint64> scalar(QByteArrayView sql);

    /// More cache, fewer checkpoints until the next call with false: for imports and first syncs.
    base::Status setBulk(bool bulk);
    /// As setBulk, for a cache that is filled page by page while it is read: fewer checkpoints.
    base::Status setFilling(bool filling);
    /// Copies the WAL into the file and empties it; the writer only.
    base::Status checkpoint();
    /// Lets PostgreSQL's planner refresh its figures after a large write; nothing on SQLite.
    base::Status optimize();

    // For tests. ------------------------------------------------------------------------------
    /// Lets the n-th access from now (1 = the next prepare, step or commit) fail with Io; 0 =
    /// never. After it failed, every access fails until it is set again.
    void failAccess(qint64 nth);
    /// Accesses since the last failAccess().
    qint64 accesses() const;
    /// Texts of all statements in the cache.
    std::vector<QByteArray> preparedTexts() const;

    struct Private;
    explicit Connection(std::unique_ptr<Private> d);
    Private &d() { return *m_d; }

private:
    std::unique_ptr<Private> m_d;
};

} // namespace dunlin::store
