// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/money_text.h"

#include <QtCore/QCoreApplication>

#include <array>
#include <cstdlib>

namespace dunlin::common {

namespace {

struct MoneyWords {
    Q_DECLARE_TR_FUNCTIONS(MoneyWords)
};

constexpr QChar kMinus(0x2212);
constexpr QChar kNoBreakSpace(0x00A0);
constexpr QChar kIsolateStart(0x2068);
constexpr QChar kIsolateEnd(0x2069);

// The "C" locale groups nothing and knows no symbols; the source language of the screen does.
QLocale localeOr(const QLocale &locale)
{
    if (locale.language() == QLocale::C)
        return QLocale(QLocale::English, QLocale::UnitedStates);
    return locale;
}

struct SymbolOf {
    const char *code;
    char16_t symbol;
};
// Only symbols that stand for one currency of a desk; others are written with their code.
constexpr std::array<SymbolOf, 12> kSymbols{{{"USD", u'$'},
                                             {"EUR", u'€'},
                                             {"GBP", u'£'},
                                             {"JPY", u'¥'},
                                             {"INR", u'₹'},
                                             {"ILS", u'₪'},
                                             {"KRW", u'₩'},
                                             {"TRY", u'₺'},
                                             {"UAH", u'₴'},
                                             {"RUB", u'₽'},
                                             {"NGN", u'₦'},
                                             {"VND", u'₫'}}};

std::uint64_t magnitude(std::int64_t minor)
{
    return minor < 0 ? 0 - std::uint64_t(minor) : std::uint64_t(minor);
}

std::uint64_t powerOfTen(int exponent)
{
    std::uint64_t power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

QString digits(std::uint64_t number, int width, const QLocale &locale)
{
    const QString zero = locale.zeroDigit();
    QString plain = QString::number(number).rightJustified(width, QLatin1Char('0'));
    QString made;
    for (const QChar c : plain) {
        const QString digit = QString(QChar(ushort(zero.at(0).unicode() + c.digitValue())));
        made += zero.size() == 1 ? digit : locale.toString(c.digitValue());
    }
    return made;
}

// Where the locale puts a symbol, and with what between, learned from its own currency format.
struct Placement {
    bool before = true;
    QString gap;
};

Placement placementOf(const QLocale &locale)
{
    const QString mark = QStringLiteral("\u00a4");
    const QString sample = locale.toCurrencyString(qlonglong(1), mark);
    const qsizetype at = sample.indexOf(mark);
    const qsizetype one = sample.indexOf(locale.toString(1));
    Placement placement;
    placement.before = at <= one;
    bool spaced = false;
    for (const QChar c : sample)
        spaced = spaced || c.isSpace();
    if (spaced)
        placement.gap = kNoBreakSpace;
    return placement;
}

QString dressed(const QString &number, bool negative, base::Currency currency,
                const QLocale &locale)
{
    QString symbol = currencySymbol(currency);
    Placement placement = placementOf(locale);
    if (symbol.size() > 1 && placement.gap.isEmpty())
        placement.gap = kNoBreakSpace;
    QString text;
    if (symbol.isEmpty())
        text = number;
    else if (placement.before)
        text = symbol + placement.gap + number;
    else
        text = number + placement.gap + symbol;
    if (negative)
        text.prepend(kMinus);
    return isolated(text);
}

// Three figures and a unit; rounds half up on whole numbers.
QString shortNumber(std::uint64_t minor, int exponent, const QLocale &locale, bool closingZeros)
{
    const std::uint64_t unit = powerOfTen(exponent);
    struct Step {
        std::uint64_t size;
        QString word;
    };
    const std::array<Step, 3> steps{{{1'000'000'000, MoneyWords::tr("B", "billion")},
                                     {1'000'000, MoneyWords::tr("M", "million")},
                                     {1'000, MoneyWords::tr("K", "thousand")}}};
    for (const Step &step : steps) {
        // 10,000 and more lose their last figures; below, the amount is short enough.
        if (minor / unit < (step.size == 1'000 ? 10'000 : step.size))
            continue;
        const std::uint64_t scale = step.size * unit;
        const std::uint64_t whole = minor / scale;
        int decimals = whole >= 100 ? 0 : whole >= 10 ? 1 : 2;
        while (!closingZeros && decimals > 0 && minor % (scale / powerOfTen(decimals - 1)) == 0)
            --decimals;
        const std::uint64_t part = scale / powerOfTen(decimals);
        const std::uint64_t rounded = (minor + part / 2) / part;
        QString text = locale.toString(qulonglong(rounded / powerOfTen(decimals)));
        if (decimals > 0)
            text +=
                locale.decimalPoint() + digits(rounded % powerOfTen(decimals), decimals, locale);
        return text + kNoBreakSpace + step.word;
    }
    return locale.toString(qulonglong((minor + unit / 2) / unit));
}

} // namespace

QString isolated(const QString &text)
{
    return kIsolateStart + text + kIsolateEnd;
}

QString currencySymbol(base::Currency currency)
{
    const QByteArray code = currency.code();
    for (const SymbolOf &entry : kSymbols) {
        if (code == entry.code)
            return QString(QChar(entry.symbol));
    }
    return QString::fromLatin1(code);
}

QString moneyText(base::Money amount, MoneyStyle style, const QLocale &wanted)
{
    const QLocale locale = localeOr(wanted);
    const std::uint64_t minor = magnitude(amount.minor());
    const int exponent = amount.currency().exponent();
    QString number;
    switch (style) {
    case MoneyStyle::List: {
        const std::uint64_t unit = powerOfTen(exponent);
        number = locale.toString(qulonglong(minor / unit));
        if (exponent > 0)
            number += locale.decimalPoint() + digits(minor % unit, exponent, locale);
        break;
    }
    case MoneyStyle::Kpi: number = shortNumber(minor, exponent, locale, true); break;
    case MoneyStyle::Axis: number = shortNumber(minor, exponent, locale, false); break;
    }
    return dressed(number, amount.isNegative(), amount.currency(), locale);
}

QString moneyText(base::Money amount, MoneyStyle style)
{
    return moneyText(amount, style, QLocale());
}

QString moneyText(const std::optional<base::Money> &amount, MoneyStyle style)
{
    return amount ? moneyText(*amount, style) : QStringLiteral("\u2014");
}

QString countText(qint64 number)
{
    const QString text = localeOr(QLocale()).toString(qulonglong(magnitude(number)));
    return isolated(number < 0 ? kMinus + text : text);
}

QString percentText(double percent)
{
    const QLocale locale = localeOr(QLocale());
    QString text = locale.toString(qAbs(percent), 'f', 1) + locale.percent();
    if (percent < 0 && text != locale.toString(0.0, 'f', 1) + locale.percent())
        text.prepend(kMinus);
    return isolated(text);
}

QString changeText(double change, bool points)
{
    const QLocale locale = localeOr(QLocale());
    QString text = locale.toString(qAbs(change), 'f', 1);
    if (text != locale.toString(0.0, 'f', 1))
        text.prepend(change < 0 ? kMinus : QChar(u'+'));
    //: change of a percentage, in percentage points
    return isolated(points ? MoneyWords::tr("%1 pts").arg(text) : text + locale.percent());
}

QString phoneText(const QString &number)
{
    if (!number.startsWith(QLatin1Char('+')) || number.size() < 8)
        return isolated(number);
    const QString all = number.mid(1);
    for (const QChar c : all) {
        if (!c.isDigit())
            return isolated(number);
    }
    // ITU zones 1 and 7 have one digit; these codes have two; all others three.
    static const QStringList two =
        QStringLiteral("20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 "
                       "52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 "
                       "91 92 93 94 95 98")
            .split(QLatin1Char(' '));
    const int code = all.startsWith(QLatin1Char('1')) || all.startsWith(QLatin1Char('7')) ? 1
                     : two.contains(all.left(2))                                          ? 2
                                                                                          : 3;
    QString text = QLatin1Char('+') + all.left(code);
    QString rest = all.mid(code);
    while (rest.size() > 4) {
        text += kNoBreakSpace + rest.left(3);
        rest = rest.mid(3);
    }
    if (!rest.isEmpty())
        text += kNoBreakSpace + rest;
    return isolated(text);
}

} // namespace dunlin::common
