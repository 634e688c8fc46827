// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace dunlin::store {

/// Registers, once per process, the SQLite VFS that encrypts, over the one named `beneath` (empty:
/// the system's). Gives its name; empty when there is no such VFS. Thread safe.
QByteArray vaultVfsOver(const QByteArray &beneath);

/// The URI parameter with a VaultFile's number.
inline constexpr char kVaultParameter[] = "vault";

} // namespace dunlin::store
