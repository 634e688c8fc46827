// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/account_state.h"
#include "core/domain/fold.h"
#include "core/store/connection.h"
#include "core/store/queue_windows.h"

#include <span>
#include <vector>

namespace dunlin::desk {

/// The debtor's other accounts, folded without timeline: what limits that count the person look at.
/// At most kMostOthers of them, the most pressing first; empty when the debtor is not known.
inline constexpr size_t kMostOthers = 50;
base::Result<std::vector<domain::AccountState>>
otherAccounts(store::Connection &connection, store::TenantKey tenant, store::QueueWindows &windows,
              const domain::AccountState &own, const domain::FoldContext &fold);
/// The same of rows that were read already.
base::Result<std::vector<domain::AccountState>>
otherAccounts(store::Connection &connection, store::TenantKey tenant,
              std::span<const store::QueueRow> ofDebtor, const domain::AccountState &own,
              const domain::FoldContext &fold);

} // namespace dunlin::desk
