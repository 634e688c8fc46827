// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/rows_anew.h"

#include "core/desk/workstation_core.h"
#include "core/store/tenants.h"
#include "core/store/transaction.h"

namespace dunlin::desk {

using base::Result;
using base::Status;

namespace {

constexpr size_t kAtOnce = 500;
constexpr char kMark[] = "projected_day";
/// Followed by a number, so that a second change during the work on the first is seen.
constexpr QByteArrayView kAnew = "anew ";

QByteArray dayValue(QDate day)
{
    return day.toString(Qt::ISODate).toLatin1();
}

} // namespace

Result<AffectedRows> affectedRows(store::Connection &cache, const TermsWatch &terms,
                                  const ApplyContext &context)
{
    AffectedRows rows;
    DUNLIN_TRY_VALUE(rows.now, terms.affected(cache, WorkstationCore::kTenant, context));
    if (rows.now.size() <= kAtOnce)
        return rows;
    rows.now.clear();
    rows.later = true;
    store::Tenants tenants(cache);
    DUNLIN_TRY_VALUE(const QByteArray mark, tenants.setting(WorkstationCore::kTenant, kMark));
    const qint64 before = mark.startsWith(kAnew) ? mark.mid(kAnew.size()).toLongLong() : 0;
    DUNLIN_TRY(tenants.setSetting(WorkstationCore::kTenant, kMark,
                                  kAnew.toByteArray() + QByteArray::number(before + 1)));
    return rows;
}

void tellRowsMarked(WorkstationCore &core)
{
    core.answer<bool>(
        [&core](const Result<bool> &) {
            if (core.onRowsMarked)
                core.onRowsMarked();
        },
        true);
}

Result<RowsMark> RowsMark::read(store::Connection &cache)
{
    RowsMark mark;
    DUNLIN_TRY_VALUE(mark.m_value, store::Tenants(cache).setting(WorkstationCore::kTenant, kMark));
    return mark;
}

bool RowsMark::isAnew() const
{
    return m_value.isEmpty() || m_value.startsWith(kAnew);
}

bool RowsMark::isOf(QDate day) const
{
    return m_value == dayValue(day);
}

Status RowsMark::keep(store::Connection &cache, QDate day) const
{
    DUNLIN_TRY_VALUE(auto transaction, store::Transaction::begin(cache));
    DUNLIN_TRY_VALUE(const RowsMark now, read(cache));
    if (now.m_value != m_value)
        return {};
    DUNLIN_TRY(store::Tenants(cache).setSetting(WorkstationCore::kTenant, kMark, dayValue(day)));
    return transaction.commit();
}

} // namespace dunlin::desk
