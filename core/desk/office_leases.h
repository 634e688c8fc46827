// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/compliance/gate.h"
#include "core/desk/gate_check.h"
#include "core/desk/office_core.h"
#include "core/sync/server_store.h"

#include <optional>

/// The office's side of contact-budget leases (core/compliance/lease.h): who holds which share.
namespace dunlin::desk {

/// Takes back what a device returns or asks for anew, keeps its refusals, and gives new shares of
/// the accounts that its user may see: all that is left, shared among the user's devices. The only
/// laptop of an office gets the whole of every limit. On the writer's thread, inside a write.
base::Status grantLease(OfficeCore &core, store::Connection &connection,
                        const sync::DeviceRow &device, const sync::Membership &visible,
                        const sync::LeaseRequest &request, sync::LeaseReply *reply);

/// A profile was copied and goes on as two devices: what the old one held may have been used by
/// both until the copy found out, so it counts twice until the copy has told everything it recorded
/// (its first request, which holds nothing), and is spent no second time by anybody else. Kept as a
/// source fact "shares_doubled" of the office.
base::Status voidDoubledShares(OfficeCore &core, store::Connection &connection,
                               base::DeviceId device, base::DeviceId copy);

/// Puts into a question what laptops have left of the limits, for a contact that the office itself
/// plans; nothing when no laptop holds a share of this person's.
base::Status addOfficeShares(OfficeCore &core, store::Connection &connection,
                             base::AccountId account, GateQuestion *question);

/// For the office's report.
base::Status keepOfficeRefusal(OfficeCore &core, store::Connection &connection,
                               const NotAllowed &notAllowed);

} // namespace dunlin::desk
