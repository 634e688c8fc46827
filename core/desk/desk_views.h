// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/workstation_core.h"
#include "core/ports/account_views.h"

namespace dunlin::desk {

/// Accounts of a profile as they would be and as they were; on the reader's thread.
class DeskViews final : public ports::AccountViews {
public:
    explicit DeskViews(WorkstationCore &core) : m_core(core) {}

    void foresee(domain::AccountId account, std::vector<domain::Payload> payloads,
                 ports::Reply<ports::Foreseen> reply) override;
    void asOf(domain::AccountId account, const ports::PastMoment &moment,
              ports::Reply<ports::PastPage> reply) override;
    void span(domain::AccountId account, ports::Reply<ports::PastSpan> reply) override;
    void origins(domain::AccountId account,
                 ports::Reply<std::vector<ports::PointOrigin>> reply) override;

private:
    WorkstationCore &m_core;
};

} // namespace dunlin::desk
