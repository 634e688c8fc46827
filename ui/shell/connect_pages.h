// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dunlin::account {
class AccountPage;
}
namespace dunlin::queue {
class QueuePage;
}

namespace dunlin::shell {

class MainWindow;

/// Ties queue and account page to the window: what opens what, what "next" means, toasts, and all
/// keys of both pages. Call once, with the pages that the window was made with.
void connectPages(MainWindow &window, queue::QueuePage &queue, account::AccountPage &account);

} // namespace dunlin::shell
