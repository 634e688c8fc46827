// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/folding/selection.h"

namespace dunlin::domain::folding {

/// Fills the timeline: one line per event seen, marked when it does not count any more, and one
/// per promise judged. By time, then feed order; a promise judged on a day stands before that
/// day's events.
void applyTimeline(AccountState &state, const std::vector<Seen> &seen, const QByteArray &zone);

} // namespace dunlin::domain::folding
