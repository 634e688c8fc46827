// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/desk/office.h"
#include "core/desk/report_settings.h"
#include "tests/integration/mail_theatre.h"
#include "tests/support/places.h"
#include "tests/support/require_ok.h"

#include <catch2/catch.hpp>

using namespace dunlin;
using namespace dunlin::tests;

namespace {

QStringList words(const char *command, const QString &office, const char *options = "")
{
    QStringList all = QString::fromLatin1(command).split(QLatin1Char(' '));
    all << office;
    all << QString::fromLatin1(options).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return all;
}

const QString kPeers = testing::inSource("/tests/peers/");

/// A report of each day since yesterday, so that there is no hour at which none is due.
void scheduleDaily(const QString &office, const std::vector<const char *> &to)
{
    const base::SystemClock clock;
    auto opened = desk::Office::open(office, clock);
    REQUIRE_OK(opened);
    desk::ReportSchedule schedule;
    schedule.name = QStringLiteral("daily");
    schedule.report = "collectors";
    schedule.rhythm = desk::ReportRhythm::Daily;
    schedule.format = desk::ReportFormat::Csv;
    for (const char *address : to)
        schedule.to << QLatin1String(address);
    REQUIRE_OK(desk::setReportSchedule(**opened, schedule, {{}, QDate::currentDate().addDays(-1)}));
}

} // namespace

TEST_CASE("reports: commands, files and statements of an office, from a shell")
{
    Theatre stage;
    const QString office = stage.path("office");
    const QDate last = QDate::currentDate().addDays(-1);
    stage.ctlJson(words("demo", office, "--accounts 80 --seed 3 --as-of")
                  << last.toString(Qt::ISODate));
    const QByteArray days = "--from " + last.addDays(-300).toString(Qt::ISODate).toLatin1()
                            + " --to " + last.toString(Qt::ISODate).toLatin1();
    const char *period = days.constData();

    const QJsonObject kpi = stage.ctlJson(words("report kpi", office, period));
    CHECK(kpi.value(QLatin1String("kpis")).toArray().size() > 40);
    const QJsonObject known =
        stage.ctlJson({QStringLiteral("report"), QStringLiteral("definitions")});
    for (const auto &one : known.value(QLatin1String("kpis")).toArray()) {
        for (const char *part :
             {"name", "numerator", "population", "clock", "currency_rule", "source", "definition"})
            CHECK_FALSE(one[QLatin1String(part)].toString().isEmpty());
    }
    for (const char *id :
         {"agencies", "aging-flow", "collectors", "compliance", "contacts", "data-quality",
          "forecast", "promises", "roll", "statements", "templates", "trust", "vintage"}) {
        CAPTURE(id);
        const QJsonObject table =
            stage.ctlJson(words((std::string("report ") + id).c_str(), office, period));
        CHECK(table.value(QLatin1String("id")).toString() == QLatin1String(id));
        CHECK_FALSE(table.value(QLatin1String("definition")).toString().isEmpty());
    }
    for (const char *ending : {"csv", "xlsx", "pdf"}) {
        const QString file = stage.path((std::string("roll.") + ending).c_str());
        stage.ctlJson(words("report roll", office, period) << QStringLiteral("--out") << file);
        CHECK(QFileInfo(file).size() > 500);
    }

    const QJsonArray creditors = stage.ctlJson(words("report statements", office, period))
                                     .value(QLatin1String("rows"))
                                     .toArray();
    QString creditor;
    for (const auto &one : creditors) {
        if (one[QLatin1String("not_posted")].toString() != QLatin1String("0.00"))
            creditor = one[QLatin1String("creditor")].toString();
    }
    REQUIRE_FALSE(creditor.isEmpty());
    const auto post = [&] {
        QStringList all = words("statement post", office, period);
        all.insert(3, creditor);
        return all;
    };
    const QJsonObject head = stage.ctlJson(post());
    const QString number = head.value(QLatin1String("number")).toString();
    CHECK_FALSE(number.isEmpty());
    stage.ctl(post());
    CHECK(stage.lastExit == 1); // all of it is on a statement
    const QByteArray printed =
        stage.ctl({QStringLiteral("statement"), QStringLiteral("print"), office, number});
    CHECK(printed.contains(head.value(QLatin1String("hash")).toString().toLatin1()));
    CHECK(stage.ctlJson(words("statement list", office))
              .value(QLatin1String("statements"))
              .toArray()
              .size()
          == 1);

    stage.ctlJson(words("report schedule", office,
                        "week --report collectors --every daily --to boss@example.org"));
    for (const int made : {1, 0}) {
        const QJsonObject done = stage.ctlJson(words("report deliver", office, "--date")
                                               << last.addDays(2).toString(Qt::ISODate)
                                               << QStringLiteral("--out") << stage.path("reports"));
        CHECK(done.value(QLatin1String("made")).toInt() == made);
    }
    CHECK(QDir(stage.path("reports/mail")).entryList(QDir::Files).size() == 1);
}

TEST_CASE("reports: kill -9 between two people who get a report sends to nobody twice")
{
    for (const char *moment : {"mail", "rcpt", "data"}) {
        INFO(moment);
        MailTheatre theatre;
        scheduleDaily(theatre.office, {"a@dca.test", "b@dca.test", "c@dca.test"});
        MailPeer server;
        REQUIRE(server.start(kPython,
                             {kPeers + QStringLiteral("halting_smtp.py"), theatre.path("log"),
                              QLatin1String(moment), QStringLiteral("2")})); // of the second person
        theatre.write("office/channels.json",
                      R"({"email":{"from":"agent@dca.test","plus_addresses":false,"smtp":{"host":)"
                      R"("127.0.0.1","security":"none","port":)"
                          + server.line("PORT") + "}}}");
        theatre.startServer();
        server.line("AT");
        CHECK(theatre.linesOf("log.to") == QList<QByteArray>{"a@dca.test"});
        theatre.killServer();
        server.tell("go on");
        theatre.startServer();
        const QDir waiting(theatre.path("office/reports"));
        for (int i = 0; i < 300; ++i) {
            // A file goes when it is written down that everybody has it.
            if (theatre.linesOf("log.to").size() >= 3 && waiting.entryList(QDir::Files).isEmpty())
                break;
            QThread::msleep(100);
        }
        theatre.killServer();
        QHash<QByteArray, int> times;
        for (const QByteArray &address : theatre.linesOf("log.to"))
            ++times[address];
        const int days = times.value("a@dca.test");
        CHECK(days >= 1);
        CHECK(times
              == QHash<QByteArray, int>{
                  {"a@dca.test", days}, {"b@dca.test", days}, {"c@dca.test", days}});
        const QList<QByteArray> ids = theatre.linesOf("log");
        for (const QByteArray &id : ids)
            CHECK(ids.count(id) == 3); // each day's report once to each
    }
}
