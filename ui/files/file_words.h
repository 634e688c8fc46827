// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attachments.h"

#include <QtCore/QString>

/// Words of files on an account. Pure; translated.
namespace dunlin::files {

/// "PDF document", "JPEG picture".
QString kindText(domain::FileKind kind);
/// Bootstrap name.
QString kindIcon(domain::FileKind kind);
/// "12 KB", "1.4 MB".
QString sizeText(qint64 bytes);

} // namespace dunlin::files
