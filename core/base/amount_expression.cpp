// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/amount_expression.h"

#include "core/base/wide_int.h"

#include <QtCore/QCoreApplication>

#include <optional>

namespace dunlin::base {

namespace {

// Larger parts would let a product leave 128 bits.
constexpr Int128 kLargest = Int128(1'000'000'000'000'000'000);
constexpr int kMaxDigits = 15;

struct Rational {
    Int128 numerator = 0;
    Int128 denominator = 1; // > 0
};

Int128 magnitude(Int128 value)
{
    return value < 0 ? -value : value;
}

std::optional<Rational> reduced(Int128 numerator, Int128 denominator)
{
    if (denominator == 0)
        return std::nullopt;
    if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    Int128 a = magnitude(numerator);
    Int128 b = denominator;
    while (b != 0) {
        const Int128 rest = a % b;
        a = b;
        b = rest;
    }
    if (a > 1) {
        numerator /= a;
        denominator /= a;
    }
    if (magnitude(numerator) > kLargest || denominator > kLargest)
        return std::nullopt;
    return Rational{numerator, denominator};
}

std::optional<Rational> add(const Rational &a, const Rational &b)
{
    return reduced(a.numerator * b.denominator + b.numerator * a.denominator,
                   a.denominator * b.denominator);
}

std::optional<Rational> times(const Rational &a, const Rational &b)
{
    return reduced(a.numerator * b.numerator, a.denominator * b.denominator);
}

std::optional<Rational> over(const Rational &a, const Rational &b)
{
    return reduced(a.numerator * b.denominator, a.denominator * b.numerator);
}

Int128 power10(int n)
{
    Int128 value = 1;
    while (n-- > 0)
        value *= 10;
    return value;
}

std::optional<Rational> ofMoney(Money money)
{
    return reduced(money.minor(), power10(money.currency().exponent()));
}

// Western digits, plain spaces and operators, no currency signs.
QString normalised(const QString &text, const Currency &currency)
{
    QString out;
    for (const QChar c : text.trimmed()) {
        if (c.isDigit())
            out += QChar(u'0' + c.digitValue());
        else if (c.category() == QChar::Symbol_Currency || c.category() == QChar::Other_Format)
            continue;
        else if (c == u'\u00d7')
            out += u'*';
        else if (c == u'\u00f7' || c == u':')
            out += u'/';
        else if (c == u'\u2212' || c == u'\u2013')
            out += u'-';
        else if (c == u'\u066b') // Arabic decimal separator
            out += u'.';
        else if (c == u'\u066c' || c == u'\u2019' || c == u'\'') // grouping marks
            continue;
        else
            out += c.isSpace() ? QChar(u' ') : c.toLower();
    }
    const QString code = QString::fromLatin1(currency.code()).toLower();
    if (!code.isEmpty() && out.startsWith(code))
        out = out.mid(code.size());
    if (!code.isEmpty() && out.endsWith(code))
        out.chop(code.size());
    return out.trimmed();
}

class Parser {
public:
    Parser(const QString &text, const AmountContext &context)
        : m_text(text)
        , m_context(context)
        , m_exponent(context.balance.currency().exponent())
    {}

    std::optional<Rational> parse()
    {
        auto value = sum();
        skipSpace();
        if (!value || m_at != m_text.size())
            return std::nullopt;
        // "50%" and "1/3" alone are shares; "200*50%" and "120/6" are plain sums.
        const bool aloneShare = m_percents == 1 && m_numbers == 1 && m_words == 0;
        const bool smallFraction = m_wholeFraction && m_numbers == 2 && m_words == 0
                                   && m_operators == 1 && value->numerator < value->denominator;
        if (aloneShare || smallFraction) {
            const auto balance = ofMoney(m_context.balance);
            return balance ? times(*value, *balance) : std::nullopt;
        }
        return value;
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text.at(m_at) == u' ')
            ++m_at;
    }
    bool take(char16_t wanted)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text.at(m_at) != wanted)
            return false;
        ++m_at;
        return true;
    }

    std::optional<Rational> sum()
    {
        auto value = product();
        while (value) {
            const bool plus = take(u'+');
            if (!plus && !take(u'-'))
                break;
            ++m_operators;
            auto next = product();
            if (!next)
                return std::nullopt;
            if (!plus)
                next->numerator = -next->numerator;
            value = add(*value, *next);
        }
        return value;
    }

    std::optional<Rational> product()
    {
        auto value = factor();
        while (value) {
            const bool multiply = take(u'*');
            if (!multiply && !take(u'/'))
                break;
            ++m_operators;
            const bool wholeBefore = m_lastWhole;
            const auto next = factor();
            if (!next)
                return std::nullopt;
            m_wholeFraction = !multiply && wholeBefore && m_lastWhole;
            value = multiply ? times(*value, *next) : over(*value, *next);
        }
        return value;
    }

    std::optional<Rational> factor()
    {
        m_lastWhole = false;
        std::optional<Rational> value;
        if (take(u'(')) {
            value = sum();
            if (!value || !take(u')'))
                return std::nullopt;
            m_lastWhole = false;
        } else {
            skipSpace();
            value = m_at < m_text.size() && m_text.at(m_at).isLetter() ? word() : number();
        }
        if (value && take(u'%')) {
            ++m_percents;
            m_lastWhole = false;
            value = over(*value, Rational{100, 1});
        }
        return value;
    }

    std::optional<Rational> word()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && (m_text.at(m_at).isLetter() || m_text.at(m_at) == u' '))
            ++m_at;
        const QString said = m_text.mid(from, m_at - from).simplified();
        const auto is = [&said](const char *english) {
            return said == QLatin1String(english)
                   || said == QCoreApplication::translate("AmountExpression", english).toLower();
        };
        ++m_words;
        if (is(QT_TRANSLATE_NOOP("AmountExpression", "full"))
            || is(QT_TRANSLATE_NOOP("AmountExpression", "all"))
            || is(QT_TRANSLATE_NOOP("AmountExpression", "balance")))
            return ofMoney(m_context.balance);
        if (is(QT_TRANSLATE_NOOP("AmountExpression", "past due"))
            || is(QT_TRANSLATE_NOOP("AmountExpression", "due"))
            || is(QT_TRANSLATE_NOOP("AmountExpression", "pastdue")))
            return ofMoney(m_context.pastDue);
        if (is(QT_TRANSLATE_NOOP("AmountExpression", "half"))) {
            const auto balance = ofMoney(m_context.balance);
            return balance ? over(*balance, Rational{2, 1}) : std::nullopt;
        }
        return std::nullopt;
    }

    std::optional<Rational> number()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            const bool spaceInside = c == u' ' && m_at + 1 < m_text.size()
                                     && m_text.at(m_at + 1).isDigit() && m_at > from;
            if (!c.isDigit() && c != u'.' && c != u',' && !spaceInside)
                break;
            ++m_at;
        }
        ++m_numbers;
        return decimal(m_text.mid(from, m_at - from).remove(u' '));
    }

    // Which of "." and "," is the decimal point: where both stand, the last; where one stands more
    // than once, none; a single one is, unless it is the locale's grouping before three digits.
    std::optional<Rational> decimal(QString digits)
    {
        const qsizetype dots = digits.count(u'.');
        const qsizetype commas = digits.count(u',');
        QChar point;
        if (dots && commas) {
            point = digits.lastIndexOf(u'.') > digits.lastIndexOf(u',') ? u'.' : u',';
            if (digits.count(point) != 1)
                return std::nullopt;
        } else if (dots + commas == 1) {
            const QChar only = dots ? u'.' : u',';
            const qsizetype behind = digits.size() - 1 - digits.indexOf(only);
            if (behind != 3 || only == m_context.decimalPoint)
                point = only;
        }
        const qsizetype split = point.isNull() ? -1 : digits.indexOf(point);
        QString whole = split < 0 ? digits : digits.left(split);
        const QString rest = split < 0 ? QString() : digits.mid(split + 1);
        if (!wellGrouped(whole))
            return std::nullopt;
        whole.remove(u'.').remove(u',');
        if (whole.isEmpty() && rest.isEmpty())
            return std::nullopt;
        if (whole.size() + rest.size() > kMaxDigits || rest.size() > qMax(m_exponent, 2))
            return std::nullopt;
        m_lastWhole = rest.isEmpty();
        Int128 value = 0;
        for (const QChar c : whole + rest)
            value = value * 10 + c.digitValue();
        return reduced(value, power10(int(rest.size())));
    }

    // "1,234,567", also "12,34,567" as in India: the last group has three digits, the others
    // two or three.
    static bool wellGrouped(const QString &whole)
    {
        QString text = whole;
        text.replace(u'.', u',');
        const QStringList groups = text.split(u',');
        for (qsizetype i = 1; i < groups.size(); ++i) {
            const bool last = i + 1 == groups.size();
            const qsizetype length = groups.at(i).size();
            if (length != 3 && (last || length != 2))
                return false;
        }
        return groups.size() == 1 || !groups.first().isEmpty();
    }

    const QString m_text;
    const AmountContext &m_context;
    const int m_exponent;
    qsizetype m_at = 0;
    int m_numbers = 0;
    int m_words = 0;
    int m_percents = 0;
    int m_operators = 0;
    bool m_lastWhole = false;
    bool m_wholeFraction = false;
};

} // namespace

Result<Money> parseAmountExpression(const QString &text, const AmountContext &context)
{
    const Currency currency = context.balance.currency();
    QString plain = normalised(text, currency);
    if (plain.startsWith(u'/') || plain.startsWith(u'*'))
        plain.prepend(QLatin1String("full"));
    if (plain.isEmpty() || plain.size() > 60)
        return fail(ErrorCode::Input, QStringLiteral("no amount"));
    const auto value = Parser(plain, context).parse();
    if (!value)
        return fail(ErrorCode::Input, QStringLiteral("not an amount"));
    const auto minor = reduced(value->numerator * power10(currency.exponent()), value->denominator);
    if (!minor || minor->numerator / minor->denominator > Int128(Money::kMaxMinor))
        return fail(ErrorCode::Input, QStringLiteral("amount out of range"));
    // The only rounding, half to even.
    Int128 whole = minor->numerator / minor->denominator;
    const Int128 twice = (minor->numerator % minor->denominator) * 2;
    if (twice > minor->denominator || (twice == minor->denominator && whole % 2 == 1))
        ++whole;
    if (whole <= 0)
        return fail(ErrorCode::Input, QStringLiteral("amount is not more than nothing"));
    return Money(std::int64_t(whole), currency);
}

} // namespace dunlin::base
