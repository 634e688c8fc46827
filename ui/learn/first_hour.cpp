// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/first_hour.h"

#include <QtCore/QCoreApplication>

namespace dunlin::learn {

namespace {

struct Learn {
    Q_DECLARE_TR_FUNCTIONS(Learn)
};

QStringList ids(std::initializer_list<const char *> names)
{
    QStringList list;
    for (const char *name : names)
        list << QString::fromLatin1(name);
    return list;
}

} // namespace

std::vector<Step> firstHour()
{
    return {
        {QStringLiteral("move"), Learn::tr("Move down the queue; the preview follows"),
         ids({"queue.next", "queue.previous"})},
        {QStringLiteral("why"), Learn::tr("Ask why an account is where it is"), ids({"queue.why"})},
        {QStringLiteral("open"), Learn::tr("Open an account"), ids({"queue.open"})},
        {QStringLiteral("gate"), Learn::tr("See why you may call, or not, and when next"),
         ids({"account.why"})},
        {QStringLiteral("note"), Learn::tr("Write a note; it is saved while you type"),
         ids({"account.note"})},
        {QStringLiteral("wrapup"), Learn::tr("Record what came of a call"),
         ids({"account.wrapup", "account.call"})},
        {QStringLiteral("save"), Learn::tr("Save, and go to the next account"),
         ids({"account.saveNext"})},
        {QStringLiteral("undo"), Learn::tr("Take back what you just saved"), ids({"undo"})},
        {QStringLiteral("plan"), Learn::tr("Look at a plan, and leave it again with Esc"),
         ids({"account.arrangement"})},
        {QStringLiteral("search"), Learn::tr("Find a caller by name or number"),
         ids({"search.open"})},
        {QStringLiteral("palette"), Learn::tr("Find any command; its key stands beside it"),
         ids({"palette.open"})},
        {QStringLiteral("keys"), Learn::tr("See the keys of a screen"), ids({"keys.show"})},
    };
}

std::vector<Station> sampleDay()
{
    return {
        {Learn::tr("First thing"),
         Learn::tr("Promises due today: who said they would pay, and has not yet?"),
         QStringLiteral("queue.due")},
        {Learn::tr("Then"), Learn::tr("Broken promises: a call within a day keeps most of them."),
         QStringLiteral("queue.broken")},
        {Learn::tr("All morning"),
         Learn::tr("The queue from the top, and only who may be called now."),
         QStringLiteral("queue.callable")},
        {Learn::tr("When it is time"), Learn::tr("Call-backs, at the hour that was agreed."),
         QStringLiteral("queue.callbacks")},
        {Learn::tr("After the post"), Learn::tr("New accounts: a first friendly contact."),
         QStringLiteral("queue.new")},
        {Learn::tr("At the end"), Learn::tr("All work saved and sent? Then it was a good day."),
         QStringLiteral("go.devices")},
    };
}

} // namespace dunlin::learn
