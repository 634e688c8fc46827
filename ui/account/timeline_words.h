// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/timeline_rows.h"

/// Words, signs and colours of each kind of history entry. Pure; translated.
namespace dunlin::account {

QString timelineIcon(const domain::TimelineEntry &entry);
TimelineTint timelineTint(const domain::TimelineEntry &entry);
TimelineFilter timelineFilter(const domain::TimelineEntry &entry);
QString timelineTitle(const domain::TimelineEntry &entry);
/// Small facts behind the title, without the actor.
QStringList timelineDetails(const domain::TimelineEntry &entry);
/// What somebody wrote, with its line breaks.
QString timelineBody(const domain::TimelineEntry &entry);
/// Whether it is of a kind that a person takes back with a reason, and was not taken back yet.
bool isReversible(const domain::TimelineEntry &entry);
QString timelineFromFile();
QString timelineAutomatic();

} // namespace dunlin::account
