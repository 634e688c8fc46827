// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_store.h"

#include "core/store/account_sums.h"
#include "core/store/event_columns.h"
#include "core/store/packed_events.h"

namespace dunlin::store {

using base::AccountId;
using base::Result;
using base::Status;

namespace {

constexpr char kOfAccount[] =
    "SELECT " DUNLIN_EVENT_COLUMNS " FROM event WHERE tenant = ? AND account = ? ORDER BY seq";
constexpr char kIdsOfKind[] =
    "SELECT " DUNLIN_EVENT_COLUMNS " FROM event WHERE tenant = ? AND account = ?"
    " AND (kind = ? OR kind = '') AND verdict <> ? ORDER BY seq";
constexpr char kMark[] =
    "SELECT count(*), coalesce(max(seq), 0) FROM event WHERE tenant = ? AND account = ?";
constexpr char kFind[] = "SELECT " DUNLIN_EVENT_COLUMNS " FROM event WHERE tenant = ? AND id = ?";
constexpr char kPackedBetween[] = "SELECT " DUNLIN_EVENT_COLUMNS " FROM event WHERE tenant = ?"
                                  " AND id >= ? AND id < ? AND kind = ''";
/// Of an id that domain::eventIdFor made, what is its account's.
constexpr qsizetype kSharedBytes = 6;
constexpr char kAllInOrder[] =
    "SELECT " DUNLIN_EVENT_COLUMNS " FROM event WHERE tenant = ? AND account > ? AND account <= ?"
    " ORDER BY account, seq";
#define DUNLIN_BLOCK_COLUMNS "id, account, device, verdict, occurred_at, kind, raw"
constexpr char kBlocksInOrder[] =
    "SELECT " DUNLIN_BLOCK_COLUMNS " FROM event WHERE tenant = ? AND account > ? AND account <= ?"
    " ORDER BY account, seq";
constexpr char kBlockOfAccount[] =
    "SELECT " DUNLIN_BLOCK_COLUMNS " FROM event WHERE tenant = ? AND account = ? ORDER BY seq";
constexpr char kNextAccounts[] = "SELECT DISTINCT account FROM event WHERE tenant = ?"
                                 " AND account > ? ORDER BY account LIMIT ?";
constexpr char kAccounts[] = R"sql(
SELECT account FROM event WHERE tenant = ? AND account > ?
GROUP BY account HAVING min(seq) <= ? ORDER BY account LIMIT ?)sql";
constexpr char kAllSums[] = "SELECT n, high, low FROM account_sum WHERE tenant = ?";
constexpr char kChainHash[] =
    "SELECT hash FROM event WHERE tenant = ? AND device = ? AND dseq = ? AND dseq > 0";
constexpr char kChainPlace[] =
    "SELECT hash FROM chain_place WHERE tenant = ? AND device = ? AND dseq = ?";

/// PostgreSQL's driver reads a whole result at once: rows come in portions of so many accounts.
constexpr int kPortion = 200;

const QByteArray kBeforeAll = QByteArray("");
const QByteArray kBehindAll = QByteArray(17, '\xff');

using Take = std::function<bool(AccountId, std::vector<LedgerEvent> &&)>;

/// Large enough that handing a block to another thread costs nothing, small enough that a few of
/// them stay in the processor's caches.
constexpr size_t kBlockEvents = 4096;

using TakeBlock = std::function<bool(EventBlock &&)>;

/// Gathers rows into blocks and hands over the full ones.
class BlockMaker {
public:
    explicit BlockMaker(const TakeBlock &take) : m_take(take) {}

    /// The rows of a statement over DUNLIN_BLOCK_COLUMNS. False: `take` wants no more.
    Result<bool> gather(Statement &rows)
    {
        for (;;) {
            DUNLIN_TRY_VALUE(const bool row, rows.step());
            if (!row)
                return true;
            const auto account = rows.id<AccountId>(1);
            if (m_block.accounts.empty() || m_block.accounts.back().id != account) {
                if (m_block.events.size() >= kBlockEvents && !handOver())
                    return false;
                m_block.accounts.push_back({account, m_block.events.size(), 0});
            }
            EventBlock::One one;
            one.id = rows.id<base::EventId>(0);
            one.device = rows.id<base::DeviceId>(2);
            one.verdict = domain::Verdict(rows.int32(3));
            one.occurred = rows.instant(4);
            one.at = m_block.bytes.size();
            one.kindSize = int(appendColumn(rows, 5, m_block.bytes));
            if (one.kindSize == 0) {
                DUNLIN_TRY(addPacked(rows));
                continue;
            }
            one.rawSize = int(appendColumn(rows, 6, m_block.bytes));
            add(one);
        }
    }
    bool finish() { return m_block.events.empty() || handOver(); }

private:
    void add(const EventBlock::One &one)
    {
        ++m_block.accounts.back().count;
        m_block.events.push_back(one);
    }
    Status addPacked(const Statement &rows)
    {
        const QByteArray piece = rows.bytes(6);
        DUNLIN_TRY_VALUE(const PackedEvents packed, PackedEvents::open(piece));
        for (const PackedEvents::One &from : packed.events()) {
            EventBlock::One one;
            one.id = from.id;
            one.device = from.device;
            one.verdict = from.verdict;
            one.occurred = from.occurred;
            one.at = m_block.bytes.size();
            one.kindSize = int(from.kind.size());
            one.rawSize = int(from.raw.size());
            m_block.bytes.append(from.kind).append(from.raw);
            add(one);
        }
        return {};
    }
    bool handOver()
    {
        const qsizetype size = m_block.bytes.size();
        const bool more = m_take(std::exchange(m_block, {}));
        m_block.bytes.reserve(size + size / 8);
        m_block.events.reserve(kBlockEvents + kBlockEvents / 8);
        return more;
    }

    const TakeBlock &m_take;
    EventBlock m_block;
};

/// Hands over the accounts of (after, last]. False: `take` wants no more.
Result<bool> handOver(Connection &connection, TenantKey tenant, const QByteArray &after,
                      const QByteArray &last, const Take &take)
{
    DUNLIN_TRY_VALUE(auto select, connection.prepare(kAllInOrder));
    select.bind(tenant.value, after, last);
    std::vector<LedgerEvent> events;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            break;
        LedgerEvent event = readEvent(select);
        if (!events.empty() && events.front().account != event.account) {
            const AccountId account = events.front().account;
            if (!take(account, std::exchange(events, {})))
                return false;
        }
        DUNLIN_TRY(appendEvents(std::move(event), events));
    }
    if (events.empty())
        return true;
    const AccountId account = events.front().account;
    return take(account, std::move(events));
}

} // namespace

Result<std::vector<LedgerEvent>> EventStore::ofAccount(AccountId account)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kOfAccount));
    select.bind(m_tenant.value, account);
    std::vector<LedgerEvent> events;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return events;
        DUNLIN_TRY(appendEvents(readEvent(select), events));
    }
}

Result<std::vector<base::EventId>> EventStore::idsOfKind(AccountId account, const QByteArray &kind)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kIdsOfKind));
    select.bind(m_tenant.value, account, QString::fromLatin1(kind),
                qint64(domain::Verdict::Quarantined));
    std::vector<base::EventId> ids;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return ids;
        std::vector<LedgerEvent> events;
        DUNLIN_TRY(appendEvents(readEvent(select), events));
        for (const LedgerEvent &event : events) {
            if (event.kind == kind && event.verdict != domain::Verdict::Quarantined)
                ids.push_back(event.id);
        }
    }
}

Result<EventStore::Mark> EventStore::mark(AccountId account)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kMark));
    select.bind(m_tenant.value, account);
    DUNLIN_TRY(select.step());
    return Mark{select.integer(0), select.integer(1)};
}

namespace {

Result<std::optional<LedgerEvent>> findRow(Connection &connection, TenantKey tenant,
                                           base::EventId id)
{
    DUNLIN_TRY_VALUE(auto select, connection.prepare(kFind));
    select.bind(tenant.value, id);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    if (!row)
        return std::optional<LedgerEvent>{};
    return eventOf(readEvent(select), id);
}

/// The event, where it is in one of these packed rows.
Result<std::optional<LedgerEvent>> findPacked(Connection &connection, TenantKey tenant,
                                              const PackedIds &between, base::EventId id)
{
    if (connection.engine() == Engine::PostgreSql)
        return std::optional<LedgerEvent>{}; // an office; only laptops pack
    DUNLIN_TRY_VALUE(auto select, connection.prepare(kPackedBetween));
    select.bind(tenant.value, between.low, between.high);
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return std::optional<LedgerEvent>{};
        DUNLIN_TRY_VALUE(auto event, eventOf(readEvent(select), id));
        if (event)
            return event;
    }
}

} // namespace

Result<std::optional<LedgerEvent>> EventStore::find(base::EventId id)
{
    DUNLIN_TRY_VALUE(auto event, findRow(m_connection, m_tenant, id));
    if (!event) {
        const QByteArray bytes = id.toBytes();
        const PackedIds near = packedIds(QByteArrayView(bytes).first(kSharedBytes));
        DUNLIN_TRY_VALUE(event, findPacked(m_connection, m_tenant, near, id));
    }
    if (!event) {
        DUNLIN_TRY_VALUE(event,
                         findPacked(m_connection, m_tenant, packedIds(QByteArrayView()), id));
    }
    return event;
}

Result<std::optional<LedgerEvent>> EventStore::find(base::EventId id, AccountId account)
{
    DUNLIN_TRY_VALUE(auto event, findRow(m_connection, m_tenant, id));
    if (!event) {
        DUNLIN_TRY_VALUE(event, findPacked(m_connection, m_tenant, packedIds(account), id));
    }
    return event;
}

namespace {

/// Calls `portion` with spans (after, last] that together are all accounts; it says whether to go
/// on. On SQLite there is one.
Status
inPortions(Connection &connection, TenantKey tenant, const QByteArray &after,
           const std::function<Result<bool>(const QByteArray &, const QByteArray &)> &portion)
{
    QByteArray from = after;
    if (connection.engine() == Engine::Sqlite) {
        DUNLIN_TRY(portion(from, kBehindAll));
        return {};
    }
    for (;;) {
        QByteArray last;
        {
            DUNLIN_TRY_VALUE(auto next, connection.prepare(kNextAccounts));
            next.bind(tenant.value, from, kPortion);
            for (;;) {
                DUNLIN_TRY_VALUE(const bool row, next.step());
                if (!row)
                    break;
                last = next.bytes(0);
            }
        }
        if (last.isEmpty())
            return {};
        DUNLIN_TRY_VALUE(const bool more, portion(from, last));
        if (!more)
            return {};
        from = last;
    }
}

} // namespace

Status EventStore::forEachAccount(std::optional<AccountId> after, const Take &take)
{
    return inPortions(m_connection, m_tenant, after ? after->toBytes() : kBeforeAll,
                      [&](const QByteArray &from, const QByteArray &last) {
                          return handOver(m_connection, m_tenant, from, last, take);
                      });
}

Status EventStore::forEachBlock(const TakeBlock &take)
{
    BlockMaker maker(take);
    bool goesOn = true;
    DUNLIN_TRY(inPortions(m_connection, m_tenant, kBeforeAll,
                          [&](const QByteArray &from, const QByteArray &last) -> Result<bool> {
                              DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kBlocksInOrder));
                              select.bind(m_tenant.value, from, last);
                              DUNLIN_TRY_VALUE(goesOn, maker.gather(select));
                              return goesOn;
                          }));
    if (goesOn)
        maker.finish();
    return {};
}

Status EventStore::blocksOf(std::span<const AccountId> accounts, const TakeBlock &take)
{
    BlockMaker maker(take);
    for (const AccountId &account : accounts) {
        DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kBlockOfAccount));
        select.bind(m_tenant.value, account);
        DUNLIN_TRY_VALUE(const bool more, maker.gather(select));
        if (!more)
            return {};
    }
    maker.finish();
    return {};
}

Status EventStore::forAccounts(std::span<const AccountId> accounts, const Take &take)
{
    for (const AccountId &account : accounts) {
        DUNLIN_TRY_VALUE(auto events, ofAccount(account));
        if (!events.empty() && !take(account, std::move(events)))
            return {};
    }
    return {};
}

Result<domain::AccountSum> EventStore::sum(AccountId account)
{
    return AccountSums(m_connection, m_tenant).load(account);
}

Result<domain::AccountSum> EventStore::totalSum()
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kAllSums));
    select.bind(m_tenant.value);
    domain::AccountSum total;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return total;
        total.add(domain::AccountSum{select.integer(0), quint64(select.integer(1)),
                                     quint64(select.integer(2))});
    }
}

Result<std::vector<AccountId>> EventStore::accounts(std::optional<AccountId> after, qint64 upTo,
                                                    int limit)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kAccounts));
    select.bind(m_tenant.value, after.value_or(AccountId{}), upTo, limit);
    std::vector<AccountId> accounts;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return accounts;
        accounts.push_back(select.id<AccountId>(0));
    }
}

Result<std::optional<base::Hash32>> EventStore::chainHash(base::DeviceId device, qint64 dseq)
{
    for (const char *sql : {kChainHash, kChainPlace}) {
        DUNLIN_TRY_VALUE(auto select, m_connection.prepare(sql));
        select.bind(m_tenant.value, device, dseq);
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (row)
            return std::optional(select.hash32(0));
    }
    return std::optional<base::Hash32>{};
}

} // namespace dunlin::store
