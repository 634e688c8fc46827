// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/apply.h"
#include "core/ports/ledger.h"

#include <vector>

namespace dunlin::desk {

/// ports::Ledger::statement over an office or a laptop's cache.
base::Result<domain::AccountStatement> statementNow(store::Connection &connection,
                                                    store::TenantKey tenant,
                                                    base::AccountId account,
                                                    const ApplyContext &context);

/// One of the accounts that a payment goes to.
struct PaymentTarget {
    std::vector<domain::Event> events;
    domain::AccountState state; ///< before it
    base::Money share;          ///< more than nothing
};
/// The account, and with `linked` the debtor's others in its currency, as far as the payment
/// reaches them. `context` is one with its terms. Input and NotFound as previewNow.
base::Result<std::vector<PaymentTarget>>
paymentTargets(store::Connection &connection, store::TenantKey tenant, base::AccountId account,
               const domain::PaymentReceived &payment, bool linked, const ApplyContext &context);

/// ports::Ledger::preview, likewise.
base::Result<std::vector<ports::PaymentShare>>
previewNow(store::Connection &connection, store::TenantKey tenant, base::AccountId account,
           const domain::PaymentReceived &payment, bool linked, const ApplyContext &context);

} // namespace dunlin::desk
