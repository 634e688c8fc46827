// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"

#include <QtCore/QString>

namespace dunlin::base {

/// What words and shares in an amount refer to; all in one currency.
struct AmountContext {
    Money balance;
    Money pastDue;
    QChar decimalPoint = QLatin1Char('.'); ///< of the user's locale; the other one groups
};

/// Reads what a collector types into an amount field, exactly, in rationals:
///   120 · 1.246,20 · $1,246.20 · 1246.20/6 · 120*2 · (100+50)/3
///   50%            a share of the balance (of what a number says: 200*50% is 100)
///   1/3            two whole numbers below one are a share of the balance too
///   /3 · *2       a leading sign works on the balance
///   full, past due, half (in English, or as `tr` has them)
/// The result is rounded once, half to even, to minor units and is more than nothing. Anything else
/// is an Input error.
Result<Money> parseAmountExpression(const QString &text, const AmountContext &context);

} // namespace dunlin::base
