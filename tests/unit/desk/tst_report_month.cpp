// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/rng.h"
#include "core/desk/append_lines.h"
#include "core/desk/office_core.h"
#include "core/desk/office_import.h"
#include "core/desk/office_report.h"
#include "core/desk/portfolio_view.h"
#include "core/desk/report_run.h"
#include "core/report/kpi_registry.h"
#include "core/report/report.h"
#include "tests/support/office_fixture.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace dunlin;
using namespace dunlin::tests;
using base::Money;
using report::ReportCell;
using report::ReportTable;

namespace {

const QDate kToday(2026, 11, 24);

ports::PortfolioView viewNow(desk::Office &office)
{
    desk::OfficeCore &core = office.core();
    const desk::PortfolioSource source{core.key(), core.today(), core.clock().now(),
                                       core.settings().currency, false};
    auto view = core.read(
        [&](store::Connection &connection) { return desk::readPortfolio(connection, source, {}); });
    REQUIRE_OK(view);
    return std::move(*view);
}

desk::TableQuestion days(QDate from, QDate to)
{
    desk::TableQuestion question;
    question.from = from;
    question.to = to;
    return question;
}

QHash<QByteArray, QJsonObject> kpisOf(desk::Office &office, const desk::TableQuestion &question)
{
    const auto json = desk::kpiReport(office, question);
    REQUIRE_OK(json);
    QHash<QByteArray, QJsonObject> kpis;
    const auto all = QJsonDocument::fromJson(*json).object()[QStringLiteral("kpis")].toArray();
    for (const auto &kpi : all)
        kpis.insert(kpi[QStringLiteral("id")].toString().toLatin1(), kpi.toObject());
    return kpis;
}

/// The dashboard's month against the reports from its first day to today, figure by figure.
void checkMonth(desk::Office &office)
{
    const QDate today = office.core().today();
    const QDate first(today.year(), today.month(), 1);
    const ports::PortfolioView view = viewNow(office);
    const auto roll = desk::tableReport(office, "roll", days(first, today));
    REQUIRE_OK(roll);
    CHECK(view.roll.from == first);
    qint64 accounts = 0;
    for (const report::ReportRow &row : roll->main.rows) {
        const QString name = std::get<QString>(row[0]);
        qint64 mine = 0;
        Money owed = Money::zero(view.currency);
        Money owedNow = owed;
        QHash<QString, qint64> to;
        for (const ports::RollMatrix::Cell &cell : view.roll.cells) {
            if (view.roll.labels[size_t(cell.from)] != name)
                continue;
            mine += cell.accounts;
            owed += cell.owed;
            owedNow += cell.owedNow;
            to[view.roll.labels[size_t(cell.to)]] += cell.accounts;
        }
        CAPTURE(name);
        CHECK(report::cellOf(roll->main, row, "accounts") == ReportCell(mine));
        CHECK(report::cellOf(roll->main, row, "balance") == ReportCell(owed));
        CHECK(report::cellOf(roll->main, row, "balance_end") == ReportCell(owedNow));
        for (size_t i = 0; i < roll->main.columns.size(); ++i) {
            if (roll->main.columns[i].id.startsWith("to_"))
                CHECK(row[i] == ReportCell(to.value(roll->main.columns[i].label)));
        }
        accounts += mine;
    }
    CHECK(report::cellOf(roll->main, roll->main.total, "accounts") == ReportCell(accounts));

    const auto ofMonth = kpisOf(office, days(first, today));
    const auto ofPeriod = kpisOf(office, days(view.days.front().day, today));
    CHECK(view.month.size() == 8);
    for (const ports::KpiTile &tile : view.month) {
        CAPTURE(tile.id.toStdString());
        const QJsonObject kpi = (tile.from.isValid() ? ofMonth : ofPeriod).value(tile.id);
        const QJsonValue value = kpi[QStringLiteral("value")];
        CHECK(tile.value.has_value() == value.isDouble());
        if (tile.value)
            CHECK(*tile.value == Approx(value.toDouble()).margin(0.0001));
        CHECK_FALSE(tile.definition.isEmpty());
    }
}

} // namespace

TEST_CASE("the dashboard's month is what the reports from its first day say")
{
    OfficeFixture fixture;
    REQUIRE_OK(desk::makeDemo(*fixture.office, {200, 11, kToday}, {}));
    checkMonth(*fixture.office);

    desk::OfficeCore &core = fixture.office->core();
    QString number;
    REQUIRE_OK(core.read([&](store::Connection &connection) -> base::Status {
        DUNLIN_TRY_VALUE(auto select,
                         connection.prepare("SELECT number FROM account WHERE total > 10000"
                                            " AND oldest_due < 2461300 ORDER BY no LIMIT 1"));
        DUNLIN_TRY(select.step());
        number = select.text(0);
        return {};
    }));
    // What is paid now, and what is entered now but was paid before the month began.
    for (const char *day : {"2026-11-24", "2026-10-20"}) {
        const auto answers = desk::appendLines(
            *fixture.office,
            QStringLiteral("{\"account\":\"%1\",\"kind\":\"payment\",\"amount\":\"10.00\","
                           "\"value_date\":\"%2\"}\n")
                .arg(number, QLatin1String(day))
                .toUtf8(),
            {});
        REQUIRE_OK(answers);
        REQUIRE(answers->front().verdict == "accepted");
        checkMonth(*fixture.office);
    }
}

TEST_CASE("a new month begins for accounts that nothing touches, too")
{
    OfficeFixture fixture;
    REQUIRE_OK(desk::makeDemo(*fixture.office, {120, 5, kToday}, {}));
    const QDate next(2026, 12, 2);
    fixture.clock.set(base::startOfDay(next, fixture.office->settings().zone));
    fixture.clock.advanceMs(12 * base::kMsPerHour);
    CHECK(viewNow(*fixture.office).roll.cells.empty());
    REQUIRE_OK(desk::runDay(*fixture.office, next, next));
    CHECK_FALSE(viewNow(*fixture.office).roll.cells.empty());
    checkMonth(*fixture.office);
}

TEST_CASE("an office without accounts has an empty month, and no figure of nothing")
{
    OfficeFixture fixture;
    const ports::PortfolioView view = viewNow(*fixture.office);
    CHECK(view.roll.cells.empty());
    for (const ports::KpiTile &tile : view.month)
        CHECK_FALSE(tile.value.has_value());
}

TEST_CASE("property: the accounts behind a key figure add up to it")
{
    base::SeededRng rng(20261128);
    for (int portfolio = 0; portfolio < 2; ++portfolio) {
        OfficeFixture fixture;
        REQUIRE_OK(
            desk::makeDemo(*fixture.office, {60, quint64(rng.between(1, 100'000)), kToday}, {}));
        desk::OfficeCore &core = fixture.office->core();
        const QDate from = kToday.addDays(-rng.between(20, 200));
        desk::TableQuestion question = days(from, from.addDays(rng.between(0, 150)));
        for (const report::KpiDefinition &figure : report::kpiDefinitions()) {
            question.drill = figure.name; // as the table names the row
            const auto table = core.read([&](store::Connection &connection) {
                return desk::kpiTable(connection, desk::sourceOf(core), question);
            });
            REQUIRE_OK(table);
            const auto row = std::find_if(
                table->main.rows.begin(), table->main.rows.end(),
                [&](const report::ReportRow &one) { return one[0] == ReportCell(figure.name); });
            REQUIRE(row != table->main.rows.end());
            for (const size_t column : {size_t(3), size_t(4)}) {
                qint64 count = 0;
                Money money = Money::zero(table->currency);
                for (const report::ReportShare &share : table->shares) {
                    if (const auto *n = std::get_if<qint64>(&share.cells[column]))
                        count += *n;
                    if (const auto *m = std::get_if<Money>(&share.cells[column]))
                        money += *m;
                }
                CAPTURE(figure.id.toStdString(), column);
                if (const auto *n = std::get_if<qint64>(&(*row)[column]))
                    CHECK(*n == count);
                if (const auto *m = std::get_if<Money>(&(*row)[column]))
                    CHECK(*m == money);
            }
        }
    }
}

TEST_CASE("property: reports made in one pass are those made one by one")
{
    base::SeededRng rng(20261129);
    OfficeFixture fixture;
    REQUIRE_OK(desk::makeDemo(*fixture.office, {80, quint64(rng.between(1, 100'000)), kToday}, {}));
    const QDate from = kToday.addDays(-rng.between(20, 200));
    const desk::TableQuestion question = days(from, from.addDays(rng.between(0, 150)));
    const std::vector<QByteArray> &ids = report::reportIds();
    const auto together = desk::tableReports(*fixture.office, ids, question);
    REQUIRE_OK(together);
    REQUIRE(together->size() == ids.size());
    for (size_t i = 0; i < ids.size(); ++i) {
        const auto alone = desk::tableReport(*fixture.office, ids[i], question);
        REQUIRE_OK(alone);
        CAPTURE(ids[i].toStdString());
        CHECK(report::toJson((*together)[i]) == report::toJson(*alone));
    }
}
