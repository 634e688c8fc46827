// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/arrangement/rule_sentences.h"

#include "core/base/money.h"
#include "ui/common/date_text.h"
#include "ui/common/money_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <array>
#include <vector>

namespace dunlin::arrangement {

namespace {

constexpr char kContext[] = "RuleSentences";

/// What the rules say, letter for letter, and so the key under which it is translated.
constexpr std::array kSentences{
    QT_TRANSLATE_NOOP("RuleSentences", "there is nothing to be paid"),
    QT_TRANSLATE_NOOP("RuleSentences", "say the instalment, their number or the last date"),
    QT_TRANSLATE_NOOP("RuleSentences", "the instalment is in another currency"),
    QT_TRANSLATE_NOOP("RuleSentences", "the instalment must be more than nothing"),
    QT_TRANSLATE_NOOP("RuleSentences", "an instalment must be more than nothing"),
    QT_TRANSLATE_NOOP("RuleSentences", "a plan has 1 to %1 instalments"),
    QT_TRANSLATE_NOOP("RuleSentences", "the first instalment is due today or later"),
    QT_TRANSLATE_NOOP("RuleSentences", "an instalment is due today or later"),
    QT_TRANSLATE_NOOP("RuleSentences", "a promise is due today or later"),
    QT_TRANSLATE_NOOP("RuleSentences", "the last date has passed"),
    QT_TRANSLATE_NOOP("RuleSentences", "the debtor's payday is not known"),
    QT_TRANSLATE_NOOP("RuleSentences", "no instalment is due by %1"),
    QT_TRANSLATE_NOOP("RuleSentences", "only %1 instalments are due by %2"),
    QT_TRANSLATE_NOOP("RuleSentences", "%1 instalments end on %2, not on %3"),
    QT_TRANSLATE_NOOP("RuleSentences", "that would be more than %1 instalments"),
    QT_TRANSLATE_NOOP("RuleSentences", "there are more than %1 instalments"),
    QT_TRANSLATE_NOOP("RuleSentences", "so many instalments would have begun before today"),
    QT_TRANSLATE_NOOP("RuleSentences", "the amount is too small for %1 instalments"),
    QT_TRANSLATE_NOOP("RuleSentences", "there is no such instalment"),
    QT_TRANSLATE_NOOP("RuleSentences", "there is no instalment"),
    QT_TRANSLATE_NOOP("RuleSentences", "the last instalment is what the others leave"),
    QT_TRANSLATE_NOOP("RuleSentences", "that leaves nothing for the last instalment"),
    QT_TRANSLATE_NOOP("RuleSentences", "the instalments would not be in order"),
    QT_TRANSLATE_NOOP("RuleSentences", "the instalments are not in order"),
    QT_TRANSLATE_NOOP("RuleSentences", "the instalments are out of range"),
    QT_TRANSLATE_NOOP("RuleSentences", "the amount must be more than nothing"),
    QT_TRANSLATE_NOOP("RuleSentences", "two currencies are never added"),
    QT_TRANSLATE_NOOP("RuleSentences", "the accounts owe less than that"),
    QT_TRANSLATE_NOOP("RuleSentences", "the first payment is in another currency"),
    QT_TRANSLATE_NOOP("RuleSentences", "the first payment must be more than nothing"),
    QT_TRANSLATE_NOOP("RuleSentences", "the first payment is more than what can be promised"),
    QT_TRANSLATE_NOOP("RuleSentences", "so many instalments are more than what can be promised"),
    QT_TRANSLATE_NOOP("RuleSentences", "no instalment is due after the first payment by then"),
    QT_TRANSLATE_NOOP("RuleSentences", "the account is in %1"),
    QT_TRANSLATE_NOOP("RuleSentences", "the account is closed"),
    QT_TRANSLATE_NOOP("RuleSentences", "nothing is owed"),
    QT_TRANSLATE_NOOP("RuleSentences", "there is no such plan"),
    QT_TRANSLATE_NOOP("RuleSentences", "the plan has ended"),
    QT_TRANSLATE_NOOP("RuleSentences", "the plan was changed meanwhile; look at it again"),
    QT_TRANSLATE_NOOP("RuleSentences", "the offer has expired"),
    QT_TRANSLATE_NOOP("RuleSentences", "the offer expires before its first part is due"),
    QT_TRANSLATE_NOOP("RuleSentences", "%1 is more than the %2 that can be asked for"),
    QT_TRANSLATE_NOOP("RuleSentences", "%1 of it is promised already, so that %2 is left"),
    QT_TRANSLATE_NOOP("RuleSentences", "a closed account is not promised on; open it again first"),
    QT_TRANSLATE_NOOP("RuleSentences", "there is nothing to save"),
    QT_TRANSLATE_NOOP("RuleSentences",
                      "your role does not decide disputes, only that one was withdrawn"),
    QT_TRANSLATE_NOOP("RuleSentences", "the hold was lifted already"),
    QT_TRANSLATE_NOOP("RuleSentences", "the file is empty"),
    QT_TRANSLATE_NOOP("RuleSentences", "the file has %1 KB; at most %2 KB are kept"),
    QT_TRANSLATE_NOOP("RuleSentences", "the file was removed already"),
    QT_TRANSLATE_NOOP("RuleSentences", "say why the file is removed"),
    QT_TRANSLATE_NOOP("RuleSentences",
                      "the files of the account would be more than %1 KB together"),
    QT_TRANSLATE_NOOP("RuleSentences", "an account has at most %1 files"),
    QT_TRANSLATE_NOOP("RuleSentences",
                      "by its content it is none of the kinds that are kept: PDF, PNG or JPEG "
                      "picture, text, table, e-mail, Word or Excel without macros"),
    QT_TRANSLATE_NOOP("RuleSentences", "your role does not allow this"),
};

struct Pattern {
    const char *sentence;
    QRegularExpression form;
};

const std::vector<Pattern> &patterns()
{
    static const std::vector<Pattern> all = [] {
        std::vector<Pattern> made;
        for (const char *sentence : kSentences) {
            QString form = QRegularExpression::escape(QString::fromUtf8(sentence));
            // Places are filled with a number, a day, or an amount and its currency.
            static const QRegularExpression place(QStringLiteral("\\\\%\\d"));
            form.replace(place, QStringLiteral("(-?[0-9.-]+(?: [A-Z]{3})?|[A-Z]{3})"));
            made.push_back(
                {sentence, QRegularExpression(QRegularExpression::anchoredPattern(form))});
        }
        return made;
    }();
    return all;
}

/// A figure of the rules as the screen writes it.
QString figureText(const QString &figure, QDate today)
{
    if (const QDate day = QDate::fromString(figure, Qt::ISODate); day.isValid())
        return common::dayText(day, today);
    const qsizetype space = figure.indexOf(QLatin1Char(' '));
    if (space > 0) {
        const auto currency = base::Currency::fromCode(figure.mid(space + 1).toLatin1());
        const auto amount = currency
                                ? base::Money::fromText(figure.left(space).toLatin1(), *currency)
                                : base::Result<base::Money>(base::fail(base::ErrorCode::Input));
        if (amount)
            return common::moneyText(*amount);
    }
    bool isNumber = false;
    const qint64 number = figure.toLongLong(&isNumber);
    return isNumber ? common::countText(number) : common::isolated(figure);
}

} // namespace

QString ruleSentence(const QString &detail, QDate today)
{
    for (const Pattern &pattern : patterns()) {
        const QRegularExpressionMatch match = pattern.form.match(detail);
        if (!match.hasMatch())
            continue;
        QString words = QCoreApplication::translate(kContext, pattern.sentence);
        // Backwards, so that what is put in is not looked into again.
        for (int i = match.lastCapturedIndex(); i > 0; --i)
            words.replace(QLatin1Char('%') + QString::number(i),
                          figureText(match.captured(i), today));
        return words;
    }
    return {};
}

} // namespace dunlin::arrangement
