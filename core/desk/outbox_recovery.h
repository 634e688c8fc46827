// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office.h"

namespace dunlin::desk {

struct RecoveredEvents {
    base::DeviceId device;
    qint64 added = 0; ///< put into the ledger, quarantined
    qint64 known = 0; ///< the ledger had them already
};

/// Brings home what a laptop wrote and never sent, from its folder: after a wipe that could not
/// reach the server, a lost keychain, a broken machine. Its outbox is opened with the key that was
/// sealed to this office, its chain is checked, and what the ledger lacks goes in as quarantined
/// (nobody signs for it any more), for a person to look at. The folder is not changed but for what
/// SQLite does when it opens a file. Again adds nothing.
/// Auth: sealed to another office. NotFound: not a profile, or a device that is not known here.
/// StoreCorrupt: the chain has a gap, or an event is not what its hash says.
base::Result<RecoveredEvents> recoverOutbox(Office &office, const QString &profile);

} // namespace dunlin::desk
