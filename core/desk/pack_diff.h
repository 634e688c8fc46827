// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/compliance/gate.h"
#include "core/desk/office.h"
#include "core/desk/office_core.h"

#include <vector>

namespace dunlin::desk {

/// How often one rule speaks under the rules of today and under others.
struct RuleShift {
    QString rule;
    qint64 before = 0;
    qint64 after = 0;
    bool operator==(const RuleShift &) const = default;
};

/// What other packs would have decided on the contacts of the last days.
struct PackDiff {
    qint64 decisions = 0;    ///< outbound contacts looked at
    qint64 changed = 0;      ///< of them, decided otherwise
    qint64 newlyBlocked = 0; ///< allowed before, with or without a warning
    qint64 newlyAllowed = 0;
    qint64 left = 0;              ///< contacts that were not looked at any more
    std::vector<RuleShift> rules; ///< those that speak differently often, the largest shift first
};

/// Decides every outbound contact of the last `days` days again, as of its moment and without
/// itself, by the rules that ship and by `other`. Nothing is written.
base::Result<PackDiff> diffPacks(Office &office, const compliance::GateRules &other, int days);
/// The same of at most `most` contacts.
base::Result<PackDiff> diffPacks(OfficeCore &core, const compliance::GateRules &other, int days,
                                 qint64 most);

} // namespace dunlin::desk
