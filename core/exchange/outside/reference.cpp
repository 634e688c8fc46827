// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/outside/reference.h"

#include <algorithm>
#include <array>

namespace dunlin::exchange {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool isAlphanumeric(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return isDigit(c) || (c >= u'A' && c <= u'Z'); });
}

/// ISO 7064 mod 97-10 of a text whose first four characters have moved to its end.
bool mod97Holds(const QString &text)
{
    int rest = 0;
    const QString turned = text.mid(4) + text.left(4);
    for (const QChar c : turned) {
        if (isDigit(c))
            rest = (rest * 10 + (c.unicode() - u'0')) % 97;
        else
            rest = (rest * 100 + (c.unicode() - u'A' + 10)) % 97;
    }
    return rest == 1;
}

bool mod10Holds(QStringView digits)
{
    static constexpr std::array<int, 10> table{0, 9, 4, 6, 8, 2, 7, 1, 3, 5};
    int carry = 0;
    for (const QChar c : digits.chopped(1))
        carry = table[size_t((carry + (c.unicode() - u'0')) % 10)];
    return (10 - carry) % 10 == digits.back().unicode() - u'0';
}

bool finnishHolds(QStringView digits)
{
    static constexpr std::array<int, 3> weights{7, 3, 1};
    int sum = 0;
    const QStringView body = digits.chopped(1);
    for (qsizetype i = 0; i < body.size(); ++i)
        sum += weights[size_t(i % 3)] * (body[body.size() - 1 - i].unicode() - u'0');
    return (10 - sum % 10) % 10 == digits.back().unicode() - u'0';
}

QString withoutLeadingZeros(const QString &digits)
{
    qsizetype first = 0;
    while (first + 1 < digits.size() && digits[first] == u'0')
        ++first;
    return digits.mid(first);
}

ReferenceKind kindOfNormal(const QString &text)
{
    if (text.size() > 4 && text.size() <= 25 && text.startsWith(QLatin1String("RF"))
        && allDigits(QStringView(text).mid(2, 2)) && isAlphanumeric(text))
        return mod97Holds(text) ? ReferenceKind::RfValid : ReferenceKind::RfWrong;
    if (!allDigits(text))
        return ReferenceKind::Other;
    if (text.size() == 27)
        return mod10Holds(text) ? ReferenceKind::QrrValid : ReferenceKind::QrrWrong;
    if (text.size() >= 4 && text.size() <= 20 && finnishHolds(text))
        return ReferenceKind::FinnishValid;
    return ReferenceKind::Other;
}

} // namespace

QString normalReference(const QString &reference)
{
    QString out;
    out.reserve(reference.size());
    for (const QChar c : reference) {
        if (!c.isSpace())
            out += c.toUpper();
    }
    return out;
}

ReferenceKind referenceKind(const QString &reference)
{
    return kindOfNormal(normalReference(reference));
}

QString referenceKindName(ReferenceKind kind)
{
    switch (kind) {
    case ReferenceKind::RfValid: return QStringLiteral("RF valid");
    case ReferenceKind::RfWrong: return QStringLiteral("RF, mod97 wrong");
    case ReferenceKind::QrrValid: return QStringLiteral("QRR/ESR27 valid");
    case ReferenceKind::QrrWrong: return QStringLiteral("27 digits, mod10 wrong");
    case ReferenceKind::FinnishValid: return QStringLiteral("Finnish reference valid");
    case ReferenceKind::Other: break;
    }
    return QStringLiteral("other");
}

QString referenceBody(const QString &reference)
{
    const QString text = normalReference(reference);
    switch (kindOfNormal(text)) {
    case ReferenceKind::RfValid: return withoutLeadingZeros(text.mid(4));
    case ReferenceKind::QrrValid:
    case ReferenceKind::FinnishValid: return withoutLeadingZeros(text.chopped(1));
    default: return text;
    }
}

bool isIban(const QString &text)
{
    const QString iban = normalReference(text);
    return iban.size() >= 15 && iban.size() <= 34 && iban[0].isLetter() && iban[1].isLetter()
           && isDigit(iban[2]) && isDigit(iban[3]) && isAlphanumeric(iban) && mod97Holds(iban);
}

} // namespace dunlin::exchange
