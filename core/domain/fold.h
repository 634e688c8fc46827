// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"

#include <memory>
#include <span>

namespace dunlin::domain {

class AccountTerms;
class TermsBook;

/// What the fold needs beside the events. `today` judges promises, holds and days past due.
struct FoldContext {
    QDate today; ///< business date in the office's zone
    QByteArray officeZone = QByteArrayLiteral("UTC");
    /// Leave out what happened later (occurred, and value or issue date after asOfDate).
    std::optional<Instant> at;
    /// Leave out what was heard later.
    std::optional<Instant> known;
    bool withTimeline = true;  ///< the queue's projection does not need it
    bool withPostings = false; ///< what made each figure; for who opens one
    /// What is agreed with the creditors, as of the same moments; null: the program's own rules.
    std::shared_ptr<const TermsBook> terms;
};

/// account state = fold(events). Pure; `events` in feed order, then own unsent ones; all of one
/// account. Money is applied from scratch in order of value date (then feed order), by the
/// allocation in force on that day (without one: to the item it names, then to the oldest due
/// first, within an item costs, fees, interest, principal); what is left over is unapplied credit
/// and goes to later charges by itself. A reversed event leaves no trace in the figures and stays
/// in the timeline.
AccountState fold(AccountId account, std::span<const Event> events, const FoldContext &context);

/// The terms that hold for an account with these events: its own, and those of its creditor.
AccountTerms termsOf(AccountId account, std::span<const Event> events, const FoldContext &context);

} // namespace dunlin::domain
