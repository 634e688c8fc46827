// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/promise_realism.h"

#include <algorithm>

namespace dunlin::decision {

using base::Money;
using domain::AccountState;
using domain::PromiseState;
using domain::PromiseStatus;

namespace {

constexpr int kStart = 8; // about seven in ten promises are kept where nothing is known
constexpr int kLikely = 600;
constexpr int kMostParts = 6;
constexpr int kMonth = 30;

/// Middle chances of the bands of eight points from -40 on: 1000 / (1 + e^-(points / 10)).
constexpr std::array kByBand{27, 57, 119, 231, 401, 599, 769, 881, 943, 973};

/// The largest single payment of the year before a day; zero when there is none.
Money largestPayment(const AccountState &account, QDate before)
{
    Money largest = Money::zero(account.currency);
    for (const domain::PaymentState &payment : account.payments) {
        if (payment.valueDate < before && payment.valueDate >= before.addDays(-365))
            largest = base::max(largest, payment.amount);
    }
    return largest;
}

int byTime(qint64 days)
{
    return days <= 3 ? 6 : days <= 7 ? 4 : days <= 14 ? 0 : days <= kMonth ? -4 : -8;
}

int byHistory(const AccountState &account, QDate before)
{
    int kept = 0;
    int broken = 0;
    for (const PromiseState &promise : account.promises) {
        if (promise.decided.isNull() || promise.decided >= before)
            continue;
        kept += promise.status == PromiseStatus::Kept ? 1 : 0;
        broken += promise.status == PromiseStatus::Broken ? 1 : 0;
    }
    return (broken == 0 ? 0 : broken == 1 ? -8 : -16) + (kept >= 3 ? 10 : kept > 0 ? 6 : 0);
}

int byAmount(Money amount, Money largest)
{
    if (!largest.isPositive())
        return -3;
    if (amount <= largest)
        return 6;
    return amount <= largest + largest ? 0 : -6;
}

} // namespace

int promisePoints(const AccountState &account, Money amount, QDate due, QDate taken)
{
    const int points = kStart + byTime(taken.daysTo(due)) + byHistory(account, taken)
                       + byAmount(amount, largestPayment(account, taken));
    return std::clamp(points, -40, 40);
}

int PromiseHistory::bandOf(int points)
{
    return std::clamp((points + 40) / 8, 0, kBands - 1);
}

void PromiseHistory::learn(const AccountState &account)
{
    for (const PromiseState &promise : account.promises) {
        const bool decided =
            promise.status == PromiseStatus::Kept || promise.status == PromiseStatus::Broken;
        if (!decided || promise.arrangement || promise.amount.currency() != account.currency)
            continue;
        add(promisePoints(account, promise.amount, promise.due, promise.taken),
            promise.status == PromiseStatus::Kept);
    }
}

void PromiseHistory::add(int points, bool kept)
{
    const auto band = size_t(bandOf(points));
    ++m_matured[band];
    m_kept[band] += kept ? 1 : 0;
}

int PromiseHistory::keptPermille(int points) const
{
    const auto band = size_t(bandOf(points));
    return int((m_kept[band] * 1000 + qint64(kPull) * kByBand[band]) / (m_matured[band] + kPull));
}

qint64 PromiseHistory::maturedIn(int points) const
{
    return m_matured[size_t(bandOf(points))];
}

PromiseRealism promiseRealism(const AccountState &account, Money amount, QDate due, QDate today,
                              const PromiseHistory &history)
{
    PromiseRealism made;
    made.points = promisePoints(account, amount, due, today);
    made.keptPermille = history.keptPermille(made.points);
    made.rests = history.maturedIn(made.points);
    const Money largest = largestPayment(account, today);
    const bool broke =
        std::any_of(account.promises.begin(), account.promises.end(),
                    [](const auto &promise) { return promise.status == PromiseStatus::Broken; });
    made.looksUnaffordable =
        largest.isPositive() && broke && amount > largest.multiply({3, 1}, base::Rounding::Down);
    if (made.keptPermille >= kLikely || !largest.isPositive() || amount <= largest)
        return made;
    // As many even parts as it takes for each to be what was paid before, a month apart.
    int parts = 2;
    while (parts < kMostParts && amount.multiply({1, parts}, base::Rounding::Up) > largest)
        ++parts;
    const std::vector<std::int64_t> even(size_t(parts), 1);
    const std::vector<Money> amounts = amount.allocate(even);
    const int chance = history.keptPermille(promisePoints(account, amounts.front(), due, today));
    if (chance <= made.keptPermille)
        return made;
    made.betterPermille = chance;
    for (size_t i = 0; i < amounts.size(); ++i)
        made.better.push_back({due.addMonths(int(i)), amounts[i]});
    return made;
}

} // namespace dunlin::decision
