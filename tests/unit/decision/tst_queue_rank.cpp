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
                                    account(Status::InContact, 1'000'000, 400),
                                    account(Status::InContact, 50'000, 400),
                                    account(Status::InContact, 50'000, 10),
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
    CHECK(rank(worked, later).priority > 100);

    AccountState asked = account(Status::InContact, 50'000, 60);
    callBack(asked, kNow.plusMs(1));
    CHECK(rank(asked, kContext).priority == 0);
    callBack(asked, kNow);
    CHECK(rank(asked, kContext).priority > 2000);
}

TEST_CASE("more owed and longer overdue never rank lower")
{
    int last = -1;
    for (std::int64_t euros = 1; euros < 10'000'000; euros = euros * 3 + 1) {
        const int priority = rank(account(Status::InContact, euros), kContext).priority;
        CHECK(priority >= last);
        last = priority;
    }
    last = -1;
    for (int days = 0; days < 500; days += 7) {
        const int priority = rank(account(Status::InContact, 100, days), kContext).priority;
        CHECK(priority >= last);
        last = priority;
    }
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
    const Rank ranked = rank(state, kContext);
    CHECK(std::any_of(ranked.parts.begin(), ranked.parts.end(),
                      [](const RankPart &part) { return part.kind == RankPart::Kind::HighRisk; }));
}
