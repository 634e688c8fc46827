// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/rng.h"
#include "core/desk/append_lines.h"
#include "core/desk/office_core.h"
#include "core/desk/office_import.h"
#include "core/desk/office_report.h"
#include "core/desk/portfolio_view.h"
#include "core/report/kpi_registry.h"
#include "core/report/report.h"
#include "tests/support/office_fixture.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cmath>

using namespace dunlin;
using namespace dunlin::tests;
using base::Money;
using report::ReportCell;
using report::ReportSection;
using report::ReportTable;

namespace {

const QDate kToday(2026, 11, 24);

desk::TableQuestion period(QDate from, QDate to)
{
    desk::TableQuestion question;
    question.from = from;
    question.to = to;
    return question;
}

ReportTable run(desk::Office &office, QByteArrayView id, const desk::TableQuestion &question)
{
    auto made = desk::tableReport(office, id, question);
    REQUIRE_OK(made);
    return std::move(*made);
}

/// The sum of a column over the accounts that were named, as a cell.
ReportCell sumOf(const ReportTable &table, size_t column, base::Currency currency)
{
    qint64 count = 0;
    Money money = Money::zero(currency);
    bool isMoney = false;
    for (const report::ReportShare &share : table.shares) {
        if (column >= share.cells.size())
            continue;
        if (const auto *n = std::get_if<qint64>(&share.cells[column]))
            count += *n;
        if (const auto *m = std::get_if<Money>(&share.cells[column])) {
            money += *m;
            isMoney = true;
        }
    }
    return isMoney ? ReportCell(money) : ReportCell(count);
}

bool isZero(const ReportCell &cell)
{
    const auto *count = std::get_if<qint64>(&cell);
    const auto *money = std::get_if<Money>(&cell);
    return (count && *count == 0) || (money && money->isZero())
           || std::holds_alternative<std::monostate>(cell);
}

/// Every sum of the row is that of the accounts named behind it.
void checkRow(desk::Office &office, const ReportTable &whole, const ReportSection &section,
              const report::ReportRow &row, desk::TableQuestion question)
{
    question.drill = report::drillKey(section, row);
    const auto place = report::findRow(whole, question.drill);
    if (place.row != &row)
        return; // an earlier section has a row of this name, which is the one that is meant
    const ReportTable drilled = run(office, whole.id, question);
    for (size_t column = 0; column < section.columns.size(); ++column) {
        if (!section.columns[column].sums())
            continue;
        CAPTURE(whole.id.toStdString(), question.drill, section.columns[column].id.toStdString());
        const ReportCell sum = sumOf(drilled, column, whole.currency);
        CHECK((sum == row[column] || (isZero(sum) && isZero(row[column]))));
    }
}

} // namespace

TEST_CASE("property: the accounts behind a mark add up to it, in every report and column")
{
    base::SeededRng rng(20261127);
    for (int portfolio = 0; portfolio < 3; ++portfolio) {
        OfficeFixture fixture;
        REQUIRE_OK(
            desk::makeDemo(*fixture.office, {60, quint64(rng.between(1, 100'000)), kToday}, {}));
        const QDate from = kToday.addDays(-rng.between(20, 300));
        desk::TableQuestion question = period(from, from.addDays(rng.between(0, 200)));
        if (rng.chance(0.5))
            question.bounds = {15, 45};
        question.byPosting = rng.chance(0.5);
        for (const QByteArray &id : report::reportIds()) {
            const ReportTable whole = run(*fixture.office, id, question);
            int drilled = 0;
            const auto checkSome = [&](const ReportSection &section) {
                for (const auto &row : section.rows) {
                    if (drilled++ < 12 || rng.chance(0.1))
                        checkRow(*fixture.office, whole, section, row, question);
                }
            };
            checkSome(whole.main);
            for (const ReportSection &section : whole.more) {
                if (section.id == "people")
                    checkSome(section);
            }
        }
    }
}

TEST_CASE("what the dashboard shows is what the report of the same days says")
{
    OfficeFixture fixture;
    REQUIRE_OK(desk::makeDemo(*fixture.office, {200, 11, kToday}, {}));
    desk::OfficeCore &core = fixture.office->core();
    const QDate today = core.today();
    const desk::PortfolioSource source{core.key(), today, fixture.clock.now(),
                                       core.settings().currency, false};
    ports::PortfolioQuestion asked;
    asked.period = ports::Period::Quarter;
    const auto view = core.read([&](store::Connection &connection) {
        return desk::readPortfolio(connection, source, asked);
    });
    REQUIRE_OK(view);
    const auto question = period(today.addDays(-90), today);
    const auto json = desk::kpiReport(*fixture.office, question);
    REQUIRE_OK(json);
    QHash<QString, QJsonObject> kpis;
    const auto kpiArray = QJsonDocument::fromJson(*json).object()[QStringLiteral("kpis")].toArray();
    for (const auto &kpi : kpiArray)
        kpis.insert(kpi[QStringLiteral("id")].toString(), kpi.toObject());
    CHECK(kpis.size() == qsizetype(report::allKpiDefinitions().size()));
    REQUIRE(view->tiles.size() == report::kpiDefinitions().size());
    for (const ports::KpiTile &tile : view->tiles) {
        CAPTURE(tile.id.toStdString());
        const QJsonValue value = kpis[QString::fromLatin1(tile.id)][QStringLiteral("value")];
        if (tile.amount)
            CHECK(QString::fromLatin1(tile.amount->toText()) == value.toString());
        else if (tile.value)
            CHECK(*tile.value == Approx(value.toDouble()).margin(0.0001));
        else
            CHECK(value.isNull());
        CHECK_FALSE(tile.definition.isEmpty());
    }
    // The heat map, and what is still to come.
    const ReportTable contacts = run(*fixture.office, "contacts", question);
    qint64 attempts = 0;
    for (const ports::HourFigure &hour : view->hours)
        attempts += hour.attempts;
    CHECK(attempts > 0);
    CHECK(ReportCell(attempts) == report::cellOf(contacts.main, contacts.main.total, "attempts"));
    const ReportTable promises = run(*fixture.office, "promises", question);
    Money waiting = Money::zero(view->currency);
    for (const ports::DueFigure &due : view->due)
        waiting += due.amount;
    CHECK(ReportCell(waiting) == report::cellOf(promises.main, promises.main.total, "amount"));
}

TEST_CASE("one account, two currencies, a month in which clocks change, and negative sales")
{
    OfficeFixture fixture({QStringLiteral("Two"), base::kEur, QByteArrayLiteral("Europe/Berlin")});
    const QByteArray rows = "company code,cust_number,name_customer,doc_id,invoice date,"
                            "due date,amount,currency\n"
                            "Alpha,A1,Ann,1,2026-03-20,2026-03-28,100.00,EUR\n"
                            "Alpha,A1,Ann,2,2026-03-29,2026-03-29,-150.00,EUR\n"
                            "Alpha,A2,Bob,3,2026-03-29,2026-04-10,70.00,USD\n";
    desk::ImportRequest request;
    request.file = fixture.file(QStringLiteral("items.csv"), rows);
    request.profile = QStringLiteral("open-items");
    REQUIRE_OK(desk::importFile(*fixture.office, request, {}));
    for (const auto &[from, to] :
         {std::pair(QDate(2026, 3, 1), QDate(2026, 3, 31)),    // the 29th has 23 hours
          std::pair(QDate(2026, 10, 25), QDate(2026, 10, 25)), // and this day 25
          std::pair(QDate(2099, 1, 1), QDate(2099, 12, 31))}) {
        for (const QByteArray &id : report::reportIds()) {
            CAPTURE(id.toStdString(), from.toString(Qt::ISODate).toStdString());
            const ReportTable table = run(*fixture.office, id, period(from, to));
            const QByteArray json = report::toJson(table);
            CHECK_FALSE(json.contains("nan"));
            CHECK_FALSE(json.contains("inf"));
            CHECK_FALSE(QJsonDocument::fromJson(json).isNull());
            for (const base::Currency &other : table.otherCurrencies)
                CHECK(other == base::kUsd);
        }
        const auto kpis = desk::kpiReport(*fixture.office, period(from, to));
        REQUIRE_OK(kpis);
        CHECK_FALSE(kpis->contains("nan"));
        CHECK_FALSE(kpis->contains("inf"));
    }
    // Billed less than nothing, or nothing: a figure is then not negative but not there.
    const auto json =
        desk::kpiReport(*fixture.office, period(QDate(2026, 3, 1), QDate(2026, 3, 31)));
    const auto all = QJsonDocument::fromJson(*json).object()[QStringLiteral("kpis")].toArray();
    for (const auto &kpi : all) {
        if (kpi[QStringLiteral("id")].toString() == QLatin1String("dso"))
            CHECK((kpi[QStringLiteral("value")].isNull()
                   || kpi[QStringLiteral("value")].toDouble() >= 0));
    }
}
