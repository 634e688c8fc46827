// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/chart_scale.h"

#include "ui/common/money_text.h"

#include <algorithm>
#include <cmath>

namespace dunlin::dashboard {

int Scale::ticks() const
{
    return int(std::llround((high - low) / step)) + 1;
}

Scale niceScale(double low, double high, int wanted)
{
    low = std::min(low, 0.0);
    high = std::max(high, 0.0);
    if (high - low <= 0)
        high = low + 1;
    const double raw = (high - low) / std::max(1, wanted - 1);
    const double magnitude = std::pow(10.0, std::floor(std::log10(raw)));
    double step = 10 * magnitude;
    for (double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * magnitude >= raw * 0.8) {
            step = factor * magnitude;
            break;
        }
    }
    return Scale{std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step, step};
}

double plotValue(base::Money amount)
{
    return double(amount.minor()) / std::pow(10.0, amount.currency().exponent());
}

QString tickText(double value, base::Currency currency)
{
    const double minor = std::round(value * std::pow(10.0, currency.exponent()));
    return common::moneyText(base::Money(std::int64_t(minor), currency), common::MoneyStyle::Axis);
}

} // namespace dunlin::dashboard
