// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/apply.h"
#include "core/desk/office_accounts.h"

#include <span>

namespace dunlin::desk {

/// Picks the asked-for account among those with its number and folds it; over an office or a
/// laptop's cache, on the connection's thread.
base::Result<AccountAnswer> answerAccount(store::Connection &connection, store::TenantKey tenant,
                                          std::span<const base::AccountId> candidates,
                                          const AccountQuestion &question,
                                          const ApplyContext &context);

} // namespace dunlin::desk
