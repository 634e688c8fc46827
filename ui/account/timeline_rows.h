// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"
#include "core/ports/session.h"

#include <QtCore/QString>

#include <vector>

namespace dunlin::account {

/// The chips over the history. A row can be in several (a call that brought a promise).
enum class TimelineFilter { All = 0, Calls = 1, Payments = 2, Promises = 3, Notes = 4 };
inline constexpr int kTimelineFilters = 5;

/// How a row's disc is tinted.
enum class TimelineTint { Neutral, Info, Ok, Warn, Danger, Accent };

/// One line of the history in words. Plain values, made once per change.
struct TimelineRow {
    QByteArray key; ///< the same entry has the same key after every reload
    domain::Instant at;
    bool dateOnly = false;
    QString icon;
    TimelineTint tint = TimelineTint::Neutral;
    QString title;
    QString detail;
    QString body;         ///< what somebody wrote
    unsigned filters = 0; ///< bit per TimelineFilter
    bool reversed = false;
    std::optional<domain::EventId> reversible; ///< what "Reverse" takes back

    bool isIn(TimelineFilter filter) const
    {
        return filter == TimelineFilter::All || (filters & (1u << unsigned(filter)));
    }
    bool operator==(const TimelineRow &) const = default;
};

/// The history in words, newest first. What one wrap-up recorded (a call, its promise, its note)
/// is one row.
std::vector<TimelineRow> timelineRows(const domain::AccountState &state,
                                      const ports::Session &session);

/// "D. Reyes" for "user:d.reyes", "automatic", "from a file".
QString actorText(const QString &actor, const ports::Session &session);

} // namespace dunlin::account
