// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/apply.h"
#include "core/sync/server_store.h"

namespace dunlin::desk {

/// What the office has against something that a laptop sent: a plan, settlement, promise or waiver
/// beyond the user's authority, a decision that he may not take, a file that the policy does not
/// let in, an assignment to nobody that the office knows, or one signed as somebody else. Empty:
/// nothing. The account is taken as the ledger has it, and with what came before in the same push.
base::Result<QString> objectionTo(store::Connection &connection, store::TenantKey tenant,
                                  const ApplyContext &context, const sync::UserRow &user,
                                  const domain::Event &event,
                                  std::span<const domain::StoredEvent> before);

} // namespace dunlin::desk
