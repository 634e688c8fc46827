// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queue_key.h"

#include <algorithm>

namespace dunlin::store {

namespace {

constexpr qint64 kTotals = qint64(1) << 40;
constexpr qint64 kMaxPriority = (1 << 20) - 1;

} // namespace

qint64 rankOf(int priority, qint64 totalMinor)
{
    const qint64 bounded = std::clamp<qint64>(priority, -kMaxPriority, kMaxPriority);
    return -(bounded * kTotals + std::clamp<qint64>(totalMinor, 0, kTotals - 1));
}

bool QueueNarrowing::matches(const QueueEntry &entry) const
{
    if (!includeClosed && !entry.queued)
        return false;
    if (segment && entry.segment != *segment)
        return false;
    if (creditor && entry.creditor != *creditor)
        return false;
    if (status && entry.status != *status)
        return false;
    return !assignedTo || entry.assignedTo == *assignedTo;
}

} // namespace dunlin::store
