// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/ledger_event.h"

#include <vector>

namespace dunlin::store {

/// Accounts assigned to a user on which something is still owed, by id. Any database with the
/// projections.
base::Result<std::vector<base::AccountId>> assignedAccounts(Connection &connection,
                                                            TenantKey tenant, const QString &user);

} // namespace dunlin::store
