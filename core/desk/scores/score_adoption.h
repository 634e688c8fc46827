// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office.h"
#include "core/desk/scores/office_score.h"
#include "core/desk/scores/score_review.h"

/// Putting a score in force, by two persons; taking it out again, by one.
namespace dunlin::desk {

struct ScoreAdoption {
    int version = 0;    ///< that ranks from today on; 0: nothing changed yet
    bool waits = false; ///< it was kept, and another person has to approve it
};
/// Forbidden for who is neither manager nor administrator. `user` empty: the office itself, which
/// needs nobody's approval.
base::Result<ScoreAdoption> adoptScore(OfficeCore &core, const ScoreFile &file, ScoreFacts facts,
                                       const QString &user);
/// Puts the one that waits in force from today on. NotFound when none waits; Forbidden for whoever
/// proposed it.
base::Result<ScoreFacts> approveScore(Office &office, const QString &user);
/// What ranks stays, and whoever proposed it reads why. NotFound when none waits.
base::Result<ScoreReturn> sendScoreBack(Office &office, const QString &why, const QString &user);
/// The expert scorecard ranks again from today on.
base::Status retireScore(OfficeCore &core, const QString &user);

} // namespace dunlin::desk
