// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/scores/office_score.h"
#include "profile_fixture.h"

/// Scores small enough to be worked out by hand.
namespace dunlin::tests::score {

/// A card over one feature: more past due, less likely.
inline const char kCard[] = R"({"format": "dunlin-scorecard", "intercept": -1.0, "variables": [
    {"name": "days_past_due", "coefficient": 1.0, "missing": {"woe": 0.25},
     "bins": [{"woe": 0.5}, {"from": 30, "woe": -0.5}, {"from": 90, "woe": -1.5}]}]})";

inline desk::ScoreFacts facts(int version, QDate from)
{
    desk::ScoreFacts made;
    made.version = version;
    made.from = from;
    made.by = QStringLiteral("mia");
    made.rows = 1000;
    made.auc = 0.75;
    return made;
}

inline QByteArray term(const QByteArray &card, const desk::ScoreFacts &of)
{
    const auto made = desk::termOf({desk::ScoreKind::Scorecard, card}, of);
    REQUIRE_OK(made);
    return *made;
}

inline QByteArray otherCard()
{
    return QByteArray(kCard).replace("-1.5", "-1.75");
}

} // namespace dunlin::tests::score
