// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/apply.h"
#include "core/ports/agreement_desk.h"
#include "core/ports/payment_desk.h"

namespace dunlin::desk {

/// ports::PaymentDesk::expected over an office or a laptop's cache.
base::Result<std::vector<ports::ExpectedRow>> expectedRows(store::Connection &connection,
                                                           store::TenantKey tenant, QDate from,
                                                           QDate to, const ApplyContext &context);

} // namespace dunlin::desk
