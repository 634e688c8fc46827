// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/queue_rank.h"

#include "core/decision/expected_value.h"

#include <algorithm>

namespace dunlin::decision {

namespace {

using domain::AccountState;
using domain::NextActionKind;
using domain::PromiseStatus;
using domain::Status;

constexpr int kNoContactAfterDays = 14;
constexpr int kHighRisk = 70;
constexpr int kMostValue = 140;
constexpr int kListedDaysPerPoint = 3;
constexpr int kMostWaiting = 300; // more than all that makes a plain account worth more

/// 20 points for each power of ten above one minor unit: 10 -> 20, 1,000 -> 60, 100,000 -> 100.
int valuePoints(base::Money perMinute)
{
    int points = 0;
    std::int64_t scale = 1;
    while (perMinute.minor() / 10 >= scale && points < kMostValue) {
        scale *= 10;
        points += 20;
    }
    // Between two powers in proportion, so that 900 ranks above 100.
    if (perMinute.isPositive())
        points += int((perMinute.minor() - scale) * 20 / (scale * 9));
    return std::clamp(points, 0, kMostValue);
}

Segment segmentOf(const AccountState &account)
{
    if (account.callBack)
        return Segment::CallBacks;
    switch (account.status) {
    case Status::PromiseDue: return Segment::PromisesDue;
    case Status::PromiseBroken: return Segment::Broken;
    case Status::OnPlan: return Segment::OnPlan;
    case Status::New: return Segment::New;
    case Status::Tracing: return Segment::Tracing;
    default: return Segment::None;
    }
}

/// Days that count as waiting: since the account was last worked; of one that never was, every
/// third since it was listed, as that day lies before this office had it.
int waitingDays(const AccountState &account, const RankContext &context)
{
    if (account.lastContact)
        return int(base::dateIn(*account.lastContact, context.zone).daysTo(context.today));
    const int listed = account.listed.isValid() ? int(account.listed.daysTo(context.today)) : 0;
    return kNoContactAfterDays + (listed - kNoContactAfterDays) / kListedDaysPerPoint;
}

/// Whether the account's own next step lies in the future: it waits, nothing presses.
bool waits(const AccountState &account, const RankContext &context)
{
    if (account.nextAction.kind == NextActionKind::CallBack)
        return account.nextAction.at && *account.nextAction.at > context.now;
    return account.nextAction.due.isValid() && account.nextAction.due > context.today;
}

class Sum {
public:
    explicit Sum(Rank &rank) : m_rank(rank) {}
    void add(RankPart::Kind kind, int points)
    {
        if (points == 0)
            return;
        m_rank.parts.push_back({kind, points});
        m_rank.priority += points;
    }

private:
    Rank &m_rank;
};

void addUrgency(Sum &sum, const AccountState &account, const RankContext &context, int risk)
{
    using Kind = RankPart::Kind;
    if (account.callBack && account.callBack->at <= context.now)
        sum.add(Kind::CallBackDue, 2000);
    if (account.status == Status::PromiseBroken)
        sum.add(Kind::BrokenPromise, 1200);
    if (account.status == Status::PromiseDue)
        sum.add(Kind::PromiseDue, 1000);
    sum.add(
        Kind::Value,
        valuePoints(expectedValue(account, context.today, context.zone, context.pays).perMinute));
    if (account.status == Status::New)
        sum.add(Kind::NewAccount, 20);
    sum.add(Kind::NoContactLately,
            std::clamp(waitingDays(account, context) - kNoContactAfterDays, 0, kMostWaiting));
    if (risk >= kHighRisk)
        sum.add(Kind::HighRisk, 30);
}

void addRestraint(Sum &sum, const AccountState &account)
{
    using Kind = RankPart::Kind;
    const bool committed =
        account.status == Status::PromiseOpen || account.status == Status::OnPlan;
    const bool workable = account.status == Status::Disputed && account.collectable().isPositive();
    if (committed || (workable && account.holdback))
        sum.add(Kind::OpenPromise, -300);
    if (account.status == Status::Disputed && !workable)
        sum.add(Kind::Dispute, -400);
    if (account.status == Status::OnHold)
        sum.add(Kind::Hold, -1000);
    if (account.status == Status::Placed)
        sum.add(Kind::PlacedWithAgency, -800);
}

} // namespace

int riskOf(const AccountState &account, const RankContext &context)
{
    int risk = std::min(account.daysPastDue / 3, 50);
    const auto broken = std::count_if(account.promises.begin(), account.promises.end(),
                                      [](const domain::PromiseState &promise) {
                                          return promise.status == PromiseStatus::Broken;
                                      });
    risk += int(std::min<std::ptrdiff_t>(broken * 15, 30));
    if (!account.lastRightParty)
        risk += account.attempts.size() >= 3 ? 20 : 0;
    else if (base::dateIn(*account.lastRightParty, context.zone).daysTo(context.today) > 60)
        risk += 10;
    return std::min(risk, 100);
}

Rank rank(const AccountState &account, const RankContext &context)
{
    Rank rank;
    if (!account.exists || domain::isFinished(account.status) || account.restrictedOn.isValid()) {
        rank.parts.push_back({RankPart::Kind::NothingOwed, 0});
        return rank;
    }
    rank.inQueue = true;
    rank.segment = segmentOf(account);
    rank.risk = riskOf(account, context);
    Sum sum(rank);
    const bool pinned =
        std::any_of(account.tasks.begin(), account.tasks.end(), [](const domain::TaskState &task) {
            return task.task == domain::TaskKind::Pin && !task.done;
        });
    if (pinned)
        sum.add(RankPart::Kind::Pinned, 1900);
    if (!waits(account, context))
        addUrgency(sum, account, context, rank.risk);
    addRestraint(sum, account);
    return rank;
}

} // namespace dunlin::decision
