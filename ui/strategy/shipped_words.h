// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/strategy_desk.h"

namespace dunlin::strategy {

/// Title and description of a strategy; of one that ships with the program in the desk's language,
/// as long as nobody gave it others.
QString titleText(const ports::StrategySummary &summary);
QString aboutText(const ports::StrategySummary &summary);

} // namespace dunlin::strategy
