// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/append_lines.h"
#include "core/desk/apply.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/office_accounts.h"
#include "core/desk/office_core.h"
#include "core/desk/office_import.h"
#include "core/desk/office_people.h"
#include "core/desk/office_report.h"
#include "core/desk/office_terms.h"
#include "core/desk/terms_keeper.h"
#include "core/domain/natural_keys.h"
#include "core/store/portfolio_reader.h"
#include "ledger_fixture.h"

#include <catch2/catch.hpp>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace dunlin;
using dunlin::tests::Ledger;
using dunlin::tests::line;

namespace {

struct BadLine {
    const char *account;
    const char *kind;
    QByteArray rest;
    const char *says; ///< of the reason
};

/// Lines that no ledger takes, after a payment of A2 was made and taken back and B1 was closed.
std::vector<BadLine> badLines(const QByteArray &paid, const QByteArray &reversed)
{
    return {
        {"A1", "payment", R"("amount":"0")", "more than nothing"},
        {"A1", "payment", R"("amount":"-5.00")", "more than nothing"},
        {"A1", "payment", R"("amount":"5.001")", "decimals"},
        {"A1", "payment", R"("amount":"five")", "amount"},
        {"A1", "payment", R"("amount":"5.00","currency":"USD")", "EUR"},
        {"A1", "payment", R"("amount":"5.00","value_date":"2026-11-25")", "future"},
        {"A1", "payment", R"("amount":"5.00","value_date":"2026-02-30")", "not a date"},
        {"A1", "payment", R"("amount":"5.00","value_date":"0026-02-03")", "not a date"},
        {"A1", "payment", R"("amount":"5.00","item":"99")", "no item 99"},
        {"A1", "payment", R"("amount":"5.00","at":"2026-12-01")", "future"},
        {"A1", "payment", R"("amount":"5.00","id":"7")", "32 hex"},
        {"A1", "payment", R"("amount":"5.00","id":"00112233445566778899aabbccddeeff")",
         "another event has the id"},
        {"A2", "payment", R"("amount":"9.00","id":"00112233445566778899aabbccddeeff")",
         "another event has the id"},
        {"A9", "payment", R"("amount":"5.00")", "no account A9"},
        {"A1", "fee", R"("amount":"5.00")", "basis"},
        {"A1", "fee", R"("amount":"-5.00","basis":"x")", "more than nothing"},
        {"A1", "cost", R"("amount":"5.00","basis":" ","item":"10")", "basis"},
        {"A1", "interest", R"("amount":"5.00","item":"10")", "basis"},
        {"A1", "interest", "", "no interest has accrued"},
        {"A1", "lump_sum", "", "no lump sum"},
        {"A1", "adjustment", R"("bucket":"interest","amount":"-0.01","reason":"x")",
         "interest open on the account is 0.00 EUR"},
        {"A1", "adjustment", R"("item":"10","amount":"-100.01","reason":"x")", "item 10 is 100.00"},
        {"A1", "adjustment", R"("amount":"-1.00")", "reason"},
        {"A1", "adjustment", R"("bucket":"tips","amount":"-1.00","reason":"x")", "bucket is"},
        {"A1", "adjustment", R"("amount":"0","reason":"x")", "cannot be used"},
        {"A1", "reversal", R"("reason":"x","of":"ffffffffffffffffffffffffffffffff")",
         "no such event"},
        {"A2", "reversal", "\"reason\":\"again\",\"of\":\"" + paid + '"', "already"},
        {"A2", "reversal", "\"of\":\"" + reversed + '"', "say why"},
        {"A1", "promise", R"("amount":"300.01","due":"2026-12-01")", "more than the 300.00 EUR"},
        {"A1", "promise", R"("amount":"5.00","due":"2026-11-23")", "today or later"},
        {"A1", "write_off", R"("amount":"300.01","reason":"x")", "300.00 EUR"},
        {"A1", "write_off", "", "say why"},
        {"A1", "recall", "", "not placed"},
        {"A1", "close", R"("reason":"paid_in_full")", "300.00 EUR is owed"},
        {"A1", "close", "", "say why"},
        {"A1", "reopen", R"("reason":"x")", "not closed"},
        {"A1", "interest_waiver", R"("from":"2026-03-01","until":"2026-02-01","reason":"x")",
         "ends before"},
        {"A1", "judgment", R"("award":{"principal":"10.00"})", "number"},
        {"A1", "judgment", R"("number":"1","award":{"tips":"10.00"})", "bucket is"},
        {"A1", "judgment", R"("number":"1","award":{"principal":"-1.00"})", "below zero"},
        {"A1", "judgment", R"("number":"1","on":"2026-12-01","award":{"principal":"1.00"})",
         "future"},
        {"A1", "court_case", R"("court":"AG")", "number of the case"},
    };
}

/// And of the work beside the money.
std::vector<BadLine> badWork()
{
    return {
        {"B1", "fee", R"("amount":"5.00","basis":"x")", "closed"},
        {"B1", "promise", R"("amount":"5.00","due":"2026-12-01")", "closed"},
        {"B1", "close", R"("reason":"again")", "closed"},
        {"B1", "call_back", R"("due":"2026-12-01T10:00")", "closed"},
        {"A1", "call_back", R"("due":"2020-01-01T10:00")", "passed"},
        {"A1", "debtor_linked", R"("debtor":"00000000000000000000000000000000")", "whose"},
        {"A1", "assignment", R"("user":"nobody")", "no user nobody"},
        {"A1", "payment", R"("amount":"5.00","linked":"yes")", "true or false"},
        {"A1", "telepathy", "", "does not record"},
        {"A1", "payment", "", "amount is missing"},
        {"A1", "payment", R"("amount":true)", "not an amount"},
        {"A1", "payment", R"("amount":1e300)", "not an amount"},
        {"A1", "promise", R"("amount":"5.00")", "due is not a date"},
        {"A1", "promise", R"("amount":"5.00","due":"2999-01-01")", "not a date"},
        {"A1", "placement", R"("agency":"N","notice_days":"ten")", "whole number"},
        {"A1", "placement", R"("agency":"N","notice_days":1.5)", "whole number"},
        {"A1", "placement", R"("agency":"N","placed_on":"2026-12-01")", "future"},
        {"A1", "hold", R"("until":"2026-12-01")", "say why"},
        {"A1", "dispute", R"("items":"10","amount":"5.00","category":"quality")", "is a list"},
        {"A1", "plan", R"("instalments":"5")", "is a list"},
        {"A1", "note", "\"text\":\"" + QByteArray(300'000, 'x') + '"', "too long"},
    };
}

} // namespace

TEST_CASE("ledger: a creditor's terms reach its accounts at once, and no others")
{
    Ledger ledger;
    for (const char *number : {"A1", "B1"})
        ledger.accepted(line(number, "payment", R"("amount":"60.00","value_date":"2026-04-01")"));
    CHECK(ledger.projected("A1")[QStringLiteral("10")] == 4000);
    CHECK(ledger.projected("A1")[QStringLiteral("11")] == 20000);

    const auto dry = ledger.terms(R"({"allocation":"proportional_by_item"})", "Alpha", "", true);
    REQUIRE_OK(dry);
    CHECK(dry->accounts == 2);
    CHECK(dry->changed == 1);
    CHECK(dry->examples == QStringList{QStringLiteral("A1")});
    CHECK_FALSE(dry->event);
    CHECK(ledger.projected("A1")[QStringLiteral("10")] == 4000);

    const auto set = ledger.terms(R"({"allocation":"proportional_by_item"})", "Alpha");
    REQUIRE_OK(set);
    CHECK(set->changed == 1);
    CHECK(ledger.projected("A1")[QStringLiteral("10")] == 8000);
    CHECK(ledger.projected("A1")[QStringLiteral("11")] == 16000);
    const auto answer = ledger.account("A1");
    CHECK(answer.state.items.at(0).open.sum().minor() == 8000);
    const domain::Term *term = answer.terms.inForce(domain::term::kAllocation, answer.asOf);
    REQUIRE(term);
    CHECK(term->scope == domain::TermScope::Creditor);
    CHECK(term->event == *set->event);
    CHECK(ledger.account("B1").terms.isEmpty());

    // Thrown away and made again, the rows are the same.
    const auto before = ledger.projected("A1");
    desk::OfficeCore &core = ledger.office->core();
    REQUIRE_OK(core.write([&](store::Connection &connection) {
        return desk::rebuild(connection, core.key(), desk::applyContext(core));
    }));
    CHECK(ledger.projected("A1") == before);

    // The portfolio's own terms go before, and null gives the creditor's back.
    REQUIRE_OK(ledger.terms(R"({"allocation":"oldest_due_first"})", "Alpha", "energy"));
    CHECK(ledger.projected("A1")[QStringLiteral("10")] == 4000);
    REQUIRE_OK(ledger.terms(R"({"allocation":null})", "Alpha", "energy"));
    CHECK(ledger.projected("A1")[QStringLiteral("10")] == 8000);

    // As of before the terms were set the account is what it was then.
    ledger.clock.advanceMs(3 * base::kMsPerDay);
    ledger.accepted(
        line("A1", "terms", R"("terms":{"allocation":"oldest_due_first"},"from":"2026-01-01")"));
    CHECK(ledger.projected("A1")[QStringLiteral("10")] == 4000);
    const auto then = base::endOfDay(QDate(2026, 11, 25), "UTC");
    CHECK(ledger.account("A1", then).state.items.at(0).open.sum().minor() == 8000);
    CHECK(ledger.account("A1", {}, then).state.items.at(0).open.sum().minor() == 8000);
    const auto lines = desk::officeTerms(*ledger.office, QStringLiteral("Alpha"));
    REQUIRE_OK(lines);
    CHECK(lines->size() == 3);
}

TEST_CASE("ledger: terms that cannot be used are refused whole")
{
    Ledger ledger;
    const qint64 head = ledger.office->feedHead();
    for (const char *bad : {R"({"allocation":"by_mood"})", R"({"allocations":"proportional"})",
                            "{}", R"({"interest":{"basis":"x","rate":"-"}})"}) {
        INFO(bad);
        CHECK(!ledger.terms(bad, "Alpha"));
    }
    CHECK(!ledger.terms(R"({"allocation":"proportional"})", "Nobody"));
    CHECK(!ledger.terms(R"({"allocation":"proportional"})", "", "energy"));
    CHECK(ledger.office->feedHead() == head);
}

TEST_CASE("ledger: only who manages sets an account's terms")
{
    Ledger ledger;
    desk::NewUser anna;
    anna.name = QStringLiteral("anna");
    REQUIRE_OK(desk::addUser(*ledger.office, anna));
    const auto answer =
        ledger.append(line("A1", "terms", R"("terms":{"allocation":"proportional"})"), anna.name);
    CHECK(answer.verdict == "refused");
    CHECK(answer.reason.contains(QStringLiteral("role")));
    // The office's own go through the same door, and carry the name of who set them.
    desk::TermsRequest request;
    request.terms = {{QStringLiteral("allocation"), QStringLiteral("proportional")}};
    request.user = anna.name;
    const qint64 head = ledger.office->feedHead();
    const auto refused = desk::setTerms(*ledger.office, request);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::ErrorCode::Forbidden);
    request.user = QStringLiteral("nobody");
    CHECK(desk::setTerms(*ledger.office, request).error().code == base::ErrorCode::NotFound);
    CHECK(ledger.office->feedHead() == head);
    desk::NewUser boss;
    boss.name = QStringLiteral("boss");
    boss.role = ports::Role::Manager;
    REQUIRE_OK(desk::addUser(*ledger.office, boss));
    request.user = boss.name;
    REQUIRE_OK(desk::setTerms(*ledger.office, request));
    CHECK(ledger.office->feedHead() > head);
}

TEST_CASE("ledger: bad input is refused in one sentence and changes nothing")
{
    Ledger ledger;
    const QByteArray paid = ledger.accepted(
        line("A2", "payment", R"("amount":"1.00","id":"00112233445566778899aabbccddeeff")"));
    const QByteArray reversed =
        ledger.accepted(line("A2", "reversal", ("\"reason\":\"typing\",\"of\":\"" + paid + '"')));
    ledger.accepted(line("B1", "close", R"("reason":"uncollectable")"));
    const qint64 head = ledger.office->feedHead();
    std::vector<BadLine> bad = badLines(paid, reversed);
    for (const BadLine &one : badWork())
        bad.push_back(one);
    for (const BadLine &one : bad) {
        const QByteArray text = line(one.account, one.kind, one.rest.constData());
        INFO(text.toStdString());
        const auto answer = ledger.append(text);
        INFO(answer.reason.toStdString());
        CHECK(answer.verdict == "refused");
        CHECK(answer.id.isEmpty());
        CHECK(answer.reason.contains(QLatin1String(one.says)));
        CHECK_FALSE(answer.reason.contains(QLatin1Char('\n')));
    }
    CHECK(ledger.office->feedHead() == head);
}

TEST_CASE("ledger: a number that several creditors use is told apart by the creditor")
{
    Ledger ledger;
    desk::ImportRequest request;
    request.file = ledger.file(QStringLiteral("more.csv"),
                               "company code,cust_number,name_customer,doc_id,invoice date,"
                               "due date,amount,currency,product\n"
                               "Beta,A1,Firm Three,21,2026-01-02,2026-02-01,30.00,EUR,energy\n");
    request.profile = QStringLiteral("open-items");
    REQUIRE_OK(desk::importFile(*ledger.office, request, {}));
    const auto plain = ledger.append(line("A1", "payment", R"("amount":"5.00")"));
    CHECK(plain.verdict == "refused");
    CHECK(plain.reason.contains(QStringLiteral("creditor")));
    ledger.accepted(line("A1", "payment", R"("amount":"5.00","creditor":"Beta")"));
    const auto beta =
        desk::account(*ledger.office, {QStringLiteral("A1"), QStringLiteral("Beta"), {}, {}});
    REQUIRE_OK(beta);
    CHECK(beta->state.total().toText() == "25.00");
    const auto nobody =
        ledger.append(line("A1", "payment", R"("amount":"5.00","creditor":"Gamma")"));
    CHECK(nobody.verdict == "refused");
    CHECK(nobody.reason == QStringLiteral("Gamma has no account A1"));
    CHECK(ledger.append(line("A2", "payment", R"("amount":"5.00","creditor":"Beta")")).verdict
          == "refused");
}

TEST_CASE("ledger: a line sent again is the same event, on another day too")
{
    Ledger ledger;
    const QByteArray payment =
        line("A1", "payment", R"("amount":"5.00","id":"00112233445566778899aabbccddeeff")");
    ledger.accepted(payment);
    const qint64 head = ledger.office->feedHead();
    ledger.clock.advanceMs(3 * base::kMsPerDay);
    ledger.accepted(payment);
    CHECK(ledger.office->feedHead() == head);
    CHECK(ledger.account("A1").state.paidTotal.minor() == 500);
}

TEST_CASE("ledger: a returned payment costs what the contract says, and all else is as before")
{
    Ledger ledger;
    REQUIRE_OK(ledger.terms(
        R"({"return_fee":{"amount":"4.50","currency":"EUR","basis":"contract 7.2"}})", "Alpha"));
    const auto before = ledger.account("A1").state;
    const auto pay = [&](const char *number) {
        return ledger.accepted(line(number, "payment", R"("amount":"100.00","item":"%1")")
                                   .replace("%1", *number == 'A' ? "11" : "13"));
    };
    const QByteArray paid = pay("A1");
    CHECK(ledger.account("A1").state.items.at(1).open.sum().minor() == 10000);
    ledger.accepted(line("A1", "reversal", ("\"reason\":\"returned\",\"of\":\"" + paid + '"')));
    auto after = ledger.account("A1").state;
    CHECK(after.balances[domain::Bucket::Fees].toText() == "4.50");
    CHECK(after.balances[domain::Bucket::Principal] == before.balances[domain::Bucket::Principal]);
    CHECK(after.daysPastDue == before.daysPastDue);
    CHECK(after.items.at(1).open[domain::Bucket::Fees].toText() == "4.50");

    // A correction costs nothing, and nothing where the contract is silent.
    const QByteArray again = pay("A1");
    ledger.accepted(line("A1", "reversal", ("\"reason\":\"typing\",\"of\":\"" + again + '"')));
    CHECK(ledger.account("A1").state.balances[domain::Bucket::Fees].toText() == "4.50");
    const QByteArray other = pay("B1");
    ledger.accepted(line("B1", "reversal",
                         ("\"reason\":\"x\",\"cause\":\"charged_back\",\"of\":\"" + other + '"')));
    CHECK(ledger.account("B1").state.balances[domain::Bucket::Fees].isZero());
}

TEST_CASE("ledger: interest accrues beside the balances and is posted by an event")
{
    Ledger ledger;
    REQUIRE_OK(ledger.terms(R"({"interest":"de-bgb-288","lump_sum":"de-bgb-288"})", "Alpha"));
    // 50.00 due 1 February, 296 days to 24 November at 1.27 % + 9 points.
    auto answer = ledger.account("A2");
    CHECK(answer.accrual.due.toText() == "4.16");
    CHECK(answer.state.total().toText() == "50.00");
    CHECK(answer.lumpSums.size() == 1);
    ledger.accepted(line("A2", "interest", R"("until":"2026-06-30")"));
    answer = ledger.account("A2");
    CHECK(answer.state.balances[domain::Bucket::Interest].toText() == "2.10");
    CHECK(answer.accrual.due.toText() == "2.06");
    CHECK(ledger.append(line("A2", "interest", R"("until":"2026-05-31")")).verdict == "refused");
    const QByteArray posted = ledger.accepted(line("A2", "interest", ""));
    answer = ledger.account("A2");
    CHECK(answer.state.balances[domain::Bucket::Interest].toText() == "4.16");
    CHECK(answer.accrual.due.isZero());
    CHECK(ledger.append(line("A2", "interest", "")).verdict == "refused");
    ledger.accepted(line("A2", "reversal", ("\"reason\":\"x\",\"of\":\"" + posted + '"')));
    CHECK(ledger.account("A2").accrual.due.toText() == "2.06");
    ledger.accepted(line("A2", "interest_waiver", R"("from":"2026-07-01","reason":"goodwill")"));
    CHECK(ledger.account("A2").accrual.due.isZero());

    // A payment brings the interest of its value date with it; the line's id is the payment's.
    const QByteArray id = "00112233445566778899aabbccddee01";
    const auto paid = ledger.append(
        line("A1", "payment", R"("amount":"50.00","value_date":"2026-04-01","id":")" + id + '"'));
    CHECK(paid.id == id);
    const auto first = ledger.account("A1").state;
    CHECK(first.payments.at(0).id.toHex() == id);
    // 59 days on 100.00 and 31 on 200.00 at 10.27 %.
    CHECK(first.items.at(0).interestPosted.toText() == "1.66");
    CHECK(first.items.at(1).interestPosted.toText() == "1.74");
    CHECK(first.items.at(0).open.sum().toText() == "51.66");

    ledger.accepted(line("A2", "lump_sum", ""));
    CHECK(ledger.account("A2").state.balances[domain::Bucket::Costs].toText() == "40.00");
    CHECK(ledger.append(line("A2", "lump_sum", "")).verdict == "refused");
}

TEST_CASE("ledger: judgment, write-off, placement and closing from lines")
{
    Ledger ledger;
    ledger.accepted(line("A1", "judgment",
                         R"("number":"1 C 2/26","court":"AG","on":"2026-06-01",)"
                         R"("award":{"principal":"290.00","costs":"60.00"},)"
                         R"("interest":{"basis":"judgment","rate":"5"})"));
    auto state = ledger.account("A1").state;
    CHECK(state.balances[domain::Bucket::Principal].toText() == "290.00");
    CHECK(state.balances[domain::Bucket::Costs].toText() == "60.00");
    CHECK(ledger.account("A1").accrual.due.isPositive());
    ledger.accepted(line("A1", "placement", R"("agency":"North","notice_days":30)"));
    CHECK(ledger.append(line("A1", "placement", R"("agency":"South")")).verdict == "refused");
    CHECK(ledger.append(line("A1", "recall", R"("effective":"2026-12-01")")).verdict == "refused");
    ledger.accepted(line("A1", "recall", R"("reason":"complaint")"));
    CHECK(ledger.account("A1").state.recallOn == QDate(2026, 12, 24));
    ledger.accepted(line("A1", "write_off", R"("reason":"no assets")"));
    CHECK(ledger.append(line("A1", "write_off", R"("reason":"twice")")).verdict == "refused");
    CHECK(ledger.account("A1").state.writeOffs.at(0).amount.toText() == "350.00");
    ledger.accepted(line("A1", "payment", R"("amount":"350.00")"));
    state = ledger.account("A1").state;
    CHECK(state.recovered.toText() == "350.00");
    ledger.accepted(line("A1", "close", R"("reason":"paid_in_full")"));
    CHECK(ledger.account("A1").state.status == domain::Status::Closed);
    ledger.accepted(line("A1", "reopen", R"("reason":"returned payment")"));
    CHECK(ledger.account("A1").state.status != domain::Status::Closed);
}

TEST_CASE("ledger: one payment over a debtor's accounts, in one currency only")
{
    Ledger ledger;
    ledger.openLinked("L1", base::kEur, 10'000, QDate(2026, 3, 1));
    ledger.openLinked("L2", base::kEur, 5'000, QDate(2026, 2, 1));
    ledger.openLinked("L3", base::kUsd, 7'000, QDate(2026, 1, 1));

    desk::PreviewQuestion question;
    question.number = QStringLiteral("L1");
    question.amount = QStringLiteral("170.00");
    question.linked = true;
    const auto shares = desk::previewPayment(*ledger.office, question);
    REQUIRE_OK(shares);
    REQUIRE(shares->size() == 2);
    CHECK(shares->at(0).amount.toText() == "120.00");
    CHECK(shares->at(0).preview.allocation.unapplied.toText() == "20.00");
    CHECK(shares->at(1).amount.toText() == "50.00");

    const QByteArray pay = line("L1", "payment",
                                R"("amount":"60.00","linked":true,)"
                                R"("id":"00112233445566778899aabbccddee00")");
    ledger.accepted(pay);
    CHECK(ledger.account("L2").state.total().isZero());
    CHECK(ledger.account("L1").state.total().toText() == "90.00");
    CHECK(ledger.account("L3").state.total().toText() == "70.00");
    const qint64 head = ledger.office->feedHead();
    ledger.accepted(pay);
    CHECK(ledger.office->feedHead() == head);
}

TEST_CASE("ledger: two currencies are never added")
{
    Ledger ledger;
    const auto account = ledger.openLinked("L1", base::kEur, 9'000, QDate(2026, 3, 1));
    ledger.openLinked("L3", base::kUsd, 7'000, QDate(2026, 1, 1));
    // Money in another currency, from wherever, is in no figure and keeps its own name.
    const auto before = ledger.account("L1").state;
    ledger.add(account, domain::PaymentReceived{.amount = base::Money(1'234, base::kUsd),
                                                .valueDate = QDate(2026, 11, 1)});
    const auto after = ledger.account("L1").state;
    CHECK(after.balances == before.balances);
    CHECK(after.paidTotal == before.paidTotal);
    CHECK(after.unknownEvents == before.unknownEvents + 1);
    const QString csv = ledger.folder.filePath(QStringLiteral("payments.csv"));
    REQUIRE_OK(desk::exportTable(*ledger.office, desk::ExportKind::Payments,
                                 exchange::TableFormat::Csv, csv));
    QFile file(csv);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray lines = file.readAll();
    CHECK(lines.contains("12.34,USD"));
    CHECK_FALSE(lines.contains("12.34,EUR"));
    const auto aging = desk::agingReport(*ledger.office, {});
    REQUIRE_OK(aging);
    const QJsonObject report = QJsonDocument::fromJson(*aging).object();
    CHECK(report[QLatin1String("other_currencies")].toArray() == QJsonArray{QStringLiteral("USD")});
    // 100.00 + 200.00 + 50.00 + 70.00 imported, 90.00 on L1.
    CHECK(report[QLatin1String("total")].toObject()[QLatin1String("amount")]
          == QStringLiteral("510.00"));
}

TEST_CASE("ledger: a payment is previewed, alone or over the debtor's accounts")
{
    Ledger ledger;
    const qint64 head = ledger.office->feedHead();
    desk::PreviewQuestion question;
    question.number = QStringLiteral("A1");
    question.amount = QStringLiteral("150.00");
    auto shares = desk::previewPayment(*ledger.office, question);
    REQUIRE_OK(shares);
    REQUIRE(shares->size() == 1);
    CHECK(shares->front().preview.allocation.parts.size() == 2);
    CHECK(shares->front().preview.after.sum().toText() == "150.00");
    question.item = QStringLiteral("11");
    shares = desk::previewPayment(*ledger.office, question);
    REQUIRE_OK(shares);
    CHECK(shares->front().preview.allocation.parts.size() == 1);
    for (const char *bad : {"0", "-1", "1.001", "x"}) {
        question.amount = QString::fromLatin1(bad);
        CHECK(!desk::previewPayment(*ledger.office, question));
    }
    question.amount = QStringLiteral("1000.00");
    question.linked = true;
    shares = desk::previewPayment(*ledger.office, question);
    REQUIRE_OK(shares);
    base::Money sum = base::Money::zero(base::kEur);
    for (const ports::PaymentShare &share : *shares)
        sum += share.amount;
    CHECK(sum.toText() == "1000.00");
    CHECK(ledger.office->feedHead() == head);
}
