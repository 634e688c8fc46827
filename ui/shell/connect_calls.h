// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/account_desk.h"
#include "core/ports/telephone.h"

namespace dunlin::account {
class AccountPage;
}

namespace dunlin::shell {

class MainWindow;

/// Ties a telephone to the account page: the wrap-up follows the call, ending the one ends the
/// other, and a call that comes in opens its account unless something is being filled in. Call it
/// again for another telephone; `telephone` and `desk` outlive the window, or are deleted first.
void connectCalls(MainWindow &window, account::AccountPage &page, ports::Telephone &telephone,
                  ports::AccountDesk &desk);

/// The account of a number; of several the most pressing, said so; of none the search for it.
void openCaller(MainWindow &window, ports::AccountDesk &desk, const QString &number);

} // namespace dunlin::shell
