// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workstation/options.h"
#include "core/base/clock.h"
#include "ui/settings/settings.h"

namespace dunlin::workstation {

/// Writes one picture per screen and state, `<screen>-<state>.png`, into options.shotsDir, from a
/// demo office made for it in a temporary folder. Returns the program's exit code.
int takeShots(const Options &options, settings::Settings &settings, const base::Clock &clock);

} // namespace dunlin::workstation
