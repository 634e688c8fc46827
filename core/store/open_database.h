// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <memory>

namespace dunlin::store {

class VaultFile;

/// What a database is for; decides its tables and how safe a commit must be.
enum class Role {
    Outbox, ///< PROFILE/outbox.db: precious, synchronous=FULL
    Cache,  ///< PROFILE/cache.db: rebuildable, synchronous=NORMAL
    Office  ///< OFFICE/office.db or PostgreSQL: the ledger, synchronous=FULL
};

struct OpenSpec {
    QString location; ///< path of the file, or a postgresql:// URL (role Office only)
    Role role = Role::Cache;
    /// A read-only reader beside the one writer: never creates, migrates or checkpoints.
    bool readOnly = false;
    QByteArray vfs; ///< name of the SQLite VFS; empty: the default. Without a vault only
    /// The file is encrypted with this key (vault/vault_file.h); writer and readers of one file
    /// share one. Null: it is not encrypted. SQLite only.
    std::shared_ptr<VaultFile> vault;
    int busyTimeoutMs = 5000;
    /// PostgreSQL: tables live in this schema; empty: the default one.
    QString pgSchema;
};

/// The one way to open a database. The writer creates the file, which is there whole or not at all
/// (it grows as LOCATION-making), and brings its tables up to date.
/// Call it on the thread that will use the connection. Errors: StoreTooNew (written by a newer
/// program; the file is left alone), StoreCorrupt (not a database, damaged, or of another role;
/// the file is left alone), StoreBusy, StoreFull, Input (a network drive: SQLite's locks cannot be
/// trusted there; or no such role), NotFound (a reader on a missing file), Offline (PostgreSQL
/// cannot be reached), Auth (encrypted, and this is not its key; the file is left alone).
base::Result<Connection> openDatabase(const OpenSpec &spec);

/// True for postgresql:// and postgres:// locations.
bool isPostgresUrl(const QString &location);

} // namespace dunlin::store
