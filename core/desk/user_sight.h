// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ports/session.h"
#include "core/store/ledger_event.h"

#include <QtCore/QSet>
#include <QtCore/QString>

namespace dunlin::store {
class Connection;
}

namespace dunlin::desk {

/// Whose accounts a user sees in an office: a collector his own, a supervisor those of the team,
/// the others all.
struct UserSight {
    ports::Role role = ports::Role::Collector;
    bool all = false;
    QSet<QString> users; ///< meaningful when not `all`
    bool sees(const QString &assignedTo) const { return all || users.contains(assignedTo); }
};

/// NotFound for a name that nobody has.
base::Result<UserSight> sightOf(store::Connection &connection, store::TenantKey tenant,
                                const QString &user);

} // namespace dunlin::desk
