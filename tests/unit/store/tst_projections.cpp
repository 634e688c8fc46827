// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/portfolio_reader.h"
#include "core/store/projections.h"
#include "core/store/queue_windows.h"
#include "core/store/team_reader.h"
#include "store_fixture.h"

#include <algorithm>
#include <map>

using namespace dunlin;
using namespace dunlin::store;
using namespace dunlin::test;

namespace {

std::vector<AccountProjection> portfolio(int count)
{
    std::vector<AccountProjection> accounts;
    for (int n = 1; n <= count; ++n)
        accounts.push_back(projection(n));
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

/// What the windows must show, by sorting in memory.
std::vector<base::AccountId> expected(const std::vector<AccountProjection> &accounts,
                                      const std::function<bool(const AccountRow &)> &want)
{
    std::vector<QueueKey> keys;
    for (const auto &p : accounts) {
        if (want(p.account))
            keys.push_back({rankOf(p.account.priority, p.account.total)
                                + (p.account.queued ? 0 : qint64(1) << 62),
                            p.account.id});
    }
    std::sort(keys.begin(), keys.end());
    std::vector<base::AccountId> ids;
    for (const QueueKey &key : keys)
        ids.push_back(key.account);
    return ids;
}

std::vector<base::AccountId> allOf(QueueWindows &windows, const QueueNarrowing &narrowing,
                                   int page = 97)
{
    std::vector<base::AccountId> ids;
    for (;;) {
        auto window = windows.window(narrowing, qint64(ids.size()), page);
        REQUIRE_OK(window);
        for (const QueueRow &row : window->rows)
            ids.push_back(row.account.id);
        if (window->rows.empty() || qint64(ids.size()) >= window->total)
            return ids;
    }
}

} // namespace

TEST_CASE("Projections: what is saved comes back, saved again it is replaced, removed it is gone")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        PortfolioReader reader(test->db(), test->tenant);
        QueueWindows windows(test->db(), test->tenant);
        inTransaction(test->db(), [&] {
            REQUIRE_OK(
                Projections(test->db(), test->tenant)
                    .saveCreditor({idOf<base::CreditorId>(2), QStringLiteral("Bank"), base::kEur}));
        });
        AccountProjection p = projection(1);
        const auto came = save(*test, {p});
        CHECK_FALSE(came[0].before.has_value());
        const auto row = windows.row(p.account.id);
        REQUIRE_OK(row);
        REQUIRE(row->has_value());
        CHECK((*row)->account == p.account);
        CHECK((*row)->creditorName == QStringLiteral("Bank"));
        CHECK(*reader.items(p.account.id) == p.items);
        CHECK(*reader.promises(p.account.id) == p.promises);
        CHECK(test->db().scalar("SELECT count(*) FROM day_figure").value_or(0) == 2);

        p.items.clear();
        p.account.total = 0;
        p.account.oldestDue = {};
        p.account.queued = false;
        p.account.nextAction = {};
        const auto moved = save(*test, {p});
        CHECK(moved[0].before == came[0].after);
        CHECK(windows.row(p.account.id).value()->account == p.account);
        CHECK(reader.items(p.account.id)->empty());

        inTransaction(test->db(), [&] {
            auto gone = Projections(test->db(), test->tenant)
                            .remove(std::vector{p.account.id, idOf<base::AccountId>(99)});
            REQUIRE_OK(gone);
            CHECK(gone->size() == 1);
        });
        CHECK_FALSE(windows.row(p.account.id)->has_value());
        CHECK(reader.countAccounts().value_or(-1) == 0);
        CHECK(reader.aging(QDate(2024, 6, 1), std::vector{30})->empty());
        CHECK(reader.dayTotals(QDate(2024, 1, 1), QDate(2025, 1, 1))->empty());
    }
}

TEST_CASE("Projections: a rank that an older version stored is written anew, and its move is told")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        const std::vector rows{projection(1)};
        inTransaction(test->db(), [&] {
            REQUIRE_OK(Projections(test->db(), test->tenant).save(rows));
            REQUIRE_OK(test->db().exec("UPDATE account SET rank = 7"));
        });
        inTransaction(test->db(), [&] {
            const auto moves = Projections(test->db(), test->tenant).save(rows);
            REQUIRE_OK(moves);
            REQUIRE(moves->size() == 1);
            CHECK(moves->front().before->key.rank == 7);
            CHECK(moves->front().after->key.rank != 7);
            const auto stored = test->db().scalar("SELECT rank FROM account");
            REQUIRE_OK(stored);
            CHECK(*stored == moves->front().after->key.rank);
        });
    }
}

TEST_CASE("QueueWindows: pages of every narrowing are the sorted list")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        auto accounts = portfolio(1500);
        for (int n = 0; n < 1500; n += 10)
            accounts[size_t(n)].account.queued = false;
        save(*test, accounts);
        Connection reader = test->reader();
        QueueWindows windows(reader, test->tenant);

        QueueNarrowing all;
        const auto queued = expected(accounts, [](const AccountRow &a) { return a.queued; });
        CHECK(allOf(windows, all) == queued);
        CHECK(windows.indexOf(all, queued[1234]).value_or(-1) == 1234);
        CHECK(windows.indexOf(all, accounts[0].account.id).value_or(0) == -1);
        CHECK(windows.window(all, 99999, 10)->rows.empty());

        QueueNarrowing segment;
        segment.segment = 2;
        CHECK(allOf(windows, segment) == expected(accounts, [](const AccountRow &a) {
                  return a.queued && a.segment == 2;
              }));
        QueueNarrowing closed;
        closed.includeClosed = true;
        CHECK(allOf(windows, closed)
              == expected(accounts, [](const AccountRow &) { return true; }));

        QueueNarrowing mixed;
        mixed.creditor = idOf<base::CreditorId>(2);
        mixed.status = domain::Status(1);
        mixed.assignedTo = QStringLiteral("anna");
        CHECK(allOf(windows, mixed) == expected(accounts, [&](const AccountRow &a) {
                  return mixed.matches(
                      QueueEntry{{}, a.queued, a.segment, a.status, a.creditor, a.assignedTo});
              }));
        QueueNarrowing paid;
        paid.paidOn = QDate(2024, 5, 3);
        const auto payers = expected(accounts, [](const AccountRow &a) {
            return a.queued && a.number.right(5).toInt() % 5 == 2;
        });
        CHECK(allOf(windows, paid) == payers);
        CHECK(windows.indexOf(paid, payers[7]).value_or(-1) == 7);
        CHECK(windows.indexOf(paid, queued[0] == payers[0] ? queued[1] : queued[0]).value_or(0)
              == (std::find(payers.begin(), payers.end(), queued[1]) != payers.end() ? 1 : -1));

        const auto counts = windows.counts();
        REQUIRE_OK(counts);
        CHECK((*counts)[0] == qint64(queued.size()));
        CHECK((*counts)[2] == windows.window(segment, 0, 1)->total);
    }
}

TEST_CASE("QueueWindows: an account is where its open items are, by their own ages")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        auto accounts = portfolio(1500);
        for (int n = 5; n < 1500; n += 7)
            accounts[size_t(n)].items[0].open = 0;
        for (int n = 3; n < 1500; n += 4) {
            auto &items = accounts[size_t(n)].items;
            items.push_back(items[0]);
            items[1].id = idOf<base::ItemId>(5000 + n);
            items[1].due = items[0].due.addDays(-40);
            items[1].open = 700;
        }
        save(*test, accounts);
        Connection reader = test->reader();
        QueueWindows windows(reader, test->tenant);
        const auto queued = expected(accounts, [](const AccountRow &a) { return a.queued; });
        // One item of its age is enough, however old the others are; paid items do not count.
        QueueNarrowing due;
        due.itemDueFrom = QDate(2024, 2, 1);
        due.itemDueUntil = QDate(2024, 3, 1);
        due.currency = base::kEur;
        std::vector<base::AccountId> withItem;
        for (const auto &id : queued) {
            const auto &p = *std::find_if(accounts.begin(), accounts.end(),
                                          [&](const auto &one) { return one.account.id == id; });
            if (std::any_of(p.items.begin(), p.items.end(), [&](const ItemRow &item) {
                    return item.open != 0 && item.due >= *due.itemDueFrom
                           && item.due <= *due.itemDueUntil;
                }))
                withItem.push_back(id);
        }
        REQUIRE(withItem.size() > 100);
        CHECK(allOf(windows, due) == withItem);
        CHECK(windows.indexOf(due, withItem[9]).value_or(-1) == 9);
        due.currency = base::kUsd;
        CHECK(allOf(windows, due).empty());
    }
}

TEST_CASE("QueueWindows: patched anchors stay exact while accounts move")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        auto accounts = portfolio(900);
        save(*test, accounts);
        Connection reader = test->reader();
        QueueWindows windows(reader, test->tenant);
        QueueNarrowing all;
        QueueNarrowing segment;
        segment.segment = 1;
        const auto generation = windows.window(all, 0, 1)->generation;
        REQUIRE_OK(windows.window(segment, 0, 1));
        for (int round = 0; round < 25; ++round) {
            std::vector<AccountProjection> changed;
            for (int k = 0; k < 8; ++k) {
                auto &p = accounts[size_t((round * 131 + k * 37) % 900)];
                p.account.priority = (round * 7 + k * 13) % 80;
                p.account.segment = (round + k) % 3;
                p.account.queued = (round + k) % 5 != 0;
                if (std::none_of(changed.begin(), changed.end(), [&](const auto &other) {
                        return other.account.id == p.account.id;
                    })) {
                    changed.push_back(p);
                }
            }
            windows.apply(save(*test, changed));
            const auto want = expected(accounts, [](const AccountRow &a) { return a.queued; });
            const auto got = windows.window(all, 450, 100);
            REQUIRE_OK(got);
            CHECK(got->total == qint64(want.size()));
            CHECK(got->rows.front().account.id == want[450]);
            CHECK(got->rows.back().account.id == want[549]);
            CHECK(windows.indexOf(all, want[700]).value_or(-1) == 700);
        }
        CHECK(windows.window(all, 0, 1)->generation == generation);
        CHECK(allOf(windows, all)
              == expected(accounts, [](const AccountRow &a) { return a.queued; }));
        CHECK(allOf(windows, segment) == expected(accounts, [](const AccountRow &a) {
                  return a.queued && a.segment == 1;
              }));
    }
}

TEST_CASE("QueueWindows: finds by number, debtor and phone")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        save(*test, portfolio(40));
        QueueWindows windows(test->db(), test->tenant);
        CHECK(*windows.byNumber(QStringLiteral("AB-00007"))
              == std::vector{idOf<base::AccountId>(7)});
        CHECK(windows.byNumber(QStringLiteral("AB-0000"))->empty());
        CHECK(windows.ofDebtor(idOf<base::DebtorId>(5))->size() == 2);
        for (const char *number :
             {"+43 664 1200007", "0664 / 12 00 007", "004366412 00007", "6641200007", "1200007"}) {
            INFO(number);
            const auto rows = windows.ofPhone(QString::fromLatin1(number));
            REQUIRE_OK(rows);
            REQUIRE(rows->size() == 1);
            CHECK(rows->front().account.id == idOf<base::AccountId>(7));
        }
        CHECK(windows.ofPhone(QStringLiteral("+49 664 1200099"))->empty());
        CHECK(windows.ofPhone(QStringLiteral("007"))->empty());
    }
}

namespace {

/// All roll-ups as text.
QStringList rollUpsOf(Connection &connection, TenantKey tenant)
{
    PortfolioReader reader(connection, tenant);
    const std::vector bounds{30, 60, 90, 120};
    QStringList lines;
    const auto aging = reader.aging(QDate(2024, 5, 1), bounds);
    for (const AgingRow &row : *aging)
        lines += QStringLiteral("%1 %2 %3 %4")
                     .arg(row.creditor.toString())
                     .arg(row.bucket)
                     .arg(row.items)
                     .arg(row.amount);
    const auto days = reader.dayTotals(QDate(2024, 1, 1), QDate(2024, 12, 31));
    for (const DayTotal &day : *days)
        lines += QStringLiteral("%1 %2 %3 %4 %5")
                     .arg(day.day.toString(Qt::ISODate), day.user)
                     .arg(day.figures.collected)
                     .arg(day.figures.promised)
                     .arg(day.figures.worked)
                 + QStringLiteral(" %1 %2").arg(day.figures.results).arg(day.figures.dials);
    const auto hours = reader.hourTotals(QDate(2024, 1, 1), QDate(2024, 12, 31));
    for (const HourTotal &hour : *hours)
        lines += QStringLiteral("hour %1 %2 %3 %4")
                     .arg(hour.hour)
                     .arg(hour.figures.attempts)
                     .arg(hour.figures.calls)
                     .arg(hour.figures.answered);
    const auto promises = reader.promiseTotals();
    for (const PromiseTotal &due : *promises)
        lines += QStringLiteral("due %1 %2 %3")
                     .arg(due.due.toString(Qt::ISODate))
                     .arg(due.promises)
                     .arg(due.amount);
    const auto statuses = reader.statusCounts();
    for (const StatusRow &row : *statuses)
        lines += QStringLiteral("%1 %2").arg(int(row.status)).arg(row.accounts);
    TeamReader team(connection, tenant);
    const auto desks = team.totals(QDate(2024, 6, 1));
    for (const DeskTotal &desk : *desks)
        lines += QStringLiteral("desk %1 %2 %3 %4")
                     .arg(desk.user)
                     .arg(desk.accounts)
                     .arg(desk.balance)
                     .arg(desk.dueToday);
    lines += QStringLiteral("without %1").arg(*team.withoutNextAction());
    return lines;
}

} // namespace

TEST_CASE("PortfolioReader: roll-ups kept by difference are those of a rebuild")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        PortfolioReader reader(test->db(), test->tenant);
        auto accounts = portfolio(120);
        save(*test, accounts);
        for (int round = 0; round < 6; ++round) {
            std::vector<AccountProjection> changed;
            for (int n = round; n < 120; n += 9) {
                auto &p = accounts[size_t(n)];
                p.items[0].open = n % 2 ? 0 : 10 * n;
                p.account.status = domain::Status((n + round) % 5);
                p.days[0].promised += 100;
                p.days[1].day = p.days[1].day.addDays(1);
                changed.push_back(p);
            }
            // A new day often changes the row alone, and nothing that hangs on it.
            for (int n = round + 1; n < 120; n += 9) {
                auto &p = accounts[size_t(n)];
                p.account.priority += 10;
                p.account.status = domain::Status((n + round) % 5);
                p.account.creditor = round == 3 ? idOf<base::CreditorId>(4) : p.account.creditor;
                changed.push_back(p);
            }
            save(*test, changed);
        }
        CHECK(*reader.items(accounts[1].account.id) == accounts[1].items);
        CHECK(*reader.promises(accounts[1].account.id) == accounts[1].promises);
        const auto sumUp = [&] { return rollUpsOf(test->db(), test->tenant); };
        const QStringList kept = sumUp();
        CHECK(kept.size() > 10);
        CHECK_FALSE(kept.filter(QStringLiteral("hour 150")).isEmpty());
        CHECK_FALSE(kept.filter(QStringLiteral("due 2024-05-20 120")).isEmpty());
        Projections projections(test->db(), test->tenant);
        inTransaction(test->db(), [&] {
            REQUIRE_OK(projections.clear());
            projections.beginBulk();
            REQUIRE_OK(projections.save(accounts));
            REQUIRE_OK(projections.endBulk());
        });
        CHECK(sumUp() == kept);
        CHECK(reader.countAccounts().value_or(0) == 120);
        CHECK(*reader.currencies() == std::vector{base::kEur});
        CHECK(reader.dayDependent()->size() == 120);
    }
}

TEST_CASE("PortfolioReader: aging puts a day past due into its bucket")
{
    auto test = openTest(Engine::Sqlite);
    const QDate today(2024, 6, 1);
    std::vector<AccountProjection> accounts;
    int n = 0;
    for (const int past : {-5, 0, 1, 30, 31, 60, 61, 400}) {
        auto p = projection(++n);
        p.account.creditor = idOf<base::CreditorId>(1);
        p.items[0].due = today.addDays(-past);
        p.items[0].open = 1 << n;
        accounts.push_back(p);
    }
    save(*test, accounts);
    std::map<int, qint64> amounts;
    const auto aging = PortfolioReader(test->db(), test->tenant).aging(today, std::vector{30, 60});
    REQUIRE_OK(aging);
    for (const AgingRow &row : *aging)
        amounts[row.bucket] = row.amount;
    CHECK(amounts == std::map<int, qint64>{{0, 2 + 4}, {1, 8 + 16}, {2, 32 + 64}, {3, 128 + 256}});
}

TEST_CASE("PortfolioReader: all accounts come by number, once each")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        auto accounts = portfolio(2300);
        for (int n = 1000; n < 1100; ++n)
            accounts[size_t(n)].account.number = QStringLiteral("same");
        save(*test, accounts);
        QStringList numbers;
        REQUIRE_OK(PortfolioReader(test->db(), test->tenant)
                       .forEachAccount([&](const AccountRow &account) {
                           numbers.push_back(account.number);
                           return true;
                       }));
        CHECK(numbers.size() == 2300);
        CHECK(std::is_sorted(numbers.begin(), numbers.end()));
    }
}
