// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ledger_event.h"
#include "core/store/queue_key.h"
#include "core/store/statement.h"

#include <optional>
#include <vector>

namespace dunlin::store {

/// The part of a list that may be called at a moment, the part that may not, or all of it.
struct QueueTier {
    enum class Part { All, Open, Shut };
    Part part = Part::All;
    base::Instant at;
    bool has(const QueueEntry &entry) const
    {
        return part == Part::All || entry.isOpen(at) == (part == Part::Open);
    }
};

/// The condition of a narrowing over the table account as `a`, and the values of its parameters.
struct NarrowedSql {
    QByteArray condition;
    QueueNarrowing narrowing;
    QueueTier tier;

    /// Binds from parameter 1 on; returns the number of the next one.
    int bind(Statement &statement, TenantKey tenant) const;
};
NarrowedSql narrowedSql(const QueueNarrowing &narrowing, const QueueTier &tier = {});

/// The order of one narrowing (or of one part of it), cut into blocks: the key at which each
/// begins, and how many rows it has. A row that comes, goes or moves changes two counts, so that
/// positions stay exact without a new scan. (Keeping all keys would be exact too, at 24 bytes a row
/// for each narrowing.)
class QueueOrder {
public:
    struct Place {
        QueueKey anchor;
        qint64 offset = 0; ///< rows to skip from the anchor
    };
    struct Block {
        QueueKey anchor;
        qint64 first = 0; ///< position of the block's first row
    };

    QueueOrder(QueueNarrowing narrowing, QueueTier tier)
        : m_narrowing(std::move(narrowing))
        , m_tier(tier)
    {}

    const QueueNarrowing &narrowing() const { return m_narrowing; }
    const QueueTier &tier() const { return m_tier; }
    qint64 total() const { return m_total; }
    /// Rows have come into a list that had none: there is no anchor to count them at.
    bool isStale() const { return m_stale; }

    // While cutting, in order.
    bool wantsAnchor(int block) const { return m_counts.empty() || m_counts.back() >= block; }
    void addAnchor(const QueueKey &key);
    void count();

    /// Of a position below total().
    Place placeOf(qint64 position) const;
    /// The block in which a key stands; total() > 0.
    Block blockOf(const QueueKey &key) const;
    void apply(const QueueMove &move);
    /// A row stays where it is, and time has taken it into this part or out of it.
    void turn(const QueueKey &key, bool comesIn);
    /// Of the part; every row that turned since the last one has been told by turn().
    void setMoment(base::Instant at) { m_tier.at = at; }
    /// A block that has grown beyond so many rows, by its middle; to be divided there.
    std::optional<Place> grown(int blockMax) const;
    /// Divides the block of the place grown() gave: from `key` on another one begins.
    void divide(const Place &middle, const QueueKey &key);

private:
    size_t indexOf(const QueueKey &key) const;
    void comeIn(const QueueKey &key);
    void goOut(const QueueKey &key);

    QueueNarrowing m_narrowing;
    QueueTier m_tier;
    qint64 m_total = 0;
    bool m_stale = false;
    std::vector<QueueKey> m_anchors; ///< the first one stands for "from the beginning"
    std::vector<int> m_counts;
};

} // namespace dunlin::store
