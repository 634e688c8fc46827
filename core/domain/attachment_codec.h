// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agreement_codec.h"

namespace dunlin::domain {

/// Reads the fields of a kind of attachments.h; null for another kind.
PayloadReader attachmentReader(std::string_view kind);

} // namespace dunlin::domain
