// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QtCore/QString>

namespace dunlin::dashboard {

/// The ticks of a value axis: low, low + step, .. high; all of them round numbers.
struct Scale {
    double low = 0;
    double high = 1;
    double step = 1;

    int ticks() const;
    double at(int tick) const { return low + step * tick; }
};

/// A scale that holds [low, high] and zero, with about `wanted` ticks. low <= high.
Scale niceScale(double low, double high, int wanted);

/// Where an amount is drawn: major units as a double, for pixels only, never for a figure.
double plotValue(base::Money amount);

/// The text of a tick: "$1.5 M".
QString tickText(double value, base::Currency currency);

} // namespace dunlin::dashboard
