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
    shell::Command why;
    why.id = QStringLiteral("portfolio.why");
    why.title = DashboardPage::tr("Why did this figure change?");
    why.icon = QStringLiteral("question-circle");
    why.keys = {shell::keys("W")};
    why.page = &page;
    why.run = [&page] { page.askWhy(); };
    table.add(std::move(why));
    shell::Command file;
    file.id = QStringLiteral("portfolio.save");
    file.title = DashboardPage::tr("Save the dashboard as a file");
    file.icon = QStringLiteral("download");
    file.keys = {shell::keys("Ctrl+S")};
    file.page = &page;
    file.run = [&page] { page.saveAsFile(); };
    table.add(std::move(file));
    shell::Command screen;
    screen.id = QStringLiteral("portfolio.fullScreen");
    screen.title = DashboardPage::tr("Full screen, or back");
    screen.icon = QStringLiteral("square");
    screen.keys = {shell::keys("F11")};
    screen.page = &page;
    screen.run = [&page] { page.toggleFullScreen(); };
    table.add(std::move(screen));
}

} // namespace dunlin::dashboard
