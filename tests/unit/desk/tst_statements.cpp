// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/desk/office_core.h"
#include "core/desk/office_people.h"
#include "core/desk/office_report.h"
#include "core/desk/office_statements.h"
#include "core/desk/report_delivery.h"
#include "core/desk/report_settings.h"
#include "core/store/report_runs.h"
#include "tests/unit/desk/ledger_fixture.h"

#include <QtCore/QDir>

using namespace dunlin;
using namespace dunlin::tests;
using base::Money;

namespace {

Money eur(const char *text)
{
    return *Money::fromText(text, base::kEur);
}

/// Two accounts of one creditor that earn a tenth, and payments on both.
struct Paid : Ledger {
    Paid()
    {
        REQUIRE_OK(terms(R"({"commission":{"bands":[{"from_days":0,"principal":"10"}]}})"));
        first = accepted(line("A1", "payment",
                              R"("amount":"80.00","value_date":"2026-10-05","at":"2026-10-05")"));
        accepted(line("A2", "payment",
                      R"("amount":"20.00","value_date":"2026-10-20","at":"2026-10-20")"));
    }
    desk::StatementRequest october() const
    {
        desk::StatementRequest request;
        request.creditor = creditor();
        request.from = QDate(2026, 10, 1);
        request.to = QDate(2026, 10, 31);
        return request;
    }
    QString creditor() const
    {
        const auto table = desk::tableReport(*office, "statements",
                                             {QDate(2026, 10, 1), QDate(2026, 10, 31), {}, {}, {}});
        REQUIRE_OK(table);
        return std::get<QString>(table->main.rows.front()[0]);
    }
    Money trust(const char *column) const
    {
        const auto table = desk::tableReport(*office, "trust",
                                             {QDate(2026, 11, 1), QDate(2026, 11, 24), {}, {}, {}});
        REQUIRE_OK(table);
        return std::get<Money>(report::cellOf(table->main, table->main.total, column));
    }
    QByteArray first;
};

} // namespace

TEST_CASE("statements: posted once, printed the same for ever, and what follows is told next time")
{
    Paid paid;
    const auto preview = desk::previewStatement(*paid.office, paid.october());
    REQUIRE_OK(preview);
    CHECK(preview->main.rows.size() == 2);
    const Money held = paid.trust("held");
    CHECK(held == eur("100.00"));
    const auto posted = desk::postStatement(*paid.office, paid.october());
    REQUIRE_OK(posted);
    CHECK(posted->number == QStringLiteral("2026-0001"));
    CHECK(posted->collected == eur("100.00"));
    CHECK(posted->remitted() == posted->collected - posted->commission);
    CHECK(paid.trust("held").isZero());
    CHECK(paid.trust("remitted") == posted->remitted());
    CHECK(paid.trust("kept") == posted->commission);
    // Everything is on it: there is nothing to post again.
    CHECK(desk::postStatement(*paid.office, paid.october()).error().code
          == base::ErrorCode::Conflict);
    const auto before = desk::postedStatement(*paid.office, posted->number);
    REQUIRE_OK(before);

    paid.accepted(
        line("A1", "reversal", ("\"reason\":\"x\",\"of\":\"" + paid.first + '"').constData()));
    paid.accepted(line("A2", "payment", R"("amount":"30.00","value_date":"2026-10-30")"));
    const auto after = desk::postedStatement(*paid.office, posted->number);
    REQUIRE_OK(after);
    CHECK(report::toJson(*before) == report::toJson(*after));
    desk::StatementRequest gross = paid.october();
    gross.net = false;
    const auto second = desk::postStatement(*paid.office, gross);
    REQUIRE_OK(second);
    CHECK(second->number == QStringLiteral("2026-0002"));
    CHECK(second->lines == 2);
    CHECK(second->collected == eur("-50.00")); // 30 more, and 80 told too much
    CHECK(second->remitted() == second->collected);
    CHECK(second->invoiced() == second->commission);
    // All statements together are what was collected, and nothing is held that was remitted.
    CHECK(posted->collected + second->collected == eur("50.00"));
    const auto list = desk::postedStatements(*paid.office, paid.creditor());
    REQUIRE_OK(list);
    CHECK(list->size() == 2);
    CHECK(desk::postedStatement(*paid.office, QStringLiteral("2026-9999")).error().code
          == base::ErrorCode::NotFound);
}

TEST_CASE("statements and targets are for managers")
{
    Paid paid;
    REQUIRE_OK(
        desk::addUser(*paid.office, {QStringLiteral("carl"), {}, ports::Role::Collector, {}, {}}));
    desk::StatementRequest request = paid.october();
    request.user = QStringLiteral("carl");
    CHECK(desk::postStatement(*paid.office, request).error().code == base::ErrorCode::Forbidden);
    CHECK(
        desk::setKpiTargets(*paid.office, {{"cei", 80}}, {QStringLiteral("carl"), {}}).error().code
        == base::ErrorCode::Forbidden);
    CHECK(desk::setKpiTargets(*paid.office, {{"no_such", 80}}, {}).error().code
          == base::ErrorCode::Input);
    REQUIRE_OK(desk::setKpiTargets(*paid.office, {{"collected", 200}, {"dso", 30}},
                                   {{}, QDate(2026, 10, 1)}));
    const auto json =
        desk::kpiReport(*paid.office, {QDate(2026, 10, 1), QDate(2026, 10, 31), {}, {}, {}});
    REQUIRE_OK(json);
    CHECK(json->contains(R"("target":200.0000)"));
    CHECK(json->contains(R"("progress":50.0)"));
}

TEST_CASE("scheduled reports are made and handed over once a day")
{
    Paid paid;
    desk::ReportSchedule schedule;
    schedule.name = QStringLiteral("monthly-money");
    schedule.report = "collectors";
    schedule.to = {QStringLiteral("boss@example.org")};
    schedule.format = desk::ReportFormat::Csv;
    REQUIRE_OK(desk::setReportSchedule(*paid.office, schedule, {{}, QDate(2026, 10, 1)}));
    schedule.to = {QStringLiteral("no address")};
    CHECK(desk::setReportSchedule(*paid.office, schedule, {}).error().code
          == base::ErrorCode::Input);
    const QString folder = paid.folder.filePath(QStringLiteral("reports"));
    desk::MailFolder courier(QDir(folder).filePath(QStringLiteral("mail")),
                             QStringLiteral("reports@localhost"), paid.clock, {});
    const auto nothing = desk::deliverReports(*paid.office, QDate(2026, 11, 2), folder, courier);
    REQUIRE_OK(nothing);
    CHECK(nothing->files.isEmpty());
    for (const qint64 made : {1, 0}) {
        const auto done = desk::deliverReports(*paid.office, QDate(2026, 11, 1), folder, courier);
        REQUIRE_OK(done);
        CHECK(done->made == made);
        REQUIRE(done->files.size() == 1);
    }
    QFile file(QDir(folder).filePath(QStringLiteral("monthly-money-2026-11-01.csv")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.contains("100.00"));
    CHECK(text.contains("Definition"));
    CHECK(text.contains("2026-10-01 to 2026-10-31"));
    QFile mail(QDir(folder).filePath(QStringLiteral("mail/monthly-money-2026-11-01.csv.eml")));
    REQUIRE(mail.open(QIODevice::ReadOnly));
    const QByteArray content = mail.readAll();
    CHECK(content.contains("To: boss@example.org"));
    CHECK(content.contains(text.toBase64().left(60)));
    REQUIRE_OK(desk::dropReportSchedule(*paid.office, schedule.name, {}));
    CHECK(desk::dropReportSchedule(*paid.office, schedule.name, {}).error().code
          == base::ErrorCode::NotFound);
}

namespace {

/// Takes what it is told to.
class Courier final : public ports::ReportCourier {
public:
    base::Status send(const ports::ReportMail &mail, const Took &took) override
    {
        for (const QString &address : mail.to) {
            asked << address;
            if (onAsked)
                onAsked();
            if (takes.contains(address))
                DUNLIN_TRY(took(address));
        }
        return takes.contains(mail.to.last())
                   ? base::Status()
                   : base::fail(base::ErrorCode::Offline, QStringLiteral("nobody listens"));
    }
    base::Status print(const QString &html, const QString &file) override
    {
        QFile out(file);
        out.open(QIODevice::WriteOnly);
        out.write(html.toUtf8());
        return {};
    }
    QStringList takes;
    QStringList asked;
    std::function<void()> onAsked;
};

} // namespace

TEST_CASE("a report that could not be sent is tried again, and nobody gets it twice")
{
    Paid paid;
    const QString boss = QStringLiteral("boss@example.org");
    const QString board = QStringLiteral("board@example.org");
    desk::ReportSchedule schedule;
    schedule.name = QStringLiteral("daily");
    schedule.report = "collectors";
    schedule.rhythm = desk::ReportRhythm::Daily;
    schedule.format = desk::ReportFormat::Pdf;
    schedule.to = {boss, board};
    REQUIRE_OK(desk::setReportSchedule(*paid.office, schedule, {{}, paid.office->core().today()}));
    const QString folder = paid.folder.filePath(QStringLiteral("due"));
    Courier courier;
    courier.takes = {boss};
    const auto pass = [&] {
        auto done = desk::deliverDueReports(*paid.office, folder, courier);
        REQUIRE_OK(done);
        return std::move(*done);
    };
    CHECK(pass().problems.size() == 1);
    CHECK(courier.asked == QStringList{boss, board});
    CHECK(QDir(folder).entryList({QStringLiteral("*.pdf")}).size() == 1);
    // Not at once, but later; only to whom it is owed, and from the file that is there.
    CHECK(pass().problems.isEmpty());
    courier.takes = {board};
    courier.asked.clear();
    paid.clock.advanceMs(6 * 60'000);
    const desk::ReportDelivery again = pass();
    CHECK(again.problems.isEmpty());
    CHECK(again.made == 0);
    CHECK(courier.asked == QStringList{board});
    CHECK(QDir(folder).entryList({QStringLiteral("*.pdf")}).isEmpty());
    courier.asked.clear();
    paid.clock.advanceMs(base::kMsPerHour);
    CHECK(pass().made == 0);
    CHECK(courier.asked.isEmpty());
    desk::OfficeCore &core = paid.office->core();
    const auto runs = core.read([&](store::Connection &connection) {
        return store::ReportRuns(connection, core.key()).latest(10);
    });
    REQUIRE_OK(runs);
    REQUIRE(runs->size() == 1);
    CHECK(runs->front().sentAt.has_value());
    CHECK(runs->front().attempts == 2);
}

TEST_CASE("a report to several people: who has it is written down before the next is sent to")
{
    Paid paid;
    desk::ReportSchedule schedule;
    schedule.name = QStringLiteral("daily");
    schedule.report = "collectors";
    schedule.rhythm = desk::ReportRhythm::Daily;
    schedule.format = desk::ReportFormat::Pdf;
    schedule.to = {QStringLiteral("a@example.org"), QStringLiteral("b@example.org"),
                   QStringLiteral("c@example.org")};
    REQUIRE_OK(desk::setReportSchedule(*paid.office, schedule, {{}, paid.office->core().today()}));
    desk::OfficeCore &core = paid.office->core();
    const auto run = [&] {
        const auto runs = core.read([&](store::Connection &connection) {
            return store::ReportRuns(connection, core.key()).latest(10);
        });
        REQUIRE_OK(runs);
        return runs->empty() ? store::ReportRun() : runs->front();
    };
    Courier courier;
    courier.takes = schedule.to;
    QStringList before; ///< who had it on disk when each was asked
    courier.onAsked = [&] { before << run().taken.join(u','); };
    const QString folder = paid.folder.filePath(QStringLiteral("due"));
    REQUIRE_OK(desk::deliverDueReports(*paid.office, folder, courier));
    CHECK(before
          == QStringList{QString(), QStringLiteral("a@example.org"),
                         QStringLiteral("a@example.org,b@example.org")});
    CHECK(run().taken == schedule.to);
    CHECK(run().sentAt.has_value());
}
