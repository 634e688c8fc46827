// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office.h"
#include "core/ports/session.h"
#include "core/store/connection.h"
#include "core/store/ledger_event.h"
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

/// Wiping a laptop from afar takes two people: the first one's wish is kept, another's orders it
/// (true). The same person again changes nothing. Both are managers or administrators, else
/// Forbidden; otherwise as orderWipe.
base::Result<bool> askForWipe(Office &office, base::DeviceId device, const QString &user);
/// Takes the wish back; either of them may. Conflict: it is ordered already, and may be done.
base::Status withdrawWipe(Office &office, base::DeviceId device, const QString &user);

/// What is known of wiping a laptop.
struct WipeStanding {
    QString askedBy; ///< user; empty: nobody waits for a second person
    base::Instant askedAt;
    std::optional<qint64> unsent; ///< events that stayed on it; once it is wiped
};
base::Result<WipeStanding> wipeStanding(store::Connection &connection, store::TenantKey tenant,
                                        base::DeviceId device);

/// The server functions' view of them.
class OfficeOrderBook final : public sync::OrderBook {
public:
    explicit OfficeOrderBook(Office &office) : m_core(office.core()) {}

    base::Result<sync::LeaseTerms> leaseTerms(const QByteArray &role) override;
    base::Result<std::optional<sync::Order>> wipeOrder(base::DeviceId device) override;
    base::Status seen(base::DeviceId device, base::Instant at) override;
    base::Status markWiped(base::DeviceId device, qint64 unsent) override;

private:
    OfficeCore &m_core;
};

} // namespace dunlin::desk
