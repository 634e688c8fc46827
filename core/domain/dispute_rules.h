// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"

#include <vector>

/// What becomes of the money when a dispute is decided.
namespace dunlin::domain {

/// Credit notes that let go `amount` of what an open dispute is about: on its items, in their
/// order, no more than is open on each. Together less than `amount` when less is open; none for
/// nothing. `day` is their value date.
std::vector<CreditNote> creditsFor(const AccountState &state, const DisputeState &dispute,
                                   Money amount, QDate day);

} // namespace dunlin::domain
