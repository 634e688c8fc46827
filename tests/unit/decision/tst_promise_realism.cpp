// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/rng.h"
#include "core/decision/promise_realism.h"

#include <cmath>

using namespace dunlin;
using namespace dunlin::decision;

namespace {

const QDate kToday(2026, 11, 24);

base::Money eur(std::int64_t euros)
{
    return base::Money(euros * 100, base::kEur);
}

domain::AccountState account()
{
    domain::AccountState state;
    state.exists = true;
    state.currency = base::kEur;
    return state;
}

void pay(domain::AccountState &state, std::int64_t euros, int daysAgo)
{
    domain::PaymentState payment;
    payment.amount = eur(euros);
    payment.valueDate = kToday.addDays(-daysAgo);
    state.payments.push_back(payment);
}

void promise(domain::AccountState &state, domain::PromiseStatus status, int decidedDaysAgo)
{
    domain::PromiseState made;
    made.amount = eur(50);
    made.status = status;
    made.taken = kToday.addDays(-decidedDaysAgo - 10);
    made.due = kToday.addDays(-decidedDaysAgo - 3);
    made.decided = kToday.addDays(-decidedDaysAgo);
    state.promises.push_back(made);
}

} // namespace

TEST_CASE("promises that are sooner, smaller and after kept ones are likelier")
{
    const PromiseHistory none;
    domain::AccountState state = account();
    pay(state, 100, 40);
    const auto points = [&](std::int64_t euros, int days) {
        return promisePoints(state, eur(euros), kToday.addDays(days), kToday);
    };
    CHECK(points(80, 2) > points(80, 20));
    CHECK(points(80, 5) > points(180, 5));
    CHECK(points(180, 5) > points(500, 5));
    const int before = points(80, 5);
    promise(state, domain::PromiseStatus::Kept, 30);
    CHECK(points(80, 5) > before);
    promise(state, domain::PromiseStatus::Broken, 20);
    promise(state, domain::PromiseStatus::Broken, 15);
    CHECK(points(80, 5) < before);
    // What came later does not count for a promise of before.
    CHECK(promisePoints(state, eur(80), kToday.addDays(-35), kToday.addDays(-40)) == 8 + 4 - 3);
}

TEST_CASE("the office's own promises correct what judgement says")
{
    base::SeededRng rng(4);
    PromiseHistory history;
    const auto truth = [](int points) { return 0.15 + 0.5 / (1 + std::exp(-points / 15.0)); };
    for (int i = 0; i < 40'000; ++i) {
        const int points = int(rng.between(-40, 39));
        history.add(points, rng.chance(truth(points)));
    }
    for (int points = -36; points < 40; points += 8)
        CHECK(history.keptPermille(points) / 1000.0 == Approx(truth(points)).margin(0.03));
    const PromiseHistory none;
    CHECK(none.keptPermille(8) > 600);
    CHECK(none.maturedIn(8) == 0);
}

TEST_CASE("an unlikely promise gets parts that add up, and care comes first")
{
    domain::AccountState state = account();
    pay(state, 60, 30);
    promise(state, domain::PromiseStatus::Broken, 60);
    promise(state, domain::PromiseStatus::Broken, 30);
    const PromiseHistory none;
    const auto realism = promiseRealism(state, eur(250), QDate(2026, 12, 31), kToday, none);
    CHECK(realism.keptPermille < 400);
    CHECK(realism.looksUnaffordable);
    REQUIRE(realism.better.size() == 5);
    base::Money sum = base::Money::zero(base::kEur);
    for (const domain::Instalment &part : realism.better) {
        CHECK(part.amount <= eur(60));
        sum += part.amount;
    }
    CHECK(sum == eur(250));
    CHECK(realism.better[1].due == QDate(2027, 1, 31));
    CHECK(realism.betterPermille > realism.keptPermille);
    const auto likely = promiseRealism(state, eur(50), kToday.addDays(2), kToday, none);
    CHECK_FALSE(likely.looksUnaffordable);
    CHECK(likely.better.empty());
    // Nothing is known that would be better.
    CHECK(promiseRealism(account(), eur(9000), kToday.addDays(60), kToday, none).better.empty());
}
