// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>
#include <string>
#include <string_view>

/// Reading one cell. None of these guesses: the order of day and month and the decimal mark are
/// decided from the whole column before (column_inference.h), or by the profile.
namespace dunlin::exchange {

enum class DateOrder {
    Iso,         ///< 2013-06-30, 2013/06/30, 20130630; a time of day behind it is left out
    DayMonth,    ///< 30/6/2013, 30.06.13
    MonthDay,    ///< 6/30/2013
    ExcelSerial, ///< 41455: days since 1899-12-30
};

enum class DecimalMark { Point, Comma };

QLatin1String name(DateOrder order);
QLatin1String name(DecimalMark mark);
std::optional<DateOrder> dateOrderFromName(const QString &name);
std::optional<DecimalMark> decimalMarkFromName(const QString &name);

/// Without blanks (also no-break ones) at both ends.
std::string_view trimmed(std::string_view cell);

/// A calendar date; nothing when it is none (30 February, month 13, year before 1900 or after
/// 2199). Month names in English are read in any order.
std::optional<QDate> readDate(std::string_view cell, DateOrder order);

/// An amount as read, before it became money.
struct AmountText {
    std::string digits;      ///< canonical decimal text, "-1234.5"
    bool floatNoise = false; ///< more than 15 significant digits: read as the nearest with 15
    std::string currency;    ///< code or sign that stood beside it: "USD", "€"; mostly empty
};

/// 1,234.56  1.234,56  1'234.56  (12.00)  12.00-  -12  $ 5  5 EUR. Nothing for any other text
/// (scientific notation, NaN, two decimal marks, a grouping that groups wrongly).
std::optional<AmountText> readAmount(std::string_view cell, DecimalMark mark);

/// An identifier: trimmed, leading zeros kept, the ".0" of a number that went through a
/// spreadsheet taken off.
std::string readIdentifier(std::string_view cell);
/// 1.23E+11: digits are gone, it identifies nothing.
bool isScientific(std::string_view cell);

std::optional<bool> readYesNo(std::string_view cell);

/// Whether a row is a credit: H, Haben, C, CR, credit..; false: S, Soll, D, DR, debit..
std::optional<bool> readCredit(std::string_view cell);

/// ISO code for a currency sign or code; empty when not known ("$" is USD, "£" GBP, "€" EUR..).
QByteArray currencyCodeOf(std::string_view signOrCode);

inline QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace dunlin::exchange
