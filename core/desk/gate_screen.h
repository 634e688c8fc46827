// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/gate_check.h"

#include <span>

namespace dunlin::desk {

/// The gate's decision with all that the account page shows of it: each finding with who may
/// override it and why, the hours of the debtor's day, what a call has to contain, and the other
/// ways to reach the debtor. An override that was granted is taken into account.
ports::GateView gateScreen(const domain::AccountState &state, const GateQuestion &question,
                           std::span<const domain::AccountState> others = {});

/// Lets the question use an override that somebody granted its asker for just this contact, if
/// there is one that may still be used. Used up only where a rule would have blocked.
void useGrant(const domain::AccountState &state, GateQuestion *question);

/// Makes a view one that blocks, for a reason that is no rule pack's. Empty: as it is.
void holdBack(ports::GateView *view, const QString &why);

} // namespace dunlin::desk
