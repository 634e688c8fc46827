// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/connection.h"
#include "core/store/deferred_indices.h"
#include "core/store/dialect.h"
#include "core/store/open_database.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace dunlin::store {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;

namespace {

constexpr char kVersionTable[] = R"sql(
CREATE TABLE IF NOT EXISTS schema_version(
    ladder TEXT NOT NULL,
    version INTEGER NOT NULL,
    min_reader INTEGER NOT NULL,
    PRIMARY KEY (ladder)
) STRICT)sql";
constexpr char kSelectVersion[] = "SELECT version, min_reader FROM schema_version WHERE ladder = ?";
constexpr char kSaveVersion[] = R"sql(
INSERT INTO schema_version(ladder, version, min_reader) VALUES (?, ?, ?)
ON CONFLICT (ladder) DO UPDATE
    SET version = excluded.version, min_reader = excluded.min_reader)sql";
constexpr char kSumVersions[] = "SELECT CAST(sum(version) AS BIGINT) FROM schema_version";

/// From this version of the cache's ladder on, indices can be away.
constexpr int kDeferralVersion = 2;

struct Version {
    int version = 0;
    int minReader = 0;
};

Result<Version> versionOf(Connection &connection, const QByteArray &ladder)
{
    DUNLIN_TRY_VALUE(auto select, connection.prepare(kSelectVersion));
    select.bindText(1, ladder);
    DUNLIN_TRY_VALUE(const bool found, select.step());
    if (!found)
        return Version{};
    return Version{select.int32(0), select.int32(1)};
}

int newestOf(const QByteArray &ladder)
{
    int newest = 0;
    for (const Migration &migration : migrations()) {
        if (ladder == migration.ladder)
            newest = std::max(newest, migration.number);
    }
    return newest;
}

/// On PostgreSQL two server processes may start at once: the second waits, and then finds it done.
Status lockMigrations(Connection &connection)
{
    if (connection.engine() == Engine::PostgreSql)
        return connection.exec("SELECT pg_advisory_xact_lock(7305511301)");
    return {};
}

Status climb(Connection &connection, const Migration &migration)
{
    DUNLIN_TRY_VALUE(auto transaction, Transaction::begin(connection));
    DUNLIN_TRY(lockMigrations(connection));
    DUNLIN_TRY_VALUE(const Version now, versionOf(connection, migration.ladder));
    if (now.version >= migration.number)
        return {};
    for (const QByteArray &sql : statementsOf(migration, connection.engine()))
        DUNLIN_TRY(connection.exec(sql));
    {
        DUNLIN_TRY_VALUE(auto save, connection.prepare(kSaveVersion));
        save.bindText(1, migration.ladder);
        save.bindAt(2, migration.number);
        save.bindAt(3, minReaderOf(migration));
        DUNLIN_TRY(save.run());
    }
    if (connection.engine() == Engine::Sqlite) {
        DUNLIN_TRY_VALUE(const qint64 sum, connection.scalar(kSumVersions));
        DUNLIN_TRY(connection.exec("PRAGMA user_version = " + QByteArray::number(sum)));
    }
    return transaction.commit();
}

/// A step is taken whole or not at all, so whoever reads this has what was there before.
base::Error notClimbed(const Migration &migration, const base::Error &why)
{
    return {why.code,
            QStringLiteral("the tables could not be brought up to date for this program (%1 step "
                           "%2): %3; what was there is kept, and the next start goes on from it")
                .arg(QLatin1String(migration.ladder))
                .arg(migration.number)
                .arg(why.detail),
            why.retry};
}

/// A migration meets every index, also when a first sync under an older program had taken them
/// away.
Status endDeferral(Connection &connection)
{
    DUNLIN_TRY_VALUE(const Version cache, versionOf(connection, "cache"));
    DUNLIN_TRY_VALUE(const Version ledger, versionOf(connection, "ledger"));
    const bool isNewest =
        cache.version >= newestOf("cache") && ledger.version >= newestOf("ledger");
    if (cache.version < kDeferralVersion || isNewest)
        return {};
    DUNLIN_TRY_VALUE(auto transaction, Transaction::begin(connection));
    DUNLIN_TRY(DeferredIndices(connection).makeAgain());
    return transaction.commit();
}

} // namespace

std::vector<QByteArray> laddersOf(Role role)
{
    switch (role) {
    case Role::Outbox: return {"outbox"};
    case Role::Cache: return {"ledger", "cache"};
    case Role::Office: return {"ledger", "server"};
    }
    return {};
}

std::vector<QByteArray> statementsOf(const Migration &migration, Engine engine)
{
    std::vector<QByteArray> statements;
    QByteArray current;
    bool mine = true;
    const auto finish = [&] {
        if (mine && !current.trimmed().isEmpty())
            statements.push_back(definitionFor(engine, current.trimmed()));
        current.clear();
        mine = true;
    };
    for (const QByteArray &line : QByteArray(migration.sql).split('\n')) {
        const QByteArray word = line.trimmed();
        if (word == "-- ;;")
            finish();
        else if (word == "-- only sqlite")
            mine = engine == Engine::Sqlite;
        else if (word == "-- only postgresql")
            mine = engine == Engine::PostgreSql;
        else if (!word.startsWith("--"))
            current += line + '\n';
    }
    finish();
    return statements;
}

int minReaderOf(const Migration &migration)
{
    static constexpr char kHeader[] = "-- min_reader: ";
    const QByteArray sql(migration.sql);
    const auto at = sql.indexOf(kHeader);
    if (at < 0)
        return migration.number;
    const auto from = at + qsizetype(sizeof(kHeader)) - 1;
    return sql.mid(from, sql.indexOf('\n', from) - from).trimmed().toInt();
}

Status checkSchema(Connection &connection, Role role)
{
    for (const QByteArray &ladder : laddersOf(role)) {
        DUNLIN_TRY_VALUE(const Version now, versionOf(connection, ladder));
        const int newest = newestOf(ladder);
        if (now.version > newest && now.minReader > newest) {
            return fail(ErrorCode::StoreTooNew,
                        QStringLiteral("a newer program wrote this (%1 tables of version %2; this "
                                       "program knows %3); it is kept as it is")
                            .arg(QString::fromLatin1(ladder))
                            .arg(now.version)
                            .arg(newest));
        }
        if (now.version < newest && connection.isReadOnly()) {
            return fail(ErrorCode::StoreBusy, QStringLiteral("not brought up to date yet"),
                        base::Retry::WithBackoff);
        }
    }
    return {};
}

Status migrate(Connection &connection, Role role)
{
    {
        DUNLIN_TRY_VALUE(auto transaction, Transaction::begin(connection));
        DUNLIN_TRY(lockMigrations(connection));
        DUNLIN_TRY(connection.exec(definitionFor(connection.engine(), kVersionTable)));
        DUNLIN_TRY(transaction.commit());
    }
    DUNLIN_TRY(checkSchema(connection, role));
    if (role == Role::Cache)
        DUNLIN_TRY(endDeferral(connection));
    for (const QByteArray &ladder : laddersOf(role)) {
        DUNLIN_TRY_VALUE(const Version now, versionOf(connection, ladder));
        for (const Migration &migration : migrations()) {
            if (ladder != migration.ladder || migration.number <= now.version)
                continue;
            if (const Status climbed = climb(connection, migration); !climbed)
                return fail(notClimbed(migration, climbed.error()));
        }
    }
    return {};
}

} // namespace dunlin::store
