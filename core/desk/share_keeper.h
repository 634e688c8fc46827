// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/compliance/gate.h"
#include "core/desk/gate_check.h"
#include "core/store/connection.h"
#include "core/sync/client_store.h"

#include <optional>

/// The laptop's side of contact-budget leases (core/compliance/lease.h). Over the profile's
/// outbox.db, on the store's thread.
namespace dunlin::desk {

class WorkstationCore;

/// What limits a contact on this account here: nothing while this laptop has the whole of every
/// limit (the only one of its office, or the office shares nothing out). No share, or one that is
/// over, is a share of nothing.
base::Result<std::optional<compliance::Shares>> sharesFor(store::Connection &outbox,
                                                          base::DeviceId device,
                                                          base::AccountId account,
                                                          base::Instant at);

/// Before a contact or a reservation is recorded: the share has to be settled with the office.
base::Status noteUse(store::Connection &outbox, base::AccountId account);

/// Keeps what the gate refused, for the office's report; for want of a share it asks for one.
base::Status noteRefusal(store::Connection &outbox, const NotAllowed &notAllowed, base::EventId id);

/// A contact was refused for want of a share: one is asked for soon. Any thread.
void askForShares(WorkstationCore &core);

/// What to ask the office for (sync::ClientStore::leaseRequest).
base::Result<sync::LeaseRequest> leaseRequestOf(store::Connection &outbox, store::Connection &cache,
                                                const QString &user, base::Instant now);
/// Its times are the server's; here they count from `now` of this laptop's clock.
base::Status keepLeaseReply(store::Connection &outbox, const sync::LeaseRequest &request,
                            const sync::LeaseReply &reply, base::Instant now);
/// The office shares nothing out.
base::Status forgetLeases(store::Connection &outbox);
/// This profile goes on as another device: what the old one held is not its own.
base::Status dropLeases(store::Connection &outbox);

/// Puts into a question what this laptop has of the limits, and what it knows of the server's
/// clock.
/// `now`: of recording it, which may be later than the contact.
base::Status addShares(store::Connection &outbox, base::DeviceId device, base::AccountId account,
                       base::Instant now, GateQuestion *question);

/// For the screens.
struct ShareStatus {
    bool bound = false;                   ///< limits are shared out
    bool whole = false;                   ///< and this laptop has all of them
    std::optional<base::Instant> expires; ///< the first share to end
    qint64 accounts = 0;                  ///< with a share
    qint64 refusedForShare = 0;           ///< in the last seven days
};
base::Result<ShareStatus> shareStatus(store::Connection &outbox, base::Instant now);

} // namespace dunlin::desk
