// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fold.h"
#include "core/ports/payment_desk.h"

#include <span>
#include <vector>

namespace dunlin::desk {

/// What payloads would change on an account if they were recorded now, in order: the fold with them
/// and the fold without, and no other arithmetic. `first` are postings that go before and are no
/// part of the change (interest that a payment has posted). `fold.today` is the day on which both
/// are looked at. Pure.
ports::AccountChange changeBy(domain::AccountId account, std::span<const domain::Event> history,
                              std::span<const domain::Charged> first,
                              std::span<const domain::Payload> payloads,
                              const domain::FoldContext &fold, base::Instant now);

} // namespace dunlin::desk
