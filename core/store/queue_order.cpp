// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queue_order.h"

#include "core/store/account_columns.h"

#include <algorithm>
#include <limits>

namespace dunlin::store {

NarrowedSql narrowedSql(const QueueNarrowing &n, const QueueTier &tier)
{
    QByteArray sql = "a.tenant = ?";
    if (!n.includeClosed)
        sql += " AND " DUNLIN_IS_QUEUED;
    if (n.segment)
        sql += " AND a.segment = ?";
    if (n.creditor)
        sql += " AND a.creditor = ?";
    if (n.status)
        sql += " AND a.status = ?";
    if (n.assignedTo)
        sql += " AND a.assigned_to = ?";
    if (n.currency)
        sql += " AND a.currency = ?";
    if (tier.part == QueueTier::Part::Open)
        sql += " AND a.opens_at <= ? AND a.check_at > ?";
    else if (tier.part == QueueTier::Part::Shut)
        sql += " AND (a.opens_at IS NULL OR a.opens_at > ? OR a.check_at <= ?)";
    if (n.itemDueFrom || n.itemDueUntil) {
        sql += " AND EXISTS (SELECT 1 FROM item i WHERE i.account_no = a.no AND i.open <> 0";
        if (n.itemDueFrom)
            sql += " AND i.due >= ?";
        if (n.itemDueUntil)
            sql += " AND i.due <= ?";
        sql += ")";
    }
    if (n.paidOn)
        sql += " AND a.no IN (SELECT account_no FROM day_figure WHERE tenant = ? AND day = ?"
               " AND collected <> 0)";
    if (n.promisedOn)
        sql += " AND a.no IN (SELECT account_no FROM day_figure WHERE tenant = ? AND day = ?"
               " AND promised <> 0)";
    if (n.rollDay)
        sql += " AND a.roll_day = ?";
    if (n.rollDay && n.rollFrom)
        sql += " AND a.roll_from = ?";
    if (n.rollDay && n.rollTo)
        sql += " AND a.roll_to = ?";
    if (n.oldestDueFrom)
        sql += " AND (a.oldest_due IS NULL OR a.oldest_due >= ?)";
    if (n.oldestDueUntil)
        sql += " AND a.oldest_due <= ?";
    return {sql, n, tier};
}

int NarrowedSql::bind(Statement &statement, TenantKey tenant) const
{
    const QueueNarrowing &n = narrowing;
    int at = 0;
    statement.bindAt(++at, tenant.value);
    if (n.segment)
        statement.bindAt(++at, *n.segment);
    if (n.creditor)
        statement.bindAt(++at, *n.creditor);
    if (n.status)
        statement.bindAt(++at, int(*n.status));
    if (n.assignedTo)
        statement.bindAt(++at, *n.assignedTo);
    if (n.currency)
        statement.bindAt(++at, *n.currency);
    if (tier.part != QueueTier::Part::All) {
        statement.bindAt(++at, tier.at);
        statement.bindAt(++at, tier.at);
    }
    if (n.itemDueFrom)
        statement.bindAt(++at, *n.itemDueFrom);
    if (n.itemDueUntil)
        statement.bindAt(++at, *n.itemDueUntil);
    for (const auto &day : {n.paidOn, n.promisedOn}) {
        if (!day)
            continue;
        statement.bindAt(++at, tenant.value);
        statement.bindAt(++at, *day);
    }
    if (n.rollDay)
        statement.bindAt(++at, *n.rollDay);
    if (n.rollDay && n.rollFrom)
        statement.bindAt(++at, *n.rollFrom);
    if (n.rollDay && n.rollTo)
        statement.bindAt(++at, *n.rollTo);
    if (n.oldestDueFrom)
        statement.bindAt(++at, *n.oldestDueFrom);
    if (n.oldestDueUntil)
        statement.bindAt(++at, *n.oldestDueUntil);
    return at + 1;
}

void QueueOrder::addAnchor(const QueueKey &key)
{
    // What later comes before the first row belongs to the first block.
    m_anchors.push_back(m_anchors.empty() ? QueueKey{std::numeric_limits<qint64>::min(), {}} : key);
    m_counts.push_back(0);
}

void QueueOrder::count()
{
    ++m_counts.back();
    ++m_total;
}

size_t QueueOrder::indexOf(const QueueKey &key) const
{
    const auto after = std::upper_bound(m_anchors.begin(), m_anchors.end(), key);
    return size_t(after - m_anchors.begin()) - 1;
}

QueueOrder::Place QueueOrder::placeOf(qint64 position) const
{
    size_t block = 0;
    while (block + 1 < m_counts.size() && position >= m_counts[block])
        position -= m_counts[block++];
    return {m_anchors[block], position};
}

QueueOrder::Block QueueOrder::blockOf(const QueueKey &key) const
{
    const size_t block = indexOf(key);
    qint64 first = 0;
    for (size_t i = 0; i < block; ++i)
        first += m_counts[i];
    return {m_anchors[block], first};
}

void QueueOrder::comeIn(const QueueKey &key)
{
    ++m_counts[indexOf(key)];
    ++m_total;
}

void QueueOrder::goOut(const QueueKey &key)
{
    --m_counts[indexOf(key)];
    --m_total;
}

void QueueOrder::apply(const QueueMove &move)
{
    const auto holds = [this](const std::optional<QueueEntry> &entry) {
        return entry && m_narrowing.matches(*entry) && m_tier.has(*entry);
    };
    const bool was = holds(move.before);
    const bool is = holds(move.after);
    if (m_anchors.empty()) {
        m_stale = m_stale || is;
        return;
    }
    if (was)
        goOut(move.before->key);
    if (is)
        comeIn(move.after->key);
}

void QueueOrder::turn(const QueueKey &key, bool comesIn)
{
    if (m_anchors.empty())
        m_stale = m_stale || comesIn;
    else if (comesIn)
        comeIn(key);
    else
        goOut(key);
}

std::optional<QueueOrder::Place> QueueOrder::grown(int blockMax) const
{
    const auto found = std::find_if(m_counts.begin(), m_counts.end(),
                                    [blockMax](int rows) { return rows > blockMax; });
    if (found == m_counts.end())
        return std::nullopt;
    return Place{m_anchors[size_t(found - m_counts.begin())], *found / 2};
}

void QueueOrder::divide(const Place &middle, const QueueKey &key)
{
    const auto block = std::ptrdiff_t(indexOf(middle.anchor));
    const int rest = m_counts[size_t(block)] - int(middle.offset);
    m_counts[size_t(block)] = int(middle.offset);
    m_anchors.insert(m_anchors.begin() + block + 1, key);
    m_counts.insert(m_counts.begin() + block + 1, rest);
}

} // namespace dunlin::store
