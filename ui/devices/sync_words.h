// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/sync_status.h"
#include "ui/style/tokens.h"

/// The state of the connection in words.
namespace dunlin::devices {

/// What stands first on the page.
struct SyncSentence {
    QString icon; ///< Bootstrap name
    style::Ink ink = style::Ink::Text2;
    QString title;  ///< "All work saved and synced 2 s ago"
    QString advice; ///< what to do, or what is safe; may be empty
};
SyncSentence syncSentence(const ports::SyncState &state, base::Instant now, const QByteArray &zone);

/// "Note", "Promise", "Call result".. of an event kind; the kind itself when it is not known.
QString kindWords(const QByteArray &kind);
/// How much longer this laptop works without its server.
QString leaseWords(const ports::SyncState &state, base::Instant now, const QByteArray &zone);
/// Who keeps the key of this laptop's data.
QString keyWords(ports::SyncState::Key key);
/// Why items still wait, in one sentence; empty when nothing does.
QString waitReason(const ports::SyncState &state);

} // namespace dunlin::devices
