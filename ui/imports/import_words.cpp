// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_words.h"

#include "ui/common/money_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QLocale>

namespace dunlin::imports {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dunlin::imports)
};

} // namespace

QString targetWords(const QString &target)
{
    static const QHash<QString, const char *> kWords{
        {QString(), QT_TRANSLATE_NOOP("dunlin::imports", "Not used")},
        {QStringLiteral("account"), QT_TRANSLATE_NOOP("dunlin::imports", "Account number")},
        {QStringLiteral("creditor"), QT_TRANSLATE_NOOP("dunlin::imports", "Creditor")},
        {QStringLiteral("debtor"), QT_TRANSLATE_NOOP("dunlin::imports", "Debtor's name")},
        {QStringLiteral("debtor_key"), QT_TRANSLATE_NOOP("dunlin::imports", "Debtor's number")},
        {QStringLiteral("item"), QT_TRANSLATE_NOOP("dunlin::imports", "Invoice number")},
        {QStringLiteral("issued"), QT_TRANSLATE_NOOP("dunlin::imports", "Invoice date")},
        {QStringLiteral("due"), QT_TRANSLATE_NOOP("dunlin::imports", "Due date")},
        {QStringLiteral("amount"), QT_TRANSLATE_NOOP("dunlin::imports", "Amount")},
        {QStringLiteral("currency"), QT_TRANSLATE_NOOP("dunlin::imports", "Currency")},
        {QStringLiteral("settled"), QT_TRANSLATE_NOOP("dunlin::imports", "Paid in full on")},
        {QStringLiteral("paid"), QT_TRANSLATE_NOOP("dunlin::imports", "Paid so far")},
        {QStringLiteral("disputed"), QT_TRANSLATE_NOOP("dunlin::imports", "Disputed")},
        {QStringLiteral("side"), QT_TRANSLATE_NOOP("dunlin::imports", "Debit or credit")},
        {QStringLiteral("credit"), QT_TRANSLATE_NOOP("dunlin::imports", "Credited amount")},
        {QStringLiteral("activity"), QT_TRANSLATE_NOOP("dunlin::imports", "What happened")},
        {QStringLiteral("date"), QT_TRANSLATE_NOOP("dunlin::imports", "When it happened")},
        {QStringLiteral("payment"), QT_TRANSLATE_NOOP("dunlin::imports", "Payment")},
        {QStringLiteral("total_paid"), QT_TRANSLATE_NOOP("dunlin::imports", "Paid in all")},
        {QStringLiteral("expense"), QT_TRANSLATE_NOOP("dunlin::imports", "Cost")},
        {QStringLiteral("product"), QT_TRANSLATE_NOOP("dunlin::imports", "Product")},
        {QStringLiteral("description"), QT_TRANSLATE_NOOP("dunlin::imports", "Description")},
        {QStringLiteral("phone"), QT_TRANSLATE_NOOP("dunlin::imports", "Phone")},
        {QStringLiteral("email"), QT_TRANSLATE_NOOP("dunlin::imports", "E-mail")},
        {QStringLiteral("street"), QT_TRANSLATE_NOOP("dunlin::imports", "Street")},
        {QStringLiteral("city"), QT_TRANSLATE_NOOP("dunlin::imports", "City")},
        {QStringLiteral("postcode"), QT_TRANSLATE_NOOP("dunlin::imports", "Postcode")},
        {QStringLiteral("region"), QT_TRANSLATE_NOOP("dunlin::imports", "Region")},
        {QStringLiteral("country"), QT_TRANSLATE_NOOP("dunlin::imports", "Country")},
        {QStringLiteral("language"), QT_TRANSLATE_NOOP("dunlin::imports", "Language")},
        {QStringLiteral("zone"), QT_TRANSLATE_NOOP("dunlin::imports", "Time zone")},
    };
    const char *words = kWords.value(target);
    return words ? Words::tr(words) : target;
}

QString progressWords(qint64 done, qint64 total, double perSecond)
{
    const QString rows =
        total > 0
            ? Words::tr("%1 of %2 rows").arg(common::countText(done), common::countText(total))
            : Words::tr("%1 rows").arg(common::countText(done));
    if (perSecond < 1)
        return rows;
    //: %1: "3,200 of 80,000 rows", %2: a number
    return Words::tr("%1 · %2 rows per second").arg(rows, common::countText(qint64(perSecond)));
}

QString addedWords(const ports::ImportOutcome &outcome)
{
    QStringList parts;
    if (outcome.accounts > 0)
        parts << Words::tr("%Ln account(s)", nullptr, int(outcome.accounts));
    if (outcome.items > 0)
        parts << Words::tr("%Ln item(s)", nullptr, int(outcome.items));
    if (outcome.payments > 0)
        parts << Words::tr("%Ln payment(s)", nullptr, int(outcome.payments));
    if (outcome.postings > 0)
        parts << Words::tr("%Ln posting(s)", nullptr, int(outcome.postings));
    return parts.isEmpty() ? Words::tr("nothing new") : QLocale().createSeparatedList(parts);
}

} // namespace dunlin::imports
