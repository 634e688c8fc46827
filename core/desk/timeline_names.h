// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"

namespace dunlin::desk {

/// Stable lower_snake name of a timeline entry's kind, as in JSON and CSV.
QByteArrayView timelineKindName(domain::TimelineEntry::Kind kind);

} // namespace dunlin::desk
