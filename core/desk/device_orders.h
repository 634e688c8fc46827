// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office.h"
#include "core/ports/session.h"
#include "core/sync/orders.h"

#include <optional>

/// What an office orders its laptops: leases by role, and wipes.
namespace dunlin::desk {

/// From the next contact on, laptops of this role get this lease. Input: days not in 1..90.
base::Status setLeaseTerms(Office &office, ports::Role role, const sync::LeaseTerms &terms);

/// Orders a laptop to be wiped: from now on it is told nothing, what it sends is kept for review,
/// and with its next contact it gets the signed order. Again gives the same order. NotFound;
/// Forbidden for the office's own device.
base::Status orderWipe(Office &office, base::DeviceId device);

/// The server functions' view of them.
class OfficeOrderBook final : public sync::OrderBook {
public:
    explicit OfficeOrderBook(Office &office) : m_core(office.core()) {}

    base::Result<sync::LeaseTerms> leaseTerms(const QByteArray &role) override;
    base::Result<std::optional<sync::Order>> wipeOrder(base::DeviceId device) override;
    base::Status markWiped(base::DeviceId device, qint64 unsent) override;

private:
    OfficeCore &m_core;
};

} // namespace dunlin::desk
