// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

/// The files that a command names: read whole or not at all, written whole or not at all. Errors
/// say what happened, what was kept, and what to do.
namespace dunlin::ctl {

/// Larger than any text that a person writes: templates, letterheads, settings.
inline constexpr qint64 kMostText = qint64(1) << 20;
/// What is held in memory: lines, models.
inline constexpr qint64 kMostFile = qint64(1) << 30;

/// All of a file; what is larger than `most` is refused, never cut. Io when it cannot be read,
/// NotFound when it is not there, Input when it is too large or a folder.
base::Result<QByteArray> readFile(const QString &path, qint64 most = kMostFile);
/// The same of a file as the command line names it; "-" is stdin, for commands that read it.
base::Result<QByteArray> readNamed(const Invocation &call, const QString &given,
                                   qint64 most = kMostFile);
/// What was in the file before stays when it cannot be written.
base::Status writeFile(const QString &path, const QByteArray &bytes);

} // namespace dunlin::ctl
