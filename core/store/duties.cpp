// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/duties.h"

#include "core/store/connection.h"
#include "core/store/statement.h"

namespace dunlin::store {

using base::Bytes16;
using base::Result;
using base::Status;

namespace {

// One statement: on PostgreSQL the second of two that come at once waits for the row, and then sees
// whose it is.
constexpr char kTake[] =
    "INSERT INTO duty(tenant, name, holder, until) VALUES (?, ?, ?, {now_ms} + ?)"
    " ON CONFLICT (tenant, name) DO UPDATE SET holder = excluded.holder, until = excluded.until"
    " WHERE duty.holder = excluded.holder OR duty.until <= {now_ms}";
constexpr char kHolder[] = "SELECT holder FROM duty WHERE tenant = ? AND name = ? {lock}";
constexpr char kProlong[] = "UPDATE duty SET until = {now_ms} + ? WHERE tenant = ? AND name = ?";
constexpr char kRelease[] = "DELETE FROM duty WHERE tenant = ? AND name = ? AND holder = ?";

} // namespace

Result<bool> Duties::isHeldBy(const QString &name, const Bytes16 &holder)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kHolder));
    select.bind(m_tenant.value, name);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    return row && select.bytes16(0) == holder;
}

Result<bool> Duties::take(const QString &name, const Bytes16 &holder, qint64 leaseMs)
{
    {
        DUNLIN_TRY_VALUE(auto insert, m_connection.prepare(kTake));
        DUNLIN_TRY(insert.bind(m_tenant.value, name, holder, leaseMs).run());
    }
    return isHeldBy(name, holder);
}

Result<bool> Duties::keep(const QString &name, const Bytes16 &holder, qint64 leaseMs)
{
    DUNLIN_TRY_VALUE(const bool held, isHeldBy(name, holder));
    if (!held)
        return false;
    DUNLIN_TRY_VALUE(auto update, m_connection.prepare(kProlong));
    DUNLIN_TRY(update.bind(leaseMs, m_tenant.value, name).run());
    return true;
}

Status Duties::release(const QString &name, const Bytes16 &holder)
{
    DUNLIN_TRY_VALUE(auto remove, m_connection.prepare(kRelease));
    return remove.bind(m_tenant.value, name, holder).run();
}

} // namespace dunlin::store
