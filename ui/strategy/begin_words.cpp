// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chip.h"
#include "ui/common/money_text.h"
#include "ui/strategy/condition_words.h"
#include "ui/strategy/strategy_words.h"
#include "ui/wrapup/outcome_words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <array>

// Where treatments begin, what ends them, for whom a strategy is and when it rests, in words.
namespace dunlin::strategy {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BeginWords)
};

struct EventWords {
    const char *name;
    const char *words;
};
constexpr std::array kEvents{
    EventWords{"contact", QT_TRANSLATE_NOOP("BeginWords", "contact")},
    EventWords{"promise", QT_TRANSLATE_NOOP("BeginWords", "promise")},
    EventWords{"promise_kept", QT_TRANSLATE_NOOP("BeginWords", "kept promise")},
    EventWords{"promise_broken", QT_TRANSLATE_NOOP("BeginWords", "broken promise")},
    EventWords{"payment", QT_TRANSLATE_NOOP("BeginWords", "payment")},
    EventWords{"reversal", QT_TRANSLATE_NOOP("BeginWords", "payment taken back")},
    EventWords{"item", QT_TRANSLATE_NOOP("BeginWords", "new item")},
    EventWords{"dispute", QT_TRANSLATE_NOOP("BeginWords", "dispute")},
    EventWords{"dispute_resolved", QT_TRANSLATE_NOOP("BeginWords", "settled dispute")},
    EventWords{"hold_lifted", QT_TRANSLATE_NOOP("BeginWords", "end of a hold")},
    EventWords{"placement", QT_TRANSLATE_NOOP("BeginWords", "placement with an agency")},
    EventWords{"recall", QT_TRANSLATE_NOOP("BeginWords", "recall from an agency")},
    EventWords{"judgment", QT_TRANSLATE_NOOP("BeginWords", "judgment")},
    EventWords{"write_off", QT_TRANSLATE_NOOP("BeginWords", "write-off")},
    EventWords{"reopened", QT_TRANSLATE_NOOP("BeginWords", "reopening")},
    EventWords{"source_fact", QT_TRANSLATE_NOOP("BeginWords", "fact of the source")},
    EventWords{"instalment_missed", QT_TRANSLATE_NOOP("BeginWords", "missed instalment")},
};

QString eventSentence(const ports::StrategyTriggerSheet &trigger, const QString &id)
{
    //: %1 the trigger's name, %2 the event ("payment")
    QString text = Words::tr("%1: at each %2").arg(id, eventWords(trigger.detail));
    if (!trigger.outcome.isEmpty()) {
        const auto outcome = domain::fromName<domain::Outcome>(trigger.outcome.toLatin1());
        text = Words::tr("%1, with the outcome %2")
                   .arg(text, outcome ? wrapup::outcomeText(*outcome) : trigger.outcome);
    }
    if (!trigger.text.isEmpty())
        text = Words::tr("%1, with the text %2").arg(text, common::isolated(trigger.text));
    if (!trigger.part.isEmpty())
        text = Words::tr("%1, with the detail %2").arg(text, common::isolated(trigger.part));
    return text;
}

QString restDays(const ports::StrategySheet &sheet)
{
    QStringList days;
    for (const int day : sheet.quietWeekdays)
        days << QLocale().dayName(day);
    if (sheet.quietHolidays)
        days << Words::tr("public holidays");
    return QLocale().createSeparatedList(days);
}

/// What of `from` is gone and what of `to` is new, one line each.
template <class T, class Say>
void compare(const std::vector<T> &from, const std::vector<T> &to, Say &&say, QStringList *lines)
{
    const auto has = [](const std::vector<T> &all, const T &one) {
        return std::find(all.begin(), all.end(), one) != all.end();
    };
    for (const T &one : from) {
        if (!has(to, one))
            *lines << Words::tr("No more: %1").arg(say(one));
    }
    for (const T &one : to) {
        if (!has(from, one))
            *lines << Words::tr("New: %1").arg(say(one));
    }
}

} // namespace

QString eventWords(const QString &event)
{
    const auto found = std::find_if(kEvents.begin(), kEvents.end(), [&](const EventWords &one) {
        return event == QLatin1String(one.name);
    });
    return found == kEvents.end() ? event : Words::tr(found->words);
}

QString triggerSentence(const ports::StrategyTriggerSheet &trigger)
{
    using On = ports::StrategyTriggerSheet::On;
    const QString id = common::isolated(trigger.id);
    switch (trigger.on) {
    case On::OldestDue: return Words::tr("%1: from the day the oldest open item fell due").arg(id);
    case On::NextDue: return Words::tr("%1: from the day the next item falls due").arg(id);
    case On::Listed: return Words::tr("%1: from the day of listing").arg(id);
    case On::Event: return eventSentence(trigger, id);
    case On::State: {
        const auto status = domain::fromName<domain::Status>(trigger.detail.toLatin1());
        return Words::tr("%1: since the account is %2")
            .arg(id, status ? common::statusWords(*status) : trigger.detail);
    }
    }
    return {};
}

QString exitSentence(const ports::StrategyExitSheet &exit)
{
    const QString when = Words::tr("Nothing is done while %1").arg(conditionWords(exit.when));
    //: %1 while what, %2 the reason
    return exit.why.isEmpty() ? when : Words::tr("%1, as %2").arg(when, common::isolated(exit.why));
}

QStringList scopeSentences(const ports::StrategySheet &sheet)
{
    QStringList lines;
    lines << (sheet.applies.trimmed().isEmpty()
                  ? Words::tr("For all accounts")
                  : Words::tr("For accounts where %1").arg(conditionWords(sheet.applies)));
    if (!sheet.smallBalance.isEmpty())
        lines << Words::tr("Nothing is done about less than %1")
                     .arg(common::isolated(sheet.smallBalance));
    if (sheet.personGapDays > 0)
        lines << Words::tr("At least %n day(s) between two messages to one person", "",
                           sheet.personGapDays);
    return lines;
}

QString quietSentence(const ports::StrategySheet &sheet)
{
    const QString days = restDays(sheet);
    return days.isEmpty() ? Words::tr("Works on every day of the week")
                          : Words::tr("Nothing is done on %1: what falls due waits").arg(days);
}

QStringList beginDifferences(const ports::StrategySheet &from, const ports::StrategySheet &to)
{
    QStringList lines;
    compare(from.triggers, to.triggers, triggerSentence, &lines);
    compare(from.exits, to.exits, exitSentence, &lines);
    if (from.quietWeekdays != to.quietWeekdays || from.quietHolidays != to.quietHolidays)
        lines << Words::tr("New: %1").arg(quietSentence(to));
    return lines;
}

} // namespace dunlin::strategy
