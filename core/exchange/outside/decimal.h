// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/wide_int.h"

#include <QtCore/QString>

#include <optional>

namespace dunlin::exchange {

/// An exact decimal number with the digits that its file wrote: "200000" and "200000.00" are equal
/// and print differently. A sum keeps the longer fraction. At most 18 digits come in, so sums of
/// millions of them stay exact.
class Decimal {
public:
    Decimal() = default;
    /// Digits with at most one point, as XML Schema writes decimals ("+7" and ".5" too): no
    /// exponent, no grouping, no words. Nothing for anything else, and beyond 18 digits.
    static std::optional<Decimal> fromText(QStringView text);
    /// The same with a decimal comma, as SWIFT writes amounts; the comma is required there.
    static std::optional<Decimal> fromComma(QStringView text);
    /// `minor` units of 10^-scale.
    static Decimal fromMinor(qint64 minor, int scale) { return Decimal(minor, scale); }

    Decimal operator+(const Decimal &other) const;
    Decimal operator-() const { return Decimal(-m_digits, m_scale); }
    Decimal operator-(const Decimal &other) const { return *this + (-other); }
    Decimal &operator+=(const Decimal &other) { return *this = *this + other; }
    /// By value: 1.0 == 1.00.
    bool operator==(const Decimal &other) const { return compare(other) == 0; }
    bool operator<(const Decimal &other) const { return compare(other) < 0; }
    bool isZero() const { return m_digits == 0; }
    bool isNegative() const { return m_digits < 0; }
    Decimal abs() const { return isNegative() ? -*this : *this; }

    QString toText() const;
    /// Input error when it has more decimals than the currency, or is out of range.
    base::Result<base::Money> toMoney(base::Currency currency) const;

private:
    Decimal(base::Int128 digits, int scale) : m_digits(digits), m_scale(scale) {}
    int compare(const Decimal &other) const;

    base::Int128 m_digits = 0;
    int m_scale = 0; ///< digits behind the point
};

} // namespace dunlin::exchange
