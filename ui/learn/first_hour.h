// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace dunlin::learn {

/// One thing to try in the first hour. It is done when one of its commands has run, by key,
/// palette or mouse.
struct Step {
    QString id;           ///< stable: it is stored
    QString words;        ///< what to do
    QStringList commands; ///< the first one's key is shown
};

/// The first hour, in the order in which it is learnt.
std::vector<Step> firstHour();

/// One part of a working day, and the command that goes there.
struct Station {
    QString when;
    QString words;
    QString command;
};

/// A sample day from the first call to the last look.
std::vector<Station> sampleDay();

} // namespace dunlin::learn
