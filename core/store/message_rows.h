// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/ledger_event.h"
#include "core/store/projection_rows.h"

#include <span>
#include <vector>

namespace dunlin::store {

/// A message with the account that it is of.
struct FoundMessage {
    base::AccountId account;
    QString number;
    QString debtor;
    MessageRow message;
};

/// Looks messages up in the projections; in offices and caches. Any connection.
class MessageRows {
public:
    MessageRows(Connection &connection, TenantKey tenant)
        : m_connection(connection)
        , m_tenant(tenant)
    {}

    /// Those of a channel that are to be tried at `at`, the longest waiting first.
    base::Result<std::vector<FoundMessage>> due(domain::Channel channel, base::Instant at,
                                                int limit);
    /// All that wait, also for later.
    base::Result<std::vector<FoundMessage>> waiting(int limit);
    /// Handed over, and nobody knows what became of it.
    base::Result<std::vector<FoundMessage>> sending(int limit);
    /// What came in, came back or could not be sent: the open ones, or all; the newest first.
    base::Result<std::vector<FoundMessage>> inbox(bool openOnly, int limit);
    /// By the gateway's or the mail's own id.
    base::Result<std::vector<FoundMessage>> byKey(const QString &key);
    /// Accounts with this address or number among their contact points, at most `limit`.
    base::Result<std::vector<base::AccountId>> accountsOfPoint(const QString &value, int limit);

private:
    base::Result<std::vector<FoundMessage>> rows(Statement &select);
    Connection &m_connection;
    TenantKey m_tenant;
};

} // namespace dunlin::store
