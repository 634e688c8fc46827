// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/feel/decimal.h"

#include <QtCore/QByteArray>

#include <cstdlib>

// The library comes in eight builds; this is the one with arguments by value, rounding and flags
// as arguments (libbidgcc000).
#define DECIMAL_CALL_BY_REFERENCE 0
#define DECIMAL_GLOBAL_ROUNDING 0
#define DECIMAL_GLOBAL_EXCEPTION_FLAGS 0
extern "C" {
#include <bid_conf.h>

#include <bid_functions.h>
}

namespace dunlin::feel {

namespace {

constexpr unsigned kNearestEven = 0;
constexpr unsigned kDown = 1;
constexpr unsigned kUp = 2;
constexpr unsigned kToZero = 3;
constexpr unsigned kNearestAway = 4;
constexpr int kBias = 6176;
constexpr std::uint64_t kSign = 0x8000000000000000ULL;
constexpr std::uint64_t kHighDigits = 0x0001FFFFFFFFFFFFULL;

constexpr double kPowers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                              1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                              1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

} // namespace

struct Decimal::Bits {
    static BID_UINT128 of(const Decimal &number)
    {
        BID_UINT128 bits;
        bits.w[0] = number.m_low;
        bits.w[1] = number.m_high;
        return bits;
    }
    static Decimal raw(const BID_UINT128 &bits)
    {
        Decimal number;
        number.m_low = bits.w[0];
        number.m_high = bits.w[1];
        return number;
    }
    static std::optional<Decimal> finite(const BID_UINT128 &bits)
    {
        if (!bid128_isFinite(bits))
            return std::nullopt;
        Decimal number = raw(bits);
        if (bid128_isZero(bits))
            return Decimal(); // no negative zero
        return number;
    }
    static int exponent(const Decimal &number)
    {
        return int((number.m_high >> 49) & 0x3FFF) - kBias;
    }
    /// The digits fit the low word, so that a double or an integer can be made of them directly.
    static bool small(const Decimal &number)
    {
        return (number.m_high & kHighDigits) == 0
               && (number.m_high & 0x6000000000000000ULL) != 0x6000000000000000ULL;
    }
};

Decimal Decimal::fromInt(std::int64_t number)
{
    return Bits::raw(bid128_from_int64(number));
}

std::optional<Decimal> Decimal::fromText(QStringView text)
{
    if (text.isEmpty() || text.size() > 5000)
        return std::nullopt;
    bool digit = false;
    bool point = false;
    qsizetype at = (text[0] == u'-' || text[0] == u'+') ? 1 : 0;
    for (; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c >= u'0' && c <= u'9')
            digit = true;
        else if (c == u'.' && !point)
            point = true;
        else
            break;
    }
    if (!digit)
        return std::nullopt;
    if (at < text.size()) {
        if (text[at] != u'e' && text[at] != u'E')
            return std::nullopt;
        ++at;
        if (at < text.size() && (text[at] == u'-' || text[at] == u'+'))
            ++at;
        if (at == text.size() || text.size() - at > 6)
            return std::nullopt;
        for (; at < text.size(); ++at) {
            if (text[at] < u'0' || text[at] > u'9')
                return std::nullopt;
        }
    }
    QByteArray latin = text.toLatin1();
    _IDEC_flags flags = 0;
    return Bits::finite(bid128_from_string(latin.data(), kNearestEven, &flags));
}

QString Decimal::toText() const
{
    char buffer[64];
    _IDEC_flags flags = 0;
    bid128_to_string(buffer, Bits::of(*this), &flags); // "+123E-2"
    QByteArray text(buffer);
    const qsizetype mark = text.indexOf('E');
    QByteArray digits = text.mid(1, mark - 1);
    int exponent = text.mid(mark + 1).toInt();
    while (digits.size() > 1 && digits.endsWith('0')) {
        digits.chop(1);
        ++exponent;
    }
    if (digits == "0")
        return QStringLiteral("0");
    if (exponent >= 0) {
        digits.append(QByteArray(exponent, '0'));
    } else {
        const qsizetype whole = digits.size() + exponent;
        if (whole <= 0)
            digits.prepend(QByteArray(1 - whole, '0'));
        digits.insert(digits.size() + exponent, '.');
    }
    if (text.startsWith('-'))
        digits.prepend('-');
    return QString::fromLatin1(digits);
}

double Decimal::toDouble() const
{
    const int exponent = Bits::exponent(*this);
    if (Bits::small(*this) && m_low < (1ULL << 53) && exponent >= -22 && exponent <= 22) {
        const auto digits = double(m_low);
        const double size = exponent < 0 ? digits / kPowers[-exponent] : digits * kPowers[exponent];
        return (m_high & kSign) != 0 ? -size : size;
    }
    _IDEC_flags flags = 0;
    return bid128_to_binary64(Bits::of(*this), kNearestEven, &flags);
}

std::optional<std::int64_t> Decimal::toInt() const
{
    if (Bits::small(*this) && Bits::exponent(*this) == 0 && m_low <= INT64_MAX) {
        const auto digits = std::int64_t(m_low);
        return (m_high & kSign) != 0 ? -digits : digits;
    }
    _IDEC_flags flags = 0;
    const std::int64_t number = bid128_to_int64_int(Bits::of(*this), &flags);
    if ((flags & BID_INVALID_EXCEPTION) != 0)
        return std::nullopt;
    return number;
}

bool Decimal::isInteger() const
{
    if (Bits::exponent(*this) >= 0 && Bits::small(*this))
        return true;
    _IDEC_flags flags = 0;
    return compare(Bits::raw(bid128_round_integral_zero(Bits::of(*this), &flags))) == 0;
}

bool Decimal::isZero() const
{
    return bid128_isZero(Bits::of(*this)) != 0;
}

bool Decimal::isNegative() const
{
    return (m_high & kSign) != 0 && !isZero();
}

Decimal Decimal::negated() const
{
    if (isZero())
        return *this;
    Decimal other = *this;
    other.m_high ^= kSign;
    return other;
}

std::optional<Decimal> Decimal::plus(const Decimal &other) const
{
    _IDEC_flags flags = 0;
    return Bits::finite(bid128_add(Bits::of(*this), Bits::of(other), kNearestEven, &flags));
}

std::optional<Decimal> Decimal::minus(const Decimal &other) const
{
    return plus(other.negated());
}

std::optional<Decimal> Decimal::times(const Decimal &other) const
{
    _IDEC_flags flags = 0;
    return Bits::finite(bid128_mul(Bits::of(*this), Bits::of(other), kNearestEven, &flags));
}

std::optional<Decimal> Decimal::dividedBy(const Decimal &divisor) const
{
    if (divisor.isZero())
        return std::nullopt;
    _IDEC_flags flags = 0;
    return Bits::finite(bid128_div(Bits::of(*this), Bits::of(divisor), kNearestEven, &flags));
}

std::optional<Decimal> Decimal::power(const Decimal &exponent) const
{
    const auto whole = exponent.isInteger() ? exponent.toInt() : std::nullopt;
    if (!whole || *whole > 1000 || *whole < -1000) {
        _IDEC_flags flags = 0;
        return Bits::finite(bid128_pow(Bits::of(*this), Bits::of(exponent), kNearestEven, &flags));
    }
    std::optional<Decimal> result = fromInt(1);
    std::optional<Decimal> square = *this;
    for (std::int64_t left = std::abs(*whole); left != 0; left >>= 1) {
        if ((left & 1) != 0)
            result = square ? result->times(*square) : std::nullopt;
        if (!result)
            return std::nullopt;
        if (left > 1)
            square = square ? square->times(*square) : std::nullopt;
    }
    return *whole < 0 ? fromInt(1).dividedBy(*result) : result;
}

std::optional<Decimal> Decimal::squareRoot() const
{
    if (isNegative())
        return std::nullopt;
    _IDEC_flags flags = 0;
    return Bits::finite(bid128_sqrt(Bits::of(*this), kNearestEven, &flags));
}

std::optional<Decimal> Decimal::exponential() const
{
    _IDEC_flags flags = 0;
    return Bits::finite(bid128_exp(Bits::of(*this), kNearestEven, &flags));
}

std::optional<Decimal> Decimal::logarithm() const
{
    if (isZero() || isNegative())
        return std::nullopt;
    _IDEC_flags flags = 0;
    return Bits::finite(bid128_log(Bits::of(*this), kNearestEven, &flags));
}

std::optional<Decimal> Decimal::rounded(std::int64_t scale, Rounding how) const
{
    if (scale < -6111 || scale > kBias)
        return std::nullopt;
    if (isZero())
        return *this;
    const bool negative = isNegative();
    unsigned mode = kNearestEven;
    switch (how) {
    case Rounding::HalfEven: mode = kNearestEven; break;
    case Rounding::Up: mode = negative ? kDown : kUp; break;
    case Rounding::Down: mode = kToZero; break;
    case Rounding::HalfUp: mode = kNearestAway; break;
    case Rounding::Floor: mode = kDown; break;
    case Rounding::Ceiling: mode = kUp; break;
    case Rounding::HalfDown: mode = kToZero; break;
    }
    Decimal unit = *this;
    unit.m_low = 1;
    unit.m_high = std::uint64_t(kBias - scale) << 49;
    _IDEC_flags flags = 0;
    const auto cut = Bits::finite(bid128_quantize(Bits::of(*this), Bits::of(unit), mode, &flags));
    if (!cut) // more digits than fit: nothing to cut off when the number is whole at that scale
        return scale >= 0 && -Bits::exponent(*this) <= scale ? std::optional(*this) : std::nullopt;
    if (how != Rounding::HalfDown)
        return cut;
    // Beyond the half: one unit away from zero.
    const auto rest = minus(*cut);
    const auto half = unit.dividedBy(fromInt(2));
    if (rest && half && half->compare(rest->abs()) < 0)
        return cut->plus(negative ? unit.negated() : unit);
    return cut;
}

int Decimal::compare(const Decimal &other) const
{
    if (m_high == other.m_high && Bits::small(*this)) { // same sign and exponent
        const int order = m_low < other.m_low ? -1 : m_low > other.m_low ? 1 : 0;
        return (m_high & kSign) != 0 ? -order : order;
    }
    _IDEC_flags flags = 0;
    if (bid128_quiet_less(Bits::of(*this), Bits::of(other), &flags))
        return -1;
    return bid128_quiet_equal(Bits::of(*this), Bits::of(other), &flags) ? 0 : 1;
}

} // namespace dunlin::feel
