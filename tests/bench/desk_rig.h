// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workstation/desk_window.h"
#include "core/base/clock.h"
#include "core/desk/workstation.h"
#include "ui/settings/settings.h"

#include <QtCore/QString>

#include <functional>
#include <memory>

class QWidget;

/// The real window over a real profile, for benchmarks that press keys.
namespace dunlin::bench {

/// DUNLIN_BENCH_ACCOUNTS, or 100,000.
qint64 accountsWanted();
/// Runs the event loop until `done`; false after so many seconds.
bool waitFor(const std::function<bool()> &done, int seconds);
void settle(double ms);
/// A key press to whatever has the focus in the window.
void key(QWidget *window, int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// Says on stderr what could not be done; gives false.
bool failed(const char *what, const base::Error &error);
/// A profile that holds a demo office of so many accounts, synced through a real server once and
/// kept.
bool makeProfile(const QString &folder, qint64 accounts, const base::Clock &clock);

struct Desk {
    std::unique_ptr<desk::Workstation> station;
    std::unique_ptr<settings::Settings> settings;
    std::unique_ptr<workstation::DeskWindow> window;
};

/// Opens the window over the profile in `folder` and waits for the first row; false: it did not
/// come, the reason is on stderr.
bool openDesk(Desk &desk, const QString &folder, bool sync, const base::Clock &clock);

/// Resident memory that only this process has, MiB; 0 where the system does not say.
double privateMemory();

} // namespace dunlin::bench
