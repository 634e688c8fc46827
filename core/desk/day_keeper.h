// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/rows_anew.h"
#include "core/desk/workstation_core.h"

#include <QtCore/QSet>
#include <QtCore/QTimer>

#include <functional>
#include <vector>

namespace dunlin::desk {

/// Keeps the cache's rows in step with the calendar and the office's terms: on a new day everything
/// that the calendar decides is projected anew, and after a change of terms that reaches every
/// account all of it (rows_anew.h), in small steps between the user's saves; a call-back whose time
/// has come moves up. Who may be called turns by itself with the time of day (store::Reach); here
/// views are told of it, and what was known up to a moment that has come is worked out anew. So are
/// they when the office's bank data becomes too old to chase anybody, or is fresh again. On the GUI
/// thread; the work is done by the store's.
class DayKeeper : public QObject {
    Q_OBJECT
public:
    explicit DayKeeper(WorkstationCore &core);

    /// Looks at once; the timer does it every half minute.
    void look();
    /// Rows were marked as stale: they are made anew.
    void projectAnew();
    /// Calls back, on the GUI thread, when the rows that were marked are made anew; at once when
    /// none were.
    void whenCurrent(std::function<void()> then);

private:
    struct Plan;
    void begin();
    void step();
    void onStep(const std::vector<base::AccountId> &accounts);
    void tellViews();
    void end();
    void raiseCallBacks(base::Instant from, base::Instant until);
    void workOutReach();
    void tellOfTurns(base::Instant now);

    WorkstationCore &m_core;
    QTimer m_timer;
    QDate m_day;
    base::Instant m_lookedAt;
    bool m_workingOut = false;
    bool m_held = false; ///< nobody was to be chased when it was last looked
    int m_run = 0;       ///< the answer to a step of another run is dropped
    bool m_anew = false; ///< the run is one over all rows, because they were marked
    RowsMark m_mark;     ///< as the run found it
    std::vector<base::AccountId> m_left;
    QSet<base::AccountId> m_untold; ///< made anew, and the views do not know yet
    qint64 m_toldAt = 0;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace dunlin::desk
