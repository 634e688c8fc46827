// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/workstation_core.h"

#include <QtCore/QTimer>

namespace dunlin::desk {

/// Keeps the cache's rows in step with the calendar: on a new day everything that the calendar
/// decides is projected anew, in chunks between the user's saves; and a call-back whose time has
/// come moves up. Who may be called turns by itself with the time of day (store::Reach); here views
/// are told of it, and what was known up to a moment that has come is worked out anew. So are they
/// when the office's bank data becomes too old to chase anybody, or is fresh again. On the GUI
/// thread; the work is done by the store's.
class DayKeeper : public QObject {
    Q_OBJECT
public:
    explicit DayKeeper(WorkstationCore &core);

    /// Looks at once; the timer does it every half minute.
    void look();

private:
    void projectDay(QDate day);
    void raiseCallBacks(base::Instant from, base::Instant until);
    void workOutReach();
    void tellOfTurns(base::Instant now);

    WorkstationCore &m_core;
    QTimer m_timer;
    QDate m_day;
    base::Instant m_lookedAt;
    bool m_workingOut = false;
    bool m_held = false; ///< nobody was to be chased when it was last looked
};

} // namespace dunlin::desk
