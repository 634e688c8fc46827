// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace dunlin::ports {

/// On disk and on the wire, do not change.
enum class Role { Collector, Senior, Supervisor, Manager, Compliance, Admin, Auditor };

/// What a port call needs; checked in core/desk at every call and again on the server.
enum class Permission {
    ViewAccounts,
    RecordWork,
    ViewPortfolio,
    ImportData,
    ManagePeople,
    AssignAccounts, ///< to people, and to agencies by the hundred
    ManageRules
};

bool allows(Role role, Permission permission);
QByteArray roleName(Role role);
bool roleFromName(const QByteArray &name, Role *role);

/// Who works here. Value; fixed while the program runs.
struct Session {
    QString user;
    QString displayName;
    Role role = Role::Collector;
    QByteArray officeZone; ///< IANA
    QString officeName;
};

} // namespace dunlin::ports
