// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fold.h"
#include "core/domain/placement/commission.h"
#include "core/domain/terms/terms.h"

#include <span>
#include <vector>

namespace dunlin::domain {

/// One stay of an account with an agency or attorney.
struct Placement {
    EventId event;
    QString agency;
    QDate from;
    QDate until;           ///< the day on which it came back; null while it is there
    bool recalled = false; ///< a recall was sent, also before its day
    Money placed;          ///< what was owed that day, before its payments
    int daysPastDue = 0;   ///< of the oldest item that was open then
    bool operator==(const Placement &) const = default;
};

/// Every stay, by day. `state` is the fold of the same events, with postings.
std::vector<Placement> placementsOf(const AccountState &state, std::span<const Event> events,
                                    const FoldContext &context);

/// What an agency collected and earned of a placement in some days, both included: money with a
/// value date while it was there. By the term "commission/AGENCY", else "commission", in force on
/// the day of the money; nothing earned where the terms name none.
std::vector<CommissionLine> earnedBy(const Placement &placement, const AccountState &state,
                                     const AccountTerms &terms, QDate from, QDate to);

} // namespace dunlin::domain
