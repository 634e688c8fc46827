// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fold.h"

/// The parts of fold(); nothing else includes what is in this folder.
namespace dunlin::domain::folding {

/// One event that the fold looks at.
struct Seen {
    const Event *event = nullptr;
    int order = 0;    ///< place in the feed
    bool live = true; ///< false: reversed, or its import was taken back; only the timeline has it
};

/// The events that are to be seen as of the context's moments, in feed order. A reversal takes
/// away only what stands before it in the feed, so two reversals can never undo each other.
std::vector<Seen> select(std::span<const Event> events, const FoldContext &context);

/// The date to which a posting belongs: its value date, or the day on which it happened.
QDate postingDay(QDate valueDate, Instant occurred, const QByteArray &zone);

} // namespace dunlin::domain::folding
