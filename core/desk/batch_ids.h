// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/store/connection.h"
#include "core/store/ledger_event.h"

#include <utility>
#include <vector>

/// How a batch of payments is known again, and how two machines that post it make the same events.
namespace dunlin::desk {

using AccountPayments = std::vector<std::pair<base::AccountId, domain::PaymentReceived>>;

/// The same for the same payments, in whatever order they are.
domain::BatchId batchIdOf(const AccountPayments &payments);

/// An id for each payment of a batch, from what it says alone: posted by two laptops that know
/// nothing of each other, it is one event, and the ledger keeps the first. A payment that was taken
/// back has its id for ever; entered again it gets the next one.
base::Result<std::vector<base::EventId>> batchPaymentIds(store::Connection &connection,
                                                         store::TenantKey tenant,
                                                         domain::BatchId batch,
                                                         const AccountPayments &payments);

} // namespace dunlin::desk
