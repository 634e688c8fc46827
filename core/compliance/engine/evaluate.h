// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/facts/facts.h"

namespace dunlin::compliance {

/// What the packs say of an attempt.
struct Verdict {
    GateResult result = GateResult::Allow;
    std::vector<Finding> findings;   ///< strictest first, then as packs and rules stand
    std::vector<Finding> shadow;     ///< of draft rules; they decide nothing
    std::vector<int> packs;          ///< indices of the packs that apply
    std::vector<BudgetLine> budgets; ///< of every limit that applies, the tightest first
    std::vector<QString> waits;      ///< rules of waiting times that apply, running or not
    std::vector<Cell> requiredContent;
    QByteArray mainZone; ///< in which nextDate is a date; empty: unknown
    bool allowed() const { return result <= GateResult::AllowWithWarning; }
};

/// Evaluates every enforced rule of every pack that applies to one of the candidate residences and
/// one of the debts (compliance.md 3.4). The strictest finding decides; none allows. What hangs on
/// a fact that could not be established is block_overridable with reason insufficient_data (a
/// rule that only warns, warns). An override turns a block_overridable whose rule takes its role
/// and reason, and that has a note, into allow_with_warning. Pure and total.
Verdict evaluate(const PackSet &packs, const Facts &facts, const AttemptFact &attempt);

/// As evaluate, without what findings say in words, figures and dates.
Verdict evaluateBare(const PackSet &packs, const Facts &facts, const AttemptFact &attempt);

/// As evaluate, only whether the contact may be made; stops at the first rule that blocks. For
/// whole portfolios.
bool isAllowed(const PackSet &packs, const Facts &facts, const AttemptFact &attempt);

/// The first moment, from the attempt's on, at which the attempt would be allowed as far as time
/// alone changes it, at most 400 days away; nothing when it waits for something else. Exact to the
/// millisecond for rules of the clock and of counted days.
std::optional<base::Instant> nextAllowed(const PackSet &packs, const Facts &facts,
                                         const AttemptFact &attempt);

/// For an attempt that is allowed: the first moment at which it would no longer be, within two
/// days; nothing when it stays allowed so long.
std::optional<base::Instant> validUntil(const PackSet &packs, const Facts &facts,
                                        const AttemptFact &attempt);

/// What insufficient data takes to be overridden, whatever the rule.
struct InsufficientData {
    static constexpr std::array<const char *, 4> kRoles{"supervisor", "manager", "compliance",
                                                        "admin"};
    static constexpr std::array<const char *, 4> kReasons{"facts_confirmed", "zone_confirmed",
                                                          "debtor_asked", "required_by_law"};
};

} // namespace dunlin::compliance
