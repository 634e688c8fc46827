// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/account_views.h"
#include "core/ports/agreement_desk.h"
#include "core/ports/session.h"

namespace dunlin::account {
class AccountPage;
}

namespace dunlin::shell {

class MainWindow;

/// Adds the commands that open the dialogs of disputes, holds and care over the account page, and
/// lets a line of what is in force open what ends or decides it; for roles that record work. What
/// was typed and left stays for as long as that account is the last one asked for. Call once, after
/// connectPages; ports and clock must outlive the window.
void connectCases(MainWindow &window, account::AccountPage &account, ports::AgreementDesk &desk,
                  ports::AccountViews &views, const base::Clock &clock,
                  const ports::Session &session);

} // namespace dunlin::shell
