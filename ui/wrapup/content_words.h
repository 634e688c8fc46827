// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/gate_view.h"

#include <QtCore/QString>

#include <optional>

namespace dunlin::wrapup {

/// What has to be said, as a statement to be ticked: translated by its stable name, else in the
/// rule's own words.
QString contentWords(const ports::ContentNeed &need);
/// To whom a call with this outcome spoke; nothing when nobody was reached.
std::optional<ports::SaidTo> saidToOf(domain::Outcome outcome);

} // namespace dunlin::wrapup
