// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/workstation_core.h"
#include "core/ports/contact_gate.h"

namespace dunlin::desk {

/// Reserving, overriding and shares of a profile. Recording is on the store's thread.
class DeskContactGate final : public ports::ContactGate {
public:
    explicit DeskContactGate(WorkstationCore &core) : m_core(core) {}

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

private:
    bool refuse(base::Error *why) const;
    base::Result<base::EventId> keep(WorkstationCore::Stores stores, domain::AccountId account,
                                     domain::Payload payload);
    base::Result<ports::Reserved> reserveNow(WorkstationCore::Stores stores,
                                             const ports::ReserveWish &wish);

    WorkstationCore &m_core;
};

} // namespace dunlin::desk
