// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/wide_int.h"

namespace dunlin::base {

/// value / divisor as a whole number under a rounding rule; divisor > 0. Signs are symmetric: Up
/// is away from zero, Down towards it.
inline Int128 divideRounded(Int128 value, Int128 divisor, Rounding rounding)
{
    const bool negative = value < 0;
    const Int128 magnitude = negative ? -value : value;
    Int128 quotient = magnitude / divisor;
    const Int128 rest = magnitude % divisor;
    if (rest != 0) {
        // rest < divisor, so the comparison with the half cannot overflow.
        const Int128 other = divisor - rest;
        const bool up = rounding == Rounding::Up || (rounding == Rounding::HalfUp && rest >= other)
                        || (rounding == Rounding::HalfEven
                            && (rest > other || (rest == other && quotient % 2 == 1)));
        if (up)
            ++quotient;
    }
    return negative ? -quotient : quotient;
}

} // namespace dunlin::base
