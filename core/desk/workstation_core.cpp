// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/workstation_core.h"
#include "core/desk/share_keeper.h"

#include "core/desk/care_spread.h"
#include "core/desk/identity_json.h"
#include "core/desk/rows_anew.h"
#include "core/desk/strategies/strategy_follow.h"
#include "core/domain/event_codec.h"
#include "core/store/cache_store.h"
#include "core/store/event_store.h"
#include "core/store/open_database.h"
#include "core/store/outbox.h"
#include "core/store/transaction.h"
#include "core/sync/keys.h"

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;

namespace {
constexpr size_t kMovesToList = 2000;
constexpr int kReplayBatch = 500;
constexpr qint64 kReplayBytes = 4 * 1024 * 1024;
} // namespace

WorkstationCore::WorkstationCore(const QString &folder, const base::Clock &clock)
    : m_folder(folder)
    , m_clock(clock)
{}

Result<std::unique_ptr<WorkstationCore>>
WorkstationCore::open(const QString &folder, const base::Clock &clock,
                      const std::shared_ptr<KeyKeeper> &keeper)
{
    std::unique_ptr<WorkstationCore> core(new WorkstationCore(folder, clock));
    DUNLIN_TRY_VALUE(auto lock, store::FolderLock::take(folder));
    core->m_lock.emplace(std::move(lock));
    if (const Status wiped = refuseWiped(folder); !wiped) {
        // The program may have died between keeping the receipt and destroying the keys.
        DUNLIN_TRY(ProfileKeys::finishDestroying(folder, keeper));
        return fail(wiped.error());
    }
    DUNLIN_TRY_VALUE(auto keys, ProfileKeys::open(folder, keeper));
    core->m_care = std::make_unique<LaptopCare>(folder, clock, std::move(keys),
                                                [open = core.get()] { open->closeForGood(); });
    DUNLIN_TRY(core->m_store.run([&] { return core->openStore(); }));
    DUNLIN_TRY(core->m_reader.run([&] { return core->openReader(); }));
    return core;
}

WorkstationCore::~WorkstationCore()
{
    closeForGood();
}

Status WorkstationCore::openStore()
{
    DUNLIN_TRY_VALUE(auto outboxConnection, store::openDatabase(m_care->keys().outbox()));
    m_outbox.emplace(std::move(outboxConnection));
    store::Outbox box(*m_outbox);
    DUNLIN_TRY_VALUE(const QByteArray json, box.meta("identity"));
    const auto identity = identityFromJson(json);
    if (!json.isEmpty() && !identity)
        return fail(ErrorCode::StoreCorrupt, QStringLiteral("the profile's identity is damaged"));
    if (identity)
        DUNLIN_TRY(m_care->holdToLease(*m_outbox, *identity));
    DUNLIN_TRY_VALUE(auto cacheConnection, store::openDatabase(m_care->keys().cache()));
    m_cache.emplace(std::move(cacheConnection));
    if (!identity)
        return {};
    DUNLIN_TRY_VALUE(const QByteArray device, box.meta("device"));
    // A crash between the two halves of a renumbering leaves the old device's chain.
    if (device != identity->device.toBytes())
        DUNLIN_TRY(renumber(stores(), *identity));
    DUNLIN_TRY_VALUE(const QByteArray hlc, box.meta("hlc"));
    useIdentity(*identity, hlc.toULongLong());
    if (!identity->serverKey.isEmpty())
        DUNLIN_TRY(m_care->keys().sealOutboxTo(identity->serverKey));
    return replayOutbox(stores());
}

void WorkstationCore::closeForGood()
{
    m_closing = true;
    m_reader.run([this] {
        m_windows.reset();
        m_cacheReader.reset();
        m_outboxReader.reset();
    });
    m_store.run([this] {
        m_author.reset();
        m_cache.reset();
        m_outbox.reset();
    });
}

Status WorkstationCore::openReader()
{
    store::OpenSpec outbox = m_care->keys().outbox();
    outbox.readOnly = true;
    DUNLIN_TRY_VALUE(auto outboxConnection, store::openDatabase(outbox));
    m_outboxReader.emplace(std::move(outboxConnection));
    store::OpenSpec cache = m_care->keys().cache();
    cache.readOnly = true;
    DUNLIN_TRY_VALUE(auto cacheConnection, store::openDatabase(cache));
    m_cacheReader.emplace(std::move(cacheConnection));
    m_windows = std::make_unique<store::QueueWindows>(*m_cacheReader, kTenant);
    return {};
}

void WorkstationCore::useIdentity(const sync::ClientIdentity &identity, quint64 hlc)
{
    m_author = std::make_unique<EventAuthor>(m_clock, m_rng, identity.tenant, identity.device,
                                             ChainPlace{0, {}, hlc});
    const std::lock_guard lock(m_identityMutex);
    m_identity = identity;
}

std::optional<sync::ClientIdentity> WorkstationCore::identity() const
{
    const std::lock_guard lock(m_identityMutex);
    return m_identity;
}

ports::Session WorkstationCore::session() const
{
    ports::Session session;
    if (const auto known = identity()) {
        session.user = known->user;
        session.displayName = known->displayName.isEmpty() ? known->user : known->displayName;
        ports::roleFromName(known->role, &session.role);
        session.officeZone = known->zone;
        session.officeName = known->officeName;
    }
    return session;
}

ApplyContext WorkstationCore::applyContext() const
{
    const auto known = identity();
    const QByteArray zone = known ? known->zone : QByteArrayLiteral("UTC");
    const base::Instant now = m_clock.now();
    ApplyContext context{base::dateIn(now, zone), zone, now, m_terms, {}};
    context.withReach = true;
    return context;
}

void WorkstationCore::observeClock(quint64 hlc)
{
    if (m_author)
        m_author->observe(hlc);
}

namespace {

store::LedgerEvent ledgerEventOf(const store::OutboxEntry &entry, base::DeviceId device)
{
    store::LedgerEvent event;
    event.raw = entry.raw;
    event.salt = entry.salt;
    event.hash = entry.hash;
    event.id = entry.id;
    event.account = entry.account;
    event.device = device;
    event.dseq = entry.dseq;
    event.kind = entry.kind;
    event.occurred = entry.occurred;
    return event;
}

struct PutIntoCache {
    std::vector<store::QueueMove> moves;
    bool rowsLater = false;
};

Result<PutIntoCache> putIntoCache(store::Connection &cache,
                                  std::span<const store::LedgerEvent> events,
                                  const ApplyContext &context)
{
    constexpr store::TenantKey kTenant = WorkstationCore::kTenant;
    DUNLIN_TRY_VALUE(auto transaction, store::Transaction::begin(cache));
    std::vector<base::AccountId> accounts;
    for (const store::LedgerEvent &event : events)
        accounts.push_back(event.account);
    std::sort(accounts.begin(), accounts.end());
    accounts.erase(std::unique(accounts.begin(), accounts.end()), accounts.end());
    // The null account sorts first.
    DUNLIN_TRY_VALUE(const auto terms,
                     TermsWatch::begin(cache, kTenant, context, accounts.front().isNull()));
    DUNLIN_TRY(store::CacheStore(cache, kTenant).putOwnEvents(events));
    DUNLIN_TRY_VALUE(const AffectedRows affected, affectedRows(cache, terms, context));
    accounts.insert(accounts.end(), affected.now.begin(), affected.now.end());
    PutIntoCache out;
    out.rowsLater = affected.later;
    DUNLIN_TRY_VALUE(out.moves, refresh(cache, kTenant, accounts, context));
    DUNLIN_TRY(transaction.commit());
    return out;
}

} // namespace

Status WorkstationCore::keepOwn(Stores stores, std::vector<domain::Event> events,
                                std::optional<base::AccountId> dropDraft)
{
    std::vector<store::LedgerEvent> sealed;
    QSet<base::AccountId> accounts;
    for (const domain::Event &event : events) {
        sealed.emplace_back(m_author->seal(event), event.envelope);
        accounts.insert(event.envelope.account);
    }
    // Whatever becomes of the rest: the share that a contact uses is settled with the office.
    for (const domain::Event &event : events) {
        if (std::holds_alternative<domain::Contacted>(event.payload)
            || std::holds_alternative<domain::ContactReserved>(event.payload))
            DUNLIN_TRY(noteUse(stores.outbox, event.envelope.account));
    }
    store::OutboxAppend with;
    with.hlc = m_author->place().hlc;
    with.dropDraft = dropDraft;
    DUNLIN_TRY(store::Outbox(stores.outbox).append(sealed, with));
    auto put = putIntoCache(stores.cache, sealed, applyContext());
    if (put)
        committed(std::move(put->moves), accounts, ports::ChangeSet::Origin::Own);
    if (put && put->rowsLater)
        tellRowsMarked(*this);
    QMetaObject::invokeMethod(
        &m_gui,
        [this] {
            if (onAuthored)
                onAuthored();
        },
        Qt::QueuedConnection);
    DUNLIN_TRY(keepSpread(stores, events));
    return keepFollowing(stores, events);
}

/// What the strategies in force do at once about what was just recorded here, so that it is done
/// with the network gone too. The office does the same; the ids are derived, so it is kept once.
Status WorkstationCore::keepFollowing(Stores stores, std::span<const domain::Event> events)
{
    std::vector<base::AccountId> accounts;
    for (const domain::Event &event : events) {
        if (!event.envelope.account.isNull()
            && !std::holds_alternative<domain::StrategyStep>(event.payload))
            accounts.push_back(event.envelope.account);
    }
    const auto known = identity();
    if (accounts.empty() || !known)
        return {};
    const ApplyContext context = applyContext();
    const auto currency = base::Currency::fromCode(known->currency);
    auto steps = followingSteps({stores.cache, kTenant, context, currency ? *currency : base::kEur},
                                std::move(accounts));
    if (!steps || steps->empty())
        return {}; // without a cache to look at nothing is lost: the office does it
    for (domain::Event &step : *steps)
        m_author->complete(step);
    return keepOwn(stores, std::move(*steps), std::nullopt);
}

Status WorkstationCore::keepSpread(Stores stores, std::span<const domain::Event> events)
{
    const bool may = std::any_of(events.begin(), events.end(), [](const domain::Event &event) {
        return mayNeedSpread(event.envelope.kind);
    });
    if (!may)
        return {};
    const auto copies = spreadOf(stores.cache, kTenant, applyContext(), events);
    // The server makes the copies too: without a cache to look at nothing is lost.
    if (!copies || copies->empty())
        return {};
    std::vector<domain::Event> made;
    for (const Spread &copy : *copies)
        made.push_back(
            m_author->draft(copy.account, copy.payload, domain::actorOfUser(session().user)));
    return keepOwn(stores, std::move(made), std::nullopt);
}

Status WorkstationCore::replayOutbox(Stores stores)
{
    const auto known = identity();
    store::Outbox box(stores.outbox);
    store::EventStore ledger(stores.cache, kTenant);
    qint64 after = 0;
    for (;;) {
        DUNLIN_TRY_VALUE(const auto entries, box.entries(after, kReplayBatch, kReplayBytes));
        if (entries.empty())
            return {};
        std::vector<store::LedgerEvent> missing;
        for (const store::OutboxEntry &entry : entries) {
            after = entry.dseq;
            DUNLIN_TRY_VALUE(const auto there, ledger.find(entry.id, entry.account));
            if (!there)
                missing.push_back(ledgerEventOf(entry, known->device));
        }
        if (missing.empty())
            continue;
        // Nobody reads the queue yet, and rows that are left for later are found by their mark.
        DUNLIN_TRY_VALUE(const auto put, putIntoCache(stores.cache, missing, applyContext()));
        Q_UNUSED(put);
    }
}

Status WorkstationCore::saveIdentity(Stores stores, const sync::ClientIdentity &identity)
{
    store::Outbox box(stores.outbox);
    DUNLIN_TRY_VALUE(const QByteArray device, box.meta("device"));
    DUNLIN_TRY(box.setMeta("identity", identityToJson(identity)));
    if (device.isEmpty())
        DUNLIN_TRY(box.setMeta("device", identity.device.toBytes()));
    if (!identity.serverKey.isEmpty())
        DUNLIN_TRY(m_care->keys().sealOutboxTo(identity.serverKey));
    DUNLIN_TRY_VALUE(const QByteArray hlc, box.meta("hlc"));
    useIdentity(identity, hlc.toULongLong());
    return {};
}

Status WorkstationCore::renumber(Stores stores, const sync::ClientIdentity &identity)
{
    // Identity first: from then on openStore() finishes what a crash leaves undone.
    store::Outbox box(stores.outbox);
    DUNLIN_TRY(box.setMeta("identity", identityToJson(identity)));
    DUNLIN_TRY(box.setMeta("acked", "0"));
    DUNLIN_TRY(box.setMeta("safe", "0"));
    DUNLIN_TRY(box.fork(identity.device));
    DUNLIN_TRY(dropLeases(stores.outbox));
    const quint64 hlc = m_author ? m_author->place().hlc : 0;
    useIdentity(identity, hlc);
    return {};
}

void WorkstationCore::committed(std::vector<store::QueueMove> moves)
{
    m_reader.post([this, moves = std::move(moves)] {
        // Not yet open while the outbox is replayed.
        if (m_windows)
            m_windows->apply(moves);
    });
}

void WorkstationCore::committed(std::vector<store::QueueMove> moves, QSet<base::AccountId> accounts,
                                ports::ChangeSet::Origin origin, bool all)
{
    const bool many = all || moves.size() > kMovesToList;
    if (many) {
        m_reader.post([this] {
            if (m_windows)
                m_windows->invalidate();
        });
    } else {
        committed(std::move(moves));
    }
    ports::ChangeSet changes;
    changes.origin = origin;
    changes.everything = many;
    if (!many)
        changes.accounts = std::move(accounts);
    QMetaObject::invokeMethod(
        &m_gui,
        [this, changes] {
            if (onChanged)
                onChanged(changes);
        },
        Qt::QueuedConnection);
}

} // namespace dunlin::desk
