// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/engine/evaluation.h"

#include <QtCore/QDate>

#include <algorithm>

/// Rules of what was said, and of what has to have happened: content, prior events, deadlines,
/// limitation.
namespace dunlin::compliance {

namespace {

QString isoText(Day day)
{
    return QString::fromLatin1(isoOf(day));
}

} // namespace

Firing fireContent(const Evaluation &evaluation, const ContentParams &params)
{
    Firing firing;
    const Cell content = evaluation.attemptCell(slot::AttemptElements);
    if (content == kUnknown) {
        firing.truth = Truth::Unknown;
        firing.why = base::Phrase(QT_TRANSLATE_NOOP("GateSentences", "what the message says"));
        return firing;
    }
    const auto elements = evaluation.facts().atoms.listOf(content);
    const auto says = [&](Cell element) {
        return std::find(elements.begin(), elements.end(), element) != elements.end();
    };
    QStringList missing;
    QStringList forbidden;
    for (const Cell element : params.mustInclude) {
        if (!says(element))
            missing += textOf(evaluation, element);
    }
    for (const auto &group : params.anyOf) {
        if (std::any_of(group.begin(), group.end(), says))
            continue;
        QStringList names;
        for (const Cell element : group)
            names += textOf(evaluation, element);
        missing += names.join(QStringLiteral(" or "));
    }
    for (const Cell element : elements) {
        const auto isIn = [element](const std::vector<Cell> &list) {
            return std::find(list.begin(), list.end(), element) != list.end();
        };
        if (isIn(params.mustNotInclude) || (params.only && !isIn(*params.only)))
            forbidden += textOf(evaluation, element);
    }
    if (missing.isEmpty() && forbidden.isEmpty())
        return firing;
    firing.truth = Truth::True;
    if (!evaluation.explains)
        return firing;
    const std::pair lacks(QStringLiteral("missing"), missing.join(QStringLiteral(", ")));
    const std::pair holds(QStringLiteral("forbidden"), forbidden.join(QStringLiteral(", ")));
    if (forbidden.isEmpty())
        firing.why =
            base::Phrase(QT_TRANSLATE_NOOP("GateSentences", "missing: {missing}"), {lacks});
    else if (missing.isEmpty())
        firing.why =
            base::Phrase(QT_TRANSLATE_NOOP("GateSentences", "not allowed: {forbidden}"), {holds});
    else
        firing.why = base::Phrase(
            QT_TRANSLATE_NOOP("GateSentences", "missing: {missing}; not allowed: {forbidden}"),
            {lacks, holds});
    return firing;
}

Firing firePriorEvent(const Evaluation &evaluation, const PriorEventParams &params, int debt)
{
    Firing firing;
    const Env env{-1, debt, evaluation.mainZone()};
    Truth happened = Truth::False;
    bool mayRipen = false;
    for (const int index : params.anyOf) {
        const EventSpec &spec = evaluation.packs().events[size_t(index)];
        happened = either(happened, evaluation.find(spec, env));
        mayRipen = mayRipen || spec.minElapsedDays.has_value();
    }
    firing.truth = negated(happened);
    if (firing.truth == Truth::False || !evaluation.explains)
        return firing;
    firing.why = base::Phrase(QT_TRANSLATE_NOOP("GateSentences",
                                                "what has to come before has not happened, is too "
                                                "recent or too long ago"));
    // It may become old enough: asked again day by day.
    if (mayRipen) {
        const ZoneClock &clock = evaluation.clock(env.zone);
        firing.clears = clock.startOf(evaluation.today(env.zone) + 1);
    }
    return firing;
}

Firing fireDeadline(const Evaluation &evaluation, const DeadlineParams &params, int debt)
{
    Firing firing;
    const Env env{-1, debt, evaluation.mainZone()};
    int first = -1;
    Truth began = Truth::False;
    const TypeBits types = evaluation.packs().typesOf(params.after);
    for (int i = 0; i < evaluation.pastEvents() && began != Truth::True; ++i) {
        if (!mayHold(evaluation, types, i))
            continue;
        const Truth truth = evaluation.test(params.after, {i, debt, env.zone});
        if (truth == Truth::False || !evaluation.inScope(i, params.scope, debt))
            continue;
        first = first < 0 ? i : first;
        began = either(began, truth);
    }
    if (began == Truth::False)
        return firing;
    const Day due = evaluation.eventDay(env.zone, first) + params.days;
    if (evaluation.today(env.zone) <= due)
        return firing;
    EventSpec done;
    done.where = params.done;
    done.scope = params.scope;
    firing.truth = both(began, negated(evaluation.find(done, env)));
    if (firing.truth != Truth::False && evaluation.explains)
        firing.why = base::Phrase(
            QT_TRANSLATE_NOOP("GateSentences", "it was due on {day} and has not been done"),
            {{QStringLiteral("day"), isoText(due)}});
    return firing;
}

namespace {

/// The same date so many years later; 29 February becomes 28 February.
Day addYears(Day day, int years)
{
    const QDate date = QDate(1970, 1, 1).addDays(day).addYears(years);
    return dayOf(date.year(), date.month(), date.day());
}

int yearOf(Day day)
{
    return QDate(1970, 1, 1).addDays(day).year();
}

} // namespace

Firing fireLimitation(const Evaluation &evaluation, const LimitationParams &params, int debt)
{
    Firing firing;
    if (debt < 0)
        return firing;
    const DebtFact &fact = evaluation.facts().debts[size_t(debt)];
    if (!fact.limitationStart)
        return firing;
    const auto years = fact.limitationYears ? fact.limitationYears : params.years;
    if (!years) {
        firing.truth = Truth::Unknown;
        firing.why = base::Phrase(
            QT_TRANSLATE_NOOP("GateSentences", "the years after which the debt is barred"));
        return firing;
    }
    const int zone = evaluation.mainZone();
    Day start = *fact.limitationStart;
    if (params.restartOnPayment) {
        const EngineWords &words = evaluation.packs().words;
        for (int i = 0; i < evaluation.pastEvents(); ++i) {
            const Cell type = evaluation.eventCell(i, slot::EventType);
            if ((type == words.payment || type == words.acknowledgment)
                && evaluation.inScope(i, ScopeDebt, debt))
                start = std::max(start, evaluation.eventDay(zone, i));
        }
    }
    const Day last =
        params.fromYearEnd ? dayOf(yearOf(start) + *years, 12, 31) : addYears(start, *years);
    if (evaluation.today(zone) <= last)
        return firing;
    firing.truth = Truth::True;
    if (evaluation.explains)
        firing.why =
            base::Phrase(QT_TRANSLATE_NOOP("GateSentences", "the limitation ended on {day}"),
                         {{QStringLiteral("day"), isoText(last)}});
    return firing;
}

namespace {

struct Dispatcher {
    const Evaluation &evaluation;
    const Rule &rule;
    int debt;

    Firing operator()(const HardBlockParams &) const
    {
        Firing firing;
        firing.truth = Truth::True; // all of it is in `when`
        return firing;
    }
    Firing operator()(const WindowParams &params) const
    {
        return fireWindow(evaluation, rule, params);
    }
    Firing operator()(const FrequencyParams &params) const
    {
        return fireFrequency(evaluation, rule, params, debt);
    }
    Firing operator()(const CooldownParams &params) const
    {
        return fireCooldown(evaluation, rule, params, debt);
    }
    Firing operator()(const PreferenceParams &params) const
    {
        return firePreference(evaluation, rule, params);
    }
    Firing operator()(const ContentParams &params) const { return fireContent(evaluation, params); }
    Firing operator()(const PriorEventParams &params) const
    {
        return firePriorEvent(evaluation, params, debt);
    }
    Firing operator()(const MoratoriumParams &params) const
    {
        return fireMoratorium(evaluation, params, debt);
    }
    Firing operator()(const LimitationParams &params) const
    {
        return fireLimitation(evaluation, params, debt);
    }
    Firing operator()(const DeadlineParams &params) const
    {
        return fireDeadline(evaluation, params, debt);
    }
};

} // namespace

Firing fire(const Evaluation &evaluation, const Rule &rule, int debt)
{
    return std::visit(Dispatcher{evaluation, rule, debt}, rule.params);
}

bool dependsOnDate(const PackSet &packs, PredicateId predicate)
{
    if (predicate == kAlways)
        return false;
    const Node &node = packs.nodes[size_t(predicate)];
    switch (node.op) {
    case Op::All:
    case Op::Any:
        for (quint32 i = 0; i < node.count; ++i) {
            if (dependsOnDate(packs, packs.children[node.first + i]))
                return true;
        }
        return false;
    case Op::Not: return dependsOnDate(packs, PredicateId(node.first));
    case Op::Event: {
        const EventSpec &spec = packs.events[node.first];
        return spec.inForce || spec.withinDays || spec.withinMinutes || spec.minElapsedDays;
    }
    case Op::Grant: return true;
    default: return false;
    }
}

} // namespace dunlin::compliance
