// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include "core/base/clock.h"
#include "core/desk/append_lines.h"
#include "core/desk/office_core.h"
#include "core/desk/office_import.h"
#include "core/desk/office_report.h"
#include "core/desk/portfolio_view.h"
#include "core/report/report.h"
#include "core/store/roll_ups.h"
#include "core/store/transaction.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <algorithm>
#include <cstdio>

namespace dunlin::bench {

namespace {

constexpr qint64 kManyAccounts = 1'000'000;
constexpr int kOpenings = 20;
constexpr int kFollowed = 20;

bool failed(const char *what, const base::Error &error)
{
    std::fprintf(stderr, "dunlin-bench: %s: %s\n", what, qPrintable(error.detail));
    return false;
}

qint64 accountsWanted()
{
    const qint64 set = qEnvironmentVariableIntValue("DUNLIN_BENCH_ACCOUNTS");
    return set > 0 ? set : kManyAccounts;
}

/// An office that is kept between runs; made in a folder that is only named right once it is whole.
base::Result<std::unique_ptr<desk::Office>> officeOf(const base::Clock &clock)
{
    const QString folder =
        QDir(dataFolder()).filePath(QStringLiteral("report-%1").arg(accountsWanted()));
    const QString mark = folder + QStringLiteral("/made");
    if (QFile::exists(mark))
        return desk::Office::open(folder, clock);
    QDir(folder).removeRecursively();
    desk::OfficeSettings settings;
    settings.currency = base::kUsd;
    settings.zone = QByteArrayLiteral("America/Chicago");
    DUNLIN_TRY_VALUE(auto office, desk::Office::create(folder, settings, clock));
    desk::DemoRequest request;
    request.accounts = accountsWanted();
    DUNLIN_TRY_VALUE(const auto made,
                     desk::makeDemo(*office, request, std::make_shared<ports::Progress>()));
    report("report.demo_events", double(made.events), "events");
    QFile file(mark);
    file.open(QIODevice::WriteOnly);
    return office;
}

/// Of this process: its own pages now, with those of mapped files, and the most there was.
void reportMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &line : status.readAll().split('\n')) {
        const QByteArray figure = line.mid(line.indexOf(':') + 1).simplified().split(' ').value(0);
        if (line.startsWith("RssAnon"))
            report("report.memory_own", figure.toDouble() / 1024, "MB");
        if (line.startsWith("VmRSS"))
            report("report.memory_rss", figure.toDouble() / 1024, "MB");
        if (line.startsWith("VmHWM"))
            report("report.memory_peak", figure.toDouble() / 1024, "MB");
    }
}

desk::PortfolioSource sourceNow(desk::OfficeCore &core)
{
    return {core.key(), core.today(), core.clock().now(), core.settings().currency, false};
}

base::Result<ports::PortfolioView> viewOf(desk::OfficeCore &core, ports::Period period)
{
    ports::PortfolioQuestion question;
    question.period = period;
    return core.read([&](store::Connection &connection) {
        return desk::readPortfolio(connection, sourceNow(core), question);
    });
}

bool measureDashboard(desk::OfficeCore &core)
{
    for (const auto &[name, period] :
         {std::pair("week", ports::Period::Week), std::pair("month", ports::Period::Month),
          std::pair("quarter", ports::Period::Quarter)}) {
        std::vector<double> samples;
        for (int i = 0; i < kOpenings; ++i) {
            base::Status done;
            samples.push_back(timeMs([&] {
                if (auto view = viewOf(core, period); !view)
                    done = base::fail(view.error());
            }));
            if (!done)
                return failed("dashboard", done.error());
        }
        reportLatency(QByteArray("report.dashboard_") + name, samples, {0, 300});
    }
    return true;
}

/// How long until the dashboard has a payment that just came.
bool measureFollowing(desk::Office &office)
{
    desk::OfficeCore &core = office.core();
    QStringList numbers;
    const base::Status read = core.read([&](store::Connection &connection) -> base::Status {
        DUNLIN_TRY_VALUE(auto select,
                         connection.prepare("SELECT number FROM account WHERE total > 10000 AND"
                                            " currency = 'USD' LIMIT 100"));
        for (;;) {
            DUNLIN_TRY_VALUE(const bool row, select.step());
            if (!row)
                return {};
            numbers << select.text(0);
        }
    });
    if (!read)
        return failed("accounts", read.error());
    std::vector<double> appended;
    std::vector<double> followed;
    const auto before = viewOf(core, ports::Period::Week);
    if (!before)
        return failed("dashboard", before.error());
    base::Money expected = *before->tiles.front().amount;
    for (int i = 0; i < kFollowed && i < numbers.size(); ++i) {
        const QByteArray line = QStringLiteral("{\"account\":\"%1\",\"kind\":\"payment\","
                                               "\"amount\":\"1.00\",\"value_date\":\"%2\"}\n")
                                    .arg(numbers[i], core.today().toString(Qt::ISODate))
                                    .toUtf8();
        const double start = nowMs();
        const auto answers = desk::appendLines(office, line, {});
        if (!answers)
            return failed("append", answers.error());
        appended.push_back(nowMs() - start);
        const auto view = viewOf(core, ports::Period::Week);
        followed.push_back(nowMs() - start);
        if (answers->front().verdict == "accepted")
            expected += base::Money(100, base::kUsd);
        if (!view || *view->tiles.front().amount != expected) {
            std::fprintf(stderr, "dunlin-bench: the dashboard does not follow\n");
            return false;
        }
    }
    reportLatency("report.append_event", appended);
    reportLatency("report.follow_event", followed, {0, 1000});
    return true;
}

/// What the roll-ups alone cost of an event: one item and one day that change, and back.
bool measureRollUps(desk::OfficeCore &core)
{
    constexpr int kEvents = 500;
    const base::Status done = core.write([&](store::Connection &connection) -> base::Status {
        store::RollUps rollUps(connection, core.key());
        const base::CreditorId creditor{};
        store::DayRow day;
        day.day = core.today();
        day.user = QStringLiteral("bench");
        day.collected = 100;
        day.dials = day.attempts = day.results = 1;
        day.hours = "33:1,1,1,0";
        const double start = nowMs();
        for (int i = 0; i < kEvents; ++i) {
            for (const int sign : {1, -1}) {
                rollUps.addItem(creditor, base::kUsd, day.day, 100, sign);
                rollUps.addDay(base::kUsd, day, sign);
                DUNLIN_TRY(rollUps.flush());
            }
        }
        report("report.rollup_per_event", (nowMs() - start) * 1000 / (2 * kEvents), "us");
        return {};
    });
    return done ? true : failed("roll-ups", done.error());
}

/// The same sums as one SQL query each over the rows of accounts.
bool measureSql(desk::OfficeCore &core)
{
    struct Query {
        const char *name;
        const char *sql;
    };
    for (const Query &query :
         {Query{"report.sql_aging",
                "SELECT a.creditor, CASE WHEN i.due >= ?1 THEN 0 ELSE (?1 - i.due - 1) / 30 END,"
                " sum(i.open) FROM item i JOIN account a ON a.no = i.account_no WHERE i.open <> 0"
                " GROUP BY 1, 2"},
          Query{"report.sql_days", "SELECT day, actor, sum(collected), sum(promised), sum(results)"
                                   " FROM day_figure WHERE day BETWEEN ?1 - 90 AND ?1"
                                   " GROUP BY 1, 2"}}) {
        const base::Status done = core.read([&](store::Connection &connection) -> base::Status {
            const double start = nowMs();
            DUNLIN_TRY_VALUE(auto select, connection.prepare(query.sql));
            select.bind(core.today().toJulianDay());
            for (;;) {
                DUNLIN_TRY_VALUE(const bool row, select.step());
                if (!row)
                    break;
            }
            report(query.name, nowMs() - start, "ms");
            return {};
        });
        if (!done)
            return failed(query.name, done.error());
    }
    return true;
}

base::Status makeOne(desk::Office &office, const QByteArray &id,
                     const desk::TableQuestion &question)
{
    if (id == "kpi") {
        DUNLIN_TRY(desk::kpiReport(office, question));
    } else if (id == "all") {
        DUNLIN_TRY(desk::tableReports(office, report::reportIds(), question));
    } else {
        DUNLIN_TRY(desk::tableReport(office, id, question));
    }
    return {};
}

/// Each report over a quarter, from the events; and all of them in one pass. They are of the same
/// work for each event, so a few runs say what a twentieth would.
bool measureReports(desk::Office &office)
{
    desk::TableQuestion question;
    question.to = office.core().today();
    question.from = question.to.addDays(-89);
    const QByteArray only = qgetenv("DUNLIN_BENCH_REPORTS"); // "kpi,roll"; empty: all
    const int runs = std::max(1, qEnvironmentVariableIntValue("DUNLIN_BENCH_RUNS"));
    std::vector<QByteArray> ids{"all", "kpi"};
    ids.insert(ids.end(), report::reportIds().begin(), report::reportIds().end());
    for (const QByteArray &id : ids) {
        if (!only.isEmpty() && !only.split(',').contains(id))
            continue;
        std::vector<double> samples;
        for (int run = 0; run < runs; ++run) {
            base::Status done;
            samples.push_back(timeMs([&] { done = makeOne(office, id, question); }));
            if (!done)
                return failed(id.constData(), done.error());
        }
        reportLatency("report.events_" + id, samples);
    }
    return true;
}

bool runAll()
{
    const base::SystemClock clock;
    auto office = officeOf(clock);
    if (!office)
        return failed("office", office.error());
    desk::OfficeCore &core = (*office)->core();
    bench::report("report.accounts", double(accountsWanted()), "accounts");
    if (!measureDashboard(core) || !measureFollowing(**office) || !measureRollUps(core)
        || !measureSql(core))
        return false;
    reportMemory();
    if (!measureReports(**office))
        return false;
    reportMemory();
    return true;
}

} // namespace

void addReportBench(std::vector<Bench> &all)
{
    all.push_back({"report",
                   "report.dashboard report.follow_event report.rollup_per_event report.sql_aging "
                   "report.events report.memory",
                   runAll});
}

} // namespace dunlin::bench
