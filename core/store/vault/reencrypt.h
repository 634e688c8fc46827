// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/open_database.h"

namespace dunlin::store {

/// Writes the database at `from.location` anew under the key `to`, and puts the copy in its place
/// in one step: how an unencrypted file becomes an encrypted one, and how a key is changed. Nobody
/// else has it open. Until the last step the old file is untouched; a crash at any moment leaves
/// either file whole under the name, and calling it again begins anew. The copy is compared with
/// the original, table by table, before it takes the place. An unencrypted original is overwritten
/// with zeros afterwards (a file system or a disk may keep older copies all the same).
/// Errors as openDatabase(); StoreFull: there must be room for both.
base::Status reencrypt(const OpenSpec &from, const std::shared_ptr<VaultFile> &to);

} // namespace dunlin::store
