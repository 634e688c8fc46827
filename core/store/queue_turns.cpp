// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queue_turns.h"

#include <algorithm>
#include <iterator>

namespace dunlin::store {

std::optional<QueueTurns::Turn> QueueTurns::next(const QueueEntry &entry, base::Instant at)
{
    if (!entry.opensAt || !entry.checkAt || *entry.checkAt <= at)
        return std::nullopt;
    const base::Instant turns = *entry.opensAt > at ? *entry.opensAt : *entry.checkAt;
    return Turn{turns, entry.key, *entry.opensAt, *entry.checkAt};
}

void QueueTurns::add(const QueueEntry &entry, base::Instant at)
{
    const auto turn = next(entry, at);
    if (!turn)
        return;
    const auto forget = [this](base::Instant from) {
        m_known = m_known ? std::min(*m_known, from) : from;
    };
    if (m_known && turn->at >= *m_known)
        return;
    if (m_turns.size() == m_most && !(*turn < *m_turns.rbegin()))
        return forget(turn->at);
    m_turns.insert(*turn);
    if (m_turns.size() > m_most) {
        forget(m_turns.rbegin()->at);
        m_turns.erase(std::prev(m_turns.end()));
    }
}

void QueueTurns::remove(const QueueEntry &entry, base::Instant at)
{
    if (const auto turn = next(entry, at))
        m_turns.erase(*turn);
}

std::optional<QueueEntry> QueueTurns::take(base::Instant at)
{
    if (!anyBy(at))
        return std::nullopt;
    const Turn turn = *m_turns.begin();
    m_turns.erase(m_turns.begin());
    QueueEntry entry;
    entry.key = turn.key;
    entry.opensAt = turn.opensAt;
    entry.checkAt = turn.checkAt;
    return entry;
}

} // namespace dunlin::store
