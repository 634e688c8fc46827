// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/desk/office.h"

#include <QtCore/QString>
#include <QtCore/QTime>

#include <optional>

namespace dunlin::server {

/// When a served office works its days by itself.
struct DayAt {
    QTime time{2, 0}; ///< in the office's zone; null: never, somebody else does (dunlinctl run)
};

/// "02:30" or "never"; nothing when it is neither.
std::optional<DayAt> dayAtFrom(const QString &text);

/// Works the days that are due (core/desk/day_turn.h), some minutes after the start at the
/// earliest: whoever comes first in the morning is let in first.
class DayPass {
public:
    DayPass(desk::Office &office, DayAt at, const base::Clock &clock);
    /// One look. Gives what is wrong, in words; empty: nothing is. On one thread.
    QString operator()() const;

private:
    desk::Office &m_office;
    DayAt m_at;
    const base::Clock &m_clock;
    qint64 m_startedMs;
};

} // namespace dunlin::server
