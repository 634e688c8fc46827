// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

/// Files that a command names: read and written whole.
namespace dunlin::ctl {

/// The largest file that is taken as a whole: no list of lines or pack of rules is near it.
inline constexpr qint64 kMostOfFile = 256LL << 20;

/// All of a file. Io with the system's reason; Input when it is a folder or has more than `most`
/// bytes.
base::Result<QByteArray> readFile(const QString &path, qint64 most = kMostOfFile);
/// Whole or not at all: what was at `path` stays until all is written. Io with the system's reason.
base::Status writeFile(const QString &path, const QByteArray &bytes);

} // namespace dunlin::ctl
