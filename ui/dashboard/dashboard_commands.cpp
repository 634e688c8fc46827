// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_commands.h"

#include "ui/dashboard/dashboard_page.h"
#include "ui/shell/key_table.h"

namespace dunlin::dashboard {

void addCommands(shell::KeyTable &table, DashboardPage &page)
{
    shell::Command figures;
    figures.id = QStringLiteral("portfolio.tables");
    figures.title = DashboardPage::tr("Show charts as tables, or back");
    figures.icon = QStringLiteral("table");
    figures.keys = {shell::keys("T")};
    figures.page = &page;
    figures.run = [&page] { page.toggleTables(); };
    table.add(std::move(figures));
}

} // namespace dunlin::dashboard
