// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/account_queue.h"

#include <QtCore/QString>

namespace dunlin::queue {

/// A part of the sum behind a rank in words: "Broken promise".
QString reasonWords(ports::RankReason::Kind kind);
/// The same; a pin with its reason: "Pinned by ana until 30 Nov: promised to pay today".
QString reasonWords(const ports::RankReason &reason);
/// "+40", with U+2212 below zero.
QString pointsText(int points);
/// What a next step is: "Call", "Check the promise".
QString nextActionWords(domain::NextActionKind kind);

} // namespace dunlin::queue
