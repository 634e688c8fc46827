// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/folder_lock.h"
#include "core/store/tenants.h"
#include "store_fixture.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

using namespace dunlin;
using namespace dunlin::store;
using namespace dunlin::test;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("openDatabase: a new file has its tables, and opens again")
{
    const Role role = GENERATE(Role::Outbox, Role::Cache, Role::Office);
    auto test = openTest(Engine::Sqlite, role);
    REQUIRE(test);
    CHECK(test->db().scalar("PRAGMA user_version").value_or(0) > 0);
    CHECK(test->db().scalar("PRAGMA synchronous").value_or(0) == (role == Role::Cache ? 1 : 2));
    CHECK(test->db().scalar("PRAGMA foreign_keys").value_or(0) == 1);
    CHECK(test->db().scalar("PRAGMA trusted_schema").value_or(1) == 0);
    test->reopen();
    Connection reader = test->reader();
    CHECK(reader.isReadOnly());
    CHECK(reader.exec("CREATE TABLE x(a INTEGER)").error().code == base::ErrorCode::Io);
}

TEST_CASE("openDatabase: a file that is no database is refused and kept")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cache.db"));
    const QByteArray bytes = QByteArray("this is not a database at all, only text. ").repeated(99);
    writeFile(path, bytes);
    OpenSpec spec;
    spec.location = path;
    CHECK(openDatabase(spec).error().code == base::ErrorCode::StoreCorrupt);
    CHECK(readFile(path) == bytes);
}

TEST_CASE("openDatabase: a database of another role is refused")
{
    auto test = openTest(Engine::Sqlite, Role::Cache);
    test->connection.reset();
    test->spec.role = Role::Outbox;
    CHECK(openDatabase(test->spec).error().code == base::ErrorCode::StoreCorrupt);
}

TEST_CASE("openDatabase: a damaged file is refused after an unclean shutdown")
{
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.db"));
    OpenSpec spec;
    {
        auto test = openTest(Engine::Sqlite);
        spec.vault = test->spec.vault;
        REQUIRE_OK(test->db().checkpoint());
        QByteArray bytes = readFile(test->spec.location);
        // Every page but the first, as a torn disk leaves them.
        bytes.replace(8192, bytes.size() - 8192, QByteArray(bytes.size() - 8192, '\x5a'));
        writeFile(copy, bytes);
        writeFile(copy + QStringLiteral("-wal"), QByteArray(4096, '\0'));
    }
    spec.location = copy;
    spec.role = Role::Office;
    CHECK(openDatabase(spec).error().code == base::ErrorCode::StoreCorrupt);
}

TEST_CASE("openDatabase: what a newer program wrote is refused and kept")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        inTransaction(test->db(), [&] {
            REQUIRE_OK(test->db().exec(
                "UPDATE schema_version SET version = 99, min_reader = 98 WHERE ladder = 'ledger'"));
        });
        test->connection.reset();
        CHECK(openDatabase(test->spec).error().code == base::ErrorCode::StoreTooNew);
        test->spec.readOnly = true;
        CHECK(openDatabase(test->spec).error().code == base::ErrorCode::StoreTooNew);
    }
}

TEST_CASE("openDatabase: a newer schema that this program can read is opened")
{
    auto test = openTest(Engine::Sqlite);
    REQUIRE_OK(test->db().exec("UPDATE schema_version SET version = 99 WHERE ladder = 'ledger'"));
    test->reopen();
    CHECK(test->db().scalar("SELECT count(*) FROM tenant").value_or(0) == 1);
}

TEST_CASE("openDatabase: a reader on a missing file is told so")
{
    QTemporaryDir folder;
    OpenSpec spec;
    spec.location = folder.filePath(QStringLiteral("none.db"));
    spec.readOnly = true;
    CHECK(openDatabase(spec).error().code == base::ErrorCode::NotFound);
    CHECK_FALSE(QFile::exists(spec.location));
}

TEST_CASE("openDatabase: a PostgreSQL that is not there is offline")
{
    OpenSpec spec;
    spec.role = Role::Office;
    spec.location = QStringLiteral("postgresql://nobody@/none?host=/nonexistent");
    CHECK(openDatabase(spec).error().code == base::ErrorCode::Offline);
}

TEST_CASE("FolderLock: a second holder is told who has it")
{
    QTemporaryDir folder;
    auto first = FolderLock::take(folder.path());
    REQUIRE_OK(first);
    const auto second = FolderLock::take(folder.path());
    REQUIRE_FALSE(second);
    CHECK(second.error().code == base::ErrorCode::StoreBusy);
    CHECK(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
}

TEST_CASE("FolderLock: what a process left that died at any moment keeps nobody out")
{
    // Killed between making the file and writing to it, in the middle of writing, and after it, on
    // this machine and on one from which the folder was copied.
    const QByteArray whole = QByteArray::number(QCoreApplication::applicationPid())
                             + "\ntst_store\nanother-machine\nanother-machines-id\nanother-boot\n";
    for (const qsizetype length : {qsizetype(0), qsizetype(2), whole.size()}) {
        INFO("left with " << length << " bytes");
        QTemporaryDir folder;
        QFile left(folder.filePath(QStringLiteral("lock")));
        REQUIRE(left.open(QIODevice::WriteOnly));
        left.write(whole.left(length));
        left.close();
        auto first = FolderLock::take(folder.path());
        REQUIRE_OK(first);
        CHECK_FALSE(FolderLock::take(folder.path()));
    }
}

TEST_CASE("FolderLock: it is free again when its holder lets it go")
{
    QTemporaryDir folder;
    {
        const auto first = FolderLock::take(folder.path());
        REQUIRE_OK(first);
    }
    REQUIRE_OK(FolderLock::take(folder.path()));
}

TEST_CASE("Transaction: uncommitted work is gone, a writer's commit is seen by a reader")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        Tenants tenants(test->db());
        {
            auto transaction = Transaction::begin(test->db());
            REQUIRE_OK(transaction);
            REQUIRE_OK(tenants.setSetting(test->tenant, "colour", "red"));
        }
        CHECK(tenants.setting(test->tenant, "colour").value_or("?") == QByteArray());
        Connection reader = test->reader();
        auto snapshot = Transaction::begin(reader, Transaction::Mode::Read);
        REQUIRE_OK(snapshot);
        CHECK(Tenants(reader).setting(test->tenant, "colour").value_or("?") == QByteArray());
        inTransaction(test->db(),
                      [&] { REQUIRE_OK(tenants.setSetting(test->tenant, "colour", "blue")); });
        // One snapshot: what was committed meanwhile comes with the next one.
        CHECK(Tenants(reader).setting(test->tenant, "colour").value_or("?") == QByteArray());
        snapshot->rollback();
        CHECK(Tenants(reader).setting(test->tenant, "colour").value_or("?") == "blue");
    }
}
