// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dunlin::queue {

/// Gives every QueueView an accessible interface of its own: a list whose items are the rows on
/// screen, each named by its sentence. Qt's own interface for tables crashes on large ones
/// (Qt 6.4: a cell extent beyond 2^31), and a million children help nobody. Harmless to call again.
void installQueueAccess();

} // namespace dunlin::queue
