// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QStringList>

namespace dunlin::domain {

/// How an office's queues are worked (the term "queue").
struct QueueRule {
    QStringList serveRoles; ///< roles that are served one account after the other
    QStringList serveUsers; ///< and users, whatever their role
    QStringList freeUsers;  ///< users that choose for themselves although their role is served
    bool operator==(const QueueRule &) const = default;

    /// Whether this user opens accounts in the queue's order only ("get next only").
    bool isServed(const QString &user, QByteArrayView role) const;
};

/// {"get_next_only": {"roles": ["collector"], "users": ["ana"], "except": ["bo"]}}
base::Result<QueueRule> queueRuleFrom(QByteArrayView json);

} // namespace dunlin::domain
