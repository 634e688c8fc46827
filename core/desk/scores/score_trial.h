// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/scores/office_score.h"
#include "core/desk/strategies/strategy_trial.h"
#include "core/ports/rank_desk.h"

namespace dunlin::desk {

/// What another score would do to the order of the queue today, over the open accounts of a
/// ledger. Writes nothing; asks the place's `stop` between two accounts (Cancelled).
/// `now`: when it is, for call-backs.
base::Result<ports::ScoreEffect> scoreEffect(const TrialPlace &place,
                                             const std::shared_ptr<const domain::TermsBook> &book,
                                             const OfficeScore &proposed, base::Instant now);

} // namespace dunlin::desk
