// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/queue_rank.h"
#include "core/ports/account_queue.h"

namespace dunlin::desk {

/// Stable lower_snake name of a part of the rank.
QByteArray rankPartName(decision::RankPart::Kind kind);
/// The same part as the queue's port names it; a pin says why and by whom.
ports::RankReason toPort(const decision::RankPart &part, const domain::AccountState &state);

} // namespace dunlin::desk
