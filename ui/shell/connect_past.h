// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/account_views.h"

namespace dunlin::account {
class AccountPage;
}

namespace dunlin::shell {

class MainWindow;

/// Adds the command that shows the past of the account on screen, and answers what the page's time
/// machine asks. Call once, after connectPages; `views` must outlive the window.
void connectPast(MainWindow &window, account::AccountPage &account, ports::AccountViews &views);

} // namespace dunlin::shell
