// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/feed_store.h"

#include "core/base/assert.h"
#include "core/domain/ledger_leaf.h"
#include "core/store/account_sums.h"
#include "core/store/block_insert.h"
#include "core/store/event_columns.h"
#include "core/store/ledger_tiles.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <map>

namespace dunlin::store {

using base::AccountId;
using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;

namespace {

constexpr char kLockHead[] = "SELECT seq FROM feed_head WHERE tenant = ? {lock}";
constexpr char kSetHead[] = "UPDATE feed_head SET seq = ? WHERE tenant = ?";
constexpr char kSelectHead[] = "SELECT seq, incarnation FROM feed_head WHERE tenant = ?";
constexpr char kSetIncarnation[] = "UPDATE feed_head SET incarnation = ? WHERE tenant = ?";
constexpr char kEventTable[] = "event(tenant, " DUNLIN_EVENT_COLUMNS ")";
constexpr char kInsertEvent[] =
    "INSERT INTO event(tenant, " DUNLIN_EVENT_COLUMNS ") VALUES (?, " DUNLIN_EVENT_PLACES ")"
    " ON CONFLICT (tenant, id) DO NOTHING";
constexpr char kExisting[] =
    "SELECT seq, tag, hash, verdict FROM event WHERE tenant = ? AND id = ?";
constexpr char kFeedTable[] = "feed(tenant, seq, tag, kind, account, ref)";
constexpr char kInsertFeed[] =
    "INSERT INTO feed(tenant, seq, tag, kind, account, ref) VALUES (?, ?, ?, ?, ?, ?)";
constexpr char kImportAccountTable[] = "import_account(tenant, import_id, account)";
constexpr char kLockChain[] =
    "SELECT last_dseq, last_hash FROM device WHERE tenant = ? AND id = ? {lock}";
constexpr char kSetChain[] =
    "UPDATE device SET last_dseq = ?, last_hash = ? WHERE tenant = ? AND id = ?";
constexpr char kTagAt[] = "SELECT tag FROM feed WHERE tenant = ? AND seq = ?";
constexpr char kSlice[] = "SELECT f.seq, f.tag, f.kind, f.account, f.ref, "
                          "e.id, e.account, e.seq, e.device, e.dseq, e.tag, e.verdict, e.kind, "
                          "e.occurred_at, e.received_at, e.clock_err_ms, e.import_id, e.hash, "
                          "e.salt, e.raw FROM feed f LEFT JOIN event e "
                          "ON e.tenant = f.tenant AND e.id = f.ref AND f.kind = 0 "
                          "WHERE f.tenant = ? AND f.seq > ? AND f.seq <= ? ORDER BY f.seq LIMIT ?";
constexpr char kOfAccount[] =
    "SELECT " DUNLIN_EVENT_COLUMNS " FROM event"
    " WHERE tenant = ? AND account = ? AND seq > ? AND seq <= ? ORDER BY seq";
constexpr char kTouched[] = "SELECT DISTINCT account FROM feed WHERE tenant = ? AND seq > ?"
                            " AND seq <= ? AND account > ? ORDER BY account LIMIT ?";

std::vector<quint64> randomTags(size_t count)
{
    std::vector<quint64> tags(count);
    if (count)
        randombytes_buf(tags.data(), count * sizeof(quint64));
    for (quint64 &tag : tags)
        tag = tag ? tag : 1;
    return tags;
}

/// One append(): what is looked up once and written back once.
class Append {
public:
    Append(Connection &connection, TenantKey tenant)
        : m_connection(connection)
        , m_tenant(tenant)
        , m_sums(connection, tenant)
    {}

    Status lockChains(std::span<const LedgerEvent> events)
    {
        for (const LedgerEvent &event : events) {
            if (event.dseq != 0 || m_chains.contains(event.device))
                continue;
            DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kLockChain));
            select.bind(m_tenant.value, event.device);
            DUNLIN_TRY_VALUE(const bool row, select.step());
            if (!row)
                return fail(ErrorCode::NotFound, QStringLiteral("no such device"));
            m_chains[event.device] = ChainHead{select.integer(0), select.hash32(1)};
        }
        return {};
    }

    Status lockHead()
    {
        DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kLockHead));
        select.bind(m_tenant.value);
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return fail(ErrorCode::NotFound, QStringLiteral("no such tenant"));
        m_seq = m_before = select.integer(0);
        return {};
    }

    /// Of a row that is no event; finish() makes those of events.
    void addLeaf(const base::Hash32 &leaf) { m_leaves.push_back(leaf); }
    qint64 nextSeq() { return ++m_seq; }

    /// Puts the first of these events into the ledger, some at once where the engine can; tells how
    /// many. One that is there already stays without a place in the feed.
    Result<size_t> put(std::span<LedgerEvent> events)
    {
        if (BlockInsert::fits(m_connection, events.size())) {
            DUNLIN_TRY_VALUE(const size_t in, putBlock(events));
            if (in > 0)
                return in;
        }
        DUNLIN_TRY(putOne(events.front()));
        return 1;
    }

    /// What follows from the events that were added.
    Status finish(std::span<const LedgerEvent *const> added)
    {
        static const BlockInsert kFeed(kFeedTable, 6);
        static const BlockInsert kImports(kImportAccountTable, 3, " ON CONFLICT DO NOTHING");
        DUNLIN_TRY(
            kFeed.putAll(m_connection, added.size(), [&](Statement &insert, int first, size_t i) {
                const LedgerEvent &event = *added[i];
                insert.bindAt(first, m_tenant.value, event.seq, event.tag, int(FeedKind::Event),
                              event.account, event.id);
            }));
        std::vector<std::pair<base::ImportId, AccountId>> imports;
        for (const LedgerEvent *event : added) {
            m_sums.add(*event);
            m_leaves.push_back(domain::leafHash(*event));
            if (!event->import)
                continue;
            const std::pair one(*event->import, event->account);
            if (imports.empty() || imports.back() != one)
                imports.push_back(one);
        }
        DUNLIN_TRY(m_sums.flush());
        std::sort(imports.begin(), imports.end());
        imports.erase(std::unique(imports.begin(), imports.end()), imports.end());
        DUNLIN_TRY(kImports.putAll(
            m_connection, imports.size(), [&](Statement &insert, int first, size_t i) {
                insert.bindAt(first, m_tenant.value, imports[i].first, imports[i].second);
            }));
        for (const auto &[device, chain] : m_chains) {
            DUNLIN_TRY_VALUE(auto update, m_connection.prepare(kSetChain));
            DUNLIN_TRY(update.runWith(chain.dseq, chain.hash, m_tenant.value, device));
        }
        DUNLIN_TRY(LedgerTiles(m_connection, m_tenant).append(m_before, m_leaves));
        DUNLIN_TRY_VALUE(auto update, m_connection.prepare(kSetHead));
        return update.runWith(m_seq, m_tenant.value);
    }

private:
    using Chains = std::map<base::DeviceId, ChainHead>;

    Result<size_t> putBlock(std::span<LedgerEvent> events)
    {
        static const BlockInsert kEvents(kEventTable, 1 + kEventColumns);
        const Chains before = m_chains;
        std::array<bool, BlockInsert::kRows> numbered{};
        DUNLIN_TRY_VALUE(const size_t in,
                         kEvents.put(m_connection, [&](Statement &insert, int first, size_t i) {
                             numbered[i] = number(events[i]);
                             insert.bindAt(first, m_tenant.value);
                             bindEvent(insert, first + 1, events[i], m_seq + 1 + qint64(i));
                         }));
        if (in < BlockInsert::kRows)
            m_chains = before;
        for (size_t i = 0; i < BlockInsert::kRows; ++i) {
            if (in < BlockInsert::kRows && numbered[i]) {
                events[i].dseq = 0;
                if (i < in)
                    number(events[i]);
            }
            if (i < in)
                events[i].seq = nextSeq();
        }
        return in;
    }

    Status putOne(LedgerEvent &event)
    {
        const Chains before = m_chains;
        const bool numbered = number(event);
        DUNLIN_TRY_VALUE(auto insert, m_connection.prepare(kInsertEvent));
        insert.bindAt(1, m_tenant.value);
        bindEvent(insert, 2, event, m_seq + 1);
        DUNLIN_TRY(insert.run());
        if (insert.affected() == 1) {
            event.seq = nextSeq();
            return {};
        }
        if (numbered) {
            m_chains = before;
            event.dseq = 0;
        }
        return {};
    }

    /// Gives an event that has no number yet the next one of its device.
    bool number(LedgerEvent &event)
    {
        if (event.dseq != 0)
            return false;
        ChainHead &chain = m_chains[event.device];
        chain = ChainHead{chain.dseq + 1, event.hash};
        event.dseq = chain.dseq;
        return true;
    }

    Connection &m_connection;
    TenantKey m_tenant;
    qint64 m_seq = 0;
    qint64 m_before = 0; ///< the head before this append
    std::vector<base::Hash32> m_leaves;
    AccountSums m_sums;
    Chains m_chains;
};

Status learnExisting(Connection &connection, TenantKey tenant, LedgerEvent &event)
{
    DUNLIN_TRY_VALUE(auto select, connection.prepare(kExisting));
    select.bind(tenant.value, event.id);
    DUNLIN_TRY(select.step());
    event.seq = select.integer(0);
    event.tag = quint64(select.integer(1));
    event.hash = select.hash32(2);
    event.verdict = domain::Verdict(select.int32(3));
    return {};
}

} // namespace

Result<Appended> FeedStore::append(std::span<LedgerEvent> events, base::Instant receivedAt)
{
    DUNLIN_ASSERT(m_connection.inTransaction());
    Append append(m_connection, m_tenant);
    DUNLIN_TRY(append.lockChains(events));
    DUNLIN_TRY(append.lockHead());
    const std::vector<quint64> tags = randomTags(events.size());
    for (size_t i = 0; i < events.size(); ++i) {
        if (events[i].tag == 0)
            events[i].tag = tags[i];
        events[i].receivedAt = receivedAt;
        events[i].seq = 0;
    }
    Appended result;
    result.duplicate.resize(events.size());
    std::vector<const LedgerEvent *> added;
    added.reserve(events.size());
    for (size_t at = 0; at < events.size();) {
        DUNLIN_TRY_VALUE(const size_t count, append.put(events.subspan(at)));
        for (const size_t end = at + count; at < end; ++at) {
            result.duplicate[at] = events[at].seq == 0;
            if (result.duplicate[at])
                DUNLIN_TRY(learnExisting(m_connection, m_tenant, events[at]));
            else
                added.push_back(&events[at]);
        }
    }
    result.added = qint64(added.size());
    DUNLIN_TRY(append.finish(added));
    return result;
}

Result<qint64> FeedStore::appendRow(FeedKind kind, AccountId account, const QByteArray &ref)
{
    DUNLIN_ASSERT(m_connection.inTransaction());
    Append append(m_connection, m_tenant);
    DUNLIN_TRY(append.lockHead());
    const qint64 seq = append.nextSeq();
    {
        DUNLIN_TRY_VALUE(auto feed, m_connection.prepare(kInsertFeed));
        DUNLIN_TRY(feed.runWith(m_tenant.value, seq, randomTags(1)[0], int(kind), account, ref));
    }
    append.addLeaf(domain::leafHash(seq, ref));
    DUNLIN_TRY(append.finish({}));
    return seq;
}

Result<qint64> FeedStore::appendGrant(AccountId account, const QByteArray &ref)
{
    return appendRow(FeedKind::Grant, account, ref);
}

Result<FeedHead> FeedStore::head()
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kSelectHead));
    select.bind(m_tenant.value);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    if (!row)
        return fail(ErrorCode::NotFound, QStringLiteral("no such tenant"));
    return FeedHead{select.integer(0), select.bytes(1)};
}

Status FeedStore::setIncarnation(const QByteArray &incarnation)
{
    DUNLIN_TRY_VALUE(auto update, m_connection.prepare(kSetIncarnation));
    return update.bind(incarnation, m_tenant.value).run();
}

Result<std::optional<quint64>> FeedStore::tagAt(qint64 seq)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kTagAt));
    select.bind(m_tenant.value, seq);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    return row ? std::optional(quint64(select.integer(0))) : std::nullopt;
}

Result<std::vector<FeedRow>> FeedStore::slice(qint64 after, qint64 until, int limit)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kSlice));
    select.bind(m_tenant.value, after, until, limit);
    std::vector<FeedRow> rows;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool found, select.step());
        if (!found)
            return rows;
        FeedRow row;
        row.seq = select.integer(0);
        row.tag = quint64(select.integer(1));
        row.kind = FeedKind(select.int32(2));
        row.account = select.id<AccountId>(3);
        row.ref = select.bytes(4);
        if (row.kind == FeedKind::Event && !select.isNull(5))
            row.event = readEvent(select, 5);
        rows.push_back(std::move(row));
    }
}

Result<std::vector<LedgerEvent>> FeedStore::ofAccount(AccountId account, qint64 after, qint64 until)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kOfAccount));
    select.bind(m_tenant.value, account, after, until);
    std::vector<LedgerEvent> events;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return events;
        events.push_back(readEvent(select));
    }
}

Result<std::vector<AccountId>> FeedStore::touched(qint64 from, qint64 until,
                                                  std::optional<AccountId> after, int limit)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kTouched));
    select.bind(m_tenant.value, from, until, after ? after->toBytes() : QByteArray(""), limit);
    std::vector<AccountId> accounts;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return accounts;
        accounts.push_back(select.id<AccountId>(0));
    }
}

} // namespace dunlin::store
