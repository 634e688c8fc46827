// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/hash.h"
#include "core/report/kpi.h"

using namespace dunlin;
using namespace dunlin::report;
using namespace dunlin::domain;

namespace {

const QDate kDay(2026, 11, 2);
const QString kAnna = QStringLiteral("user:anna");
const QString kBruno = QStringLiteral("user:bruno");

Money eur(std::int64_t euros)
{
    return Money(euros * 100, base::kEur);
}

Instant on(int day)
{
    return base::startOfDay(kDay.addDays(day), "UTC").plusMs(12 * base::kMsPerHour);
}

ContactState contact(int day, const QString &actor, Outcome outcome,
                     Direction direction = Direction::Outbound, Channel channel = Channel::Call)
{
    return {{}, on(day), actor, channel, direction, outcome, flagsOf(outcome)};
}

PromiseState promise(const QString &by, PromiseStatus status, int taken, int decided,
                     std::int64_t amount, std::int64_t paid)
{
    PromiseState made;
    made.by = by;
    made.status = status;
    made.taken = kDay.addDays(taken);
    if (decided >= 0)
        made.decided = kDay.addDays(decided);
    made.amount = eur(amount);
    made.paid = eur(paid);
    return made;
}

AccountState account()
{
    AccountState state;
    state.currency = base::kEur;
    state.contacts = {contact(0, kAnna, Outcome::NoAnswer),
                      contact(0, kAnna, Outcome::Busy),
                      contact(1, kAnna, Outcome::PromiseToPay),
                      contact(1, kAnna, Outcome::Sent, Direction::Outbound, Channel::Letter),
                      contact(2, kBruno, Outcome::ThirdParty),
                      contact(3, kBruno, Outcome::InboundConversation, Direction::Inbound)};
    state.promises = {promise(kAnna, PromiseStatus::Kept, 1, 5, 100, 100),
                      promise(kAnna, PromiseStatus::Broken, 1, 9, 50, 20),
                      promise(kBruno, PromiseStatus::Open, 3, -1, 70, 0)};
    state.payments = {{{}, kDay.addDays(-1), eur(10), {}, {}},
                      {{}, kDay.addDays(1), eur(100), {}, {}},
                      {{}, kDay.addDays(5), eur(20), {}, {}}};
    return state;
}

double percentOf(QByteArrayView id, const std::vector<DayTally> &days)
{
    return kpi(id, days, base::kEur).value.value_or(-1);
}

} // namespace

TEST_CASE("figures of one account")
{
    const std::vector<DayTally> days = talliesOf(account(), "UTC");
    CHECK(kpi("collected", days, base::kEur).amount == eur(130));
    CHECK(kpi("promised", days, base::kEur).amount == eur(220));
    CHECK(percentOf("promises_taken", days) == 3);
    CHECK(percentOf("worked", days) == 6);
    // Two of four calls were answered by a person; attempts: three calls and a letter.
    CHECK(percentOf("contact_rate", days) == Approx(50));
    CHECK(percentOf("rpc_per_attempt", days) == Approx(25));
    CHECK(percentOf("rpc_per_connect", days) == Approx(50));
    CHECK(percentOf("ptp_rate", days) == Approx(300));
    CHECK(percentOf("kept_rate_count", days) == Approx(50));
    CHECK(percentOf("kept_rate_amount", days) == Approx(80));
    CHECK(kpi("kept_rate_amount", days, base::kEur).denominator == "150.00");
}

TEST_CASE("money is credited to who worked the account last, on or before its day")
{
    Money anna = eur(0);
    Money bruno = eur(0);
    Money nobody = eur(0);
    for (const DayTally &day : talliesOf(account(), "UTC"))
        (day.actor == kAnna ? anna : day.actor == kBruno ? bruno : nobody) += day.collected;
    CHECK(nobody == eur(10));
    CHECK(anna == eur(100));
    CHECK(bruno == eur(20));
}

TEST_CASE("days add up, and other currencies are left out")
{
    std::vector<DayTally> days = talliesOf(account(), "UTC");
    const std::vector<DayTally> again = days;
    days.insert(days.end(), again.begin(), again.end());
    CHECK(kpi("collected", days, base::kEur).amount == eur(260));
    CHECK(percentOf("kept_rate_amount", days) == Approx(80));
    CHECK(kpi("collected", days, base::kUsd).amount == Money::zero(base::kUsd));
}

TEST_CASE("nothing divided by nothing is no figure")
{
    for (const KpiValue &value : kpis({}, base::kEur)) {
        INFO(value.id.toStdString());
        if (value.unit == KpiUnit::Percent)
            CHECK_FALSE(value.value);
    }
    CHECK_FALSE(kpi("no_such_figure", {}, base::kEur).value);
}

TEST_CASE("each figure says what is divided by what")
{
    const auto values = kpis({}, base::kEur);
    REQUIRE(values.size() == kpiDefinitions().size());
    for (size_t i = 0; i < values.size(); ++i) {
        const KpiDefinition &definition = kpiDefinitions()[i];
        CHECK(values[i].id == definition.id);
        CHECK_FALSE(definition.numerator.isEmpty());
        CHECK(definition.denominator.isEmpty() == values[i].denominator.isEmpty());
        CHECK(kpiDefinition(definition.id) == &definition);
    }
}

TEST_CASE("reference values")
{
    CHECK(*cei(eur(100'000), eur(80'000), 1, eur(90'000), eur(70'000)) == Approx(81.8181818));
    CHECK_FALSE(cei(eur(10), eur(10), 1, eur(5), eur(20)));
    CHECK(*dso(eur(50'000), eur(100'000), 30) == Approx(15.0));
    CHECK(*dso(eur(50'000), eur(200'000), 30) == Approx(7.5));
    CHECK_FALSE(dso(eur(1), eur(0), 30));
}
