// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "account_script.h"
#include "core/base/rng.h"
#include "core/domain/interest/posting.h"
#include "core/domain/statement.h"
#include "tests/support/require_ok.h"

#include <algorithm>
#include <map>

using namespace dunlin;
using namespace dunlin::domain;
using test::AccountScript;

namespace {

/// An account of a company with invoices, and the day's work done on it.
struct Worked {
    AccountScript script;

    explicit Worked(const QByteArray &terms, QDate from = QDate(2020, 1, 1))
    {
        AccountOpened opened;
        opened.number = QStringLiteral("A-1");
        opened.currency = base::kEur;
        script.add(opened);
        DebtorSet debtor;
        debtor.company = true;
        script.add(debtor);
        script.add(TermsSet{.from = from, .terms = terms});
    }
    static Money eur(const char *text) { return *Money::fromText(text, base::kEur); }
    void bill(const char *amount, QDate due, int n = 1)
    {
        script.add(ItemAdded{.item = AccountScript::item(n),
                             .number = QString::number(n),
                             .issued = due.addDays(-30),
                             .due = due,
                             .amount = eur(amount)});
    }
    EventId pay(const char *amount, QDate on)
    {
        return script.add(PaymentReceived{.amount = eur(amount), .valueDate = on});
    }
    AccountId account() const { return script.events.front().envelope.account; }
    std::vector<DueCharge> due(QDate day) const
    {
        return chargesDue(account(), script.events, {.today = day}, {}, day);
    }
    /// The work of a day: what is due is posted.
    std::vector<DueCharge> work(QDate day)
    {
        std::vector<DueCharge> made = due(day);
        for (const DueCharge &one : made) {
            Event event;
            event.envelope.id = one.id;
            event.envelope.account = account();
            event.envelope.occurred = base::endOfDay(one.charge.valueDate, "UTC");
            event.envelope.heard = event.envelope.occurred;
            event.payload = one.charge;
            script.events.push_back(event);
        }
        return made;
    }
    AccountState on(QDate day) const
    {
        return fold(account(), script.events, {.today = day, .withTimeline = false});
    }
    Money interestOn(QDate day) const { return on(day).balances[Bucket::Interest]; }
};

QByteArray rate(const char *percent, const char *more)
{
    return QByteArray(R"({"interest":{"basis":"Directive 2011/7/EU art. 3","rate":")") + percent
           + "\"," + more + "}}";
}

} // namespace

TEST_CASE("posting: monthly interest goes in on the last day of the month, once")
{
    Worked one(rate("10", R"("post":"monthly")"));
    one.bill("1000.00", QDate(2026, 1, 10));
    CHECK(one.work(QDate(2026, 1, 30)).empty());
    const auto january = one.work(QDate(2026, 1, 31));
    REQUIRE(january.size() == 1);
    // 21 days: 1000 x 10 % x 21/365.
    CHECK(january[0].charge.amount == Worked::eur("5.75"));
    CHECK(january[0].charge.basis == QStringLiteral("Directive 2011/7/EU art. 3"));
    CHECK(january[0].charge.valueDate == QDate(2026, 1, 31));
    CHECK(january[0].charge.accruedTo == QDate(2026, 1, 31));
    CHECK(one.work(QDate(2026, 1, 31)).empty());
    CHECK(one.work(QDate(2026, 2, 14)).empty());
    // Two missed nights: both months come, each to its day, and add up to what accrued.
    const auto both = one.work(QDate(2026, 4, 2));
    REQUIRE(both.size() == 2);
    CHECK(both[0].charge.valueDate == QDate(2026, 2, 28));
    CHECK(both[0].charge.amount == Worked::eur("7.67"));
    CHECK(both[1].charge.valueDate == QDate(2026, 3, 31));
    CHECK(one.interestOn(QDate(2026, 4, 2)) == Worked::eur("21.92")); // 80 days
    CHECK(one.work(QDate(2026, 4, 2)).empty());
}

TEST_CASE("posting: the first time it goes to the latest posting day in one sum")
{
    Worked one(rate("10", R"("post":"monthly")"));
    one.bill("1000.00", QDate(2025, 1, 10));
    const auto made = one.work(QDate(2026, 3, 15));
    REQUIRE(made.size() == 1);
    CHECK(made[0].charge.valueDate == QDate(2026, 2, 28));
    CHECK(made[0].charge.amount == Worked::eur("113.42")); // 414 days
}

TEST_CASE("posting: by statement, on the day of its cycle")
{
    Worked one(R"({"statement":{"day":15,"every_months":3},"interest":)"
               R"({"basis":"contract","rate":"10","post":"statement"}})");
    one.bill("1000.00", QDate(2026, 1, 10));
    CHECK(one.work(QDate(2026, 2, 28)).empty());
    const auto march = one.work(QDate(2026, 3, 20));
    REQUIRE(march.size() == 1);
    CHECK(march[0].charge.valueDate == QDate(2026, 3, 15));
    CHECK(one.work(QDate(2026, 6, 14)).empty());
    CHECK(one.work(QDate(2026, 6, 15)).size() == 1);
    CHECK((StatementCycle{31, 1}.latest(QDate(2026, 2, 28))) == QDate(2026, 2, 28));
    CHECK((StatementCycle{31, 1}.latest(QDate(2026, 2, 27))) == QDate(2026, 1, 31));
    CHECK((StatementCycle{30, 12}.latest(QDate(2026, 12, 29))) == QDate(2025, 12, 30));
}

TEST_CASE("posting: a payment that was imported meets the interest of its day all the same")
{
    // BGB 367 (1): 40 days on 1000.00 are 10.96, which the payment pays first.
    const QByteArray terms =
        R"({"allocation":{"name":"x","level":"part","order":)"
        R"(["costs","fees","penalties","interest","principal"],"stated_first":false},)"
        R"("interest":{"basis":"BGB 288","rate":"10","post":"payment"}})";
    Worked one(terms);
    one.bill("1000.00", QDate(2026, 1, 1));
    one.pay("500.00", QDate(2026, 2, 10));
    one.pay("510.96", QDate(2026, 3, 2));
    const auto made = one.work(QDate(2026, 3, 5));
    REQUIRE(made.size() == 2);
    CHECK(made[0].charge.valueDate == QDate(2026, 2, 10));
    CHECK(made[0].charge.amount == Worked::eur("10.96"));
    // 510.96 for 20 days are 2.80: so much of the principal is still open.
    CHECK(made[1].charge.amount == Worked::eur("2.80"));
    const AccountState state = one.on(QDate(2026, 3, 5));
    CHECK(state.balances[Bucket::Interest].isZero());
    CHECK(state.balances[Bucket::Principal] == Worked::eur("2.80"));
    CHECK(one.work(QDate(2026, 3, 6)).empty());
    // As when it is recorded by hand, with the interest in front of the payment.
    Worked byHand(terms);
    byHand.bill("1000.00", QDate(2026, 1, 1));
    byHand.script.add(made[0].charge);
    byHand.pay("500.00", QDate(2026, 2, 10));
    byHand.script.add(made[1].charge);
    byHand.pay("510.96", QDate(2026, 3, 2));
    CHECK(byHand.on(QDate(2026, 3, 5)).balances == state.balances);
    CHECK(byHand.work(QDate(2026, 3, 6)).empty());
    // Not before the terms said so, and nothing for what was paid in time.
    Worked early(terms, QDate(2026, 3, 1));
    early.bill("1000.00", QDate(2026, 1, 1));
    early.pay("500.00", QDate(2026, 2, 10));
    CHECK(early.work(QDate(2026, 3, 5)).empty());
    Worked inTime(terms);
    inTime.bill("1000.00", QDate(2026, 1, 1));
    inTime.pay("1000.00", QDate(2026, 1, 1));
    CHECK(inTime.work(QDate(2026, 3, 5)).empty());
}

TEST_CASE("posting: only where the terms say so")
{
    for (const char *more : {R"("post":"asked")", R"("post":"payment")",
                             R"("debtor":"consumer")"
                             R"(,"post":"monthly")",
                             R"("stop":"2026-01-10","post":"monthly")"}) {
        INFO(more);
        Worked one(rate("10", more));
        one.bill("1000.00", QDate(2026, 1, 10));
        CHECK(one.work(QDate(2026, 3, 31)).empty());
    }
    Worked later(rate("10", R"("post":["payment","monthly"])"), QDate(2026, 2, 10));
    later.bill("1000.00", QDate(2026, 1, 10));
    CHECK(later.work(QDate(2026, 2, 9)).empty());
    const auto made = later.work(QDate(2026, 3, 1));
    REQUIRE(made.size() == 1);
    CHECK(made[0].charge.amount == Worked::eur("5.21")); // 19 days, from the 10th on
}

TEST_CASE("posting: a payment heard of late is corrected by the next posting")
{
    Worked one(rate("10", R"("post":"monthly")"));
    one.bill("1000.00", QDate(2026, 1, 1));
    one.work(QDate(2026, 1, 31));
    one.work(QDate(2026, 2, 28));
    const EventId paid = one.pay("1000.00", QDate(2026, 2, 10));
    CHECK(one.work(QDate(2026, 3, 1)).empty());
    const auto march = one.work(QDate(2026, 3, 31));
    REQUIRE(march.size() == 1);
    // 40 days are owed; 58 were posted, of which the payment met 40.
    CHECK(march[0].charge.amount.isNegative());
    Money posted = Money::zero(base::kEur);
    for (const ItemState &item : one.on(QDate(2026, 3, 31)).items)
        posted += item.interestPosted;
    CHECK(posted.isPositive());
    // Taken back, the interest of all days is owed again.
    one.script.reverse(paid, 100);
    one.work(QDate(2026, 4, 30));
    CHECK(one.interestOn(QDate(2026, 4, 30)) == Worked::eur("32.60")); // 119 days
}

TEST_CASE("posting: what somebody took back is not posted again for the same days")
{
    Worked one(rate("10", R"("post":"monthly")"));
    one.bill("1000.00", QDate(2026, 1, 10));
    const auto january = one.work(QDate(2026, 1, 31));
    one.script.reverse(january.at(0).id, 31);
    CHECK(one.work(QDate(2026, 2, 1)).empty());
    one.script.add(InterestWaived{.until = QDate(2026, 1, 31), .reason = QStringLiteral("x")});
    const auto february = one.work(QDate(2026, 2, 28));
    REQUIRE(february.size() == 1);
    CHECK(february[0].charge.amount == Worked::eur("7.67"));
}

TEST_CASE("posting: a closed account and a kept settlement bear nothing")
{
    Worked closed(rate("10", R"("post":"monthly")"));
    closed.bill("1000.00", QDate(2026, 1, 10));
    closed.script.on(20).add(ClosedAccount{QStringLiteral("uncollectable")});
    CHECK(closed.work(QDate(2026, 3, 31)).empty());

    Worked settled(rate("10", R"("post":"monthly")"));
    settled.bill("1000.00", QDate(2026, 1, 10));
    SettlementAgreed settlement;
    settlement.parts = {{QDate(2026, 1, 25), Worked::eur("600.00")}};
    settlement.owed = Worked::eur("1000.00");
    settled.script.on(15).add(settlement);
    settled.script.on(20).pay(600.0, 20);
    CHECK(settled.work(QDate(2026, 3, 31)).empty());
    CHECK(settled.on(QDate(2026, 3, 31)).status == Status::SettledInFull);
}

TEST_CASE("posting: a lump sum is charged once, by the law that gives it")
{
    Worked one(R"x({"lump_sum":{"basis":"BGB § 288 (5)","debtor":"business","currency":"EUR",)x"
               R"("bands":[{"from":"0","amount":"40.00"}],"post":"due"}})");
    one.bill("1000.00", QDate(2026, 1, 10));
    one.bill("50.00", QDate(2026, 2, 10), 2);
    CHECK(one.work(QDate(2026, 1, 10)).empty());
    const auto first = one.work(QDate(2026, 1, 11));
    REQUIRE(first.size() == 1);
    CHECK(first[0].charge.charge == ChargeKind::Cost);
    CHECK(first[0].charge.basis == QStringLiteral("BGB § 288 (5)"));
    CHECK(one.work(QDate(2026, 1, 12)).empty());
    one.script.reverse(first[0].id, 12);
    CHECK(one.work(QDate(2026, 1, 13)).empty());
    CHECK(one.work(QDate(2026, 2, 11)).size() == 1);
}

TEST_CASE("posting: whichever nights the work is done, the same comes of it, and once")
{
    base::SeededRng rng(20261126);
    for (int round = 0; round < 120; ++round) {
        const QByteArray terms =
            R"({"statement":{"day":)" + QByteArray::number(1 + rng.below(31))
            + R"(},"interest":{"basis":"contract","rate":"9.37","on":["principal"],"post":)"
            + (rng.below(2) ? QByteArray(R"("monthly")") : QByteArray(R"("statement")")) + "}}";
        Worked nightly(terms);
        const int items = 1 + int(rng.below(3));
        for (int n = 1; n <= items; ++n) {
            nightly.bill(QByteArray::number(qlonglong(rng.below(100'000)) + 1).constData(),
                         QDate(2025, 12, 1).addDays(int(rng.below(60))), n);
        }
        for (int n = int(rng.below(4)); n > 0; --n) {
            nightly.pay(QByteArray::number(qlonglong(rng.below(20'000)) + 1).constData(),
                        QDate(2026, 1, 1).addDays(int(rng.below(150))));
        }
        Worked sometimes = nightly;
        Worked twice = nightly;
        const QDate last(2026, 7, 15);
        std::map<EventId, Charged> made;
        for (QDate day(2026, 1, 1); day <= last; day = day.addDays(1)) {
            const bool isFirst = made.empty();
            for (const DueCharge &one : nightly.work(day))
                CHECK(made.emplace(one.id, one.charge).second);
            // From the first posting on.
            if ((isFirst && !made.empty()) || rng.below(9) == 0)
                sometimes.work(day);
            const auto here = twice.due(day);
            const auto there = twice.work(day);
            CHECK(std::equal(here.begin(), here.end(), there.begin(), there.end(),
                             [](const DueCharge &a, const DueCharge &b) {
                                 return a.id == b.id && a.charge == b.charge;
                             }));
            CHECK(twice.work(day).empty());
        }
        sometimes.work(last);
        CHECK(nightly.on(last).balances == sometimes.on(last).balances);
        CHECK(nightly.on(last).unapplied == sometimes.on(last).unapplied);
        // What is posted is what accrued to the posting day, to the cent.
        const AccountStatement statement =
            statementOf(nightly.account(), nightly.script.events,
                        {.today = interestDay(termsOf(nightly.account(), nightly.script.events, {}),
                                              true, last),
                         .withTimeline = false},
                        {});
        for (const ItemAccrual &item : statement.accrual.items)
            CHECK(item.due().isZero());
    }
}
