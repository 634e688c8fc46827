// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/compliance/packs/rule_pack.h"

/// Values that the rules compute and do not decide (compliance.md 1.14, 1.18).
namespace dunlin::compliance {

/// 12 CFR 1006.34(b)(5): receipt may be assumed on the fifth day after the notice was provided,
/// Saturdays, Sundays and legal public holidays not counted; the period ends 30 days later.
struct ValidationPeriod {
    Day assumedReceived = 0;
    Day end = 0;
};
ValidationPeriod validationPeriod(const PackSet &packs, Day providedOn, int calendar);

/// 12 CFR 1006.100: records until three years after the last collection activity, recordings of
/// calls until three years after the call. 29 February becomes 28 February.
Day keepThrough(const PackSet &packs, Day from);

} // namespace dunlin::compliance
