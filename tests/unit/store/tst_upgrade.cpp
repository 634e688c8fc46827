// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/account_search.h"
#include "core/store/cache_store.h"
#include "core/store/event_store.h"
#include "core/store/feed_store.h"
#include "core/store/outbox.h"
#include "core/store/queue_windows.h"
#include "fault_vfs.h"
#include "pg_cluster.h"
#include "store_fixture.h"
#include "tests/unit/store/old_database.h"

using namespace dunlin;
using namespace dunlin::store;
using namespace dunlin::test;
using dunlin::tests::makeOldDatabase;
using dunlin::tests::newestStep;
using dunlin::tests::OldSteps;

namespace {

constexpr int kFirstWithRows = 2; ///< ledger steps 1 and 2 are of one program

struct OldDatabase {
    QTemporaryDir folder;
    OpenSpec spec;

    OldDatabase(Role role, const OldSteps &steps, Engine engine = Engine::Sqlite)
    {
        static int schema = 0;
        spec.role = role;
        spec.location =
            engine == Engine::Sqlite ? folder.filePath(QStringLiteral("old.db")) : postgresUrl();
        if (engine == Engine::PostgreSql)
            spec.pgSchema = QStringLiteral("old%1").arg(++schema);
        makeOldDatabase(spec, steps);
    }
    Connection open()
    {
        auto opened = openDatabase(spec);
        REQUIRE_OK(opened);
        return std::move(*opened);
    }
};

/// Pairs of steps of two ladders: both rise together, as they did, so that each step of each is
/// there once; and either alone at its end.
std::vector<OldSteps> stepsOf(const QByteArray &second)
{
    const int last = newestStep("ledger");
    const int lastOther = newestStep(second);
    std::vector<OldSteps> all{{{"ledger", kFirstWithRows}, {second, lastOther}},
                              {{"ledger", last}, {second, 1}}};
    for (int i = 0; i <= std::max(last - kFirstWithRows, lastOther - 1); ++i) {
        all.push_back(
            {{"ledger", std::min(kFirstWithRows + i, last)}, {second, std::min(1 + i, lastOther)}});
    }
    return all;
}

qint64 count(Connection &connection, const QByteArray &table)
{
    return connection.scalar("SELECT count(*) FROM " + table).value_or(-1);
}

/// What every database of these fixtures holds, whatever made it.
void checkWhole(Connection &connection)
{
    const TenantKey tenant;
    qint64 events = 0;
    REQUIRE_OK(EventStore(connection, tenant).forEachAccount({}, [&](auto, auto &&stored) {
        for (const LedgerEvent &event : stored) {
            CHECK(base::sha256(event.salt, event.raw) == event.hash);
            ++events;
        }
        return true;
    }));
    CHECK(events == 38);
    QueueWindows windows(connection, tenant);
    const auto page = windows.window({}, 0, 10);
    REQUIRE_OK(page);
    REQUIRE(page->rows.size() == 2);
    CHECK(page->rows[0].account.number == QStringLiteral("LPW-0000001"));
    CHECK(page->rows[0].account.total == 12'392);
    CHECK(page->rows[1].account.number == QStringLiteral("LPW-0000000"));
    CHECK(page->rows[1].account.total == 74'758);
    AccountSearch search(connection, tenant);
    CHECK(search.search(QStringLiteral("pruitt"), 5)->size() == 1);
    CHECK(search.search(QStringLiteral("LPW-00000"), 5)->size() == 2);
    CHECK(count(connection, "item") == 5);
    CHECK(count(connection, "promise") == 1);
}

} // namespace

TEST_CASE("upgrade: every released step has rows of its programs")
{
    for (const Migration &migration : migrations()) {
        if (migration.number == newestStep(migration.ladder))
            continue;
        INFO(tests::rowsOfStep(migration).toStdString());
        CHECK(QFile::exists(tests::rowsOfStep(migration)));
    }
}

TEST_CASE("upgrade: an office of any step keeps its events, balances, queue and search")
{
    for (const Engine engine : engines()) {
        for (const OldSteps &steps : stepsOf("server")) {
            INFO("ledger " << steps.at("ledger") << " server " << steps.at("server"));
            OldDatabase old(Role::Office, steps, engine);
            Connection connection = old.open();
            checkWhole(connection);
            CHECK(FeedStore(connection, {}).head()->seq == 38);
            CHECK(count(connection, "app_user") == 5);
            const int server = steps.at("server");
            CHECK(count(connection, "bank_line") == (server >= 2 ? 1 : 0));
            CHECK(count(connection, "gate_refusal") == (server >= 3 ? 1 : 0));
            CHECK(count(connection, "backup_run") == (server >= 5 ? 1 : 0));
            CHECK(connection.scalar("SELECT version FROM schema_version WHERE ladder = 'ledger'")
                      .value_or(0)
                  == newestStep("ledger"));
        }
    }
}

TEST_CASE("upgrade: a laptop of any step keeps its events, its place and what is not sent")
{
    for (const OldSteps &steps : stepsOf("cache")) {
        INFO("ledger " << steps.at("ledger") << " cache " << steps.at("cache"));
        OldDatabase old(Role::Cache, steps);
        Connection connection = old.open();
        checkWhole(connection);
        CacheStore cache(connection, {});
        CHECK(cache.position()->cursor == "cursor");
        CHECK(cache.position()->pulledSeq == 38);
        CHECK(cache.damaged(10)->size() == 1);
    }
    for (int step = 1; step <= newestStep("outbox"); ++step) {
        OldDatabase old(Role::Outbox, {{"outbox", step}});
        Connection connection = old.open();
        Outbox outbox(connection);
        const auto entries = outbox.entries(0, 10, 1 << 20);
        REQUIRE_OK(entries);
        REQUIRE(entries->size() == 1);
        CHECK(base::sha256(entries->front().salt, entries->front().raw) == entries->front().hash);
        CHECK(outbox.head()->dseq == 1);
        CHECK(outbox.meta("hlc").value_or("?") == "77");
        CHECK(count(connection, "draft") == 1);
    }
}

TEST_CASE("upgrade: one that is cut off anywhere goes on at the next start")
{
    OldDatabase old(Role::Office, {{"ledger", kFirstWithRows}, {"server", 1}});
    QFile file(old.spec.location);
    const QString kept = old.folder.filePath(QStringLiteral("kept.db"));
    REQUIRE(file.copy(kept));
    OpenSpec failing = old.spec;
    failing.vfs = faultyVfs();
    bool wasThrough = false;
    for (qint64 n = 1; !wasThrough; n += 31) {
        REQUIRE(QFile::remove(old.spec.location));
        QFile::remove(old.spec.location + QStringLiteral("-journal"));
        REQUIRE(QFile::copy(kept, old.spec.location));
        faultyDisk().reset();
        faultyDisk().failAt = n;
        faultyDisk().forEver = true;
        {
            auto cut = openDatabase(failing);
            wasThrough = cut.has_value();
        }
        faultyDisk().reset();
        INFO("access " << n);
        Connection connection = old.open();
        checkWhole(connection);
    }
}

TEST_CASE("upgrade: a full disk is said, the old file is kept, and it goes on when there is room")
{
    OldDatabase old(Role::Office, {{"ledger", kFirstWithRows}, {"server", 1}});
    OpenSpec failing = old.spec;
    failing.vfs = faultyVfs();
    faultyDisk().reset();
    faultyDisk().failAt = 40; // the headers were read; the first step is being written
    faultyDisk().forEver = true;
    faultyDisk().code = 13; // SQLITE_FULL
    const auto full = openDatabase(failing);
    REQUIRE_FALSE(full);
    CHECK(full.error().code == base::ErrorCode::StoreFull);
    CHECK(full.error().detail.contains(QStringLiteral("brought up to date")));
    CHECK(full.error().detail.contains(QStringLiteral("kept")));
    faultyDisk().reset();
    Connection connection = old.open();
    checkWhole(connection);
}

TEST_CASE("upgrade: what a newer program left is refused in words and not touched")
{
    const OldSteps newest{{"ledger", newestStep("ledger")}, {"server", newestStep("server")}};
    OldDatabase newer(Role::Office, newest);
    {
        Connection connection = newer.open();
        REQUIRE_OK(connection.exec("UPDATE schema_version SET version = 99, min_reader = 99"
                                   " WHERE ladder = 'ledger'"));
    }
    for (const bool readOnly : {false, true}) {
        OpenSpec spec = newer.spec;
        spec.readOnly = readOnly;
        const auto refused = openDatabase(spec);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == base::ErrorCode::StoreTooNew);
        CHECK(refused.error().detail.startsWith(QStringLiteral("a newer program wrote this")));
    }
    // One whose rows this program can read all the same.
    OldDatabase readable(Role::Office, newest);
    {
        Connection connection = readable.open();
        REQUIRE_OK(connection.exec("UPDATE schema_version SET version = 99"));
    }
    Connection connection = readable.open();
    checkWhole(connection);
}
