// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace dunlin::learn {

/// What the simulated debtor says, what one may answer, and which answer is right.
struct Turn {
    QString said;
    QStringList answers;
    int right = 0; ///< index in `answers`
    QString why;   ///< shown after any answer
};

/// A practice call: some turns, then the outcome to record. Nothing of it is written anywhere.
struct Scene {
    QString title;
    QString who; ///< name of the simulated debtor
    std::vector<Turn> turns;
};

/// Practice calls, easy ones first; the last turn of each asks for the outcome.
std::vector<Scene> scenes();

} // namespace dunlin::learn
