// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit_reader.h"

#include "core/store/event_columns.h"
#include "core/store/packed_events.h"

#include <limits>

namespace dunlin::store {

using base::Result;
using base::Status;

namespace {

constexpr char kAll[] = "SELECT " DUNLIN_EVENT_COLUMNS ", rowid FROM event"
                        " WHERE tenant = ? AND rowid <= ? AND (kind = '' OR (occurred_at >= ?"
                        " AND occurred_at < ? AND (? = '' OR kind = ?))) ORDER BY rowid DESC";
constexpr char kOfAccount[] =
    "SELECT " DUNLIN_EVENT_COLUMNS ", rowid FROM event"
    " WHERE tenant = ? AND rowid <= ? AND (kind = '' OR (occurred_at >= ?"
    " AND occurred_at < ? AND (? = '' OR kind = ?))) AND account = ? ORDER BY rowid DESC";
/// A place: the row's number, and which event of a packed row (there are fewer than this).
constexpr qint64 kPlacesOfRow = 1024;
constexpr char kLike[] = "SELECT id FROM account WHERE tenant = ? AND number >= ? AND number < ?"
                         " ORDER BY number LIMIT ?";
constexpr char kNumber[] = "SELECT number FROM account WHERE tenant = ? AND id = ?";

} // namespace

Status AuditReader::walk(const Narrowing &narrowing,
                         const std::function<bool(PlacedEvent &&)> &take)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(narrowing.account ? kOfAccount : kAll));
    const QString kind = QString::fromLatin1(narrowing.kind);
    constexpr qint64 kLast = std::numeric_limits<qint64>::max();
    const qint64 before = narrowing.before > 0 ? narrowing.before : kLast;
    const base::Instant from = narrowing.from.value_or(base::Instant{-kLast});
    const base::Instant until = narrowing.until.value_or(base::Instant{kLast});
    select.bind(m_tenant.value, before / kPlacesOfRow, from, until, kind, kind);
    if (narrowing.account)
        select.bindAt(7, *narrowing.account);
    std::vector<LedgerEvent> events;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return {};
        const qint64 first = select.integer(kEventColumns) * kPlacesOfRow;
        events.clear();
        DUNLIN_TRY(appendEvents(readEvent(select), events));
        for (size_t i = events.size(); i-- > 0;) {
            LedgerEvent &event = events[i];
            const qint64 place = first + qint64(i);
            const bool isMeant = place < before && event.occurred >= from && event.occurred < until
                                 && (narrowing.kind.isEmpty() || event.kind == narrowing.kind);
            if (isMeant && !take({std::move(event), place}))
                return {};
        }
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
