// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/gate_view.h"

namespace dunlin::workstation {

/// A decision in one of its four states, for pictures: `real` with rules that speak as they do in
/// the packs that ship.
ports::GateView stagedGate(const ports::GateView &real, ports::GateState state, base::Instant now);

} // namespace dunlin::workstation
