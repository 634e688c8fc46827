// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/strategies/strategy_shelf.h"
#include "core/ports/strategy_desk.h"

/// A strategy's file as the sheet that people edit, and back; and what is wrong with it. Pure.
namespace dunlin::desk {

/// An Input error names what cannot be read.
base::Result<ports::StrategySheet> sheetOf(const StrategyFile &file);
/// The file with the sheet's cells, steps and figures in it; all else as it was read.
base::Result<StrategyFile> fileOf(const ports::StrategySheet &sheet);
/// The same for two files that say the same, however they are written. Golden cases do not count.
QByteArray contentHash(const StrategyFile &file);

/// What is wrong with it, what its tables leave open, and whether its cases hold.
ports::StrategyCheck checkSheet(const ports::StrategySheet &sheet);
std::vector<ports::StrategyCaseResult> checkCases(const StrategyFile &file);
/// What the tables say of some inputs.
ports::StrategyCaseResult decideCase(const StrategyFile &file, const ports::StrategyCase &one);

/// How the second differs from the first.
std::vector<ports::StrategyChange> differencesOf(const ports::StrategySheet &from,
                                                 const ports::StrategySheet &to);

} // namespace dunlin::desk
