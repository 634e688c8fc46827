// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/session.h"

#include <array>

namespace dunlin::ports {

namespace {
constexpr std::array<const char *, 7> kRoleNames{"collector",  "senior", "supervisor", "manager",
                                                 "compliance", "admin",  "auditor"};
} // namespace

bool allows(Role role, Permission permission)
{
    switch (permission) {
    case Permission::ViewAccounts: return true;
    case Permission::RecordWork: return role != Role::Auditor;
    case Permission::ViewPortfolio: return role != Role::Collector;
    case Permission::ImportData:
        return role == Role::Manager || role == Role::Admin || role == Role::Supervisor;
    case Permission::AssignAccounts:
        return role == Role::Admin || role == Role::Manager || role == Role::Supervisor;
    case Permission::ManagePeople: return role == Role::Admin || role == Role::Manager;
    case Permission::ManageRules:
        return role == Role::Admin || role == Role::Manager || role == Role::Compliance;
    }
    return false;
}

QByteArray roleName(Role role)
{
    return kRoleNames[size_t(role)];
}

bool roleFromName(const QByteArray &name, Role *role)
{
    for (size_t i = 0; i < kRoleNames.size(); ++i) {
        if (name == kRoleNames[i]) {
            *role = Role(i);
            return true;
        }
    }
    return false;
}

} // namespace dunlin::ports
