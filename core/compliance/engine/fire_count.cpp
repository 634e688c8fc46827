// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/engine/evaluation.h"

#include <QtCore/QDate>

#include <algorithm>

/// Rules that count or wait: frequency caps, cooldowns, moratoria.
namespace dunlin::compliance {

namespace {

struct DayRange {
    Day from = 0;
    Day to = 0;
};

QDate dateOf(Day day)
{
    return QDate(1970, 1, 1).addDays(day);
}

/// The local days that are counted together with today. Not for hours.
DayRange daysCounted(const FrequencyParams &params, Day today)
{
    switch (params.unit) {
    case WindowUnit::LocalDays: return {today - Day(params.n) + 1, today};
    case WindowUnit::CalendarWeek: {
        const Day from = today - ((weekdayOf(today) - params.weekStart + 7) % 7);
        return {from, from + 6};
    }
    case WindowUnit::CalendarMonth: {
        const QDate date = dateOf(today);
        const Day from = dayOf(date.year(), date.month(), 1);
        return {from, from + date.daysInMonth() - 1};
    }
    case WindowUnit::CalendarDay:
    case WindowUnit::Hours: break;
    }
    return {today, today};
}

/// The events that one limit counts, by one clock, latest first: those that surely count, and how
/// many more may.
struct Counted {
    QVarLengthArray<int, 64> sure;
    int maybe = 0;
    int own = 0; ///< of both: made on this device under its shares
};

Truth counts(const Evaluation &evaluation, const FrequencyParams &params, const Env &env)
{
    Truth truth = evaluation.test(params.count, env);
    for (const PredicateId exclude : params.exclude) {
        if (truth == Truth::False)
            break;
        truth = both(truth, negated(evaluation.test(exclude, env)));
    }
    return truth;
}

Counted count(const Evaluation &evaluation, const FrequencyParams &params, Env env)
{
    Counted counted;
    const bool hours = params.unit == WindowUnit::Hours;
    const DayRange range = daysCounted(params, evaluation.today(env.zone));
    const auto &events = evaluation.facts().events;
    const TypeBits types = evaluation.packs().typesOf(params.count);
    const int reach = evaluation.today(env.zone) - range.from;
    for (int i = evaluation.pastEvents() - 1; i >= 0; --i) {
        if (!mayHold(evaluation, types, i))
            continue;
        if (hours) {
            const double age = double(evaluation.now().ms - events[size_t(i)].at.ms);
            if (age > params.n * double(base::kMsPerHour))
                break;
        } else {
            if (isBefore(evaluation, env.zone, i, reach))
                break;
            const Day day = evaluation.eventDay(env.zone, i);
            if (day < range.from || day > range.to)
                continue;
        }
        env.event = i;
        const Truth truth = counts(evaluation, params, env);
        if (truth == Truth::False || !evaluation.inScope(i, params.scope, env.debt))
            continue;
        counted.own += events[size_t(i)].own ? 1 : 0;
        if (truth == Truth::True)
            counted.sure.push_back(i);
        else
            ++counted.maybe;
    }
    return counted;
}

/// When so many of the counted events have left the window that one more is allowed.
void tellNext(const Evaluation &evaluation, const FrequencyParams &params, int zone,
              const QVarLengthArray<int, 64> &counted, Firing *firing)
{
    const auto mayStay = qsizetype(std::max(0, params.max - (params.includeAttempt ? 1 : 0)));
    const bool never = params.includeAttempt && params.max < 1;
    if (never || counted.size() <= mayStay)
        return;
    const int last = counted[mayStay]; // the last that has to leave
    const auto later = [](const auto &known, auto one) {
        return known ? std::max(*known, one) : one;
    };
    if (params.unit == WindowUnit::Hours) {
        const auto span = qint64(params.n * double(base::kMsPerHour));
        const base::Instant at = evaluation.facts().events[size_t(last)].at;
        firing->clears = later(firing->clears, at.plusMs(span + 1));
        return;
    }
    const DayRange range = daysCounted(params, evaluation.today(zone));
    const Day next = params.unit == WindowUnit::LocalDays
                         ? evaluation.eventDay(zone, last) + Day(params.n)
                         : range.to + 1;
    firing->nextDay = later(firing->nextDay, next);
    firing->clears = later(firing->clears, evaluation.clock(zone).startOf(next));
}

base::Phrase countedText(const Evaluation &evaluation, const FrequencyParams &params, int zone,
                         int used)
{
    const auto of = [](const char *name, int value) {
        return std::pair(QString::fromLatin1(name), QString::number(value));
    };
    const auto on = [](const char *name, Day day) {
        return std::pair(QString::fromLatin1(name), QString::fromLatin1(isoOf(day)));
    };
    if (params.unit == WindowUnit::Hours)
        return base::Phrase(
            QT_TRANSLATE_NOOP("GateSentences", "{n} counted in {minutes} minutes, at most {max}"),
            {of("n", used), of("minutes", qRound(params.n * 60)), of("max", params.max)});
    const DayRange range = daysCounted(params, evaluation.today(zone));
    return base::Phrase(
        QT_TRANSLATE_NOOP("GateSentences", "{n} counted from {from} to {to}, at most {max}"),
        {of("n", used), on("from", range.from), on("to", range.to), of("max", params.max)});
}

} // namespace

int shareOf(const Facts &facts, const Rule &rule)
{
    if (!facts.shares || !rule.enforced || rule.result <= GateResult::AllowWithWarning)
        return -1;
    for (const auto &[id, part] : facts.shares->parts) {
        if (id == rule.id)
            return part;
    }
    return 0;
}

namespace {

/// An attempt that the limit allows, but not this device's part of it.
void askShare(const Evaluation &evaluation, int own, Firing *firing)
{
    if (firing->share < 0 || firing->truth == Truth::True || firing->ownUsed + own <= firing->share)
        return;
    firing->truth = Truth::True;
    firing->wantsShare = true;
    if (evaluation.explains)
        firing->why = base::Phrase(
            QT_TRANSLATE_NOOP("GateSentences", "this computer's share of the limit is used up"));
}

} // namespace

Firing fireFrequency(const Evaluation &evaluation, const Rule &rule, const FrequencyParams &params,
                     int debt)
{
    Firing firing;
    firing.share = shareOf(evaluation.facts(), rule);
    bool asked = false;
    const int own = params.includeAttempt ? 1 : 0;
    for (const int zone : evaluation.zonesFor(rule.resolver)) {
        const Env env{-1, debt, zone};
        Truth armed = Truth::True;
        if (params.armedBy)
            armed = evaluation.find(evaluation.packs().events[size_t(*params.armedBy)], env);
        if (armed == Truth::False)
            continue;
        const Counted counted = count(evaluation, params, env);
        const int used = int(counted.sure.size());
        const int most = used + counted.maybe;
        asked = true;
        firing.counted = std::max(firing.counted, used);
        firing.most = std::max(firing.most, most);
        firing.ownUsed = std::max(firing.ownUsed, counted.own);
        Truth over = truthOf(used + own > params.max);
        if (over == Truth::False && most + own > params.max)
            over = Truth::Unknown;
        over = both(over, armed);
        if (over == Truth::False)
            continue;
        if (evaluation.explains)
            tellNext(evaluation, params, zone, counted.sure, &firing);
        if (over > firing.truth && evaluation.explains)
            firing.why = countedText(evaluation, params, zone, used);
        firing.truth = either(firing.truth, over);
    }
    if (asked)
        askShare(evaluation, own, &firing);
    return firing;
}

Firing fireCooldown(const Evaluation &evaluation, const Rule &rule, const CooldownParams &params,
                    int debt)
{
    Firing firing;
    firing.share = shareOf(evaluation.facts(), rule);
    const TypeBits types = evaluation.packs().typesOf(params.after);
    if (!mayHold(evaluation, types)) {
        askShare(evaluation, 1, &firing);
        return firing;
    }
    for (const int zone : evaluation.zonesFor(rule.resolver)) {
        for (int i = evaluation.pastEvents() - 1; i >= 0; --i) {
            if (!mayHold(evaluation, types, i)
                || evaluation.facts().events[size_t(i)].at >= evaluation.now())
                continue;
            if (isBefore(evaluation, zone, i, params.days))
                break;
            const Day from = evaluation.eventDay(zone, i);
            const Day through = from + params.days - (params.fromNextDay ? 0 : 1);
            if (evaluation.today(zone) > through)
                continue;
            const Truth truth = evaluation.test(params.after, {i, debt, zone});
            if (truth == Truth::False || !evaluation.inScope(i, params.scope, debt))
                continue;
            firing.truth = either(firing.truth, truth);
            if (!evaluation.explains)
                continue;
            if (!firing.nextDay || through + 1 > *firing.nextDay) {
                firing.nextDay = through + 1;
                firing.why = base::Phrase(
                    QT_TRANSLATE_NOOP("GateSentences", "waiting from {from} through {to}"),
                    {{QStringLiteral("from"), QString::fromLatin1(isoOf(from))},
                     {QStringLiteral("to"), QString::fromLatin1(isoOf(through))}});
            }
            const base::Instant ends = evaluation.clock(zone).startOf(through + 1);
            firing.clears = firing.clears ? std::max(*firing.clears, ends) : ends;
        }
    }
    askShare(evaluation, 1, &firing);
    return firing;
}

namespace {

/// A later event that ends or cancels: about the same debt, or about none in particular.
bool concerns(const Evaluation &evaluation, int event, Scope scope, int debt)
{
    const Scope without = Scope(scope & ~ScopeDebt);
    const bool namesDebts = evaluation.facts().events[size_t(event)].debts > 0;
    return evaluation.inScope(event, namesDebts ? scope : without, debt);
}

/// The last day of a moratorium that began with event `start`; nothing while it is open.
std::optional<Day> lastDay(const Evaluation &evaluation, const MoratoriumParams &params, int start,
                           Day firstDay, int debt)
{
    const int zone = evaluation.mainZone();
    std::optional<Day> last;
    if (params.days)
        last = firstDay + *params.days - 1;
    for (int i = start; i < evaluation.pastEvents(); ++i) {
        const Cell type = evaluation.eventCell(i, slot::EventType);
        const bool ends = params.endEvent != kNull && type == params.endEvent;
        const bool cancels = std::find(params.cancelEvents.begin(), params.cancelEvents.end(), type)
                             != params.cancelEvents.end();
        if ((!ends && !cancels) || !concerns(evaluation, i, params.scope, debt))
            continue;
        const Day day = evaluation.eventDay(zone, i);
        last = ends ? day + params.endOffset : day - 1;
        if (cancels)
            break; // what comes after belongs to another one
    }
    return last;
}

} // namespace

Firing fireMoratorium(const Evaluation &evaluation, const MoratoriumParams &params, int debt)
{
    Firing firing;
    const int zone = evaluation.mainZone();
    const Day today = evaluation.today(zone);
    bool open = false;
    const TypeBits types = evaluation.packs().typeBit(params.startEvent);
    if (!mayHold(evaluation, types))
        return firing;
    for (int i = 0; i < evaluation.pastEvents(); ++i) {
        if (!mayHold(evaluation, types, i)
            || evaluation.eventCell(i, slot::EventType) != params.startEvent
            || !evaluation.inScope(i, params.scope, debt))
            continue;
        const Day from = evaluation.eventDay(zone, i) + params.startOffset;
        const auto to = lastDay(evaluation, params, i, from, debt);
        if (today < from || (to && today > *to))
            continue;
        firing.truth = Truth::True;
        if (!evaluation.explains)
            return firing;
        const std::pair begins(QStringLiteral("from"), QString::fromLatin1(isoOf(from)));
        firing.why =
            to ? base::Phrase(QT_TRANSLATE_NOOP("GateSentences", "from {from} to {to}"),
                              {begins, {QStringLiteral("to"), QString::fromLatin1(isoOf(*to))}})
               : base::Phrase(
                   QT_TRANSLATE_NOOP("GateSentences", "from {from} to its end is not known"),
                   {begins});
        open = open || !to;
        if (to && (!firing.nextDay || *to + 1 > *firing.nextDay))
            firing.nextDay = *to + 1;
    }
    if (open)
        firing.nextDay.reset();
    if (firing.nextDay)
        firing.clears = evaluation.clock(zone).startOf(*firing.nextDay);
    return firing;
}

} // namespace dunlin::compliance
