// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workstation/composition.h"

namespace dunlin::workstation {

/// Drives the real window through a collector's and a manager's first ten minutes by its keys and
/// writes pictures into options.tourDir. Returns the program's exit code.
int takeTour(Composition &composition, const Options &options);

/// Looks from the top of the queue for an account that may be called now; null when there is none
/// among the first two hundred.
void findCallable(const WindowPorts &ports, QObject *guard,
                  std::function<void(domain::AccountId)> found);

} // namespace dunlin::workstation
