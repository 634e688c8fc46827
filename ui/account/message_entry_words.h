// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/timeline_rows.h"

namespace dunlin::account {

/// A line of the history about a message: its picture, tint and title ("E-mail sent").
QString messageIcon(const domain::TimelineEntry &entry);
TimelineTint messageTint(const domain::TimelineEntry &entry);
QString messageTitle(const domain::TimelineEntry &entry);

} // namespace dunlin::account
