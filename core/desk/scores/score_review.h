// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"
#include "core/base/result.h"
#include "core/domain/terms/terms.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>

/// Four eyes over the score that ranks the queues, as over strategies (strategy_review.h). A score
/// that somebody wants in force is kept as a term ("score-draft/pay"), and another person puts it
/// in force or sends it back. What was in force before one person may put back. Pure functions of
/// the terms.
namespace dunlin::desk {

inline constexpr QByteArrayView kPayScoreDraft = "score-draft/pay";

struct ScoreDraft {
    QByteArray score; ///< the value that the term "score/pay" would have
    QString by;       ///< user
    QDate kept;
};
/// As the value of a term.
QByteArray termOf(const ScoreDraft &draft);
/// The one that waits; nothing: none does.
std::optional<ScoreDraft> scoreDraftOf(const domain::TermsBook &book);

/// A mark in the place of the draft, so that whoever proposed it reads what became of it.
struct ScoreReturn {
    QString of; ///< who had proposed it
    QString by;
    QDate on;
    QString why;
};
/// Nothing: one waits, or what was proposed last is in force.
std::optional<ScoreReturn> scoreReturnOf(const domain::TermsBook &book);

/// Why this user may not put the score (a value of "score/pay") in force; empty: he may. What
/// counts is the card or the trees, not who measured them and when. `user` empty: the office
/// itself. To be translated in the context "ScoreReview".
base::Phrase whyNoScore(const domain::TermsBook &book, QByteArrayView score, const QString &user);

/// Terms, as a JSON object, that put the one that waits in force from a day on. NotFound when none
/// waits; Forbidden for whoever proposed it. `user` empty: the office itself.
base::Result<QByteArray> approvalOf(const domain::TermsBook &book, const QString &user, QDate day);
/// And that send it back. NotFound when none waits.
base::Result<QByteArray> returnOf(const domain::TermsBook &book, const ScoreReturn &back);

} // namespace dunlin::desk
