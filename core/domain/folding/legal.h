// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/folding/selection.h"

namespace dunlin::domain::folding {

/// Fills what courts and the books say: judgments, court cases, write-offs and what was recovered
/// since, and the days without interest. Payments are there before.
void applyLegal(AccountState &state, const std::vector<Seen> &seen, const QByteArray &zone);

} // namespace dunlin::domain::folding
