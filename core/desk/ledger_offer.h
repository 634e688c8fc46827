// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/apply.h"
#include "core/ports/payment_desk.h"

namespace dunlin::desk {

/// ports::PaymentDesk::propose over an office or a laptop's cache, for somebody of this role.
base::Result<ports::LedgerOffer> ledgerOffer(store::Connection &connection, store::TenantKey tenant,
                                             const ports::LedgerWish &wish, ports::Role role,
                                             const ApplyContext &context);

} // namespace dunlin::desk
