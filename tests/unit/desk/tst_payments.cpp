// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk/profile_fixture.h"

#include <catch2/catch.hpp>

#include <set>

using namespace dunlin;
using domain::Money;
using dunlin::tests::await;
using dunlin::tests::Profile;
using ports::CommitmentChange;

namespace {

// The fixture's clock stands at 2026-11-24.
const QDate kToday(2026, 11, 24);

struct Paying : Profile {
    using Profile::Profile;

    base::Result<ports::LedgerOffer> propose(const ports::LedgerWish &wish)
    {
        return await<ports::LedgerOffer>(
            [&](auto reply) { station->payments().propose(wish, std::move(reply)); });
    }
    base::Result<std::vector<ports::Saved>> post(const ports::LedgerOffer &offer)
    {
        return await<std::vector<ports::Saved>>(
            [&](auto reply) { station->payments().post(offer, std::move(reply)); });
    }
    std::vector<ports::ExpectedRow> expected(QDate from, QDate to)
    {
        auto rows = await<std::vector<ports::ExpectedRow>>(
            [&](auto reply) { station->payments().expected(from, to, std::move(reply)); });
        REQUIRE_OK(rows);
        return *rows;
    }
    std::vector<ports::Saved> pay(const ports::PaymentWish &wish)
    {
        const auto offer = propose(wish);
        REQUIRE_OK(offer);
        auto saved = post(*offer);
        REQUIRE_OK(saved);
        return *saved;
    }
    domain::AccountState state(base::AccountId account) { return page(account).state; }
    /// Accounts that owe something, most pressing first.
    std::vector<base::AccountId> owing()
    {
        std::vector<base::AccountId> found;
        for (const ports::QueueRow &row : window().rows) {
            if (row.balance.isPositive())
                found.push_back(row.account);
        }
        REQUIRE(found.size() > 5);
        return found;
    }
    static ports::PaymentWish wish(base::AccountId account, Money amount)
    {
        ports::PaymentWish wish;
        wish.account = account;
        wish.amount = amount;
        wish.valueDate = kToday;
        wish.method = QStringLiteral("transfer");
        wish.reference = QStringLiteral("R-1");
        return wish;
    }
};

void checkShows(const ports::AccountChange &change, const domain::AccountState &state)
{
    CHECK(change.owedAfter == state.total());
    CHECK(change.unappliedAfter == state.unapplied);
    CHECK(change.daysPastDueAfter == state.daysPastDue);
    Money open = Money::zero(state.currency);
    for (const ports::BucketChange &bucket : change.buckets) {
        open += bucket.after;
        for (const domain::ItemState &item : state.items) {
            if (item.id == bucket.item)
                CHECK(item.open[bucket.bucket] == bucket.after);
        }
    }
    CHECK(open == state.balances.sum());
}

} // namespace

TEST_CASE("payments: what the preview shows is what is there after posting")
{
    Paying at;
    base::SeededRng rng(20261124);
    for (const base::AccountId &account : at.owing()) {
        const Money owed = at.state(account).total();
        // From a cent to half as much again as is owed.
        const Money amount(1 + std::int64_t(rng.next() % quint64(owed.minor() * 3 / 2)),
                           owed.currency());
        const auto offer = at.propose(Paying::wish(account, amount));
        REQUIRE_OK(offer);
        REQUIRE(offer->entries.size() == 1);
        const ports::AccountChange &change = offer->entries.front().change;
        CHECK(change.owedBefore - change.interestPosted == owed);
        CHECK(change.owedAfter == change.owedBefore - amount);
        CHECK_FALSE(offer->seenBefore);
        REQUIRE_OK(at.post(*offer));
        checkShows(change, at.state(account));
    }
}

TEST_CASE("payments: money beyond what is owed is kept, in sight")
{
    Paying at;
    const base::AccountId account = at.owing().front();
    const Money owed = at.state(account).total();
    const Money over(1234, owed.currency());
    const auto offer = at.propose(Paying::wish(account, owed + over));
    REQUIRE_OK(offer);
    CHECK(offer->entries.front().change.unappliedAfter == over);
    REQUIRE_OK(at.post(*offer));
    CHECK(at.state(account).unapplied == over);
    CHECK(at.state(account).total() == -over);
}

TEST_CASE("payments: an offer is posted once, and only while the account is what it shows")
{
    Paying at;
    const base::AccountId account = at.owing().front();
    const Money part(100, at.state(account).currency);
    const auto offer = at.propose(Paying::wish(account, part));
    REQUIRE_OK(offer);
    const int events = at.state(account).events;
    SECTION("twice")
    {
        REQUIRE_OK(at.post(*offer));
        const int posted = at.state(account).events;
        const auto again = at.post(*offer);
        REQUIRE_FALSE(again);
        CHECK(again.error().code == base::ErrorCode::Conflict);
        CHECK(at.state(account).events == posted);
        const auto second = at.propose(Paying::wish(account, part));
        REQUIRE_OK(second);
        CHECK(second->seenBefore);
    }
    SECTION("after another payment")
    {
        at.pay(Paying::wish(account, part + part));
        const auto stale = at.post(*offer);
        REQUIRE_FALSE(stale);
        CHECK(stale.error().code == base::ErrorCode::Conflict);
        CHECK(at.state(account).payments.back().amount == part + part);
    }
    SECTION("a note changes nothing that it shows")
    {
        ports::WrapUp note;
        note.account = account;
        note.note = QStringLiteral("called back");
        REQUIRE_OK(at.save(note));
        REQUIRE_OK(at.post(*offer));
        CHECK(at.state(account).events == events + 2);
    }
}

TEST_CASE("payments: a payment that is reversed has never been")
{
    Paying at;
    base::SeededRng rng(7);
    for (const base::AccountId &account : at.owing()) {
        const domain::AccountState before = at.state(account);
        const Money amount(1 + std::int64_t(rng.next() % quint64(before.total().minor() * 2)),
                           before.currency);
        const auto saved = at.pay(Paying::wish(account, amount));
        ports::ReversalWish back;
        back.account = account;
        back.of = saved.front().events.back();
        back.cause = domain::ReversalCause::Returned;
        back.reason = QStringLiteral("no funds");
        const auto offer = at.propose(back);
        REQUIRE_OK(offer);
        CHECK_FALSE(offer->fee); // the demo's contracts take none
        CHECK(offer->entries.front().change.owedAfter == before.total());
        REQUIRE_OK(at.post(*offer));
        const domain::AccountState after = at.state(account);
        checkShows(offer->entries.front().change, after);
        CHECK(after.balances == before.balances);
        CHECK(after.promises == before.promises);
        CHECK(after.arrangements == before.arrangements);
        CHECK(after.paidTotal == before.paidTotal);
        CHECK(after.status == before.status);
        CHECK_FALSE(at.propose(back)); // taken back already
    }
}

TEST_CASE("payments: a promise is kept by the payment, and opened again by its reversal")
{
    Paying at;
    for (const base::AccountId &account : at.owing()) {
        const domain::AccountState before = at.state(account);
        if (!before.arrangements.empty() || !before.promises.empty() || before.closed)
            continue;
        const Money amount(500, before.currency);
        ports::WrapUp promise;
        promise.account = account;
        promise.promise = domain::Promised{amount, kToday.addDays(3), QStringLiteral("card"), {}};
        promise.note = QStringLiteral("will pay");
        REQUIRE_OK(at.save(promise));
        const auto offer = at.propose(Paying::wish(account, amount));
        REQUIRE_OK(offer);
        const auto &kept = offer->entries.front().change.commitments;
        REQUIRE(kept.size() == 1);
        CHECK(kept[0].kind == CommitmentChange::Kind::Promise);
        CHECK(kept[0].after == CommitmentChange::State::Kept);
        const auto saved = at.post(*offer);
        REQUIRE_OK(saved);
        ports::ReversalWish back;
        back.account = account;
        back.of = saved->front().events.back();
        back.reason = QStringLiteral("posted in error");
        const auto undo = at.propose(back);
        REQUIRE_OK(undo);
        const auto &opened = undo->entries.front().change.commitments;
        REQUIRE(opened.size() == 1);
        CHECK(opened[0].before == CommitmentChange::State::Kept);
        CHECK(opened[0].after == CommitmentChange::State::Open);
        return;
    }
    FAIL("no account without promises");
}

TEST_CASE("payments: money of a later day is announced, and comes by its name")
{
    Paying at;
    const base::AccountId account = at.owing().front();
    const domain::AccountState before = at.state(account);
    ports::PaymentWish wish = Paying::wish(account, Money(777, before.currency));
    wish.valueDate = kToday.addDays(10);
    const auto offer = at.propose(wish);
    REQUIRE_OK(offer);
    CHECK(offer->announced);
    REQUIRE_OK(at.post(*offer));
    const domain::AccountState announced = at.state(account);
    CHECK(announced.balances == before.balances);
    REQUIRE(announced.expected.size() == 1);
    const domain::EventId id = announced.expected[0].id;
    const auto waits = [&] {
        const auto rows = at.expected(kToday, kToday.addDays(30));
        return std::any_of(rows.begin(), rows.end(), [&](const auto &row) {
            return row.id == id && row.kind == CommitmentChange::Kind::Announced
                   && row.due == wish.valueDate && row.amount == wish.amount;
        });
    };
    CHECK(waits());
    SECTION("it comes")
    {
        ports::PaymentWish came = Paying::wish(account, wish.amount);
        came.expected = id;
        const auto saved = at.pay(came);
        CHECK_FALSE(waits());
        CHECK(at.state(account).expected[0].payment == saved.front().events.back());
        CHECK_FALSE(at.propose(came)); // it came already
    }
    SECTION("it does not come, and is late")
    {
        const auto rows = at.expected(kToday, wish.valueDate.addDays(-1));
        CHECK(
            std::none_of(rows.begin(), rows.end(), [&](const auto &row) { return row.id == id; }));
    }
}

TEST_CASE("payments: one payment over the accounts of a person adds up")
{
    Paying at;
    int shared = 0;
    for (const base::AccountId &account : at.owing()) {
        const ports::AccountPage page = at.page(account);
        Money all = Money::zero(page.state.currency);
        std::set<base::AccountId> known;
        for (const ports::LinkedAccount &linked : page.linked) {
            if (linked.balance.currency() == page.state.currency && linked.balance.isPositive())
                all += linked.balance;
            known.insert(linked.account);
        }
        if (!all.isPositive()) // a debtor who is not known by an id has no accounts to share with
            continue;
        ports::PaymentWish wish = Paying::wish(account, all);
        wish.linked = true;
        const auto offer = at.propose(wish);
        REQUIRE_OK(offer);
        Money sum = Money::zero(page.state.currency);
        for (const ports::LedgerEntry &entry : offer->entries) {
            sum += entry.amount;
            CHECK(known.count(entry.change.account) == 1);
        }
        CHECK(sum == all);
        if (offer->entries.size() < 2)
            continue;
        ++shared;
        REQUIRE_OK(at.post(*offer));
        for (const ports::LedgerEntry &entry : offer->entries)
            checkShows(entry.change, at.state(entry.change.account));
    }
    CHECK(shared > 0);
}

TEST_CASE("payments: what cannot be is refused in one sentence, and nothing is kept")
{
    Paying at;
    const base::AccountId account = at.owing().front();
    const int events = at.state(account).events;
    const auto refusal = [&](const ports::LedgerWish &wish) {
        const auto offer = at.propose(wish);
        REQUIRE_FALSE(offer);
        CHECK(at.state(account).events == events);
        return offer.error().detail.toStdString();
    };
    CHECK(refusal(Paying::wish(account, Money(100, base::kEur))) == "the account is in USD");
    CHECK(refusal(Paying::wish(account, Money(0, base::kUsd)))
          == "the amount must be more than nothing");
    ports::PaymentWish undated = Paying::wish(account, Money(100, base::kUsd));
    undated.valueDate = {};
    CHECK(refusal(undated) == "value_date is not a date");
    ports::PaymentWish elsewhere = Paying::wish(account, Money(100, base::kUsd));
    elsewhere.item = domain::ItemId{{1, 2, 3}};
    CHECK(refusal(elsewhere) == "the account has no such item");
    CHECK(refusal(ports::ReversalWish{account, domain::EventId{{9}}, {}, QStringLiteral("x")})
          == "the account has no such event");
    CHECK(refusal(ports::CorrectionWish{
              account, domain::Charged{.amount = Money(100, base::kUsd), .valueDate = kToday}})
          == "say the legal or contractual basis of the charge");
}

TEST_CASE("payments: an auditor sees and posts nothing")
{
    Paying at("auditor");
    const auto offer = at.propose(Paying::wish({}, Money(100, base::kUsd)));
    REQUIRE_FALSE(offer);
    CHECK(offer.error().code == base::ErrorCode::Forbidden);
}
