// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deferred_indices.h"

#include "core/base/assert.h"
#include "core/store/connection.h"
#include "core/store/packed_events.h"

#include <QtCore/QByteArray>
#include <QtCore/QSet>

#include <vector>

namespace dunlin::store {

using base::ErrorCode;
using base::Result;
using base::Status;

namespace {

constexpr const char *kNames[] = {
    "event_id",      "account_number", "account_debtor", "account_queue",   "account_segment",
    "account_check", "point_tail",     "point_mail",     "day_figure_paid", "day_figure_promised"};
constexpr char kKeep[] = "INSERT INTO deferred_index(name, sql) SELECT name, sql FROM sqlite_schema"
                         " WHERE type = 'index' AND name = ?";
constexpr char kCount[] = "SELECT count(*) FROM deferred_index";
constexpr char kKept[] = "SELECT name, sql FROM deferred_index ORDER BY name";
constexpr char kUnsent[] = "SELECT id FROM event WHERE seq >= 4611686018427387904";
constexpr char kFromFeed[] = "SELECT id, kind, raw FROM event WHERE seq < 4611686018427387904";
constexpr char kDropUnsent[] = "DELETE FROM event WHERE seq >= 4611686018427387904 AND id = ?";
// With each commit the search index gets a part of its own; they are joined when all are in.
constexpr char kJoinNever[] = "INSERT INTO account_search(account_search, rank)"
                              " VALUES ('automerge', 0)";
constexpr char kJoinAgain[] = "INSERT INTO account_search(account_search, rank)"
                              " VALUES ('automerge', 4)";

/// An own event whose id the feed has under another account: the feed's stays.
Status dropDoubles(Connection &connection)
{
    QSet<base::EventId> unsent;
    {
        DUNLIN_TRY_VALUE(auto select, connection.prepare(kUnsent));
        for (;;) {
            DUNLIN_TRY_VALUE(const bool row, select.step());
            if (!row)
                break;
            unsent.insert(select.id<base::EventId>(0));
        }
    }
    if (unsent.isEmpty())
        return {};
    std::vector<base::EventId> doubles;
    {
        DUNLIN_TRY_VALUE(auto select, connection.prepare(kFromFeed));
        for (;;) {
            DUNLIN_TRY_VALUE(const bool row, select.step());
            if (!row)
                break;
            if (!select.text(1).isEmpty()) {
                if (const auto id = select.id<base::EventId>(0); unsent.contains(id))
                    doubles.push_back(id);
                continue;
            }
            const QByteArray piece = select.bytes(2);
            for (const base::EventId &id : unsent) {
                if (PackedEvents::has(piece, id))
                    doubles.push_back(id);
            }
        }
    }
    DUNLIN_TRY_VALUE(auto drop, connection.prepare(kDropUnsent));
    for (const base::EventId &id : doubles)
        DUNLIN_TRY(drop.runWith(id));
    return {};
}

} // namespace

Result<bool> DeferredIndices::areAway()
{
    DUNLIN_TRY_VALUE(const qint64 count, m_connection.scalar(kCount));
    return count > 0;
}

Status DeferredIndices::takeAway()
{
    DUNLIN_ASSERT(m_connection.inTransaction());
    for (const char *name : kNames) {
        {
            DUNLIN_TRY_VALUE(auto keep, m_connection.prepare(kKeep));
            keep.bindText(1, name);
            DUNLIN_TRY(keep.run());
        }
        DUNLIN_TRY(m_connection.exec("DROP INDEX IF EXISTS " + QByteArray(name)));
    }
    return m_connection.exec(kJoinNever);
}

Status DeferredIndices::makeAgain()
{
    DUNLIN_ASSERT(m_connection.inTransaction());
    std::vector<std::pair<QByteArray, QByteArray>> kept;
    {
        DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kKept));
        for (;;) {
            DUNLIN_TRY_VALUE(const bool row, select.step());
            if (!row)
                break;
            kept.emplace_back(select.text(0).toUtf8(), select.text(1).toUtf8());
        }
    }
    if (kept.empty())
        return {};
    DUNLIN_TRY(dropDoubles(m_connection));
    for (const auto &[name, sql] : kept)
        DUNLIN_TRY(m_connection.exec(sql));
    DUNLIN_TRY(m_connection.exec("DELETE FROM deferred_index"));
    return m_connection.exec(kJoinAgain);
}

} // namespace dunlin::store
