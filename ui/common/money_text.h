// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QtCore/QLocale>
#include <QtCore/QString>

#include <optional>

/// Amounts and numbers as text, from whole minor units; no double on the way. Minus is U+2212.
/// Results are wrapped in bidi isolates, so they keep their order in right-to-left sentences.
namespace dunlin::common {

enum class MoneyStyle {
    List, ///< $2,769.04: always all minor digits
    Kpi,  ///< $1.84 M: three figures and a unit; the whole amount belongs in the tool tip
    Axis, ///< $2 M, $1.5 M: as Kpi without closing zeros, for the round numbers of an axis
};

/// Symbol, grouping and digits by the default locale.
QString moneyText(base::Money amount, MoneyStyle style = MoneyStyle::List);
QString moneyText(base::Money amount, MoneyStyle style, const QLocale &locale);
/// U+2014 for an amount that is not known.
QString moneyText(const std::optional<base::Money> &amount, MoneyStyle style = MoneyStyle::List);
/// The currency's symbol, or its code when it has none ("CHF").
QString currencySymbol(base::Currency currency);

/// 1,234,567 with the locale's separators and digits.
QString countText(qint64 number);
/// 43.2%, one decimal.
QString percentText(double percent);
/// A change: "+2.1%" or, for percentages, "-0.4 pts".
QString changeText(double change, bool points);
/// E.164 in groups: +1 850 555 9109. Other text comes back isolated but unchanged.
QString phoneText(const QString &number);
/// Wraps foreign text (a name, a number) in U+2068..U+2069.
QString isolated(const QString &text);

} // namespace dunlin::common
