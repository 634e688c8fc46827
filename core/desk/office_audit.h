// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office.h"

#include <QtCore/QString>

namespace dunlin::desk {

struct AuditResult {
    qint64 events = 0;
    qint64 erased = 0; ///< of them, lawfully: a hash without bytes, and a record of why
    qint64 devices = 0;
    /// The root of the ledger's tree (RFC 6962) over all rows of the feed, hex; of a profile, the
    /// newest that its server signed and this laptop held against what it had seen before.
    QByteArray root;
    qint64 size = 0;  ///< rows under that root
    QString firstBad; ///< what is wrong first, in words; empty: all holds
};

/// Checks that every event's bytes still have its hash, that the feed has no gap, that each
/// device's chain is gapless and ends where the device row says, that the sums of accounts are
/// those of their events, and that the tree which laptops are shown is the one of the feed.
/// `checkpoint`: a note that was kept elsewhere (audit checkpoint); the ledger must go on from it.
base::Result<AuditResult> verifyLedger(Office &office, const QByteArray &checkpoint = {});

/// The office's signed statement of its ledger as it is now, to be kept outside.
struct LedgerCheckpoint {
    QByteArray note; ///< signed note (C2SP)
    qint64 size = 0;
    QByteArray root; ///< hex
};
base::Result<LedgerCheckpoint> ledgerCheckpoint(Office &office);

} // namespace dunlin::desk
