// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/queue_key.h"

#include <cstddef>
#include <optional>
#include <set>

namespace dunlin::store {

/// The next rows of a list that time alone turns from "may be called" to "may not" or back, the
/// earliest first, so that the list can follow the clock row by row. Only so many are kept (a
/// million rows turn a million times a day): up to `known()` none is missing, and from then on the
/// list has to be cut anew.
class QueueTurns {
public:
    explicit QueueTurns(size_t most) : m_most(most) {}

    /// A row of the list as it stands at `at`. Rows that never turn are left out.
    void add(const QueueEntry &entry, base::Instant at);
    /// As it was added, `at` or later.
    void remove(const QueueEntry &entry, base::Instant at);
    /// The next row that turns by `at`, taken out; add() it again as it stands then.
    std::optional<QueueEntry> take(base::Instant at);
    /// True when a row turns by `at`.
    bool anyBy(base::Instant at) const { return !m_turns.empty() && m_turns.begin()->at <= at; }
    /// No turn before it is missing; absent: none at all is.
    std::optional<base::Instant> known() const { return m_known; }

private:
    struct Turn {
        base::Instant at;
        QueueKey key;
        base::Instant opensAt;
        base::Instant checkAt;
        bool operator<(const Turn &other) const
        {
            return at != other.at ? at < other.at : key < other.key;
        }
    };
    static std::optional<Turn> next(const QueueEntry &entry, base::Instant at);

    size_t m_most;
    std::set<Turn> m_turns;
    std::optional<base::Instant> m_known;
};

} // namespace dunlin::store
