// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/sync/client.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>

namespace dunlin::sync {

class HttpTransport;

/// Drives a client machine over the network. Make it, or move it, in the thread that shall run it
/// (with an event loop): store calls happen there. The slots may be invoked from other threads by
/// queued calls; the signals come from the runner's thread.
class SyncRunner : public QObject {
    Q_OBJECT
public:
    /// The store has an identity (enrol first); store, clock and rng outlive the runner.
    SyncRunner(ClientStore &store, const QByteArray &masterKey, const base::Clock &clock,
               base::Rng &rng, ClientOptions options = {}, QObject *parent = nullptr);
    ~SyncRunner() override;

    const ClientStatus &status() const { return m_client.status(); }
    const ClientFigures &figures() const { return m_client.figures(); }
    qint64 bytesIn() const;
    qint64 bytesOut() const;

public Q_SLOTS:
    void start();
    /// Gives up what is in flight. start() goes on.
    void stop();
    /// The outbox has a new event.
    void authored();
    /// "Sync now", or the network is back: waiting ends.
    void wake();
    void setPaused(bool paused);

Q_SIGNALS:
    void statusChanged(const dunlin::sync::ClientStatus &status);
    void caughtUp();
    /// output::Wipe. The runner is done; postReceipt() afterwards.
    void wipeOrdered(qint64 unsent, const QByteArray &receipt);
    /// For the log and the support bundle; untranslated.
    void defect(const QString &detail);

private:
    void step(const Input &input);
    void carryOut(const Output &output);

    struct Gate;

    ClientStore &m_store;
    const base::Clock &m_clock;
    Client m_client;
    std::shared_ptr<Gate> m_gate; ///< by which the store's thread reaches this object, if it is
    std::unique_ptr<HttpTransport> m_transport;
    QTimer m_timer;
};

struct EnrolWish {
    QString url;            ///< https://host:port
    QByteArray fingerprint; ///< of the server's certificate; empty: the system must trust it
    QString code;
    QByteArray masterKey;
    QString deviceName;
};

/// Enrols and keeps the identity; with the same code once more, after a crash or a lost answer, it
/// is the same device. In a profile that has one already (the server lost it, or the profile moves
/// on) the events of its outbox are numbered anew. Blocks with an event loop of its own; not for
/// the GUI thread. Errors: Offline, Auth (code or certificate), Protocol.
base::Result<ClientIdentity> enrol(ClientStore &store, const EnrolWish &wish);

/// Asks the office something about itself (/v1/ask): a token of its own, one request, one answer.
/// Blocks with an event loop of its own; not for the GUI thread. Errors: Offline, Auth (also: the
/// role may not ask this), Protocol.
base::Result<QByteArray> askOffice(ClientStore &store, const QByteArray &masterKey,
                                   const QByteArray &question);

struct SyncOnceFigures {
    qint64 pushed = 0;
    qint64 pulled = 0;
    qint64 accounts = 0;
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
    qint64 defects = 0;
    QByteArray cursor;
    /// A wipe was ordered, and this is its receipt; the rest is unset.
    QByteArray wipeReceipt;
    qint64 unsent = 0; ///< with a receipt: events that stay behind
};

/// Sends the receipt of a wipe, once. Blocks with an event loop of its own.
base::Status postReceipt(const QString &url, const QByteArray &fingerprint,
                         const QByteArray &receipt);

/// Pushes and pulls until both sides agree. Blocks with an event loop of its own; not for the GUI
/// thread. Without contact for `giveUpMs` (0: never) it fails with Offline.
base::Result<SyncOnceFigures> syncOnce(ClientStore &store, const QByteArray &masterKey,
                                       const base::Clock &clock, base::Rng &rng,
                                       ClientOptions options = {}, int giveUpMs = 10'000);

} // namespace dunlin::sync

Q_DECLARE_METATYPE(dunlin::sync::ClientStatus)
