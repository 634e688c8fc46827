// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_writer.h"
#include "core/domain/account_state.h"

namespace dunlin::ctl {

/// {id, name, kind, size, sha256, text?, by, at, removed?, removed_by?, reason?}; never the key.
void writeAttachment(base::JsonWriter &json, const domain::AttachmentState &file);

} // namespace dunlin::ctl
