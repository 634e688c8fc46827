// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/portfolio.h"
#include "ui/dashboard/chart_table.h"

/// The charts' figures as tables, each cell with the list behind it.
namespace dunlin::dashboard {

class DueChart;
class RollChart;

TableContent agingTable(const ports::PortfolioView &view);
TableContent statusTable(const ports::PortfolioView &view);
TableContent dayTable(const ports::PortfolioView &view);
TableContent hourTable(const ports::PortfolioView &view);
TableContent dueTable(const DueChart &chart);
TableContent rollTable(const RollChart &chart);

} // namespace dunlin::dashboard
