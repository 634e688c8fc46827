// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/base/hash.h"
#include "core/store/connection.h"
#include "core/store/open_database.h"
#include "tests/support/places.h"

#include <QtCore/QFile>
#include <QtCore/QMap>

using namespace dunlin;
using namespace dunlin::store;

namespace {

QString fileOf(const Migration &migration)
{
    return QStringLiteral("%1/%2_%3.sql")
        .arg(QLatin1String(migration.ladder))
        .arg(migration.number, 4, 10, QLatin1Char('0'))
        .arg(QLatin1String(migration.name));
}

} // namespace

TEST_CASE("migrations: none is edited after its release")
{
    QFile manifest(testing::inSource("/core/store/migrations/manifest.txt"));
    REQUIRE(manifest.open(QIODevice::ReadOnly));
    QMap<QString, QByteArray> released;
    for (const QByteArray &line : manifest.readAll().split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QByteArrayList words = line.split(' ');
        REQUIRE(words.size() == 2);
        released[QString::fromUtf8(words[1])] = words[0];
    }
    for (const Migration &migration : migrations()) {
        INFO(fileOf(migration).toStdString());
        CHECK(released.take(fileOf(migration)) == base::toHex(base::sha256(migration.sql)));
    }
    CHECK(released.isEmpty());
}

TEST_CASE("migrations: every ladder counts from one without a gap and names its readers")
{
    QMap<QByteArray, int> last;
    for (const Migration &migration : migrations()) {
        INFO(fileOf(migration).toStdString());
        CHECK(migration.number == ++last[migration.ladder]);
        CHECK(minReaderOf(migration) >= 1);
        CHECK(minReaderOf(migration) <= migration.number);
        CHECK_FALSE(statementsOf(migration, Engine::Sqlite).empty());
    }
    for (const Role role : {Role::Outbox, Role::Cache, Role::Office}) {
        for (const QByteArray &ladder : laddersOf(role))
            CHECK(last.contains(ladder));
    }
}

TEST_CASE("migrations: the other engine's statements and types are left out")
{
    for (const Migration &migration : migrations()) {
        for (const QByteArray &sql : statementsOf(migration, Engine::PostgreSql)) {
            INFO(sql.toStdString());
            CHECK_FALSE(sql.contains("STRICT"));
            CHECK_FALSE(sql.contains("BLOB"));
            CHECK_FALSE(sql.contains("fts5"));
        }
        for (const QByteArray &sql : statementsOf(migration, Engine::Sqlite)) {
            INFO(sql.toStdString());
            CHECK_FALSE(sql.contains("BYTEA"));
            CHECK_FALSE(sql.contains("TSVECTOR"));
        }
    }
}
