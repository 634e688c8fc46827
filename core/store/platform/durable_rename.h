// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace dunlin::store {

/// Puts `from` in the place of `to` (same folder) in one step, and makes that durable: after it
/// returns, a power loss finds the new file under the name. Io when it cannot be done; both are
/// then as they were.
base::Status durableRename(const QString &from, const QString &to);
/// Brings a folder's own entries (names made, changed, removed) to the disk.
void syncFolder(const QString &folder);

} // namespace dunlin::store
