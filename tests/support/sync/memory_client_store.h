// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/client_store.h"

#include <map>
#include <memory>
#include <set>

namespace dunlin::tests {

/// A laptop's outbox and cache in memory. Both are values, so that a test can put an old image
/// back.
class MemoryClientStore : public sync::ClientStore {
public:
    struct Outbox {
        std::optional<sync::ClientIdentity> identity;
        std::map<qint64, sync::OutboxEvent> events;
        std::map<qint64, base::Hash32> history;
        qint64 next = 1;
        qint64 acked = 0;
        qint64 safe = 0;
        sync::Witness witness;
    };
    struct Cache {
        sync::FeedPlace place;
        std::map<base::AccountId, std::vector<domain::StoredEvent>> accounts;
        std::set<base::AccountId> damaged;
    };
    struct State {
        Outbox outbox;
        Cache cache;
    };

    State &state() { return *m_state; }
    const State &state() const { return *m_state; }

    /// "Saved": gives the event its place in the chain.
    void author(sync::OutboxEvent event);

    base::Result<std::optional<sync::ClientIdentity>> identity() override;
    base::Status saveIdentity(const sync::ClientIdentity &identity) override;
    base::Result<sync::OutboxState> outbox() override;
    base::Result<std::vector<sync::OutboxEvent>> unsent(int maxEvents, qsizetype maxBytes) override;
    base::Result<std::optional<base::Hash32>> historyHash(qint64 dseq) override;
    base::Status acknowledge(qint64 last, qint64 safe) override;
    base::Status renumber(const sync::ClientIdentity &identity) override;
    base::Result<sync::Witness> witness() override { return m_state->outbox.witness; }
    base::Status saveWitness(const sync::Witness &witness) override
    {
        m_state->outbox.witness = witness;
        return {};
    }
    base::Result<sync::FeedPlace> place() override;
    base::Result<sync::PageApplied> applyPage(const sync::PageChange &change) override;
    base::Status restart() override;
    base::Result<std::vector<base::AccountId>> damaged(int limit) override;
    base::Result<qint64> accountCount() override;

    static domain::AccountSum sumOf(const std::vector<domain::StoredEvent> &events);

protected:
    virtual qint64 pruneLimit(qint64 safe, qint64 /*last*/) const { return safe; }

private:
    std::unique_ptr<State> m_state = std::make_unique<State>();
};

} // namespace dunlin::tests
