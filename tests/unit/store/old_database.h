// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/dialect.h"
#include "core/store/migrations.h"
#include "core/store/open_database.h"
#include "tests/support/places.h"

#include <catch2/catch.hpp>

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

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

inline void exec(QSqlDatabase &database, const QByteArray &sql)
{
    QSqlQuery query(database);
    const bool done = query.exec(QString::fromUtf8(sql));
    INFO(sql.left(300).toStdString() << ": " << query.lastError().text().toStdString());
    REQUIRE(done);
}

/// A file of rows, in the words of the engine.
inline void putRows(QSqlDatabase &database, store::Engine engine, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return; // the newest step may have none yet
    static const QRegularExpression kBytes(QStringLiteral("X'([0-9A-F]*)'"));
    bool mine = true;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("-- only "))
            mine = line.contains("sqlite") == (engine == store::Engine::Sqlite);
        if (!mine || line.isEmpty() || line.startsWith("--"))
            continue;
        QString sql = QString::fromUtf8(line);
        if (engine == store::Engine::PostgreSql)
            sql.replace(kBytes, QStringLiteral("decode('\\1', 'hex')"));
        exec(database, sql.toUtf8());
    }
}

inline QSqlDatabase openOld(const store::OpenSpec &spec, store::Engine engine, const QString &name)
{
    const bool sqlite = engine == store::Engine::Sqlite;
    QSqlDatabase database = QSqlDatabase::addDatabase(
        sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), name);
    if (sqlite) {
        database.setDatabaseName(spec.location);
    } else {
        const QUrl url(spec.location);
        const QUrlQuery query(url);
        database.setHostName(query.queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded));
        database.setDatabaseName(url.path().mid(1));
        database.setUserName(url.userName(QUrl::FullyDecoded));
    }
    REQUIRE(database.open());
    if (sqlite) {
        const char *const id = spec.role == store::Role::Office  ? "0x446e4f66"
                               : spec.role == store::Role::Cache ? "0x446e4361"
                                                                 : "0x446e4f62";
        exec(database, "PRAGMA page_size = 8192");
        exec(database, QByteArray("PRAGMA application_id = ") + id);
    } else {
        exec(database, "CREATE SCHEMA " + spec.pgSchema.toUtf8());
        exec(database, "SET search_path TO " + spec.pgSchema.toUtf8());
    }
    return database;
}

/// Makes the database of `spec` as a program of these steps left it. SQLite, or PostgreSQL in a
/// schema of its own that is not there yet.
inline void makeOldDatabase(const store::OpenSpec &spec, const OldSteps &steps)
{
    const store::Engine engine =
        store::isPostgresUrl(spec.location) ? store::Engine::PostgreSql : store::Engine::Sqlite;
    const QString name = QStringLiteral("old-database");
    {
        QSqlDatabase database = openOld(spec, engine, name);
        exec(database,
             store::definitionFor(engine, "CREATE TABLE schema_version(ladder TEXT NOT NULL, "
                                          "version INTEGER NOT NULL, min_reader INTEGER NOT NULL, "
                                          "PRIMARY KEY (ladder)) STRICT"));
        for (const QByteArray &ladder : store::laddersOf(spec.role)) {
            for (const store::Migration &migration : store::migrations()) {
                if (ladder != migration.ladder || migration.number > steps.at(ladder))
                    continue;
                for (const QByteArray &sql : store::statementsOf(migration, engine))
                    exec(database, sql);
                putRows(database, engine, rowsOfStep(migration));
            }
            exec(database, "INSERT INTO schema_version VALUES ('" + ladder + "', "
                               + QByteArray::number(steps.at(ladder)) + ", 1)");
        }
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace dunlin::tests
