// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/duty.h"

#include "core/store/duties.h"

#include <utility>

namespace dunlin::desk {

using base::Result;
using base::Status;
using store::Connection;

Duty::Duty(OfficeCore &core, QString name, qint64 leaseMs, std::unique_lock<std::mutex> lock)
    : m_core(&core)
    , m_name(std::move(name))
    , m_leaseMs(leaseMs)
    , m_lock(std::move(lock))
{}

Duty::Duty(Duty &&other) noexcept
    : m_core(other.m_core)
    , m_name(std::move(other.m_name))
    , m_leaseMs(other.m_leaseMs)
    , m_lock(std::move(other.m_lock))
    , m_isRow(std::exchange(other.m_isRow, false))
{}

Duty::~Duty()
{
    if (!m_isRow)
        return;
    // Without the database it ends by itself, when its time is over.
    (void)m_core->write([this](Connection &connection) -> Status {
        return store::Duties(connection, m_core->key()).release(m_name, seatOf(*m_core).name());
    });
}

Result<std::optional<Duty>> Duty::claim(Duty duty)
{
    if (duty.m_core->isFolder())
        return std::optional<Duty>(std::move(duty));
    DUNLIN_TRY_VALUE(const bool taken, duty.m_core->write([&](Connection &connection) {
        return store::Duties(connection, duty.m_core->key())
            .take(duty.m_name, seatOf(*duty.m_core).name(), duty.m_leaseMs);
    }));
    if (!taken)
        return std::optional<Duty>();
    duty.m_isRow = true;
    return std::optional<Duty>(std::move(duty));
}

Result<std::optional<Duty>> Duty::take(OfficeCore &core, const QString &name, qint64 leaseMs)
{
    return claim(Duty(core, name, leaseMs, std::unique_lock(seatOf(core).mutexOf(name))));
}

Result<std::optional<Duty>> Duty::tryTake(OfficeCore &core, const QString &name, qint64 leaseMs)
{
    std::unique_lock lock(seatOf(core).mutexOf(name), std::try_to_lock);
    if (!lock.owns_lock())
        return std::optional<Duty>();
    return claim(Duty(core, name, leaseMs, std::move(lock)));
}

Result<bool> Duty::keep(Connection &connection)
{
    if (!m_isRow)
        return true;
    return store::Duties(connection, m_core->key()).keep(m_name, seatOf(*m_core).name(), m_leaseMs);
}

Result<bool> Duty::keep()
{
    if (!m_isRow)
        return true;
    return m_core->write([this](Connection &connection) { return keep(connection); });
}

} // namespace dunlin::desk
