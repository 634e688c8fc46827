// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fold.h"
#include "core/domain/interest/rate_table.h"
#include "core/domain/terms/terms.h"

#include <span>
#include <vector>

/// What the terms have charged by themselves, without anybody asking: the day's work records it.
namespace dunlin::domain {

/// The latest day up to this one on which the terms post interest by the calendar; null: none in
/// the year before.
QDate interestDay(const AccountTerms &terms, bool company, QDate day);

/// Whether some rule in force on some day charges without being asked: only then is chargesDue()
/// worth asking.
bool chargeThemselves(const std::vector<TermPtr> &terms);

/// A charge and the event that it becomes: the same id wherever and however often it is reckoned.
struct DueCharge {
    EventId id;
    Charged charge;
};

/// The charges of an account that are due by the end of `day` and not posted yet, in order: the
/// interest to each posting day since the last one posted (the first time: to the latest posting
/// day) and to the day of each payment that the terms want it posted before, then lump sums. Each
/// names the law or clause it stands on. A closed account is charged nothing; what somebody took
/// back is not charged again for the same days.
std::vector<DueCharge> chargesDue(AccountId account, std::span<const Event> events,
                                  const FoldContext &context, const RateTables &rates, QDate day);

} // namespace dunlin::domain
