// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/business_calendar.h"
#include "core/base/payday.h"
#include "core/domain/agreements.h"

#include <optional>
#include <vector>

/// Schedules of plans. Pure; exact to the minor unit.
namespace dunlin::domain {

/// What is known of a plan. At least one of instalment, count and end; where two are given the
/// third follows, where all three are they must agree.
struct PlanRequest {
    base::Money total; ///< what is to be covered; > 0
    Frequency frequency = Frequency::Monthly;
    /// The first due date. Absent: counted back from `end` where the count says how far, else one
    /// step after `today`.
    std::optional<QDate> first;
    std::optional<base::Money> instalment; ///< each but the last
    std::optional<int> count;              ///< 1..kMaxInstalments
    std::optional<QDate> end;              ///< no instalment is due later (before it is rolled)
    std::optional<base::Payday> payday;    ///< needed with Frequency::Payday
    base::Roll roll = base::Roll::ModifiedFollowing;
    QDate today;
};

struct PlanSchedule {
    std::vector<Instalment> instalments; ///< ascending
    base::Money instalment;              ///< the regular one
    base::Money covered;                 ///< their sum; never more than the total
    base::Money left; ///< of the total, when a small instalment and a count do not reach it
    QDate end() const { return instalments.back().due; }
};

/// The schedule. Due dates are steps from the first one (a month later is the same day of the
/// month, or its last day where there is none), then rolled to business days. With a count and no
/// instalment the total is divided, rounded down, and the last instalment takes what is left over;
/// with an instalment the last one is the rest. Input error with one sentence: nothing given, not
/// positive, first day in the past, count and end that do not fit, more parts than fit.
base::Result<PlanSchedule> solvePlan(const PlanRequest &request,
                                     const base::BusinessCalendar &calendar);

/// Changes one instalment (0-based) of a schedule; the last absorbs the difference, so that the sum
/// stays. Input error when it cannot, for the last one itself, and for dates out of order.
base::Result<std::vector<Instalment>> changeInstalment(std::vector<Instalment> instalments,
                                                       size_t index,
                                                       std::optional<base::Money> amount,
                                                       std::optional<QDate> due);

/// Parts of one promise over several balances of one currency, in the order given: each is filled
/// before the next. Input error when the amount is more than the balances, or nothing.
base::Result<std::vector<base::Money>> splitOldestFirst(base::Money amount,
                                                        const std::vector<base::Money> &balances);

} // namespace dunlin::domain
