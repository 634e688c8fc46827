// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/session.h"

namespace dunlin::compliancepage {
class CompliancePage;
}

namespace dunlin::shell {

class MainWindow;

/// Whether a role sees what the gate did in the whole office.
bool seesCompliance(ports::Role role);

/// Puts the page into the window, with its keys.
void connectCompliance(MainWindow &window, compliancepage::CompliancePage &page);

} // namespace dunlin::shell
