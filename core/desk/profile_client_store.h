// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/page_apply.h"
#include "core/desk/workstation_core.h"
#include "core/sync/client_store.h"

#include <future>
#include <mutex>

namespace dunlin::desk {

/// The sync client's storage over a profile. Called on the sync thread; each call is done on the
/// store's thread, in turn with the user's saves.
class ProfileClientStore final : public sync::ClientStore {
public:
    explicit ProfileClientStore(WorkstationCore &core) : m_core(core) {}
    ~ProfileClientStore() override;

    base::Result<std::optional<sync::ClientIdentity>> identity() override;
    base::Status saveIdentity(const sync::ClientIdentity &identity) override;
    base::Result<sync::OutboxState> outbox() override;
    base::Result<std::vector<sync::OutboxEvent>> unsent(int maxEvents, qsizetype maxBytes) override;
    base::Result<std::optional<base::Hash32>> historyHash(qint64 dseq) override;
    base::Status acknowledge(qint64 last, qint64 safe) override;
    base::Status renumber(const sync::ClientIdentity &identity) override;
    base::Status keepLease(const sync::Order &order, const QByteArray &signedOrder,
                           base::Instant now) override;
    base::Result<sync::Witness> witness() override;
    base::Status saveWitness(const sync::Witness &witness) override;
    void fileDefect(const QString &detail) override;
    base::Result<sync::FeedPlace> place() override;
    base::Result<sync::PageApplied> applyPage(const sync::PageChange &change) override;
    void expectPage(const std::shared_ptr<const sync::PageChange> &change) override;
    void applyPageLater(std::shared_ptr<const sync::PageChange> change,
                        std::function<void(base::Result<sync::PageApplied>)> done) override;
    base::Status restart() override;
    base::Result<std::vector<base::AccountId>> damaged(int limit) override;
    base::Result<qint64> accountCount() override;
    base::Result<sync::LeaseRequest> leaseRequest(base::Instant now) override;
    base::Status keepShares(const sync::LeaseRequest &request,
                            const sync::LeaseReply *reply) override;

private:
    base::Result<sync::PageApplied> applyOn(WorkstationCore::Stores stores,
                                            const sync::PageChange &change,
                                            std::unique_ptr<ReadyPage> ready);
    std::unique_ptr<ReadyPage> takeExpected(const sync::PageChange &change);

    /// The page that comes next, being readied.
    struct Expected {
        std::shared_ptr<const sync::PageChange> change;
        std::future<std::unique_ptr<ReadyPage>> ready;
    };

    WorkstationCore &m_core;
    std::mutex m_mutex; ///< guards these two
    std::optional<Expected> m_expected;
    std::optional<ApplyContext> m_lastContext; ///< under which the last page was applied
};

} // namespace dunlin::desk
