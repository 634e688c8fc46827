// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/workstation_core.h"
#include "core/ports/override_view.h"
#include "core/ports/session.h"

#include <optional>
#include <vector>

/// Requests for overrides as the screens show them, read from the accounts of a profile.
namespace dunlin::desk {

/// Those of today that nobody has decided, with what the gate says now and whether the session's
/// user may decide; the oldest first.
base::Result<std::vector<ports::OverrideView>> overridesWaiting(WorkstationCore::Readers readers,
                                                                const ports::Session &session,
                                                                const ApplyContext &context);
/// The latest of today on an account; nothing when there is none.
base::Result<std::optional<ports::OverrideView>>
overrideOf(WorkstationCore::Readers readers, base::AccountId account, const ApplyContext &context);

} // namespace dunlin::desk
