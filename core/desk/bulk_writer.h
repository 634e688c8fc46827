// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/apply.h"
#include "core/desk/office_core.h"
#include "core/domain/event.h"
#include "core/store/ledger_event.h"
#include "core/store/projection_rows.h"

#include <QtCore/QThreadPool>

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>

namespace dunlin::desk {

/// Writes very many events of whole accounts (an import, the demo office) in one transaction, on
/// both cores: the producer reads and makes events, workers encode, hash, fold and rank in chunks,
/// the writer's thread stores them. At most a few chunks wait at any time, so memory does not grow
/// with the file.
class BulkWriter {
public:
    explicit BulkWriter(OfficeCore &core);
    ~BulkWriter();

    /// Called by the producer, on the producer's thread: the new events of one account, in order,
    /// and no account twice. Quickest in the order of the accounts' ids.
    /// `isNew`: the ledger has nothing of this account, so its rows come from these events alone.
    /// Waits while the writer is behind. Fails when the writer failed.
    base::Status take(base::AccountId account, std::vector<domain::Event> &&events, bool isNew);

    /// Runs `produce` in a thread of its own and stores what it takes; all in the caller's
    /// transaction, on the writer's thread. Gives the number of events that were added.
    base::Result<qint64> run(store::Connection &connection,
                             const std::function<base::Status()> &produce);

private:
    struct Batch {
        base::AccountId account;
        std::vector<domain::Event> events;
        bool isNew = false;
    };
    struct Prepared {
        std::vector<store::LedgerEvent> events;
        std::vector<store::AccountProjection> rows;
        std::vector<store::CreditorRow> creditors;
        std::vector<base::AccountId> later; ///< to be projected from the ledger at the end
    };
    Prepared prepare(std::vector<Batch> &&batches) const;
    base::Status flush();
    base::Result<qint64> store(store::Connection &connection);
    void close();
    void abandon();

    OfficeCore &m_core;
    ApplyContext m_context; ///< fixed before the producer begins
    QThreadPool m_pool;

    // Producer's thread only.
    std::vector<Batch> m_open;
    size_t m_openEvents = 0;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::future<Prepared>> m_ready; ///< in order
    bool m_closed = false;
    bool m_abandoned = false;
};

} // namespace dunlin::desk
