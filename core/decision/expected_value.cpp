// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/expected_value.h"

#include <algorithm>
#include <array>

namespace dunlin::decision {

using domain::AccountState;
using domain::PromiseStatus;

namespace {

// A call that reaches somebody, with what is written down after it, and one that does not.
constexpr int kTalkMinutes = 7;
constexpr int kNoAnswerMinutes = 2;
constexpr int kMessageMinutes = 2;
constexpr int kUsualReach = 180;   // permille of calls that reach the right party, by judgement
constexpr int kReachStrength = 8;  // calls that this judgement weighs
constexpr int kMessageReach = 120; // permille who read one and act
constexpr int kIntercept = -12;    // points at which nothing is known
constexpr int kMostPoints = 40;    // beyond, the table has one value

/// 1000 / (1 + e^-(points / 10)) for points of -40, -36 .. 40, rounded.
constexpr std::array kChance{18,  27,  39,  57,  83,  119, 168, 231, 310, 401, 500,
                             599, 690, 769, 832, 881, 917, 943, 961, 973, 982};

int chanceOf(int points)
{
    const int place = std::clamp(points, -kMostPoints, kMostPoints) + kMostPoints;
    const auto low = size_t(place / 4);
    if (low + 1 >= kChance.size())
        return kChance.back();
    return kChance[low] + (kChance[low + 1] - kChance[low]) * (place % 4) / 4;
}

int byAge(int daysPastDue)
{
    if (daysPastDue <= 30)
        return 12;
    if (daysPastDue <= 60)
        return 6;
    if (daysPastDue <= 90)
        return 0;
    if (daysPastDue <= 180)
        return -8;
    return daysPastDue <= 365 ? -16 : -24;
}

int byPromises(const AccountState &account)
{
    const auto count = [&](PromiseStatus status) {
        return std::count_if(account.promises.begin(), account.promises.end(),
                             [&](const auto &one) { return one.status == status; });
    };
    const auto broken = count(PromiseStatus::Broken);
    return (broken == 0 ? 0 : broken == 1 ? -6 : -14) + (count(PromiseStatus::Kept) > 0 ? 8 : 0);
}

int byPayments(const AccountState &account, QDate today)
{
    if (!account.lastPaymentDate.isValid())
        return -4;
    const auto days = account.lastPaymentDate.daysTo(today);
    return days <= 30 ? 14 : days <= 90 ? 6 : 0;
}

int byContacts(const AccountState &account, QDate today, const QByteArray &zone)
{
    if (!account.lastRightParty)
        return account.attempts.size() >= 3 ? -12 : 0;
    return base::dateIn(*account.lastRightParty, zone).daysTo(today) <= 60 ? 8 : 0;
}

/// What may come of a debt within a month: of a small one all, of a large one a part. Of the first
/// 500 all, up to 5,000 a half, of the rest a quarter, in major units; more owed is never less.
base::Money withinReach(base::Money owed)
{
    std::int64_t unit = 1;
    for (int i = 0; i < owed.currency().exponent(); ++i)
        unit *= 10;
    const std::int64_t all = std::max<std::int64_t>(owed.minor(), 0);
    const std::int64_t first = std::min(all, 500 * unit);
    const std::int64_t second = std::min(all, 5000 * unit) - first;
    return base::Money(first + second / 2 + (all - first - second) / 4, owed.currency());
}

bool reaches(const AccountState &account, domain::PointKind kind)
{
    return std::any_of(account.contactPoints.begin(), account.contactPoints.end(),
                       [&](const domain::ContactPointState &one) {
                           return one.kind == kind && one.owner.isNull()
                                  && one.state == domain::PointState::Active
                                  && one.consent != domain::Consent::Withdrawn;
                       });
}

/// `milliMinutes`: expected thousandths of a minute.
ExpectedValue valued(const AccountState &account, WorkAction action, int milliMinutes, int reach,
                     int pays)
{
    ExpectedValue value{action, (milliMinutes + 999) / 1000, reach, pays, {}, {}};
    value.expected = withinReach(account.collectable())
                         .multiply({std::int64_t(reach) * pays, 1'000'000}, base::Rounding::Down);
    value.perMinute = value.expected.multiply({1000, milliMinutes}, base::Rounding::Down);
    return value;
}

} // namespace

ExpertScore expertScore(const AccountState &account, QDate today, const QByteArray &zone)
{
    ExpertScore score;
    score.points = kIntercept + byAge(account.daysPastDue) + byPromises(account)
                   + byPayments(account, today) + byContacts(account, today, zone);
    score.permille = chanceOf(score.points);
    return score;
}

int reachPermille(const AccountState &account)
{
    std::int64_t tries = std::int64_t(account.attempts.size());
    std::int64_t hits = std::count_if(
        account.contacts.begin(), account.contacts.end(), [](const domain::ContactState &one) {
            return one.channel == domain::Channel::Call && one.flags.rightParty;
        });
    // Who called by himself was reached too.
    hits = std::max<std::int64_t>(hits, account.lastRightParty ? 1 : 0);
    tries = std::max(tries, hits);
    return int((hits * 1000 + kReachStrength * kUsualReach) / (tries + kReachStrength));
}

ExpectedValue expectedValue(const AccountState &account, QDate today, const QByteArray &zone,
                            const PayChance *learned)
{
    const int pays = learned ? learned->permille(account, today, zone)
                             : expertScore(account, today, zone).permille;
    const int reach = reachPermille(account);
    // Most calls reach nobody and are short: what counts is what they take on average.
    const int callTakes = reach * kTalkMinutes + (1000 - reach) * kNoAnswerMinutes;
    // Somebody finds a number first where none is known; that is a call's work too.
    const ExpectedValue call = valued(account, WorkAction::Call, callTakes, reach, pays);
    if (!reaches(account, domain::PointKind::Email) && !reaches(account, domain::PointKind::Phone))
        return call;
    const ExpectedValue message =
        valued(account, WorkAction::Message, kMessageMinutes * 1000, kMessageReach, pays);
    return message.perMinute > call.perMinute ? message : call;
}

QByteArrayView name(WorkAction action)
{
    switch (action) {
    case WorkAction::None: return "none";
    case WorkAction::Call: return "call";
    case WorkAction::Message: return "message";
    }
    return {};
}

} // namespace dunlin::decision
