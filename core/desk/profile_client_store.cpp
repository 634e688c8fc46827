// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/profile_client_store.h"

#include "core/desk/rows_anew.h"
#include "core/desk/share_keeper.h"
#include "core/desk/sync_defects.h"
#include "core/domain/event_codec.h"
#include "core/store/cache_store.h"
#include "core/store/event_store.h"
#include "core/store/outbox.h"
#include "core/store/transaction.h"

namespace dunlin::desk {

using base::Result;
using base::Status;
using Stores = WorkstationCore::Stores;

namespace {
constexpr size_t kManyAccounts = 500;
} // namespace

Result<std::optional<sync::ClientIdentity>> ProfileClientStore::identity()
{
    return m_core.identity();
}

Status ProfileClientStore::saveIdentity(const sync::ClientIdentity &identity)
{
    return m_core.runStore([&](Stores stores) { return m_core.saveIdentity(stores, identity); });
}

Status ProfileClientStore::keepLease(const sync::Order &order, const QByteArray &signedOrder,
                                     base::Instant now)
{
    return m_core.runStore([&](Stores stores) {
        return m_core.care().keepLease(stores.outbox, order, signedOrder, now);
    });
}

Result<sync::OutboxState> ProfileClientStore::outbox()
{
    return m_core.runStore([&](Stores stores) -> Result<sync::OutboxState> {
        store::Outbox box(stores.outbox);
        sync::OutboxState state;
        DUNLIN_TRY_VALUE(const auto head, box.head());
        DUNLIN_TRY_VALUE(const QByteArray acked, box.meta("acked"));
        DUNLIN_TRY_VALUE(const QByteArray safe, box.meta("safe"));
        state.next = head.dseq + 1;
        state.acked = acked.toLongLong();
        state.safe = safe.toLongLong();
        DUNLIN_TRY_VALUE(const store::Waiting waiting, box.waiting(state.acked));
        state.pending = waiting.count;
        state.oldestPending = waiting.oldest;
        return state;
    });
}

Result<std::vector<sync::OutboxEvent>> ProfileClientStore::unsent(int maxEvents, qsizetype maxBytes)
{
    return m_core.runStore([&](Stores stores) -> Result<std::vector<sync::OutboxEvent>> {
        store::Outbox box(stores.outbox);
        DUNLIN_TRY_VALUE(const QByteArray acked, box.meta("acked"));
        DUNLIN_TRY_VALUE(const auto entries, box.entries(acked.toLongLong(), maxEvents, maxBytes));
        std::vector<sync::OutboxEvent> out;
        for (const store::OutboxEntry &entry : entries) {
            out.push_back({entry.dseq, entry.id, entry.account, entry.raw, entry.salt, entry.hash});
        }
        return out;
    });
}

Result<std::optional<base::Hash32>> ProfileClientStore::historyHash(qint64 dseq)
{
    return m_core.runStore(
        [&](Stores stores) { return store::Outbox(stores.outbox).hashAt(dseq); });
}

Status ProfileClientStore::acknowledge(qint64 last, qint64 safe)
{
    return m_core.runStore([&](Stores stores) -> Status {
        store::Outbox box(stores.outbox);
        DUNLIN_TRY_VALUE(const QByteArray before, box.meta("acked"));
        DUNLIN_TRY_VALUE(const QByteArray safeBefore, box.meta("safe"));
        if (last < before.toLongLong())
            DUNLIN_TRY(box.unacknowledge(last));
        else if (last > before.toLongLong())
            DUNLIN_TRY(box.acknowledge(last, before.toLongLong()));
        if (last != before.toLongLong())
            DUNLIN_TRY(box.setMeta("acked", QByteArray::number(last)));
        if (safe > safeBefore.toLongLong()) {
            DUNLIN_TRY(box.setMeta("safe", QByteArray::number(safe)));
            DUNLIN_TRY(box.prune(safe));
        }
        return {};
    });
}

Status ProfileClientStore::renumber(const sync::ClientIdentity &identity)
{
    return m_core.runStore([&](Stores stores) { return m_core.renumber(stores, identity); });
}

Result<sync::Witness> ProfileClientStore::witness()
{
    return m_core.runStore([&](Stores stores) -> Result<sync::Witness> {
        DUNLIN_TRY_VALUE(const QByteArray bytes, store::Outbox(stores.outbox).meta("witness"));
        return sync::Witness::fromBytes(bytes);
    });
}

Status ProfileClientStore::saveWitness(const sync::Witness &witness)
{
    return m_core.runStore([&](Stores stores) {
        return store::Outbox(stores.outbox).setMeta("witness", witness.toBytes());
    });
}

void ProfileClientStore::fileDefect(const QString &detail)
{
    // A defect that cannot be kept is still told to who is there, and to the log.
    const Status kept = m_core.runStore([&](Stores stores) {
        return keepDefect(stores.outbox, {m_core.clock().now(), detail});
    });
    if (!kept)
        qWarning("sync: a defect could not be kept: %s", qUtf8Printable(kept.error().detail));
}

Result<sync::FeedPlace> ProfileClientStore::place()
{
    return m_core.runStore([&](Stores stores) -> Result<sync::FeedPlace> {
        DUNLIN_TRY_VALUE(const auto position,
                         store::CacheStore(stores.cache, WorkstationCore::kTenant).position());
        return sync::FeedPlace{position.cursor, position.page};
    });
}

ProfileClientStore::~ProfileClientStore() = default;

void ProfileClientStore::expectPage(const std::shared_ptr<const sync::PageChange> &change)
{
    const std::scoped_lock lock(m_mutex);
    m_expected.reset();
    if (!m_lastContext)
        return; // nobody knows the terms yet
    ApplyContext context = m_core.applyContext();
    context.terms = m_lastContext->terms;
    context.startTerms = m_lastContext->startTerms;
    m_expected = Expected{change, std::async(std::launch::async, [change, context] {
                              return std::make_unique<ReadyPage>(*change, context, false);
                          })};
}

std::unique_ptr<ReadyPage> ProfileClientStore::takeExpected(const sync::PageChange &change)
{
    std::optional<Expected> expected;
    {
        const std::scoped_lock lock(m_mutex);
        expected = std::exchange(m_expected, std::nullopt);
    }
    if (!expected || expected->change.get() != &change)
        return nullptr;
    return expected->ready.get();
}

Result<sync::PageApplied> ProfileClientStore::applyOn(Stores stores, const sync::PageChange &change,
                                                      std::unique_ptr<ReadyPage> ready)
{
    // First, so that a stop in between leaves nothing behind: the page comes again.
    std::vector<base::AccountId> erased;
    for (const sync::AccountPart &part : change.accounts) {
        if (part.erased)
            erased.push_back(part.account);
    }
    if (!erased.empty())
        DUNLIN_TRY(store::Outbox(stores.outbox).forgetAccounts(erased));
    DUNLIN_TRY_VALUE(auto applied, desk::applyPage(stores.cache, change, m_core.applyContext(),
                                                   std::move(ready)));
    {
        const std::scoped_lock lock(m_mutex);
        m_lastContext = applied.context;
    }
    m_core.observeClock(applied.newestHlc);
    if (!applied.accounts.isEmpty()) {
        const bool many = applied.isBulk || size_t(applied.accounts.size()) > kManyAccounts;
        m_core.committed(std::move(applied.moves), std::move(applied.accounts),
                         ports::ChangeSet::Origin::Sync, many);
    }
    if (applied.rowsLater)
        tellRowsMarked(m_core);
    return std::move(applied.result);
}

Result<sync::PageApplied> ProfileClientStore::applyPage(const sync::PageChange &change)
{
    return m_core.runStore([&](Stores stores) { return applyOn(stores, change, nullptr); });
}

void ProfileClientStore::applyPageLater(std::shared_ptr<const sync::PageChange> change,
                                        std::function<void(Result<sync::PageApplied>)> done)
{
    m_core.postStore([this, change = std::move(change), done = std::move(done)](Stores stores) {
        done(applyOn(stores, *change, takeExpected(*change)));
        // Behind the saves that wait by now. What is left is done by the next one.
        if (!change->accounts.empty() && change->next.page.isEmpty()) {
            m_core.postStore([](Stores after) {
                (void)store::CacheStore(after.cache, WorkstationCore::kTenant).tidy();
            });
        }
    });
}

Status ProfileClientStore::restart()
{
    return m_core.runStore([&](Stores stores) -> Status {
        DUNLIN_TRY_VALUE(auto transaction, store::Transaction::begin(stores.cache));
        DUNLIN_TRY(store::CacheStore(stores.cache, WorkstationCore::kTenant).forgetFeed());
        DUNLIN_TRY(rebuild(stores.cache, WorkstationCore::kTenant, m_core.applyContext()));
        DUNLIN_TRY(transaction.commit());
        m_core.committed({}, {}, ports::ChangeSet::Origin::Sync, true);
        return {};
    });
}

Result<std::vector<base::AccountId>> ProfileClientStore::damaged(int limit)
{
    return m_core.runStore([&](Stores stores) {
        return store::CacheStore(stores.cache, WorkstationCore::kTenant).damaged(limit);
    });
}

Result<sync::LeaseRequest> ProfileClientStore::leaseRequest(base::Instant now)
{
    return m_core.runStore([&](Stores stores) {
        return leaseRequestOf(stores.outbox, stores.cache, m_core.session().user, now);
    });
}

Status ProfileClientStore::keepShares(const sync::LeaseRequest &request,
                                      const sync::LeaseReply *reply)
{
    return m_core.runStore([&](Stores stores) {
        return reply ? keepLeaseReply(stores.outbox, request, *reply, m_core.clock().now())
                     : forgetLeases(stores.outbox);
    });
}

Result<qint64> ProfileClientStore::accountCount()
{
    return m_core.runStore([&](Stores stores) {
        return store::CacheStore(stores.cache, WorkstationCore::kTenant).countAccounts();
    });
}

} // namespace dunlin::desk
