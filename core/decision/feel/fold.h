// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/feel/program.h"

namespace dunlin::feel {

/// Works out once what is constant in the nodes from `first` on: "-5", "date("2026-01-01")",
/// "[1..10]". What fails is left to fail, with its message, when it is evaluated.
void foldConstants(Program &program, std::size_t first);
/// Whether a node from `first` on divides by what is zero whatever the inputs are. After folding.
bool dividesByZero(const Program &program, std::size_t first);

} // namespace dunlin::feel
