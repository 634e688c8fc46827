// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/rights.h"

#include <algorithm>
#include <array>

namespace dunlin::ports {

namespace {

constexpr int kRoles = 7;
/// A collector works the assigned accounts, a supervisor the team's, the others see the office.
constexpr std::array<Reach, kRoles> kReach{Reach::Own,    Reach::Own,    Reach::Team,
                                           Reach::Office, Reach::Office, Reach::Office,
                                           Reach::Office};

bool has(Role role, Right right)
{
    const bool leads = role == Role::Supervisor || role == Role::Manager || role == Role::Admin;
    const bool runs = role == Role::Manager || role == Role::Admin;
    switch (right) {
    case Right::ViewAccounts: return allows(role, Permission::ViewAccounts);
    case Right::RecordWork: return allows(role, Permission::RecordWork);
    case Right::ViewPortfolio: return allows(role, Permission::ViewPortfolio);
    case Right::ImportData: return allows(role, Permission::ImportData);
    case Right::ManagePeople: return allows(role, Permission::ManagePeople);
    case Right::ManageRules: return allows(role, Permission::ManageRules);
    case Right::AssignWork: return leads;
    case Right::DecideRequests: return role != Role::Collector && role != Role::Auditor;
    case Right::SetTerms:
    case Right::PostStatements: return runs;
    case Right::SeeAudit: return runs || role == Role::Compliance || role == Role::Auditor;
    case Right::ExportData: return role != Role::Collector && role != Role::Senior;
    }
    return false;
}

} // namespace

std::optional<Reach> reachOf(Role role, Right right)
{
    return has(role, right) ? std::optional(kReach[size_t(role)]) : std::nullopt;
}

std::vector<Role> rolesWith(Right right)
{
    std::vector<Role> roles;
    for (int role = 0; role < kRoles; ++role) {
        if (has(Role(role), right))
            roles.push_back(Role(role));
    }
    std::stable_sort(roles.begin(), roles.end(),
                     [](Role a, Role b) { return kReach[size_t(a)] < kReach[size_t(b)]; });
    return roles;
}

} // namespace dunlin::ports
