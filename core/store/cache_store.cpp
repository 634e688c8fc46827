// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cache_store.h"

#include "core/base/assert.h"
#include "core/store/account_sums.h"
#include "core/store/block_insert.h"
#include "core/store/deferred_indices.h"
#include "core/store/event_columns.h"
#include "core/store/packed_events.h"

#include <QtCore/QSet>

#include <algorithm>
#include <limits>

namespace dunlin::store {

using base::AccountId;
using base::Result;
using base::Status;

namespace {

constexpr char kPosition[] = "SELECT cursor, page, incarnation, pulled_seq, acked_dseq, acked_hash,"
                             " safe_dseq FROM sync_state WHERE tenant = ?";
constexpr char kSetPosition[] = R"sql(
INSERT INTO sync_state(tenant, cursor, page, incarnation, pulled_seq, acked_dseq, acked_hash,
    safe_dseq) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (tenant) DO UPDATE SET cursor = excluded.cursor, page = excluded.page,
    incarnation = excluded.incarnation, pulled_seq = excluded.pulled_seq,
    acked_dseq = excluded.acked_dseq, acked_hash = excluded.acked_hash,
    safe_dseq = excluded.safe_dseq)sql";
constexpr char kInsertEvent[] =
    "INSERT INTO event(tenant, " DUNLIN_EVENT_COLUMNS ") VALUES (?, " DUNLIN_EVENT_PLACES ")"
    " ON CONFLICT DO NOTHING";
constexpr char kEventTable[] = "event(tenant, " DUNLIN_EVENT_COLUMNS ")";
constexpr char kSumTable[] = "account_sum(n, high, low, tenant, account)";
constexpr char kHas[] = "SELECT 1 FROM event WHERE tenant = ? AND account = ? LIMIT 1";
constexpr char kIsThere[] = "SELECT 1 FROM event WHERE tenant = ? AND account = ? AND id = ?";
// What is packed of an account stands before all else of it.
constexpr char kFirst[] =
    "SELECT kind, tag FROM event WHERE tenant = ? AND account = ? ORDER BY seq LIMIT 1";
constexpr char kFirstPiece[] =
    "SELECT raw FROM event WHERE tenant = ? AND account = ? ORDER BY seq LIMIT 1";
// The feed's bytes win: an author whose id was taken by another event takes those.
constexpr char kPlaceOwn[] =
    "UPDATE event SET seq = ?, tag = ?, verdict = ?, received_at = ?, account = ?, kind = ?,"
    " occurred_at = ?, hash = ?, salt = ?, raw = ?"
    " WHERE tenant = ? AND id = ? AND seq >= 4611686018427387904";
constexpr char kPlaceOwnOfAccount[] =
    "UPDATE event SET seq = ?, tag = ?, verdict = ?, received_at = ?, account = ?, kind = ?,"
    " occurred_at = ?, hash = ?, salt = ?, raw = ?"
    " WHERE tenant = ? AND id = ? AND seq >= 4611686018427387904 AND account = ?5";
constexpr char kLastUnsent[] = "SELECT max(seq) FROM event WHERE tenant = ? AND account = ?";
constexpr char kDeleteFeedPart[] =
    "DELETE FROM event WHERE tenant = ? AND account = ? AND seq < 4611686018427387904";
constexpr char kDeleteAll[] = "DELETE FROM event WHERE tenant = ? AND account = ?";
constexpr char kMarkDamaged[] =
    "INSERT INTO damaged(tenant, account) VALUES (?, ?) ON CONFLICT DO NOTHING";
constexpr char kClearDamaged[] = "DELETE FROM damaged WHERE tenant = ? AND account = ?";
constexpr char kDamaged[] = "SELECT account FROM damaged WHERE tenant = ? ORDER BY account LIMIT ?";
constexpr char kCountAccounts[] = "SELECT count(*) FROM account WHERE tenant = ?";
constexpr const char *kForgetFeed[] = {
    "DELETE FROM event WHERE tenant = ? AND seq < 4611686018427387904",
    "DELETE FROM account_sum WHERE tenant = ?", "DELETE FROM damaged WHERE tenant = ?",
    "DELETE FROM sync_state WHERE tenant = ?"};
static_assert(kUnsentSeq == 4611686018427387904);

template <class... Values>
Status runOnce(Connection &connection, const char *sql, const Values &...values)
{
    DUNLIN_TRY_VALUE(auto statement, connection.prepare(sql));
    return statement.bind(values...).run();
}

/// What is packed of one account after the other. The index of ids knows nothing of those events.
class PackedPart {
public:
    PackedPart(Connection &connection, TenantKey tenant)
        : m_connection(connection)
        , m_tenant(tenant)
    {}

    Result<bool> has(const LedgerEvent &event)
    {
        if (m_account != event.account)
            DUNLIN_TRY(read(event.account));
        if (event.seq > m_last)
            return false;
        if (m_piece.isEmpty())
            DUNLIN_TRY(readPiece(event.account));
        return PackedEvents::has(m_piece, event.id);
    }

private:
    Status read(AccountId account)
    {
        m_account = account;
        m_piece.clear();
        m_last = std::numeric_limits<qint64>::min(); // nothing is packed
        DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kFirst));
        select.bind(m_tenant.value, account);
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row || !select.text(0).isEmpty())
            return {};
        m_last = select.integer(1);
        return {};
    }
    /// Seldom: what comes is behind what is packed.
    Status readPiece(AccountId account)
    {
        DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kFirstPiece));
        select.bind(m_tenant.value, account);
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (row)
            m_piece = select.bytes(0);
        return {};
    }

    Connection &m_connection;
    TenantKey m_tenant;
    std::optional<AccountId> m_account;
    qint64 m_last = 0; ///< place of the last one that is packed; of the feed
    QByteArray m_piece;
};

Result<std::vector<AccountId>> readAccounts(Statement &select)
{
    std::vector<AccountId> accounts;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return accounts;
        accounts.push_back(select.id<AccountId>(0));
    }
}

} // namespace

Result<SyncPosition> CacheStore::position()
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kPosition));
    select.bind(m_tenant.value);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    if (!row)
        return SyncPosition{};
    return SyncPosition{select.bytes(0),   select.bytes(1), select.bytes(2),  select.integer(3),
                        select.integer(4), select.bytes(5), select.integer(6)};
}

Status CacheStore::setPosition(const SyncPosition &position)
{
    return runOnce(m_connection, kSetPosition, m_tenant.value, position.cursor, position.page,
                   position.incarnation, position.pulledSeq, position.ackedDseq, position.ackedHash,
                   position.safeDseq);
}

Result<qint64> CacheStore::putFeedEvents(std::span<const LedgerEvent> events)
{
    DUNLIN_ASSERT(m_connection.inTransaction());
    AccountSums sums(m_connection, m_tenant);
    qint64 added = 0;
    DUNLIN_TRY_VALUE(const bool isAway, DeferredIndices(m_connection).areAway());
    DUNLIN_TRY_VALUE(auto insert, m_connection.prepare(kInsertEvent));
    DUNLIN_TRY_VALUE(auto place, m_connection.prepare(isAway ? kPlaceOwnOfAccount : kPlaceOwn));
    PackedPart packed(m_connection, m_tenant);
    for (const LedgerEvent &event : events) {
        DUNLIN_TRY_VALUE(const bool isPacked, packed.has(event));
        if (isPacked)
            continue;
        bool isNew = true;
        if (isAway) {
            DUNLIN_TRY_VALUE(const bool there, isThere(event));
            isNew = !there;
        }
        if (isNew) {
            insert.bindAt(1, m_tenant.value);
            bindEvent(insert, 2, event, event.seq);
            DUNLIN_TRY(insert.run());
            isNew = insert.affected() == 1;
            insert.rewind();
        }
        if (!isNew) {
            place.bind(event.seq, event.tag, int(event.verdict), event.receivedAt, event.account);
            place.bindText(6, event.kind);
            place.bindAt(7, event.occurred);
            place.bindAt(8, event.hash);
            place.bindAt(9, event.salt);
            place.bindAt(10, event.raw);
            place.bindAt(11, m_tenant.value);
            place.bindAt(12, event.id);
            DUNLIN_TRY(place.run());
            isNew = place.affected() == 1;
            place.rewind();
        }
        if (!isNew)
            continue;
        sums.add(event);
        ++added;
    }
    DUNLIN_TRY(sums.flush());
    return added;
}

Status CacheStore::putOwnEvents(std::span<const LedgerEvent> events)
{
    DUNLIN_ASSERT(m_connection.inTransaction());
    DUNLIN_TRY_VALUE(const bool isAway, DeferredIndices(m_connection).areAway());
    PackedPart packed(m_connection, m_tenant);
    for (const LedgerEvent &event : events) {
        DUNLIN_TRY_VALUE(bool there, packed.has(event));
        if (!there && isAway) {
            DUNLIN_TRY_VALUE(there, isThere(event));
        }
        if (there)
            continue;
        // Behind what is there: the order in which they were made, also across a renumbering.
        qint64 seq = kUnsentSeq;
        {
            DUNLIN_TRY_VALUE(auto last, m_connection.prepare(kLastUnsent));
            last.bind(m_tenant.value, event.account);
            DUNLIN_TRY_VALUE(const bool row, last.step());
            if (row && !last.isNull(0))
                seq = std::max(seq, last.integer(0) + 1);
        }
        DUNLIN_TRY_VALUE(auto insert, m_connection.prepare(kInsertEvent));
        insert.bindAt(1, m_tenant.value);
        bindEvent(insert, 2, event, seq);
        DUNLIN_TRY(insert.run());
    }
    return {};
}

Status CacheStore::tidy()
{
    return m_connection.exec("PRAGMA wal_checkpoint(PASSIVE)");
}

Result<bool> CacheStore::isThere(const LedgerEvent &event)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kIsThere));
    select.bind(m_tenant.value, event.account, event.id);
    return select.step();
}

Result<bool> CacheStore::has(AccountId account)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kHas));
    select.bind(m_tenant.value, account);
    return select.step();
}

Status CacheStore::putFresh(std::span<const LedgerEvent> events,
                            std::span<const std::pair<base::AccountId, domain::AccountSum>> sums)
{
    DUNLIN_ASSERT(m_connection.inTransaction());
    static const BlockInsert kEvents(kEventTable, 1 + kEventColumns, " ON CONFLICT DO NOTHING");
    static const BlockInsert kSums(kSumTable, 5,
                                   " ON CONFLICT (tenant, account) DO UPDATE SET n = excluded.n,"
                                   " high = excluded.high, low = excluded.low");
    // A refused event is here already; a refused packed row would be a whole account's, and fails.
    static const BlockInsert kPacked(kEventTable, 1 + kEventColumns);
    const auto packedEnd = std::find_if_not(events.begin(), events.end(), isPacked);
    const size_t packed = size_t(packedEnd - events.begin());
    const auto bindRow = [&](Statement &insert, int first, const LedgerEvent &row) {
        insert.bindAt(first, m_tenant.value);
        bindEvent(insert, first + 1, row, row.seq);
    };
    DUNLIN_TRY(kPacked.putAll(m_connection, packed, [&](Statement &insert, int first, size_t i) {
        bindRow(insert, first, events[i]);
    }));
    DUNLIN_TRY(kEvents.putAll(m_connection, events.size() - packed,
                              [&](Statement &insert, int first, size_t i) {
                                  bindRow(insert, first, events[packed + i]);
                              }));
    return kSums.putAll(m_connection, sums.size(), [&](Statement &insert, int first, size_t i) {
        const auto &[account, sum] = sums[i];
        insert.bindAt(first, sum.count, sum.high, sum.low, m_tenant.value, account);
    });
}

Status CacheStore::replaceAccount(AccountId account, std::span<const LedgerEvent> events)
{
    DUNLIN_ASSERT(m_connection.inTransaction());
    DUNLIN_TRY(runOnce(m_connection, kDeleteFeedPart, m_tenant.value, account));
    DUNLIN_TRY(AccountSums(m_connection, m_tenant).forget(account));
    DUNLIN_TRY(runOnce(m_connection, kClearDamaged, m_tenant.value, account));
    DUNLIN_TRY(putFeedEvents(events));
    return {};
}

Status CacheStore::dropAccount(AccountId account)
{
    DUNLIN_ASSERT(m_connection.inTransaction());
    DUNLIN_TRY(runOnce(m_connection, kDeleteAll, m_tenant.value, account));
    DUNLIN_TRY(runOnce(m_connection, kClearDamaged, m_tenant.value, account));
    return AccountSums(m_connection, m_tenant).forget(account);
}

Status CacheStore::markDamaged(AccountId account)
{
    return runOnce(m_connection, kMarkDamaged, m_tenant.value, account);
}

Result<std::vector<AccountId>> CacheStore::damaged(int limit)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kDamaged));
    return readAccounts(select.bind(m_tenant.value, limit));
}

Result<qint64> CacheStore::countAccounts()
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kCountAccounts));
    select.bind(m_tenant.value);
    DUNLIN_TRY(select.step());
    return select.integer(0);
}

Status CacheStore::forgetFeed()
{
    DUNLIN_ASSERT(m_connection.inTransaction());
    for (const char *sql : kForgetFeed)
        DUNLIN_TRY(runOnce(m_connection, sql, m_tenant.value));
    return {};
}

} // namespace dunlin::store
