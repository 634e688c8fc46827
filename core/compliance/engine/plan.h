// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/engine/evaluation.h"

#include <span>
#include <vector>

/// What the attempts of a portfolio share: which packs apply, and which of their rules can speak at
/// all, as far as place, debtor, debt, channel and day say so by themselves. A thousand debtors of
/// a state have one plan, so most conditions are tested once for all of them.
namespace dunlin::compliance {

struct Plan {
    struct OfRule {
        quint16 rule = 0;    ///< index within its pack
        bool holds = false;  ///< its condition does, for each of the debts
        bool blocks = false; ///< it is enforced and can do more than warn
    };
    struct OfPack {
        int pack = 0;              ///< index within the set
        bool applies = false;      ///< false: it hangs on what happened, and is to be asked
        bool blocks = false;       ///< one of its rules does
        std::vector<OfRule> rules; ///< those that may speak, in their order
    };
    std::vector<OfPack> packs; ///< those that may apply, in their order
};

/// The plan of an attempt about these debts (-1: none). Each thread keeps those it made last; the
/// answer holds until the thread asks again.
const Plan &planFor(Evaluation &evaluation, std::span<const int> debts);

} // namespace dunlin::compliance
