// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attachments.h"

#include <optional>

namespace dunlin::exchange {

/// What a file is by its content, whatever it is called: by the marks of its format (PDF ISO
/// 32000-1 7.5.2, PNG, JPEG, Office Open XML by the parts of its package), an e-mail by its headers
/// (RFC 5322), a table by its separators, else text that is text throughout (UTF-8, or one byte per
/// character without control codes). Nothing for all else: programs, archives, documents with
/// macros, what was cut off or has another format inside. Looks at the bytes only.
std::optional<domain::FileKind> kindOfContent(QByteArrayView bytes);

} // namespace dunlin::exchange
