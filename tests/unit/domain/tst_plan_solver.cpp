// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/rng.h"
#include "core/domain/plan_solver.h"
#include "tests/support/places.h"
#include "tests/support/require_ok.h"

#include <QtCore/QFile>

using namespace dunlin;
using namespace dunlin::domain;
using base::BusinessCalendar;
using base::Money;
using base::Roll;

namespace {

const QDate kToday(2026, 11, 24); // a Tuesday

QDate day(const char *iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

Money eur(const char *text)
{
    return *Money::fromText(text, base::kEur);
}

const BusinessCalendar &target()
{
    static const BusinessCalendar calendar = [] {
        QFile file(testing::inSource("/resources/calendars/target.json"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return *BusinessCalendar::fromJson(file.readAll());
    }();
    return calendar;
}

PlanRequest request(const char *total)
{
    PlanRequest made;
    made.total = eur(total);
    made.today = kToday;
    return made;
}

/// "2026-12-01 33.33, 2027-01-04 33.33, .."
std::string text(const base::Result<PlanSchedule> &schedule)
{
    if (!schedule)
        return schedule.error().detail.toStdString();
    QByteArrayList parts;
    for (const Instalment &part : schedule->instalments)
        parts << part.due.toString(Qt::ISODate).toLatin1() + ' ' + part.amount.toText();
    return parts.join(", ").toStdString();
}

} // namespace

TEST_CASE("plan: the count alone divides, and the last instalment balances to the cent")
{
    PlanRequest three = request("100.00");
    three.count = 3;
    three.first = day("2026-12-01");
    CHECK(text(solvePlan(three, target()))
          == "2026-12-01 33.33, 2027-01-04 33.33, 2027-02-01 33.34");
    PlanRequest small = request("0.05");
    small.count = 5;
    CHECK(solvePlan(small, target())->instalments.back().amount == eur("0.01"));
    small.count = 6;
    CHECK(text(solvePlan(small, target())) == "the amount is too small for 6 instalments");
}

TEST_CASE("plan: any two of instalment, count and end give the third")
{
    PlanRequest known = request("1000.00");
    known.first = day("2026-12-01");
    known.roll = Roll::None;
    const std::string whole = "2026-12-01 300.00, 2027-01-01 300.00, 2027-02-01 300.00, "
                              "2027-03-01 100.00";
    known.instalment = eur("300.00");
    CHECK(text(solvePlan(known, target())) == whole);
    known.end = day("2027-12-31");
    CHECK(text(solvePlan(known, target())) == whole);

    // Instalment and count: the end follows; the rest is said, not hidden in the last part.
    known.end.reset();
    known.count = 2;
    auto two = solvePlan(known, target());
    CHECK(text(two) == "2026-12-01 300.00, 2027-01-01 300.00");
    CHECK(two->end() == day("2027-01-01"));
    CHECK(two->left == eur("400.00"));
    known.count = 9;
    CHECK(text(solvePlan(known, target())) == whole);

    // Instalment and end: the count follows.
    known.count.reset();
    known.end = day("2027-01-31");
    CHECK(text(solvePlan(known, target())) == "2026-12-01 300.00, 2027-01-01 300.00");

    // Count and end: the instalment follows, and without a first day the beginning.
    known.instalment.reset();
    known.count = 4;
    known.first.reset();
    known.end = day("2027-03-31");
    CHECK(text(solvePlan(known, target()))
          == "2026-12-31 250.00, 2027-01-31 250.00, 2027-02-28 250.00, 2027-03-31 250.00");
    // The end alone: as many as fit.
    known.count.reset();
    known.first = day("2026-12-15");
    known.end = day("2027-02-20");
    CHECK(text(solvePlan(known, target()))
          == "2026-12-15 333.33, 2027-01-15 333.33, 2027-02-15 333.34");
}

TEST_CASE("plan: frequencies step as people count")
{
    struct Case {
        Frequency frequency;
        const char *first;
        const char *dates;
    };
    for (const Case &one :
         {Case{Frequency::Weekly, "2026-12-04", "2026-12-04, 2026-12-11, 2026-12-18, 2026-12-28"},
          Case{Frequency::Fortnightly, "2026-12-04",
               "2026-12-04, 2026-12-18, 2027-01-04, 2027-01-15"},
          Case{Frequency::Monthly, "2027-01-31", "2027-01-29, 2027-02-26, 2027-03-31, 2027-04-30"},
          Case{Frequency::LastDay, "2026-12-01", "2026-12-31, 2027-01-29, 2027-02-26, 2027-03-31"},
          Case{Frequency::Payday, "2026-12-01",
               "2026-12-24, 2027-01-25, 2027-02-25, 2027-03-25"}}) {
        PlanRequest known = request("400.00");
        known.frequency = one.frequency;
        known.first = day(one.first);
        known.count = 4;
        known.payday = base::Payday::fromText("25");
        const auto schedule = solvePlan(known, target());
        REQUIRE_OK(schedule);
        QStringList dates;
        for (const Instalment &part : schedule->instalments)
            dates << part.due.toString(Qt::ISODate);
        CHECK(dates.join(QStringLiteral(", ")).toStdString() == one.dates);
    }
}

TEST_CASE("plan: three paydays before an end are the last three")
{
    PlanRequest known = request("90.00");
    known.frequency = Frequency::Payday;
    known.payday = base::Payday::fromText("fri");
    known.count = 3;
    known.end = day("2026-12-31");
    CHECK(text(solvePlan(known, target()))
          == "2026-12-18 30.00, 2026-12-24 30.00, 2026-12-31 30.00");
}

TEST_CASE("plan: what cannot be solved is said in a sentence")
{
    const auto refused = [](auto &&change) {
        PlanRequest known = request("100.00");
        known.count = 3;
        change(known);
        const auto schedule = solvePlan(known, target());
        REQUIRE_FALSE(schedule);
        CHECK(schedule.error().code == base::ErrorCode::Input);
        return schedule.error().detail.toStdString();
    };
    CHECK(refused([](PlanRequest &p) { p.count.reset(); })
          == "say the instalment, their number or the last date");
    CHECK(refused([](PlanRequest &p) { p.count = 0; }) == "a plan has 1 to 520 instalments");
    CHECK(refused([](PlanRequest &p) { p.count = -4; }) == "a plan has 1 to 520 instalments");
    CHECK(refused([](PlanRequest &p) { p.total = eur("0.00"); }) == "there is nothing to be paid");
    CHECK(refused([](PlanRequest &p) { p.instalment = eur("-1.00"); })
          == "the instalment must be more than nothing");
    CHECK(refused([](PlanRequest &p) { p.instalment = Money(100, base::kUsd); })
          == "the instalment is in another currency");
    CHECK(refused([](PlanRequest &p) { p.first = kToday.addDays(-1); })
          == "the first instalment is due today or later");
    CHECK(refused([](PlanRequest &p) { p.end = kToday.addDays(-1); })
          == "the last date has passed");
    CHECK(refused([](PlanRequest &p) { p.end = kToday.addDays(20); })
          == "so many instalments would have begun before today");
    CHECK(refused([](PlanRequest &p) { p.frequency = Frequency::Payday; })
          == "the debtor's payday is not known");
    CHECK(refused([](PlanRequest &p) {
              p.first = day("2026-12-01");
              p.end = day("2027-06-01");
          })
          == "3 instalments end on 2027-02-01, not on 2027-06-01");
    CHECK(refused([](PlanRequest &p) {
              p.first = day("2026-12-01");
              p.end = day("2027-01-02");
          })
          == "only 2 instalments are due by 2027-01-02");
    CHECK(refused([](PlanRequest &p) {
              p.count.reset();
              p.instalment = eur("0.01");
          })
          == "that would be more than 520 instalments");
}

TEST_CASE("plan: one instalment is changed, and the last absorbs it")
{
    PlanRequest known = request("100.00");
    known.count = 3;
    known.first = day("2026-12-01");
    const auto parts = solvePlan(known, target())->instalments;
    const auto changed = changeInstalment(parts, 0, eur("50.00"), day("2026-12-10"));
    REQUIRE_OK(changed);
    CHECK((*changed)[0] == Instalment{day("2026-12-10"), eur("50.00")});
    CHECK((*changed)[1] == parts[1]);
    CHECK((*changed)[2].amount == eur("16.67"));
    CHECK_FALSE(changeInstalment(parts, 0, eur("66.67"), {}));
    CHECK(changeInstalment(parts, 0, eur("66.66"), {})->back().amount == eur("0.01"));
    CHECK_FALSE(changeInstalment(parts, 2, eur("10.00"), {}));
    CHECK_FALSE(changeInstalment(parts, 3, eur("10.00"), {}));
    CHECK_FALSE(changeInstalment(parts, 1, {}, day("2026-12-01")));
    CHECK_FALSE(changeInstalment(parts, 1, {}, day("2027-02-01")));
    CHECK(changeInstalment(parts, 2, {}, day("2027-03-01"))->back().due == day("2027-03-01"));
}

TEST_CASE("plan: a promise over several accounts fills one after the other")
{
    const std::vector<Money> owed{eur("30.00"), eur("-5.00"), eur("50.00")};
    CHECK(*splitOldestFirst(eur("45.00"), owed)
          == std::vector<Money>{eur("30.00"), eur("0.00"), eur("15.00")});
    CHECK_FALSE(splitOldestFirst(eur("80.01"), owed));
    CHECK_FALSE(splitOldestFirst(eur("0.00"), owed));
    CHECK_FALSE(splitOldestFirst(eur("1.00"), {Money(100, base::kUsd)}));
}

TEST_CASE("plan: whatever is asked, the instalments sum to the whole and stand on business days")
{
    base::SeededRng rng(20261124);
    constexpr Frequency kAll[]{Frequency::Weekly, Frequency::Fortnightly, Frequency::Monthly,
                               Frequency::LastDay, Frequency::Payday};
    int solved = 0;
    for (int round = 0; round < 5000; ++round) {
        const auto pick = [&](qint64 low, qint64 high) { return rng.between(low, high); };
        PlanRequest known = request("1.00");
        known.total = Money(pick(1, 5'000'000), base::kEur);
        known.frequency = kAll[pick(0, 4)];
        known.payday = base::Payday::fromText(pick(0, 1) ? "31" : "fri/2026-01-02");
        known.roll = pick(0, 1) ? Roll::ModifiedFollowing : Roll::Following;
        const int what = int(pick(0, 6));
        if (what == 0 || what == 2 || what == 4 || what == 6)
            known.count = int(pick(1, 60));
        if (what == 1 || what == 2 || what == 5)
            known.instalment = Money(pick(1, 500'000), base::kEur);
        if (what == 3 || what == 4 || what == 5)
            known.end = kToday.addDays(pick(1, 2000));
        if (pick(0, 1))
            known.first = kToday.addDays(pick(0, 60));
        const auto schedule = solvePlan(known, target());
        if (!schedule)
            continue;
        ++solved;
        Money sum = eur("0.00");
        QDate before;
        for (const Instalment &part : schedule->instalments) {
            REQUIRE(part.amount.isPositive());
            REQUIRE((before.isNull() || before < part.due));
            REQUIRE(target().isBusinessDay(part.due));
            REQUIRE(part.due >= kToday);
            before = part.due;
            sum += part.amount;
        }
        REQUIRE(sum == schedule->covered);
        REQUIRE(sum + schedule->left == known.total);
        if (!known.instalment)
            REQUIRE(schedule->left.isZero());
        if (known.count && !known.instalment)
            REQUIRE(int(schedule->instalments.size()) == *known.count);
        // Equal but for the last one, which differs by less than one unit a part.
        for (size_t i = 0; i + 1 < schedule->instalments.size(); ++i)
            REQUIRE(schedule->instalments[i].amount == schedule->instalment);
        if (!known.instalment) {
            const Money most =
                schedule->instalment + Money(qint64(schedule->instalments.size()) - 1, base::kEur);
            REQUIRE(schedule->instalments.back().amount <= most);
        }
    }
    CHECK(solved > 3000);
}
