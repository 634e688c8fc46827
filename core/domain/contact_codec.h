// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agreement_codec.h"

namespace dunlin::domain {

/// Reads the fields of a kind of contact_events.h; null for another. Only the codec includes it.
PayloadReader contactEventReader(std::string_view kind);

} // namespace dunlin::domain
