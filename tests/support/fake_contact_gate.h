// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/contact_gate.h"

#include <QtCore/QObject>

namespace dunlin::testing {

/// Reservations that always succeed, and requests for overrides in memory: answers from the event
/// loop, records what it was asked, fails when told to.
class FakeContactGate final : public ports::ContactGate {
public:
    explicit FakeContactGate(const base::Clock &clock) : m_clock(clock) {}

    void reserve(const ports::ReserveWish &wish, ports::Reply<ports::Reserved> reply) override;
    void release(domain::AccountId account, domain::EventId reservation, const QString &reason,
                 ports::Reply<bool> reply) override;
    void open(std::vector<domain::AccountId> accounts,
              ports::Reply<std::vector<ports::OpenReservation>> reply) override;
    void requestOverride(const ports::ReserveWish &wish,
                         ports::Reply<domain::EventId> reply) override;
    void decideOverride(domain::AccountId account, domain::EventId request, bool granted,
                        const QString &note, ports::Reply<bool> reply) override;
    void waitingOverrides(ports::Reply<std::vector<ports::OverrideView>> reply) override;
    void latestOverride(domain::AccountId account,
                        ports::Reply<std::optional<ports::OverrideView>> reply) override;
    void shares(ports::Reply<ports::ShareState> reply) override;

    struct Decision {
        domain::EventId request;
        bool granted = false;
        QString note;
    };
    std::optional<domain::EventId> nextReservation = domain::EventId{}; ///< nothing: refused
    ports::GateView refusal;                                            ///< what is said then
    std::vector<ports::ReserveWish> reserved;
    bool holdReserve = false; ///< answers of reserve() wait for giveHeld()
    void giveHeld();
    std::vector<domain::EventId> released;
    std::vector<ports::OverrideView> requests;
    std::vector<ports::ReserveWish> asked;
    std::vector<Decision> decisions;
    std::optional<base::Error> failure;

private:
    const base::Clock &m_clock;
    std::vector<std::function<void()>> m_held;
    QObject m_context; ///< answers die with it
};

/// A request that waits: number `n`, asked by `by`.
ports::OverrideView sampleOverride(int n, const QString &by, base::Instant asked);

} // namespace dunlin::testing
