// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/base/assert.h"
#include "core/store/connection_p.h"

#include <QtSql/QSqlError>

#include <utility>

namespace dunlin::store {

using base::fail;
using base::Result;
using base::Status;

Result<Transaction> Transaction::begin(Connection &connection, Mode mode)
{
    DUNLIN_ASSERT(!connection.inTransaction());
    const bool sqlite = connection.engine() == Engine::Sqlite;
    const char *sql = nullptr;
    if (sqlite)
        sql = mode == Mode::Write ? "BEGIN IMMEDIATE" : "BEGIN";
    else if (mode == Mode::Write)
        sql = "BEGIN ISOLATION LEVEL READ COMMITTED";
    else
        sql = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    DUNLIN_TRY(connection.exec(sql));
    connection.d().inTransaction = true;
    return Transaction(&connection);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{}

Transaction::~Transaction()
{
    rollback();
}

Status Transaction::commit()
{
    DUNLIN_ASSERT(m_connection);
    Status done = m_connection->exec("COMMIT");
    if (!done) {
        rollback();
        return done;
    }
    m_connection->d().inTransaction = false;
    m_connection = nullptr;
    return {};
}

void Transaction::rollback()
{
    if (!m_connection)
        return;
    Connection::Private &d = m_connection->d();
    // Not through exec(): an injected fault must not keep the transaction open. SQLite ends it by
    // itself after some errors (disk full); asking again is harmless.
    if (d.native) {
        if (!sqlite3_get_autocommit(d.native))
            sqlite3_exec(d.native, "ROLLBACK", nullptr, nullptr, nullptr);
    } else {
        QSqlQuery(d.database).exec(QStringLiteral("ROLLBACK"));
    }
    d.inTransaction = false;
    m_connection = nullptr;
}

} // namespace dunlin::store
