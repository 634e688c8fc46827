// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/desk/office_import.h"
#include "core/desk/office_report.h"
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

namespace {

const QDate kFrom(2026, 10, 1);
const QDate kTo(2026, 10, 31);

desk::TableQuestion period(QDate from = kFrom, QDate to = kTo)
{
    desk::TableQuestion question;
    question.from = from;
    question.to = to;
    return question;
}

/// An office with a demo portfolio of four creditors, in the currency of most of it.
struct DemoOffice : OfficeFixture {
    DemoOffice() { REQUIRE_OK(desk::makeDemo(*office, {300, 7, QDate(2026, 11, 24)}, {})); }
    report::ReportTable table(QByteArrayView id, const desk::TableQuestion &question = period())
    {
        auto made = desk::tableReport(*office, id, question);
        REQUIRE_OK(made);
        return std::move(*made);
    }
    QJsonObject aging(QDate asOf)
    {
        const auto json = desk::agingReport(*office, {asOf, {}, {}, desk::AgingGroup::None});
        REQUIRE_OK(json);
        return QJsonDocument::fromJson(*json).object();
    }
};

size_t column(const ReportSection &section, QByteArrayView id)
{
    for (size_t i = 0; i < section.columns.size(); ++i) {
        if (section.columns[i].id == id)
            return i;
    }
    FAIL("no column " << id.toByteArray().toStdString());
    return 0;
}
Money money(const ReportSection &section, const report::ReportRow &row, QByteArrayView id)
{
    return std::get<Money>(row[column(section, id)]);
}

} // namespace

TEST_CASE("the flow of aging conserves money, and ends at the aging tables of both days")
{
    DemoOffice demo;
    const auto table = demo.table("aging-flow");
    const auto &main = table.main;
    const auto opening = demo.aging(kFrom.addDays(-1))[QStringLiteral("buckets")].toArray();
    const auto closing = demo.aging(kTo)[QStringLiteral("buckets")].toArray();
    REQUIRE(int(main.rows.size()) == closing.size());
    for (size_t i = 0; i <= main.rows.size(); ++i) {
        const auto &row = i < main.rows.size() ? main.rows[i] : main.total;
        const auto at = [&](QByteArrayView id) { return money(main, row, id); };
        CHECK(at("opening") + at("charged") - at("paid") - at("credited") + at("restated")
                  + at("aged_in") - at("aged_out")
              == at("closing"));
        if (i == main.rows.size())
            continue;
        const auto amount = [&](const QJsonArray &buckets) {
            return buckets[int(i)].toObject()[QStringLiteral("amount")].toString().toLatin1();
        };
        CHECK(at("opening").toText() == amount(opening));
        CHECK(at("closing").toText() == amount(closing));
    }
    CHECK(money(main, main.total, "aged_in") == money(main, main.total, "aged_out"));
    CHECK(money(main, main.total, "paid").isPositive());
}

TEST_CASE("every row of the transition matrix sums to its accounts, and the ends to the aging")
{
    DemoOffice demo;
    const auto table = demo.table("roll");
    qint64 accounts = 0;
    for (const auto &row : table.main.rows) {
        qint64 to = 0;
        double share = 0;
        for (size_t i = 0; i < row.size(); ++i) {
            if (table.main.columns[i].id.startsWith("to_"))
                to += std::get<qint64>(row[i]);
            if (table.main.columns[i].id.startsWith("share_") && row[i].index() != 0)
                share += std::get<double>(row[i]);
        }
        const qint64 here = std::get<qint64>(row[1]);
        CHECK(to == here);
        CHECK((here == 0 || std::abs(share - 100) < 1e-9));
        accounts += here;
    }
    CHECK(accounts == std::get<qint64>(table.main.total[1]));
    const auto total = demo.aging(kTo)[QStringLiteral("total")].toObject();
    CHECK(money(table.main, table.main.total, "balance_end").toText()
          == total[QStringLiteral("amount")].toString().toLatin1());
}

TEST_CASE("the money of a period is the same in every report of it")
{
    DemoOffice demo;
    const auto collected = [&](QByteArrayView id, QByteArrayView column) {
        const auto table = demo.table(id);
        return money(table.main, table.main.total, column).toText();
    };
    const auto json = desk::kpiReport(*demo.office, kFrom, kTo, {});
    REQUIRE_OK(json);
    QHash<QString, QJsonObject> kpis;
    const auto object = QJsonDocument::fromJson(*json).object();
    for (const auto &kpi : object[QStringLiteral("kpis")].toArray())
        kpis.insert(kpi[QStringLiteral("id")].toString(), kpi.toObject());
    const auto sum = kpis[QStringLiteral("collected")][QStringLiteral("value")].toString();
    CHECK(collected("collectors", "collected") == sum.toLatin1());
    CHECK(collected("statements", "collected") == sum.toLatin1());
    CHECK(collected("forecast", "actual") == sum.toLatin1());
    CHECK(kpis[QStringLiteral("recovery")][QStringLiteral("numerator")].toString() == sum);
    for (const char *id :
         {"dso", "bpdso", "add", "cei", "roll_net_flow", "roll_migration", "cure", "contact_rate",
          "rpc_per_attempt", "rpc_per_connect", "ptp_rate", "kept_rate_count", "kept_rate_amount",
          "liquidation", "recovery", "penetration", "intensity"}) {
        CAPTURE(id);
        CHECK_FALSE(
            kpis[QString::fromLatin1(id)][QStringLiteral("definition")].toString().isEmpty());
    }
    const auto value = [&](const char *id) {
        return kpis[QString::fromLatin1(id)][QStringLiteral("value")].toDouble();
    };
    CHECK(std::abs(value("dso") - value("bpdso") - value("add")) < 0.001);
    CHECK(kpis[QStringLiteral("dso")][QStringLiteral("numerator")].toString()
          == demo.aging(kTo)[QStringLiteral("total")][QStringLiteral("amount")].toString());
}

TEST_CASE("an empty office, a day, a future and a past without data have reports without NaN")
{
    OfficeFixture empty;
    for (const auto &[from, to] : {std::pair(kFrom, kTo), std::pair(kTo, kTo),
                                   std::pair(QDate(2099, 1, 1), QDate(2099, 1, 2)),
                                   std::pair(QDate(1950, 1, 1), QDate(1950, 12, 31))}) {
        for (const QByteArray &id : report::reportIds()) {
            CAPTURE(id.toStdString());
            const auto table = desk::tableReport(*empty.office, id, period(from, to));
            REQUIRE_OK(table);
            const QByteArray json = report::toJson(*table);
            CHECK_FALSE(json.contains("nan"));
            CHECK_FALSE(json.contains("inf"));
            CHECK_FALSE(QJsonDocument::fromJson(json).isNull());
            CHECK_FALSE(table->definition.isEmpty());
        }
        const auto kpis = desk::kpiReport(*empty.office, from, to, {});
        REQUIRE_OK(kpis);
        CHECK_FALSE(kpis->contains("nan"));
    }
    CHECK(desk::tableReport(*empty.office, "no-such", period()).error().code
          == base::ErrorCode::Input);
    CHECK(desk::tableReport(*empty.office, "roll", period(kTo, kFrom)).error().code
          == base::ErrorCode::Input);
}
