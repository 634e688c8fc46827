// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/event_codec.h"
#include "tests/sim/engine/world.h"

#include <algorithm>

/// The invariants of docs/sync-protocol.md, by their numbers.
namespace dunlin::sim {

base::Result<sync::PageApplied> LaptopDisk::applyPage(const sync::PageChange &change)
{
    if (m_mutant == Mutant::CursorBeforeData && m_rng.chance(0.1)
        && state().cache.place == change.base) {
        state().cache.place = change.next; // and then the power goes
        return base::fail(base::ErrorCode::Io, QStringLiteral("crash between two transactions"));
    }
    sync::PageChange taken = change;
    if (m_mutant == Mutant::LostRow && m_rng.chance(0.05)) {
        for (sync::AccountPart &part : taken.accounts) {
            if (!part.events.empty())
                part.events.pop_back();
        }
    }
    auto applied = MemoryClientStore::applyPage(taken);
    if (m_mutant == Mutant::LostRow && applied) {
        applied->diverged.clear();
        state().cache.damaged.clear();
    }
    if (applied && taken.next.page.isEmpty() && onCheckpoint)
        onCheckpoint();
    return applied;
}

/// I13: all that a laptop has witnessed and goes on from is in the ledger.
void World::checkWitness(Laptop &laptop)
{
    const quint64 head = m_server.state().feed.size();
    const sync::TileHashes hashes(head, [this](int level, quint64 index, int width) {
        return m_server.treeTile(level, index, width);
    });
    for (const sync::Witness::Seen &seen : laptop.disk.state().outbox.witness.seen()) {
        if (seen.size > head || *hashes.rootOf(seen.size) != seen.root)
            throw Violation{"I13: a laptop trusts a ledger that is not there"};
    }
}

void World::tamperAndCheck()
{
    auto &feed = m_server.state().feed;
    std::vector<size_t> events;
    for (size_t i = 0; i < feed.size(); ++i) {
        if (feed[i].event)
            events.push_back(i);
    }
    if (events.empty())
        return;
    ++m_faults["tampered"];
    feed[events[size_t(m_rng.below(events.size()))]].event->hash[0] ^= 1;
    officeEvent();
    for (auto &laptop : m_laptops)
        step(*laptop, sync::input::Wake{});
    runUntil(m_now + 10 * 60'000);
    for (auto &laptop : m_laptops) {
        const bool refuses = laptop->client->status().kind == sync::ClientStatus::Kind::Problem
                             && laptop->client->figures().refused > 0;
        if (!refuses)
            throw Violation{"I13: a laptop goes on with a ledger that was rewritten"};
    }
}

void World::checkLedger()
{
    const auto &state = m_server.state();
    std::set<base::EventId> ids;
    for (size_t i = 0; i < state.feed.size(); ++i) {
        const auto &event = state.feed[i].event;
        if (!event)
            continue;
        if (event->seq != qint64(i) + 1)
            throw Violation{"I4: the feed has a gap"};
        if (!ids.insert(event->id).second)
            throw Violation{"I2: an event is in the ledger twice"};
    }
    for (const auto &[id, device] : state.devices) {
        for (qint64 dseq = 1; dseq <= device.lastDseq; ++dseq) {
            const auto link = state.chain.find({id, dseq});
            if (link == state.chain.end())
                throw Violation{"I3: a device's chain has a gap"};
            if (dseq == device.lastDseq && link->second != device.lastHash)
                throw Violation{"I3: a device's chain does not verify"};
        }
        if (state.chain.count({id, device.lastDseq + 1}))
            throw Violation{"I3: a chain is longer than its device says"};
    }
}

void World::checkCache(Laptop &laptop, qint64 seq)
{
    const auto membership = *m_server.membership(laptop.user, seq);
    const auto &cache = laptop.disk.state().cache;
    for (const auto &[account, events] : cache.accounts) {
        if (!membership.contains(account) && !events.empty())
            throw Violation{"I6: an account that the user may not see"};
    }
    std::vector<base::AccountId> accounts = *m_server.accounts({}, seq, 1'000);
    accounts.push_back({});
    for (const base::AccountId &account : accounts) {
        if (!membership.contains(account))
            continue;
        std::vector<base::EventId> want;
        const std::vector<domain::StoredEvent> events = *m_server.events(account, 0, seq);
        for (const domain::StoredEvent &event : events)
            want.push_back(event.id);
        std::vector<base::EventId> have;
        if (const auto it = cache.accounts.find(account); it != cache.accounts.end()) {
            for (const domain::StoredEvent &event : it->second)
                have.push_back(event.id);
        }
        if (have != want) {
            throw Violation{"I5: an account has " + std::to_string(have.size()) + " events of "
                            + std::to_string(want.size())};
        }
    }
}

/// I8: whenever the cursor has moved, the cache holds exactly what the feed had there.
void World::checkCheckpoint(Laptop &laptop)
{
    const auto cursor = sync::decodeCursor(laptop.disk.state().cache.place.cursor);
    if (!cursor)
        throw Violation{"I8: the cursor cannot be read"};
    const auto tag = *m_server.tagAt(cursor->seq);
    const bool isOurHistory =
        cursor->isStart() || (tag == cursor->tag && m_mutant != Mutant::ConstantTags);
    if (isOurHistory)
        checkCache(laptop, cursor->seq);
}

bool World::hasSettled()
{
    const qint64 head = qint64(m_server.state().feed.size());
    return std::all_of(m_laptops.begin(), m_laptops.end(), [&](const auto &laptop) {
        const auto &state = laptop->disk.state();
        const auto cursor = sync::decodeCursor(state.cache.place.cursor);
        const auto &identity = state.outbox.identity;
        const auto device = m_server.state().devices.find(identity->device);
        return laptop->client->status().kind == sync::ClientStatus::Kind::Synced && cursor
               && cursor->seq == head && device != m_server.state().devices.end()
               && device->second.lastDseq == state.outbox.next - 1;
    });
}

void World::checkAtRest()
{
    const auto &state = m_server.state();
    for (const base::EventId &id : m_saved) {
        if (state.seqOf.count(id) == 0 && m_fragile.count(id) == 0)
            throw Violation{"I1: a saved event is lost"};
    }
    for (auto &laptop : m_laptops) {
        checkCache(*laptop, qint64(state.feed.size()));
        checkWitness(*laptop);
        if (laptop->client->figures().defects > 0 || !laptop->disk.state().cache.damaged.empty())
            throw Violation{"I10: sums do not agree"};
    }
}

} // namespace dunlin::sim
