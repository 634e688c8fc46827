// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fold.h"

#include <optional>
#include <span>

namespace dunlin::desk {

/// What the terms of the account take for a payment that a bank took back; nothing when what is
/// taken back is no payment, for a correction, and where the contract says nothing.
std::optional<domain::Charged> returnFee(const domain::AccountState &state,
                                         std::span<const domain::Event> events,
                                         const domain::FoldContext &fold,
                                         const domain::Reversed &reversed);

} // namespace dunlin::desk
