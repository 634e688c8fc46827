// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/office.h"
#include "core/desk/office_report.h"
#include "core/store/connection.h"

#include <QtCore/QDate>
#include <QtCore/QTime>

#include <optional>

/// The day's work (runDay) that a served office does by itself, once on each business day.
namespace dunlin::desk {

struct DueDays {
    QDate from; ///< the first that was not worked
    QDate day;  ///< the last
};

/// The days that are due: today once it is `at` in the office's zone, yesterday before, and those
/// that were missed (the last 31). Nothing when they are worked. An office that never worked a day
/// begins with this one.
base::Result<std::optional<DueDays>> dueDays(Office &office, QTime at);

/// Works the days that are due. Nothing: none is, or another process of the office is at it.
/// Blocking, and nothing else is written meanwhile: seconds for a hundred thousand accounts.
base::Result<std::optional<DayRun>> workDueDays(Office &office, QTime at);

/// Records in a write that the days up to this one are worked; an earlier one than is recorded, or
/// one that has not come, changes nothing.
base::Status keepWorkedDay(OfficeCore &core, store::Connection &connection, QDate day);

} // namespace dunlin::desk
