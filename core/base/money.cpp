// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include "core/base/assert.h"
#include "core/base/exact_division.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace dunlin::base {

namespace {

// ISO 4217 list one, active codes. Grouped by number of minor digits.
constexpr char kZeroDigits[] =
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
constexpr char kThreeDigits[] = "BHD IQD JOD KWD LYD OMR TND";
constexpr char kTwoDigits[] =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD "
    "CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD "
    "GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD "
    "MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP "
    "PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS "
    "TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD YER ZAR ZMW ZWL";

bool listHas(const char *list, const char *code)
{
    for (const char *at = list; *at; at += at[3] ? 4 : 3) {
        if (std::memcmp(at, code, 3) == 0)
            return true;
    }
    return false;
}

std::int64_t power10(int n)
{
    std::int64_t value = 1;
    while (n-- > 0)
        value *= 10;
    return value;
}

std::int64_t checked(Int128 value)
{
    DUNLIN_ASSERT(value <= INT64_MAX && value >= INT64_MIN);
    return static_cast<std::int64_t>(value);
}

} // namespace

Result<Currency> Currency::fromCode(QByteArrayView code)
{
    if (code.size() != 3)
        return fail(ErrorCode::Input, QStringLiteral("a currency is three letters"));
    Currency currency;
    for (size_t i = 0; i < 3; ++i) {
        const char c = code[qsizetype(i)];
        currency.m_code[i] = (c >= 'a' && c <= 'z') ? char(c - 'a' + 'A') : c;
    }
    if (listHas(kTwoDigits, currency.m_code.data()))
        currency.m_exponent = 2;
    else if (listHas(kZeroDigits, currency.m_code.data()))
        currency.m_exponent = 0;
    else if (listHas(kThreeDigits, currency.m_code.data()))
        currency.m_exponent = 3;
    else
        return fail(ErrorCode::Input, QStringLiteral("unknown currency code"));
    return currency;
}

Money Money::operator+(Money other) const
{
    DUNLIN_ASSERT(m_currency == other.m_currency);
    return Money(checked(Int128(m_minor) + other.m_minor), m_currency);
}

Money Money::operator-(Money other) const
{
    DUNLIN_ASSERT(m_currency == other.m_currency);
    return Money(checked(Int128(m_minor) - other.m_minor), m_currency);
}

Money Money::operator-() const
{
    return Money(checked(-Int128(m_minor)), m_currency);
}

std::strong_ordering Money::operator<=>(const Money &other) const
{
    DUNLIN_ASSERT(m_currency == other.m_currency);
    return m_minor <=> other.m_minor;
}

Money Money::multiply(Ratio ratio, Rounding rounding) const
{
    DUNLIN_ASSERT(ratio.denominator > 0);
    return Money(
        checked(divideRounded(Int128(m_minor) * ratio.numerator, ratio.denominator, rounding)),
        m_currency);
}

std::vector<Money> Money::allocate(std::span<const std::int64_t> weights) const
{
    Int128 sum = 0;
    for (std::int64_t weight : weights) {
        DUNLIN_ASSERT(weight >= 0);
        sum += weight;
    }
    DUNLIN_ASSERT(sum > 0);
    const Int128 sign = m_minor < 0 ? -1 : 1;
    const Int128 whole = sign * m_minor;
    std::vector<Int128> rests(weights.size());
    std::vector<Money> parts;
    parts.reserve(weights.size());
    Int128 given = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        const Int128 product = whole * weights[i];
        rests[i] = product % sum;
        given += product / sum;
        parts.emplace_back(checked(sign * (product / sum)), m_currency);
    }
    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return rests[a] > rests[b]; });
    const auto left = static_cast<size_t>(whole - given);
    for (size_t i = 0; i < left; ++i)
        parts[order[i]].m_minor += static_cast<std::int64_t>(sign);
    return parts;
}

QByteArray Money::toText() const
{
    const int exponent = m_currency.exponent();
    const bool negative = m_minor < 0;
    QByteArray digits = QByteArray::number(negative ? 0 - quint64(m_minor) : quint64(m_minor));
    if (exponent > 0) {
        if (digits.size() <= exponent)
            digits.prepend(QByteArray(exponent + 1 - digits.size(), '0'));
        digits.insert(digits.size() - exponent, '.');
    }
    if (negative)
        digits.prepend('-');
    return digits;
}

Result<Money> Money::fromText(QByteArrayView text, Currency currency)
{
    bool rounded = false;
    auto money = fromTextRounded(text, currency, Rounding::Down, &rounded);
    if (money && rounded)
        return fail(ErrorCode::Input, QStringLiteral("more decimals than the currency has"));
    return money;
}

Result<Money> Money::fromTextRounded(QByteArrayView text, Currency currency, Rounding rounding,
                                     bool *rounded)
{
    *rounded = false;
    const auto bad = [] { return fail(ErrorCode::Input, QStringLiteral("not an amount")); };
    bool negative = false;
    qsizetype at = 0;
    if (at < text.size() && (text[at] == '-' || text[at] == '+'))
        negative = text[at++] == '-';
    Int128 value = 0;
    int decimals = -1;
    int digits = 0;
    bool tail = false;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (c < '0' || c > '9')
            return bad();
        ++digits;
        // 18 decimals are more than any currency or any rounding needs to see exactly.
        if (decimals >= 18) {
            tail = tail || c != '0';
            continue;
        }
        if (value > Int128(kMaxMinor) * power10(18))
            return fail(ErrorCode::Input, QStringLiteral("amount out of range"));
        value = value * 10 + (c - '0');
        if (decimals >= 0)
            ++decimals;
    }
    if (digits == 0)
        return bad();
    const int have = std::max(decimals, 0);
    const int want = currency.exponent();
    if (have <= want) {
        value *= power10(want - have);
    } else {
        const Int128 divisor = power10(have - want);
        if (tail)
            value = value * 10 + 1;
        const Int128 scale = tail ? divisor * 10 : divisor;
        *rounded = value % scale != 0;
        value = divideRounded(value, scale, rounding);
    }
    if (value > kMaxMinor)
        return fail(ErrorCode::Input, QStringLiteral("amount out of range"));
    return Money(static_cast<std::int64_t>(negative ? -value : value), currency);
}

} // namespace dunlin::base
