// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/scorecard.h"

namespace dunlin::scoring {

/// The card as PMML 4.4 (Scorecard): the points of each bin, missing values first, and the
/// variables that cost most points as reason codes. Other programs, and PmmlModel, give the same
/// points; a text that the card does not know counts as saying nothing, a bin of its own.
QByteArray toPmml(const Scorecard &card, const Frame &frame);

} // namespace dunlin::scoring
