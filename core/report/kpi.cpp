// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/kpi.h"

#include <algorithm>
#include <array>

namespace dunlin::report {

namespace {

/// How a figure comes from a sum of days; exactly one numerator is set.
struct Formula {
    const char *id;
    KpiUnit unit;
    qint64 DayTally::*count = nullptr;
    qint64 DayTally::*of = nullptr;
    base::Money DayTally::*amount = nullptr;
    base::Money DayTally::*ofAmount = nullptr;
};

constexpr std::array kFormulas{
    Formula{"collected", KpiUnit::Amount, nullptr, nullptr, &DayTally::collected, nullptr},
    Formula{"promised", KpiUnit::Amount, nullptr, nullptr, &DayTally::promised, nullptr},
    Formula{"promises_taken", KpiUnit::Count, &DayTally::promisesTaken, nullptr, nullptr, nullptr},
    Formula{"worked", KpiUnit::Count, &DayTally::worked, nullptr, nullptr, nullptr},
    Formula{"contact_rate", KpiUnit::Percent, &DayTally::contacts, &DayTally::dials, nullptr,
            nullptr},
    Formula{"rpc_per_attempt", KpiUnit::Percent, &DayTally::rightParty, &DayTally::attempts,
            nullptr, nullptr},
    Formula{"rpc_per_connect", KpiUnit::Percent, &DayTally::rightParty, &DayTally::contacts,
            nullptr, nullptr},
    Formula{"ptp_rate", KpiUnit::Percent, &DayTally::promisesTaken, &DayTally::rightParty, nullptr,
            nullptr},
    Formula{"kept_rate_count", KpiUnit::Percent, &DayTally::promisesKept,
            &DayTally::promisesMatured, nullptr, nullptr},
    Formula{"kept_rate_amount", KpiUnit::Percent, nullptr, nullptr, &DayTally::kept,
            &DayTally::matured},
};

const Formula *formula(QByteArrayView id)
{
    const auto *found = std::find_if(kFormulas.begin(), kFormulas.end(),
                                     [&](const Formula &f) { return id == QByteArrayView(f.id); });
    return found == kFormulas.end() ? nullptr : found;
}

DayTally sumOf(std::span<const DayTally> days, base::Currency currency)
{
    DayTally sum;
    sum.currency = currency;
    sum.promised = sum.matured = sum.kept = sum.collected = base::Money::zero(currency);
    for (const DayTally &day : days) {
        if (day.currency == currency)
            sum.add(day);
    }
    return sum;
}

std::optional<double> percent(double part, double whole)
{
    if (whole == 0)
        return std::nullopt;
    return part / whole * 100;
}

std::optional<double> percent(base::Money part, base::Money whole)
{
    return percent(double(part.minor()), double(whole.minor()));
}

KpiValue compute(const Formula &f, const DayTally &sum)
{
    KpiValue value;
    value.id = f.id;
    value.unit = f.unit;
    if (f.amount)
        value.numerator = (sum.*f.amount).toText();
    else
        value.numerator = QByteArray::number(sum.*f.count);
    if (f.ofAmount) {
        value.denominator = (sum.*f.ofAmount).toText();
        value.value = percent(sum.*f.amount, sum.*f.ofAmount);
    } else if (f.of) {
        value.denominator = QByteArray::number(sum.*f.of);
        value.value = percent(double(sum.*f.count), double(sum.*f.of));
    } else if (f.amount) {
        value.amount = sum.*f.amount;
    } else {
        value.value = double(sum.*f.count);
    }
    return value;
}

} // namespace

QByteArrayView name(KpiUnit unit)
{
    switch (unit) {
    case KpiUnit::Amount: return "amount";
    case KpiUnit::Percent: return "percent";
    case KpiUnit::Days: return "days";
    case KpiUnit::Seconds: return "seconds";
    case KpiUnit::Count: break;
    }
    return "count";
}

KpiValue kpi(QByteArrayView id, std::span<const DayTally> days, base::Currency currency)
{
    const Formula *f = formula(id);
    if (!f) {
        KpiValue unknown;
        unknown.id = id.toByteArray();
        return unknown;
    }
    return compute(*f, sumOf(days, currency));
}

std::vector<KpiValue> kpis(std::span<const DayTally> days, base::Currency currency)
{
    const DayTally sum = sumOf(days, currency);
    std::vector<KpiValue> all;
    for (const Formula &f : kFormulas)
        all.push_back(compute(f, sum));
    return all;
}

std::optional<double> dso(base::Money endingReceivables, base::Money creditSales, int days)
{
    if (!creditSales.isPositive())
        return std::nullopt;
    return double(endingReceivables.minor()) / double(creditSales.minor()) * days;
}

std::optional<double> cei(base::Money begin, base::Money creditSales, int months,
                          base::Money endingTotal, base::Money endingCurrent)
{
    if (months <= 0)
        return std::nullopt;
    const double owed = double(begin.minor()) + double(creditSales.minor()) / months;
    const double collectable = owed - double(endingCurrent.minor());
    if (collectable <= 0)
        return std::nullopt;
    return (owed - double(endingTotal.minor())) / collectable * 100;
}

} // namespace dunlin::report
