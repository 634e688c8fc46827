// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/theatre.h"

#include <catch2/catch.hpp>

using namespace dunlin::tests;

namespace {

QStringList words(const char *command, const QString &office, const char *options = "")
{
    QStringList all = QString::fromLatin1(command).split(QLatin1Char(' '));
    all << office;
    all << QString::fromLatin1(options).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return all;
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
