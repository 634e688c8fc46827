// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/office_accounts.h"
#include "core/desk/office_audit.h"
#include "core/desk/office_import.h"
#include "core/desk/office_report.h"
#include "core/desk/strategies/office_strategy.h"
#include "tests/support/office_fixture.h"
#include "tests/support/places.h"

#include <catch2/catch.hpp>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace dunlin;
using dunlin::tests::OfficeFixture;

namespace {

/// The shared data folder, or nothing when this machine has none.
QString dataFile(const char *name)
{
    QString folder = qEnvironmentVariable("DUNLIN_DATA");
    if (folder.isEmpty())
        folder = testing::inSource("/../shared/data");
    const QString path = QDir(folder).filePath(QLatin1String(name));
    if (QFile::exists(path))
        return path;
    WARN("skipped: " << name << " is not here");
    return {};
}

base::Result<ports::ImportOutcome> import(OfficeFixture &fixture, const QString &file,
                                          const char *profile)
{
    desk::ImportRequest request;
    request.file = file;
    request.profile = QLatin1String(profile);
    return desk::importFile(*fixture.office, request, std::make_shared<ports::Progress>());
}

QJsonObject aging(OfficeFixture &fixture, const char *day, std::vector<int> bounds)
{
    desk::AgingQuestion question;
    question.asOf = QDate::fromString(QLatin1String(day), Qt::ISODate);
    question.bounds = std::move(bounds);
    const auto report = desk::agingReport(*fixture.office, question);
    REQUIRE_OK(report);
    return QJsonDocument::fromJson(*report).object();
}

qint64 feedHeadAfterFailed(OfficeFixture &fixture, const QString &file, const char *profile)
{
    const auto outcome = import(fixture, file, profile);
    INFO(file.toStdString());
    CHECK(!outcome);
    return fixture.office->feedHead();
}

} // namespace

TEST_CASE("import: real receivables age to the cent, and come in once")
{
    const QString file = dataFile("ibm_accounts_receivable.csv");
    if (file.isEmpty())
        return;
    OfficeFixture fixture({QStringLiteral("Test"), base::kUsd, "UTC"});
    const auto first = import(fixture, file, "receivables");
    REQUIRE_OK(first);
    CHECK(first->rows == 2466);
    CHECK(first->accepted == 2466);
    CHECK(first->quarantined == 0);
    CHECK(first->accounts == 100);

    const QJsonObject report = aging(fixture, "2013-06-30", {15, 30, 60});
    const QJsonObject total = report.value(QLatin1String("total")).toObject();
    CHECK(total.value(QLatin1String("items")).toInt() == 84);
    CHECK(total.value(QLatin1String("amount")).toString() == QLatin1String("5119.85"));
    CHECK(report.value(QLatin1String("buckets")).toArray().size() == 5);

    const qint64 head = fixture.office->feedHead();
    const auto again = import(fixture, file, "receivables");
    REQUIRE_OK(again);
    CHECK(again->duplicates == 2466);
    CHECK(again->accepted == 0);
    CHECK(fixture.office->feedHead() == head);
}

TEST_CASE("import: real traffic fines balance, account by account")
{
    const QString file = dataFile("road_traffic_fines_sample.csv.gz");
    if (file.isEmpty())
        return;
    OfficeFixture fixture;
    const auto outcome = import(fixture, file, "event-log");
    REQUIRE_OK(outcome);
    CHECK(outcome->rows == 37383);
    CHECK(outcome->accepted == 37383);
    REQUIRE(outcome->control.size() == 1);
    CHECK(outcome->control.front().payments.toText() == "239225.81");

    const QString csv = fixture.folder.filePath(QStringLiteral("accounts.csv"));
    const auto rows = desk::exportTable(*fixture.office, desk::ExportKind::Accounts,
                                        exchange::TableFormat::Csv, csv);
    REQUIRE_OK(rows);
    CHECK(*rows == 10049);
    QFile exported(csv);
    REQUIRE(exported.open(QIODevice::ReadOnly));
    const QList<QByteArray> header = exported.readLine().trimmed().split(',');
    const auto column = [&](const char *name) { return header.indexOf(name); };
    base::Money total = base::Money::zero(base::kEur);
    base::Money unapplied = total;
    int overpaid = 0;
    int placed = 0;
    while (!exported.atEnd()) {
        const QList<QByteArray> cells = exported.readLine().trimmed().split(',');
        total += *base::Money::fromText(cells[column("total")], base::kEur);
        const auto rest = *base::Money::fromText(cells[column("unapplied")], base::kEur);
        unapplied += rest;
        overpaid += rest.isPositive() ? 1 : 0;
        placed += cells[column("placed_at")].isEmpty() ? 0 : 1;
    }
    CHECK(total.toText() == "552095.38");
    CHECK(unapplied.toText() == "880.87");
    CHECK(overpaid == 78);
    CHECK(placed == 3902);
}

TEST_CASE("strategy: each real fine rises sixty days after its notice, on that day, by that much")
{
    const QString file = dataFile("road_traffic_fines_sample.csv.gz");
    if (file.isEmpty())
        return;
    OfficeFixture fixture({QStringLiteral("Test"), base::kEur, "Europe/Rome"});
    REQUIRE_OK(import(fixture, file, "event-log"));
    desk::TrialRequest request;
    request.name = QStringLiteral("road-fines");
    const auto replay = desk::replayStrategy(*fixture.office, request);
    REQUIRE_OK(replay);
    CHECK(replay->problems.isEmpty());
    REQUIRE(replay->penalties.size() == 5292);
    // A sample of them against what the police did: every hundredth.
    for (size_t i = 0; i < replay->penalties.size(); i += 100) {
        const desk::ReplayedPenalty &penalty = replay->penalties[i];
        INFO(penalty.account.toStdString());
        const auto answer = desk::account(*fixture.office, {penalty.account, {}, {}, {}});
        REQUIRE_OK(answer);
        base::Instant noticed;
        QDate raised;
        for (const domain::TimelineEntry &entry : answer->state.timeline) {
            if (entry.text == QLatin1String("Insert Fine Notification"))
                noticed = entry.at;
            if (entry.kind == domain::TimelineEntry::Kind::Charge
                && entry.detail == QLatin1String("penalty"))
                raised = entry.date;
        }
        CHECK(base::dateIn(noticed, "Europe/Rome").addDays(60) == penalty.date);
        CHECK((raised.isNull() || raised == penalty.date));
    }
}

TEST_CASE("import: a real ERP export is taken or set aside row by row")
{
    const QString file = dataFile("highradius_open_items.csv");
    if (file.isEmpty())
        return;
    OfficeFixture fixture({QStringLiteral("Test"), base::kUsd, "UTC"});
    const auto outcome = import(fixture, file, "open-items");
    REQUIRE_OK(outcome);
    CHECK(outcome->rows == 9681);
    CHECK(outcome->accepted + outcome->quarantined + outcome->duplicates == 9681);
    CHECK(outcome->notes.join(QLatin1Char('\n')).contains(QLatin1String("576")));
    const auto audit = desk::verifyLedger(*fixture.office);
    REQUIRE_OK(audit);
    CHECK(audit->firstBad.isEmpty());
}

TEST_CASE("import: a file that cannot be used changes nothing")
{
    OfficeFixture fixture;
    const QString whole = dataFile("road_traffic_fines_sample.csv.gz");
    CHECK(feedHeadAfterFailed(fixture, fixture.file(QStringLiteral("empty.csv"), {}), "receivables")
          == 0);
    QByteArray noise;
    for (int i = 0; i < 4096; ++i)
        noise.append(char((i * 7919) % 256));
    CHECK(feedHeadAfterFailed(fixture, fixture.file(QStringLiteral("noise.csv"), noise),
                              "receivables")
          == 0);
    CHECK(feedHeadAfterFailed(fixture, fixture.file(QStringLiteral("other.csv"), "a,b,c\n1,2,3\n"),
                              "event-log")
          == 0);
    CHECK(feedHeadAfterFailed(fixture, QStringLiteral("/no/such/file.csv"), "receivables") == 0);
    if (whole.isEmpty())
        return;
    QFile source(whole);
    REQUIRE(source.open(QIODevice::ReadOnly));
    const QByteArray half = source.readAll().left(100'000);
    CHECK(
        feedHeadAfterFailed(fixture, fixture.file(QStringLiteral("cut.csv.gz"), half), "event-log")
        == 0);
}

TEST_CASE("import: each creditor of a file has its name in the lists")
{
    OfficeFixture fixture;
    const auto outcome =
        import(fixture,
               fixture.file(QStringLiteral("three.csv"),
                            "creditor,customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,"
                            "SettledDate\n"
                            "North,C1,1,2026-01-02,2026-02-01,100.00,\n"
                            "South,C2,2,2026-01-02,2026-02-01,50.00,\n"
                            "West,C3,3,2026-01-02,2026-02-01,25.00,\n"),
               "receivables");
    REQUIRE_OK(outcome);
    const QString csv = fixture.folder.filePath(QStringLiteral("accounts.csv"));
    REQUIRE_OK(desk::exportTable(*fixture.office, desk::ExportKind::Accounts,
                                 exchange::TableFormat::Csv, csv));
    QFile exported(csv);
    REQUIRE(exported.open(QIODevice::ReadOnly));
    const QByteArray text = exported.readAll();
    for (const char *name : {"North", "South", "West"})
        CHECK(text.contains(name));
}

TEST_CASE("import: taken back, except where someone worked")
{
    OfficeFixture fixture;
    const QString file =
        fixture.file(QStringLiteral("two.csv"),
                     "customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,SettledDate\n"
                     "C1,1,2026-01-02,2026-02-01,100.00,\n"
                     "C2,2,2026-01-02,2026-02-01,50.00,\n");
    const auto outcome = import(fixture, file, "receivables");
    REQUIRE_OK(outcome);
    CHECK(outcome->accounts == 2);
    const auto id = base::ImportId::fromHex(outcome->importId);
    REQUIRE(id);
    const auto undone = desk::undoImport(*fixture.office, *id);
    REQUIRE_OK(undone);
    CHECK(undone->removed == 2);
    CHECK(undone->keptWithWork == 0);
    CHECK(!desk::account(*fixture.office, {QStringLiteral("C1"), {}, {}, {}}));

    const auto again = import(fixture, file, "receivables");
    REQUIRE_OK(again);
    CHECK(again->accounts == 2);
    CHECK(desk::account(*fixture.office, {QStringLiteral("C1"), {}, {}, {}}).has_value());
}
