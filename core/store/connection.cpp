// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection_p.h"

#include "core/store/dialect.h"

#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>

namespace dunlin::store {

using base::Error;
using base::ErrorCode;
using base::fail;
using base::Result;
using base::Retry;
using base::Status;

Error injectedError()
{
    return Error{ErrorCode::Io, QStringLiteral("injected fault"), Retry::No};
}

Error sqliteError(int code, const char *message)
{
    const QString detail =
        QStringLiteral("sqlite %1: %2").arg(code).arg(QString::fromUtf8(message));
    if (code == SQLITE_IOERR_DATA) {
        return Error{ErrorCode::StoreCorrupt,
                     QStringLiteral("a page failed its check: the file is damaged, or a part of it "
                                    "was exchanged; it is kept as it is"),
                     Retry::No};
    }
    switch (code & 0xff) {
    case SQLITE_FULL: return Error{ErrorCode::StoreFull, detail, Retry::AfterUserAction};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Error{ErrorCode::StoreBusy, detail, Retry::WithBackoff};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return Error{ErrorCode::StoreCorrupt, detail, Retry::No};
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN: return Error{ErrorCode::Io, detail, Retry::AfterUserAction};
    case SQLITE_INTERRUPT: return Error{ErrorCode::Cancelled, detail, Retry::No};
    case SQLITE_CONSTRAINT: return Error{ErrorCode::Conflict, detail, Retry::No};
    default: return Error{ErrorCode::Internal, detail, Retry::No};
    }
}

Error postgresError(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    // The lines after the first may quote values.
    const QString detail = QStringLiteral("postgresql %1: %2")
                               .arg(state, error.databaseText().section(QLatin1Char('\n'), 0, 0));
    if (error.type() == QSqlError::ConnectionError || state.startsWith(QLatin1String("08"))
        || state.startsWith(QLatin1String("57P"))) {
        return Error{ErrorCode::Offline, detail, Retry::WithBackoff};
    }
    if (state == QLatin1String("57014"))
        return Error{ErrorCode::Cancelled, detail, Retry::No};
    if (state.startsWith(QLatin1String("23")))
        return Error{ErrorCode::Conflict, detail, Retry::No};
    if (state.startsWith(QLatin1String("40")) || state == QLatin1String("55P03"))
        return Error{ErrorCode::StoreBusy, detail, Retry::WithBackoff};
    if (state.startsWith(QLatin1String("53")))
        return Error{ErrorCode::StoreFull, detail, Retry::AfterUserAction};
    if (state.startsWith(QLatin1String("XX")))
        return Error{ErrorCode::StoreCorrupt, detail, Retry::No};
    if (state.startsWith(QLatin1String("28")) || state.startsWith(QLatin1String("42501")))
        return Error{ErrorCode::Auth, detail, Retry::AfterUserAction};
    return Error{ErrorCode::Internal, detail, Retry::No};
}

PreparedStatement::~PreparedStatement()
{
    if (native)
        sqlite3_finalize(native);
}

Connection::Private::~Private()
{
    cache.clear();
    if (name.isEmpty())
        return;
    database.close();
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

bool Connection::Private::access()
{
    ++accessCount;
    return failAt == 0 || accessCount < failAt;
}

Error Connection::Private::lastError() const
{
    if (native)
        return sqliteError(sqlite3_extended_errcode(native), sqlite3_errmsg(native));
    return postgresError(database.lastError());
}

Result<std::unique_ptr<PreparedStatement>> Connection::Private::compile(QByteArrayView sql)
{
    const QByteArray text = statementFor(engine, sql);
    auto prepared = std::make_unique<PreparedStatement>();
    prepared->connection = this;
    if (engine == Engine::Sqlite) {
        if (sqlite3_prepare_v3(native, text.constData(), int(text.size()),
                               SQLITE_PREPARE_PERSISTENT, &prepared->native, nullptr)
            != SQLITE_OK) {
            return fail(lastError());
        }
        const auto parameters = size_t(sqlite3_bind_parameter_count(prepared->native));
        prepared->fixed.resize(parameters);
        prepared->held.resize(parameters);
        return prepared;
    }
    prepared->query = std::make_unique<QSqlQuery>(database);
    if (!prepared->query->prepare(QString::fromUtf8(text)))
        return fail(postgresError(prepared->query->lastError()));
    return prepared;
}

Connection::Connection(std::unique_ptr<Private> d) : m_d(std::move(d))
{}
Connection::~Connection() = default;
Connection::Connection(Connection &&) noexcept = default;
Connection &Connection::operator=(Connection &&) noexcept = default;

Engine Connection::engine() const
{
    return m_d->engine;
}

bool Connection::isReadOnly() const
{
    return m_d->readOnly;
}

bool Connection::inTransaction() const
{
    return m_d->inTransaction;
}

Result<Statement> Connection::prepare(QByteArrayView sql)
{
    if (!m_d->access())
        return fail(injectedError());
    const std::string_view key(sql.data(), size_t(sql.size()));
    auto found = m_d->cache.find(key);
    if (found != m_d->cache.end() && !found->second->inUse) {
        found->second->inUse = true;
        return Statement(found->second.get());
    }
    auto compiled = m_d->compile(sql);
    if (!compiled)
        return fail(compiled.error());
    PreparedStatement *prepared = compiled->get();
    prepared->inUse = true;
    if (found != m_d->cache.end()) {
        // The same text is running further out (a callback): this one lives only for its scope.
        prepared->temporary = true;
        compiled->release();
    } else {
        m_d->cache.emplace(std::string(key), std::move(*compiled));
    }
    return Statement(prepared);
}

Status Connection::exec(QByteArrayView sql)
{
    if (!m_d->access())
        return fail(injectedError());
    if (m_d->native) {
        const QByteArray text = statementFor(m_d->engine, sql);
        if (sqlite3_exec(m_d->native, text.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            return fail(m_d->lastError());
        return {};
    }
    QSqlQuery query(m_d->database);
    if (!query.exec(QString::fromUtf8(statementFor(m_d->engine, sql))))
        return fail(postgresError(query.lastError()));
    return {};
}

Result<qint64> Connection::scalar(QByteArrayView sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return fail(statement.error());
    auto row = statement->step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, QStringLiteral("no row"));
    return statement->integer(0);
}

Status Connection::setBulk(bool bulk)
{
    if (!m_d->native)
        return {};
    // One import is one transaction, and what does not fit the cache goes to the WAL. An import
    // takes its accounts in the order of their ids, so nearly every page is written once; only the
    // account's own indices (number, debtor, rank) are met all over.
    if (auto done = exec(bulk ? "PRAGMA cache_size = -98304" : "PRAGMA cache_size = -12288"); !done)
        return done;
    return exec(bulk ? "PRAGMA wal_autocheckpoint = 50000" : "PRAGMA wal_autocheckpoint = 1000");
}

Status Connection::setFilling(bool filling)
{
    if (!m_d->native)
        return {};
    // What is sorted for an index goes to files (encrypted with a key that is never stored), and a
    // second thread sorts; SQLite has none for what it sorts in memory.
    for (const char *sql :
         {filling ? "PRAGMA temp_store = FILE" : "PRAGMA temp_store = MEMORY",
          filling ? "PRAGMA threads = 1" : "PRAGMA threads = 0",
          filling ? "PRAGMA wal_autocheckpoint = 16000" : "PRAGMA wal_autocheckpoint = 4000"}) {
        if (auto done = exec(sql); !done)
            return done;
    }
    return {};
}

Status Connection::checkpoint()
{
    if (!m_d->native)
        return {};
    return exec("PRAGMA wal_checkpoint(TRUNCATE)");
}

Status Connection::optimize()
{
    // Not on SQLite: figures taken from a young, lopsided ledger (all events on one account)
    // outlive it and turn searches into scans. Without figures its plans are those that the tests
    // check.
    return m_d->native ? Status() : exec("ANALYZE");
}

void Connection::failAccess(qint64 nth)
{
    m_d->failAt = nth;
    m_d->accessCount = 0;
}

qint64 Connection::accesses() const
{
    return m_d->accessCount;
}

std::vector<QByteArray> Connection::preparedTexts() const
{
    std::vector<QByteArray> texts;
    for (const auto &[text, prepared] : m_d->cache)
        texts.push_back(QByteArray::fromStdString(text));
    return texts;
}

} // namespace dunlin::store
