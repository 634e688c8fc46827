// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/account_queue.h"
#include "core/ports/account_views.h"
#include "core/ports/session.h"

namespace dunlin::account {
class AccountPage;
}
namespace dunlin::audit {
class AuditPage;
}
namespace dunlin::dashboard {
class DashboardPage;
} // namespace dunlin::dashboard
namespace dunlin::reports {
class ReportPage;
}
namespace dunlin::team {
class TeamPage;
}

/// The pages of managers in the window: what opens what, toasts, keys. Call each once.
namespace dunlin::shell {

class MainWindow;

void connectReports(MainWindow &window, reports::ReportPage &page, ports::AccountQueue &queue);
/// A key figure of the dashboard opens the accounts behind it among the reports.
void connectFigures(MainWindow &window, dashboard::DashboardPage &dashboard,
                    reports::ReportPage &reports);
void connectTeam(MainWindow &window, team::TeamPage &page, bool leads);
void connectAudit(MainWindow &window, audit::AuditPage &page, account::AccountPage &account,
                  ports::AccountViews &views);

} // namespace dunlin::shell
