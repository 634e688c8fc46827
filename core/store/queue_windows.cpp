// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queue_windows.h"

#include "core/store/account_columns.h"
#include "core/store/queue_order.h"
#include "core/store/roll_ups.h"
#include "core/store/search_text.h"

#include <algorithm>
#include <list>

namespace dunlin::store {

using base::AccountId;
using base::Result;

namespace {

constexpr int kBlock = 200;
constexpr int kBlockMax = 600; ///< grown beyond: the order is cut anew
constexpr size_t kOrders = 12; ///< narrowings whose anchors are kept
constexpr int kRowsMax = 1000;

constexpr char kByNumber[] =
    "SELECT id FROM account WHERE tenant = ? AND number = ? ORDER BY rank, id";
constexpr char kRow[] = DUNLIN_QUEUE_SELECT "WHERE a.tenant = ? AND a.id = ?";
// The plus keeps SQLite from walking the whole queue in its order instead of looking the person up.
constexpr char kOfDebtor[] =
    DUNLIN_QUEUE_SELECT "WHERE a.tenant = ? AND a.debtor = ? ORDER BY +a.rank, a.id";
constexpr char kOfTail[] = "SELECT a.id, p.value FROM point p JOIN account a ON a.no = p.account_no"
                           " WHERE p.tenant = ? AND p.tail = ? ORDER BY a.rank, a.id";
// Six or seven digits typed: the tail is only the end of the stored one.
constexpr char kOfShortTail[] =
    "SELECT a.id, p.value FROM point p JOIN account a ON a.no = p.account_no"
    " WHERE p.tenant = ? AND p.tail % ? = ? ORDER BY a.rank, a.id";
constexpr char kTallies[] = "SELECT key, n FROM tally WHERE tenant = ? AND kind = 0";

} // namespace

struct QueueWindows::Private {
    Connection &reader;
    TenantKey tenant;
    std::list<QueueOrder> orders; ///< last used first
    quint64 generation = 0;

    Result<QueueOrder *> order(const QueueNarrowing &narrowing);
    Result<QueueOrder> cut(const QueueNarrowing &narrowing);
    Result<std::vector<AccountId>> idsOfPhone(const QString &number);
};

Result<QueueOrder> QueueWindows::Private::cut(const QueueNarrowing &narrowing)
{
    QueueOrder order(narrowing, ++generation);
    const NarrowedSql where = narrowedSql(narrowing);
    DUNLIN_TRY_VALUE(auto scan, reader.prepare("SELECT a.rank, a.id FROM account a WHERE "
                                               + where.condition + " ORDER BY a.rank, a.id"));
    where.bind(scan, tenant);
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, scan.step());
        if (!row)
            break;
        if (order.wantsAnchor(kBlock))
            order.addAnchor({scan.integer(0), scan.id<AccountId>(1)});
        order.count();
    }
    return order;
}

Result<QueueOrder *> QueueWindows::Private::order(const QueueNarrowing &narrowing)
{
    const auto found = std::find_if(orders.begin(), orders.end(), [&](const QueueOrder &order) {
        return order.narrowing() == narrowing;
    });
    if (found != orders.end()) {
        orders.splice(orders.begin(), orders, found);
        if (!orders.front().isStale())
            return &orders.front();
        orders.pop_front();
    }
    DUNLIN_TRY_VALUE(auto made, cut(narrowing));
    orders.push_front(std::move(made));
    if (orders.size() > kOrders)
        orders.pop_back();
    return &orders.front();
}

QueueWindows::QueueWindows(Connection &reader, TenantKey tenant)
    : m_d(new Private{reader, tenant, {}})
{}

QueueWindows::~QueueWindows() = default;

Result<QueuePage> QueueWindows::window(const QueueNarrowing &narrowing, qint64 first, int count)
{
    DUNLIN_TRY_VALUE(const QueueOrder *order, m_d->order(narrowing));
    QueuePage page;
    page.generation = order->generation();
    page.total = order->total();
    page.first = std::clamp<qint64>(first, 0, page.total);
    count = int(std::clamp<qint64>(std::min(count, kRowsMax), 0, page.total - page.first));
    if (count == 0)
        return page;
    const QueueOrder::Place place = order->placeOf(page.first);
    const NarrowedSql where = narrowedSql(narrowing);
    DUNLIN_TRY_VALUE(auto select, m_d->reader.prepare(DUNLIN_QUEUE_SELECT "WHERE " + where.condition
                                                      + " AND (a.rank, a.id) >= (?, ?)"
                                                        " ORDER BY a.rank, a.id LIMIT ? OFFSET ?"));
    const int next = where.bind(select, m_d->tenant);
    select.bindAt(next, place.anchor.rank);
    select.bindAt(next + 1, place.anchor.account);
    select.bindAt(next + 2, count);
    select.bindAt(next + 3, place.offset);
    DUNLIN_TRY_VALUE(page.rows, readQueueRows(select));
    return page;
}

Result<qint64> QueueWindows::indexOf(const QueueNarrowing &narrowing, AccountId account)
{
    DUNLIN_TRY_VALUE(const auto found, row(account));
    if (!found)
        return -1;
    const QueueEntry entry = entryOf(found->account);
    if (narrowing.isLocal() && !narrowing.matches(entry))
        return -1;
    const NarrowedSql where = narrowedSql(narrowing);
    if (!narrowing.isLocal()) {
        DUNLIN_TRY_VALUE(auto has, m_d->reader.prepare("SELECT 1 FROM account a WHERE "
                                                       + where.condition + " AND a.id = ?"));
        const int next = where.bind(has, m_d->tenant);
        has.bindAt(next, account);
        DUNLIN_TRY_VALUE(const bool isIn, has.step());
        if (!isIn)
            return -1;
    }
    DUNLIN_TRY_VALUE(const QueueOrder *order, m_d->order(narrowing));
    if (order->total() == 0)
        return -1;
    const QueueOrder::Block block = order->blockOf(entry.key);
    DUNLIN_TRY_VALUE(
        auto count,
        m_d->reader.prepare("SELECT count(*) FROM account a WHERE " + where.condition
                            + " AND a.rank BETWEEN ? AND ?"
                              " AND (a.rank, a.id) >= (?, ?) AND (a.rank, a.id) < (?, ?)"));
    const int next = where.bind(count, m_d->tenant);
    count.bindAt(next, block.anchor.rank);
    count.bindAt(next + 1, entry.key.rank);
    count.bindAt(next + 2, block.anchor.rank);
    count.bindAt(next + 3, block.anchor.account);
    count.bindAt(next + 4, entry.key.rank);
    count.bindAt(next + 5, entry.key.account);
    DUNLIN_TRY(count.step());
    return block.first + count.integer(0);
}

Result<std::vector<qint64>> QueueWindows::counts()
{
    DUNLIN_TRY_VALUE(auto select, m_d->reader.prepare(kTallies));
    select.bind(m_d->tenant.value);
    std::vector<qint64> counts(1);
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return counts;
        const qint64 key = select.integer(0);
        const size_t at = key == kAllQueued ? 0 : size_t(key);
        if (counts.size() <= at)
            counts.resize(at + 1);
        counts[at] = select.integer(1);
    }
}

void QueueWindows::apply(std::span<const QueueMove> moves)
{
    if (moves.size() > 5000) {
        invalidate();
        return;
    }
    std::erase_if(m_d->orders,
                  [](const QueueOrder &order) { return !order.narrowing().isLocal(); });
    for (QueueOrder &order : m_d->orders) {
        for (const QueueMove &move : moves)
            order.apply(move, kBlockMax);
    }
}

void QueueWindows::invalidate()
{
    m_d->orders.clear();
}

Result<std::optional<QueueRow>> QueueWindows::row(AccountId account)
{
    DUNLIN_TRY_VALUE(auto select, m_d->reader.prepare(kRow));
    select.bind(m_d->tenant.value, account);
    DUNLIN_TRY_VALUE(const bool found, select.step());
    if (!found)
        return std::optional<QueueRow>{};
    return std::optional(readQueueRow(select));
}

Result<std::vector<AccountId>> QueueWindows::byNumber(const QString &number)
{
    DUNLIN_TRY_VALUE(auto select, m_d->reader.prepare(kByNumber));
    select.bind(m_d->tenant.value, number);
    std::vector<AccountId> accounts;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool found, select.step());
        if (!found)
            return accounts;
        accounts.push_back(select.id<AccountId>(0));
    }
}

Result<std::vector<QueueRow>> QueueWindows::ofDebtor(base::DebtorId debtor)
{
    DUNLIN_TRY_VALUE(auto select, m_d->reader.prepare(kOfDebtor));
    select.bind(m_d->tenant.value, debtor);
    return readQueueRows(select);
}

Result<std::vector<AccountId>> QueueWindows::Private::idsOfPhone(const QString &number)
{
    std::vector<AccountId> accounts;
    const auto tail = phoneTail(number);
    if (!tail)
        return accounts;
    const auto digits = digitsOf(number).size();
    const bool isShort = digits < 8;
    DUNLIN_TRY_VALUE(auto select, reader.prepare(isShort ? kOfShortTail : kOfTail));
    if (isShort)
        select.bind(tenant.value, digits == 7 ? 10'000'000 : 1'000'000, *tail);
    else
        select.bind(tenant.value, *tail);
    for (;;) {
        DUNLIN_TRY_VALUE(const bool found, select.step());
        if (!found)
            return accounts;
        const auto account = select.id<AccountId>(0);
        if (samePhone(number, select.text(1))
            && std::find(accounts.begin(), accounts.end(), account) == accounts.end()) {
            accounts.push_back(account);
        }
    }
}

Result<std::vector<QueueRow>> QueueWindows::ofPhone(const QString &number)
{
    DUNLIN_TRY_VALUE(const auto accounts, m_d->idsOfPhone(number));
    std::vector<QueueRow> rows;
    for (const AccountId &account : accounts) {
        DUNLIN_TRY_VALUE(auto found, row(account));
        if (found)
            rows.push_back(std::move(*found));
    }
    return rows;
}

} // namespace dunlin::store
