// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/user_sight.h"

#include "core/store/people.h"

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;

base::Result<UserSight> sightOf(store::Connection &connection, store::TenantKey tenant,
                                const QString &name)
{
    store::People people(connection, tenant);
    DUNLIN_TRY_VALUE(const auto user, people.find(name));
    if (!user)
        return fail(ErrorCode::NotFound, QStringLiteral("there is no user %1").arg(name));
    UserSight sight;
    ports::roleFromName(user->role, &sight.role);
    sight.users.insert(name);
    if (sight.role == ports::Role::Supervisor) {
        DUNLIN_TRY_VALUE(const auto team, people.ofTeam(user->team));
        for (const store::UserRow &member : team)
            sight.users.insert(member.name);
    } else if (sight.role != ports::Role::Collector && sight.role != ports::Role::Senior) {
        sight.all = true;
    }
    return sight;
}

} // namespace dunlin::desk
