// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/apply.h"

#include <QtCore/QHash>

#include <span>

/// When debtors may be called, for the queue: from the same gate that decides on each call, asked
/// once for the best number and kept as two moments (store::Reach), so that nothing has to be
/// written while the day passes.
namespace dunlin::desk {

/// From the context's moment on. `others`: the debtor's other accounts. Without a number, and for
/// what only a person may override, there is no time. Pure.
store::Reach reachOf(const domain::AccountState &state,
                     std::span<const domain::AccountState> others, const ApplyContext &context);

enum class Siblings { Without, With };
/// Accounts that were just folded, so that their ledger is not read again.
using FoldedAccounts = QHash<base::AccountId, domain::AccountState>;
/// Works out these accounts, with the debtors' other accounts taken into account, and with
/// Siblings::With those others too, for which the same calls count. Accounts of a debtor with only
/// one are left as they are when `siblings` is With: they were just projected. Inside the caller's
/// transaction; returns how the queue moved.
base::Result<std::vector<store::QueueMove>>
refreshReach(store::Connection &connection, store::TenantKey tenant,
             std::span<const base::AccountId> accounts, const ApplyContext &context,
             Siblings siblings, const FoldedAccounts &folded = {});

} // namespace dunlin::desk
