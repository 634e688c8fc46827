// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace dunlin::desk
