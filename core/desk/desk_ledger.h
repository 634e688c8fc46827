// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/workstation_core.h"
#include "core/ports/ledger.h"

namespace dunlin::desk {

/// What is behind the figures of a profile's accounts, on the reader's thread.
class DeskLedger final : public ports::Ledger {
public:
    explicit DeskLedger(WorkstationCore &core) : m_core(core) {}

    void statement(domain::AccountId account,
                   ports::Reply<domain::AccountStatement> reply) override;
    void preview(domain::AccountId account, const domain::PaymentReceived &payment, bool linked,
                 ports::Reply<std::vector<ports::PaymentShare>> reply) override;

private:
    WorkstationCore &m_core;
};

} // namespace dunlin::desk
