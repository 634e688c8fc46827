// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/portfolio_view.h"
#include "core/ports/portfolio.h"
#include "core/report/kpi.h"
#include "core/store/connection.h"

/// The dashboard's part of the month so far, out of the roll-ups (roll_start.h): the same figures
/// as the report "roll" and the key figures from the first of the month to today.
namespace dunlin::desk {

/// In `currency`. Accounts whose month has not begun here yet (the day's run is still to come) are
/// not in it.
base::Result<ports::RollMatrix> readRoll(store::Connection &connection,
                                         const PortfolioSource &source, base::Currency currency);

/// dso, bpdso and add of [from, today], then cei, roll_net_flow, roll_migration, cure and
/// cure_balance of the month so far.
struct MonthFigure {
    report::KpiValue value;
    QDate from;
};
base::Result<std::vector<MonthFigure>> readMonthFigures(store::Connection &connection,
                                                        const PortfolioSource &source,
                                                        base::Currency currency, QDate from);

} // namespace dunlin::desk
