// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/ports/reply.h"

#include <QtCore/QObject>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace dunlin::ports {

struct PendingItem {
    QByteArray kind; ///< event kind
    QString accountNumber;
    base::Instant at;
};

/// Where this laptop's work is. Plain values.
struct SyncState {
    enum class Kind { Synced, Syncing, Waiting, Offline, Paused, Problem } kind = Kind::Offline;
    qint64 pending = 0; ///< own events the server has not confirmed
    std::optional<base::Instant> oldestPending;
    std::optional<base::Instant> lastContact;
    qint64 accounts = 0;
    QString server;
    QString device;
    QString problem; ///< untranslated detail for support
    bool captivePortal = false;
    bool clockSuspect = false;
    /// Until then it works without its server; nothing: no lease binds it.
    std::optional<base::Instant> leaseUntil;
    qint64 bytes = 0; ///< of its files, encrypted; 0: not known yet
    /// Who keeps the key that opens them.
    enum class Key { Unknown, Keychain, Passphrase, File } key = Key::Unknown;
    /// What must not happen and did, since the profile was made; repaired where it can be.
    int defects = 0;
    std::optional<base::Instant> lastDefect;
    QString lastDefectDetail; ///< untranslated, for support
};

/// State of the connection with the server; lives on the GUI thread.
class SyncStatus : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual SyncState state() const = 0;
    virtual void pending(int limit, Reply<std::vector<PendingItem>> reply) = 0;
    virtual void syncNow() = 0;
    /// Works offline on purpose (a flight, a metered line) until switched back.
    virtual void setPaused(bool paused) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace dunlin::ports
