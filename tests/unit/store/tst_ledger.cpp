// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/devices.h"
#include "core/store/event_store.h"
#include "core/store/feed_store.h"
#include "core/store/import_log.h"
#include "core/store/transaction.h"
#include "store_fixture.h"

#include "core/base/rng.h"

#include <map>
#include <set>

using namespace dunlin;
using namespace dunlin::store;
using namespace dunlin::test;

namespace {

const base::Instant kNow{1'750'000'000'000};

Appended append(TestDatabase &test, std::vector<LedgerEvent> &events)
{
    Appended result;
    inTransaction(test.db(), [&] {
        auto appended = FeedStore(test.db(), test.tenant).append(events, kNow);
        REQUIRE_OK(appended);
        result = *appended;
    });
    return result;
}

} // namespace

TEST_CASE("FeedStore: positions are gapless, duplicates take none and learn what is there")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        FeedStore feed(test->db(), test->tenant);
        auto events = notes(1, 5, 7);
        CHECK(append(*test, events).added == 5);
        CHECK(events[4].seq == 5);
        CHECK(events[4].dseq == 5);
        CHECK(events[4].tag != 0);

        auto again = notes(4, 4, 7); // 4, 5 are there; 6, 7 are new
        again[0].raw = "other bytes";
        const Appended second = append(*test, again);
        CHECK(second.added == 2);
        CHECK(second.duplicate == std::vector<bool>{true, true, false, false});
        CHECK(again[0].seq == 4);
        CHECK(again[0].tag == events[3].tag);
        CHECK(again[2].seq == 6);
        CHECK(again[3].dseq == 7);

        const auto head = feed.head();
        REQUIRE_OK(head);
        CHECK(head->seq == 7);
        CHECK(head->incarnation == "12345678");
        CHECK(feed.tagAt(4)->value() == events[3].tag);
        CHECK_FALSE(feed.tagAt(8)->has_value());

        const auto found = EventStore(test->db(), test->tenant).find(idOf<base::EventId>(4));
        REQUIRE_OK(found);
        REQUIRE(found->has_value());
        CHECK((*found)->raw == "{\"n\":4}");
        CHECK((*found)->receivedAt == kNow);
        const auto device = Devices(test->db(), test->tenant).officeDevice();
        CHECK((*device)->chain.dseq == 7);
        CHECK((*device)->chain.hash == again[3].hash);
    }
}

namespace {

/// What a ledger has to hold after batches were appended, reckoned one event at a time.
struct Expected {
    std::map<int, LedgerEvent> events; ///< by the number that made them
    std::map<base::DeviceId, ChainHead> chains;
    qint64 head = 0;

    void check(const std::vector<int> &numbers, const std::vector<LedgerEvent> &appended,
               const Appended &result)
    {
        qint64 added = 0;
        for (size_t i = 0; i < appended.size(); ++i) {
            const LedgerEvent &event = appended[i];
            const auto known = events.find(numbers[i]);
            CHECK(result.duplicate[i] == (known != events.end()));
            if (known != events.end()) {
                CHECK(event.seq == known->second.seq);
                CHECK(event.tag == known->second.tag);
                continue;
            }
            ++added;
            ChainHead &chain = chains[event.device];
            chain = {chain.dseq + 1, event.hash};
            CHECK(event.seq == ++head);
            CHECK(event.dseq == chain.dseq);
            events[numbers[i]] = event;
        }
        CHECK(result.added == added);
    }

    void checkLedger(TestDatabase &test) const
    {
        const auto rows = FeedStore(test.db(), test.tenant).slice(0, head + 1, int(head) + 1);
        REQUIRE_OK(rows);
        REQUIRE(qint64(rows->size()) == head);
        std::map<base::AccountId, domain::AccountSum> sums;
        std::map<base::ImportId, std::set<base::AccountId>> imports;
        for (const auto &[number, event] : events) {
            const FeedRow &row = (*rows)[size_t(event.seq - 1)];
            REQUIRE(row.event);
            CHECK(row.seq == event.seq);
            CHECK(row.tag == event.tag);
            CHECK(row.event->id == event.id);
            CHECK(row.event->dseq == event.dseq);
            CHECK(row.event->raw == event.raw);
            sums[event.account].add(event.id, event.hash);
            imports[*event.import].insert(event.account);
        }
        for (const auto &[account, sum] : sums)
            CHECK(EventStore(test.db(), test.tenant).sum(account).value() == sum);
        for (const auto &[import, accounts] : imports) {
            const auto kept = ImportLog(test.db(), test.tenant).accounts(import);
            REQUIRE_OK(kept);
            CHECK(std::set(kept->begin(), kept->end()) == accounts);
        }
        for (const auto &[device, chain] : chains)
            CHECK(Devices(test.db(), test.tenant).find(device).value()->chain == chain);
    }
};

} // namespace

TEST_CASE("FeedStore: many at once are numbered as one by one, whatever is there already")
{
    base::SeededRng rng(20261124);
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        DeviceRow other;
        other.id = idOf<base::DeviceId>(901);
        other.publicKey = QByteArray(32, 'o');
        inTransaction(test->db(),
                      [&] { REQUIRE_OK(Devices(test->db(), test->tenant).add(other)); });
        Expected expected;
        for (int round = 0; round < 12; ++round) {
            // Runs of new events between some that came before, or twice in this batch.
            std::vector<int> numbers;
            std::vector<LedgerEvent> events;
            for (int i = 1; i <= 90; ++i) {
                const int next = round * 90 + i;
                numbers.push_back(rng.chance(0.08) ? int(rng.between(1, next)) : next);
                events.push_back(note(numbers.back(), int(rng.between(1, 40))));
                events.back().import = idOf<base::ImportId>(int(rng.between(1, 2)));
                if (rng.chance(0.3))
                    events.back().device = other.id;
            }
            const Appended result = append(*test, events);
            expected.check(numbers, events, result);
        }
        expected.checkLedger(*test);
    }
}

TEST_CASE("FeedStore: a number of a chain that is taken is refused, among many too")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        auto first = notes(1, 20, 7);
        append(*test, first);
        auto clash = notes(101, 20, 7);
        for (size_t i = 0; i < clash.size(); ++i)
            clash[i].dseq = qint64(i) + 30;
        clash[9].dseq = 5;
        auto transaction = Transaction::begin(test->db());
        const auto refused = FeedStore(test->db(), test->tenant).append(clash, kNow);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == base::ErrorCode::Conflict);
        transaction->rollback();
        CHECK(FeedStore(test->db(), test->tenant).head()->seq == 20);
    }
}

TEST_CASE("FeedStore: slices, deltas of an account and touched accounts")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        FeedStore feed(test->db(), test->tenant);
        std::vector<LedgerEvent> events;
        for (int i = 1; i <= 30; ++i)
            events.push_back(note(i, i % 3)); // account 0 is the office
        append(*test, events);
        inTransaction(test->db(), [&] {
            REQUIRE(feed.appendGrant(idOf<base::AccountId>(1), "user:anna").value_or(0) == 31);
        });
        auto rows = feed.slice(28, 31, 10);
        REQUIRE_OK(rows);
        REQUIRE(rows->size() == 3);
        CHECK((*rows)[0].event->id == idOf<base::EventId>(29));
        CHECK((*rows)[2].kind == FeedKind::Grant);
        CHECK((*rows)[2].ref == "user:anna");
        CHECK_FALSE((*rows)[2].event.has_value());
        CHECK(feed.slice(0, 30, 7)->size() == 7);

        const auto delta = feed.ofAccount(idOf<base::AccountId>(1), 4, 13);
        REQUIRE_OK(delta);
        REQUIRE(delta->size() == 3);
        CHECK(delta->front().seq == 7);

        const auto touched = feed.touched(0, 2, std::nullopt, 10);
        CHECK(*touched == std::vector{idOf<base::AccountId>(1), idOf<base::AccountId>(2)});
        const auto all = feed.touched(0, 30, std::nullopt, 10);
        CHECK(all->size() == 3);
        CHECK(all->front().isNull());
        CHECK(feed.touched(0, 30, idOf<base::AccountId>(1), 10)->size() == 1);
    }
}

TEST_CASE("EventStore: an account's events come in feed order, all accounts in account order")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        EventStore store(test->db(), test->tenant);
        std::vector<LedgerEvent> events;
        for (int i = 1; i <= 1000; ++i)
            events.push_back(note(1001 - i, i % 450)); // ids fall while the feed rises
        append(*test, events);

        const auto one = store.ofAccount(idOf<base::AccountId>(5));
        REQUIRE_OK(one);
        REQUIRE(one->size() == 3);
        CHECK((*one)[0].seq == 5);
        CHECK((*one)[2].seq == 905);

        std::vector<base::AccountId> order;
        size_t total = 0;
        REQUIRE_OK(store.forEachAccount(std::nullopt, [&](base::AccountId account, auto &&list) {
            order.push_back(account);
            total += list.size();
            return true;
        }));
        CHECK(order.size() == 450);
        CHECK(order.front().isNull());
        CHECK(std::is_sorted(order.begin(), order.end()));
        CHECK(total == 1000);

        int seen = 0;
        REQUIRE_OK(
            store.forEachAccount(idOf<base::AccountId>(440), [&](base::AccountId account, auto &&) {
                CHECK(account > idOf<base::AccountId>(440));
                return ++seen < 4;
            }));
        CHECK(seen == 4);

        std::vector<base::AccountId> some{idOf<base::AccountId>(9), idOf<base::AccountId>(2),
                                          idOf<base::AccountId>(7777)};
        order.clear();
        REQUIRE_OK(store.forAccounts(some, [&](base::AccountId account, auto &&) {
            order.push_back(account);
            return true;
        }));
        CHECK(order == std::vector{some[0], some[1]});
        CHECK(test->db().scalar("SELECT count(*) FROM event").value_or(0) == 1000);
        const auto early = store.accounts(idOf<base::AccountId>(3), 10, 4);
        CHECK(*early
              == std::vector{idOf<base::AccountId>(4), idOf<base::AccountId>(5),
                             idOf<base::AccountId>(6), idOf<base::AccountId>(7)});
    }
}

TEST_CASE("EventStore: checksums follow the feed and add up")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        EventStore store(test->db(), test->tenant);
        domain::AccountSum one;
        domain::AccountSum total;
        auto first = notes(1, 3, 1);
        auto second = notes(10, 2, 2);
        for (const auto &event : first)
            one.add(event.id, event.hash);
        total.add(one);
        for (const auto &event : second)
            total.add(event.id, event.hash);
        append(*test, first);
        append(*test, second);
        append(*test, first); // duplicates change nothing
        CHECK(store.sum(idOf<base::AccountId>(1)).value() == one);
        CHECK(store.totalSum().value() == total);
        CHECK(store.sum(idOf<base::AccountId>(3)).value() == domain::AccountSum{});
    }
}

TEST_CASE("FeedStore: a pushed batch keeps the numbers of its chain")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        Devices devices(test->db(), test->tenant);
        EventStore store(test->db(), test->tenant);
        DeviceRow laptop;
        laptop.id = idOf<base::DeviceId>(1);
        laptop.user = QStringLiteral("anna");
        laptop.publicKey = QByteArray(32, 'l');
        auto pushed = notes(1, 2, 1);
        for (size_t i = 0; i < pushed.size(); ++i) {
            pushed[i].device = laptop.id;
            pushed[i].dseq = qint64(i) + 1;
        }
        inTransaction(test->db(), [&] {
            REQUIRE_OK(devices.add(laptop));
            REQUIRE_OK(devices.lock(laptop.id));
            REQUIRE_OK(FeedStore(test->db(), test->tenant).append(pushed, kNow));
            REQUIRE_OK(devices.keepPlace(laptop.id, {3, pushed[0].hash}, pushed[0].id));
            REQUIRE_OK(devices.keepBatch(laptop.id, 1, 3, pushed[0].hash, "sig", kNow));
            REQUIRE_OK(devices.setChain(laptop.id, {3, pushed[0].hash}));
        });
        CHECK(devices.find(laptop.id).value()->chain == ChainHead{3, pushed[0].hash});
        CHECK(devices.ofKey(laptop.publicKey).value()->id == laptop.id);
        CHECK(store.chainHash(laptop.id, 2).value() == pushed[1].hash);
        CHECK(store.chainHash(laptop.id, 3).value() == pushed[0].hash);
        CHECK_FALSE(store.chainHash(laptop.id, 4).value().has_value());
        CHECK(devices.officeDevice().value()->chain.dseq == 0);
        CHECK(devices.setState(idOf<base::DeviceId>(77), DeviceState::Wiped).error().code
              == base::ErrorCode::NotFound);
        REQUIRE_OK(devices.setState(laptop.id, DeviceState::Wiped));
        CHECK(devices.find(laptop.id).value()->state == DeviceState::Wiped);
        CHECK(devices.all()->size() == 2);
    }
}

TEST_CASE("ImportLog: knows the accounts of an import")
{
    for (const Engine engine : engines()) {
        auto test = openTest(engine);
        ImportLog log(test->db(), test->tenant);
        const auto import = idOf<base::ImportId>(5);
        std::vector<LedgerEvent> events{note(1, 1), note(2, 1), note(3, 2), note(4, 3)};
        for (auto &event : events)
            event.import = import;
        events.push_back(note(5, 4)); // somebody's work
        append(*test, events);
        ImportRow row{
            import, "digest", QStringLiteral("receivables"), QStringLiteral("a.csv"), "{}",
            kNow,   false};
        inTransaction(test->db(), [&] {
            REQUIRE_OK(log.save(row));
            row.countsJson = "{\"rows\":4}";
            REQUIRE_OK(log.save(row));
            REQUIRE_OK(log.setUndone(import, true));
        });
        CHECK(log.accounts(import)->size() == 3);
        CHECK(log.find(import).value()->countsJson == "{\"rows\":4}");
        CHECK(log.find(import).value()->undone);
    }
}
