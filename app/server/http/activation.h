// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dunlin::server {

/// The listening socket that systemd gave this process (sd_listen_fds(3): LISTEN_PID is us and
/// LISTEN_FDS is 1), or -1. The variables are taken out of the environment, so that a program
/// started from here does not believe they are meant for it. Call it once, at the start.
int takeActivationSocket();

} // namespace dunlin::server
