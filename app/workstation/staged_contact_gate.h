// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/contact_gate.h"

#include <QtCore/QTimer>

namespace dunlin::workstation {

/// The gate of contacts for pictures: the real one, with requests for overrides that nobody made.
/// GUI thread; the real port must outlive it.
class StagedContactGate final : public ports::ContactGate {
public:
    explicit StagedContactGate(ports::ContactGate &real) : m_real(real) {}

    std::vector<ports::OverrideView> waiting; ///< beside the real ones

    void reserve(const ports::ReserveWish &wish, ports::Reply<ports::Reserved> reply) override
    {
        m_real.reserve(wish, std::move(reply));
    }
    void release(domain::AccountId account, domain::EventId reservation, const QString &reason,
                 ports::Reply<bool> reply) override
    {
        m_real.release(account, reservation, reason, std::move(reply));
    }
    void open(std::vector<domain::AccountId> accounts,
              ports::Reply<std::vector<ports::OpenReservation>> reply) override
    {
        m_real.open(std::move(accounts), std::move(reply));
    }
    void requestOverride(const ports::ReserveWish &wish,
                         ports::Reply<domain::EventId> reply) override
    {
        m_real.requestOverride(wish, std::move(reply));
    }
    void decideOverride(domain::AccountId account, domain::EventId request, bool granted,
                        const QString &note, ports::Reply<bool> reply) override
    {
        m_real.decideOverride(account, request, granted, note, std::move(reply));
    }
    void waitingOverrides(ports::Reply<std::vector<ports::OverrideView>> reply) override
    {
        QTimer::singleShot(0, [reply = std::move(reply), staged = waiting] { reply(staged); });
    }
    void latestOverride(domain::AccountId account,
                        ports::Reply<std::optional<ports::OverrideView>> reply) override
    {
        m_real.latestOverride(account, std::move(reply));
    }
    void shares(ports::Reply<ports::ShareState> reply) override { m_real.shares(std::move(reply)); }

private:
    ports::ContactGate &m_real;
};

} // namespace dunlin::workstation
