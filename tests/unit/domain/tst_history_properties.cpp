// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/domain/statement.h"
#include "random_history.h"

#include <algorithm>
#include <map>

using namespace dunlin;
using namespace dunlin::domain;
using test::AccountScript;

namespace {

constexpr int kCases = 2500;
constexpr int kMost = 40;

FoldContext context(int today)
{
    return {.today = AccountScript::day(today), .withTimeline = false, .withPostings = true};
}

/// The figures and what they open to, without the counts of events.
AccountState figures(AccountState state)
{
    state.events = state.unknownEvents = 0;
    return state;
}

void checkExact(const AccountState &state, Money owed)
{
    REQUIRE(state.total() == owed);
    REQUIRE_FALSE(state.unapplied.isNegative());
    REQUIRE((state.unapplied.isZero() || state.balances.sum().isZero()));
    Buckets sum = Buckets::zero(base::kEur);
    for (const ItemState &item : state.items) {
        Buckets posted = Buckets::zero(base::kEur);
        for (const ItemPosting &posting : item.postings)
            posted[posting.bucket] += posting.amount;
        REQUIRE(posted == item.open);
        for (const Bucket bucket : kBuckets) {
            REQUIRE_FALSE(item.open[bucket].isNegative());
            sum[bucket] += item.open[bucket];
        }
        REQUIRE(item.isOpen() == item.settledOn.isNull());
    }
    REQUIRE(sum == state.balances);
    Money left = Money::zero(base::kEur);
    for (const UnappliedPart &part : state.unappliedFrom) {
        REQUIRE(part.amount.isPositive());
        left += part.amount;
    }
    REQUIRE(left == state.unapplied);
}

/// The day that a payload's money or item belongs to, said by the rules of docs/events.md.
QDate dayOf(const Payload &payload)
{
    if (const auto *item = std::get_if<ItemAdded>(&payload))
        return item->issued;
    if (const auto *payment = std::get_if<PaymentReceived>(&payload))
        return payment->valueDate;
    if (const auto *reversed = std::get_if<Reversed>(&payload))
        return reversed->valueDate;
    if (const auto *adjusted = std::get_if<Adjusted>(&payload))
        return adjusted->valueDate;
    if (const auto *note = std::get_if<CreditNote>(&payload))
        return note->valueDate;
    if (const auto *charge = std::get_if<Charged>(&payload))
        return charge->valueDate;
    if (const auto *judgment = std::get_if<JudgmentEntered>(&payload))
        return judgment->on;
    if (const auto *writeOff = std::get_if<WrittenOff>(&payload))
        return writeOff->valueDate;
    return {};
}

} // namespace

TEST_CASE("history: money is conserved to the cent, by any allocation, in any order of the feed")
{
    base::SeededRng rng(101);
    for (int round = 0; round < kCases; ++round) {
        AccountScript script = test::randomHistory(rng, kMost);
        checkExact(script.fold(context(70)), test::owedBy(script.events));
        for (size_t i = script.events.size(); i > 1; --i)
            std::swap(script.events[i - 1], script.events[rng.below(i)]);
        checkExact(script.fold(context(70)), test::owedBy(script.events));
    }
}

TEST_CASE("history: what each payment paid, and what is left of it, is the payment")
{
    base::SeededRng rng(102);
    for (int round = 0; round < kCases; ++round) {
        const AccountScript script = test::randomHistory(rng, kMost);
        const AccountState state = script.fold(context(70));
        std::map<EventId, Money> applied;
        for (const ItemState &item : state.items) {
            for (const ItemPosting &posting : item.postings) {
                auto &sum =
                    applied.try_emplace(posting.event, Money::zero(base::kEur)).first->second;
                sum -= posting.amount;
            }
        }
        for (const UnappliedPart &part : state.unappliedFrom)
            applied.try_emplace(part.event, Money::zero(base::kEur)).first->second += part.amount;
        for (const PaymentState &payment : state.payments)
            REQUIRE(applied[payment.id] == payment.amount);
        const auto views = paymentAllocations(state, {});
        REQUIRE(views.size() == state.payments.size());
        for (size_t i = 0; i < views.size(); ++i) {
            Money sum = views[i].unapplied;
            for (const AllocationPart &part : views[i].parts)
                sum += part.amount;
            REQUIRE(sum == state.payments[i].amount);
        }
    }
}

TEST_CASE("history: opening the figures changes none of them")
{
    base::SeededRng rng(103);
    for (int round = 0; round < kCases / 2; ++round) {
        const AccountScript script = test::randomHistory(rng, kMost);
        AccountState open = script.fold(context(70));
        FoldContext plain = context(70);
        plain.withPostings = false;
        open.unappliedFrom.clear();
        for (ItemState &item : open.items)
            item.postings.clear();
        REQUIRE(open == script.fold(plain));
    }
}

TEST_CASE("history: what is reversed has never been, and reversing that restores it")
{
    base::SeededRng rng(104);
    for (int round = 0; round < kCases; ++round) {
        AccountScript script = test::randomHistory(rng, kMost);
        const EventId paid =
            script.on(int(rng.between(0, 60)))
                .add(PaymentReceived{.amount = Money(rng.between(1, 900'000), base::kEur),
                                     .valueDate = script.day(30)});
        const AccountState with = figures(script.fold(context(70)));
        AccountScript without = script;
        without.events.pop_back();
        const EventId reversal = script.add(
            Reversed{paid, QStringLiteral("no funds"), script.day(61), ReversalCause::Returned});
        REQUIRE(figures(script.fold(context(70))) == figures(without.fold(context(70))));
        script.reverse(reversal, 62);
        REQUIRE(figures(script.fold(context(70))) == with);
    }
}

TEST_CASE("history: as of a moment is the fold of what had happened by then")
{
    base::SeededRng rng(105);
    for (int round = 0; round < kCases; ++round) {
        const AccountScript script = test::randomHistory(rng, kMost);
        const int day = int(rng.between(0, 70));
        FoldContext at = context(day);
        at.withTimeline = true;
        at.at = base::startOfDay(script.day(day), "UTC").plusMs(rng.between(0, 86'399'999));
        AccountScript happened = script;
        std::erase_if(happened.events, [&](const Event &event) {
            const QDate of = dayOf(event.payload);
            return event.envelope.occurred > *at.at || (of.isValid() && of > script.day(day));
        });
        FoldContext plain = at;
        plain.at.reset();
        REQUIRE(script.fold(at) == happened.fold(plain));
    }
}

TEST_CASE("history: as known at a moment is the fold of what had been heard by then")
{
    base::SeededRng rng(106);
    for (int round = 0; round < kCases; ++round) {
        const AccountScript script = test::randomHistory(rng, kMost);
        FoldContext known = context(70);
        known.withTimeline = true;
        known.known = base::startOfDay(script.day(int(rng.between(0, 80))), "UTC")
                          .plusMs(rng.between(0, 86'399'999));
        AccountScript heard = script;
        std::erase_if(heard.events,
                      [&](const Event &event) { return event.envelope.heard > *known.known; });
        FoldContext plain = known;
        plain.known.reset();
        REQUIRE(script.fold(known) == heard.fold(plain));
    }
}

TEST_CASE("history: a preview is what the payment then does")
{
    base::SeededRng rng(107);
    for (int round = 0; round < kCases / 5; ++round) {
        AccountScript script = test::randomHistory(rng, kMost);
        PaymentReceived payment{.amount = Money(rng.between(1, 3'000'000), base::kEur),
                                .valueDate = script.day(int(rng.between(0, 65)))};
        if (rng.chance(0.5))
            payment.item = AccountScript::item(int(rng.between(1, 6)));
        const AccountId account = script.events.front().envelope.account;
        const FoldContext now = context(70);
        const PaymentPreview preview = previewPayment(account, script.events, payment, now, {});
        const EventId paid = script.on(66).add(payment);
        const AccountState state = script.fold(now);
        const AllocationView view =
            allocationOf(state, termsOf(account, script.events, now), paid, payment.valueDate);
        REQUIRE(view.parts == preview.allocation.parts);
        REQUIRE(view.unapplied == preview.allocation.unapplied);
        REQUIRE(state.balances == preview.after);
        REQUIRE(state.unapplied == preview.unappliedAfter);
    }
}

TEST_CASE("history: a payment over linked accounts adds up, whatever the rule")
{
    base::SeededRng rng(108);
    for (int round = 0; round < kCases / 5; ++round) {
        std::vector<AccountState> accounts;
        Money open = Money::zero(base::kEur);
        for (int i = 0; i < 3; ++i) {
            accounts.push_back(test::randomHistory(rng, 15).fold(context(70)));
            open += accounts.back().balances.sum();
        }
        AllocationRule rule;
        rule.spread = Spread(rng.below(2));
        rule.level = AllocationLevel(rng.below(rule.spread == Spread::Proportional ? 3 : 2));
        const Money amount(rng.between(1, 6'000'000), base::kEur);
        const auto shares = acrossAccounts(accounts, amount, rule);
        Money sum = Money::zero(base::kEur);
        for (size_t i = 0; i < shares.size(); ++i) {
            REQUIRE_FALSE(shares[i].isNegative());
            const Money most = accounts[i].balances.sum();
            REQUIRE((i == 0 || shares[i] <= most));
            sum += shares[i];
        }
        REQUIRE(sum == amount);
        REQUIRE((amount > open || shares[0] <= accounts[0].balances.sum()));
    }
}
