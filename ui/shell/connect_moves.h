// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/account_moves.h"
#include "core/ports/session.h"

namespace dunlin::queue {
class QueuePage;
}

namespace dunlin::shell {

class MainWindow;

/// Lets who may assign mark rows of the queue and move them together. Call once, after
/// connectPages; port and clock must outlive the window.
void connectMoves(MainWindow &window, queue::QueuePage &queue, ports::AccountMoves &moves,
                  const base::Clock &clock, const ports::Session &session);

} // namespace dunlin::shell
