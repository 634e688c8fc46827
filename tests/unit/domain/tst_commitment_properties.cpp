// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "account_script.h"
#include "core/base/rng.h"

using namespace dunlin;
using namespace dunlin::domain;
using test::AccountScript;

namespace {

Money eur(double euros)
{
    return AccountScript::eur(euros);
}

std::vector<Instalment> parts(std::initializer_list<std::pair<int, double>> all)
{
    std::vector<Instalment> made;
    for (const auto &[due, euros] : all)
        made.push_back({AccountScript::day(due), eur(euros)});
    return made;
}

/// A random life of an account: bills, promises, plans, settlements, payments, reversals.
AccountScript randomLife(base::SeededRng &rng)
{
    AccountScript script;
    script.open();
    script.bill(1, 0, 10, double(rng.between(50, 2000)));
    std::vector<EventId> payments;
    std::vector<EventId> deals;
    int day = 12;
    const int steps = int(rng.between(4, 18));
    for (int i = 0; i < steps; ++i) {
        day += int(rng.between(0, 12));
        script.on(day, int(rng.between(1, 22)));
        const double amount = double(rng.between(1, 40'000)) / 100;
        switch (rng.between(0, 8)) {
        case 0: script.promise(amount, day + int(rng.between(0, 20))); break;
        case 1:
            deals.push_back(script.add(Planned{parts({{day + 5, amount},
                                                      {day + 5 + int(rng.between(1, 30)), amount},
                                                      {day + 40, amount / 2 + 0.01}}),
                                               {},
                                               {},
                                               {}}));
            break;
        case 2:
            deals.push_back(script.add(
                SettlementAgreed{parts({{day + 3, amount}, {day + 20, 10}}),
                                 rng.chance(0.5) ? AccountScript::day(day + 30) : QDate(),
                                 eur(600),
                                 {},
                                 {}}));
            break;
        case 3:
            if (!deals.empty())
                script.add(PlanChanged{
                    deals.back(), deals.back(), parts({{day + 9, amount}, {day + 50, 5}}), {}});
            break;
        case 4:
            if (!deals.empty() && rng.chance(0.3))
                script.add(ArrangementCancelled{deals.front(), {}});
            break;
        case 5:
            if (!payments.empty())
                script.reverse(payments[size_t(rng.below(payments.size()))], day);
            break;
        case 6: script.charge(ChargeKind::Fee, double(rng.between(1, 500)) / 100, day); break;
        default: payments.push_back(script.pay(amount, day)); break;
        }
    }
    return script;
}

Money sum(const AccountState &state, bool (*which)(const PromiseState &))
{
    Money all = eur(0);
    for (const PromiseState &promise : state.promises) {
        if (which(promise))
            all += promise.amount;
    }
    return all;
}

} // namespace

TEST_CASE("whatever happens, kept + open + broken + cancelled is what was promised, to the cent")
{
    base::SeededRng rng(7);
    int kept = 0;
    int forgiven = 0;
    for (int round = 0; round < 3000; ++round) {
        const AccountScript script = randomLife(rng);
        const int today = int(rng.between(12, 200));
        const AccountState state =
            script.fold(FoldContext{.today = AccountScript::day(today), .withTimeline = false});
        const Money all = sum(state, [](const PromiseState &) { return true; });
        const Money keptSum =
            sum(state, [](const PromiseState &p) { return p.status == PromiseStatus::Kept; });
        const Money open = sum(state, [](const PromiseState &p) {
            return p.status == PromiseStatus::Open || p.status == PromiseStatus::PartiallyKept;
        });
        const Money broken =
            sum(state, [](const PromiseState &p) { return p.status == PromiseStatus::Broken; });
        const Money cancelled =
            sum(state, [](const PromiseState &p) { return p.status == PromiseStatus::Cancelled; });
        REQUIRE(keptSum + open + broken + cancelled == all);
        Money promised = eur(0);
        Money paid = eur(0);
        for (const PromiseState &promise : state.promises) {
            REQUIRE_FALSE(promise.paid.isNegative());
            REQUIRE(promise.paid <= promise.amount);
            REQUIRE((promise.open().isPositive() == promise.decided.isNull()));
            promised += promise.paid;
        }
        for (const PaymentState &payment : state.payments)
            paid += payment.amount;
        REQUIRE(promised <= paid);
        for (const ArrangementState &deal : state.arrangements) {
            Money inParts = eur(0);
            for (const PartState &part : deal.parts)
                inParts += part.paid;
            REQUIRE(inParts == deal.paid);
            REQUIRE(deal.paid <= deal.total);
            REQUIRE((deal.isActive() == deal.ended.isNull()));
            kept += deal.status == ArrangementStatus::Kept ? 1 : 0;
            forgiven += deal.forgiven.isPositive() ? 1 : 0;
        }
        // Nothing is lost: what was billed and charged is open, paid or forgiven.
        Money claimed = eur(0);
        for (const Event &event : script.events) {
            if (const auto *item = std::get_if<ItemAdded>(&event.payload))
                claimed += item->amount;
            if (const auto *charge = std::get_if<Charged>(&event.payload))
                claimed += charge->amount;
        }
        REQUIRE(state.total() == claimed - paid - state.forgiven);
    }
    CHECK(kept > 100);
    CHECK(forgiven > 50);
}

TEST_CASE("whatever happens, taking back a payment is as if it had never been")
{
    base::SeededRng rng(11);
    for (int round = 0; round < 2000; ++round) {
        AccountScript script = randomLife(rng);
        const AccountScript without = script;
        const int day = int(rng.between(12, 150));
        const EventId payment = script.on(day).pay(double(rng.between(1, 60'000)) / 100, day);
        script.on(day + int(rng.between(0, 30))).reverse(payment, day);
        const FoldContext context{.today = AccountScript::day(int(rng.between(12, 250))),
                                  .withTimeline = false};
        AccountState state = script.fold(context);
        const AccountState never = without.fold(context);
        state.events = never.events;
        REQUIRE(state == never);
    }
}

TEST_CASE("whatever happens, the same feed in another delivery is the same account")
{
    base::SeededRng rng(13);
    for (int round = 0; round < 500; ++round) {
        const AccountScript script = randomLife(rng);
        const FoldContext context{.today = AccountScript::day(int(rng.between(12, 250))),
                                  .withTimeline = false};
        const AccountState state = script.fold(context);
        // Independent things may be heard in another order: payments of different days swap.
        AccountScript swapped = script;
        for (size_t i = 1; i < swapped.events.size(); ++i) {
            Event &before = swapped.events[i - 1];
            Event &after = swapped.events[i];
            const bool free = std::holds_alternative<PaymentReceived>(after.payload)
                              && !std::holds_alternative<Reversed>(before.payload)
                              && base::dateIn(before.envelope.occurred, "UTC")
                                     != base::dateIn(after.envelope.occurred, "UTC");
            if (free && rng.chance(0.5))
                std::swap(before, after);
        }
        const AccountState other = swapped.fold(context);
        REQUIRE(other.arrangements == state.arrangements);
        REQUIRE(other.promises == state.promises);
        REQUIRE(other.balances == state.balances);
        REQUIRE(other.forgiven == state.forgiven);
        REQUIRE(other.status == state.status);
    }
}
