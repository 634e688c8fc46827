// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/session.h"

namespace dunlin::approvals {
class ApprovalsPage;
}

namespace dunlin::shell {

class MainWindow;

/// Whether a role has the page: those that may be asked. Who decides on which request is said for
/// each.
bool seesApprovals(ports::Role role);
/// Adds the page to the window with its keys and its count on the rail. Call once.
void connectApprovals(MainWindow &window, approvals::ApprovalsPage &page);

} // namespace dunlin::shell
