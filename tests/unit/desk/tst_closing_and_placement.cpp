// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/office_report.h"
#include "ledger_fixture.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>

using namespace dunlin;
using dunlin::tests::Ledger;
using dunlin::tests::line;

namespace {

/// A1 (280.00 by then) with North from 31 March, A2 (45.00) with South from 1 August.
struct Agencies : Ledger {
    Agencies()
    {
        Ledger &ledger = *this;
        REQUIRE_OK(ledger.terms(
            R"({"commission":{"bands":[{"from_days":0,"principal":"10","fees":"100"}]},)"
            R"("commission/North":{"bands":[{"from_days":0,"principal":"15"},)"
            R"({"from_days":200,"principal":"25"}]}})",
            "", ""));
        // A1: 300.00, 58 days past due on 31 March, with North; A2: 50.00 with South, 181 days on 1
        // August.
        ledger.accepted(line("A1", "payment", R"("amount":"20.00","value_date":"2026-03-30")"));
        ledger.accepted(line("A1", "placement",
                             R"("agency":"North","placed_on":"2026-03-31","notice_days":10)"));
        ledger.accepted(line("A2", "placement", R"("agency":"South","placed_on":"2026-08-01")"));
        ledger.accepted(line("A1", "payment", R"("amount":"80.00","value_date":"2026-04-15")"));
        const QByteArray returned =
            ledger.accepted(line("A1", "payment", R"("amount":"50.00","value_date":"2026-04-20")"));
        ledger.accepted(line("A1", "reversal", ("\"reason\":\"x\",\"of\":\"" + returned + '"')));
        ledger.accepted(line("A1", "payment", R"("amount":"100.00","value_date":"2026-10-01")"));
        ledger.accepted(line("A2", "payment", R"("amount":"5.00","value_date":"2026-07-31")"));
        ledger.accepted(line("A1", "recall", R"("reason":"complaint")"));
    }
    QJsonObject report(QDate from, QDate to, base::Currency in) const
    {
        const auto json = desk::tableReport(*office, "agencies", {from, to, in, {}, {}});
        REQUIRE_OK(json);
        return QJsonDocument::fromJson(report::toJson(*json)).object();
    }
};

} // namespace

TEST_CASE("ledger: how an account was closed is what happened to it")
{
    Ledger ledger;
    const auto refusal = [&](const char *number, const char *reason) {
        const auto answer = ledger.append(
            line(number, "close", (QByteArray(R"("reason":")") + reason + '"').constData()));
        CHECK(answer.verdict == "refused");
        return answer.reason;
    };
    CHECK(refusal("A2", "settled_in_full").contains(QStringLiteral("50.00 EUR is owed")));
    ledger.accepted(line("A2", "settlement",
                         R"("parts":[{"due":"2026-11-24","amount":"30.00"}],)"
                         R"("expires":"2026-11-30")"));
    CHECK(refusal("A2", "settled in full").contains(QStringLiteral("50.00 EUR is owed")));
    const QByteArray paid = ledger.accepted(line("A2", "payment", R"("amount":"30.00")"));
    CHECK(ledger.account("A2").state.status == domain::Status::SettledInFull);
    CHECK(refusal("A2", "Paid in full").contains(QStringLiteral("20.00 EUR of the claim")));
    ledger.accepted(line("A2", "close", R"("reason":"Settled in full")"));
    CHECK(ledger.account("A2").state.closedReason == QStringLiteral("settled_in_full"));

    ledger.accepted(line("B1", "payment", R"("amount":"70.00")"));
    CHECK(refusal("B1", "settled_in_full").contains(QStringLiteral("paid_in_full")));
    ledger.accepted(line("B1", "close", R"("reason":"paid_in_full")"));

    // Without its payment the settlement was not kept: all is owed again, and to be worked.
    ledger.accepted(line("A2", "reversal", ("\"reason\":\"returned\",\"of\":\"" + paid + '"')));
    const auto state = ledger.account("A2").state;
    CHECK(state.total().toText() == "50.00");
    CHECK_FALSE(state.closed);
    CHECK(state.nextAction.kind != domain::NextActionKind::None);
}

TEST_CASE("ledger: the day's work posts interest and lump sums, once, the same on two machines")
{
    Ledger one;
    Ledger other;
    const QDate day(2026, 11, 24);
    const auto set = [](Ledger &ledger) {
        REQUIRE_OK(
            ledger.terms(R"({"interest":{"preset":"de-bgb-288","post":["payment","monthly"]},)"
                         R"("lump_sum":{"preset":"de-bgb-288","post":"due"}})",
                         "Alpha"));
    };
    const auto charges = [&](Ledger &ledger, const char *number) {
        std::map<QByteArray, QByteArray> found;
        for (const auto &entry : ledger.account(number).state.timeline) {
            if (entry.kind == domain::TimelineEntry::Kind::Charge)
                found[entry.event.toHex()] = entry.amount->toText();
        }
        return found;
    };
    for (Ledger *ledger : {&one, &other}) {
        set(*ledger);
        const auto run = desk::runDay(*ledger->office, day, day);
        REQUIRE_OK(run);
        // Three items of Alpha bear interest to the end of October and 40.00 each.
        CHECK(run->postings == 6);
        REQUIRE(run->charges.size() == 1);
        CHECK(run->charges[0].lumpSums.toText() == "120.00");
        const qint64 head = ledger->office->feedHead();
        const auto again = desk::runDay(*ledger->office, day, day);
        REQUIRE_OK(again);
        CHECK(again->postings == 0);
        CHECK(again->charges.empty());
        CHECK(ledger->office->feedHead() == head);
    }
    CHECK(charges(one, "A1") == charges(other, "A1"));
    CHECK(charges(one, "A1").size() == 4);
    CHECK(charges(one, "B1").empty());
    const auto state = one.account("A2").state;
    // 50.00 at 10.27 %: 272 days to 31 October are 3.83, 296 days to 24 November 4.16.
    CHECK(state.items.at(0).interestPostedTo == QDate(2026, 10, 31));
    CHECK(state.balances[domain::Bucket::Costs].toText() == "40.00");
    CHECK(one.account("A2").accrual.due.toText() == "0.33");
    // Paid, the interest of the days before the payment is still posted with the month.
    one.accepted(line("A2", "payment", R"("amount":"500.00")"));
    CHECK(one.account("A2").state.status == domain::Status::Paid);
    // A day that has not come bears nothing yet.
    const auto ahead = desk::runDay(*one.office, day, QDate(2026, 12, 31));
    REQUIRE_OK(ahead);
    CHECK(ahead->postings == 0);
}

TEST_CASE("ledger: agencies are compared by what they collected, over the same kind of debt")
{
    Agencies ledger;
    const QJsonObject all = ledger.report({2026, 1, 1}, {2026, 11, 24}, base::kEur);
    CHECK(all.value(QStringLiteral("id")).toString() == QStringLiteral("agencies"));
    const QJsonArray rows = all.value(QStringLiteral("rows")).toArray();
    REQUIRE(rows.size() == 2);
    const auto cell = [&](int row, const char *column) {
        return rows.at(row).toObject().value(QLatin1String(column));
    };
    CHECK(cell(0, "agency").toString() == QStringLiteral("North"));
    CHECK(cell(0, "age_from_days").toInt() == 0);
    CHECK(cell(0, "age_to_days").toInt() == 90);
    CHECK(cell(0, "placed").toString() == QStringLiteral("280.00"));
    CHECK(cell(0, "collected").toString() == QStringLiteral("180.00"));
    CHECK(cell(0, "liquidation").toDouble() == Approx(64.29).margin(0.01));
    // 80.00 at 15 %, 100.00 at 25 % (more than 200 days past due by then).
    CHECK(cell(0, "commission").toString() == QStringLiteral("37.00"));
    CHECK(cell(0, "recalled").toInt() == 1);
    CHECK(cell(1, "agency").toString() == QStringLiteral("South"));
    CHECK(cell(1, "age_from_days").toInt() == 181);
    CHECK(cell(1, "placed").toString() == QStringLiteral("45.00"));
    CHECK(cell(1, "collected").toString() == QStringLiteral("0.00"));
    CHECK(cell(1, "paying").toInt() == 0);
    const QJsonObject total = all.value(QStringLiteral("total")).toObject();
    CHECK(total.value(QStringLiteral("placed")).toString() == QStringLiteral("325.00"));
    CHECK(total.value(QStringLiteral("commission")).toString() == QStringLiteral("37.00"));
    // Before it was placed there is nothing; a day of it alone has that day's money.
    CHECK(ledger.report({2026, 1, 1}, {2026, 3, 30}, base::kEur)
              .value(QStringLiteral("rows"))
              .toArray()
              .isEmpty());
    CHECK(ledger.report({2026, 4, 15}, {2026, 4, 15}, base::kEur)
              .value(QStringLiteral("total"))
              .toObject()
              .value(QStringLiteral("commission"))
              .toString()
          == QStringLiteral("12.00"));
    const QJsonObject dollars = ledger.report({2026, 1, 1}, {2026, 11, 24}, base::kUsd);
    CHECK(dollars.value(QStringLiteral("rows")).toArray().isEmpty());
    CHECK(dollars.value(QStringLiteral("other_currencies")).toArray().at(0).toString()
          == QStringLiteral("EUR"));
}

TEST_CASE("ledger: the file for one agency has its accounts, and the day on which they go back")
{
    Agencies ledger;
    const QString out = ledger.folder.filePath(QStringLiteral("north.csv"));
    const auto written =
        desk::exportTable(*ledger.office, desk::ExportKind::Placements, exchange::TableFormat::Csv,
                          out, QStringLiteral("North"));
    REQUIRE_OK(written);
    CHECK(*written == 1);
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.contains("North,A1,Alpha,2026-03-31,10,2026-12-04"));
    CHECK_FALSE(text.contains("A2"));
}
