// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/desk/apply.h"
#include "core/desk/event_author.h"
#include "core/desk/experience.h"
#include "core/desk/laptop_care.h"
#include "core/desk/terms_keeper.h"
#include "core/desk/worker.h"
#include "core/desk/workstation.h"
#include "core/ports/reply.h"
#include "core/ports/session.h"
#include "core/store/connection.h"
#include "core/store/folder_lock.h"
#include "core/store/ledger_event.h"
#include "core/store/queue_key.h"
#include "core/store/queue_windows.h"
#include "core/sync/client_store.h"

#include <QtCore/QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>

namespace dunlin::desk {

/// What an open profile consists of, for the ports. Two threads: the store's owns the writers of
/// outbox and cache and does jobs in order; the reader's has read-only connections of its own.
/// Members are called on the thread that made it, unless said otherwise.
class WorkstationCore {
public:
    /// Opens or makes the files, finishes a renumbering that a crash cut short, and puts own
    /// events that the cache lacks back into it.
    /// `keeper`: who has the profile's secret; null: as in ProfileKeys::open().
    static base::Result<std::unique_ptr<WorkstationCore>>
    open(const QString &folder, const base::Clock &clock,
         const std::shared_ptr<KeyKeeper> &keeper = {});
    ~WorkstationCore();

    /// Databases as a job on the store's thread sees them.
    struct Stores {
        store::Connection &outbox;
        store::Connection &cache;
    };
    /// And on the reader's.
    struct Readers {
        store::Connection &outbox;
        store::Connection &cache;
        store::QueueWindows &windows;
    };

    /// Runs `work(readers)` on the reader's thread and brings its answer to the GUI thread.
    template <class T, class Work>
    void ask(ports::Reply<T> reply, Work work)
    {
        if (const auto locked = m_care->guard().whyLocked(m_clock.now()))
            return answer<T>(std::move(reply), base::fail(*locked));
        m_reader.post([this, reply = std::move(reply), work = std::move(work)]() mutable {
            if (m_windows)
                answer<T>(std::move(reply), work(readers()));
        });
    }
    /// As ask, on the store's thread.
    template <class T, class Work>
    void order(ports::Reply<T> reply, Work work)
    {
        if (const auto locked = m_care->guard().whyLocked(m_clock.now()))
            return answer<T>(std::move(reply), base::fail(*locked));
        m_store.post([this, reply = std::move(reply), work = std::move(work)]() mutable {
            if (m_cache)
                answer<T>(std::move(reply), work(stores()));
        });
    }
    /// Answers on the GUI thread. Any thread.
    template <class T>
    void answer(ports::Reply<T> reply, base::Result<T> result)
    {
        QMetaObject::invokeMethod(
            &m_gui,
            [reply = std::move(reply), result = std::move(result)]() mutable {
                reply(std::move(result));
            },
            Qt::QueuedConnection);
    }

    /// True once the profile is being closed: long jobs stop between two steps.
    bool isClosing() const { return m_closing; }

    /// Waits for the answer; for dunlinctl and the sync thread. Not for the GUI thread.
    template <class Work>
    auto runStore(Work &&work)
    {
        return m_store.run([&] { return work(stores()); });
    }
    template <class Work>
    auto runReader(Work &&work)
    {
        return m_reader.run([&] { return work(readers()); });
    }
    void postStore(std::function<void(Stores)> job)
    {
        m_store.post([this, job = std::move(job)] {
            if (m_cache)
                job(stores());
        });
    }

    // Any thread. --------------------------------------------------------------------------------
    const base::Clock &clock() const { return m_clock; }
    /// Keys, lease and policy of this laptop.
    LaptopCare &care() { return *m_care; }
    /// Why nobody is chased now; empty: nothing holds. Any thread.
    QString whyNotChased() const { return m_care->guard().whyNotChased(m_clock.now()); }
    std::optional<sync::ClientIdentity> identity() const;
    ports::Session session() const;
    ApplyContext applyContext() const;
    static constexpr store::TenantKey kTenant{};

    // On the store's thread. ---------------------------------------------------------------------
    /// The author for this profile's device; only when enrolled.
    EventAuthor &author() { return *m_author; }
    void observeClock(quint64 hlc);
    /// Own events: to the outbox, durable, then into the cache; and with them what a care among
    /// them needs on the person's other accounts. When the outbox has them this succeeds, whatever
    /// becomes of the cache (it is repaired at the next start).
    base::Status keepOwn(Stores stores, std::vector<domain::Event> events,
                         std::optional<base::AccountId> dropDraft);
    base::Status saveIdentity(Stores stores, const sync::ClientIdentity &identity);
    base::Status renumber(Stores stores, const sync::ClientIdentity &identity);
    /// Tells readers and views, after a commit. `all`: too much to list.
    void committed(std::vector<store::QueueMove> moves, QSet<base::AccountId> accounts,
                   ports::ChangeSet::Origin origin, bool all = false);
    /// Only readers: views need not know yet.
    void committed(std::vector<store::QueueMove> moves);

    /// Told on the GUI thread.
    std::function<void(const ports::ChangeSet &)> onChanged;
    std::function<void()> onAuthored;
    std::function<void()> onRowsMarked;  ///< by tellRowsMarked() (rows_anew.h)
    std::function<void()> onShareWanted; ///< a contact was refused only for want of a share
    ExperienceKeeper learned;            ///< any thread; asked by experienceOf()

private:
    WorkstationCore(const QString &folder, const base::Clock &clock);
    base::Status openStore();
    base::Status openReader();
    void closeForGood();
    base::Status replayOutbox(Stores stores);
    base::Status keepSpread(Stores stores, std::span<const domain::Event> events);
    base::Status keepFollowing(Stores stores, std::span<const domain::Event> events);
    void useIdentity(const sync::ClientIdentity &identity, quint64 hlc);
    Stores stores() { return {*m_outbox, *m_cache}; }
    Readers readers() { return {*m_outboxReader, *m_cacheReader, *m_windows}; }

    const std::shared_ptr<TermsKeeper> m_terms = std::make_shared<TermsKeeper>();
    QString m_folder;
    const base::Clock &m_clock;
    base::SecureRng m_rng;
    std::unique_ptr<LaptopCare> m_care;
    std::optional<store::FolderLock> m_lock;
    QObject m_gui; ///< context of answers; goes first, and answers with it

    mutable std::mutex m_identityMutex;
    std::optional<sync::ClientIdentity> m_identity;

    std::optional<store::Connection> m_outbox;
    std::optional<store::Connection> m_cache;
    std::unique_ptr<EventAuthor> m_author;
    std::optional<store::Connection> m_outboxReader;
    std::optional<store::Connection> m_cacheReader;
    std::unique_ptr<store::QueueWindows> m_windows;
    std::atomic<bool> m_closing{false};
    Worker m_store;
    Worker m_reader;
};

} // namespace dunlin::desk
