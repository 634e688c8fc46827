// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

namespace dunlin::domain {

/// What an outcome counts as: three independent flags (features.md 2.1, after Latitude) and
/// whether the right party was reached (RPC).
struct OutcomeFlags {
    bool worked = false;     ///< counts as work on the account
    bool contacted = false;  ///< a person was reached
    bool attempt = false;    ///< counts as an attempt for compliance limits
    bool rightParty = false; ///< the liable person, or someone allowed to handle the debt

    bool operator==(const OutcomeFlags &) const = default;
};

OutcomeFlags flagsOf(Outcome outcome);

} // namespace dunlin::domain
