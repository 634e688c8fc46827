// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/session.h"

#include <optional>
#include <vector>

namespace dunlin::ports {

/// What somebody may do. Checked by the use cases of core/desk and again by the office when a
/// laptop sends it; a screen asks only in order to say so beforehand.
enum class Right {
    ViewAccounts,
    RecordWork,
    ViewPortfolio,
    ImportData,
    ManagePeople,
    ManageRules,
    AssignWork,     ///< move accounts between desks
    DecideRequests, ///< plans, settlements and overrides beyond somebody's authority
    SetTerms,       ///< terms, strategies, targets, scheduled reports
    PostStatements,
    SeeAudit, ///< the audit viewer; every look at an account there is recorded
    ExportData
};
inline constexpr int kRights = 12;

/// Over what a right reaches.
enum class Reach { Own, Team, Office };

/// Over what a role has a right; nothing: not at all.
std::optional<Reach> reachOf(Role role, Right right);
/// The roles that have a right, the smallest reach first: the answer to "why can't I?".
std::vector<Role> rolesWith(Right right);

} // namespace dunlin::ports
