// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/queue_rank.h"

#include "core/decision/expected_value.h"

#include <algorithm>
#include <array>

namespace dunlin::decision {

namespace {

using domain::AccountState;
using domain::NextActionKind;
using domain::PromiseStatus;
using domain::Status;

constexpr int kMostValue = 140;
constexpr int kTurnEvery = 90; ///< days, and so long nobody must have worked it
constexpr int kTurnLasts = 3;  ///< days, so that a week-end does not take it away
constexpr int kTurn = 200;     ///< above all that a plain account is worth
constexpr int kMostWaiting = 300;
constexpr int kWaitingDaysPerPoint = 10;

/// Where between two powers of ten a point more is reached: 1000 * 10^(n / 20).
constexpr std::array kSteps{1000, 1122, 1259, 1413, 1585, 1778, 1995, 2239, 2512, 2818,
                            3162, 3548, 3981, 4467, 5012, 5623, 6310, 7079, 7943, 8913};

/// 20 points for each power of ten above one minor unit: 10 -> 20, 1,000 -> 60, 100,000 -> 100.
int valuePoints(base::Money perMinute)
{
    const std::int64_t minor = std::min<std::int64_t>(perMinute.minor(), 1'000'000'000);
    if (minor <= 0)
        return 0;
    int points = 0;
    std::int64_t scale = 1;
    for (; minor / 10 >= scale; scale *= 10)
        points += 20;
    // Every point is the same step up, an eighth more: by whole numbers, alike everywhere.
    const auto step = std::upper_bound(kSteps.begin(), kSteps.end(), minor * 1000 / scale);
    return std::min(points + int(step - kSteps.begin()) - 1, kMostValue);
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

/// Points of an account whose turn it is; 0 for one that was worked lately, or has another day.
int turnPoints(const AccountState &account, const RankContext &context)
{
    const QDate since =
        account.lastContact ? base::dateIn(*account.lastContact, context.zone) : account.listed;
    const qint64 idle = since.isValid() ? since.daysTo(context.today) : 0;
    if (idle < kTurnEvery)
        return 0;
    std::uint32_t phase = 2'166'136'261U; // FNV-1a: spreads ids that differ little
    for (const std::uint8_t byte : account.id.bytes)
        phase = (phase ^ byte) * 16'777'619U;
    const qint64 at = (context.today.toJulianDay() + phase % kTurnEvery) % kTurnEvery;
    if (at >= kTurnLasts)
        return 0;
    return kTurn + int(std::min<qint64>(idle / kWaitingDaysPerPoint, kMostWaiting));
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

void addUrgency(Sum &sum, const AccountState &account, const RankContext &context)
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
    sum.add(Kind::NoContactLately, turnPoints(account, context));
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
        addUrgency(sum, account, context);
    addRestraint(sum, account);
    return rank;
}

} // namespace dunlin::decision
