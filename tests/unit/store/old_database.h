// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/dialect.h"
#include "core/store/migrations.h"
#include "core/store/open_database.h"
#include "tests/support/places.h"
#include "tests/support/require_ok.h"

#include <catch2/catch.hpp>

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

#include <map>

/// Databases as older programs left them, from tests/fixtures/upgrade (see the README there).
namespace dunlin::tests {

/// How far each ladder of a role had been climbed.
using OldSteps = std::map<QByteArray, int>;

/// The newest step of a ladder in this program.
inline int newestStep(const QByteArray &ladder)
{
    int newest = 0;
    for (const store::Migration &migration : store::migrations()) {
        if (ladder == migration.ladder)
            newest = std::max(newest, migration.number);
    }
    return newest;
}

inline QString rowsOfStep(const store::Migration &migration)
{
    return testing::inSource("/tests/fixtures/upgrade/")
           + QStringLiteral("%1/%2_%3.sql")
                 .arg(QLatin1String(migration.ladder))
                 .arg(migration.number, 4, 10, QLatin1Char('0'))
                 .arg(QLatin1String(migration.name));
}

/// A file of rows, in the words of the engine.
inline void putRows(store::Connection &connection, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return; // the newest step may have none yet
    const bool sqlite = connection.engine() == store::Engine::Sqlite;
    static const QRegularExpression kBytes(QStringLiteral("X'([0-9A-F]*)'"));
    bool mine = true;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("-- only "))
            mine = line.contains("sqlite") == sqlite;
        if (!mine || line.isEmpty() || line.startsWith("--"))
            continue;
        QString sql = QString::fromUtf8(line);
        if (!sqlite)
            sql.replace(kBytes, QStringLiteral("decode('\\1', 'hex')"));
        INFO(line.left(300).toStdString());
        REQUIRE_OK(connection.exec(sql.toUtf8()));
    }
}

/// Takes away the tables that this program has just made.
inline void empty(store::Connection &connection, const store::OpenSpec &spec)
{
    if (connection.engine() == store::Engine::PostgreSql) {
        const QByteArray name = spec.pgSchema.toUtf8();
        REQUIRE_OK(connection.exec("DROP SCHEMA " + name + " CASCADE"));
        REQUIRE_OK(connection.exec("CREATE SCHEMA " + name));
        return;
    }
    std::vector<QByteArray> tables;
    {
        // Those of the search bring theirs along and go first.
        auto select = connection.prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            " AND name NOT LIKE 'account_search_%'"
            " ORDER BY sql LIKE 'CREATE VIRTUAL%' DESC, name DESC");
        REQUIRE_OK(select);
        while (select->step().value_or(false))
            tables.push_back(select->text(0).toUtf8());
    }
    for (const QByteArray &table : tables)
        REQUIRE_OK(connection.exec("DROP TABLE " + table));
}

/// Makes the database of `spec` as a program of these steps left it: a file that is not there yet,
/// or a schema of its own.
inline void makeOldDatabase(const store::OpenSpec &spec, const OldSteps &steps)
{
    auto opened = store::openDatabase(spec);
    REQUIRE_OK(opened);
    store::Connection &connection = *opened;
    empty(connection, spec);
    REQUIRE_OK(connection.exec(store::definitionFor(
        connection.engine(),
        "CREATE TABLE schema_version(ladder TEXT NOT NULL, version INTEGER NOT NULL, "
        "min_reader INTEGER NOT NULL, PRIMARY KEY (ladder)) STRICT")));
    for (const QByteArray &ladder : store::laddersOf(spec.role)) {
        for (const store::Migration &migration : store::migrations()) {
            if (ladder != migration.ladder || migration.number > steps.at(ladder))
                continue;
            for (const QByteArray &sql : store::statementsOf(migration, connection.engine()))
                REQUIRE_OK(connection.exec(sql));
            putRows(connection, rowsOfStep(migration));
        }
        REQUIRE_OK(connection.exec("INSERT INTO schema_version VALUES ('" + ladder + "', "
                                   + QByteArray::number(steps.at(ladder)) + ", 1)"));
    }
    // So that a disk that only fails, without shared memory, can be put beneath it.
    if (connection.engine() == store::Engine::Sqlite)
        REQUIRE_OK(connection.exec("PRAGMA journal_mode = DELETE"));
}

} // namespace dunlin::tests
