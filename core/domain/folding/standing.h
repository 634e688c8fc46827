// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/folding/selection.h"

namespace dunlin::domain::folding {

/// Fills disputes and the disputed amounts of items and account: of each open dispute what was
/// stated, the oldest item first, and never more than is open.
void applyDisputes(AccountState &state, const std::vector<Seen> &seen, const QByteArray &zone);
void applyHolds(AccountState &state, const std::vector<Seen> &seen, const QByteArray &zone);

/// Fills days past due, status and next action, from everything filled before.
///
/// Status, the first that holds: Closed; Paid (nothing is owed); OnHold; Disputed; Placed;
/// PromiseDue (an open promise is due today or in its grace); OnPlan (two or more open promises);
/// PromiseOpen; PromiseBroken (the latest promise that was not cancelled); InContact (the right
/// party was reached); NoContact (work, but not that); New.
///
/// Next action, the first that holds: RefundCredit (money is left over and nothing owed); None
/// (closed, paid); ReviewHold (its last day's morrow, or 30 days after its start); CallBack (at
/// its time); ReviewDispute (14 days after it began); AwaitAgency (the day a recall takes effect,
/// or 90 days after placement); CheckPromise (on its due date); else Call: today, or 2 days after
/// the last work, 7 when the right party was reached then. Nothing is due before today, save what
/// is overdue: a call-back.
void applyStanding(AccountState &state, const FoldContext &context);

} // namespace dunlin::domain::folding
