// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/folding/selection.h"

namespace dunlin::domain::folding {

/// Fills disputes and the disputed amounts of items and account: of each open dispute what was
/// stated, the oldest item first, and never more than is open.
void applyDisputes(AccountState &state, const std::vector<Seen> &seen, const FoldContext &context);
/// Fills holds; the stop of contact of a care is one of them.
void applyHolds(AccountState &state, const std::vector<Seen> &seen, const QByteArray &zone);

/// Fills days past due, status, next action and hold-back, from everything filled before.
///
/// A closing as paid or settled in full holds only while nothing is owed: a payment that is taken
/// back, or a new claim, opens the account again.
///
/// Status, the first that holds: Closed; SettledInFull (nothing is owed since a settlement was
/// kept); Paid (nothing is owed); OnHold; Disputed; Placed; PromiseBroken (a part of a plan is
/// missed and unpaid); PromiseDue (an open promise or part is due today or in its grace); OnPlan (a
/// plan or settlement goes on, or two or more promises are open); PromiseOpen; PromiseBroken (the
/// latest promise that was not cancelled); Tracing (points are known, and all of them are dead);
/// InContact (the right party was reached); NoContact (work, but not that); New.
///
/// Next action, the first that holds: RefundCredit (money is left over and nothing owed); None
/// (closed, paid); DecideApproval (now); ReviewHold (its last day's morrow, or 30 days after its
/// start); CallBack (at its time); ReviewDispute (when an answer is owed; while something else can
/// be asked for, only if that comes first); AwaitAgency (the day a recall takes effect, or 90 days
/// after placement); Remind (a task of the day's work, until somebody works the account);
/// CheckPromise (on its due date); Trace (now); else Call: today, or 2 days after the last work, 7
/// when the right party was reached then. Nothing is due before today, save what is overdue: a
/// call-back.
///
/// Hold-back, the first that holds: a hold or care; an open request for approval; a dispute about
/// all that is owed; a placement, to the day before a recall takes effect; an open promise, plan or
/// settlement without arrears, to the end of the grace of what is due next.
void applyStanding(AccountState &state, const FoldContext &context);

} // namespace dunlin::domain::folding
