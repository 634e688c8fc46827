// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cache_store.h"
#include "core/store/event_store.h"
#include "core/store/feed_store.h"
#include "core/store/outbox.h"
#include "core/store/portfolio_reader.h"
#include "core/store/projections.h"
#include "core/store/tenants.h"
#include "store_fixture.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QThread>

#include <cstdio>

using namespace dunlin;
using namespace dunlin::store;
using namespace dunlin::test;

namespace {

const base::Instant kNow{1'750'000'000'000};

/// All that a use case writes together.
base::Status recordWork(TestDatabase &test, int first)
{
    DUNLIN_TRY_VALUE(auto transaction, Transaction::begin(test.db()));
    auto events = notes(first, 4, 1);
    DUNLIN_TRY(FeedStore(test.db(), test.tenant).append(events, kNow));
    auto changed = projection(1, QStringLiteral("Changed Name"));
    changed.account.priority += first;
    changed.items[0].open -= first;
    std::vector<AccountProjection> rows{changed, projection(first + 2)};
    DUNLIN_TRY(Projections(test.db(), test.tenant).save(rows));
    DUNLIN_TRY(Tenants(test.db()).setSetting(test.tenant, "last", QByteArray::number(first)));
    return transaction.commit();
}

/// A fingerprint of every table.
QByteArray contents(Connection &connection)
{
    static const char *const kTables[] = {
        "event", "feed",    "feed_head", "account_sum", "device",    "setting",   "account",
        "item",  "promise", "point",     "day_figure",  "day_total", "due_total", "tally"};
    QByteArray all;
    for (const char *table : kTables) {
        QByteArray sql = QByteArray("SELECT * FROM ") + table;
        auto select = connection.prepare(sql);
        REQUIRE_OK(select);
        std::vector<QByteArray> rows;
        for (;;) {
            auto row = select->step();
            REQUIRE_OK(row);
            if (!*row)
                break;
            QByteArray text;
            for (int column = 0; column < 3; ++column)
                text += select->bytes(column).toHex() + ' ';
            rows.push_back(text);
        }
        all += QByteArray(table) + ':' + QByteArray::number(qint64(rows.size())) + ' ';
        for (const QByteArray &row : rows)
            all += row;
    }
    return all;
}

} // namespace

TEST_CASE("failures: whichever access fails, nothing is half done and the next attempt succeeds")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        inTransaction(test->db(), [&] {
            REQUIRE_OK(Projections(test->db(), test->tenant).save(std::vector{projection(1)}));
        });
        test->db().failAccess(0);
        REQUIRE_OK(recordWork(*test, 100));
        const qint64 accesses = test->db().accesses();
        CHECK(accesses > 30);
        QByteArray before = contents(test->db());
        const qint64 stepSize = engine == Engine::Sqlite ? 1 : 7;
        for (qint64 n = 1; n <= accesses; n += stepSize) {
            INFO("access " << n);
            test->db().failAccess(n);
            const auto failed = recordWork(*test, 200);
            test->db().failAccess(0);
            if (failed)
                break; // this run needed fewer
            CHECK(failed.error().code == base::ErrorCode::Io);
            REQUIRE_FALSE(test->db().inTransaction());
            CHECK(contents(test->db()) == before);
        }
        REQUIRE_OK(recordWork(*test, 300));
        CHECK(contents(test->db()) != before);
        CHECK(FeedStore(test->db(), test->tenant).head()->seq >= 8);
    }
}

TEST_CASE("failures: whichever access fails, the outbox has all of a save or nothing")
{
    auto test = openTest(Engine::Sqlite, Role::Outbox);
    Outbox outbox(test->db());
    qint64 saved = 0;
    for (qint64 n = 1;; ++n) {
        auto events = notes(int(n) * 10, 3, 1);
        test->db().failAccess(n);
        const auto done = outbox.append(events, {quint64(n), std::nullopt});
        test->db().failAccess(0);
        saved += done ? 3 : 0;
        CHECK(outbox.head()->dseq == saved);
        CHECK(outbox.waiting(0)->count == saved);
        CHECK(events[0].dseq == (done ? saved - 2 : 0));
        if (done)
            break;
        CHECK(outbox.meta("hlc")->isEmpty());
    }
    CHECK(saved == 3);
}

TEST_CASE(
    "failures: a full disk is said, nothing is half done, and work goes on when there is room")
{
    auto test = openTest(Engine::Sqlite);
    const qint64 pages = test->db().scalar("PRAGMA page_count").value_or(0);
    REQUIRE_OK(test->db().exec("PRAGMA max_page_count = " + QByteArray::number(pages + 20)));
    base::Status done;
    int written = 0;
    while (done && written < 200) {
        const QByteArray before = contents(test->db());
        auto transaction = Transaction::begin(test->db());
        REQUIRE_OK(transaction);
        auto events = notes(1000 + written * 50, 50, written);
        for (auto &event : events)
            event.raw = QByteArray(500, 'x');
        auto appended = FeedStore(test->db(), test->tenant).append(events, kNow);
        done = appended ? transaction->commit() : base::Status(base::fail(appended.error()));
        if (done) {
            ++written;
            continue;
        }
        transaction->rollback();
        CHECK(done.error().code == base::ErrorCode::StoreFull);
        CHECK(contents(test->db()) == before);
    }
    CHECK(written > 0);
    CHECK(written < 200);
    CHECK(FeedStore(test->db(), test->tenant).head()->seq == written * 50);
    REQUIRE_OK(test->db().exec("PRAGMA max_page_count = 1000000"));
    REQUIRE_OK(recordWork(*test, 100));
}

// The child: appends for ever and names each event once it is durable.
TEST_CASE("failures child: append until killed", "[.child]")
{
    OpenSpec spec;
    spec.location = qEnvironmentVariable("DUNLIN_TEST_OUTBOX");
    spec.role = Role::Outbox;
    auto connection = openDatabase(spec);
    REQUIRE_OK(connection);
    Outbox outbox(*connection);
    int n = int(outbox.head()->dseq);
    for (;;) {
        auto events = notes(n + 1, 2, 1);
        REQUIRE_OK(outbox.append(events, {quint64(n + 2), std::nullopt}));
        n += 2;
        std::printf("kept %d\n", n);
        std::fflush(stdout);
    }
}

TEST_CASE("failures: what was said to be kept is there after kill -9")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("outbox.db"));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DUNLIN_TEST_OUTBOX"), path);
    for (int round = 0; round < 4; ++round) {
        QProcess child;
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("failures child: append until killed")});
        REQUIRE(child.waitForStarted());
        QByteArray output;
        QElapsedTimer timer;
        timer.start();
        while (output.count("kept") < 20 + round * 7 && timer.elapsed() < 30000) {
            child.waitForReadyRead(100);
            output += child.readAllStandardOutput();
        }
        child.kill();
        child.waitForFinished();
        output += child.readAllStandardOutput();
        const auto lastLine = output.left(output.lastIndexOf('\n')).split('\n').last();
        const int promised = lastLine.mid(5).toInt();
        REQUIRE(promised > 0);

        OpenSpec spec;
        spec.location = path;
        spec.role = Role::Outbox;
        auto connection = openDatabase(spec);
        REQUIRE_OK(connection);
        Outbox outbox(*connection);
        const auto head = outbox.head();
        REQUIRE_OK(head);
        CHECK(head->dseq >= promised);
        CHECK(head->dseq % 2 == 0); // a save of two events is whole
        CHECK(outbox.meta("hlc").value_or("") == QByteArray::number(head->dseq));
        CHECK(outbox.waiting(0)->count == head->dseq);
        CHECK(connection->scalar("SELECT count(*) FROM hist").value_or(0) == head->dseq);
    }
}
