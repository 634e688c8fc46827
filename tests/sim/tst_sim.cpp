// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/engine/simulator.h"

#include <catch2/catch.hpp>

using namespace dunlin::sim;

TEST_CASE("Laptops and server agree after every history of faults")
{
    constexpr quint64 kSeeds = 300;
    Faults faults;
    for (quint64 seed = 1; seed <= kSeeds; ++seed) {
        const History history = simulate(seed, Mutant::None, &faults);
        INFO("seed " << seed << ": " << history.violation.value_or(""));
        CHECK_FALSE(history.violation);
    }
    for (const char *fault : {"drop_request", "drop_answer", "duplicate_request", "truncate",
                              "captive_portal", "crash", "power_loss", "server_restore", "image"}) {
        INFO(fault);
        CHECK(faults[fault] > 0);
    }
}

TEST_CASE("A history repeats for its seed")
{
    Faults first;
    Faults second;
    (void)simulate(42, Mutant::None, &first);
    (void)simulate(42, Mutant::None, &second);
    CHECK(first == second);
}

TEST_CASE("Every planted breach of a rule is caught")
{
    constexpr quint64 kSeeds = 2'000;
    for (const MutantInfo &info : kMutants) {
        Faults faults;
        bool isCaught = false;
        for (quint64 seed = 1; seed <= kSeeds && !isCaught; ++seed)
            isCaught = simulate(seed, info.mutant, &faults).violation.has_value();
        INFO(info.name);
        CHECK(isCaught);
    }
}
