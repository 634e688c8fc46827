// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

#include <cstdint>
#include <optional>

namespace dunlin::feel {

/// How a number is cut to a scale.
enum class Rounding { HalfEven, Up, Down, HalfUp, HalfDown, Floor, Ceiling };

/// A FEEL number: IEEE 754-2008 decimal128, 34 significant digits, rounded half to even (DMN 1.5,
/// 10.3.2.3.1). Always finite: what would be infinite or not a number is no value.
class Decimal {
public:
    constexpr Decimal() = default; ///< zero
    static Decimal fromInt(std::int64_t number);
    /// "12", "-.5", "1e3"; surrounding blanks are not part of it. Nothing for other text, and for
    /// what is too large.
    static std::optional<Decimal> fromText(QStringView text);

    /// Plain digits without an exponent and without zeros that say nothing: "0.1", "-1200".
    QString toText() const;
    /// The nearest double; keeps the order of decimals (never swaps two).
    double toDouble() const;
    /// Cut towards zero; nothing when beyond 64 bits.
    std::optional<std::int64_t> toInt() const;
    bool isInteger() const;
    bool isZero() const;
    bool isNegative() const; ///< below zero

    Decimal negated() const;
    Decimal abs() const { return isNegative() ? negated() : *this; }
    std::optional<Decimal> plus(const Decimal &other) const;
    std::optional<Decimal> minus(const Decimal &other) const;
    std::optional<Decimal> times(const Decimal &other) const;
    /// Nothing when the divisor is zero.
    std::optional<Decimal> dividedBy(const Decimal &divisor) const;
    /// Whole exponents up to 1000 by repeated multiplication, so that exact results are exact.
    std::optional<Decimal> power(const Decimal &exponent) const;
    std::optional<Decimal> squareRoot() const;
    std::optional<Decimal> exponential() const;
    std::optional<Decimal> logarithm() const; ///< natural
    /// `scale` digits after the point (before it, when negative); nothing when that needs more than
    /// 34 digits or the scale is outside [-6111, 6176].
    std::optional<Decimal> rounded(std::int64_t scale, Rounding how) const;

    /// -1, 0 or 1.
    int compare(const Decimal &other) const;
    bool operator==(const Decimal &other) const { return compare(other) == 0; }
    bool operator<(const Decimal &other) const { return compare(other) < 0; }

private:
    struct Bits; // to and from the library's type

    // BID encoding: zero with exponent 0.
    std::uint64_t m_low = 0;
    std::uint64_t m_high = 0x3040000000000000ULL;
};

} // namespace dunlin::feel
