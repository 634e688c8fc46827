// SPDX-License-Identifier: GPL-3.0-or-later
// A collector's day, pressed as keys into the real window: 500 accounts, then the same with the
// server beside it. What each key took, whether the screen ever stood still, and what the memory
// did.
#include "tests/bench/bench.h"
#include "tests/bench/desk_rig.h"
#include "tests/bench/paint_timer.h"

#include "app/workstation/local_office.h"
#include "ui/account/account_page.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/queue/queue_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/stall_watchdog.h"

#include <QtWidgets/QWidget>

#include <map>

namespace dunlin::bench {

namespace {

constexpr int kQuietMs = 60;

int accountsToWork()
{
    const int set = qEnvironmentVariableIntValue("DUNLIN_BENCH_DAY");
    return set > 0 ? set : 500;
}

/// One day at one window.
class Day {
public:
    Day(Desk &desk, QByteArray name)
        : m_desk(desk)
        , m_name(std::move(name))
        , m_window(desk.window->window())
        , m_timer(&m_window, kQuietMs)
    {
        QObject::connect(&desk.station->changes(), &ports::Changes::committed, &m_window,
                         [this](const ports::ChangeSet &) { ++m_commits; });
    }

    void work(int accounts)
    {
        m_window.watchdog().start();
        m_window.watchdog().reset();
        press("account.open", Qt::Key_Return);
        double memory = 0;
        for (int i = 0; i < accounts; ++i) {
            if (i == accounts / 10)
                memory = privateMemory(); // the caches are warm, the day is not
            workOne(i);
            if (i % 20 == 19)
                lookAround(i);
        }
        say(accounts, memory);
    }

private:
    void press(const char *what, Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_samples[what].push_back(m_timer.measure([&] { key(&m_window, code, modifiers); }));
    }
    void type(const char *letters)
    {
        for (const char *letter = letters; *letter; ++letter)
            press("note.letter", Qt::Key(QChar(QLatin1Char(*letter)).toUpper().unicode()));
    }
    void workOne(int i)
    {
        switch (i % 4) {
        case 0: // a note
            press("note.open", Qt::Key_N);
            type("wrote");
            break;
        case 1: // no answer
            press("call", Qt::Key_C);
            press("outcome", Qt::Key_6);
            break;
        case 2: // a promise as it is suggested
            press("wrapup", Qt::Key_W);
            press("outcome", Qt::Key_1);
            press("field", Qt::Key_Return);
            press("field", Qt::Key_Return);
            break;
        default: // why may I call?
            press("why", Qt::Key_G);
            press("why", Qt::Key_G);
            key(&m_window, Qt::Key_Escape);
            break;
        }
        press("save_next", Qt::Key_Return, Qt::ControlModifier);
        // What could not be saved (a rule, an hour) is left with a key, as a person would.
        press("next", Qt::Key_J);
        if (m_window.currentPage() != &m_desk.window->account()) {
            m_window.goTo(&m_desk.window->queue());
            press("account.open", Qt::Key_Return);
        }
    }
    void lookAround(int i)
    {
        press("palette.open", Qt::Key_K, Qt::ControlModifier);
        press("palette.letter", Qt::Key_M);
        press("palette.letter", Qt::Key_A);
        press("palette.letter", Qt::Key_R);
        settle(100);
        key(&m_window, Qt::Key_Escape);
        if (i % 100 == 99 && m_desk.window->portfolio()) {
            press("portfolio", Qt::Key_G);
            press("portfolio", Qt::Key_D);
            settle(300);
        }
        m_window.goTo(&m_desk.window->queue());
        for (int down = 0; down < 5; ++down)
            press("queue.next", Qt::Key_J);
        press("account.open", Qt::Key_Return);
    }
    void say(int accounts, double memoryBefore)
    {
        std::vector<double> all;
        for (const auto &[what, samples] : m_samples) {
            reportLatency(m_name + '.' + what, samples);
            all.insert(all.end(), samples.begin(), samples.end());
        }
        reportLatency(m_name + ".all", all);
        report(m_name + ".accounts", accounts, "accounts");
        report(m_name + ".keys", double(all.size()), "keys");
        report(m_name + ".commits", m_commits, "commits");
        report(m_name + ".stalls", m_window.watchdog().stalls(), "stalls over 50 ms");
        report(m_name + ".longest_stall", m_window.watchdog().longestMs(), "ms");
        report(m_name + ".memory_start", memoryBefore, "MiB");
        report(m_name + ".memory_end", privateMemory(), "MiB");
    }

    Desk &m_desk;
    QByteArray m_name;
    shell::MainWindow &m_window;
    PaintTimer m_timer;
    std::map<QByteArray, std::vector<double>> m_samples;
    int m_commits = 0;
};

bool workAlone(const QString &folder, const base::Clock &clock)
{
    Desk desk;
    if (!openDesk(desk, folder, false, clock))
        return false;
    Day(desk, "day.alone").work(accountsToWork());
    return true;
}

bool workWithServer(const QString &folder, const base::Clock &clock)
{
    workstation::LocalOffice local(folder, clock);
    bool ready = false;
    bool broken = false;
    QObject::connect(&local, &workstation::LocalOffice::ready, &local, [&] { ready = true; });
    QObject::connect(&local, &workstation::LocalOffice::failed, &local, [&] { broken = true; });
    local.start();
    if (!waitFor([&] { return ready || broken; }, 60) || broken) {
        std::fprintf(stderr, "dunlin-bench: the server did not start\n");
        return false;
    }
    Desk desk;
    if (!openDesk(desk, folder, true, clock))
        return false;
    Day(desk, "day.synced").work(accountsToWork());
    return true;
}

bool runDay()
{
    const QString folder = dataFolder() + QStringLiteral("/desk-%1").arg(accountsWanted());
    const base::SystemClock clock;
    return makeProfile(folder, clock) && workAlone(folder, clock) && workWithServer(folder, clock);
}

} // namespace

void addDayBench(std::vector<Bench> &all)
{
    all.push_back({"day",
                   "day.alone day.synced (DUNLIN_BENCH_DAY accounts worked, 500; "
                   "DUNLIN_BENCH_ACCOUNTS held, 100000)",
                   runDay});
}

} // namespace dunlin::bench
