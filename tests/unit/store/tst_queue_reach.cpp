// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projections.h"
#include "core/store/queue_turns.h"
#include "core/store/queue_windows.h"
#include "core/store/reach_rows.h"
#include "store_fixture.h"

#include <algorithm>

using namespace dunlin;
using namespace dunlin::store;
using namespace dunlin::test;

namespace {

const base::Instant kNoon{1'795'608'000'000};

base::Instant hours(int count)
{
    return kNoon.plusMs(count * base::kMsPerHour);
}

/// Every third may be called until hour 8, every third from hour 1 to 9, every third never.
Reach reachOf(int n)
{
    switch (n % 3) {
    case 0: return {base::Instant{0}, hours(8), "America/New_York"};
    case 1: return {hours(1), hours(9), "America/Chicago"};
    default: return {std::nullopt, hours(24), {}};
    }
}

std::vector<AccountProjection> portfolio(int count)
{
    std::vector<AccountProjection> accounts;
    for (int n = 1; n <= count; ++n) {
        accounts.push_back(projection(n));
        accounts.back().account.reach = reachOf(n);
    }
    return accounts;
}

std::vector<QueueMove> save(TestDatabase &test, const std::vector<AccountProjection> &accounts)
{
    std::vector<QueueMove> moves;
    inTransaction(test.db(), [&] {
        auto saved = Projections(test.db(), test.tenant).save(accounts);
        REQUIRE_OK(saved);
        moves = *saved;
    });
    return moves;
}

/// What a list must show at a moment, by sorting in memory.
std::vector<base::AccountId> expected(const std::vector<AccountProjection> &accounts,
                                      base::Instant at, bool callableOnly = false)
{
    struct Place {
        bool shut;
        QueueKey key;
        auto operator<=>(const Place &) const = default;
    };
    std::vector<Place> places;
    for (const auto &p : accounts) {
        const bool open = p.account.reach.isOpen(at);
        if (p.account.queued && (open || !callableOnly))
            places.push_back({!open, {rankOf(p.account.priority, p.account.total), p.account.id}});
    }
    std::sort(places.begin(), places.end());
    std::vector<base::AccountId> ids;
    for (const Place &place : places)
        ids.push_back(place.key.account);
    return ids;
}

std::vector<base::AccountId> allOf(QueueWindows &windows, const QueueNarrowing &narrowing,
                                   base::Instant at)
{
    std::vector<base::AccountId> ids;
    for (;;) {
        const auto window = windows.window(narrowing, qint64(ids.size()), 97, at);
        REQUIRE_OK(window);
        for (const QueueRow &row : window->rows)
            ids.push_back(row.account.id);
        if (window->rows.empty() || qint64(ids.size()) >= window->total)
            return ids;
    }
}

} // namespace

TEST_CASE("queue: who may be called now stands before who may not, and time alone turns it")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        const auto accounts = portfolio(1300);
        save(*test, accounts);
        Connection reader = test->reader();
        QueueWindows windows(reader, test->tenant);
        const QueueNarrowing all;
        QueueNarrowing callable;
        callable.callableOnly = true;
        for (const int hour : {0, 1, 7, 8, 9, 24}) {
            INFO("hour " << hour);
            const auto want = expected(accounts, hours(hour));
            const auto open = expected(accounts, hours(hour), true);
            CHECK(allOf(windows, all, hours(hour)) == want);
            CHECK(allOf(windows, callable, hours(hour)) == open);
            CHECK(windows.window(all, 0, 1, hours(hour))->open == qint64(open.size()));
            // Over the seam, and by position.
            if (!open.empty()) {
                const auto seam = windows.window(all, qint64(open.size()) - 20, 40, hours(hour));
                REQUIRE_OK(seam);
                REQUIRE(seam->rows.size() == 40);
                for (size_t i = 0; i < 40; ++i)
                    CHECK(seam->rows[i].account.id == want[open.size() - 20 + i]);
            }
            for (const size_t place : {size_t(0), size_t(433), size_t(1000)})
                CHECK(windows.indexOf(all, want[place], hours(hour)).value_or(-1) == qint64(place));
            CHECK(windows.indexOf(callable, want.back(), hours(hour)).value_or(0) == -1);
        }
        // Without a moment nobody is asked: the plain order.
        const auto plain = windows.window(all, 0, 5);
        REQUIRE_OK(plain);
        CHECK(plain->open == 0);
        CHECK(plain->rows.front().account.reach.checkAt.has_value());
    }
}

TEST_CASE("queue: the order of a moment holds until the first row turns")
{
    auto test = openTest(Engine::Sqlite);
    save(*test, portfolio(300));
    Connection reader = test->reader();
    QueueWindows windows(reader, test->tenant);
    const auto generation = windows.window({}, 0, 1, hours(0))->generation;
    CHECK(windows.window({}, 0, 1, hours(1).plusMs(-1))->generation == generation);
    CHECK_FALSE(windows.follow(hours(1).plusMs(-1)));
    CHECK(windows.follow(hours(1)));
    CHECK_FALSE(windows.follow(hours(1)));
    const auto later = windows.window({}, 0, 1, hours(1));
    CHECK(later->generation != generation);
    CHECK(later->open == 200);
    // A clock that was put back is another moment too.
    CHECK(windows.window({}, 0, 1, hours(0))->open == 100);
}

TEST_CASE("queue: rows that turn one by one are followed exactly, saves between them too")
{
    auto test = openTest(Engine::Sqlite);
    auto accounts = portfolio(700);
    for (size_t n = 0; n < accounts.size(); ++n) {
        const qint64 minute = base::kMsPerMinute;
        const base::Instant opens = kNoon.plusMs(qint64(n * 37 % 240) * minute);
        accounts[n].account.reach = {opens, opens.plusMs(qint64(n * 11 % 90) * minute), "UTC"};
    }
    save(*test, accounts);
    Connection reader = test->reader();
    QueueWindows windows(reader, test->tenant);
    QueueNarrowing segment;
    segment.segment = accounts.front().account.segment;
    REQUIRE_OK(windows.window(segment, 0, 1, kNoon));
    for (int minute = 0; minute < 300; minute += 7) {
        const base::Instant now = kNoon.plusMs(minute * base::kMsPerMinute);
        INFO("minute " << minute);
        CHECK(windows.window({}, 0, 1, now)->open == qint64(expected(accounts, now, true).size()));
        CHECK(windows.window({}, 0, 1, now)->total == 700);
        const auto want = expected(accounts, now);
        CHECK(windows.indexOf({}, want[350], now).value_or(-1) == 350);
        AccountProjection &changed = accounts[size_t(minute)];
        changed.account.reach.checkAt = now.plusMs(40 * base::kMsPerMinute);
        windows.apply(save(*test, {changed}));
    }
    const base::Instant late = kNoon.plusMs(300 * base::kMsPerMinute);
    CHECK(allOf(windows, {}, late) == expected(accounts, late));
    CHECK(windows.window(segment, 0, 1, late)->open
          == std::count_if(accounts.begin(), accounts.end(), [&](const auto &one) {
                 return one.account.segment == segment.segment && one.account.reach.isOpen(late);
             }));
}

TEST_CASE("queue: a place to which many rows come is divided, and positions stay exact")
{
    auto test = openTest(Engine::Sqlite);
    auto accounts = portfolio(2400);
    save(*test, accounts);
    Connection reader = test->reader();
    QueueWindows windows(reader, test->tenant);
    REQUIRE_OK(windows.window({}, 0, 1, kNoon));
    std::vector<AccountProjection> changed;
    for (size_t n = 0; n < accounts.size(); n += 2) {
        accounts[n].account.priority = accounts[5].account.priority;
        changed.push_back(accounts[n]);
    }
    windows.apply(save(*test, changed));
    const auto want = expected(accounts, kNoon);
    for (const size_t place : {size_t(0), size_t(399), size_t(1200), size_t(2399)})
        CHECK(windows.indexOf({}, want[place], kNoon).value_or(-1) == qint64(place));
    CHECK(allOf(windows, {}, kNoon) == want);
}

TEST_CASE("queue: of more turns than are kept the earliest are known, and until when")
{
    QueueTurns turns(3);
    const auto entry = [](int n, int opens, int check) {
        QueueEntry made;
        made.key = {n, idOf<base::AccountId>(n)};
        made.opensAt = hours(opens);
        made.checkAt = hours(check);
        return made;
    };
    turns.add(entry(1, -1, 2), hours(0));
    turns.add(entry(2, 5, 9), hours(0));
    turns.add(entry(3, -2, -1), hours(0)); // will not turn any more
    turns.add(entry(4, 1, 7), hours(0));
    CHECK_FALSE(turns.known());
    turns.add(entry(5, -1, 4), hours(0)); // the one of hour 5 has to go
    CHECK(turns.known() == hours(5));
    turns.add(entry(6, 6, 8), hours(0));
    CHECK(turns.known() == hours(5));
    CHECK_FALSE(turns.take(hours(1).plusMs(-1)));
    const auto first = turns.take(hours(1));
    REQUIRE(first);
    CHECK(first->key.rank == 4);
    CHECK(first->isOpen(hours(1)));
    turns.add(*first, hours(1)); // ends at 7, beyond what is known
    CHECK_FALSE(turns.anyBy(hours(1)));
    turns.remove(entry(1, -1, 2), hours(1));
    CHECK(turns.take(hours(4))->key.rank == 5);
    CHECK_FALSE(turns.anyBy(hours(99)));
}

TEST_CASE("queue: saves and small writes move rows over the seam exactly")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        auto accounts = portfolio(900);
        save(*test, accounts);
        Connection reader = test->reader();
        QueueWindows windows(reader, test->tenant);
        REQUIRE_OK(windows.window({}, 0, 1, hours(2)));
        for (int round = 0; round < 20; ++round) {
            std::vector<ReachRow> rows;
            std::vector<AccountProjection> changed;
            for (int k = 0; k < 6; ++k) {
                const auto at = size_t((round * 131 + k * 37) % 900);
                Reach &reach = accounts[at].account.reach;
                reach = reachOf(round + k + int(at));
                // Known before it is asked for the next time, so that the order has to notice.
                if (k == 5)
                    reach = {hours(2).plusMs(round), hours(6), "UTC"};
                if (k % 2 == 0) {
                    rows.push_back({accounts[at].account.id, reach});
                } else {
                    accounts[at].account.priority = (round * 7 + k * 13) % 80;
                    changed.push_back(accounts[at]);
                }
            }
            windows.apply(save(*test, changed));
            inTransaction(test->db(), [&] {
                auto moves = ReachRows(test->db(), test->tenant).set(rows);
                REQUIRE_OK(moves);
                windows.apply(*moves);
            });
            const base::Instant now = hours(2).plusMs(round + 1);
            const auto want = expected(accounts, now);
            CHECK(windows.window({}, 0, 1, now)->open
                  == qint64(expected(accounts, now, true).size()));
            CHECK(windows.indexOf({}, want[500], now).value_or(-1) == 500);
        }
        CHECK(allOf(windows, {}, hours(3)) == expected(accounts, hours(3)));
    }
}

TEST_CASE("reach: what is overdue is found, the longest first, and only what was worked out once")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        auto accounts = portfolio(6);
        accounts[5].account.reach = {}; // nobody has worked it out
        accounts[1].account.reach.checkAt = hours(-2);
        accounts[4].account.reach.checkAt = hours(-3);
        save(*test, accounts);
        ReachRows rows(test->db(), test->tenant);
        const auto overdue = rows.overdue(hours(0), 10);
        REQUIRE_OK(overdue);
        CHECK(*overdue == std::vector{accounts[4].account.id, accounts[1].account.id});
        CHECK(rows.overdue(hours(0), 1)->size() == 1);
        inTransaction(test->db(), [&] {
            const auto moves = rows.set(
                std::vector<ReachRow>{{accounts[4].account.id, {base::Instant{0}, hours(1), "UTC"}},
                                      {idOf<base::AccountId>(77), {}}}); // no such row
            REQUIRE_OK(moves);
            REQUIRE(moves->size() == 1);
            CHECK_FALSE(moves->front().before->isOpen(hours(0)));
            CHECK(moves->front().after->isOpen(hours(0)));
        });
        CHECK(rows.overdue(hours(0), 10)->size() == 1);
    }
}
