// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/engine/world.h"

#include <optional>

namespace dunlin::sim {

struct History {
    quint64 seed = 0;
    std::optional<std::string> violation;
};

/// One history; its faults are added to `faults`.
inline History simulate(quint64 seed, Mutant mutant, Faults *faults)
{
    History history{seed, std::nullopt};
    World world(seed, mutant);
    try {
        world.run();
    } catch (const Violation &violation) {
        history.violation = violation.text;
    }
    for (const auto &[fault, count] : world.faults())
        (*faults)[fault] += count;
    return history;
}

} // namespace dunlin::sim
