// SPDX-License-Identifier: GPL-3.0-or-later
// A collector's day, pressed as keys into the real window: 500 accounts, then the same with the
// server beside it, colleagues who work too, and an office that orders all accounts anew. What each
// key took, whether the screen ever stood still, and what the memory did.
#include "tests/bench/bench.h"
#include "tests/bench/desk_rig.h"
#include "tests/bench/paint_timer.h"
#include "tests/bench/stall_trace.h"

#include "app/workstation/local_office.h"
#include "core/base/json_writer.h"
#include "ui/account/account_page.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/payments/money_page.h"
#include "ui/queue/queue_page.h"
#include "ui/shell/key_table.h"
#include "ui/shell/main_window.h"
#include "ui/shell/stall_watchdog.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtWidgets/QWidget>

#include <cstdio>
#include <map>
#include <utility>

namespace dunlin::bench {

namespace {

constexpr int kQuietMs = 60;
constexpr int kLookEvery = 20;
constexpr int kColleaguesLines = 200;

int accountsToWork()
{
    const int set = qEnvironmentVariableIntValue("DUNLIN_BENCH_DAY");
    return set > 0 ? set : 500;
}

/// What an interaction may take (ux.md 3.3); what is not listed is a key press.
Budget budgetOf(const QByteArray &what)
{
    static const std::map<QByteArray, Budget> table{
        {"account.open", {50, 100}}, {"save_next", {50, 100}},     {"next", {50, 100}},
        {"palette.open", {30, 60}},  {"palette.letter", {30, 60}}, {"portfolio", {150, 300}},
        {"money", {150, 300}}};
    const auto found = table.find(what);
    return found == table.end() ? Budget{16, 33} : found->second;
}

/// The office while somebody works at a desk: colleagues write, and once it has all accounts ranked
/// anew. In processes of their own, as there.
class Office {
public:
    Office(QString folder, QStringList accounts)
        : m_folder(std::move(folder))
        , m_accounts(std::move(accounts))
    {}
    ~Office()
    {
        if (m_program.state() != QProcess::NotRunning)
            m_program.waitForFinished(600'000);
    }

    /// Colleagues' notes and payments, unless the ones before are still on their way.
    void work()
    {
        if (m_program.state() != QProcess::NotRunning || m_accounts.isEmpty())
            return;
        if (std::exchange(m_ranksNext, false))
            return run({QStringLiteral("terms"), QStringLiteral("set"), m_folder,
                        QStringLiteral("{\"allocation\": \"proportional\"}")});
        QByteArray lines;
        for (int i = 0; i < kColleaguesLines; ++i) {
            base::JsonWriter json;
            json.beginObject().key("account").value(m_accounts[m_next++ % m_accounts.size()]);
            if (i % 10 == 0) // money moves it in the queue
                json.key("kind")
                    .value("payment")
                    .key("amount")
                    .value("1.00")
                    .key("value_date")
                    .value(base::dateIn(m_clock.now(), "UTC").toString(Qt::ISODate));
            else
                json.key("kind").value("note").key("text").value("Called, nobody there.");
            lines += json.endObject().take() + '\n';
        }
        const QString file = m_folder + QStringLiteral("/colleagues.jsonl");
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(lines) != lines.size())
            return;
        out.close();
        run({QStringLiteral("append"), m_folder, QStringLiteral("--file"), file});
    }
    /// Another order of allocation: no account stays as it was ranked. When the lines that are on
    /// their way are there: to wait for them here would be a stall of the window.
    void rankAnew() { m_ranksNext = true; }

private:
    void run(const QStringList &words)
    {
        m_program.setStandardOutputFile(QProcess::nullDevice());
        m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_program.start(QCoreApplication::applicationDirPath() + QStringLiteral("/dunlinctl"),
                        words);
    }

    QString m_folder;
    QStringList m_accounts; ///< numbers
    qsizetype m_next = 0;
    bool m_ranksNext = false;
    base::SystemClock m_clock;
    QProcess m_program;
};

/// One day at one window.
class Day {
public:
    /// `office`: null when nobody else is at work.
    Day(Desk &desk, QByteArray name, Office *office)
        : m_desk(desk)
        , m_name(std::move(name))
        , m_office(office)
        , m_window(desk.window->window())
        , m_timer(&m_window, kQuietMs)
        , m_trace(shell::kStallMs)
    {
        QObject::connect(&desk.station->changes(), &ports::Changes::committed, &m_window,
                         [this](const ports::ChangeSet &) { ++m_commits; });
        QObject::connect(&m_window.keyTable(), &shell::KeyTable::running, &m_trace,
                         &StallTrace::setCommand);
    }

    void work(int accounts)
    {
        m_window.watchdog().start();
        m_window.watchdog().reset();
        m_trace.reset();
        press("account.open", Qt::Key_Return);
        for (int i = 0; i < accounts; ++i) {
            if (i == accounts / 10)
                m_memory = privateMemory(); // the caches are warm, the day is not
            if (m_office && i % kLookEvery == kLookEvery / 2)
                m_office->work();
            if (m_office && i == accounts / 2)
                m_office->rankAnew();
            workOne(i);
            if (i % kLookEvery == kLookEvery - 1)
                lookAround(i / kLookEvery);
        }
        say(accounts);
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
            press("prefix", Qt::Key_G);
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
    /// Between two accounts: a search, and every other time a page of figures.
    void lookAround(int time)
    {
        press("palette.open", Qt::Key_K, Qt::ControlModifier);
        press("palette.letter", Qt::Key_M);
        press("palette.letter", Qt::Key_A);
        press("palette.letter", Qt::Key_R);
        settle(100);
        key(&m_window, Qt::Key_Escape);
        if (time % 2 == 1 && m_desk.window->portfolio()) {
            press("prefix", Qt::Key_G);
            press("portfolio", Qt::Key_D);
            settle(300);
            press("prefix", Qt::Key_G);
            press("money", Qt::Key_M);
            settle(300);
        }
        m_window.goTo(&m_desk.window->queue());
        for (int down = 0; down < 5; ++down)
            press("queue.next", Qt::Key_J);
        press("account.open", Qt::Key_Return);
    }
    void say(int accounts)
    {
        std::vector<double> all;
        for (const auto &[what, samples] : m_samples) {
            reportLatency(m_name + '.' + what, samples, budgetOf(what));
            all.insert(all.end(), samples.begin(), samples.end());
        }
        reportLatency(m_name + ".all", all);
        report(m_name + ".accounts", accounts, "accounts");
        report(m_name + ".keys", double(all.size()), "keys");
        report(m_name + ".commits", m_commits, "commits");
        report(m_name + ".stalls", m_window.watchdog().stalls(), "stalls over 50 ms");
        report(m_name + ".longest_stall", m_window.watchdog().longestMs(), "ms");
        report(m_name + ".own_stalls", m_trace.ownStalls(),
               "stalls over 50 ms less the time without a processor");
        report(m_name + ".longest_own_stall", m_trace.longestOwnMs(), "ms");
        report(m_name + ".memory_start", m_memory, "MiB");
        report(m_name + ".memory_end", privateMemory(), "MiB");
        m_trace.print();
    }

    Desk &m_desk;
    QByteArray m_name;
    Office *m_office;
    shell::MainWindow &m_window;
    PaintTimer m_timer;
    StallTrace m_trace;
    std::map<QByteArray, std::vector<double>> m_samples;
    double m_memory = 0; ///< after a tenth of the day, MiB
    int m_commits = 0;
};

/// Numbers of accounts further down the queue: those that the day does not reach by itself.
QStringList someAccounts(Desk &desk)
{
    constexpr int kFrom = 1000;
    constexpr int kCount = 500;
    QStringList numbers;
    bool answered = false;
    desk.station->queue().window({}, kFrom, kCount, [&](const auto &window) {
        answered = true;
        if (!window)
            return;
        for (const ports::QueueRow &row : window->rows)
            numbers << row.number;
    });
    waitFor([&] { return answered; }, 60);
    return numbers;
}

bool workAlone(const QString &folder, const base::Clock &clock)
{
    Desk desk;
    if (!openDesk(desk, folder, false, clock))
        return false;
    Day(desk, "day.alone", nullptr).work(accountsToWork());
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
    Office office(folder, someAccounts(desk));
    Day(desk, "day.synced", &office).work(accountsToWork());
    return true;
}

bool runDay()
{
    const QString folder = dataFolder() + QStringLiteral("/desk-%1").arg(accountsWanted());
    const base::SystemClock clock;
    return makeProfile(folder, accountsWanted(), clock) && workAlone(folder, clock)
           && workWithServer(folder, clock);
}

} // namespace

void addDayBench(std::vector<Bench> &all)
{
    all.push_back(
        {"day",
         "day.alone day.synced (DUNLIN_BENCH_DAY accounts worked, 500; "
         "DUNLIN_BENCH_ACCOUNTS held, 100000; DUNLIN_BENCH_STACKS=1: where each stall was)",
         runDay});
}

} // namespace dunlin::bench
