// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cache_store.h"

#include "core/base/assert.h"
#include "core/store/account_sums.h"
#include "core/store/event_columns.h"

#include <QtCore/QSet>

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
    " ON CONFLICT (tenant, id) DO NOTHING";
// The feed's bytes win: an author whose id was taken by another event takes those.
constexpr char kPlaceOwn[] =
    "UPDATE event SET seq = ?, tag = ?, verdict = ?, received_at = ?, account = ?, kind = ?,"
    " occurred_at = ?, hash = ?, salt = ?, raw = ?"
    " WHERE tenant = ? AND id = ? AND seq >= 4611686018427387904";
constexpr char kLastUnsent[] = "SELECT max(seq) FROM event WHERE tenant = ? AND account = ?";
constexpr char kDeleteFeedPart[] =
    "DELETE FROM event WHERE tenant = ? AND account = ? AND seq < 4611686018427387904";
constexpr char kDeleteAll[] = "DELETE FROM event WHERE tenant = ? AND account = ?";
constexpr char kStage[] = "INSERT INTO staged(tenant, " DUNLIN_EVENT_COLUMNS ")"
                          " VALUES (?, " DUNLIN_EVENT_PLACES ")";
constexpr char kStaged[] =
    "SELECT " DUNLIN_EVENT_COLUMNS " FROM staged WHERE tenant = ? AND account = ? ORDER BY no";
constexpr char kUnstage[] = "DELETE FROM staged WHERE tenant = ? AND account = ?";
constexpr char kClearStaged[] = "DELETE FROM staged WHERE tenant = ?";
constexpr char kMarkDamaged[] =
    "INSERT INTO damaged(tenant, account) VALUES (?, ?) ON CONFLICT DO NOTHING";
constexpr char kClearDamaged[] = "DELETE FROM damaged WHERE tenant = ? AND account = ?";
constexpr char kDamaged[] = "SELECT account FROM damaged WHERE tenant = ? ORDER BY account LIMIT ?";
constexpr char kFeedAccounts[] =
    "SELECT account FROM account_sum WHERE tenant = ? AND n > 0 AND account > ? ORDER BY account";
constexpr char kCountAccounts[] = "SELECT count(*) FROM account WHERE tenant = ?";
constexpr const char *kForgetFeed[] = {
    "DELETE FROM event WHERE tenant = ? AND seq < 4611686018427387904",
    "DELETE FROM account_sum WHERE tenant = ?",
    "DELETE FROM record WHERE tenant = ?",
    "DELETE FROM staged WHERE tenant = ?",
    "DELETE FROM damaged WHERE tenant = ?",
    "DELETE FROM sync_state WHERE tenant = ?"};
constexpr char kForgetOwn[] = "DELETE FROM event WHERE tenant = ?";
static_assert(kUnsentSeq == 4611686018427387904);

template <class... Values>
Status runOnce(Connection &connection, const char *sql, const Values &...values)
{
    DUNLIN_TRY_VALUE(auto statement, connection.prepare(sql));
    return statement.bind(values...).run();
}

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
    DUNLIN_TRY_VALUE(auto insert, m_connection.prepare(kInsertEvent));
    DUNLIN_TRY_VALUE(auto place, m_connection.prepare(kPlaceOwn));
    for (const LedgerEvent &event : events) {
        insert.bindAt(1, m_tenant.value);
        bindEvent(insert, 2, event, event.seq);
        DUNLIN_TRY(insert.run());
        bool isNew = insert.affected() == 1;
        insert.rewind();
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
    for (const LedgerEvent &event : events) {
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
    DUNLIN_TRY(runOnce(m_connection, kUnstage, m_tenant.value, account));
    DUNLIN_TRY(runOnce(m_connection, kClearDamaged, m_tenant.value, account));
    return AccountSums(m_connection, m_tenant).forget(account);
}

Status CacheStore::stage(AccountId account, std::span<const LedgerEvent> events)
{
    DUNLIN_ASSERT(m_connection.inTransaction());
    DUNLIN_TRY_VALUE(auto insert, m_connection.prepare(kStage));
    for (const LedgerEvent &event : events) {
        DUNLIN_ASSERT(event.account == account);
        insert.bindAt(1, m_tenant.value);
        bindEvent(insert, 2, event, event.seq);
        DUNLIN_TRY(insert.run());
        insert.rewind();
    }
    return {};
}

Result<std::vector<LedgerEvent>> CacheStore::takeStaged(AccountId account)
{
    std::vector<LedgerEvent> events;
    {
        DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kStaged));
        select.bind(m_tenant.value, account);
        for (;;) {
            DUNLIN_TRY_VALUE(const bool row, select.step());
            if (!row)
                break;
            events.push_back(readEvent(select));
        }
    }
    DUNLIN_TRY(runOnce(m_connection, kUnstage, m_tenant.value, account));
    return events;
}

Status CacheStore::clearStaged()
{
    return runOnce(m_connection, kClearStaged, m_tenant.value);
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

Result<std::vector<AccountId>> CacheStore::feedAccounts()
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kFeedAccounts));
    return readAccounts(select.bind(m_tenant.value, AccountId{}));
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

Status CacheStore::wipe()
{
    DUNLIN_TRY(forgetFeed());
    return runOnce(m_connection, kForgetOwn, m_tenant.value);
}

} // namespace dunlin::store
