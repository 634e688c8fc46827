// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dunlin::base {

/// The calling thread (in a child process before it begins: that process) computes only after those
/// that somebody waits for. For what works for long beside a window: the sync, the office's server
/// on the same machine. It cannot be taken back. Linux: the nice value; elsewhere it does nothing.
void workInBackground();

} // namespace dunlin::base
