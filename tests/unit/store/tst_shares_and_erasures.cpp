// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contact_shares.h"
#include "core/store/erasures.h"
#include "core/store/event_store.h"
#include "core/store/feed_store.h"
#include "core/store/outbox.h"
#include "store_fixture.h"

using namespace dunlin;
using namespace dunlin::store;
using namespace dunlin::test;

namespace {

constexpr base::Instant kNow{1'795'538'520'000};

ShareRow share(int device, int account, const char *rule, int count, bool ofDebt)
{
    ShareRow row;
    row.device = idOf<base::DeviceId>(device);
    row.account = idOf<base::AccountId>(account);
    row.person = idOf<base::DebtorId>(7);
    row.rule = QLatin1String(rule);
    row.share = count;
    row.ofDebt = ofDebt;
    row.issuedAt = kNow;
    row.expiresAt = kNow.plusMs(base::kMsPerDay);
    row.countsUntil = kNow.plusMs(9 * base::kMsPerDay);
    return row;
}

} // namespace

TEST_CASE("shares of limits are kept, doubled, taken back and forgotten on both engines")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        REQUIRE(test);
        INFO((engine == Engine::Sqlite ? "SQLite" : "PostgreSQL"));
        ContactShares shares(test->db(), test->tenant);
        const auto account = idOf<base::AccountId>(1);
        const auto person = idOf<base::DebtorId>(7);
        const auto anna = idOf<base::DeviceId>(1);
        const auto bert = idOf<base::DeviceId>(2);
        inTransaction(test->db(), [&] {
            const std::vector<ShareRow> rows{share(1, 1, "seven", 5, true),
                                             share(1, 2, "seven", 4, true),
                                             share(2, 1, "cell", 2, false)};
            REQUIRE_OK(shares.put(rows));
            REQUIRE_OK(shares.putWhole(bert, kNow, kNow.plusMs(1000), kNow.plusMs(2000)));
        });
        CHECK(shares.ofPerson(account, person, kNow)->size() == 3);
        CHECK(shares.ofPerson(account, person, kNow.plusMs(10 * base::kMsPerDay))->empty());
        CHECK(*shares.wholes(kNow) == std::vector{bert});
        CHECK(*shares.anyBeside(bert, kNow));
        const auto totals = shares.totals(kNow);
        REQUIRE_OK(totals);
        CHECK(totals->devices == 2);
        CHECK(totals->accounts == 2);
        const auto copy = idOf<base::DeviceId>(3);
        inTransaction(test->db(), [&] {
            CHECK(*shares.copyAll(anna, copy) == 2);
            CHECK(*shares.copyAll(anna, copy) == 0);
            REQUIRE_OK(shares.take(anna, account));
        });
        CHECK(shares.ofPerson(account, person, kNow)->size() == 4);
        inTransaction(test->db(), [&] {
            REQUIRE_OK(shares.takeAll(copy));
            REQUIRE_OK(shares.takeWhole(bert));
            REQUIRE_OK(shares.prune(kNow.plusMs(30 * base::kMsPerDay)));
        });
        CHECK(shares.ofPerson(account, person, kNow)->empty());
        CHECK(shares.wholes(kNow)->empty());
        RefusalRow refusal;
        refusal.id = idOf<base::EventId>(1);
        refusal.at = kNow;
        refusal.actor = QStringLiteral("user:anna");
        refusal.account = account;
        refusal.channel = "call";
        refusal.rule = QStringLiteral("seven");
        refusal.decision = "block_overridable";
        refusal.forShare = true;
        inTransaction(test->db(), [&] {
            REQUIRE_OK(shares.keepRefusals(std::span(&refusal, 1)));
            REQUIRE_OK(shares.keepRefusals(std::span(&refusal, 1)));
        });
        const auto refusals = shares.refusals(kNow, kNow.plusMs(1));
        REQUIRE_OK(refusals);
        REQUIRE(refusals->size() == 1);
        CHECK(refusals->front().forShare);
        CHECK(refusals->front().rule == QLatin1String("seven"));
    }
}

TEST_CASE("erased events lose their bytes and keep their place on both engines")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        REQUIRE(test);
        INFO((engine == Engine::Sqlite ? "SQLite" : "PostgreSQL"));
        FeedStore feed(test->db(), test->tenant);
        EventStore ledger(test->db(), test->tenant);
        Erasures erasures(test->db(), test->tenant);
        const auto account = note(1, 1).account;
        auto events = notes(1, 3, 1);
        auto other = notes(10, 2, 2);
        inTransaction(test->db(), [&] {
            REQUIRE_OK(feed.append(events, kNow));
            REQUIRE_OK(feed.append(other, kNow));
        });
        const auto sum = ledger.sum(account);
        inTransaction(test->db(), [&] {
            CHECK(*erasures.takeBytes(account) == 3);
            CHECK(*erasures.takeBytes(account) == 0);
            REQUIRE_OK(erasures.takeTraces(account));
            REQUIRE_OK(erasures.put({account, 5, kNow, 3}));
            REQUIRE_OK(erasures.forgetWords());
        });
        const auto left = ledger.ofAccount(account);
        REQUIRE_OK(left);
        REQUIRE(left->size() == 3);
        for (size_t i = 0; i < 3; ++i) {
            CHECK((*left)[i].raw.isEmpty());
            CHECK((*left)[i].salt.isEmpty());
            CHECK((*left)[i].hash == events[i].hash);
        }
        CHECK(*ledger.sum(account) == *sum);
        CHECK_FALSE(ledger.ofAccount(other.front().account)->front().raw.isEmpty());
        CHECK(erasures.find(account)->value().seq == 5);
        CHECK_FALSE(erasures.find(other.front().account)->has_value());
        CHECK(*erasures.since(4, {}, 10) == std::vector{account});
        CHECK(erasures.since(5, {}, 10)->empty());
        CHECK(erasures.since(4, account, 10)->empty());
        CHECK(*erasures.count() == 1);
        CHECK(erasures.withLateBytes()->empty());
        auto late = notes(20, 1, 1);
        inTransaction(test->db(), [&] { REQUIRE_OK(feed.append(late, kNow)); });
        CHECK(*erasures.withLateBytes() == std::vector{account});
        const std::vector<int> statuses{0, 11};
        CHECK(erasures.ofStatus(statuses)->empty());
    }
}
