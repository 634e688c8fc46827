// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/duty.h"

#include "core/store/duties.h"

#include <utility>

namespace dunlin::desk {

using base::Result;
using base::Status;
using store::Connection;

Duty::Duty(OfficeCore &core, QString name, const DutyTimes &times,
           std::unique_lock<std::mutex> lock)
    : m_core(&core)
    , m_name(std::move(name))
    , m_times(times)
    , m_lock(std::move(lock))
{}

Duty::Duty(Duty &&other) noexcept
    : m_core(other.m_core)
    , m_name(std::move(other.m_name))
    , m_times(other.m_times)
    , m_lock(std::move(other.m_lock))
    , m_renewal(std::move(other.m_renewal))
{}

Duty::~Duty()
{
    if (!m_renewal)
        return;
    m_renewal.reset(); // first: afterwards it would find nothing to prolong
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
            .take(duty.m_name, seatOf(*duty.m_core).name(), duty.m_times.leaseMs);
    }));
    if (!taken)
        return std::optional<Duty>();
    duty.m_renewal = std::make_unique<DutyRenewal>(
        DutyRenewal::Of{duty.m_core->location(), duty.m_core->key(), duty.m_name,
                        seatOf(*duty.m_core).name(), duty.m_times},
        duty.m_core->clock());
    return std::optional<Duty>(std::move(duty));
}

Result<std::optional<Duty>> Duty::take(OfficeCore &core, const QString &name,
                                       const DutyTimes &times)
{
    return claim(Duty(core, name, times, std::unique_lock(seatOf(core).mutexOf(name))));
}

Result<std::optional<Duty>> Duty::tryTake(OfficeCore &core, const QString &name,
                                          const DutyTimes &times)
{
    std::unique_lock lock(seatOf(core).mutexOf(name), std::try_to_lock);
    if (!lock.owns_lock())
        return std::optional<Duty>();
    return claim(Duty(core, name, times, std::move(lock)));
}

Result<bool> Duty::keep(Connection &connection)
{
    if (!m_renewal)
        return true;
    m_renewal->stepped();
    return store::Duties(connection, m_core->key())
        .keep(m_name, seatOf(*m_core).name(), m_times.leaseMs);
}

Result<bool> Duty::keep()
{
    if (!m_renewal)
        return true;
    return m_core->write([this](Connection &connection) { return keep(connection); });
}

} // namespace dunlin::desk
