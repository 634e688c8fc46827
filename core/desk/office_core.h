// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/desk/event_author.h"
#include "core/desk/office.h"
#include "core/desk/office_seat.h"
#include "core/desk/terms_keeper.h"
#include "core/desk/worker.h"
#include "core/store/connection.h"
#include "core/store/folder_lock.h"
#include "core/store/ledger_event.h"
#include "core/store/queue_key.h"
#include "core/store/queue_windows.h"
#include "core/store/tenants.h"
#include "core/store/transaction.h"

#include <atomic>
#include <memory>
#include <optional>
#include <span>

namespace dunlin::desk {

class OfficeServerStore;

/// What an open office consists of; for the use cases of this room. Two threads: one owns the
/// writer, one a reader.
class OfficeCore {
public:
    struct Opening {
        QString location;
        std::optional<OfficeSettings> create; ///< nothing: it must be there
    };
    static base::Result<std::unique_ptr<OfficeCore>> open(const Opening &opening,
                                                          const base::Clock &clock);
    ~OfficeCore();

    /// Runs `work(connection)` on the writer's thread in one transaction that is committed when it
    /// succeeds. Inside a `write` it just runs.
    template <class Work>
    auto write(Work &&work) -> std::invoke_result_t<Work, store::Connection &>
    {
        using Answer = std::invoke_result_t<Work, store::Connection &>;
        return m_writer.run([&]() -> Answer {
            store::Connection &connection = *m_writeConnection;
            if (connection.inTransaction())
                return work(connection);
            auto transaction = store::Transaction::begin(connection);
            if (!transaction)
                return base::fail(noteFailure(transaction.error()));
            Answer answer = work(connection);
            if (!answer) {
                noteFailure(answer.error());
                transaction->rollback();
                forgetPending();
                return answer;
            }
            if (base::Status saved = saveClock(connection); !saved)
                return base::fail(std::move(saved.error()));
            if (base::Status committed = transaction->commit(); !committed) {
                forgetPending();
                return base::fail(noteFailure(committed.error()));
            }
            publishPending();
            return answer;
        });
    }

    /// As write, with a larger cache and fewer checkpoints, for very much at once; afterwards the
    /// planner sees the new figures.
    template <class Work>
    auto writeBulk(Work &&work) -> std::invoke_result_t<Work, store::Connection &>
    {
        return m_writer.run([&] {
            beginBulk();
            auto answer = write(work);
            endBulk();
            return answer;
        });
    }

    /// Runs `work(connection)` on the reader's thread in one snapshot. On the writer's thread it
    /// reads there, and so sees what its transaction has written.
    template <class Work>
    auto read(Work &&work) -> std::invoke_result_t<Work, store::Connection &>
    {
        using Answer = std::invoke_result_t<Work, store::Connection &>;
        if (m_writer.isCurrent())
            return work(*m_writeConnection);
        return m_reader.run([&]() -> Answer {
            if (m_readConnection->inTransaction())
                return work(*m_readConnection);
            auto snapshot =
                store::Transaction::begin(*m_readConnection, store::Transaction::Mode::Read);
            if (!snapshot)
                return base::fail(noteFailure(snapshot.error()));
            Answer answer = work(*m_readConnection);
            if (!answer)
                noteFailure(answer.error());
            return answer;
        });
    }
    /// As read, with the queue's windows.
    template <class Work>
    auto readQueue(Work &&work) -> std::invoke_result_t<Work, store::QueueWindows &>
    {
        return m_reader.run([&] { return work(*m_windows); });
    }

    store::TenantKey key() const { return m_tenant.key; }
    const store::TenantRow &tenant() const { return m_tenant; }
    const OfficeSettings &settings() const { return m_settings; }
    const QString &location() const { return m_location; }
    bool isFolder() const { return m_lock.has_value(); }
    const base::Clock &clock() const { return m_clock; }
    base::Rng &rng() { return m_rng; }
    qint64 feedHead() const { return m_head; }
    sync::ServerStore &serverStore();
    const std::shared_ptr<TermsKeeper> &termsKeeper() const { return m_terms; }
    /// The office's business day now.
    QDate today() const { return base::dateIn(m_clock.now(), m_settings.zone); }

    // On the writer's thread, inside a write. ---------------------------------------------------
    EventAuthor &author() { return *m_author; }
    /// Tells the readers' queue windows after the commit.
    void queueMoved(std::span<const store::QueueMove> moves);
    /// So much moved that the windows are to be made anew.
    void queueMovedALot() { m_pendingAll = true; }
    /// The feed's head after this write, once it is committed.
    void headMoved(qint64 seq) { m_pendingHead = seq; }

private:
    template <class Work>
    friend auto readAside(OfficeCore &core, Work &&work)
        -> std::invoke_result_t<Work, store::Connection &>;
    explicit OfficeCore(const base::Clock &clock);
    base::Status openWriter(const Opening &opening);
    base::Status makeTenant(const OfficeSettings &settings);
    base::Status loadTenant();
    base::Status completeTiles();
    base::Status reopen();
    friend base::Status followFeed(OfficeCore &core);
    friend OfficeSeat &seatOf(OfficeCore &core);
    /// Remembers that the database was lost; gives the error on.
    const base::Error &noteFailure(const base::Error &error)
    {
        if (error.code == base::ErrorCode::Offline)
            m_isLost = true;
        return error;
    }
    base::Status openReader();
    base::Result<store::Connection> openAside() const;
    base::Status saveClock(store::Connection &connection);
    void forgetPending();
    void publishPending();
    void beginBulk();
    void endBulk();

    const base::Clock &m_clock;
    base::SecureRng m_rng;
    OfficeSeat m_seat;
    const std::shared_ptr<TermsKeeper> m_terms = std::make_shared<TermsKeeper>();
    QString m_location;
    OfficeSettings m_settings;
    std::optional<store::FolderLock> m_lock;
    store::TenantRow m_tenant;
    std::optional<store::Connection> m_writeConnection;
    std::optional<store::Connection> m_readConnection;
    std::unique_ptr<store::QueueWindows> m_windows;
    std::unique_ptr<EventAuthor> m_author;
    quint64 m_savedHlc = 0;
    std::vector<store::QueueMove> m_pendingMoves;
    bool m_pendingAll = false;
    qint64 m_pendingHead = 0;
    std::atomic<qint64> m_head{0};
    std::atomic<bool> m_isLost{false};
    std::unique_ptr<OfficeServerStore> m_serverStore;
    Worker m_writer;
    Worker m_reader;
};

/// As OfficeCore::read, on a connection of its own and in the caller's thread: for what takes so
/// long that others must not wait for it.
template <class Work>
auto readAside(OfficeCore &core, Work &&work) -> std::invoke_result_t<Work, store::Connection &>
{
    if (core.m_writer.isCurrent())
        return work(*core.m_writeConnection);
    auto connection = core.openAside();
    if (!connection)
        return base::fail(core.noteFailure(connection.error()));
    auto snapshot = store::Transaction::begin(*connection, store::Transaction::Mode::Read);
    if (!snapshot)
        return base::fail(core.noteFailure(snapshot.error()));
    return work(*connection);
}

/// As Office::followFeed.
base::Status followFeed(OfficeCore &core);

} // namespace dunlin::desk
