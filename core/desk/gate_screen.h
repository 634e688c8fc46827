// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/gate_check.h"

#include <span>

namespace dunlin::desk {

/// The gate's decision with all that the account page shows of it: each finding with who may
/// override it and why, the hours of the debtor's day, and the other ways to reach the debtor.
ports::GateView gateScreen(const domain::AccountState &state, const GateQuestion &question,
                           std::span<const domain::AccountState> others = {});

} // namespace dunlin::desk
