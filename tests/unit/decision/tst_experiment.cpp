// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/rng.h"
#include "core/decision/best_time.h"
#include "core/decision/experiment.h"

#include <cmath>

using namespace dunlin;
using namespace dunlin::decision;

namespace {

base::AccountId account(base::Rng &rng)
{
    return base::AccountId{rng.bytes16()};
}

} // namespace

TEST_CASE("an account stays in its arm, and arms get their shares")
{
    const auto experiment =
        Experiment::of(QStringLiteral("letters"),
                       {{QStringLiteral("champion"), 450}, {QStringLiteral("challenger"), 450}});
    REQUIRE(experiment);
    const auto other = Experiment::of(QStringLiteral("calls"), experiment->arms());
    REQUIRE(other);
    base::SeededRng rng(3);
    int arms[3] = {0, 0, 0};
    int together = 0;
    constexpr int kAccounts = 20'000;
    for (int i = 0; i < kAccounts; ++i) {
        const base::AccountId id = account(rng);
        const auto arm = experiment->armOf(id);
        CHECK(arm == experiment->armOf(id));
        ++arms[arm.value_or(2)];
        together += arm == size_t(0) && other->armOf(id) == size_t(0) ? 1 : 0;
    }
    CHECK(std::abs(arms[0] - 9000) < 300);
    CHECK(std::abs(arms[1] - 9000) < 300);
    CHECK(std::abs(arms[2] - 2000) < 200); // held out
    CHECK(std::abs(together - kAccounts * 0.45 * 0.45)
          < 250); // experiments know nothing of each other
}

TEST_CASE("experiments that cannot be are refused")
{
    CHECK_FALSE(Experiment::of({}, {{QStringLiteral("a"), 100}}));
    CHECK_FALSE(Experiment::of(QStringLiteral("x"), {}));
    CHECK_FALSE(Experiment::of(QStringLiteral("x"), {{QStringLiteral("a"), 0}}));
    CHECK_FALSE(Experiment::of(QStringLiteral("x"),
                               {{QStringLiteral("a"), 600}, {QStringLiteral("b"), 500}}));
    CHECK_FALSE(Experiment::of(QStringLiteral("x"),
                               {{QStringLiteral("a"), 100}, {QStringLiteral("a"), 100}}));
}

TEST_CASE("power and intervals are those of the textbooks")
{
    // Fleiss: 10 % against 15 % at 80 % needs 686 in each arm.
    CHECK(accountsNeeded(0.10, 0.15) == Approx(686).margin(1));
    CHECK(powerOf(0.10, 0.15, 686, 686) == Approx(0.80).margin(0.002));
    CHECK(powerOf(0.10, 0.10, 5000, 5000) == Approx(0.05).margin(0.001));
    CHECK(accountsNeeded(0.2, 0.2) == 0);
    // Wilson's interval of 10 of 100.
    CHECK(rateInterval(10, 100).low == Approx(0.0552).margin(0.0001));
    CHECK(rateInterval(10, 100).high == Approx(0.1744).margin(0.0001));
    CHECK(rateInterval(0, 10).low == 0);
    CHECK(rateInterval(10, 10).high == 1);
    CHECK(rateInterval(0, 0) == Interval{0, 1});
    // Newcombe's example: 56 of 70 less 48 of 80 is 0.2, 0.0524 to 0.3339.
    const Interval difference = differenceInterval(56, 70, 48, 80);
    CHECK(difference.low == Approx(0.0524).margin(0.0001));
    CHECK(difference.high == Approx(0.3339).margin(0.0001));
}

TEST_CASE("a difference's interval holds the truth nineteen times in twenty")
{
    base::SeededRng rng(95);
    int held = 0;
    for (int i = 0; i < 2000; ++i) {
        qint64 a = 0;
        qint64 b = 0;
        for (int n = 0; n < 150; ++n) {
            a += rng.chance(0.2) ? 1 : 0;
            b += rng.chance(0.3) ? 1 : 0;
        }
        const Interval interval = differenceInterval(a, 150, b, 150);
        held += interval.low <= -0.1 && -0.1 <= interval.high ? 1 : 0;
    }
    CHECK(held > 1870);
    CHECK(held < 1940);
}

namespace {

constexpr int kDebtors = 1500;

/// Debtors of eight segments; each is best reached in some slots, a few in other ones than theirs.
struct Town {
    explicit Town(std::uint64_t seed) : rng(seed)
    {
        for (int segment = 0; segment < 8; ++segment) {
            std::array<double, 6> rates{};
            for (double &rate : rates)
                rate = 0.05 + 0.3 * rng.unit() * rng.unit();
            segmentRates.push_back(rates);
        }
        for (int i = 0; i < kDebtors; ++i) {
            const int segment = int(rng.below(8));
            std::array<double, 6> rates = segmentRates[size_t(segment)];
            for (double &rate : rates)
                rate = std::clamp(rate * (0.4 + 1.2 * rng.unit()), 0.01, 0.9);
            segments.push_back(segment);
            debtorRates.push_back(rates);
        }
    }
    static ContactSlot slot(int i) { return {0, 9 + 3 * (i % 3), i < 3 ? 2 : 6}; }
    base::DebtorId debtor(int i) const
    {
        base::DebtorId id;
        id.bytes[0] = std::uint8_t(i);
        id.bytes[1] = std::uint8_t(i >> 8);
        return id;
    }
    /// Right-party contacts over 15 days with one call a day, by the shrunken choice or by chance.
    int reached(bool best)
    {
        ContactRates rates;
        std::vector<ContactSlot> allowed;
        for (int i = 0; i < 6; ++i)
            allowed.push_back(slot(i));
        int hits = 0;
        for (int day = 0; day < 15; ++day) {
            for (int i = 0; i < kDebtors; ++i) {
                const QString segment = QString::number(segments[size_t(i)]);
                size_t chosen = rng.below(6);
                if (best) {
                    const auto choice =
                        bestSlot(rates, debtor(i), segment, QDate(2026, 1, 1).addDays(day), allowed,
                                 [](size_t) { return true; });
                    REQUIRE(choice);
                    CHECK(choice->propensity > 0);
                    chosen = choice->at;
                }
                const bool hit = rng.chance(debtorRates[size_t(i)][chosen]);
                hits += hit ? 1 : 0;
                rates.add(debtor(i), segment, allowed[chosen], hit);
            }
            rates.settle();
        }
        return hits;
    }
    base::SeededRng rng;
    std::vector<std::array<double, 6>> segmentRates;
    std::vector<int> segments;
    std::vector<std::array<double, 6>> debtorRates;
};

} // namespace

TEST_CASE("calling when a debtor is likely reached beats calling at any time by far")
{
    for (const std::uint64_t seed : {1, 2}) {
        Town town(seed);
        const int byChance = town.reached(false);
        const int byRates = town.reached(true);
        INFO(byRates << " against " << byChance);
        CHECK(byRates > byChance * 1.4);
    }
}

TEST_CASE("an hour of one weekday and a channel are learned from outcomes, a few say little")
{
    ContactRates rates;
    base::SeededRng rng(11);
    const QString segment = QStringLiteral("s");
    std::vector<ContactSlot> week;
    for (int weekday = 1; weekday <= 5; ++weekday) {
        for (int hour = 9; hour <= 18; ++hour) {
            week.push_back({0, hour, weekday});
            week.push_back({1, hour, weekday});
        }
    }
    // Tuesdays at six reach, elsewhere calls rarely do; mails are answered less than calls.
    const auto truth = [](const ContactSlot &slot) {
        return slot.channel == 1 ? 0.06 : slot.weekday == 2 && slot.hour == 18 ? 0.45 : 0.10;
    };
    for (int i = 0; i < 12'000; ++i) {
        const ContactSlot &slot = week[rng.below(week.size())];
        rates.add(base::DebtorId{rng.bytes16()}, segment, slot, rng.chance(truth(slot)));
    }
    // Some answer mails and never a call.
    base::DebtorId reader;
    for (int i = 0; i < 20; ++i) {
        reader = base::DebtorId{rng.bytes16()};
        for (int weekday = 1; weekday <= 5; ++weekday) {
            rates.add(reader, segment, {1, 10, weekday}, true);
            rates.add(reader, segment, {0, 10, weekday}, false);
        }
    }
    const base::DebtorId once{rng.bytes16()}; // one lucky call on a Monday morning
    rates.add(once, segment, {0, 9, 1}, true);
    rates.settle();
    const auto choose = [&](base::DebtorId who) {
        const auto choice =
            bestSlot(rates, who, segment, QDate(2026, 1, 6), week, [](size_t) { return true; });
        REQUIRE(choice);
        return week[choice->at];
    };
    CHECK(choose(base::DebtorId{rng.bytes16()}) == ContactSlot{0, 18, 2});
    CHECK(rates.rate(once, segment, {0, 18, 2}) > rates.rate(once, segment, {0, 9, 1}));
    CHECK(rates.rate(reader, segment, {1, 10, 3}) > rates.rate(reader, segment, {0, 10, 3}));
    CHECK(rates.rate(reader, segment, {0, 10, 3}) < 0.10);
    for (const ContactSlot &slot : week) {
        const double rate = rates.rate(base::DebtorId{}, QStringLiteral("other"), slot);
        CHECK(rate > 0);
        CHECK(rate < 1);
    }
}

TEST_CASE(
    "rates lie between the debtor's own and everybody's, and slots that are shut are not chosen")
{
    ContactRates rates;
    base::SeededRng rng(5);
    const base::DebtorId one{rng.bytes16()};
    const ContactSlot morning{0, 9, 1};
    const ContactSlot evening{0, 18, 1};
    for (int i = 0; i < 400; ++i) {
        rates.add(base::DebtorId{rng.bytes16()}, QStringLiteral("s"), morning, rng.chance(0.1));
        rates.add(base::DebtorId{rng.bytes16()}, QStringLiteral("s"), evening, rng.chance(0.3));
    }
    for (int i = 0; i < 5; ++i)
        rates.add(one, QStringLiteral("s"), morning, true);
    rates.settle();
    const double own = rates.rate(one, QStringLiteral("s"), morning);
    CHECK(own > 0.12);
    CHECK(own < 1);
    const base::DebtorId stranger{rng.bytes16()};
    const ContactSlot all[] = {morning, evening};
    const auto any = [](size_t) { return true; };
    const auto choice = bestSlot(rates, stranger, QStringLiteral("s"), QDate(2026, 1, 5), all, any);
    REQUIRE(choice);
    CHECK(choice->at == 1); // in the evening
    CHECK(choice->propensity == Approx(0.985));
    const auto shut = bestSlot(rates, stranger, QStringLiteral("s"), QDate(2026, 1, 5), all,
                               [](size_t at) { return at == 0; });
    REQUIRE(shut);
    CHECK(shut->at == 0);
    CHECK(shut->propensity == 1);
    CHECK_FALSE(
        bestSlot(rates, stranger, {}, QDate(2026, 1, 5), all, [](size_t) { return false; }));
    CHECK_FALSE(bestSlot(rates, stranger, {}, QDate(2026, 1, 5), {}, any));
    int explored = 0;
    for (int day = 0; day < 4000; ++day)
        explored +=
            bestSlot(rates, stranger, {}, QDate(2026, 1, 5).addDays(day), all, any)->explored ? 1
                                                                                              : 0;
    CHECK(explored > 80);
    CHECK(explored < 165);
}
