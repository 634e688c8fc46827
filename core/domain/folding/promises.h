// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/folding/selection.h"

namespace dunlin::domain::folding {

/// Judges the account's promises by its payments and items (both filled before).
///
/// A payment counts for the promises taken on or before its value date, the earliest due first, as
/// long as it comes by their due date and grace; what one does not need goes to the next. A promise
/// is Kept on the day on which it was paid in full, or on which nothing was owed any more (a credit
/// note may have done the rest); PartiallyKept while a part is paid; Broken on the first day after
/// the grace, also when a part was paid: `paid` says how much. A cancelled promise takes no
/// payments from the day of its cancellation on. The level is the number of promises that had
/// been broken by the day this one was taken.
void applyPromises(AccountState &state, const std::vector<Seen> &seen, const FoldContext &context);

} // namespace dunlin::domain::folding
