// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/account_search.h"
#include "core/store/event_store.h"
#include "core/store/feed_store.h"
#include "core/store/outbox.h"
#include "core/store/portfolio_reader.h"
#include "core/store/projections.h"
#include "core/store/queue_windows.h"
#include "store_fixture.h"

#include "core/base/rng.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <cstdio>
#include <ctime>

// Figures, not tests: tst_store "[.bench]". DUNLIN_BENCH_ACCOUNTS sets the size.

using namespace dunlin;
using namespace dunlin::store;
using namespace dunlin::test;

namespace {

constexpr int kEventsPerAccount = 6;

void report(const char *name, double value, const char *unit)
{
    std::printf("%s %.6g %s\n", name, value, unit);
}

double percentile(std::vector<double> samples, double p)
{
    std::sort(samples.begin(), samples.end());
    return samples.empty() ? 0 : samples[size_t(p / 100 * double(samples.size() - 1))];
}

template <class Work>
double timeMs(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Of this thread: what other programs do at the same time is not in it, nor is waiting for a disk.
template <class Work>
double cpuMs(Work work)
{
    const auto now = [] {
        timespec t{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
        return double(t.tv_sec) * 1e3 + double(t.tv_nsec) / 1e6;
    };
    const double start = now();
    work();
    return now() - start;
}

template <class Work>
void latency(const char *name, int runs, Work work)
{
    std::vector<double> samples;
    std::vector<double> cpu;
    for (int i = 0; i < runs; ++i)
        samples.push_back(timeMs([&] { cpu.push_back(cpuMs([&] { work(i); })); }));
    std::printf("%s p50 %.3f p95 %.3f ms, cpu p50 %.3f p95 %.3f ms\n", name,
                percentile(samples, 50), percentile(samples, 95), percentile(cpu, 50),
                percentile(cpu, 95));
}

base::AccountId accountOf(int n)
{
    return {base::derivedId("bench", QByteArray::number(n))};
}

std::vector<LedgerEvent> eventsOf(int first, int last, base::DeviceId device)
{
    std::vector<LedgerEvent> events;
    base::SeededRng rng(std::uint64_t(first) + 1);
    const QByteArray filler(300, 'x');
    for (int n = first; n < last; ++n) {
        for (int i = 0; i < kEventsPerAccount; ++i) {
            LedgerEvent event;
            event.id.bytes = rng.bytes16();
            event.account = accountOf(n);
            event.device = device;
            event.kind = "payment";
            event.import = idOf<base::ImportId>(1);
            event.raw = "{\"v\":1,\"n\":" + QByteArray::number(n) + ",\"x\":\"" + filler + "\"}";
            event.salt = QByteArray(16, 's');
            event.hash = base::sha256(event.salt, event.raw);
            events.push_back(std::move(event));
        }
    }
    return events;
}

const char *const kFirst[] = {"Maria", "John",  "Ahmed", "Li",   "Anna", "Peter", "Olga",
                              "Sofia", "James", "Emma",  "Luis", "Noah", "Mia",   "Elif"};
const char *const kLast[] = {"Garcia", "Smith",  "Nguyen", "Kowalski", "Müller", "Rossi",
                             "Silva",  "Ivanov", "O'Neil", "Haddad",   "Berg",   "Novak"};

AccountProjection projectionOf(int n)
{
    base::SeededRng rng(std::uint64_t(n) * 7919);
    const QString name = QString::fromUtf8(kFirst[rng.below(std::size(kFirst))]) + QLatin1Char(' ')
                         + QString::fromUtf8(kLast[rng.below(std::size(kLast))])
                         + QString::number(rng.below(900), 36);
    AccountProjection p = projection(n, name);
    p.account.id = accountOf(n);
    p.account.priority = int(rng.below(120));
    p.account.total = qint64(rng.below(500'000));
    p.account.segment = int(rng.below(6));
    p.account.status = domain::Status(rng.below(9));
    p.account.queued = rng.chance(0.9);
    p.account.creditor = idOf<base::CreditorId>(int(rng.below(8)));
    p.account.oldestDue = QDate(2024, 1, 1).addDays(-int(rng.below(400)));
    p.items[0].id.bytes = rng.bytes16();
    p.items[0].due = p.account.oldestDue;
    p.days[0].day = QDate(2024, 1, 1).addDays(int(rng.below(90)));
    p.days[1].day = p.days[0].day.addDays(7);
    return p;
}

void load(TestDatabase &test, int accounts)
{
    constexpr int kBatch = 2000;
    double appendMs = 0;
    double saveMs = 0;
    double commitMs = 0;
    REQUIRE_OK(test.db().setBulk(true));
    FeedStore feed(test.db(), test.tenant);
    Projections projections(test.db(), test.tenant);
    auto transaction = Transaction::begin(test.db());
    projections.beginBulk();
    for (int first = 1; first <= accounts; first += kBatch) {
        const int last = std::min(first + kBatch, accounts + 1);
        auto events = eventsOf(first, last, test.device);
        appendMs += cpuMs([&] { REQUIRE_OK(feed.append(events, base::Instant{1})); });
        std::vector<AccountProjection> rows;
        for (int n = first; n < last; ++n)
            rows.push_back(projectionOf(n));
        saveMs += cpuMs([&] { REQUIRE_OK(projections.save(rows)); });
    }
    saveMs += cpuMs([&] { REQUIRE_OK(projections.endBulk()); });
    commitMs = cpuMs([&] { REQUIRE_OK(transaction->commit()); });
    const double checkpointMs = timeMs([&] {
        REQUIRE_OK(test.db().setBulk(false));
        REQUIRE_OK(test.db().checkpoint());
    });
    const double events = double(accounts) * kEventsPerAccount;
    report("store.append", events / appendMs, "kevents/s");
    report("store.save", accounts / saveMs, "kaccounts/s");
    report("store.commit", commitMs, "ms");
    report("store.checkpoint", checkpointMs, "ms");
    report("store.all", events / (appendMs + saveMs + commitMs), "kevents/s");
    report("store.file", double(QFileInfo(test.spec.location).size()) / 1e6, "MB");
}

void readBench(TestDatabase &test, int accounts)
{
    Connection reader = test.reader();
    QueueWindows windows(reader, test.tenant);
    AccountSearch search(reader, test.tenant);
    PortfolioReader portfolio(reader, test.tenant);
    EventStore store(reader, test.tenant);
    QueueNarrowing all;
    QueueNarrowing segment;
    segment.segment = 2;
    QueueNarrowing creditor;
    creditor.creditor = idOf<base::CreditorId>(3);
    report("store.anchors_all", timeMs([&] { REQUIRE_OK(windows.window(all, 0, 1)); }), "ms");
    report("store.anchors_segment", timeMs([&] { REQUIRE_OK(windows.window(segment, 0, 1)); }),
           "ms");
    report("store.anchors_creditor", timeMs([&] { REQUIRE_OK(windows.window(creditor, 0, 1)); }),
           "ms");
    base::SeededRng rng(5);
    for (const auto &[name, narrowing] : {std::pair("store.window_all", all),
                                          {"store.window_segment", segment},
                                          {"store.window_creditor", creditor}}) {
        const auto total = std::uint64_t(windows.window(narrowing, 0, 1)->total);
        latency(name, 300,
                [&](int) { REQUIRE_OK(windows.window(narrowing, qint64(rng.below(total)), 200)); });
    }
    latency("store.index_of", 300, [&](int) {
        REQUIRE_OK(windows.indexOf(all, accountOf(int(rng.below(std::uint64_t(accounts))) + 1)));
    });
    latency("store.counts", 300, [&](int) { REQUIRE_OK(windows.counts()); });
    const QStringList texts{
        QStringLiteral("garcia"), QStringLiteral("mar"),    QStringLiteral("maria gar"),
        QStringLiteral("ngu"),    QStringLiteral("zürich"), QStringLiteral("6641200"),
        QStringLiteral("AB-001"), QStringLiteral("ma"),     QStringLiteral("o'neil")};
    for (const QString &text : texts) {
        latency(("store.search '" + text.toUtf8() + "'").constData(), 30,
                [&](int) { REQUIRE_OK(search.search(text, 50)); });
    }
    latency("store.did_you_mean", 20,
            [&](int) { REQUIRE_OK(search.didYouMean(QStringLiteral("gracia"))); });
    latency("store.aging", 50, [&](int) {
        REQUIRE_OK(portfolio.aging(QDate(2024, 2, 1), std::vector{30, 60, 90, 120}));
    });
    latency("store.day_totals", 50,
            [&](int) { REQUIRE_OK(portfolio.dayTotals(QDate(2024, 1, 1), QDate(2024, 3, 31))); });
    latency("store.account_events", 300, [&](int) {
        REQUIRE_OK(store.ofAccount(accountOf(int(rng.below(std::uint64_t(accounts))) + 1)));
    });
    qint64 events = 0;
    const double scanMs = timeMs([&] {
        REQUIRE_OK(store.forEachAccount(std::nullopt, [&](base::AccountId, auto &&list) {
            events += qint64(list.size());
            return true;
        }));
    });
    report("store.scan", double(events) / scanMs, "kevents/s");
}

void writeBench(TestDatabase &test)
{
    Projections projections(test.db(), test.tenant);
    FeedStore feed(test.db(), test.tenant);
    latency("store.save_one_account", 200, [&](int i) {
        auto p = projectionOf(i + 1);
        p.account.priority += 3;
        inTransaction(test.db(), [&] { REQUIRE_OK(projections.save(std::vector{p})); });
    });
    latency("store.push_50_events", 50, [&](int i) {
        auto events = notes(10'000'000 + i * 50, 50, 5);
        for (auto &event : events)
            event.device = test.device;
        inTransaction(test.db(), [&] { REQUIRE_OK(feed.append(events, base::Instant{1})); });
    });
}

} // namespace

TEST_CASE("store bench", "[.bench]")
{
    const int accounts = qEnvironmentVariableIntValue("DUNLIN_BENCH_ACCOUNTS");
    auto test = openTest(Engine::Sqlite);
    load(*test, accounts > 0 ? accounts : 100'000);
    readBench(*test, accounts > 0 ? accounts : 100'000);
    writeBench(*test);
    auto box = openTest(Engine::Sqlite, Role::Outbox);
    Outbox outbox(box->db());
    latency("store.outbox_append", 300, [&](int i) {
        auto events = notes(i * 2, 2, 1);
        REQUIRE_OK(outbox.append(events));
    });
}

TEST_CASE("store bench on PostgreSQL", "[.bench]")
{
    if (engines().size() < 2)
        return;
    auto test = openTest(Engine::PostgreSql);
    load(*test, 2000);
    writeBench(*test);
}
