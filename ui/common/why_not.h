// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/rights.h"

#include <QtCore/QString>

/// "Why can't I?" in words.
namespace dunlin::common {

/// "a supervisor".
QString roleText(ports::Role role);
/// "Move accounts between desks".
QString rightText(ports::Right right);
/// "Your own accounts", "The accounts of your team", "All accounts of the office".
QString reachText(ports::Reach reach);
/// "Your role does not do this. A supervisor, a manager or an administrator may."; empty when the
/// role has the right.
QString whyNot(ports::Role role, ports::Right right);

} // namespace dunlin::common
