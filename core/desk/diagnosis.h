// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ports/session.h"
#include "core/ports/sync_status.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>
#include <QtCore/QString>

/// A file that a collector can give to whoever helps: what the program, the machine and the sync
/// are like. It names no debtor, account, amount or colleague, and is readable as it is.
namespace dunlin::desk {

struct DiagnosisSource {
    base::Instant now;
    QString version;
    ports::Role role = ports::Role::Collector;
    QByteArray zone; ///< of the office
    ports::SyncState sync;
    QString profileFolder; ///< names and sizes of its files; not where it is
    int stalls = 0;        ///< of the window, since it was opened
    int longestStallMs = 0;
    QByteArrayList log; ///< newest lines, oldest first
};

/// JSON, indented. Reads the folder's entries.
QByteArray diagnosisOf(const DiagnosisSource &source);
/// The same into a file; nothing half written stays.
base::Status writeDiagnosis(const DiagnosisSource &source, const QString &file);

} // namespace dunlin::desk
