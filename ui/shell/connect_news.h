// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/change_set.h"
#include "core/ports/portfolio.h"
#include "core/ports/sync_status.h"

#include <QtCore/QVariantMap>

#include <functional>

namespace dunlin::account {
class AccountPage;
}

namespace dunlin::shell {

class MainWindow;

/// A call of this length is followed by the offer of a breather.
inline constexpr qint64 kLongCallMs = 10 * base::kMsPerMinute;

/// What the status bar mentions by itself: good news, and keys of what is done by mouse.
struct NewsPorts {
    ports::SyncStatus &sync;
    ports::Portfolio &portfolio;
    ports::Changes &changes;
    std::function<bool()> soundOn;                        ///< for kept promises
    QVariantMap byMouse;                                  ///< KeyTeacher's counts
    std::function<void(const QVariantMap &)> keepByMouse; ///< puts them by
};
void connectNews(MainWindow &window, const NewsPorts &ports);

/// Ctrl+Alt+P: two minutes away from the screen; offered after a long call. `clock` outlives the
/// window.
void connectBreather(MainWindow &window, account::AccountPage &page, const base::Clock &clock);

} // namespace dunlin::shell
