// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office.h"
#include "core/desk/scores/office_score.h"
#include "core/scoring/frame.h"

#include <QtCore/QDate>

#include <vector>

/// Learning a score from an office's own outcomes: who paid within thirty days of a day, by what
/// was known on that day. Learned on the earlier days, measured on the later ones.
namespace dunlin::desk {

struct ChallengeRequest {
    QString user; ///< a manager or administrator when it is adopted; empty: the office
    /// A challenger that is better becomes the office's score; for a user, once another person has
    /// approved it.
    bool adopt = false;
    bool retire = false;                   ///< the expert scorecard ranks again
    ScoreKind kind = ScoreKind::Scorecard; ///< what is learned
    QByteArray model;   ///< a file of boosted trees that is measured instead of learning one
    int everyDays = 30; ///< a row of each account every so many days
    int back = 720;     ///< so many days back
};

struct Challenge {
    QDate from;  ///< days that were learned from
    QDate split; ///< from this day on rows are only measured on
    QDate until;
    qint64 learned = 0;
    qint64 tested = 0;
    double paidRate = 0; ///< of the tested rows
    double auc = 0;
    double ks = 0;
    double brier = 0;
    double championAuc = 0; ///< of what ranks now, on the same rows
    double championBrier = 0;
    double psi = 0;
    bool championIsExpert = true;
    bool better = false;  ///< AUC higher by at least kLeastGain and no worse Brier score
    bool adopted = false; ///< it ranks the queues from today on
    bool waits = false;   ///< it does once another person has approved it
    int version = 0;      ///< of what ranks now; 0: the expert scorecard
    ScoreFile file;       ///< the challenger's
};
inline constexpr double kLeastGain = 0.005;

/// Input when there are too few outcomes to learn from, or the model cannot rank here; NotFound
/// when trees are to be learned and XGBoost is not installed.
base::Result<Challenge> challengeScore(Office &office, const ChallengeRequest &request);

/// Population stability index between two sets of scores, over the tenths of the first. Below 0.1
/// nothing moved, above 0.25 the score should be learned anew.
double stabilityIndex(std::vector<double> first, const std::vector<double> &second);

} // namespace dunlin::desk
