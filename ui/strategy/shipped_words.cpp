// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strategy/shipped_words.h"

#include <QtCore/QCoreApplication>

namespace dunlin::strategy {

namespace {

/// What the files in resources/strategies say of themselves.
[[maybe_unused]] constexpr const char *kShipped[] = {
    QT_TRANSLATE_NOOP("ShippedStrategies", "Business receivables"),
    QT_TRANSLATE_NOOP("ShippedStrategies",
                      "Invoices between companies, by the leading (oldest open) invoice: a "
                      "friendly note before the due date, three dunning levels, then a stop of "
                      "delivery and the lawyers."),
    QT_TRANSLATE_NOOP("ShippedStrategies", "Consumer agency"),
    QT_TRANSLATE_NOOP("ShippedStrategies",
                      "Third-party collection of consumer debts: the first letter with its "
                      "validation period, then calls by size and risk, a second voice when "
                      "promises break, the lawyers last."),
    QT_TRANSLATE_NOOP("ShippedStrategies", "Patient bills"),
    QT_TRANSLATE_NOOP("ShippedStrategies",
                      "What patients owe after the insurer: statements, financial assistance "
                      "before anything harder, nothing hard before the 120th day."),
    QT_TRANSLATE_NOOP("ShippedStrategies", "Road fines"),
    QT_TRANSLATE_NOOP("ShippedStrategies",
                      "Fines of the road police: sixty days after the notice the fine rises to "
                      "half of the highest fine for the offence (Italian road code, article 203), "
                      "and what is then not paid goes to the collection office."),
    QT_TRANSLATE_NOOP("ShippedStrategies", "Energy and water"),
    QT_TRANSLATE_NOOP("ShippedStrategies",
                      "Bills for supply: reminders by message, a plan before anything harder, a "
                      "warning before supply may be interrupted, and a person who decides."),
};

QString shipped(const ports::StrategySummary &summary, const QString &text)
{
    return summary.shipped
               ? QCoreApplication::translate("ShippedStrategies", text.toUtf8().constData())
               : text;
}

} // namespace

QString titleText(const ports::StrategySummary &summary)
{
    return summary.title.isEmpty() ? summary.name : shipped(summary, summary.title);
}

QString aboutText(const ports::StrategySummary &summary)
{
    return summary.about.isEmpty() ? QString() : shipped(summary, summary.about);
}

} // namespace dunlin::strategy
