// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/served_accounts.h"
#include "core/desk/workstation_core.h"
#include "core/ports/account_desk.h"

namespace dunlin::desk {

/// The account page of a profile: reading by the reader's thread, recording by the store's.
class DeskAccountDesk final : public ports::AccountDesk {
public:
    explicit DeskAccountDesk(WorkstationCore &core) : m_core(core) {}

    void page(domain::AccountId account, ports::Reply<ports::AccountPage> reply) override;
    void gate(domain::AccountId account, domain::Channel channel,
              std::optional<domain::ContactPointId> point,
              ports::Reply<ports::GateView> reply) override;
    void wrapUp(const ports::WrapUp &wrapUp, ports::Reply<ports::Saved> reply) override;
    void undo(const ports::Saved &saved, ports::Reply<ports::Saved> reply) override;
    void saveDraft(domain::AccountId account, const QString &text,
                   ports::Reply<bool> reply) override;
    void accountsOfNumber(const QString &number,
                          ports::Reply<std::vector<ports::LinkedAccount>> reply) override;

private:
    bool refuse(ports::Permission permission, base::Error *why) const;
    WorkstationCore &m_core;
    /// Shared with questions that are on their way.
    const std::shared_ptr<ServedAccounts> m_served = std::make_shared<ServedAccounts>();
};

} // namespace dunlin::desk
