// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/experiment.h"

#include "core/base/hash.h"

#include <QtCore/QSet>

#include <cmath>
#include <numbers>

namespace dunlin::decision {

using base::ErrorCode;
using base::fail;

namespace {

constexpr double kZ = 1.959963984540054; // two-sided 5 %

/// Share of the standard normal distribution below x.
double below(double x)
{
    return 0.5 * std::erfc(-x / std::numbers::sqrt2);
}

} // namespace

base::Result<Experiment> Experiment::of(const QString &name, std::vector<Arm> arms)
{
    if (name.isEmpty() || arms.empty())
        return fail(ErrorCode::Input, QStringLiteral("an experiment has a name and arms"));
    QSet<QString> names;
    int sum = 0;
    for (const Arm &arm : arms) {
        if (arm.name.isEmpty() || names.contains(arm.name))
            return fail(ErrorCode::Input, QStringLiteral("each arm has a name of its own"));
        if (arm.permille <= 0 || arm.permille > 1000)
            return fail(ErrorCode::Input,
                        QStringLiteral("the share of \"%1\" is 1 to 1000 permille").arg(arm.name));
        names.insert(arm.name);
        sum += arm.permille;
    }
    if (sum > 1000)
        return fail(ErrorCode::Input, QStringLiteral("the shares are more than the whole"));
    Experiment made;
    made.m_name = name;
    made.m_arms = std::move(arms);
    return made;
}

std::optional<size_t> Experiment::armOf(base::AccountId account) const
{
    const base::Hash32 hash =
        base::sha256("experiment\n" + m_name.toUtf8() + '\n', account.toHex());
    std::uint64_t number = 0;
    for (size_t i = 0; i < 8; ++i)
        number = number << 8 | hash[i];
    int place = int(number % 1000); // 2^64 is so much larger that no share is off by 1e-16
    for (size_t i = 0; i < m_arms.size(); ++i) {
        place -= m_arms[i].permille;
        if (place < 0)
            return i;
    }
    return std::nullopt;
}

double powerOf(double rateA, double rateB, qint64 accountsA, qint64 accountsB)
{
    if (accountsA <= 0 || accountsB <= 0)
        return 0;
    const double a = double(accountsA);
    const double b = double(accountsB);
    const double pooled = (rateA * a + rateB * b) / (a + b);
    const double none = std::sqrt(pooled * (1 - pooled) * (1 / a + 1 / b));
    const double some = std::sqrt(rateA * (1 - rateA) / a + rateB * (1 - rateB) / b);
    const double apart = std::abs(rateA - rateB);
    if (some <= 0)
        return apart > 0 ? 1 : 0.05;
    return below((apart - kZ * none) / some) + below((-apart - kZ * none) / some);
}

qint64 accountsNeeded(double rateA, double rateB, double power)
{
    if (rateA == rateB)
        return 0;
    qint64 low = 1;
    qint64 high = 2;
    while (powerOf(rateA, rateB, high, high) < power && high < (qint64(1) << 40))
        high *= 2;
    while (low < high) {
        const qint64 middle = (low + high) / 2;
        if (powerOf(rateA, rateB, middle, middle) >= power)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

Interval rateInterval(qint64 hits, qint64 of)
{
    if (of <= 0)
        return {0, 1};
    const double n = double(of);
    const double p = double(hits) / n;
    const double middle = p + kZ * kZ / (2 * n);
    const double half = kZ * std::sqrt(p * (1 - p) / n + kZ * kZ / (4 * n * n));
    const double scale = 1 + kZ * kZ / n;
    // The arithmetic leaves 1e-17 where the interval ends at the border itself.
    return {hits == 0 ? 0 : (middle - half) / scale, hits == of ? 1 : (middle + half) / scale};
}

Interval differenceInterval(qint64 hitsA, qint64 ofA, qint64 hitsB, qint64 ofB)
{
    if (ofA <= 0 || ofB <= 0)
        return {-1, 1};
    const double a = double(hitsA) / double(ofA);
    const double b = double(hitsB) / double(ofB);
    const Interval inA = rateInterval(hitsA, ofA);
    const Interval inB = rateInterval(hitsB, ofB);
    return {a - b - std::hypot(a - inA.low, inB.high - b),
            a - b + std::hypot(inA.high - a, b - inB.low)};
}

} // namespace dunlin::decision
