// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account_script.h"
#include "core/base/rng.h"

namespace dunlin::test {

/// An account with a random past of up to `most` events over 60 days: items, money in and out,
/// charges, corrections, terms, work, and reversals of what came before. Some of it was heard of
/// later than it happened.
AccountScript randomHistory(base::Rng &rng, int most);

/// What the events say is owed, by plain adding.
domain::Money owedBy(const std::vector<domain::Event> &events);

} // namespace dunlin::test
