// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/gate.h"

/// Laptops that are offline together and contact the same person: does what they do together stay
/// within the limits, and what is refused that need not have been? Runs the gate and the sharing
/// out as they are; only the wire and the disk are made up.
namespace dunlin::compliance::test {

struct LeaseFigures {
    qint64 worlds = 0;
    qint64 attempts = 0;
    qint64 made = 0;
    qint64 breaches = 0; ///< contacts that a gate which knows all would have blocked
    qint64 refused = 0;
    qint64 needless = 0; ///< refused, though a gate that knows all would have allowed it
    /// The same of the worlds in which each account is in one laptop's queue.
    qint64 madeByQueue = 0;
    qint64 needlessByQueue = 0;
    qint64 lostAnswers = 0;
    qint64 unsettled = 0; ///< begun, and their laptop stopped before it knew how they ended
};

struct LeaseWorldOptions {
    bool withShares = true; ///< false: each laptop goes by what it knows alone (to see it break)
};

/// One history from a seed: 2 to 5 laptops, 1 or 2 accounts of one person in one of several places,
/// 2 to 12 days of contacts, partitions, lost answers, crashes and syncs. In three of four worlds
/// the accounts are in one laptop's queue, which may change, and nearly all contacts are made
/// there; in the others anybody contacts anybody, which is the worst that leases can meet.
void runLeaseWorld(const GateRules &rules, quint64 seed, const LeaseWorldOptions &options,
                   LeaseFigures *figures);

} // namespace dunlin::compliance::test
