// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/change_set.h"
#include "core/ports/payment_desk.h"
#include "core/ports/session.h"

namespace dunlin::account {
class AccountPage;
}

namespace dunlin::shell {

class MainWindow;

/// Adds the commands that open the dialogs of money over the account page, for roles that record
/// work. What was typed and left stays for as long as that account is the last one asked for. Call
/// once, after connectPages; desk, changes and clock must outlive the window.
void connectPayments(MainWindow &window, account::AccountPage &account, ports::PaymentDesk &desk,
                     ports::Changes &changes, const base::Clock &clock,
                     const ports::Session &session);

} // namespace dunlin::shell
