// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/ledger_event.h"

#include <QtCore/QStringList>

#include <vector>

namespace dunlin::store {

/// The accounts that some principals together may see at one position of the feed.
struct Members {
    bool all = false;                      ///< every account; `accounts` is empty then
    std::vector<base::AccountId> accounts; ///< sorted, none twice
};

/// Who sees which account, as intervals of feed positions, so that membership at any position is
/// the same answer for ever. A principal is "user:anna", "team:north", "role:manager". The null
/// account stands for all accounts. Office databases only.
class Grants {
public:
    Grants(Connection &connection, TenantKey tenant) : m_connection(connection), m_tenant(tenant) {}

    /// From `seq` on (usually head + 1). Nothing happens when it holds already.
    base::Status grant(const QString &principal, base::AccountId account, qint64 seq);
    /// Ends at `seq`: members(seq) has it no more.
    base::Status revoke(const QString &principal, base::AccountId account, qint64 seq);

    base::Result<Members> members(const QStringList &principals, qint64 seq);
    /// Principals that see an account by name (not by the wildcard) at a position.
    base::Result<QStringList> principalsOf(base::AccountId account, qint64 seq);

private:
    Connection &m_connection;
    TenantKey m_tenant;
};

} // namespace dunlin::store
