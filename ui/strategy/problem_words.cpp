// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strategy/problem_words.h"

#include "ui/common/digits.h"
#include "ui/common/money_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <array>
#include <optional>
#include <vector>

namespace dunlin::strategy {

namespace {

/// Where, before a colon: what the readers in core/decision say.
constexpr std::array kPlaces{
    QT_TRANSLATE_NOOP("StrategyProblems", "line %1, column %2"),
    QT_TRANSLATE_NOOP("StrategyProblems", "rule %1, input \"%2\""),
    QT_TRANSLATE_NOOP("StrategyProblems", "rule %1, output \"%2\""),
    QT_TRANSLATE_NOOP("StrategyProblems", "rule %1"),
    QT_TRANSLATE_NOOP("StrategyProblems", "treatment \"%1\""),
    QT_TRANSLATE_NOOP("StrategyProblems", "treatments"),
    QT_TRANSLATE_NOOP("StrategyProblems", "triggers"),
    QT_TRANSLATE_NOOP("StrategyProblems", "the strategy"),
};

/// And what is wrong there. The narrower before the wider: the first that fits is taken.
constexpr std::array kProblems{
    QT_TRANSLATE_NOOP("StrategyProblems", "expected \"and\" of \"between\""),
    QT_TRANSLATE_NOOP("StrategyProblems", "expected \"..\" of a range"),
    QT_TRANSLATE_NOOP("StrategyProblems", "expected the end of a range"),
    QT_TRANSLATE_NOOP("StrategyProblems", "expected a name after \".\""),
    QT_TRANSLATE_NOOP("StrategyProblems", "expected \"%1\""),
    QT_TRANSLATE_NOOP("StrategyProblems", "this does not belong to the expression"),
    QT_TRANSLATE_NOOP("StrategyProblems", "this does not belong to the tests"),
    QT_TRANSLATE_NOOP("StrategyProblems", "\"%1\" does not belong here"),
    QT_TRANSLATE_NOOP("StrategyProblems", "an expression is missing"),
    QT_TRANSLATE_NOOP("StrategyProblems", "the expression is empty"),
    QT_TRANSLATE_NOOP("StrategyProblems", "this is not a number"),
    QT_TRANSLATE_NOOP("StrategyProblems", "the string has no end"),
    QT_TRANSLATE_NOOP("StrategyProblems", "arguments are all by name or all by place"),
    QT_TRANSLATE_NOOP("StrategyProblems", "nested deeper than %1"),
    QT_TRANSLATE_NOOP("StrategyProblems", "division by zero"),
    QT_TRANSLATE_NOOP("StrategyProblems", "there is no treatment \"%1\""),
    QT_TRANSLATE_NOOP("StrategyProblems", "there is no \"%1\" here"),
    QT_TRANSLATE_NOOP("StrategyProblems", "it asks for \"%1\", which is no feature"),
    QT_TRANSLATE_NOOP("StrategyProblems", "\"%1\" is no feature"),
    QT_TRANSLATE_NOOP("StrategyProblems", "%1 tests a %2, but the input is a %3"),
    QT_TRANSLATE_NOOP("StrategyProblems", "%1 is not among the allowed values %2"),
    QT_TRANSLATE_NOOP("StrategyProblems", "%1 is not among %2"),
    QT_TRANSLATE_NOOP("StrategyProblems", "%1 is not a %2"),
    QT_TRANSLATE_NOOP("StrategyProblems", "rules %1 and %2 contradict each other"),
    QT_TRANSLATE_NOOP("StrategyProblems",
                      "the cells of \"%1\" depend on more than the input, or mix kinds"),
    QT_TRANSLATE_NOOP("StrategyProblems", "no strategy can begin at the status \"%1\""),
    QT_TRANSLATE_NOOP("StrategyProblems", "no strategy can begin at \"%1\""),
    QT_TRANSLATE_NOOP("StrategyProblems", "there are none"),
    QT_TRANSLATE_NOOP("StrategyProblems", "there are two of this name"),
    QT_TRANSLATE_NOOP("StrategyProblems", "two steps are \"%1\""),
    QT_TRANSLATE_NOOP("StrategyProblems", "step \"%1\" comes before the one above it"),
    QT_TRANSLATE_NOOP("StrategyProblems", "no day of the week is left"),
    QT_TRANSLATE_NOOP("StrategyProblems", "a message goes by email, sms or letter"),
    QT_TRANSLATE_NOOP("StrategyProblems", "a hold says for how many \"days\""),
    QT_TRANSLATE_NOOP("StrategyProblems", "it goes to a supervisor, an agency or legal"),
    // Who may put a draft in force (core/desk/strategies/strategy_review.cpp).
    QT_TRANSLATE_NOOP("StrategyProblems", "%1 wrote this draft; another person has to approve it"),
    QT_TRANSLATE_NOOP("StrategyProblems",
                      "only managers and administrators put strategies in force"),
    QT_TRANSLATE_NOOP("StrategyProblems",
                      "%1 as it is here is no draft that was kept: keep it as a draft, and another "
                      "person puts it in force"),
    QT_TRANSLATE_NOOP("StrategyProblems", "there is no draft of %1"),
    QT_TRANSLATE_NOOP("StrategyProblems", "no draft of %1 runs as a shadow"),
};

/// Kinds of values, where a sentence names one.
constexpr std::array kKinds{
    QT_TRANSLATE_NOOP("StrategyProblems", "boolean"),
    QT_TRANSLATE_NOOP("StrategyProblems", "list"),
    QT_TRANSLATE_NOOP("StrategyProblems", "number"),
    QT_TRANSLATE_NOOP("StrategyProblems", "date"),
    QT_TRANSLATE_NOOP("StrategyProblems", "string"),
    QT_TRANSLATE_NOOP("StrategyProblems", "time"),
    QT_TRANSLATE_NOOP("StrategyProblems", "date and time"),
};

QString translated(const char *english)
{
    return QCoreApplication::translate("StrategyProblems", english);
}

/// As a value of a sentence: a kind in words, a number in the desk's digits, else as it is.
QString valueWords(const QString &value)
{
    for (const char *kind : kKinds) {
        if (value == QLatin1String(kind))
            return translated(kind);
    }
    bool isNumber = false;
    value.toInt(&isNumber);
    return isNumber ? common::localDigits(value) : common::isolated(value);
}

struct Pattern {
    const char *english;
    QRegularExpression form;
};

template <size_t N>
std::vector<Pattern> patternsOf(const std::array<const char *, N> &sentences)
{
    static const QRegularExpression place(QStringLiteral("%\\d"));
    std::vector<Pattern> patterns;
    for (const char *english : sentences) {
        QStringList parts;
        for (const QString &part : QString::fromLatin1(english).split(place))
            parts << QRegularExpression::escape(part);
        patterns.push_back({english, QRegularExpression(QRegularExpression::anchoredPattern(
                                         parts.join(u"(.+?)")))});
    }
    return patterns;
}

std::optional<QString> matched(const std::vector<Pattern> &patterns, const QString &english)
{
    for (const Pattern &pattern : patterns) {
        const auto match = pattern.form.match(english);
        if (!match.hasMatch())
            continue;
        QString words = translated(pattern.english);
        for (int i = 1; i <= match.lastCapturedIndex(); ++i)
            words.replace(QStringLiteral("%%1").arg(i), valueWords(match.captured(i)));
        return words;
    }
    return std::nullopt;
}

} // namespace

QString problemWords(const QString &english)
{
    static const std::vector<Pattern> places = patternsOf(kPlaces);
    static const std::vector<Pattern> problems = patternsOf(kProblems);
    const qsizetype colon = english.indexOf(QLatin1String(": "));
    const QString head = colon < 0 ? QString() : english.left(colon);
    const auto place = colon < 0 ? std::nullopt : matched(places, head);
    // A place first: what stands before a colon fits many a sentence's first value too.
    if (!place) {
        if (const auto whole = matched(problems, english))
            return *whole;
        if (colon < 0)
            return english;
    }
    //: %1 where something is wrong, %2 what
    return QCoreApplication::translate("StrategyProblems", "%1: %2")
        .arg(place.value_or(head), problemWords(english.mid(colon + 2)));
}

} // namespace dunlin::strategy
