// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dunlin::shell {
class KeyTable;
}

namespace dunlin::dashboard {

class DashboardPage;

/// Puts the page's keys into the window's table, so that palette and sheet of keys know them.
void addCommands(shell::KeyTable &table, DashboardPage &page);

} // namespace dunlin::dashboard
