// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit_reader.h"

#include "core/store/event_columns.h"

#include <limits>

namespace dunlin::store {

using base::Result;
using base::Status;

namespace {

constexpr char kAll[] = "SELECT " DUNLIN_EVENT_COLUMNS ", rowid FROM event"
                        " WHERE tenant = ? AND rowid < ? AND occurred_at >= ? AND occurred_at < ?"
                        " AND (? = '' OR kind = ?) ORDER BY rowid DESC";
constexpr char kOfAccount[] =
    "SELECT " DUNLIN_EVENT_COLUMNS ", rowid FROM event"
    " WHERE tenant = ? AND rowid < ? AND occurred_at >= ? AND occurred_at < ?"
    " AND (? = '' OR kind = ?) AND account = ? ORDER BY rowid DESC";
constexpr char kLike[] = "SELECT id FROM account WHERE tenant = ? AND number >= ? AND number < ?"
                         " ORDER BY number LIMIT ?";
constexpr char kNumber[] = "SELECT number FROM account WHERE tenant = ? AND id = ?";

} // namespace

Status AuditReader::walk(const Narrowing &narrowing,
                         const std::function<bool(PlacedEvent &&)> &take)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(narrowing.account ? kOfAccount : kAll));
    const QString kind = QString::fromLatin1(narrowing.kind);
    select.bind(m_tenant.value,
                narrowing.before > 0 ? narrowing.before : std::numeric_limits<qint64>::max(),
                narrowing.from ? narrowing.from->ms : std::numeric_limits<qint64>::min(),
                narrowing.until ? narrowing.until->ms : std::numeric_limits<qint64>::max(), kind,
                kind);
    if (narrowing.account)
        select.bindAt(7, *narrowing.account);
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return {};
        PlacedEvent placed{readEvent(select), select.integer(kEventColumns)};
        if (!take(std::move(placed)))
            return {};
    }
}

Result<std::vector<base::AccountId>> AuditReader::accountsLike(const QString &number, int limit)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kLike));
    select.bind(m_tenant.value, number, number + QChar(0xffff), limit);
    std::vector<base::AccountId> accounts;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return accounts;
        accounts.push_back(select.id<base::AccountId>(0));
    }
}

Result<QString> AuditReader::numberOf(base::AccountId account)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kNumber));
    select.bind(m_tenant.value, account);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    return row ? select.text(0) : QString();
}

} // namespace dunlin::store
