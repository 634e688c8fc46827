// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office.h"

namespace dunlin::desk {

struct BackupResult {
    qint64 events = 0;
    QByteArray root; ///< as AuditResult::root
};

/// Writes an office into one file, while it works: lines of JSON in zstd frames, the same from
/// SQLite and from PostgreSQL, all of one moment; tables of what is true (projections are made
/// again), and the server's certificate, so that laptops know the restored server. The last line
/// has the count and the SHA-256 of all before it. The file holds the office's keys: mode 0600, and
/// it is written beside its name first, so that a failed one replaces nothing.
/// StoreCorrupt when the ledger does not hold (verifyLedger): nothing is written.
base::Result<BackupResult> backUp(Office &office, const QString &file);

/// Makes an office from such a file, in an empty or absent folder or an empty PostgreSQL database.
/// The whole file is checked first; then it is one transaction, a new incarnation (laptops find out
/// and heal by themselves, sync-protocol.md), projections made anew, and the ledger verified: its
/// root must be the backup's. Input: not a backup, cut short, or changed. Conflict: there is an
/// office.
base::Result<BackupResult> restore(const QString &file, const QString &location,
                                   const base::Clock &clock);

} // namespace dunlin::desk
