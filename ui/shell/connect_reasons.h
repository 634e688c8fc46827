// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/agreement_desk.h"
#include "core/ports/session.h"

namespace dunlin::queue {
class QueuePage;
}

namespace dunlin::shell {

class MainWindow;

/// W on the queue, while the sum behind a rank is open: says that the reason is wrong, with a word
/// that may stay empty. Who answers for the ranking reads it on the page of strategies.
void connectReasons(MainWindow &window, queue::QueuePage &queue, ports::AgreementDesk &agreements,
                    const ports::Session &session);

} // namespace dunlin::shell
