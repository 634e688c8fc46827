// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/account_desk.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace dunlin::wrapup {

/// What a collector has chosen and typed in one wrap-up. Plain values, so that an unfinished one
/// can be put aside and taken up again.
struct WrapUpEntry {
    std::optional<domain::Outcome> outcome;
    bool contact = false; ///< a call is part of it; else a promise, a payment or a note alone
    domain::Direction direction = domain::Direction::Outbound;
    std::optional<domain::ContactPointId> point;
    QString number;
    int durationS = 0;
    std::optional<domain::EventId> reservation; ///< of the call, which this settles
    int kind = 0;                               ///< 1-6 of a refusal or a dispute; 0: not chosen
    std::optional<domain::Money> amount;
    std::optional<QDate> date;       ///< of a promise
    std::optional<QDateTime> moment; ///< of a call-back
    QString method;
    QString reference;
    QString note;                            ///< only what the collector typed
    std::vector<ports::ContentSaid> content; ///< what was said of what has to be

    bool operator==(const WrapUpEntry &) const = default;
};

/// What keeps an entry from being saved.
enum class EntryProblem {
    None,
    NothingToSave,
    NoOutcome,
    NoKind,
    NoAmount,
    TooMuch,
    NoDate,
    NoMoment,
    NotSaid ///< something has to be said, and there is no reason why it was not
};
/// `balance` is what is owed: nobody promises more.
EntryProblem problemOf(const WrapUpEntry &entry, QDate today, domain::Money balance);

/// The transaction to record. The entry has no problem. `today` is the office's date.
ports::WrapUp toWrapUp(domain::AccountId account, const WrapUpEntry &entry, QDate today);

/// The note as it writes itself from the outcome and its fields, translated:
/// "Promise $120.00 Fri 27 Nov". Empty when there is nothing to say yet.
QString composedNote(const WrapUpEntry &entry, QDate today);

/// What happens next by itself once this is saved, translated.
QString nextStepText(const WrapUpEntry &entry, QDate today);

} // namespace dunlin::wrapup
