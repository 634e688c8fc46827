// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/account_desk.h"
#include "core/ports/agreement_desk.h"
#include "core/ports/session.h"

namespace dunlin::account {
class AccountPage;
}
namespace dunlin::queue {
class QueuePage;
}

namespace dunlin::shell {

class MainWindow;

/// B on the queue and on the account: pins it with a reason, or takes the pin away.
void connectPins(MainWindow &window, queue::QueuePage &queue, account::AccountPage &account,
                 ports::AccountDesk &desk, ports::AgreementDesk &agreements,
                 const base::Clock &clock, const ports::Session &session);

} // namespace dunlin::shell
