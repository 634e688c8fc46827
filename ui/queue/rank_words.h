// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/account_queue.h"
#include "core/ports/wrong_reason.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace dunlin::queue {

/// A part of the sum behind a rank in words: "Broken promise".
QString reasonWords(ports::RankReason::Kind kind);
/// The same; a pin with its reason: "Pinned by ana until 30 Nov: promised to pay today".
QString reasonWords(const ports::RankReason &reason);
/// "+40", with U+2212 below zero.
QString pointsText(int points);
/// What somebody found wrong with a rank: the own word, the place, the reasons; empty ones left
/// out.
QStringList wrongReasonParts(const ports::WrongReason &said);
/// What a next step is: "Call", "Check the promise".
QString nextActionWords(domain::NextActionKind kind);

} // namespace dunlin::queue
