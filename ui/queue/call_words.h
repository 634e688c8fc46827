// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/gate_view.h"

#include <QtCore/QString>

/// When a debtor may be called, as a row of the queue says it. Empty while it is not known, and
/// (callShort) when nothing stands in the way: the usual is not worth a word.
namespace dunlin::queue {

/// "opens 14:00 their time", "opens Mon 08:00", "no calls for now".
QString callShort(const ports::CallTimes &call, base::Instant now);
/// "may be called now", "may be called from today 14:00, their time", "may not be called now".
QString callSentence(const ports::CallTimes &call, base::Instant now);

} // namespace dunlin::queue
