// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/decision/queue_rank.h"

#include <algorithm>
#include <numeric>

using namespace dunlin;
using namespace dunlin::decision;
using namespace dunlin::domain;

namespace {

const QDate kToday(2026, 11, 24);
const Instant kNow = base::startOfDay(kToday, "UTC").plusMs(10 * base::kMsPerHour);
const RankContext kContext{kToday, kNow, "UTC"};

AccountState account(Status status, std::int64_t euros = 100, int daysPastDue = 0)
{
    AccountState state;
    state.exists = true;
    state.currency = base::kEur;
    state.status = status;
    state.balances = Buckets::zero(base::kEur);
    state.balances[Bucket::Principal] = Money(euros * 100, base::kEur);
    state.unapplied = Money::zero(base::kEur);
    state.disputed = Money::zero(base::kEur);
    state.daysPastDue = daysPastDue;
    state.nextAction = {NextActionKind::Call, kToday, {}};
    return state;
}

void callBack(AccountState &state, Instant at)
{
    state.callBack = CallBackSet{at, {}};
    state.nextAction = {NextActionKind::CallBack, base::dateIn(at, "UTC"), at};
}

void checkSum(const Rank &rank)
{
    const int sum = std::accumulate(rank.parts.begin(), rank.parts.end(), 0,
                                    [](int s, const RankPart &part) { return s + part.points; });
    CHECK(sum == rank.priority);
}

} // namespace

TEST_CASE("call-backs at their time, then broken promises, then due ones, then the rest")
{
    AccountState due = account(Status::New, 1);
    callBack(due, kNow);
    std::vector<AccountState> order{due,
                                    account(Status::PromiseBroken, 1),
                                    account(Status::PromiseDue, 1'000'000, 400),
                                    account(Status::PromiseDue, 1),
                                    account(Status::InContact, 50'000, 10),
                                    account(Status::InContact, 1'000'000, 400),
                                    account(Status::InContact, 50'000, 400),
                                    account(Status::PromiseOpen, 1'000'000, 400),
                                    account(Status::Placed, 1'000'000, 400),
                                    account(Status::OnHold, 1'000'000, 400)};
    // The largest due promise stays below the least broken one only by its own points.
    order.erase(order.begin() + 2);
    int last = 1'000'000;
    for (const AccountState &state : order) {
        const Rank ranked = rank(state, kContext);
        CHECK(ranked.inQueue);
        CHECK(ranked.priority < last);
        checkSum(ranked);
        last = ranked.priority;
    }
}

TEST_CASE("no account that is finished is in a queue")
{
    for (const Status status : {Status::Paid, Status::Closed}) {
        const Rank ranked = rank(account(status), kContext);
        CHECK_FALSE(ranked.inQueue);
        CHECK(ranked.segment == Segment::None);
        REQUIRE(ranked.parts.size() == 1);
        CHECK(ranked.parts[0].kind == RankPart::Kind::NothingOwed);
        checkSum(ranked);
    }
    AccountState gone = account(Status::New);
    gone.exists = false;
    CHECK_FALSE(rank(gone, kContext).inQueue);
}

TEST_CASE("segments")
{
    CHECK(rank(account(Status::New), kContext).segment == Segment::New);
    CHECK(rank(account(Status::PromiseDue), kContext).segment == Segment::PromisesDue);
    CHECK(rank(account(Status::PromiseBroken), kContext).segment == Segment::Broken);
    CHECK(rank(account(Status::OnPlan), kContext).segment == Segment::OnPlan);
    CHECK(rank(account(Status::InContact), kContext).segment == Segment::None);
    AccountState later = account(Status::PromiseBroken);
    callBack(later, kNow.plusMs(base::kMsPerHour));
    CHECK(rank(later, kContext).segment == Segment::CallBacks);
}

TEST_CASE("what waits for its day or hour sinks and comes back by itself")
{
    AccountState worked = account(Status::InContact, 50'000, 60);
    worked.nextAction.due = kToday.addDays(2);
    CHECK(rank(worked, kContext).priority == 0);
    const RankContext later{kToday.addDays(2), kNow.plusMs(2 * base::kMsPerDay), "UTC"};
    CHECK(rank(worked, later).priority > 60);

    AccountState asked = account(Status::InContact, 50'000, 60);
    callBack(asked, kNow.plusMs(1));
    CHECK(rank(asked, kContext).priority == 0);
    callBack(asked, kNow);
    CHECK(rank(asked, kContext).priority > 2000);
}

TEST_CASE("more owed never ranks lower; fresher debts are worth more")
{
    int last = -1;
    for (std::int64_t euros = 1; euros < 10'000'000; euros = euros * 3 + 1) {
        const int priority = rank(account(Status::InContact, euros), kContext).priority;
        CHECK(priority >= last);
        last = priority;
    }
    CHECK(rank(account(Status::InContact, 100, 20), kContext).priority
          > rank(account(Status::InContact, 100, 300), kContext).priority);
}

TEST_CASE("nothing starves: with far more to do than can be done, every account has its turn")
{
    std::vector<AccountState> accounts;
    for (int i = 0; i < 400; ++i) {
        AccountState state =
            account(Status::InContact, i < 200 ? 100'000 + i : 5, i < 200 ? 5 : 300);
        state.id.bytes[0] = std::uint8_t(i);
        state.id.bytes[1] = std::uint8_t(i >> 8);
        state.listed = kToday;
        accounts.push_back(state);
    }
    std::vector<int> lastWorked(accounts.size(), 0);
    int longest = 0;
    for (int day = 0; day < 900; ++day) {
        const RankContext context{kToday.addDays(day), kNow.plusMs(day * base::kMsPerDay), "UTC"};
        std::vector<std::pair<int, size_t>> order;
        for (size_t i = 0; i < accounts.size(); ++i)
            order.emplace_back(-rank(accounts[i], context).priority, i);
        std::sort(order.begin(), order.end());
        for (size_t k = 0; k < 10; ++k) {
            AccountState &state = accounts[order[k].second];
            state.lastContact = context.now;
            state.nextAction.due = context.today.addDays(2);
            lastWorked[order[k].second] = day;
        }
        for (const int worked : lastWorked)
            longest = std::max(longest, day - worked);
    }
    CHECK(longest < 185); // ninety days without work, and within ninety more its turn
}

TEST_CASE("turns are spread over the quarter, and a longer wait stands higher at the next one")
{
    const auto turns = [](AccountState state, int idle) {
        state.lastContact = kNow.plusMs(-idle * base::kMsPerDay);
        const Rank ranked = rank(state, kContext);
        checkSum(ranked);
        for (const RankPart &part : ranked.parts) {
            if (part.kind == RankPart::Kind::NoContactLately)
                return part.points;
        }
        return 0;
    };
    const Rank best = rank(account(Status::InContact, 1'000'000'000, 5), kContext);
    int today = 0;
    for (int i = 0; i < 900; ++i) {
        AccountState state = account(Status::InContact, 5, 300);
        state.id.bytes[0] = std::uint8_t(i);
        state.id.bytes[1] = std::uint8_t(i >> 8);
        CHECK(turns(state, 89) == 0);
        const int first = turns(state, 90);
        today += first > 0 ? 1 : 0;
        if (first == 0)
            continue;
        CHECK(first > best.priority);
        CHECK(turns(state, 180) > first);
        CHECK(turns(state, 100'000) < 1000); // a promise that is due stays above
    }
    CHECK(today > 10); // 900 * 3 / 90 are to be expected
    CHECK(today < 55);
}

TEST_CASE("risk is a plain sum between 0 and 100")
{
    AccountState state = account(Status::InContact, 100, 90);
    CHECK(riskOf(state, kContext) == 30);
    PromiseState broken;
    broken.status = PromiseStatus::Broken;
    state.promises = {broken, broken, broken};
    CHECK(riskOf(state, kContext) == 60);
    state.attempts = {kNow, kNow, kNow};
    CHECK(riskOf(state, kContext) == 80);
    state.lastRightParty = kNow;
    CHECK(riskOf(state, kContext) == 60);
    state.lastRightParty = kNow.plusMs(-70 * base::kMsPerDay);
    CHECK(riskOf(state, kContext) == 70);
    state.daysPastDue = 10'000;
    CHECK(riskOf(state, kContext) == 90);
    // Working it is worth what it brings; that it may go wrong is shown, and moves nothing.
    AccountState safe = state;
    safe.promises.clear();
    CHECK(rank(state, kContext).priority <= rank(safe, kContext).priority);
}

TEST_CASE("what is pinned stands above all but a call-back at its time, and says so")
{
    AccountState pinned = account(Status::PromiseOpen, 1);
    pinned.nextAction = {NextActionKind::CheckPromise, kToday.addDays(9), {}};
    TaskState pin;
    pin.task = TaskKind::Pin;
    pin.due = kToday;
    pinned.tasks.push_back(pin);
    const Rank first = rank(pinned, kContext);
    checkSum(first);
    CHECK(first.parts.front() == RankPart{RankPart::Kind::Pinned, 1900});
    CHECK(first.priority > rank(account(Status::PromiseBroken, 1), kContext).priority);
    AccountState due = account(Status::New, 1);
    callBack(due, kNow);
    CHECK(rank(due, kContext).priority > first.priority);
    pinned.tasks.back().done = true;
    CHECK(rank(pinned, kContext).priority < 0);
}
