// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayList>
#include <QtCore/QString>

namespace dunlin::workstation {

/// From now on log lines go to `folder`/dunlin.log as well as to stderr; at 2 MiB the file becomes
/// dunlin.log.1. Any thread may log. Lines carry no names, numbers or amounts: whoever logs sees to
/// that (core/base).
void logToFile(const QString &folder);
/// The last `count` lines of that file, oldest first; none before logToFile(). Any thread.
QByteArrayList newestLogLines(int count);

} // namespace dunlin::workstation
