// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/account/timeline_rows.h"

#include <QtCore/QAbstractListModel>

namespace dunlin::account {

/// A call that is going on: shown above the history, not part of it.
struct LiveCall {
    QString number;
    domain::Instant since;
    bool operator==(const LiveCall &) const = default;
};

/// The history as a list, newest first, through one filter. Holds a snapshot of rows; a new
/// snapshot becomes insertions, removals and changes, so that a reader keeps the place. Reads the
/// clock only to word relative times. GUI thread.
class TimelineModel final : public QAbstractListModel {
    Q_OBJECT
public:
    TimelineModel(const base::Clock &clock, QByteArray zone, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole is the title, AccessibleTextRole the whole line as a sentence, ToolTipRole the
    /// exact time.
    QVariant data(const QModelIndex &index, int role) const override;

    /// The row to paint; index must be valid.
    const TimelineRow &row(int index) const { return m_rows[size_t(index)]; }
    /// "yesterday 17:20", or the length of the running call.
    QString whenText(int index) const;
    TimelineFilter filter() const { return m_filter; }

    /// A history of another account: starts anew.
    void reset(std::vector<TimelineRow> all);
    /// The same account, changed.
    void update(std::vector<TimelineRow> all);
    void setFilter(TimelineFilter filter);
    void setLiveCall(const std::optional<LiveCall> &call);
    /// Words the times again; `all`: not only that of the running call.
    void refreshTimes(bool all);

private:
    std::vector<TimelineRow> visible() const;
    void apply(std::vector<TimelineRow> next);

    const base::Clock &m_clock;
    const QByteArray m_zone;
    std::vector<TimelineRow> m_all;
    std::vector<TimelineRow> m_rows;
    std::optional<LiveCall> m_live;
    TimelineFilter m_filter = TimelineFilter::All;
};

} // namespace dunlin::account
