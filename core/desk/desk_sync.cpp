// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk_sync.h"

#include "core/base/platform/background.h"
#include "core/desk/laptop_guard.h"
#include "core/desk/ledger_view.h"
#include "core/desk/wipe_receipt.h"
#include "core/store/event_store.h"
#include "core/store/outbox.h"
#include "core/sync/net/sync_runner.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QSysInfo>
#include <QtCore/QUrl>

namespace dunlin::desk {

using base::Result;
using ports::Reply;
using Readers = WorkstationCore::Readers;

DeskSyncStatus::DeskSyncStatus(WorkstationCore &core) : m_core(core), m_store(core)
{
    m_inThread.moveToThread(&m_thread);
    m_thread.start();
    onThread([] { base::workInBackground(); });
}

DeskSyncStatus::~DeskSyncStatus()
{
    stop();
    m_thread.quit();
    m_thread.wait();
}

void DeskSyncStatus::onThread(std::function<void()> work)
{
    QMetaObject::invokeMethod(&m_inThread, std::move(work), Qt::QueuedConnection);
}

void DeskSyncStatus::start()
{
    if (m_started || !m_core.identity())
        return;
    m_started = true;
    onThread([this] {
        m_runner = std::make_unique<sync::SyncRunner>(m_store, m_core.care().masterKey(),
                                                      m_core.clock(), m_rng);
        const auto tell = [this](const sync::ClientStatus &status) {
            QMetaObject::invokeMethod(
                this, [this, status, now = held()] { take(status, now); }, Qt::QueuedConnection);
        };
        QObject::connect(m_runner.get(), &sync::SyncRunner::statusChanged, m_runner.get(), tell);
        QObject::connect(m_runner.get(), &sync::SyncRunner::caughtUp, m_runner.get(),
                         [this, tell] { tell(m_runner->status()); });
        QObject::connect(m_runner.get(), &sync::SyncRunner::defect, m_runner.get(),
                         [](const QString &detail) { qWarning("sync: %s", qPrintable(detail)); });
        // Queued: the machine's own step must be over when its storage goes.
        QObject::connect(
            m_runner.get(), &sync::SyncRunner::wipeOrdered, &m_inThread,
            [this](qint64 unsent, const QByteArray &receipt) {
                const sync::ClientStatus last = m_runner->status();
                m_runner->stop();
                m_runner.release()->deleteLater();
                followWipe(unsent, receipt);
                QMetaObject::invokeMethod(
                    this, [this, last] { take(last, {}); }, Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
        m_runner->start();
    });
}

/// On the sync thread, when the machine has let go. The receipt stays in the profile; if it does
/// not arrive now it is sent when somebody opens the profile again.
void DeskSyncStatus::followWipe(qint64 unsent, const QByteArray &receipt)
{
    const auto identity = m_core.identity();
    if (!identity)
        return;
    if (const base::Status wiped = m_core.care().wipe(*identity, unsent, receipt); !wiped) {
        // The next opening tries again, and then says that it is done.
        qWarning("wipe: %s", qPrintable(wiped.error().detail));
        return;
    }
    const auto sent = sendWipeReceipt(m_core.care().profile(), m_core.clock());
    if (!sent)
        qWarning("wipe: the receipt was not taken yet: %s", qPrintable(sent.error().detail));
}

void DeskSyncStatus::stop()
{
    m_started = false;
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        &m_inThread,
        [this] {
            if (m_runner)
                m_runner->stop();
            m_runner.reset();
        },
        Qt::BlockingQueuedConnection);
}

void DeskSyncStatus::authored()
{
    onThread([this] {
        if (m_runner)
            m_runner->authored();
    });
}

void DeskSyncStatus::syncNow()
{
    onThread([this] {
        if (m_runner)
            m_runner->wake();
    });
}

void DeskSyncStatus::setPaused(bool paused)
{
    m_paused = paused;
    onThread([this, paused] {
        if (m_runner)
            m_runner->setPaused(paused);
    });
}

/// On the sync thread.
DeskSyncStatus::Held DeskSyncStatus::held()
{
    Held held;
    held.accounts = m_store.accountCount().value_or(0);
    const QDir profile(m_core.care().profile());
    for (const QFileInfo &file : profile.entryInfoList(QDir::Files | QDir::Hidden))
        held.bytes += file.size();
    held.defects =
        m_core.runStore([](WorkstationCore::Stores stores) { return keptDefects(stores.outbox); })
            .value_or(std::vector<SyncDefect>());
    return held;
}

void DeskSyncStatus::take(const sync::ClientStatus &status, Held held)
{
    m_status = status;
    m_held = std::move(held);
    Q_EMIT changed();
}

ports::SyncState DeskSyncStatus::state() const
{
    static_assert(int(sync::ClientStatus::Kind::Problem) == int(ports::SyncState::Kind::Problem));
    ports::SyncState state;
    state.kind = ports::SyncState::Kind(int(m_status.kind));
    state.pending = m_status.pending;
    state.oldestPending = m_status.oldestPending;
    state.lastContact = m_status.lastContact;
    state.accounts = m_held.accounts;
    state.bytes = m_held.bytes;
    state.defects = int(m_held.defects.size());
    if (!m_held.defects.empty()) {
        state.lastDefect = m_held.defects.front().at;
        state.lastDefectDetail = m_held.defects.front().detail;
    }
    if (const auto lease = m_core.care().guard().lease())
        state.leaseUntil = lease->until;
    const QByteArray &keptBy = m_core.care().keptBy();
    state.key = keptBy == "passphrase" ? ports::SyncState::Key::Passphrase
                : keptBy == "file"     ? ports::SyncState::Key::File
                                       : ports::SyncState::Key::Keychain;
    if (const auto identity = m_core.identity()) {
        state.server = identity->url;
        state.device = identity->device.toString();
    }
    state.problem = m_status.problem;
    state.captivePortal = m_status.captivePortal;
    state.clockSuspect = m_status.clockSuspect;
    return state;
}

void DeskSyncStatus::pending(int limit, Reply<std::vector<ports::PendingItem>> reply)
{
    const ApplyContext context = m_core.applyContext();
    m_core.ask<std::vector<ports::PendingItem>>(
        std::move(reply), [=](Readers readers) -> Result<std::vector<ports::PendingItem>> {
            DUNLIN_TRY_VALUE(const auto entries, store::Outbox(readers.outbox).pending(limit));
            std::vector<ports::PendingItem> out;
            for (const store::OutboxEntry &entry : entries) {
                ports::PendingItem item;
                item.kind = entry.kind;
                item.at = entry.occurred;
                DUNLIN_TRY_VALUE(const auto row, readers.windows.row(entry.account));
                if (row)
                    item.accountNumber = row->account.number;
                out.push_back(std::move(item));
            }
            return out;
        });
}

void DeskSyncStatus::enrol(const QUrl &url, const QString &code, const QByteArray &fingerprint,
                           Reply<ports::Session> reply)
{
    onThread([this, url, code, fingerprint, reply = std::move(reply)]() mutable {
        sync::EnrolWish wish;
        wish.url = url.toString(QUrl::RemovePath | QUrl::RemoveQuery);
        wish.fingerprint = fingerprint;
        wish.code = code;
        wish.masterKey = m_core.care().masterKey();
        wish.deviceName = QSysInfo::machineHostName();
        if (m_runner)
            m_runner->stop();
        m_runner.reset();
        const auto identity = sync::enrol(m_store, wish);
        if (!identity) {
            return m_core.answer<ports::Session>(std::move(reply), base::fail(identity.error()));
        }
        m_core.answer<ports::Session>(std::move(reply), m_core.session());
    });
}

void DeskSyncStatus::ask(const QByteArray &question, Reply<QByteArray> reply)
{
    onThread([this, question, reply = std::move(reply)]() mutable {
        auto answer = sync::askOffice(m_store, m_core.care().masterKey(), question);
        m_core.answer<QByteArray>(std::move(reply), std::move(answer));
    });
}

void DeskSyncStatus::syncOnce(Reply<SyncRound> reply)
{
    onThread([this, reply = std::move(reply)]() mutable {
        const qint64 began = m_core.clock().monotonicMs();
        sync::ClientOptions options;
        options.live = false;
        const auto figures =
            sync::syncOnce(m_store, m_core.care().masterKey(), m_core.clock(), m_rng, options);
        if (!figures)
            return m_core.answer<SyncRound>(std::move(reply), base::fail(figures.error()));
        if (!figures->wipeReceipt.isEmpty()) {
            followWipe(figures->unsent, figures->wipeReceipt);
            return m_core.answer<SyncRound>(std::move(reply),
                                            base::fail(wipedError(figures->unsent)));
        }
        SyncRound round;
        round.pushed = figures->pushed;
        round.pulled = figures->pulled;
        round.accounts = figures->accounts;
        round.bytesIn = figures->bytesIn;
        round.bytesOut = figures->bytesOut;
        round.cursor = figures->cursor;
        const auto sum = m_core.runReader([](Readers readers) {
            return store::EventStore(readers.cache, WorkstationCore::kTenant).totalSum();
        });
        if (!sum)
            return m_core.answer<SyncRound>(std::move(reply), base::fail(sum.error()));
        round.checksum = sum->toHex();
        round.seconds = double(m_core.clock().monotonicMs() - began) / 1000.0;
        m_core.answer<SyncRound>(std::move(reply), round);
    });
}

} // namespace dunlin::desk
