// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/ports/agreement_desk.h"

#include <QtCore/QString>

namespace dunlin::arrangement {

/// What can be agreed, in the order of the pills.
enum class Kind { Promise, Plan, Settlement };

/// "Monthly", "Every two weeks".
QString frequencyText(domain::Frequency frequency);
/// What stands over the schedule: "7 payments, paid off Thu 27 May 2027".
QString summaryText(const ports::Offer &offer, Kind kind, QDate today);
QString summaryText(const ports::PromiseOffer &offer);
/// What stands on the button of an offer within the user's authority: "12 x $103.85".
QString alternativeText(const ports::Offer &offer);
/// One limit of a role that an offer is beyond: what was asked for, whose limit it is, and what it
/// is.
QString limitText(const ports::Offer &offer, const domain::BeyondLimit &limit, ports::Role role,
                  QDate today);
/// The same of what is no plan or settlement: a promise, or a waiver.
QString limitText(const domain::BeyondLimit &limit, ports::Role role, QDate today);
/// All that is said of something that needs approval: the limits, and who decides.
QString approvalText(const std::vector<domain::BeyondLimit> &limits,
                     const std::vector<ports::Role> &deciders, ports::Role role, QDate today);
/// Who decides on an offer that is beyond the user's authority.
QString decidersText(const std::vector<ports::Role> &roles);
/// What was recorded, for the toast.
QString agreedText(const ports::Offer &offer, Kind kind, bool requested, QDate today);
QString agreedText(const ports::PromiseOffer &offer, QDate today);
/// How likely the promise is kept, what would be likelier, and a word of care before either.
QString chanceText(const ports::PromiseChance &chance, QDate today);
/// One sentence for a proposal or recording that failed: what the rules say, which names the
/// figures, in the words of the screen.
QString failureText(const base::Error &error, QDate today);
/// A clause as a sentence: upper case in front, a full stop behind.
QString asSentence(const QString &clause);

} // namespace dunlin::arrangement
