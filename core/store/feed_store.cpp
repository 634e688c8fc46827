// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/feed_store.h"

#include "core/base/assert.h"
#include "core/store/account_sums.h"
#include "core/store/event_columns.h"
#include "core/store/record_store.h"

#include <sodium.h>

#include <map>
#include <set>

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
constexpr char kInsertEvent[] =
    "INSERT INTO event(tenant, " DUNLIN_EVENT_COLUMNS ") VALUES (?, " DUNLIN_EVENT_PLACES ")"
    " ON CONFLICT (tenant, id) DO NOTHING";
constexpr char kExisting[] =
    "SELECT seq, tag, hash, verdict FROM event WHERE tenant = ? AND id = ?";
constexpr char kInsertFeed[] =
    "INSERT INTO feed(tenant, seq, tag, kind, account, ref) VALUES (?, ?, ?, ?, ?, ?)";
constexpr char kInsertImportAccount[] = "INSERT INTO import_account(tenant, import_id, account)"
                                        " VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
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
struct Append {
    Connection &connection;
    TenantKey tenant;
    qint64 seq = 0;
    AccountSums sums;
    std::map<base::DeviceId, ChainHead> chains;
    std::set<std::pair<base::ImportId, AccountId>> imports;

    Append(Connection &c, TenantKey t) : connection(c), tenant(t), sums(c, t) {}

    Status lockChains(std::span<const LedgerEvent> events)
    {
        for (const LedgerEvent &event : events) {
            if (event.dseq != 0 || chains.contains(event.device))
                continue;
            DUNLIN_TRY_VALUE(auto select, connection.prepare(kLockChain));
            select.bind(tenant.value, event.device);
            DUNLIN_TRY_VALUE(const bool row, select.step());
            if (!row)
                return fail(ErrorCode::NotFound, QStringLiteral("no such device"));
            chains[event.device] = ChainHead{select.integer(0), select.hash32(1)};
        }
        return {};
    }

    Status lockHead()
    {
        DUNLIN_TRY_VALUE(auto select, connection.prepare(kLockHead));
        select.bind(tenant.value);
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return fail(ErrorCode::NotFound, QStringLiteral("no such tenant"));
        seq = select.integer(0);
        return {};
    }

    Status learnExisting(LedgerEvent &event)
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

    Status finish()
    {
        DUNLIN_TRY(sums.flush());
        {
            DUNLIN_TRY_VALUE(auto insert, connection.prepare(kInsertImportAccount));
            for (const auto &[import, account] : imports)
                DUNLIN_TRY(insert.runWith(tenant.value, import, account));
        }
        for (const auto &[device, chain] : chains) {
            DUNLIN_TRY_VALUE(auto update, connection.prepare(kSetChain));
            DUNLIN_TRY(update.runWith(chain.dseq, chain.hash, tenant.value, device));
        }
        DUNLIN_TRY_VALUE(auto update, connection.prepare(kSetHead));
        return update.runWith(seq, tenant.value);
    }
};

} // namespace

Result<Appended> FeedStore::append(std::span<LedgerEvent> events, base::Instant receivedAt)
{
    DUNLIN_ASSERT(m_connection.inTransaction());
    Append append(m_connection, m_tenant);
    DUNLIN_TRY(append.lockChains(events));
    DUNLIN_TRY(append.lockHead());
    const std::vector<quint64> tags = randomTags(events.size());
    Appended result;
    result.duplicate.resize(events.size());
    DUNLIN_TRY_VALUE(auto insert, m_connection.prepare(kInsertEvent));
    DUNLIN_TRY_VALUE(auto feed, m_connection.prepare(kInsertFeed));
    for (size_t i = 0; i < events.size(); ++i) {
        LedgerEvent &event = events[i];
        ChainHead *chain = event.dseq == 0 ? &append.chains[event.device] : nullptr;
        if (chain)
            event.dseq = chain->dseq + 1;
        if (event.tag == 0)
            event.tag = tags[i];
        event.receivedAt = receivedAt;
        insert.bindAt(1, m_tenant.value);
        bindEvent(insert, 2, event, append.seq + 1);
        DUNLIN_TRY(insert.run());
        const bool isNew = insert.affected() == 1;
        insert.rewind();
        if (!isNew) {
            result.duplicate[i] = true;
            if (chain)
                event.dseq = 0;
            DUNLIN_TRY(append.learnExisting(event));
            continue;
        }
        event.seq = ++append.seq;
        DUNLIN_TRY(feed.runWith(m_tenant.value, event.seq, event.tag, int(FeedKind::Event),
                                event.account, event.id));
        append.sums.add(event);
        if (chain)
            *chain = ChainHead{event.dseq, event.hash};
        if (event.import)
            append.imports.insert({*event.import, event.account});
        ++result.added;
    }
    DUNLIN_TRY(append.finish());
    return result;
}

Result<qint64> FeedStore::appendRow(FeedKind kind, AccountId account, const QByteArray &ref)
{
    DUNLIN_ASSERT(m_connection.inTransaction());
    Append append(m_connection, m_tenant);
    DUNLIN_TRY(append.lockHead());
    ++append.seq;
    {
        DUNLIN_TRY_VALUE(auto feed, m_connection.prepare(kInsertFeed));
        DUNLIN_TRY(
            feed.runWith(m_tenant.value, append.seq, randomTags(1)[0], int(kind), account, ref));
    }
    DUNLIN_TRY(append.finish());
    return append.seq;
}

Result<qint64> FeedStore::appendRecord(const QByteArray &entity, const QByteArray &rid, qint64 rev,
                                       const QByteArray &raw, AccountId account)
{
    DUNLIN_TRY(RecordStore(m_connection, m_tenant).put({entity, rid, rev, account, raw}));
    return appendRow(FeedKind::Record, account, entity + '/' + rid + '/' + QByteArray::number(rev));
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
