// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <array>
#include <compare>
#include <cstdint>
#include <span>
#include <vector>

namespace dunlin::base {

/// An ISO 4217 currency with the number of its minor digits (JPY 0, EUR 2, KWD 3).
class Currency {
public:
    constexpr Currency() = default;
    /// A known ISO 4217 code, or an Input error.
    static Result<Currency> fromCode(QByteArrayView code);

    QByteArray code() const { return QByteArray(m_code.data(), m_code[0] ? 3 : 0); }
    int exponent() const { return m_exponent; }
    bool isValid() const { return m_code[0] != 0; }
    constexpr auto operator<=>(const Currency &) const = default;

private:
    friend constexpr Currency literalCurrency(const char (&code)[4], int exponent);
    std::array<char, 4> m_code{};
    std::int8_t m_exponent = 2;
};

/// For constants of the program; anything from outside goes through fromCode.
constexpr Currency literalCurrency(const char (&code)[4], int exponent = 2)
{
    Currency currency;
    for (size_t i = 0; i < 3; ++i)
        currency.m_code[i] = code[i];
    currency.m_exponent = std::int8_t(exponent);
    return currency;
}
inline constexpr Currency kEur = literalCurrency("EUR");
inline constexpr Currency kUsd = literalCurrency("USD");

enum class Rounding { HalfEven, HalfUp, Down, Up };

/// numerator / denominator; denominator > 0.
struct Ratio {
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;
};

/// An exact amount: whole minor units of one currency. There is no way from or to a double.
/// Adding different currencies, or leaving the range of 64 bits, is a defect and asserts; amounts
/// from outside are bounded by fromText (kMaxMinor).
class Money {
public:
    /// The largest amount accepted from outside: 10^15 minor units.
    static constexpr std::int64_t kMaxMinor = 1'000'000'000'000'000;

    constexpr Money() = default;
    constexpr Money(std::int64_t minor, Currency currency) : m_minor(minor), m_currency(currency) {}
    static constexpr Money zero(Currency currency) { return Money(0, currency); }

    constexpr std::int64_t minor() const { return m_minor; }
    constexpr Currency currency() const { return m_currency; }
    bool isZero() const { return m_minor == 0; }
    bool isPositive() const { return m_minor > 0; }
    bool isNegative() const { return m_minor < 0; }

    Money operator+(Money other) const;
    Money operator-(Money other) const;
    Money operator-() const;
    Money &operator+=(Money other) { return *this = *this + other; }
    Money &operator-=(Money other) { return *this = *this - other; }
    bool operator==(const Money &) const = default;
    /// Only for equal currencies.
    std::strong_ordering operator<=>(const Money &other) const;

    /// this * ratio, rounded once.
    Money multiply(Ratio ratio, Rounding rounding) const;
    /// Parts in proportion to weights (all >= 0, sum > 0) that add up to this exactly; what is left
    /// over goes to the largest fractions first, the earlier on a tie.
    std::vector<Money> allocate(std::span<const std::int64_t> weights) const;

    /// Canonical decimal text without grouping: "-12.50"; what is stored and sent.
    QByteArray toText() const;
    /// Reads canonical decimal text. More digits than the currency has, or an amount out of range,
    /// is an Input error.
    static Result<Money> fromText(QByteArrayView text, Currency currency);
    /// As fromText, but extra digits are rounded; `rounded` says that some were.
    static Result<Money> fromTextRounded(QByteArrayView text, Currency currency, Rounding rounding,
                                         bool *rounded);

private:
    std::int64_t m_minor = 0;
    Currency m_currency;
};

inline Money min(Money a, Money b)
{
    return b < a ? b : a;
}
inline Money max(Money a, Money b)
{
    return a < b ? b : a;
}

} // namespace dunlin::base
