// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/packed_events.h"

#include "core/store/audit_reader.h"
#include "core/store/cache_store.h"
#include "core/store/deferred_indices.h"
#include "core/store/event_store.h"
#include "store_fixture.h"

using namespace dunlin;
using namespace dunlin::store;
using namespace dunlin::test;

namespace {

/// As the feed brings them: every field other than its neighbour's.
std::vector<LedgerEvent> fromFeed(int first, int count, int account)
{
    auto events = notes(first, count, account);
    for (int i = 0; i < count; ++i) {
        LedgerEvent &event = events[size_t(i)];
        event.seq = 100 * account + 10 * i + 1;
        event.tag = quint64(first + i) * 0x9e3779b97f4a7c15ULL;
        event.dseq = 40 + i;
        event.verdict = domain::Verdict(i % 4);
        event.receivedAt = base::Instant{1'760'000'000'000 + i};
        event.clockErrorMs = -i;
        if (i % 3 == 1)
            event.import = idOf<base::ImportId>(i);
        if (i % 2 == 1)
            event.kind = "payment";
    }
    return events;
}

LedgerEvent packed(const std::vector<LedgerEvent> &events)
{
    auto row = packedRow(events);
    REQUIRE(row);
    return *row;
}

void checkSame(const std::vector<LedgerEvent> &is, const std::vector<LedgerEvent> &meant)
{
    REQUIRE(is.size() == meant.size());
    for (size_t i = 0; i < is.size(); ++i) {
        INFO(i);
        CHECK(is[i].id == meant[i].id);
        CHECK(is[i].account == meant[i].account);
        CHECK(is[i].seq == meant[i].seq);
        CHECK(is[i].device == meant[i].device);
        CHECK(is[i].dseq == meant[i].dseq);
        CHECK(is[i].tag == meant[i].tag);
        CHECK(is[i].verdict == meant[i].verdict);
        CHECK(is[i].kind == meant[i].kind);
        CHECK(is[i].occurred == meant[i].occurred);
        CHECK(is[i].receivedAt == meant[i].receivedAt);
        CHECK(is[i].clockErrorMs == meant[i].clockErrorMs);
        CHECK(is[i].import == meant[i].import);
        CHECK(is[i].hash == meant[i].hash);
        CHECK(is[i].salt == meant[i].salt);
        CHECK(is[i].raw == meant[i].raw);
    }
}

/// A laptop of which the first sync brought accounts 1 to 3, five events each.
struct Laptop {
    std::optional<TestDatabase> test = openTest(Engine::Sqlite, Role::Cache);
    CacheStore cache{test->db(), test->tenant};
    EventStore ledger{test->db(), test->tenant};
    std::vector<std::vector<LedgerEvent>> brought;

    Laptop()
    {
        std::vector<LedgerEvent> rows;
        std::vector<std::pair<base::AccountId, domain::AccountSum>> sums;
        for (int account = 1; account <= 3; ++account) {
            brought.push_back(fromFeed(10 * account, 5, account));
            rows.push_back(packed(brought.back()));
            domain::AccountSum sum;
            for (const LedgerEvent &event : brought.back())
                sum.add(event.id, event.hash);
            sums.emplace_back(brought.back().front().account, sum);
        }
        inTransaction(test->db(), [&] { REQUIRE_OK(cache.putFresh(rows, sums)); });
    }
    std::vector<LedgerEvent> of(int account)
    {
        auto events = ledger.ofAccount(idOf<base::AccountId>(account));
        REQUIRE_OK(events);
        return *events;
    }
};

} // namespace

TEST_CASE("packed events: what was packed comes out as it was")
{
    const auto events = fromFeed(1, 7, 2);
    const LedgerEvent row = packed(events);
    CHECK(isPacked(row));
    CHECK(row.seq == events.front().seq);
    CHECK(row.tag == quint64(events.back().seq));
    CHECK(row.dseq == 7);
    std::vector<LedgerEvent> out;
    REQUIRE_OK(appendEvents(LedgerEvent(row), out));
    checkSame(out, events);
    CHECK(PackedEvents::has(row.raw, events[6].id));
    CHECK_FALSE(PackedEvents::has(row.raw, idOf<base::EventId>(77)));

    const auto one = eventOf(LedgerEvent(row), events[3].id);
    REQUIRE_OK(one);
    REQUIRE(one->has_value());
    checkSame({**one}, {events[3]});
}

TEST_CASE("packed events: what would lose something, or be slow to read, is not packed")
{
    CHECK_FALSE(packedRow({}));
    CHECK_FALSE(packedRow(fromFeed(1, 2, 0))); // the office has no account
    CHECK_FALSE(packedRow(fromFeed(1, 513, 1)));
    CHECK(packedRow(fromFeed(1, 512, 1)));

    const auto without = [](auto change) {
        auto events = fromFeed(1, 3, 1);
        change(events[1]);
        return !packedRow(events);
    };
    CHECK(without([](LedgerEvent &event) { event.raw.clear(); }));  // erased
    CHECK(without([](LedgerEvent &event) { event.salt.clear(); })); // erased
    CHECK(without([](LedgerEvent &event) { event.seq = 0; }));      // not in the feed
    CHECK(without([](LedgerEvent &event) { event.seq = 1'000'000; }));
    CHECK(without([](LedgerEvent &event) { event.account = idOf<base::AccountId>(9); }));
    CHECK(without([](LedgerEvent &event) { event.kind.clear(); }));
    CHECK(without([](LedgerEvent &event) { event.raw = QByteArray(2'000'000, ' '); }));
}

TEST_CASE("packed events: a piece that is cut or altered is refused, or holds what it says")
{
    const LedgerEvent row = packed(fromFeed(1, 4, 1));
    for (qsizetype size = 0; size < row.raw.size(); ++size) {
        LedgerEvent cut = row;
        cut.raw.truncate(size);
        std::vector<LedgerEvent> out;
        const auto done = appendEvents(std::move(cut), out);
        REQUIRE_FALSE(done);
        CHECK(done.error().code == base::ErrorCode::StoreCorrupt);
        CHECK(out.empty());
    }
    for (qsizetype bit = 0; bit < row.raw.size() * 8; ++bit) {
        LedgerEvent altered = row;
        altered.raw[bit / 8] = char(altered.raw[bit / 8] ^ (1 << (bit % 8)));
        std::vector<LedgerEvent> out;
        if (appendEvents(std::move(altered), out))
            CHECK(out.size() == 4);
        else
            CHECK(out.empty());
    }
}

TEST_CASE("packed events: a laptop reads them as if each had its row")
{
    Laptop laptop;
    for (int account = 1; account <= 3; ++account)
        checkSame(laptop.of(account), laptop.brought[size_t(account - 1)]);

    std::vector<base::AccountId> seen;
    REQUIRE_OK(laptop.ledger.forEachAccount(std::nullopt, [&](base::AccountId account, auto &&all) {
        checkSame(all, laptop.brought[seen.size()]);
        seen.push_back(account);
        return true;
    }));
    CHECK(seen.size() == 3);
    size_t inBlocks = 0;
    REQUIRE_OK(laptop.ledger.forEachBlock([&](EventBlock &&block) {
        for (const EventBlock::Account &account : block.accounts) {
            const auto &meant = laptop.brought[inBlocks / 5];
            CHECK(account.id == meant.front().account);
            REQUIRE(account.count == 5);
            for (size_t i = 0; i < 5; ++i, ++inBlocks) {
                const EventBlock::One &one = block.events[account.first + i];
                CHECK(one.id == meant[i].id);
                CHECK(block.kind(one) == meant[i].kind);
                CHECK(block.raw(one) == meant[i].raw);
                CHECK(one.verdict == meant[i].verdict);
            }
        }
        return true;
    }));
    CHECK(inBlocks == 15);

    const LedgerEvent &wanted = laptop.brought[1][3];
    for (const auto &found :
         {laptop.ledger.find(wanted.id), laptop.ledger.find(wanted.id, wanted.account)}) {
        REQUIRE_OK(found);
        REQUIRE(found->has_value());
        checkSame({**found}, {wanted});
    }
    CHECK_FALSE(laptop.ledger.find(idOf<base::EventId>(777))->has_value());
    CHECK_FALSE(laptop.ledger.find(packed(laptop.brought[0]).id)->has_value());

    const auto payments = laptop.ledger.idsOfKind(wanted.account, "payment");
    REQUIRE_OK(payments);
    CHECK(*payments == std::vector{laptop.brought[1][1].id, laptop.brought[1][3].id});
}

TEST_CASE("packed events: the audit walks through them backwards, and goes on where it stopped")
{
    Laptop laptop;
    auto later = notes(200, 1, 2);
    later[0].seq = 900;
    inTransaction(laptop.test->db(), [&] { REQUIRE_OK(laptop.cache.putFeedEvents(later)); });

    AuditReader reader(laptop.test->db(), laptop.test->tenant);
    std::vector<base::EventId> meant{later[0].id};
    for (auto account = laptop.brought.rbegin(); account != laptop.brought.rend(); ++account) {
        for (auto event = account->rbegin(); event != account->rend(); ++event)
            meant.push_back(event->id);
    }
    for (const size_t pageSize : {size_t(100), size_t(1), size_t(3)}) {
        AuditReader::Narrowing narrowing;
        std::vector<base::EventId> seen;
        for (bool more = true; more;) {
            size_t onPage = 0;
            more = false;
            REQUIRE_OK(reader.walk(narrowing, [&](PlacedEvent &&placed) {
                if (onPage == pageSize) {
                    more = true;
                    return false;
                }
                ++onPage;
                narrowing.before = placed.place;
                seen.push_back(placed.event.id);
                return true;
            }));
        }
        CHECK(seen == meant);
    }

    AuditReader::Narrowing narrowing;
    narrowing.kind = "payment";
    narrowing.account = idOf<base::AccountId>(2);
    narrowing.until = laptop.brought[1][3].occurred;
    std::vector<base::EventId> seen;
    REQUIRE_OK(reader.walk(narrowing, [&](PlacedEvent &&placed) {
        seen.push_back(placed.event.id);
        return true;
    }));
    CHECK(seen == std::vector{laptop.brought[1][1].id});
}

TEST_CASE("packed events: what comes later stands behind them, and nothing is there twice")
{
    Laptop laptop;
    auto events = laptop.brought[0];
    auto later = notes(300, 2, 1);
    later[0].seq = 901;
    later[1].seq = 902;
    events.insert(events.end(), later.begin(), later.end());
    auto own = notes(400, 1, 1);
    inTransaction(laptop.test->db(), [&] {
        CHECK(laptop.cache.putFeedEvents(events).value() == 2);
        CHECK(laptop.cache.putFeedEvents(events).value() == 0);
        REQUIRE_OK(laptop.cache.putOwnEvents(own));
        // Of a copied outbox: one that the office has already.
        REQUIRE_OK(laptop.cache.putOwnEvents(std::span(&laptop.brought[0][2], 1)));
    });
    auto all = events;
    all.push_back(own[0]);
    checkSame(laptop.of(1), all);
    domain::AccountSum sum;
    for (const LedgerEvent &event : events)
        sum.add(event.id, event.hash);
    CHECK(laptop.ledger.sum(idOf<base::AccountId>(1)).value() == sum);

    inTransaction(laptop.test->db(), [&] {
        REQUIRE_OK(laptop.cache.replaceAccount(idOf<base::AccountId>(1), later));
        REQUIRE_OK(laptop.cache.dropAccount(idOf<base::AccountId>(2)));
    });
    later.push_back(own[0]);
    checkSame(laptop.of(1), later);
    CHECK(laptop.of(2).empty());
    CHECK_FALSE(laptop.ledger.find(laptop.brought[1][0].id)->has_value());
    checkSame(laptop.of(3), laptop.brought[2]);
}

TEST_CASE("packed events: an own event that the feed has under another account goes")
{
    Laptop laptop;
    DeferredIndices indices(laptop.test->db());
    auto moved = laptop.brought[2][1];
    moved.account = idOf<base::AccountId>(8);
    moved.seq = 0;
    auto own = notes(400, 1, 8);
    own.push_back(moved);
    inTransaction(laptop.test->db(), [&] {
        REQUIRE_OK(indices.takeAway());
        REQUIRE_OK(laptop.cache.putOwnEvents(own));
        REQUIRE_OK(indices.makeAgain());
    });
    own.pop_back();
    checkSame(laptop.of(8), own);
    checkSame(laptop.of(3), laptop.brought[2]);
}
