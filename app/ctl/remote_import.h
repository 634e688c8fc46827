// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/workstation.h"

namespace dunlin::ctl {

/// Runs imports in the office of this machine by the control socket of the server that holds it.
desk::ImportRunner importRunnerFor(const QString &officeFolder);

} // namespace dunlin::ctl
