// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "account_script.h"
#include "core/base/rng.h"
#include "core/domain/placement/commission.h"
#include "core/domain/statement.h"
#include "tests/support/places.h"
#include "tests/support/require_ok.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace dunlin;
using namespace dunlin::domain;
using test::AccountScript;

namespace {

QByteArray resource(const char *path)
{
    QFile file(testing::inSource("/resources/") + QLatin1String(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

RateTables shippedRates()
{
    RateTables tables;
    for (const char *file : {"rates/de-base.json", "rates/ecb-main.json", "rates/uk-base.json"}) {
        const auto table = rateTableFrom(resource(file));
        REQUIRE_OK(table);
        tables.insert(table->name, std::make_shared<const RateTable>(*table));
    }
    return tables;
}

/// A term of resources/terms/presets.json, as it stands in an event.
QByteArray preset(const char *term, const char *name)
{
    const QJsonObject all = QJsonDocument::fromJson(resource("terms/presets.json")).object();
    const QJsonObject value =
        all.value(QLatin1String(term)).toObject().value(QLatin1String(name)).toObject();
    REQUIRE(!value.isEmpty());
    return QJsonDocument(value).toJson(QJsonDocument::Compact);
}

/// One invoice, its terms, and the postings that a case adds.
struct Claim {
    AccountScript script;
    base::Currency currency = base::kEur;

    explicit Claim(const QByteArray &terms, bool company = true, base::Currency in = base::kEur)
        : currency(in)
    {
        AccountOpened opened;
        opened.number = QStringLiteral("A-1");
        opened.currency = in;
        script.add(opened);
        DebtorSet debtor;
        debtor.company = company;
        script.add(debtor);
        script.add(TermsSet{.from = QDate(2000, 1, 1), .terms = terms});
    }
    Money money(const char *text) const { return *Money::fromText(text, currency); }
    EventId bill(const char *amount, QDate due, int n = 1)
    {
        return script.add(ItemAdded{.item = AccountScript::item(n),
                                    .number = QString::number(n),
                                    .issued = due.addDays(-30),
                                    .due = due,
                                    .amount = money(amount)});
    }
    EventId pay(const char *amount, QDate on)
    {
        return script.add(PaymentReceived{.amount = money(amount), .valueDate = on});
    }
    AccountStatement on(QDate day) const
    {
        static const RateTables rates = shippedRates();
        return statementOf(script.events.front().envelope.account, script.events,
                           {.today = day, .withTimeline = false}, rates);
    }
    QByteArray accruedOn(QDate day) const { return on(day).accrual.due.toText(); }
};

QByteArray fixedRate(const char *rate, const char *more = "")
{
    return QByteArray(R"({"interest":{"basis":"contract","rate":")") + rate + '"' + more + "}}";
}

} // namespace

TEST_CASE("day counts: the published examples")
{
    struct Case {
        DayCount convention;
        QDate from;
        QDate to;
        int days;
        std::int64_t units; ///< of kYearUnits
    };
    const auto of = [](int days, int year) { return std::int64_t(days) * (kYearUnits / year); };
    const QDate nov(2003, 11, 1);
    const QDate may(2004, 5, 1);
    const std::vector<Case> cases{
        // ISDA, "EMU and market conventions" (1998): 1 Nov 2003 to 1 May 2004.
        {DayCount::ActAct, nov, may, 182, of(61, 365) + of(121, 366)},
        {DayCount::ActAct, {1999, 2, 1}, {1999, 7, 1}, 150, of(150, 365)},
        {DayCount::ActAct, {1999, 7, 30}, {2000, 1, 30}, 184, of(155, 365) + of(29, 366)},
        {DayCount::ActAct, {2000, 1, 30}, {2000, 6, 30}, 152, of(152, 366)},
        {DayCount::ActAct, {2003, 7, 1}, {2005, 7, 1}, 731, of(184 + 181, 365) + of(366, 366)},
        {DayCount::Act365, nov, may, 182, of(182, 365)},
        {DayCount::Act360, nov, may, 182, of(182, 360)},
        {DayCount::Act365, {2024, 2, 1}, {2025, 2, 1}, 366, of(366, 365)},
        // 30/360 (bond basis) and 30E/360 differ only in a last day of 31.
        {DayCount::Bond30360, nov, may, 180, of(180, 360)},
        {DayCount::Bond30360, {2026, 1, 15}, {2026, 1, 31}, 16, of(16, 360)},
        {DayCount::Euro30360, {2026, 1, 15}, {2026, 1, 31}, 15, of(15, 360)},
        {DayCount::Bond30360, {2026, 1, 31}, {2026, 3, 31}, 60, of(60, 360)},
        {DayCount::Euro30360, {2026, 1, 31}, {2026, 3, 31}, 60, of(60, 360)},
        {DayCount::Euro30360, {2026, 2, 28}, {2026, 3, 31}, 32, of(32, 360)},
        {DayCount::Bond30360, {2026, 2, 28}, {2026, 3, 31}, 33, of(33, 360)},
        {DayCount::Act365, may, nov, 0, 0},
        {DayCount::Act365, may, may, 0, 0},
        {DayCount::ActAct, QDate(), may, 0, 0},
    };
    for (const Case &one : cases) {
        INFO(name(one.convention).toByteArray().toStdString()
             << ' ' << one.from.toString(Qt::ISODate).toStdString() << ' '
             << one.to.toString(Qt::ISODate).toStdString());
        CHECK(daysBetween(one.convention, one.from, one.to) == one.days);
        CHECK(yearUnits(one.convention, one.from, one.to) == one.units);
        CHECK(dayCountFromName(name(one.convention)) == one.convention);
    }
    CHECK_FALSE(dayCountFromName("act/364"));
}

TEST_CASE("percentages are exact")
{
    CHECK(Percent::fromText("9.12")->micro == 9'120'000);
    CHECK(Percent::fromText("-0.88")->micro == -880'000);
    CHECK(Percent::fromText("8.000001")->toText() == "8.000001");
    CHECK(Percent::fromText("-0.880")->toText() == "-0.88");
    CHECK(Percent{}.toText() == "0");
    for (const char *bad :
         {"", "-", ".", "1.0000001", "1000.1", "1e3", "8%", "1.2.3", "99999999999999999999"})
        CHECK(!Percent::fromText(bad));
}

TEST_CASE("interest: 1 000 at 8 % for 45 days is 9.86")
{
    // The formula of a well-known dunning module: amount x rate / 100 / 365 x days = 9.863.
    Claim claim(fixedRate("8"));
    const QDate due(2026, 1, 31);
    claim.bill("1000.00", due);
    CHECK(claim.accruedOn(due) == "0.00");
    CHECK(claim.accruedOn(due.addDays(1)) == "0.22");
    const AccountStatement statement = claim.on(due.addDays(45));
    CHECK(statement.accrual.due.toText() == "9.86");
    CHECK(statement.state.balances[Bucket::Interest].isZero());
    CHECK(statement.state.total().toText() == "1000.00");
    REQUIRE(statement.accrual.items.size() == 1);
    const AccrualStep &step = statement.accrual.items[0].steps.at(0);
    CHECK(step.days == 45);
    CHECK(step.base.toText() == "1000.00");
    CHECK(step.rate.toText() == "8");
}

TEST_CASE("interest runs on what was open at the end of the day before")
{
    Claim claim(fixedRate("10"));
    claim.bill("3650.00", {2026, 1, 31});
    // 1.00 a day for 10 days, then 0.50 for 20: the day of payment still bears the whole.
    claim.pay("1825.00", {2026, 2, 10});
    CHECK(claim.accruedOn({2026, 2, 10}) == "10.00");
    CHECK(claim.accruedOn({2026, 3, 2}) == "20.00");
    claim.pay("1825.00", {2026, 3, 2});
    CHECK(claim.accruedOn({2026, 12, 31}) == "20.00");
}

TEST_CASE("statutory interest by law, over rates that change")
{
    // BGB 288 (1), (2): base rate 2.27 % to 30 June 2025, 1.27 % after; 5 or 9 points above.
    // 10 000 from 1 May: 61 days at the old and 62 days at the new rate, ACT/365.
    const QDate due(2025, 4, 30);
    for (const auto &[company, expected] :
         {std::pair{true, "362.80"}, std::pair{false, "228.00"}}) {
        Claim claim(R"({"interest":)" + preset("interest", "de-bgb-288") + '}', company);
        claim.bill("10000.00", due);
        const AccountStatement statement = claim.on({2025, 8, 31});
        CHECK(statement.accrual.due.toText() == expected);
        const auto &steps = statement.accrual.items.at(0).steps;
        REQUIRE(steps.size() == 2);
        CHECK(steps[0].days == 61);
        CHECK(steps[0].rate.toText() == (company ? "11.27" : "7.27"));
        CHECK(steps[1].days == 62);
        CHECK(steps[1].rate.toText() == (company ? "10.27" : "6.27"));
        CHECK(steps[1].rateFrom == QDate(2025, 7, 1));
        CHECK_FALSE(steps[1].provisional);
    }
    // Directive 2011/7/EU: ECB 3.15 % on 1 January 2025, 8 points above; businesses only.
    for (const bool company : {true, false}) {
        Claim claim(R"({"interest":)" + preset("interest", "eu-2011-7") + '}', company);
        claim.bill("1000.00", {2025, 1, 31});
        CHECK(claim.accruedOn({2025, 3, 2}) == (company ? "9.16" : "0.00"));
    }
    // UK: the rate of the half-year in which interest began holds to the end (SI 2002/1675).
    Claim claim(R"({"interest":)" + preset("interest", "uk-late-payment") + '}', true,
                *base::Currency::fromCode("GBP"));
    claim.bill("1000.00", {2024, 5, 31});
    const AccountStatement statement = claim.on({2025, 5, 31});
    CHECK(statement.accrual.items.at(0).steps.size() == 1);
    CHECK(statement.accrual.items.at(0).steps.at(0).rate.toText() == "13.25");
    CHECK(statement.accrual.due.toText() == "132.50");
}

TEST_CASE("a table that ends is carried on and says so; an unknown one bears nothing and says so")
{
    Claim claim(R"({"interest":)" + preset("interest", "de-bgb-288") + '}');
    claim.bill("1000.00", {2026, 5, 31});
    const AccountStatement statement = claim.on({2026, 7, 31});
    const auto &steps = statement.accrual.items.at(0).steps;
    REQUIRE(steps.size() == 2);
    CHECK_FALSE(steps[0].provisional);
    CHECK(steps[1].provisional);
    CHECK(steps[1].days == 31);
    CHECK(steps[1].rate == steps[0].rate);

    Claim lost(R"({"interest":{"basis":"x","reference":"moon","margin":"8"}})");
    lost.bill("1000.00", {2026, 5, 31});
    CHECK(lost.on({2026, 7, 31}).accrual.items.at(0).rateMissing);
    CHECK(lost.accruedOn({2026, 7, 31}) == "0.00");

    // The office's own table goes before the shipped one.
    Claim own(R"({"interest":{"basis":"x","reference":"moon","margin":"8"},)"
              R"("rates/moon":{"name":"moon","rows":[["2026-01-01","2"]]}})");
    own.bill("1000.00", {2026, 5, 31});
    CHECK(own.on({2026, 7, 31}).accrual.items.at(0).steps.at(0).rate.toText() == "10");
}

TEST_CASE("start, grace, stop, cap and a rate below zero")
{
    struct Case {
        const char *what;
        QByteArray terms;
        const char *accrued; ///< 3 650.00 due on 31 January, asked for on 2 March: 30 days
    };
    const std::vector<Case> cases{
        {"from the due date", fixedRate("10"), "30.00"},
        {"from the day of issue", fixedRate("10", R"(,"start":"issued")"), "60.00"},
        {"from a day, which counts", fixedRate("10", R"(,"start":"2026-02-20")"), "11.00"},
        {"after days of grace", fixedRate("10", R"(,"grace_days":10)"), "20.00"},
        {"to a day", fixedRate("10", R"(,"stop":"2026-02-05")"), "5.00"},
        {"at most an amount", fixedRate("10", R"(,"cap":{"amount":"7.50","currency":"EUR"})"),
         "7.50"},
        {"at most a part of the bill", fixedRate("10", R"(,"cap":{"percent":"0.5"})"), "18.25"},
        {"only from a consumer", fixedRate("10", R"(,"debtor":"consumer")"), "0.00"},
        {"on nothing that is open", fixedRate("10", R"(,"on":["costs"])"), "0.00"},
        {"by 360ths", fixedRate("9", R"(,"day_count":"act/360")"), "27.38"},
        {"below zero", fixedRate("-3"), "0.00"},
        {"two rules at once",
         R"({"interest":[{"basis":"a","rate":"10"},{"basis":"b","rate":"1"}]})", "33.00"},
    };
    for (const Case &one : cases) {
        INFO(one.what);
        Claim claim(one.terms);
        claim.bill("3650.00", {2026, 1, 31});
        CHECK(claim.accruedOn({2026, 3, 2}) == one.accrued);
    }
}

TEST_CASE("terms change from a day on: each day bears what held on it")
{
    Claim claim(fixedRate("10"));
    claim.bill("3650.00", {2026, 1, 31});
    claim.script.add(TermsSet{.from = {2026, 2, 11}, .terms = fixedRate("20")});
    claim.script.add(TermsSet{.from = {2026, 2, 21}, .terms = R"({"interest":[]})"});
    // 10 days at 1.00, 10 at 2.00, then an empty list: none.
    CHECK(claim.accruedOn({2026, 3, 31}) == "30.00");
}

TEST_CASE("interest is waived for days, and reversing the waiver brings it back")
{
    Claim claim(fixedRate("10"));
    claim.bill("3650.00", {2026, 1, 31});
    const EventId waiver = claim.script.add(
        InterestWaived{{}, {2026, 2, 6}, {2026, 2, 10}, QStringLiteral("our mistake")});
    CHECK(claim.accruedOn({2026, 2, 20}) == "15.00");
    claim.script.add(InterestWaived{AccountScript::item(1), {2026, 2, 16}, {}, {}});
    CHECK(claim.accruedOn({2026, 2, 20}) == "10.00");
    claim.script.add(InterestWaived{AccountScript::item(2), {}, {}, {}});
    CHECK(claim.accruedOn({2026, 2, 20}) == "10.00");
    claim.script.reverse(waiver, 90);
    CHECK(claim.accruedOn({2026, 2, 20}) == "15.00");
}

TEST_CASE("no interest accrues in a breathing space, and none for its days afterwards")
{
    Claim claim(fixedRate("10"));
    claim.bill("1000.00", {2026, 1, 10});
    CHECK(claim.accruedOn({2026, 3, 11}) == "16.44"); // 60 days
    CareEntered care;
    care.kind = CareKind::BreathingSpace;
    care.from = {2026, 2, 1};
    care.until = {2026, 2, 20};
    const EventId entered = claim.script.on(31).add(care);
    CHECK(claim.accruedOn({2026, 2, 15}) == "5.75");  // to 31 January
    CHECK(claim.accruedOn({2026, 3, 11}) == "10.96"); // 40 days
    // Ended early, it runs again from that day on.
    claim.script.on(AccountScript::day(0).daysTo(QDate(2026, 2, 11)))
        .add(CareEnded{entered, QStringLiteral("withdrawn")});
    CHECK(claim.accruedOn({2026, 3, 11}) == "13.70"); // 50 days
    // Another kind of care changes nothing.
    Claim other(fixedRate("10"));
    other.bill("1000.00", {2026, 1, 10});
    care.kind = CareKind::Vulnerability;
    other.script.on(31).add(care);
    CHECK(other.accruedOn({2026, 3, 11}) == "16.44");
}

TEST_CASE("closing an account stops its interest, and opening it again lets it run")
{
    Claim claim(fixedRate("10"));
    claim.bill("3650.00", {2026, 1, 31});
    claim.script.on(40).add(ClosedAccount{QStringLiteral("uncollectable")}); // 10 February
    CHECK(claim.accruedOn({2026, 3, 2}) == "10.00");
    claim.script.on(50).add(Reopened{QStringLiteral("new address")});
    CHECK(claim.accruedOn({2026, 3, 2}) == "30.00");
}

TEST_CASE("postings of interest add up without drift, and correct themselves")
{
    Claim claim(fixedRate("7.3"));
    claim.bill("1234.56", {2026, 1, 15});
    Money posted = claim.money("0.00");
    for (const QDate &day : {QDate(2026, 1, 31), QDate(2026, 2, 28), QDate(2026, 3, 31)}) {
        const AccountStatement statement = claim.on(day);
        const auto postings = interestPostings(statement);
        REQUIRE(postings.size() == 1);
        posted += postings[0].amount;
        claim.script.add(postings[0]);
        CHECK(claim.on(day).accrual.due.isZero());
        CHECK(interestPostings(claim.on(day)).empty());
    }
    // 1 234.56 x 7.3 % x 75 / 365 = 18.5184
    CHECK(posted.toText() == "18.52");
    CHECK(claim.on({2026, 3, 31}).state.balances[Bucket::Interest] == posted);
    CHECK(claim.on({2026, 3, 31}).state.items.at(0).interestPostedTo == QDate(2026, 3, 31));

    // A payment that was heard of late leaves too much posted; the next posting takes it back.
    claim.pay("1234.56", {2026, 2, 14});
    const AccountStatement late = claim.on({2026, 3, 31});
    const auto correction = interestPostings(late);
    REQUIRE(correction.size() == 1);
    CHECK(correction[0].amount.isNegative());
    claim.script.add(correction[0]);
    CHECK(claim.on({2026, 3, 31}).accrual.due.isZero());
    // The payment met interest posted before it first, so that as much principal stayed open.
    CHECK(claim.on({2026, 3, 31}).state.balances[Bucket::Principal].toText() == "3.95");
}

TEST_CASE("where the terms say so a payment meets the interest of its day first (BGB 367)")
{
    Claim claim(R"({"interest":)" + preset("interest", "de-bgb-288") + '}');
    claim.bill("1000.00", {2026, 1, 31});
    const PaymentReceived payment{.amount = claim.money("100.00"), .valueDate = {2026, 3, 2}};
    const AccountId account = claim.script.events.front().envelope.account;
    const FoldContext context{.today = {2026, 5, 1}};
    const auto preview =
        previewPayment(account, claim.script.events, payment, context, shippedRates());
    // 30 days at 10.27 %: 8.44 to interest, the rest to principal.
    REQUIRE(preview.posted.size() == 1);
    CHECK(preview.posted[0].amount.toText() == "8.44");
    CHECK(preview.posted[0].accruedTo == payment.valueDate);
    REQUIRE(preview.allocation.parts.size() == 2);
    CHECK(preview.allocation.parts[0].bucket == Bucket::Interest);
    CHECK(preview.allocation.parts[0].amount.toText() == "8.44");
    CHECK(preview.after[Bucket::Principal].toText() == "908.44");
    for (const Charged &charge : preview.posted)
        claim.script.add(charge);
    claim.script.add(payment);
    CHECK(claim.on({2026, 3, 2}).state.balances == preview.after);

    // What was posted beyond the value date of a payment is not taken back by it.
    PaymentReceived earlier = payment;
    earlier.valueDate = {2026, 2, 15};
    CHECK(postedBefore(account, claim.script.events, earlier, context, shippedRates()).empty());
}

TEST_CASE("a reversed payment leaves the interest as if it had never been paid")
{
    base::SeededRng rng(21);
    for (int round = 0; round < 200; ++round) {
        Claim claim(fixedRate("9.9"));
        claim.bill("900.00", {2026, 1, 31});
        const QByteArray expected = claim.accruedOn({2026, 6, 30});
        const EventId paid = claim.script.add(
            PaymentReceived{.amount = Money(qint64(rng.between(1, 90'000)), base::kEur),
                            .valueDate = QDate(2026, 1, 1).addDays(qint64(rng.below(150)))});
        claim.script.add(
            Reversed{paid, QStringLiteral("no funds"), {2026, 4, 1}, ReversalCause::Returned});
        CHECK(claim.accruedOn({2026, 6, 30}) == expected);
    }
}

TEST_CASE("interest never drifts: day by day it is what it is at once, within a cent, and grows")
{
    base::SeededRng rng(22);
    constexpr std::array kConventions{DayCount::Act365, DayCount::Act360, DayCount::Bond30360,
                                      DayCount::Euro30360, DayCount::ActAct};
    for (int round = 0; round < 60; ++round) {
        const QByteArray convention =
            name(kConventions[rng.below(kConventions.size())]).toByteArray();
        Claim claim(fixedRate("8.25", (R"(,"day_count":")" + convention + '"').constData()));
        const QDate due = QDate(2023, 12, 1).addDays(qint64(rng.below(120)));
        claim.script.add(
            ItemAdded{.item = AccountScript::item(1),
                      .issued = due.addDays(-14),
                      .due = due,
                      .amount = Money(qint64(rng.between(100, 5'000'000)), base::kEur)});
        Money posted = claim.money("0.00");
        Money before = posted;
        for (QDate day = due; day < due.addDays(200);
             day = day.addDays(1 + qint64(rng.below(40)))) {
            const AccountStatement statement = claim.on(day);
            const Money earned =
                statement.accrual.items.empty() ? posted : statement.accrual.items[0].earned;
            CHECK(earned >= before);
            before = earned;
            for (const Charged &posting : interestPostings(statement)) {
                posted += posting.amount;
                claim.script.add(posting);
            }
            CHECK(posted == earned);
        }
    }
}

TEST_CASE("a lump sum is due once for each item in default, by the size of the debt")
{
    struct Case {
        const char *rule;
        const char *currency;
        const char *billed;
        bool company;
        const char *due; ///< empty: none
    };
    const std::vector<Case> cases{
        {"eu-2011-7", "EUR", "0.01", true, "40.00"},
        {"de-bgb-288", "EUR", "50000.00", true, "40.00"},
        {"de-bgb-288", "EUR", "50000.00", false, ""},
        {"uk-late-payment", "GBP", "999.99", true, "40.00"},
        {"uk-late-payment", "GBP", "1000.00", true, "70.00"},
        {"uk-late-payment", "GBP", "9999.99", true, "70.00"},
        {"uk-late-payment", "GBP", "10000.00", true, "100.00"},
        {"uk-late-payment", "EUR", "10000.00", true, ""},
    };
    for (const Case &one : cases) {
        INFO(one.rule << ' ' << one.billed);
        Claim claim(R"({"lump_sum":)" + preset("lump_sum", one.rule) + '}', one.company,
                    *base::Currency::fromCode(one.currency));
        const QDate due(2026, 1, 31);
        claim.bill(one.billed, due);
        CHECK(claim.on(due).lumpSums.empty());
        const auto sums = claim.on(due.addDays(1)).lumpSums;
        if (!*one.due) {
            CHECK(sums.empty());
            continue;
        }
        REQUIRE(sums.size() == 1);
        CHECK(sums[0].amount.toText() == one.due);
        CHECK_FALSE(sums[0].basis.isEmpty());
        const EventId charged = claim.script.add(Charged{.charge = ChargeKind::Cost,
                                                         .item = sums[0].item,
                                                         .amount = sums[0].amount,
                                                         .basis = sums[0].basis,
                                                         .valueDate = due.addDays(1),
                                                         .rule = "lump_sum"});
        CHECK(claim.on(due.addDays(2)).lumpSums.empty());
        claim.script.reverse(charged, 60);
        CHECK(claim.on(due.addDays(2)).lumpSums.size() == 1);
    }
}

TEST_CASE("an award is what the court says, with its own interest, and can be taken back")
{
    Claim claim(fixedRate("10"));
    claim.bill("3650.00", {2026, 1, 31});
    claim.script.add(Charged{.charge = ChargeKind::Fee,
                             .item = AccountScript::item(1),
                             .amount = claim.money("50.00"),
                             .basis = QStringLiteral("letter"),
                             .valueDate = {2026, 2, 5}});
    JudgmentEntered judgment{
        .court = QStringLiteral("AG"), .number = QStringLiteral("1 C 2/26"), .on = {2026, 2, 11}};
    judgment.award = {claim.money("3650.00"), claim.money("10.00"), claim.money("20.00"),
                      claim.money("120.00")};
    judgment.change = {claim.money("0.00"), claim.money("10.00"), claim.money("-30.00"),
                       claim.money("120.00")};
    judgment.terms = R"({"interest":[{"basis":"judgment","rate":"5","on":["principal"]},)"
                     R"({"basis":"judgment","rate":"3.65","on":["costs"]}]})";
    const EventId entered = claim.script.add(judgment);
    const AccountStatement statement = claim.on({2026, 3, 2});
    CHECK(statement.state.balances[Bucket::Interest].toText() == "10.00");
    CHECK(statement.state.balances[Bucket::Fees].toText() == "20.00");
    CHECK(statement.state.balances[Bucket::Costs].toText() == "120.00");
    REQUIRE(statement.state.judgments.size() == 1);
    CHECK(statement.state.judgments[0].award.sum().toText() == "3800.00");
    // 10 days at 1.00; from the award on 20 at 0.50, and 19 at 0.012 on costs open since then.
    CHECK(statement.accrual.due.toText() == "20.23");
    claim.script.reverse(entered, 70);
    CHECK(claim.on({2026, 3, 2}).state.balances.sum().toText() == "3700.00");
    CHECK(claim.accruedOn({2026, 3, 2}) == "30.00");
}

TEST_CASE("what comes in after a write-off is recovery; the balance is still owed")
{
    Claim claim("{}");
    claim.bill("100.00", {2026, 1, 31});
    claim.pay("10.00", {2026, 2, 28});
    claim.script.add(WrittenOff{claim.money("90.00"), QStringLiteral("no assets"), {2026, 3, 1}});
    claim.pay("25.00", {2026, 3, 1});
    const AccountState state = claim.on({2026, 4, 1}).state;
    CHECK(state.total().toText() == "65.00");
    CHECK(state.recovered.toText() == "25.00");
    REQUIRE(state.writeOffs.size() == 1);
    CHECK(state.writeOffs[0].on == QDate(2026, 3, 1));
}

TEST_CASE("a recall ends the placement on its day")
{
    AccountScript script;
    script.open();
    script.bill(1, 0, 10, 100);
    script.add(Placed{QStringLiteral("North"), script.day(20), 30});
    script.add(Recalled{QStringLiteral("complaint"), script.day(55)});
    CHECK(script.foldOn(54).status == Status::Placed);
    CHECK(script.foldOn(54).nextAction.due == script.day(55));
    CHECK(script.foldOn(55).status == Status::New);
    CHECK(script.foldOn(55).agency.isEmpty());
    script.add(Placed{QStringLiteral("South"), script.day(60)});
    CHECK(script.foldOn(61).agency == QStringLiteral("South"));
}

TEST_CASE("a court case is what was last said of it, under its number")
{
    AccountScript script;
    script.open();
    script.bill(1, 0, 10, 100);
    CourtCaseSet one{QStringLiteral("1 C 2/26"), QStringLiteral("AG"), script.day(5),
                     QStringLiteral("filed"), true};
    script.on(5).add(one);
    CourtCaseSet two = one;
    two.number = QStringLiteral("1 C 9/26");
    script.on(6).add(two);
    one.stage = QStringLiteral("heard");
    const EventId heard = script.on(9).add(one);
    one.member = false;
    const EventId left = script.on(12).add(one);
    AccountState state = script.foldOn(20);
    REQUIRE(state.courtCases.size() == 2);
    CHECK_FALSE(state.courtCases[0].member);
    CHECK(state.courtCases[0].since == script.day(12));
    script.reverse(left, 13);
    state = script.foldOn(20);
    CHECK(state.courtCases[0].member);
    CHECK(state.courtCases[0].id == heard);
}

TEST_CASE("commission is by bucket and by the age of the item on the day of the money")
{
    const auto rule = commissionRuleFrom(
        R"({"bands":[{"from_days":0,"principal":"10","interest":"50"},{"from_days":91,"principal":"25","fees":"100"}]})");
    REQUIRE_OK(rule);
    Claim claim("{}");
    claim.bill("100.00", {2026, 1, 31});
    claim.script.add(Charged{.charge = ChargeKind::Interest,
                             .item = AccountScript::item(1),
                             .amount = claim.money("5.00"),
                             .basis = QStringLiteral("contract"),
                             .valueDate = {2026, 2, 10}});
    claim.pay("25.00", {2026, 2, 20});
    const EventId returned = claim.pay("40.05", {2026, 5, 2});
    claim.script.add(CreditNote{AccountScript::item(1), {}, claim.money("10.00"), {2026, 5, 3}});
    const auto sum = [&](QDate from, QDate to) {
        Money all = claim.money("0.00");
        for (const CommissionLine &line :
             commissionOf(claim.on({2026, 6, 1}).state, *rule, from, to))
            all += line.commission;
        return all.toText();
    };
    // 5.00 interest at 50 %, 20.00 principal at 10 %; then 40.05 at 25 %, 91 days past due.
    CHECK(sum({2026, 2, 1}, {2026, 2, 28}) == "4.50");
    CHECK(sum({2026, 5, 1}, {2026, 5, 31}) == "10.01");
    CHECK(sum({2026, 1, 1}, {2026, 12, 31}) == "14.51");
    claim.script.reverse(returned, 130);
    CHECK(sum({2026, 1, 1}, {2026, 12, 31}) == "4.50");
}
