// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/apply.h"
#include "core/desk/office_core.h"

#include <span>
#include <vector>

namespace dunlin::desk {

/// What the strategies in force do at once about events that were just kept: the steps of event and
/// state triggers that are due today, without waiting for the night. Ids are derived, so the
/// night's run adds none of them again. On the writer's thread, after the projections were made.
base::Result<std::vector<domain::Event>> followingSteps(OfficeCore &core,
                                                        store::Connection &connection,
                                                        std::span<const store::LedgerEvent> events);

/// Where events were kept: an office or a laptop.
struct FollowPlace {
    store::Connection &connection;
    store::TenantKey tenant;
    const ApplyContext &context;
    base::Currency currency; ///< whose holidays are quiet days
};
/// The same for these accounts of an office or a laptop. The ids being derived, what a laptop does
/// on its own accounts and what the office does are the same steps, kept once. Envelopes as
/// StrategyDay::take leaves them.
base::Result<std::vector<domain::Event>> followingSteps(const FollowPlace &place,
                                                        std::vector<base::AccountId> accounts);

} // namespace dunlin::desk
