// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/kpi.h"
#include "core/store/portfolio_reader.h"
#include "core/store/projection_rows.h"

namespace dunlin::desk {

/// The attempts of one day and user by hour of the week.
struct DayHours {
    QDate date;
    QString user; ///< empty: imports, the engine
    store::HourCounts hours;
};
std::vector<DayHours> hoursByDay(const domain::AccountState &state, const QByteArray &officeZone);

/// A day's figures between report's words and the store's rows. `hours`: of the same account.
store::DayRow toRow(const report::DayTally &tally, const std::vector<DayHours> &hours = {});
report::DayTally toTally(const store::DayTotal &total);

} // namespace dunlin::desk
