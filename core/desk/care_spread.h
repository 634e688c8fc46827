// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/apply.h"
#include "core/domain/event.h"

#include <span>

namespace dunlin::desk {

/// A copy of something for another account.
struct Spread {
    base::AccountId account;
    domain::Payload payload;
};

/// What a care needs on the other accounts of its person: entered on one it stops contact on all
/// that are here, ended (or taken back) on one it ends on all; an account that is linked to a
/// person takes over the care that he is in. `events` are in the ledger of `connection` already;
/// gives nothing for what is everywhere.
base::Result<std::vector<Spread>> spreadOf(store::Connection &connection, store::TenantKey tenant,
                                           const ApplyContext &context,
                                           std::span<const domain::Event> events);

/// Whether an event of this kind can need it.
bool mayNeedSpread(const QByteArray &kind);

} // namespace dunlin::desk
