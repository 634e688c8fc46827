// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/tour.h"

#include "app/workstation/picture_script.h"
#include "ui/account/account_page.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/devices/devices_page.h"
#include "ui/queue/queue_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>

#include <cstdio>

namespace dunlin::workstation {

namespace {

constexpr int kLookAt = 200;

// What the steps share; lives as long as the script.
struct Tour : QObject {
    Tour(Composition &all, const Options &options)
        : desk(*all.deskWindow())
        , station(*all.workstation())
        , script(&desk.window(), options.tourDir)
    {}

    bool isOn(QWidget *page) const { return desk.window().currentPage() == page; }
    void step(const QString &picture, std::function<void()> act, std::function<bool()> until = {})
    {
        script.add({picture, std::move(act), std::move(until)});
    }
    void keys(const QString &picture, const QString &pressed, std::function<bool()> until = {})
    {
        step(
            picture, [this, pressed] { script.press(pressed); }, std::move(until));
    }

    DeskWindow &desk;
    desk::Workstation &station;
    PictureScript script;
    domain::AccountId account;
    bool looked = false;
};

WindowPorts portsOf(desk::Workstation &station)
{
    return {station.queue(),      station.desk(),    station.agreements(),
            station.payments(),   station.batches(), station.views(),
            station.portfolio(),  station.imports(), station.syncStatus(),
            station.changes(),    nullptr,           nullptr,
            &station.strategies()};
}

bool isSynced(const ports::SyncState &state)
{
    return state.kind == ports::SyncState::Kind::Synced && state.pending == 0;
}

void addCollector(Tour &tour)
{
    auto &queue = tour.desk.queue();
    auto &page = tour.desk.account();
    // What the first sync brought is taken in as a person would.
    tour.step({}, {}, [&queue] { return queue.currentAccount().has_value(); });
    tour.keys(QStringLiteral("01-queue"), QStringLiteral("Home"));
    tour.keys(QStringLiteral("02-why-this-account"), QStringLiteral("J J Space"));
    tour.keys({}, QStringLiteral("Esc"));
    tour.step(
        QStringLiteral("03-account"),
        [&tour] {
            findCallable(portsOf(tour.station), &tour, [&tour](domain::AccountId account) {
                tour.looked = true;
                tour.account = account;
                if (!account.isNull())
                    tour.desk.window().showAccount({account, {}, {}}, 1,
                                                   tour.account.isNull() ? 0 : 1);
                else
                    tour.script.press(QStringLiteral("Return"));
            });
        },
        [&tour, &page] { return tour.looked && tour.isOn(&page) && !page.account().isNull(); });
    tour.keys(QStringLiteral("04-why-allowed"), QStringLiteral("G G"));
    tour.keys({}, QStringLiteral("Esc"));
    tour.keys(QStringLiteral("05-call"), QStringLiteral("C"));
    tour.keys(QStringLiteral("06-promise"), QStringLiteral("1"));
    tour.keys(QStringLiteral("07-saved-and-next"),
              QStringLiteral("Return Return Ctrl+D Ctrl+Return"));
    tour.step(QStringLiteral("08-note"), [&tour] {
        tour.script.press(QStringLiteral("N"));
        tour.script.type(QStringLiteral("asked for a copy of the invoice by e-mail"));
    });
    tour.keys(QStringLiteral("09-note-saved"), QStringLiteral("Ctrl+Shift+Return"));
    tour.step(QStringLiteral("10-search"), [&tour] {
        tour.script.press(QStringLiteral("Ctrl+K"));
        tour.script.type(QStringLiteral("mar"));
    });
    tour.keys({}, QStringLiteral("Esc"));
}

void addOffline(Tour &tour)
{
    auto &sync = tour.station.syncStatus();
    tour.step(
        QStringLiteral("11-offline"), [&sync] { sync.setPaused(true); },
        [&sync] { return sync.state().kind == ports::SyncState::Kind::Paused; });
    tour.step(
        QStringLiteral("12-offline-saved"),
        [&tour] {
            tour.script.press(QStringLiteral("N"));
            tour.script.type(QStringLiteral("called back while the line was down"));
            tour.script.press(QStringLiteral("Ctrl+Shift+Return"));
        },
        [&sync] { return sync.state().pending > 0; });
    tour.step(QStringLiteral("13-devices-waiting"),
              [&tour] { tour.desk.window().goTo(&tour.desk.devices()); });
    tour.step(
        QStringLiteral("14-back-online"),
        [&sync] {
            sync.setPaused(false);
            sync.syncNow();
        },
        [&sync] { return isSynced(sync.state()); });
}

void addManager(Tour &tour)
{
    auto *portfolio = tour.desk.portfolio();
    if (!portfolio)
        return;
    tour.step(
        QStringLiteral("15-portfolio"), [&tour, portfolio] { tour.desk.window().goTo(portfolio); },
        [portfolio] { return portfolio->controller().view().has_value(); });
    tour.keys(QStringLiteral("16-portfolio-as-tables"), QStringLiteral("T"));
    tour.keys({}, QStringLiteral("T"));
    tour.step(
        QStringLiteral("17-drill"),
        [&tour, portfolio] {
            ports::QueueQuery query;
            query.itemDaysFrom = 61;
            query.itemDaysTo = 90;
            query.includeClosed = true;
            query.words = QCoreApplication::translate("Tour", "61 to 90 days past due");
            Q_EMIT portfolio->drill(query);
        },
        [&tour] { return tour.isOn(&tour.desk.queue()) && tour.desk.queue().query().isDrill(); });
    tour.step(QStringLiteral("18-settings"),
              [&tour] { tour.desk.window().goTo(&tour.desk.settingsPage()); });
}

} // namespace

void findCallable(const WindowPorts &ports, QObject *guard,
                  std::function<void(domain::AccountId)> found)
{
    using Rows = std::vector<ports::QueueRow>;
    struct Search : std::enable_shared_from_this<Search> {
        explicit Search(ports::AccountDesk &port) : desk(port) {}
        ports::AccountDesk &desk;
        QPointer<QObject> guard;
        Rows rows;
        size_t at = 0;
        std::function<void(domain::AccountId)> found;
        void next()
        {
            if (at == rows.size())
                return found({});
            const auto account = rows[at++].account;
            desk.page(account, ports::guarded<ports::AccountPage>(
                                   guard, [self = shared_from_this(), account](auto page) {
                                       if (page && page->bestPoint
                                           && page->gate.state == ports::GateState::Allow)
                                           return self->found(account);
                                       self->next();
                                   }));
        }
    };
    auto search = std::make_shared<Search>(ports.desk);
    search->guard = guard;
    search->found = std::move(found);
    ports.queue.window({}, 0, kLookAt,
                       ports::guarded<ports::QueueWindow>(guard, [search](auto window) {
                           if (window)
                               search->rows = std::move(window->rows);
                           search->next();
                       }));
}

int takeTour(Composition &composition, const Options &options)
{
    int code = 1;
    std::unique_ptr<Tour> tour;
    QObject::connect(&composition, &Composition::failed, &composition,
                     [](const base::Error &error) {
                         std::fprintf(stderr, "dunlin: %s\n", qPrintable(error.detail));
                         QCoreApplication::exit(1);
                     });
    QObject::connect(&composition, &Composition::opened, &composition, [&] {
        tour = std::make_unique<Tour>(composition, options);
        // The first sync of a new office must be through before there is a queue to work.
        auto &sync = tour->station.syncStatus();
        tour->step({}, {}, [&sync] { return isSynced(sync.state()); });
        addCollector(*tour);
        addOffline(*tour);
        addManager(*tour);
        QObject::connect(&tour->script, &PictureScript::finished, &composition, [&code](bool ok) {
            code = ok ? 0 : 1;
            QCoreApplication::exit(code);
        });
        tour->script.start();
    });
    composition.start();
    QCoreApplication::exec();
    tour.reset();
    return code;
}

} // namespace dunlin::workstation
