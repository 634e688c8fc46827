// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sync/memory_client_store.h"

#include <algorithm>

namespace dunlin::tests {

using base::Result;
using base::Status;
using domain::StoredEvent;
using sync::AccountPart;

void MemoryClientStore::author(sync::OutboxEvent event)
{
    Outbox &outbox = m_state->outbox;
    event.dseq = outbox.next++;
    outbox.history[event.dseq] = event.hash;
    outbox.events[event.dseq] = std::move(event);
}

Result<std::optional<sync::ClientIdentity>> MemoryClientStore::identity()
{
    return m_state->outbox.identity;
}

Status MemoryClientStore::saveIdentity(const sync::ClientIdentity &identity)
{
    m_state->outbox.identity = identity;
    return {};
}

Result<sync::OutboxState> MemoryClientStore::outbox()
{
    const Outbox &outbox = m_state->outbox;
    const auto pending =
        std::distance(outbox.events.upper_bound(outbox.acked), outbox.events.end());
    return sync::OutboxState{outbox.next, outbox.acked, outbox.safe, pending, std::nullopt};
}

Result<std::vector<sync::OutboxEvent>> MemoryClientStore::unsent(int maxEvents, qsizetype maxBytes)
{
    std::vector<sync::OutboxEvent> out;
    const Outbox &outbox = m_state->outbox;
    for (auto it = outbox.events.upper_bound(outbox.acked);
         it != outbox.events.end() && out.size() < size_t(maxEvents); ++it) {
        maxBytes -= it->second.raw.size();
        if (!out.empty() && maxBytes < 0)
            break;
        out.push_back(it->second);
    }
    return out;
}

Result<std::optional<base::Hash32>> MemoryClientStore::historyHash(qint64 dseq)
{
    const auto it = m_state->outbox.history.find(dseq);
    return it == m_state->outbox.history.end() ? std::nullopt : std::optional(it->second);
}

Status MemoryClientStore::acknowledge(qint64 last, qint64 safe)
{
    Outbox &outbox = m_state->outbox;
    outbox.acked = last;
    outbox.safe = std::max(outbox.safe, safe);
    const qint64 limit = pruneLimit(outbox.safe, last);
    outbox.events.erase(outbox.events.begin(), outbox.events.upper_bound(limit));
    return {};
}

Status MemoryClientStore::renumber(const sync::ClientIdentity &identity)
{
    Outbox &outbox = m_state->outbox;
    const auto events = std::exchange(outbox.events, {});
    outbox = {identity, {}, {}, 1, 0, 0};
    for (const auto &[dseq, event] : events)
        author(event);
    return {};
}

Result<sync::FeedPlace> MemoryClientStore::place()
{
    return m_state->cache.place;
}

Result<sync::PageApplied> MemoryClientStore::applyPage(const sync::PageChange &change)
{
    Cache &cache = m_state->cache;
    if (cache.place != change.base)
        return base::fail(base::ErrorCode::Conflict, QStringLiteral("another place"));
    sync::PageApplied applied;
    for (const AccountPart &part : change.accounts) {
        if (part.kind == AccountPart::Kind::Drop) {
            cache.accounts.erase(part.account);
            cache.damaged.erase(part.account);
            continue;
        }
        auto &events = cache.accounts[part.account];
        if (part.kind == AccountPart::Kind::Open) {
            events.clear();
            cache.damaged.erase(part.account);
        }
        for (const StoredEvent &event : part.events) {
            const bool isThere =
                std::any_of(events.begin(), events.end(),
                            [&](const StoredEvent &other) { return other.id == event.id; });
            if (!isThere)
                events.push_back(event);
        }
        if (sumOf(events) != part.sum) {
            cache.damaged.insert(part.account);
            applied.diverged.push_back(part.account);
        }
    }
    cache.place = change.next;
    return applied;
}

Status MemoryClientStore::restart()
{
    m_state->cache = {};
    return {};
}

Result<std::vector<base::AccountId>> MemoryClientStore::damaged(int limit)
{
    std::vector<base::AccountId> out;
    for (const base::AccountId &account : m_state->cache.damaged) {
        if (out.size() < size_t(limit))
            out.push_back(account);
    }
    return out;
}

Result<qint64> MemoryClientStore::accountCount()
{
    const auto &accounts = m_state->cache.accounts;
    return qint64(accounts.size()) - qint64(accounts.count(base::AccountId{}));
}

domain::AccountSum MemoryClientStore::sumOf(const std::vector<StoredEvent> &events)
{
    domain::AccountSum sum;
    for (const StoredEvent &event : events)
        sum.add(event.id, event.hash);
    return sum;
}

} // namespace dunlin::tests
