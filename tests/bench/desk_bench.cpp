// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/desk_rig.h"
#include "tests/bench/paint_timer.h"
#include "tests/bench/stall_trace.h"

#include "core/base/rng.h"
#include "ui/account/account_page.h"
#include "ui/common/segmented.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/queue/queue_page.h"
#include "ui/shell/key_table.h"
#include "ui/shell/main_window.h"
#include "ui/shell/stall_watchdog.h"
#include "ui/style/tokens.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtGui/QKeyEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>

#include <cstdio>

namespace dunlin::bench {

namespace {

void measureSearch(ports::AccountQueue &queue)
{
    const char *words[] = {"mar", "garcia", "smi", "joh",   "0055",
                           "mul", "555",    "an",  "rossi", "london"};
    std::vector<double> samples;
    for (int round = 0; round < 20; ++round) {
        for (const char *word : words) {
            bool done = false;
            const double start = nowMs();
            queue.search(QString::fromLatin1(word), 20, [&](const auto &) { done = true; });
            waitFor([&] { return done; }, 10);
            samples.push_back(nowMs() - start);
        }
    }
    reportLatency("search", samples, {30, 80});
}

void measureQueue(Desk &desk)
{
    auto &window = desk.window->window();
    auto &page = desk.window->queue();
    PaintTimer timer(&page, 200);
    std::vector<double> opened;
    std::vector<double> next;
    for (int round = 0; round < 30; ++round) {
        ports::QueueQuery query;
        query.filter = ports::QueueFilter(round % ports::kQueueFilters);
        opened.push_back(timer.measure([&] { page.setQuery(query); }));
    }
    page.setQuery({});
    waitFor([&] { return page.currentAccount().has_value(); }, 5);
    for (int round = 0; round < 100; ++round)
        next.push_back(timer.measure([&] { key(&window, Qt::Key_J); }));
    reportLatency("queue.open", opened, {50, 100});
    reportLatency("queue.next_account", next, {16, 33});

    auto *view = page.findChild<QAbstractScrollArea *>(QStringLiteral("queueView"));
    std::vector<double> scrolled;
    PaintTimer quick(&page, 35);
    for (int round = 0; round < 100; ++round) {
        QWheelEvent wheel(QPointF(200, 200), view->viewport()->mapToGlobal(QPointF(200, 200)),
                          QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        scrolled.push_back(
            quick.measure([&] { QApplication::sendEvent(view->viewport(), &wheel); }));
    }
    reportLatency("queue.scroll", scrolled, {8, 16});
    auto *palette = window.findChild<QWidget *>(QStringLiteral("palette"));
    PaintTimer layer(palette, 20);
    std::vector<double> opening;
    std::vector<double> filtering;
    for (int round = 0; round < 30; ++round) {
        opening.push_back(layer.measure([&] { key(&window, Qt::Key_K, Qt::ControlModifier); }));
        // The first letter: commands are matched at once, accounts come 40 ms later.
        filtering.push_back(layer.measure([&] { key(&window, Qt::Key_P); }));
        settle(80);
        key(&window, Qt::Key_Escape);
    }
    reportLatency("palette.open", opening, {30, 60});
    reportLatency("palette.filter", filtering, {30, 60});
}

void measureAccount(Desk &desk)
{
    auto &window = desk.window->window();
    PaintTimer timer(&desk.window->account(), 200);
    std::vector<double> opened;
    std::vector<double> following;
    for (int round = 0; round < 30; ++round) {
        window.goTo(&desk.window->queue());
        key(&window, Qt::Key_J);
        settle(100);
        opened.push_back(timer.measure([&] { desk.window->queue().openCurrent(); }));
    }
    for (int round = 0; round < 50; ++round)
        following.push_back(timer.measure([&] { key(&window, Qt::Key_J); }));
    reportLatency("account.open", opened, {50, 100});
    reportLatency("account.next", following, {50, 100});

    // A note, saved durably, and the next account on screen.
    std::vector<double> saved;
    for (int round = 0; round < 30; ++round) {
        desk.window->account().focusNote();
        for (const char letter : {'o', 'k'})
            key(&window, QChar(QLatin1Char(letter)).toUpper().unicode());
        settle(350); // the draft is on disk
        saved.push_back(timer.measure([&] { key(&window, Qt::Key_Return, Qt::ControlModifier); }));
    }
    reportLatency("account.save_next", saved, {50, 100});
}

/// A plan of so many instalments, worked out anew at each digit.
void measureSchedule(Desk &desk)
{
    auto &window = desk.window->window();
    key(&window, Qt::Key_P, Qt::ShiftModifier);
    settle(500);
    QDialog *dialog = nullptr;
    for (QDialog *one : window.findChildren<QDialog *>()) {
        if (one->isVisible())
            dialog = one;
    }
    if (!dialog)
        return;
    PaintTimer timer(dialog, 60);
    std::vector<double> samples;
    for (int round = 0; round < 30; ++round) {
        key(&window, Qt::Key_Backspace);
        settle(60);
        samples.push_back(timer.measure([&] { key(&window, round % 2 ? Qt::Key_6 : Qt::Key_9); }));
    }
    dialog->reject();
    settle(100);
    reportLatency("schedule.preview", samples, {8, 16});
}

/// An outcome on the first account (a call-back in two hours, which sends it down the list), until
/// the new list is there.
void measureReplan(Desk &desk, const base::Clock &clock)
{
    auto &queue = desk.station->queue();
    const auto head = [&]() -> std::optional<domain::AccountId> {
        std::optional<base::Result<ports::QueueWindow>> answer;
        queue.window({}, 0, 20, [&](auto window) { answer = std::move(window); });
        waitFor([&] { return answer.has_value(); }, 10);
        return answer && *answer && !(*answer)->rows.empty()
                   ? std::optional((*answer)->rows.front().account)
                   : std::nullopt;
    };
    std::vector<double> samples;
    for (int round = 0; round < 50; ++round) {
        const auto first = head();
        if (!first)
            return;
        ports::WrapUp wrapUp;
        wrapUp.account = *first;
        wrapUp.callBack = domain::CallBackSet{clock.now().plusMs(2 * base::kMsPerHour), {}};
        bool saved = false;
        const double start = nowMs();
        desk.station->desk().wrapUp(wrapUp, [&](const auto &) { saved = true; });
        waitFor([&] { return saved; }, 10);
        waitFor([&] { return head() != first; }, 10);
        samples.push_back(nowMs() - start);
    }
    reportLatency("queue.replan", samples, {50, 100});
}

void measurePortfolio(Desk &desk)
{
    auto *page = desk.window->portfolio();
    if (!page)
        return;
    PaintTimer timer(page, 300);
    std::vector<double> samples;
    for (int round = 0; round < 10; ++round) {
        desk.window->window().goTo(&desk.window->queue());
        QCoreApplication::processEvents();
        samples.push_back(timer.measure([&] { desk.window->window().goTo(page); }));
    }
    report("dashboard.first", samples.front(), "ms");
    reportLatency("dashboard.open", samples, {150, 300});
    std::vector<double> periods;
    if (auto *period = page->findChild<common::Segmented *>(QStringLiteral("dashboardPeriod"))) {
        for (int round = 0; round < 12; ++round) {
            periods.push_back(timer.measure([&] { Q_EMIT period->chosen(round % 3); }));
        }
        reportLatency("dashboard.period", periods, {150, 300});
    }
    std::vector<double> switches;
    for (int round = 0; round < 10; ++round) {
        const auto theme = round % 2 ? style::Theme::Light : style::Theme::Dark;
        switches.push_back(timer.measure([&] { style::applyTheme(*qApp, theme); }));
    }
    reportLatency("theme.switch", switches, {100, 200});
}

// Starts the real program and waits for its own word that the first row can be worked.
bool measureStart(const QString &profile)
{
    std::vector<double> samples;
    for (int round = 0; round < 5; ++round) {
        QProcess program;
        program.setProcessChannelMode(QProcess::MergedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), profile + QStringLiteral("/../xdg"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), profile + QStringLiteral("/../xdg"));
        program.setProcessEnvironment(environment);
        const double start = nowMs();
        program.start(QCoreApplication::applicationDirPath() + QStringLiteral("/dunlin"),
                      {QStringLiteral("--profile"), profile});
        QByteArray said;
        while (!said.contains("first row") && program.waitForReadyRead(20'000))
            said += program.readAll();
        if (!said.contains("first row")) {
            std::fprintf(stderr, "dunlin-bench: dunlin did not start: %s\n", said.constData());
            return false;
        }
        samples.push_back(nowMs() - start);
        if (round == 4) {
            QFile memory(QStringLiteral("/proc/%1/smaps_rollup").arg(program.processId()));
            qint64 rss = 0;
            qint64 own = 0;
            if (memory.open(QIODevice::ReadOnly)) {
                const auto lines = memory.readAll().split('\n');
                for (const QByteArray &line : lines) {
                    const qint64 kib = line.simplified().split(' ').value(1).toLongLong();
                    if (line.startsWith("Rss:"))
                        rss = kib;
                    if (line.startsWith("Private_"))
                        own += kib;
                }
            }
            report("rss", double(rss) / 1024, "MiB");
            report("rss.private", double(own) / 1024, "MiB");
        }
        program.terminate();
        program.waitForFinished(10'000);
    }
    report("start.first_row_p50", percentile(samples, 50), "ms");
    report("start.cold", percentile(samples, 100), "ms");
    return true;
}

bool runDesk(qint64 accounts)
{
    const QString folder = dataFolder() + QStringLiteral("/desk-%1").arg(accounts);
    base::SystemClock clock;
    if (!makeProfile(folder, accounts, clock))
        return false;
    const QString profile = folder + QStringLiteral("/workstation");
    if (!measureStart(profile))
        return false;
    Desk desk;
    if (!openDesk(desk, folder, false, clock))
        return false;
    auto &station = *desk.station;
    auto &window = desk.window->window();
    report("desk.accounts", double(accounts), "accounts");
    StallTrace trace(shell::kStallMs);
    QObject::connect(&window.keyTable(), &shell::KeyTable::running, &trace,
                     &StallTrace::setCommand);
    measureQueue(desk);
    measureSearch(station.queue());
    measureAccount(desk);
    measureSchedule(desk);
    measureReplan(desk, clock);
    trace.setCommand(QStringLiteral("figures and themes"));
    measurePortfolio(desk);
    report("desk.own_stalls", trace.ownStalls(),
           "stalls over 50 ms less the time without a processor");
    trace.print();
    return true;
}

} // namespace

void addDeskBench(std::vector<Bench> &all)
{
    all.push_back(
        {"desk",
         "queue.open queue.next_account queue.scroll palette.open palette.filter search "
         "account.open account.next account.save_next queue.replan dashboard.first dashboard.open "
         "dashboard.period schedule.preview theme.switch start.cold start.first_row rss "
         "desk.own_stalls "
         "(DUNLIN_BENCH_ACCOUNTS, 100000)",
         [] { return runDesk(accountsWanted()); }});
    all.push_back(
        {"million", "the same as desk at 1,000,000 accounts, as million.queue.open ..", [] {
             const FigurePrefix prefix("million.");
             return runDesk(1'000'000);
         }});
}

} // namespace dunlin::bench
