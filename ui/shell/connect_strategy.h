// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/session.h"

namespace dunlin::strategy {
class StrategyPage;
}

namespace dunlin::shell {

class MainWindow;

/// Who has the page of strategies: whoever sees the portfolio.
bool seesStrategies(ports::Role role);
void connectStrategy(MainWindow &window, strategy::StrategyPage &page);

} // namespace dunlin::shell
