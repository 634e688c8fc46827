// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agreement_codec.h"

namespace dunlin::domain {

/// Reads the fields of a kind of messages.h; null for another. Only the codec includes it.
PayloadReader messageReader(std::string_view kind);

} // namespace dunlin::domain
