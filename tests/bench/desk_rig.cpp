// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/desk_rig.h"

#include "app/workstation/local_office.h"
#include "core/desk/office_import.h"
#include "tests/bench/bench.h"
#include "ui/queue/queue_page.h"
#include "ui/shell/main_window.h"
#include "ui/style/tokens.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QSettings>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>

#include <cstdio>

namespace dunlin::bench {

namespace {
constexpr int kFirstSyncS = 3600; ///< a million accounts on a small machine
} // namespace

qint64 accountsWanted()
{
    const qint64 set = qEnvironmentVariableIntValue("DUNLIN_BENCH_ACCOUNTS");
    return set > 0 ? set : 100'000;
}

bool waitFor(const std::function<bool()> &done, int seconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.hasExpired(qint64(seconds) * 1000))
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

bool failed(const char *what, const base::Error &error)
{
    std::fprintf(stderr, "dunlin-bench: %s: %s\n", what, qPrintable(error.detail));
    return false;
}

bool makeProfile(const QString &folder, qint64 accounts, const base::Clock &clock)
{
    if (QFile::exists(folder + QStringLiteral("/synced")))
        return true;
    QDir(folder).removeRecursively();
    {
        desk::OfficeSettings settings;
        settings.currency = base::kUsd;
        settings.zone = QByteArrayLiteral("America/Chicago");
        auto office = desk::Office::create(folder, settings, clock);
        if (!office)
            return failed("office", office.error());
        desk::DemoRequest request;
        request.accounts = accounts;
        const auto made = desk::makeDemo(**office, request, std::make_shared<ports::Progress>());
        if (!made)
            return failed("demo", made.error());
        report("demo.events_per_second", double(made->events) / made->seconds, "events/s");
    }
    workstation::LocalOffice local(folder, clock);
    std::unique_ptr<desk::Workstation> station;
    std::optional<desk::SyncRound> round;
    bool broken = false;
    QObject::connect(&local, &workstation::LocalOffice::failed, &local,
                     [&broken] { broken = true; });
    QObject::connect(
        &local, &workstation::LocalOffice::ready, &local,
        [&](const QUrl &url, const QByteArray &fingerprint) {
            desk::WorkstationOptions options;
            options.sync = false;
            auto opened = desk::Workstation::open(local.profileFolder(), clock, options);
            if (!opened) {
                broken = true;
                return;
            }
            station = std::move(*opened);
            local.makeCode([&, url, fingerprint](base::Result<QString> code) {
                station->enrol(url, code.value_or(QString()), fingerprint, [&](auto session) {
                    broken = broken || !session;
                    if (session)
                        station->syncOnce([&](base::Result<desk::SyncRound> done) {
                            broken = broken || !done;
                            if (done)
                                round = *done;
                        });
                });
            });
        });
    local.start();
    if (!waitFor([&] { return round.has_value() || broken; }, kFirstSyncS) || broken) {
        std::fprintf(stderr, "dunlin-bench: the first sync failed\n");
        return false;
    }
    report("sync.first_seconds", round->seconds, "s");
    QFile mark(folder + QStringLiteral("/synced"));
    return mark.open(QIODevice::WriteOnly);
}

void key(QWidget *window, int code, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : window;
    const QString text =
        modifiers == Qt::NoModifier && code < 0x10000 ? QString(QChar(code).toLower()) : QString();
    QKeyEvent press(QEvent::KeyPress, code, modifiers, text);
    QApplication::sendEvent(target, &press);
}

void settle(double ms)
{
    waitFor([end = nowMs() + ms] { return nowMs() > end; }, 1 + int(ms / 1000));
}

namespace {

/// Everything that a laptop has; what only the office's own machine knows is left out.
workstation::WindowPorts portsOf(desk::Workstation &station)
{
    const desk::ManagerPorts managers = station.managers();
    workstation::WindowPorts ports{station.queue(),     station.desk(),    station.agreements(),
                                   station.payments(),  station.batches(), station.views(),
                                   station.portfolio(), station.imports(), station.syncStatus(),
                                   station.changes()};
    ports.gate = &station.contactGate();
    ports.compliance = &station.compliance();
    ports.strategies = &station.strategies();
    ports.reports = &managers.reports;
    ports.team = &managers.team;
    ports.audit = &managers.audit;
    ports.ranks = &managers.ranks;
    ports.visits = &station.visits();
    ports.messages = &station.messages();
    ports.files = &station.beside().attachments;
    ports.moves = &station.beside().moves;
    return ports;
}

} // namespace

bool openDesk(Desk &desk, const QString &folder, bool sync, const base::Clock &clock)
{
    desk::WorkstationOptions options;
    options.sync = sync;
    auto opened = desk::Workstation::open(folder + QStringLiteral("/workstation"), clock, options);
    if (!opened)
        return failed("profile", opened.error());
    desk.station = std::move(*opened);
    desk.settings = std::make_unique<settings::Settings>(
        std::make_unique<QSettings>(folder + QStringLiteral("/bench.ini"), QSettings::IniFormat));
    style::applyTheme(*qApp, style::Theme::Light);
    QApplication::setCursorFlashTime(0); // a blinking caret paints too
    desk.window = std::make_unique<workstation::DeskWindow>(
        portsOf(*desk.station), desk.station->session(), *desk.settings, clock);
    auto &window = desk.window->window();
    window.resize(1440, 900);
    window.show();
    window.activateWindow();
    if (!waitFor([&] { return desk.window->queue().currentAccount().has_value(); }, 30)) {
        std::fprintf(stderr, "dunlin-bench: the queue stayed empty\n");
        return false;
    }
    return true;
}

double privateMemory()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    qint64 kib = 0;
    const auto lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Private_"))
            kib += line.simplified().split(' ').value(1).toLongLong();
    }
    return double(kib) / 1024;
}

} // namespace dunlin::bench
