// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cache_store.h"
#include "core/store/event_store.h"
#include "core/store/outbox.h"
#include "store_fixture.h"

using namespace dunlin;
using namespace dunlin::store;
using namespace dunlin::test;

TEST_CASE("Outbox: numbers what it keeps and forgets only what is safe")
{
    auto test = openTest(Engine::Sqlite, Role::Outbox);
    Outbox outbox(test->db());
    const auto account = idOf<base::AccountId>(1);
    REQUIRE_OK(outbox.saveDraft({account, QStringLiteral("half a no"), base::Instant{1}}));
    auto events = notes(1, 3, 1);
    REQUIRE_OK(outbox.append(events, {quint64(77), account}));
    CHECK(events[2].dseq == 3);
    CHECK(outbox.head().value() == ChainHead{3, events[2].hash});
    CHECK(outbox.meta("hlc").value_or("?") == "77");
    CHECK_FALSE(outbox.draft(account)->has_value());

    auto again = notes(3, 2, 1);
    CHECK(outbox.append(again).error().code == base::ErrorCode::Conflict);
    CHECK(again[1].dseq == 0);
    CHECK(outbox.head()->dseq == 3);

    auto entries = outbox.entries(1, 10, 1);
    REQUIRE_OK(entries);
    REQUIRE(entries->size() == 1); // one at least, however small the portion
    CHECK(entries->front().raw == events[1].raw);
    CHECK(outbox.entries(0, 2, 1 << 20)->size() == 2);

    REQUIRE_OK(outbox.acknowledge(2));
    CHECK(outbox.waiting(2)->count == 1);
    CHECK(outbox.waiting(2)->oldest == events[2].occurred);
    CHECK_FALSE(outbox.waiting(3)->oldest);
    CHECK(outbox.pending(5)->front().dseq == 3);
    REQUIRE_OK(outbox.prune(3)); // the third is not acknowledged
    CHECK(outbox.entries(0, 10, 1 << 20)->size() == 1);
    CHECK(outbox.hashAt(1).value() == events[0].hash);
    REQUIRE_OK(outbox.acknowledge(3, 2));
    CHECK(outbox.pending(5)->empty());
    REQUIRE_OK(outbox.unacknowledge(2));
    CHECK(outbox.waiting(2)->count == 1);
    CHECK(outbox.pending(5)->size() == 1);
    CHECK(outbox.find(events[2].id).value()->dseq == 3);
    CHECK_FALSE(outbox.find(events[0].id)->has_value());
}

TEST_CASE("Outbox: a fork numbers anew what it still holds, with the same ids")
{
    auto test = openTest(Engine::Sqlite, Role::Outbox);
    Outbox outbox(test->db());
    auto events = notes(1, 5, 1);
    REQUIRE_OK(outbox.append(events));
    REQUIRE_OK(outbox.acknowledge(3));
    REQUIRE_OK(outbox.prune(2));
    const auto device = idOf<base::DeviceId>(55);
    REQUIRE_OK(outbox.fork(device));
    CHECK(outbox.meta("device").value_or("") == device.toBytes());
    const auto entries = outbox.entries(0, 10, 1 << 20);
    REQUIRE_OK(entries);
    REQUIRE(entries->size() == 3);
    for (size_t i = 0; i < 3; ++i) {
        CHECK((*entries)[i].dseq == qint64(i) + 1);
        CHECK((*entries)[i].id == events[i + 2].id);
        CHECK((*entries)[i].state == OutboxState::Unsent);
    }
    CHECK(outbox.head().value() == ChainHead{3, events[4].hash});
    auto more = notes(9, 1, 1);
    REQUIRE_OK(outbox.append(more));
    CHECK(more[0].dseq == 4);
}

TEST_CASE("Outbox: a draft is kept until its text is empty")
{
    auto test = openTest(Engine::Sqlite, Role::Outbox);
    Outbox outbox(test->db());
    const auto account = idOf<base::AccountId>(1);
    REQUIRE_OK(outbox.saveDraft({account, QStringLiteral("a"), base::Instant{1}}));
    REQUIRE_OK(outbox.saveDraft({account, QStringLiteral("ab ü"), base::Instant{2}}));
    test->reopen();
    Outbox again(test->db());
    CHECK(again.draft(account).value()->text == QStringLiteral("ab ü"));
    REQUIRE_OK(again.saveDraft({account, {}, base::Instant{3}}));
    CHECK_FALSE(again.draft(account)->has_value());
}

namespace {

std::vector<LedgerEvent> fromFeed(std::vector<LedgerEvent> events, qint64 seq)
{
    for (LedgerEvent &event : events) {
        event.seq = seq++;
        event.tag = 5;
        event.receivedAt = base::Instant{9};
    }
    return events;
}

std::vector<int> idsOf(TestDatabase &test, int account)
{
    auto events = EventStore(test.db(), test.tenant).ofAccount(idOf<base::AccountId>(account));
    REQUIRE_OK(events);
    std::vector<int> ids;
    for (const auto &event : *events)
        ids.push_back(event.id.bytes[15]);
    return ids;
}

} // namespace

TEST_CASE("CacheStore: own events stand behind the feed until their place comes")
{
    auto test = openTest(Engine::Sqlite, Role::Cache);
    CacheStore cache(test->db(), test->tenant);
    EventStore store(test->db(), test->tenant);
    const auto account = idOf<base::AccountId>(1);
    auto own = notes(20, 3, 1);
    inTransaction(test->db(), [&] {
        REQUIRE(cache.putFeedEvents(fromFeed(notes(1, 2, 1), 100)).value_or(0) == 2);
        REQUIRE_OK(cache.putOwnEvents(own));
        REQUIRE_OK(cache.putOwnEvents(own)); // replayed from the outbox
        REQUIRE(cache.putFeedEvents(fromFeed(notes(3, 1, 1), 102)).value_or(0) == 1);
    });
    CHECK(idsOf(*test, 1) == std::vector{1, 2, 3, 20, 21, 22});
    CHECK(store.ofAccount(account)->back().seq == 0);
    CHECK(store.sum(account)->count == 3);

    // The second own one is placed first; a repeated page adds nothing.
    inTransaction(test->db(), [&] {
        REQUIRE(cache.putFeedEvents(fromFeed(notes(21, 1, 1), 103)).value_or(0) == 1);
        REQUIRE(cache.putFeedEvents(fromFeed(notes(21, 1, 1), 103)).value_or(9) == 0);
    });
    CHECK(idsOf(*test, 1) == std::vector{1, 2, 3, 21, 20, 22});
    CHECK(store.ofAccount(account)->at(3).receivedAt == base::Instant{9});
    CHECK(store.sum(account)->count == 4);

    inTransaction(test->db(), [&] {
        REQUIRE_OK(cache.markDamaged(account));
        CHECK(cache.damaged(5)->size() == 1);
        REQUIRE_OK(cache.replaceAccount(account, fromFeed(notes(20, 2, 1), 200)));
        CHECK(cache.damaged(5)->empty());
    });
    CHECK(idsOf(*test, 1) == std::vector{20, 21, 22});
    CHECK(store.sum(account)->count == 2);

    inTransaction(test->db(), [&] { REQUIRE_OK(cache.forgetFeed()); });
    CHECK(idsOf(*test, 1) == std::vector{22});
    CHECK(store.totalSum()->count == 0);
    inTransaction(test->db(), [&] { REQUIRE_OK(cache.dropAccount(account)); });
    CHECK(idsOf(*test, 1).empty());
}

TEST_CASE("CacheStore: the position survives a restart")
{
    auto test = openTest(Engine::Sqlite, Role::Cache);
    SyncPosition position{"cur", "page", "inc", 7, 3, "hash", 2};
    inTransaction(test->db(), [&] {
        CacheStore cache(test->db(), test->tenant);
        CHECK(cache.position().value() == SyncPosition{});
        REQUIRE_OK(cache.setPosition(position));
        position.page.clear();
        REQUIRE_OK(cache.setPosition(position));
    });
    test->reopen();
    CacheStore cache(test->db(), test->tenant);
    CHECK(cache.position().value() == position);
    inTransaction(test->db(), [&] { REQUIRE_OK(cache.forgetFeed()); });
    CHECK(cache.position().value() == SyncPosition{});
}
