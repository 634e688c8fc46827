// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/account_desk.h"
#include "core/ports/session.h"

namespace dunlin::bank {
class BankPage;
}
namespace dunlin::queue {
class QueuePage;
}
namespace dunlin::systems {
class IntegrationsPage;
}
namespace dunlin::visits {
class VisitPage;
}

namespace dunlin::shell {

class MainWindow;

/// Who decides on bank lines: those who see every account and record work.
bool decidesBankLines(ports::Role role);
/// Who sees how the connections are doing.
bool seesIntegrations(ports::Role role);

/// Adds the page to the window with its keys and its badge. The window owns it from then on.
void connectBank(MainWindow &window, bank::BankPage &page);
/// While nobody may be called, the queue offers the way to the bank lines.
void connectHeldQueue(MainWindow &window, queue::QueuePage &queue, bank::BankPage &page);
void connectIntegrations(MainWindow &window, systems::IntegrationsPage &page);
/// A visit that was recorded can be taken back with `desk`.
void connectVisits(MainWindow &window, visits::VisitPage &page, ports::AccountDesk &desk);

} // namespace dunlin::shell
