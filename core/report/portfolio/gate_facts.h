// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"

#include <span>
#include <vector>

namespace dunlin::report {

/// What the gate said of one outbound contact, or of a breach found afterwards.
struct GateFact {
    struct Finding {
        QString rule;
        bool overridden = false;
    };
    base::EventId event;
    bool isBreach = false;  ///< the office, deciding again, would not have allowed a contact
    bool isDecided = false; ///< the contact carries its decision
    std::vector<Finding> findings;

    bool warns() const;
    bool overrides() const;
};

/// Those of [from, to), from the decisions that stand in the events.
std::vector<GateFact> gateFactsOf(std::span<const domain::Event> events, base::Instant from,
                                  base::Instant to);

} // namespace dunlin::report
