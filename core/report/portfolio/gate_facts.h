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
        QString sentence; ///< why, as it was said
    };
    /// What a rule that is only tried out would have said.
    struct Shadow {
        QString rule;
        QString pack;
        bool blocks = false;
    };
    base::EventId event;
    bool isBreach = false;  ///< the office, deciding again, would not have allowed a contact
    bool isDecided = false; ///< the contact carries its decision
    std::vector<Finding> findings;
    std::vector<Shadow> shadows;
    QString by; ///< of a breach: whose contact it was, as an actor

    bool warns() const;
    bool overrides() const;
};

/// Those of [from, to), from the decisions that stand in the events.
std::vector<GateFact> gateFactsOf(std::span<const domain::Event> events, base::Instant from,
                                  base::Instant to);

/// How many there are, whatever the gate said: without a look at the decisions.
struct GateCounts {
    qint64 contacts = 0; ///< outbound
    qint64 breaches = 0;
};
GateCounts gateCountsOf(std::span<const domain::Event> events, base::Instant from,
                        base::Instant to);

} // namespace dunlin::report
