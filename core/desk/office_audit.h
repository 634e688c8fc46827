// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office.h"

#include <QtCore/QString>

namespace dunlin::desk {

struct AuditResult {
    qint64 events = 0;
    qint64 erased = 0; ///< of them, lawfully: a hash without bytes, and a record of why
    qint64 devices = 0;
    /// SHA-256 over the hashes of all events in feed order, hex.
    QByteArray root;
    QString firstBad; ///< what is wrong first, in words; empty: all holds
};

/// Checks that every event's bytes still have its hash, that the feed has no gap, that each
/// device's chain is gapless and ends where the device row says, and that the sums of accounts
/// are those of their events.
base::Result<AuditResult> verifyLedger(Office &office);

} // namespace dunlin::desk
