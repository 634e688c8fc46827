// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/bulk_writer.h"

#include "core/desk/ledger_writer.h"
#include "core/store/feed_store.h"
#include "core/store/projections.h"

#include <memory>
#include <thread>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;

namespace {
// Small enough to be in the processor's caches still when the writer takes it up.
constexpr size_t kChunkEvents = 1000;
constexpr size_t kChunksWaiting = 6;
constexpr size_t kLaterBatch = 2000;
constexpr size_t kSaltBytes = 16;
} // namespace

BulkWriter::BulkWriter(OfficeCore &core) : m_core(core), m_context(applyContext(core))
{
    m_pool.setMaxThreadCount(2);
}

BulkWriter::~BulkWriter()
{
    m_pool.waitForDone();
}

Status BulkWriter::take(base::AccountId account, std::vector<domain::Event> &&events, bool isNew)
{
    if (events.empty())
        return {};
    // The clock and the counter in it go by the order of the feed, so here and not on a worker.
    for (domain::Event &event : events)
        m_core.author().complete(event);
    m_openEvents += events.size();
    m_open.push_back({account, std::move(events), isNew});
    return m_openEvents >= kChunkEvents ? flush() : Status();
}

Status BulkWriter::flush()
{
    if (m_open.empty())
        return {};
    auto batches = std::make_shared<std::vector<Batch>>(std::move(m_open));
    m_open.clear();
    m_openEvents = 0;
    auto task = std::make_shared<std::packaged_task<Prepared()>>(
        [this, batches] { return prepare(std::move(*batches)); });
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_abandoned || m_ready.size() < kChunksWaiting; });
        if (m_abandoned)
            return fail(ErrorCode::Cancelled);
        m_ready.push_back(task->get_future());
    }
    m_pool.start([task] { (*task)(); });
    m_changed.notify_all();
    return {};
}

BulkWriter::Prepared BulkWriter::prepare(std::vector<Batch> &&batches) const
{
    Prepared out;
    size_t count = 0;
    for (const Batch &batch : batches)
        count += batch.events.size();
    out.events.reserve(count);
    out.rows.reserve(batches.size());
    std::vector<std::uint8_t> salts(count * kSaltBytes);
    m_core.rng().fill(salts);
    const auto nextSalt = [&] {
        const auto *from = reinterpret_cast<const char *>(salts.data());
        return QByteArray(from + out.events.size() * kSaltBytes, qsizetype(kSaltBytes));
    };
    for (Batch &batch : batches) {
        for (const domain::Event &event : batch.events)
            out.events.emplace_back(m_core.author().seal(event, nextSalt()), event.envelope);
        if (batch.account.isNull()) {
            for (store::CreditorRow &creditor : creditorsOf(batch.events))
                out.creditors.push_back(std::move(creditor));
        } else if (!batch.isNew) {
            out.later.push_back(batch.account);
        } else if (auto rows = project(batch.account, batch.events, m_context)) {
            out.rows.push_back(std::move(*rows));
        }
        batch.events.clear();
    }
    return out;
}

void BulkWriter::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_changed.notify_all();
}

void BulkWriter::abandon()
{
    {
        const std::lock_guard lock(m_mutex);
        m_abandoned = true;
    }
    m_changed.notify_all();
}

Result<qint64> BulkWriter::run(store::Connection &connection,
                               const std::function<Status()> &produce)
{
    DUNLIN_TRY_VALUE(m_context, withTerms(connection, m_core.key(), m_context));
    Status produced;
    std::thread producer([&] {
        produced = produce();
        if (produced)
            produced = flush();
        close();
    });
    Result<qint64> stored = store(connection);
    if (!stored)
        abandon();
    producer.join();
    // The producer's failure is the reason; the writer's own matters when the producer had none.
    if (!stored)
        return stored;
    DUNLIN_TRY(produced);
    return stored;
}

Result<qint64> BulkWriter::store(store::Connection &connection)
{
    store::FeedStore feed(connection, m_core.key());
    store::Projections projections(connection, m_core.key());
    projections.beginBulk();
    std::vector<base::AccountId> later;
    qint64 added = 0;
    for (;;) {
        std::future<Prepared> next;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_closed || !m_ready.empty(); });
            if (m_ready.empty())
                break;
            next = std::move(m_ready.front());
            m_ready.pop_front();
        }
        m_changed.notify_all();
        Prepared chunk = next.get();
        DUNLIN_TRY_VALUE(const auto appended, feed.append(chunk.events, m_core.clock().now()));
        added += appended.added;
        m_core.headMoved(chunk.events.back().seq);
        DUNLIN_TRY(keepMembership(m_core, connection, chunk.events));
        for (const store::CreditorRow &creditor : chunk.creditors)
            DUNLIN_TRY(projections.saveCreditor(creditor));
        DUNLIN_TRY_VALUE(const auto moves, projections.save(chunk.rows));
        Q_UNUSED(moves);
        later.insert(later.end(), chunk.later.begin(), chunk.later.end());
    }
    DUNLIN_TRY(projections.endBulk());
    for (size_t at = 0; at < later.size(); at += kLaterBatch) {
        const size_t count = std::min(kLaterBatch, later.size() - at);
        DUNLIN_TRY_VALUE(const auto moves, refresh(connection, m_core.key(),
                                                   std::span(later).subspan(at, count), m_context));
        Q_UNUSED(moves);
    }
    m_core.queueMovedALot();
    return added;
}

} // namespace dunlin::desk
