// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rng.h"
#include "core/desk/profile_client_store.h"
#include "core/desk/sync_defects.h"
#include "core/desk/workstation_core.h"
#include "core/ports/sync_status.h"
#include "core/sync/client.h"

#include <QtCore/QThread>

#include <memory>

namespace dunlin::sync {
class SyncRunner;
}

namespace dunlin::desk {

/// The sync thread of a profile and what it says of itself. Lives on the GUI thread.
class DeskSyncStatus final : public ports::SyncStatus {
    Q_OBJECT
public:
    explicit DeskSyncStatus(WorkstationCore &core);
    ~DeskSyncStatus() override;

    ports::SyncState state() const override;
    void pending(int limit, ports::Reply<std::vector<ports::PendingItem>> reply) override;
    void syncNow() override;
    void setPaused(bool paused) override;

    /// Begins to stay in step; needs an identity.
    void start();
    /// Waits until the sync thread has let go.
    void stop();
    /// The outbox has a new event.
    void authored();
    void enrol(const QUrl &url, const QString &code, const QByteArray &fingerprint,
               ports::Reply<ports::Session> reply);
    void syncOnce(ports::Reply<SyncRound> reply);
    /// Asks the office something about itself (sync::askOffice).
    void ask(const QByteArray &question, ports::Reply<QByteArray> reply);

private:
    /// Beside the state of the machine: what its profile holds.
    struct Held {
        qint64 accounts = 0;
        qint64 bytes = 0;
        std::vector<SyncDefect> defects; ///< newest first
    };
    Held held();
    void take(const sync::ClientStatus &status, Held held);
    void followWipe(qint64 unsent, const QByteArray &receipt);
    void onThread(std::function<void()> work);

    WorkstationCore &m_core;
    ProfileClientStore m_store;
    base::SecureRng m_rng;
    QThread m_thread;
    QObject m_inThread;                         ///< lives in m_thread
    std::unique_ptr<sync::SyncRunner> m_runner; ///< touched in m_thread only
    sync::ClientStatus m_status;
    Held m_held;
    bool m_started = false;
    bool m_paused = false;
};

} // namespace dunlin::desk
