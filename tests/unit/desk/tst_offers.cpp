// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/calendars.h"
#include "core/desk/offers.h"
#include "core/desk/read_back.h"
#include "core/domain/fold.h"
#include "tests/support/require_ok.h"

#include <catch2/catch.hpp>

#include <QtCore/QLocale>

using namespace dunlin;
using namespace dunlin::domain;

namespace {

const QDate kToday(2026, 11, 24);

Money eur(qint64 cents)
{
    return Money(cents, base::kEur);
}

/// 1,246.20 owed since 200 days.
AccountState owing(const char *language = "en-GB")
{
    const auto event = [](Payload payload) {
        Event made;
        made.envelope.occurred = base::startOfDay(kToday.addDays(-300), "UTC");
        made.envelope.actor = QStringLiteral("engine");
        made.payload = std::move(payload);
        made.envelope.kind = kindOf(made.payload);
        return made;
    };
    AccountOpened opened;
    opened.number = QStringLiteral("A-1");
    opened.currency = base::kEur;
    DebtorSet debtor;
    debtor.language = QString::fromLatin1(language);
    debtor.payday = QByteArrayLiteral("25");
    const std::vector<Event> events{event(opened), event(debtor),
                                    event(ItemAdded{.item = {{1}},
                                                    .issued = kToday.addDays(-230),
                                                    .due = kToday.addDays(-200),
                                                    .amount = eur(1'246'20)})};
    return fold({{7}}, events, FoldContext{.today = kToday});
}

struct Table {
    explicit Table(const char *language = "en-GB") : state(owing(language)) {}
    desk::OfferContext as(ports::Role role) const
    {
        return {state, policy, desk::calendarOf({}, base::kEur), role, kToday};
    }
    AccountState state;
    AgreementPolicy policy;
};

} // namespace

TEST_CASE("offer: a plan with its schedule, what is left after each part, and what to read back")
{
    const Table table;
    ports::PlanWish wish;
    wish.count = 6;
    const auto offer = desk::planOffer(wish, table.as(ports::Role::Collector));
    REQUIRE_OK(offer);
    REQUIRE(offer->parts.size() == 6);
    CHECK(offer->parts[0].due == QDate(2026, 12, 24));
    CHECK(offer->parts[0].amount == eur(207'70));
    CHECK(offer->parts[0].leftAfter == eur(1'038'50));
    CHECK(offer->parts[5].leftAfter == eur(0));
    CHECK(offer->covered == eur(1'246'20));
    CHECK(offer->discount == eur(0));
    CHECK_FALSE(offer->needsApproval());
    CHECK(offer->language == "en");
    CHECK(offer->readBack.toStdString()
          == "You pay 1,246.20\u00a0EUR in 6 instalments: the first of 207.70\u00a0EUR on "
             "Thursday, 24 December 2026, the last of 207.70\u00a0EUR on Monday, 24 May 2027. Is "
             "that right?");
}

TEST_CASE("offer: a first payment of its own, then equal instalments")
{
    const Table table;
    ports::PlanWish wish;
    wish.first = QDate(2026, 11, 27);
    wish.firstPayment = eur(150'00);
    wish.count = 6;
    const auto offer = desk::planOffer(wish, table.as(ports::Role::Manager));
    REQUIRE_OK(offer);
    REQUIRE(offer->parts.size() == 7);
    CHECK(offer->parts[0].due == QDate(2026, 11, 27));
    CHECK(offer->parts[0].amount == eur(150'00));
    CHECK(offer->parts[0].leftAfter == eur(1'096'20));
    for (size_t i = 1; i < 7; ++i)
        CHECK(offer->parts[i].amount == eur(182'70));
    CHECK(offer->parts[6].due == QDate(2027, 5, 27));
    CHECK(offer->covered == eur(1'246'20));
    CHECK(offer->left == eur(0));
    CHECK(offer->readBack.contains(QStringLiteral("then 182.70\u00a0EUR each time")));

    SECTION("their number follows from the amount")
    {
        wish.count.reset();
        wish.instalment = eur(500'00);
        const auto other = desk::planOffer(wish, table.as(ports::Role::Manager));
        REQUIRE_OK(other);
        REQUIRE(other->parts.size() == 4);
        CHECK(other->parts[3].amount == eur(96'20));
    }
    SECTION("the first payment follows from number and amount")
    {
        wish.firstPayment.reset();
        wish.firstTakesRest = true;
        wish.instalment = eur(200'00);
        const auto other = desk::planOffer(wish, table.as(ports::Role::Manager));
        REQUIRE_OK(other);
        REQUIRE(other->parts.size() == 7);
        CHECK(other->parts[0].amount == eur(46'20));
        wish.instalment = eur(207'70);
        const auto even = desk::planOffer(wish, table.as(ports::Role::Manager));
        REQUIRE_OK(even);
        CHECK(even->parts.size() == 6);
        wish.instalment = eur(207'71);
        const auto over = desk::planOffer(wish, table.as(ports::Role::Manager));
        REQUIRE_FALSE(over);
        CHECK(over.error().code == base::ErrorCode::Input);
    }
    SECTION("with a last day it counts among the due dates")
    {
        wish.count.reset();
        wish.end = QDate(2027, 2, 28);
        const auto other = desk::planOffer(wish, table.as(ports::Role::Manager));
        REQUIRE_OK(other);
        CHECK(other->parts.size() == 4);
        CHECK(other->parts[3].due <= QDate(2027, 2, 28));
        CHECK(other->covered == eur(1'246'20));
    }
    SECTION("all of it at once is one payment; more is refused")
    {
        wish.firstPayment = eur(1'246'20);
        const auto once = desk::planOffer(wish, table.as(ports::Role::Manager));
        REQUIRE_OK(once);
        CHECK(once->parts.size() == 1);
        for (const Money wrong : {eur(1'246'21), eur(0), Money(1'00, base::kUsd)}) {
            wish.firstPayment = wrong;
            CHECK_FALSE(desk::planOffer(wish, table.as(ports::Role::Manager)));
        }
    }
}

TEST_CASE("offer: beyond authority it says so and offers what is within")
{
    const Table table;
    ports::PlanWish wish;
    wish.count = 14;
    const auto offer = desk::planOffer(wish, table.as(ports::Role::Collector));
    REQUIRE_OK(offer);
    CHECK(offer->needsApproval());
    CHECK(offer->beyond.front().contains(QStringLiteral("up to 6 months")));
    REQUIRE(offer->limits.size() == 1);
    CHECK(offer->limits[0].months == 6);
    CHECK(offer->limits[0].lastDay == offer->parts.back().due);
    CHECK(offer->deciders
          == std::vector{ports::Role::Supervisor, ports::Role::Manager, ports::Role::Admin});
    wish.count = 30;
    const auto longer = desk::planOffer(wish, table.as(ports::Role::Collector));
    REQUIRE_OK(longer);
    CHECK(longer->deciders == std::vector{ports::Role::Manager, ports::Role::Admin});
    wish.count = 14;
    REQUIRE(offer->alternatives.size() == 2);
    CHECK(offer->alternatives[0].parts.size() == 6);
    CHECK(offer->alternatives[1].parts.size() == 3);
    for (const ports::Offer &other : offer->alternatives) {
        CHECK_FALSE(other.needsApproval());
        CHECK(other.covered == eur(1'246'20));
    }
    const auto manager = desk::planOffer(wish, table.as(ports::Role::Manager));
    REQUIRE_OK(manager);
    CHECK_FALSE(manager->needsApproval());
}

TEST_CASE("offer: a settlement starts at the least that the role may accept")
{
    const Table table;
    ports::SettlementWish wish;
    const auto least = desk::settlementOffer(wish, table.as(ports::Role::Collector));
    REQUIRE_OK(least);
    CHECK(least->covered == eur(1'121'58)); // 90% from 180 days on
    CHECK(least->discount == eur(124'62));
    CHECK_FALSE(least->needsApproval());
    CHECK(std::get<SettlementAgreed>(least->proposal).owed == eur(1'246'20));
    // Who may accept anything starts where the supervisor ends, not at a cent.
    const auto manager = desk::settlementOffer(wish, table.as(ports::Role::Manager));
    REQUIRE_OK(manager);
    CHECK(manager->covered == eur(623'10));
    wish.amount = eur(600'00);
    wish.parts = 2;
    const auto low = desk::settlementOffer(wish, table.as(ports::Role::Collector));
    REQUIRE_OK(low);
    CHECK(low->needsApproval());
    CHECK(low->alternatives.size() == 3);
    CHECK(low->readBack.contains(QStringLiteral("the whole debt is owed again")));
    wish.amount = eur(1'246'21);
    CHECK_FALSE(desk::settlementOffer(wish, table.as(ports::Role::Admin)));
}

TEST_CASE("offer: one part is changed and the last absorbs it")
{
    const Table table;
    ports::PlanWish wish;
    wish.count = 3;
    const auto offer = desk::planOffer(wish, table.as(ports::Role::Collector));
    REQUIRE_OK(offer);
    const auto changed =
        desk::changedOffer(*offer, 0, eur(500'00), {}, table.as(ports::Role::Collector));
    REQUIRE_OK(changed);
    CHECK(changed->parts[0].amount == eur(500'00));
    CHECK(changed->parts[2].amount == eur(330'80));
    CHECK(changed->covered == offer->covered);
    CHECK_FALSE(desk::changedOffer(*offer, 0, eur(2'000'00), {}, table.as(ports::Role::Admin)));
}

TEST_CASE("offer: paydays, where they are known")
{
    const Table table;
    ports::PlanWish wish;
    wish.instalment = eur(500'00);
    wish.frequency = Frequency::Payday;
    const auto offer = desk::planOffer(wish, table.as(ports::Role::Collector));
    REQUIRE_OK(offer);
    REQUIRE(offer->parts.size() == 3);
    CHECK(offer->parts[0].due == QDate(2026, 11, 25));
    CHECK(offer->parts[1].due == QDate(2026, 12, 24));
    CHECK(offer->parts[2].amount == eur(246'20));
}

TEST_CASE("read-back: in the debtor's language, amounts exact")
{
    const auto spoken = [](const char *language) {
        return desk::readBackPromise(eur(1'246'20), QDate(2026, 12, 1), 1,
                                     QString::fromLatin1(language));
    };
    CHECK(spoken("de-DE").text.toStdString()
          == "Sie zahlen 1.246,20\u00a0EUR am Dienstag, 1. Dezember 2026. Ist das richtig?");
    CHECK(spoken("fr-FR").language == "fr");
    CHECK(spoken("es-ES").text.contains(QStringLiteral("martes")));
    CHECK(spoken("pt-BR").text.startsWith(QStringLiteral("Você paga 1.246,20\u00a0EUR em terça")));
    CHECK(spoken("hi-IN").language == "hi");
    CHECK(spoken("ar").language == "ar");
    // Whatever the language, nothing is left out of a sentence and nothing in it is still a place.
    const std::vector<domain::Instalment> three{{QDate(2026, 12, 1), eur(300'00)},
                                                {QDate(2027, 1, 1), eur(250'00)},
                                                {QDate(2027, 2, 1), eur(100'00)}};
    domain::SettlementAgreed settlement;
    settlement.parts = three;
    for (const char *language : {"en", "de", "fr", "es", "pt-BR", "hi", "ar"}) {
        INFO(language);
        const QString tag = QString::fromLatin1(language);
        const auto amount = [&](qint64 minor) { return desk::amountIn(QLocale(tag), eur(minor)); };
        const QString plan =
            desk::readBack(domain::Planned{three, {}, {}, {}}, eur(650'00), tag).text;
        CHECK_FALSE(plan.contains(QLatin1Char('%')));
        for (const qint64 minor : {650'00, 300'00, 250'00, 100'00})
            CHECK(plan.contains(amount(minor)));
        const QString settled = desk::readBack(settlement, eur(900'00), tag).text;
        CHECK_FALSE(settled.contains(QLatin1Char('%')));
        CHECK(settled.contains(amount(250'00)));
        settlement.parts = {three.front()};
        const QString once = desk::readBack(settlement, eur(900'00), tag).text;
        CHECK(once.contains(amount(300'00)));
        CHECK(once.contains(amount(600'00)));
        settlement.parts = three;
        const QString promise = desk::readBackPromise(eur(5'00), QDate(2026, 12, 1), 2, tag).text;
        CHECK_FALSE(promise.contains(QLatin1Char('%')));
        CHECK(promise.contains(amount(5'00)));
    }
    CHECK(spoken("pl-PL").language == "en");
    CHECK(spoken("").language == "en");
    CHECK(desk::readBackPromise(eur(5'00), QDate(2026, 12, 1), 2, {})
              .text.endsWith(QStringLiteral("for 2 accounts. Is that right?")));
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    CHECK(desk::amountIn(english, Money(-5, base::kEur)) == QStringLiteral("-0.05\u00a0EUR"));
    CHECK(desk::amountIn(english, Money(1'234'567, base::literalCurrency("JPY", 0)))
          == QStringLiteral("1,234,567\u00a0JPY"));
}

TEST_CASE("calendars: by id, else by currency, else weekdays")
{
    CHECK(desk::calendarOf("germany", base::kUsd).id() == "germany");
    CHECK(desk::calendarOf("nowhere", base::kUsd).id() == "us-federal");
    CHECK(desk::calendarOf({}, base::literalCurrency("CHF")).id() == "weekdays");
}
