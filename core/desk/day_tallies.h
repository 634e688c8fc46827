// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/kpi.h"
#include "core/store/portfolio_reader.h"
#include "core/store/projection_rows.h"

namespace dunlin::desk {

/// A day's figures between report's words and the store's rows.
store::DayRow toRow(const report::DayTally &tally);
report::DayTally toTally(const store::DayTotal &total);

} // namespace dunlin::desk
