// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bank/reason_words.h"

#include "ui/common/money_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <array>

namespace dunlin::bank {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BankReasons)
};

/// What the matcher says (core/exchange/bank/match.cpp), and how the screen says it. "%1" is a
/// number, a currency or a count.
struct Clause {
    const char *english;
    const char *words;
};
constexpr std::array kClauses{
    Clause{"the reference has %1", QT_TRANSLATE_NOOP("BankReasons", "The reference has %1")},
    Clause{"the end-to-end id has %1",
           QT_TRANSLATE_NOOP("BankReasons", "The end-to-end id has %1")},
    Clause{"the text has %1", QT_TRANSLATE_NOOP("BankReasons", "The text has %1")},
    Clause{"the payer's bank account paid this account before",
           QT_TRANSLATE_NOOP("BankReasons", "The payer's bank account paid this account before")},
    Clause{"the payer has the debtor's name",
           QT_TRANSLATE_NOOP("BankReasons", "The payer has the debtor's name")},
    Clause{"and the account is in %1", QT_TRANSLATE_NOOP("BankReasons", "The account is in %1")},
    Clause{"of which nothing is open", QT_TRANSLATE_NOOP("BankReasons", "Nothing of it is open")},
    Clause{"and the amount is what is open",
           QT_TRANSLATE_NOOP("BankReasons", "The amount is what is open")},
    Clause{"and the amount was promised",
           QT_TRANSLATE_NOOP("BankReasons", "The amount was promised")},
    Clause{"and the amount is a part of what is open",
           QT_TRANSLATE_NOOP("BankReasons", "The amount is a part of what is open")},
    Clause{"and the amount goes on to other items of the account",
           QT_TRANSLATE_NOOP("BankReasons", "The amount goes on to other items of the account")},
    Clause{"and the amount is more than is open",
           QT_TRANSLATE_NOOP("BankReasons", "The amount is more than is open")},
    Clause{"%1 accounts have such a number",
           QT_TRANSLATE_NOOP("BankReasons", "%1 accounts have such a number")},
};

QString clauseWords(const QString &english)
{
    for (const Clause &clause : kClauses) {
        const QString whole = QString::fromLatin1(clause.english);
        const auto at = whole.indexOf(QLatin1String("%1"));
        if (at < 0 && whole == english)
            return Words::tr(clause.words);
        if (at < 0 || english.size() <= whole.size() - 2 || !english.startsWith(whole.left(at))
            || !english.endsWith(whole.mid(at + 2)))
            continue;
        const QString value = english.mid(at, english.size() - whole.size() + 2);
        static const QRegularExpression figures(QStringLiteral("^[^ ]+(, [^ ]+)*$"));
        if (!figures.match(value).hasMatch())
            continue; // another sentence that begins alike
        return Words::tr(clause.words).arg(common::isolated(value));
    }
    return english;
}

} // namespace

QString reasonWords(const QString &english)
{
    static const QRegularExpression between(QStringLiteral(", (?=and the |of which )|; "));
    QStringList clauses;
    for (const QString &clause : english.split(between, Qt::SkipEmptyParts))
        clauses << clauseWords(clause);
    return clauses.join(QStringLiteral(" · "));
}

} // namespace dunlin::bank
