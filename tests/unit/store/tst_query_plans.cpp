// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/account_search.h"
#include "core/store/cache_store.h"
#include "core/store/claim_reader.h"
#include "core/store/devices.h"
#include "core/store/event_store.h"
#include "core/store/feed_store.h"
#include "core/store/figure_moves.h"
#include "core/store/grants.h"
#include "core/store/import_log.h"
#include "core/store/outbox.h"
#include "core/store/people.h"
#include "core/store/portfolio_reader.h"
#include "core/store/projections.h"
#include "core/store/queue_windows.h"
#include "core/store/reach_rows.h"
#include "core/store/roll_reader.h"
#include "store_fixture.h"

using namespace dunlin;
using namespace dunlin::store;
using namespace dunlin::test;

namespace {

// Tables that grow with the portfolio: a statement that reads all of one is listed with its reason.
const char *const kLarge[] = {"event",          "feed",   "account",    "item",
                              "promise",        "point",  "day_figure", "account_sum",
                              "import_account", "outbox", "hist"};
struct Allowed {
    const char *beginning;
    const char *why;
};
const Allowed kMayScan[] = {
    {"SELECT max(no) FROM account", "one step at the end of the table"},
    {"SELECT count(*) FROM outbox", "what is not sent yet is short"},
    {"SELECT dseq, id, account, kind, occurred_at, hash, state, batch_sig, salt, raw FROM outbox"
     " WHERE state = 0",
     "what is not sent yet is short"},
    {"SELECT dseq, hash FROM hist ORDER BY dseq DESC LIMIT 1", "one step at the end"},
    {"UPDATE outbox SET dseq", "a fork numbers all anew"},
    {"DELETE FROM hist", "a fork forgets all"},
    {"DELETE FROM ", "a rebuild empties whole tables"},
};

bool mayScan(const QByteArray &sql)
{
    for (const Allowed &allowed : kMayScan) {
        if (sql.trimmed().startsWith(allowed.beginning))
            return true;
    }
    return false;
}

void checkPlans(Connection &connection)
{
    const auto texts = connection.preparedTexts();
    CHECK(texts.size() > 5);
    for (const QByteArray &sql : texts) {
        if (sql.startsWith("PRAGMA") || sql.startsWith("EXPLAIN"))
            continue;
        INFO(sql.toStdString());
        auto plan = connection.prepare("EXPLAIN QUERY PLAN " + sql);
        REQUIRE_OK(plan);
        for (;;) {
            auto row = plan->step();
            REQUIRE_OK(row);
            if (!*row)
                break;
            const QByteArray step = plan->text(3).toUtf8();
            INFO(step.toStdString());
            // One person, one number: looked up, not met on a walk through the whole queue.
            const bool one = sql.contains("a.debtor = ?") || sql.contains("number = ?");
            CHECK_FALSE((one && step.contains("account_queue")));
            CHECK_FALSE((one && step.endsWith("(tenant=?)")));
            const bool walksIndex = step.contains("COVERING INDEX") && step.startsWith("SEARCH");
            for (const char *table : kLarge) {
                const bool scans = step.startsWith(QByteArray("SCAN ") + table)
                                   && (step.size() == qsizetype(5 + qstrlen(table))
                                       || step[qsizetype(5 + qstrlen(table))] == ' ');
                const bool alias =
                    step == "SCAN a" || step == "SCAN e" || step == "SCAN f" || step == "SCAN p";
                CHECK((!(scans || alias) || walksIndex || mayScan(sql)));
            }
        }
    }
}

void runFeed(TestDatabase &test)
{
    EventStore store(test.db(), test.tenant);
    FeedStore feed(test.db(), test.tenant);
    ImportLog log(test.db(), test.tenant);
    auto events = notes(1, 20, 1);
    events[3].import = idOf<base::ImportId>(1);
    inTransaction(test.db(), [&] {
        REQUIRE_OK(feed.append(events, base::Instant{1}));
        REQUIRE_OK(feed.append(events, base::Instant{1}));
        REQUIRE_OK(log.save({idOf<base::ImportId>(1), "d", {}, {}, "{}", {}, false}));
    });
    REQUIRE_OK(feed.slice(1, 5, 10));
    REQUIRE_OK(feed.ofAccount(events[0].account, 1, 9));
    REQUIRE_OK(feed.touched(1, 9, std::nullopt, 5));
    REQUIRE_OK(feed.tagAt(3));
    REQUIRE_OK(store.ofAccount(events[0].account));
    REQUIRE_OK(store.find(events[0].id));
    REQUIRE_OK(store.accounts(std::nullopt, 5, 5));
    REQUIRE_OK(store.forEachAccount(std::nullopt, [](auto, auto &&) { return true; }));
    REQUIRE_OK(store.forEachBlock([](EventBlock &&) { return true; }));
    REQUIRE_OK(store.blocksOf(std::vector{events[0].account}, [](EventBlock &&) { return true; }));
    REQUIRE_OK(store.sum(events[0].account));
    REQUIRE_OK(store.totalSum());
    REQUIRE_OK(store.chainHash(test.device, 3));
    REQUIRE_OK(log.accounts(idOf<base::ImportId>(1)));
    REQUIRE_OK(Devices(test.db(), test.tenant).ofKey("k"));
    REQUIRE_OK(People(test.db(), test.tenant).find(QStringLiteral("x")));
    Grants grants(test.db(), test.tenant);
    REQUIRE_OK(grants.members({QStringLiteral("user:x")}, 5));
    REQUIRE_OK(grants.principalsOf(events[0].account, 5));
}

void runFigureMoves(TestDatabase &test)
{
    using Of = FigureQuestion::Of;
    for (const Of of : {Of::Collected, Of::Promised, Of::PromisesTaken})
        REQUIRE_OK(furthestAccounts(test.db(), test.tenant,
                                    {of,
                                     QDate(2024, 5, 1),
                                     QDate(2024, 5, 31),
                                     QDate(2024, 4, 1),
                                     QDate(2024, 4, 30),
                                     base::kEur,
                                     {},
                                     5}));
}

void runProjections(TestDatabase &test)
{
    std::vector<AccountProjection> rows;
    for (int n = 1; n <= 300; ++n)
        rows.push_back(projection(n));
    inTransaction(test.db(), [&] {
        Projections projections(test.db(), test.tenant);
        REQUIRE_OK(projections.save(rows));
        REQUIRE_OK(projections.save(rows));
        REQUIRE_OK(projections.remove(std::vector{rows[0].account.id}));
    });
    QueueWindows windows(test.db(), test.tenant);
    QueueNarrowing all;
    QueueNarrowing each[8];
    each[0].segment = 1;
    each[1].creditor = idOf<base::CreditorId>(1);
    each[2].status = domain::Status::New;
    each[3].itemDueFrom = QDate(2024, 1, 1);
    each[3].currency = base::kEur;
    each[4].paidOn = QDate(2024, 5, 1);
    each[5].promisedOn = QDate(2024, 5, 1);
    each[6].includeClosed = true;
    each[7].assignedTo = QStringLiteral("anna");
    REQUIRE_OK(windows.window(all, 100, 50));
    for (const QueueNarrowing &narrowing : each) {
        REQUIRE_OK(windows.window(narrowing, 10, 50));
        REQUIRE_OK(windows.indexOf(narrowing, rows[5].account.id));
    }
    const base::Instant now{1'795'608'000'000};
    each[0].callableOnly = true;
    REQUIRE_OK(windows.window(all, 100, 50, now));
    for (const QueueNarrowing &narrowing : each) {
        REQUIRE_OK(windows.window(narrowing, 10, 50, now));
        REQUIRE_OK(windows.indexOf(narrowing, rows[5].account.id, now));
    }
    ReachRows reach(test.db(), test.tenant);
    REQUIRE_OK(reach.overdue(now, 10));
    inTransaction(test.db(), [&] {
        REQUIRE_OK(reach.set(std::vector<ReachRow>{{rows[4].account.id, {{}, now, "UTC"}}}));
    });
    REQUIRE_OK(windows.counts());
    REQUIRE_OK(windows.byNumber(QStringLiteral("x")));
    REQUIRE_OK(windows.ofDebtor(rows[3].account.debtor));
    REQUIRE_OK(windows.ofPhone(rows[3].points[0].value));
    REQUIRE_OK(windows.ofPhone(QStringLiteral("1200007")));
    AccountSearch search(test.db(), test.tenant);
    REQUIRE_OK(search.search(QStringLiteral("brien"), 10));
    REQUIRE_OK(search.search(QStringLiteral("AB-00012"), 10));
    REQUIRE_OK(search.search(QStringLiteral("ab"), 10));
    REQUIRE_OK(search.didYouMean(QStringLiteral("brein")));
    REQUIRE_OK(ClaimReader(test.db(), test.tenant).accountsNumbered(QStringLiteral("x")));
    PortfolioReader reader(test.db(), test.tenant);
    REQUIRE_OK(reader.ofDebtor(rows[3].account.debtor));
    REQUIRE_OK(reader.aging(QDate(2024, 6, 1), std::vector{30}));
    REQUIRE_OK(reader.dayTotals(QDate(2024, 1, 1), QDate(2024, 12, 1)));
    REQUIRE_OK(reader.hourTotals(QDate(2024, 1, 1), QDate(2024, 12, 1)));
    REQUIRE_OK(reader.promiseTotals());
    runFigureMoves(test);
    REQUIRE_OK(reader.statusCounts());
    REQUIRE_OK(reader.items(rows[3].account.id));
    REQUIRE_OK(reader.forEachAccount([](const AccountRow &) { return true; }));
    REQUIRE_OK(reader.dayDependent());
    RollReader rolls(test.db(), test.tenant);
    REQUIRE_OK(rolls.rolls(QDate(2024, 5, 31)));
    REQUIRE_OK(rolls.openings(QDate(2024, 5, 31)));
    REQUIRE_OK(rolls.sales(QDate(2024, 1, 1), QDate(2024, 12, 1)));
}

} // namespace

TEST_CASE("query plans: no statement of an office reads a whole large table")
{
    auto test = openTest(Engine::Sqlite);
    runFeed(*test);
    runProjections(*test);
    checkPlans(test->db());
}

TEST_CASE("query plans: no statement of a laptop reads a whole large table")
{
    auto test = openTest(Engine::Sqlite, Role::Cache);
    CacheStore cache(test->db(), test->tenant);
    inTransaction(test->db(), [&] {
        REQUIRE_OK(cache.putFeedEvents(notes(1, 5, 1)));
        REQUIRE_OK(cache.putOwnEvents(notes(10, 5, 1)));
        REQUIRE_OK(cache.replaceAccount(idOf<base::AccountId>(1), notes(1, 3, 1)));
        REQUIRE_OK(cache.dropAccount(idOf<base::AccountId>(1)));
        REQUIRE_OK(cache.position());
    });
    checkPlans(test->db());
    auto box = openTest(Engine::Sqlite, Role::Outbox);
    Outbox outbox(box->db());
    auto events = notes(1, 5, 1);
    REQUIRE_OK(outbox.append(events));
    REQUIRE_OK(outbox.entries(0, 5, 100));
    REQUIRE_OK(outbox.acknowledge(2));
    REQUIRE_OK(outbox.prune(2));
    REQUIRE_OK(outbox.pending(5));
    REQUIRE_OK(outbox.waiting(2));
    REQUIRE_OK(outbox.find(events[3].id));
    REQUIRE_OK(outbox.hashAt(2));
    checkPlans(box->db());
}
