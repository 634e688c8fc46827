// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "account_script.h"
#include "core/base/rng.h"

#include <algorithm>

using namespace dunlin;
using namespace dunlin::domain;
using test::AccountScript;

namespace {

Money eur(double euros)
{
    return AccountScript::eur(euros);
}

const ItemState &itemOf(const AccountState &state, int n)
{
    return *std::find_if(state.items.begin(), state.items.end(),
                         [&](const ItemState &item) { return item.id == AccountScript::item(n); });
}

/// What the events say is owed, by plain adding; the fold must agree to the cent.
Money owedBy(const std::vector<Event> &events, const std::vector<EventId> &taken = {})
{
    Money owed = eur(0);
    for (const Event &event : events) {
        if (std::find(taken.begin(), taken.end(), event.envelope.id) != taken.end())
            continue;
        if (const auto *item = std::get_if<ItemAdded>(&event.payload))
            owed += item->amount;
        else if (const auto *charge = std::get_if<Charged>(&event.payload))
            owed += charge->amount;
        else if (const auto *adjusted = std::get_if<Adjusted>(&event.payload))
            owed += adjusted->amount;
        else if (const auto *note = std::get_if<CreditNote>(&event.payload))
            owed -= note->amount;
        else if (const auto *payment = std::get_if<PaymentReceived>(&event.payload))
            owed -= payment->amount;
    }
    return owed;
}

/// Random money of an account with up to five items, some of it before, some after their issue.
AccountScript randomAccount(base::Rng &rng)
{
    AccountScript script;
    script.open();
    const int events = int(rng.between(1, 25));
    int items = 0;
    for (int i = 0; i < events; ++i) {
        const int day = int(rng.between(0, 60));
        const double euros = double(rng.between(1, 20'000)) / 100;
        std::optional<int> item;
        if (rng.chance(0.5))
            item = int(rng.between(1, 6));
        switch (rng.below(6)) {
        case 0:
        case 1:
            if (items < 5)
                script.bill(++items, day, day + int(rng.between(0, 30)),
                            rng.chance(0.1) ? -euros : euros);
            break;
        case 2:
        case 3: script.pay(rng.chance(0.05) ? -euros : euros, day, item); break;
        case 4:
            script.charge(ChargeKind(rng.below(4)), rng.chance(0.1) ? -euros : euros, day, item);
            break;
        default: {
            Adjusted adjusted{.bucket = Bucket(rng.below(4)),
                              .amount = eur(rng.chance(0.6) ? -euros : euros),
                              .valueDate = AccountScript::day(day)};
            CreditNote note{.amount = eur(euros), .valueDate = AccountScript::day(day)};
            if (item)
                adjusted.item = note.item = AccountScript::item(*item);
            if (rng.chance(0.5))
                script.add(adjusted);
            else
                script.add(note);
        }
        }
    }
    return script;
}

void checkExact(const AccountState &state, Money owed)
{
    CHECK(state.total() == owed);
    CHECK_FALSE(state.unapplied.isNegative());
    // Either something is open or money is left over.
    CHECK((state.unapplied.isZero() || state.balances.sum().isZero()));
    Buckets sum = Buckets::zero(base::kEur);
    for (const ItemState &item : state.items) {
        for (const Bucket bucket : kBuckets) {
            CHECK_FALSE(item.open[bucket].isNegative());
            sum[bucket] += item.open[bucket];
        }
        CHECK(item.isOpen() == item.settledOn.isNull());
    }
    CHECK(sum == state.balances);
}

} // namespace

TEST_CASE("a payment goes to the item it names, then to the oldest due first")
{
    AccountScript script;
    script.open();
    script.bill(1, 0, 30, 100);
    script.bill(2, 0, 10, 50);
    script.bill(3, 0, 20, 80);
    script.pay(140, 25, 1);
    const AccountState state = script.foldOn(40);
    CHECK(itemOf(state, 1).open.sum() == eur(0));
    CHECK(itemOf(state, 1).settledOn == AccountScript::day(25));
    CHECK(itemOf(state, 2).open.sum() == eur(10));
    CHECK(itemOf(state, 3).open.sum() == eur(80));
    CHECK(state.paidTotal == eur(140));
    CHECK(state.daysPastDue == 30);
    CHECK(state.oldestUnmetDue == AccountScript::day(10));
}

TEST_CASE("within an item costs, fees, interest, then principal")
{
    AccountScript script;
    script.open();
    script.bill(1, 0, 10, 100);
    script.charge(ChargeKind::Penalty, 7, 11, 1);
    script.charge(ChargeKind::Fee, 5, 11, 1);
    script.charge(ChargeKind::Interest, 3, 12, 1);
    script.charge(ChargeKind::Cost, 20, 13, 1);
    const std::pair<double, std::array<double, 4>> cases[]{
        {15, {100, 3, 12, 5}},
        {25, {100, 3, 7, 0}},
        {33, {100, 2, 0, 0}},
        {40, {95, 0, 0, 0}},
    };
    for (const auto &[paid, open] : cases) {
        AccountScript paying = script;
        paying.pay(paid, 20);
        const AccountState state = paying.foldOn(30);
        for (const Bucket bucket : kBuckets)
            CHECK(state.balances[bucket] == eur(open[size_t(bucket)]));
    }
}

TEST_CASE("money beyond the claim waits, and later charges take it by themselves")
{
    AccountScript script;
    script.open();
    script.bill(1, 0, 10, 100);
    script.pay(130, 5);
    CHECK(script.foldOn(6).unapplied == eur(30));
    CHECK(script.foldOn(6).total() == eur(-30));
    CHECK(script.foldOn(6).status == Status::Paid);
    CHECK(script.foldOn(6).nextAction.kind == NextActionKind::RefundCredit);
    script.bill(2, 20, 40, 50);
    const AccountState state = script.foldOn(20);
    CHECK(state.unapplied == eur(0));
    CHECK(itemOf(state, 2).open[Bucket::Principal] == eur(20));
}

TEST_CASE("a payment dated before its item settles it once the item exists")
{
    AccountScript script;
    script.open();
    script.bill(1, 0, 5, 40);
    script.pay(100, 8, 2);
    script.bill(2, 10, 40, 100);
    const AccountState state = script.foldOn(12);
    CHECK(itemOf(state, 2).settledOn == AccountScript::day(10));
    CHECK(itemOf(state, 1).open.sum() == eur(40));
}

TEST_CASE("charges without an item go to the oldest open one, or stand alone")
{
    AccountScript script;
    script.open();
    script.charge(ChargeKind::Fee, 9, 3);
    AccountState state = script.foldOn(10);
    REQUIRE(state.items.size() == 1);
    CHECK(state.items[0].id.isNull());
    CHECK(state.items[0].due == AccountScript::day(3));
    CHECK(state.balances[Bucket::Fees] == eur(9));
    CHECK(state.daysPastDue == 7);

    script.bill(1, 4, 6, 100);
    script.charge(ChargeKind::Cost, 2, 5, 77);
    state = script.foldOn(10);
    CHECK(state.items[0].open[Bucket::Costs] == eur(2));
    script.pay(111, 7);
    script.charge(ChargeKind::Fee, 4, 9);
    state = script.foldOn(10);
    CHECK(state.total() == eur(4));
    CHECK(state.oldestUnmetDue == AccountScript::day(9));
}

TEST_CASE("credit notes and adjustments lower their bucket and leave the rest unapplied")
{
    AccountScript script;
    script.open();
    script.bill(1, 0, 10, 100);
    script.charge(ChargeKind::Interest, 10, 11, 1);
    script.add(Adjusted{AccountScript::item(1), Bucket::Interest, eur(-4), {}, script.day(12)});
    AccountState state = script.foldOn(20);
    CHECK(state.balances[Bucket::Interest] == eur(6));
    CHECK(state.balances[Bucket::Principal] == eur(100));
    script.add(CreditNote{AccountScript::item(1), {}, eur(120), script.day(13)});
    state = script.foldOn(20);
    CHECK(state.balances.sum() == eur(0));
    CHECK(state.unapplied == eur(14));
    CHECK(state.paidTotal == eur(0));
    script.add(Adjusted{{}, Bucket::Costs, eur(20), {}, script.day(14)});
    CHECK(script.foldOn(20).balances[Bucket::Costs] == eur(6));
}

TEST_CASE("a printed batch of a collection system is reproduced: listed, fees, adjustments, paid")
{
    // 11 513.44 + 1 482.37 - 2 391.69 = 10 604.12; paid 10 067.12; owing 537.00.
    AccountScript script;
    script.open();
    script.bill(1, 0, 10, 11'513.44);
    script.charge(ChargeKind::Fee, 1'482.37, 12, 1);
    script.add(
        Adjusted{AccountScript::item(1), Bucket::Principal, eur(-2'391.69), {}, script.day(13)});
    CHECK(script.foldOn(20).total() == eur(10'604.12));
    script.pay(10'067.12, 21);
    const AccountState state = script.foldOn(30);
    CHECK(state.total() == eur(537.00));
    CHECK(state.paidTotal == eur(10'067.12));
    CHECK(state.balances[Bucket::Principal] == eur(537.00));
}

TEST_CASE("paid on a day is closed on it, due on a day is still current")
{
    AccountScript script;
    script.open();
    script.bill(1, 0, 30, 100);
    CHECK(script.foldOn(30).daysPastDue == 0);
    CHECK(script.foldOn(31).daysPastDue == 1);
    script.on(35).pay(100, 35);
    FoldContext context{.today = script.day(34)};
    context.at = base::endOfDay(script.day(34), "UTC");
    CHECK(script.fold(context).balances.sum() == eur(100));
    context.today = script.day(35);
    context.at = base::endOfDay(script.day(35), "UTC");
    CHECK(script.fold(context).balances.sum().isZero());
}

TEST_CASE("as of a moment: what had happened, or what had been heard")
{
    AccountScript script;
    script.on(1).open();
    script.bill(1, 1, 10, 100);
    script.on(5).heardOn(9).pay(60, 5);
    FoldContext context{.today = script.day(7)};
    context.at = base::endOfDay(script.day(7), "UTC");
    CHECK(script.fold(context).total() == eur(40));
    context.at.reset();
    context.known = base::endOfDay(script.day(7), "UTC");
    CHECK(script.fold(context).total() == eur(100));
    context.known = base::startOfDay(script.day(0), "UTC");
    CHECK_FALSE(script.fold(context).exists);
}

TEST_CASE("amounts of another currency, or beyond all sums, change no figure")
{
    AccountScript script;
    script.open();
    script.bill(1, 0, 10, 100);
    script.bill(1, 0, 10, 100); // the same id again
    script.add(PaymentReceived{.amount = Money(500, base::kUsd), .valueDate = script.day(1)});
    for (int i = 0; i < 12'000; ++i)
        script.add(PaymentReceived{.amount = Money(Money::kMaxMinor, base::kEur),
                                   .valueDate = script.day(2)});
    const AccountState state = script.foldOn(5);
    CHECK(state.unknownEvents > 9'000);
    CHECK(state.balances.sum() == eur(0));
    CHECK(state.unapplied.isPositive());
}

TEST_CASE("whatever comes, the sums are exact, in any order of the feed")
{
    base::SeededRng rng(7);
    for (int round = 0; round < 3000; ++round) {
        AccountScript script = randomAccount(rng);
        const Money owed = owedBy(script.events);
        checkExact(script.foldOn(70), owed);
        for (size_t i = script.events.size(); i > 1; --i)
            std::swap(script.events[i - 1], script.events[rng.below(i)]);
        checkExact(script.foldOn(70), owed);
    }
}

TEST_CASE("what is reversed has never been, and reversing that restores it")
{
    base::SeededRng rng(11);
    for (int round = 0; round < 1000; ++round) {
        AccountScript script = randomAccount(rng);
        const size_t victim = rng.below(script.events.size());
        AccountScript without = script;
        without.events.erase(without.events.begin() + std::ptrdiff_t(victim));
        AccountScript reversed = script;
        const EventId reversal = reversed.reverse(script.events[victim].envelope.id, 61);
        AccountScript restored = reversed;
        restored.reverse(reversal, 62);

        const auto figures = [](const AccountScript &s) {
            AccountState state = s.fold({.today = s.day(70), .withTimeline = false});
            state.events = state.unknownEvents = 0;
            return state;
        };
        CHECK(figures(reversed) == figures(without));
        CHECK(figures(restored) == figures(script));
    }
}

TEST_CASE("as of later days nothing that had happened is forgotten")
{
    base::SeededRng rng(13);
    for (int round = 0; round < 500; ++round) {
        const AccountScript script = randomAccount(rng);
        size_t items = 0;
        for (int day = 0; day <= 61; day += 7) {
            FoldContext context{.today = script.day(day)};
            context.at = base::endOfDay(script.day(day), "UTC");
            const AccountState state = script.fold(context);
            std::vector<Event> until;
            for (const Event &event : script.events) {
                const auto *item = std::get_if<ItemAdded>(&event.payload);
                const auto *pay = std::get_if<PaymentReceived>(&event.payload);
                const auto *charge = std::get_if<Charged>(&event.payload);
                const auto *note = std::get_if<CreditNote>(&event.payload);
                const auto *adjusted = std::get_if<Adjusted>(&event.payload);
                const QDate date = item       ? item->issued
                                   : pay      ? pay->valueDate
                                   : charge   ? charge->valueDate
                                   : note     ? note->valueDate
                                   : adjusted ? adjusted->valueDate
                                              : QDate();
                if (date <= script.day(day))
                    until.push_back(event);
            }
            checkExact(state, owedBy(until));
            CHECK(state.items.size() + 1 >= items);
            items = state.items.size();
        }
    }
}
