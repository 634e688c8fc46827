// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"
#include "core/domain/terms/charge_rules.h"

#include <vector>

namespace dunlin::domain {

/// What one payment earned on one item and bucket.
struct CommissionLine {
    EventId payment;
    ItemId item;
    QDate on; ///< day on which the money was applied
    Bucket bucket = Bucket::Principal;
    int daysPastDue = 0; ///< of the item then, at least 0
    Money collected;
    Percent rate;
    Money commission; ///< rounded half to even, so that the lines add up to the sum
};

/// Commission on the payments applied from `from` to `to` (both included), by bucket and by the
/// age of each item on that day. A reversed payment earned nothing. `state` is folded with
/// postings.
std::vector<CommissionLine> commissionOf(const AccountState &state, const CommissionRule &rule,
                                         QDate from, QDate to);

} // namespace dunlin::domain
