// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/duty_renewal.h"

#include "core/store/duties.h"
#include "core/store/open_database.h"
#include "core/store/transaction.h"

#include <chrono>
#include <utility>

namespace dunlin::desk {

using base::Result;

DutyRenewal::DutyRenewal(Of of, const base::Clock &clock)
    : m_of(std::move(of))
    , m_clock(clock)
    , m_steppedAt(clock.monotonicMs())
    , m_thread([this] { run(); })
{}

DutyRenewal::~DutyRenewal()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void DutyRenewal::stepped()
{
    m_steppedAt = m_clock.monotonicMs();
}

void DutyRenewal::run()
{
    std::optional<store::Connection> connection; // most are done before the first renewal
    std::unique_lock lock(m_mutex);
    const auto pause = std::chrono::milliseconds(m_of.times.renewMs);
    while (!m_wake.wait_for(lock, pause, [this] { return m_stop; })) {
        lock.unlock();
        const bool isSilent = m_clock.monotonicMs() - m_steppedAt > m_of.times.patienceMs;
        const Result<bool> held = isSilent ? Result<bool>(true) : renew(connection);
        lock.lock();
        if (!held)
            connection.reset(); // and again with a new one
        else if (!*held)
            return;
    }
}

Result<bool> DutyRenewal::renew(std::optional<store::Connection> &connection) const
{
    if (!connection) {
        store::OpenSpec spec;
        spec.location = m_of.location;
        spec.role = store::Role::Office;
        DUNLIN_TRY_VALUE(auto opened, store::openDatabase(spec));
        connection.emplace(std::move(opened));
    }
    DUNLIN_TRY_VALUE(auto transaction, store::Transaction::begin(*connection));
    DUNLIN_TRY_VALUE(
        const bool held,
        store::Duties(*connection, m_of.tenant).keep(m_of.name, m_of.holder, m_of.times.leaseMs));
    DUNLIN_TRY(transaction.commit());
    return held;
}

} // namespace dunlin::desk
