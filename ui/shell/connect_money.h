// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/account_desk.h"

namespace dunlin::payments {
class MoneyPage;
}

namespace dunlin::shell {

class MainWindow;

/// Ties the page of money in to the window: its keys, what opens an account, and toasts with undo
/// for a batch that was closed. Call once, with the page that the window was made with.
void connectMoney(MainWindow &window, payments::MoneyPage &page, ports::AccountDesk &desk);

} // namespace dunlin::shell
