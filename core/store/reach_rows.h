// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/ledger_event.h"
#include "core/store/projection_rows.h"
#include "core/store/queue_key.h"

#include <span>
#include <vector>

namespace dunlin::store {

/// When one account's debtor may be called.
struct ReachRow {
    base::AccountId account;
    Reach reach;
};

/// The one part of an account's row that time changes without an event: who may be called when.
/// Small writes beside Projections, so that a whole portfolio can be worked out anew between two
/// saves. On the writer.
class ReachRows {
public:
    ReachRows(Connection &connection, TenantKey tenant) : m_connection(connection), m_tenant(tenant)
    {}

    /// Accounts whose checkAt has come, the longest overdue first.
    base::Result<std::vector<base::AccountId>> overdue(base::Instant at, int limit);
    /// Inside a transaction. Accounts that have no row are left out; hand the moves to
    /// QueueWindows::apply after the commit.
    base::Result<std::vector<QueueMove>> set(std::span<const ReachRow> rows);

private:
    Connection &m_connection;
    TenantKey m_tenant;
};

} // namespace dunlin::store
