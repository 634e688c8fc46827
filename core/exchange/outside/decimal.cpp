// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/outside/decimal.h"

#include <algorithm>

namespace dunlin::exchange {

using base::Int128;

namespace {

constexpr int kMaxDigits = 18;

Int128 raise(Int128 digits, int places)
{
    for (; places > 0; --places)
        digits *= 10;
    return digits;
}

/// The digits and the scale, or nothing.
bool parse(QStringView text, QChar point, bool needsPoint, Int128 *digits, int *scale)
{
    bool negative = false;
    if (!text.isEmpty() && (text[0] == u'-' || text[0] == u'+')) {
        negative = text[0] == u'-';
        text = text.mid(1);
    }
    Int128 value = 0;
    int significant = 0;
    int seen = 0;
    int places = -1;
    for (const QChar c : text) {
        if (c == point && places < 0) {
            places = 0;
            continue;
        }
        if (c < u'0' || c > u'9')
            return false;
        ++seen;
        if (places >= 0)
            ++places;
        if (significant > 0 || c != u'0')
            ++significant;
        if (significant > kMaxDigits || places > kMaxDigits)
            return false;
        value = value * 10 + (c.unicode() - u'0');
    }
    if (seen == 0 || (needsPoint && places < 0))
        return false;
    *digits = negative ? -value : value;
    *scale = std::max(places, 0);
    return true;
}

} // namespace

std::optional<Decimal> Decimal::fromText(QStringView text)
{
    Decimal out;
    if (!parse(text.trimmed(), u'.', false, &out.m_digits, &out.m_scale))
        return {};
    return out;
}

std::optional<Decimal> Decimal::fromComma(QStringView text)
{
    Decimal out;
    if (!parse(text.trimmed(), u',', true, &out.m_digits, &out.m_scale))
        return {};
    return out;
}

Decimal Decimal::operator+(const Decimal &other) const
{
    const int scale = std::max(m_scale, other.m_scale);
    return Decimal(raise(m_digits, scale - m_scale) + raise(other.m_digits, scale - other.m_scale),
                   scale);
}

int Decimal::compare(const Decimal &other) const
{
    const Decimal difference = *this - other;
    return difference.m_digits < 0 ? -1 : (difference.m_digits > 0 ? 1 : 0);
}

QString Decimal::toText() const
{
    Int128 rest = m_digits < 0 ? -m_digits : m_digits;
    QString backwards;
    for (int place = 0; rest != 0 || place <= m_scale; ++place) {
        if (place == m_scale && m_scale > 0)
            backwards += u'.';
        backwards += QChar(char16_t(u'0' + int(rest % 10)));
        rest /= 10;
    }
    if (m_digits < 0)
        backwards += u'-';
    std::reverse(backwards.begin(), backwards.end());
    return backwards;
}

base::Result<base::Money> Decimal::toMoney(base::Currency currency) const
{
    Int128 minor = m_digits;
    int scale = m_scale;
    for (; scale > currency.exponent(); --scale) {
        if (minor % 10 != 0)
            return base::fail(base::ErrorCode::Input,
                              QStringLiteral("%1 has more decimals than %2 has")
                                  .arg(toText(), QString::fromLatin1(currency.code())));
        minor /= 10;
    }
    minor = raise(minor, currency.exponent() - scale);
    const Int128 limit = base::Money::kMaxMinor;
    if (minor > limit || minor < -limit)
        return base::fail(base::ErrorCode::Input,
                          QStringLiteral("%1 is larger than any payment").arg(toText()));
    return base::Money(qint64(minor), currency);
}

} // namespace dunlin::exchange
