// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/engine/evaluation.h"

#include <algorithm>
#include <array>

/// Rules of the clock: allowed hours, and what the person asked for.
namespace dunlin::compliance {

namespace {

// Longer than any closed time in the packs; a calendar full of holidays ends the search.
constexpr int kSearchDays = 400;

bool isWithin(const std::vector<DaySpan> &spans, qint32 second)
{
    return std::any_of(spans.begin(), spans.end(), [second](const DaySpan &span) {
        return span.from <= second && second < span.to;
    });
}

QString clockText(qint32 second)
{
    return QStringLiteral("%1:%2")
        .arg(second / 3600, 2, 10, QLatin1Char('0'))
        .arg(second / 60 % 60, 2, 10, QLatin1Char('0'));
}

QString placeText(const ZoneClock &clock, const LocalTime &local)
{
    static constexpr std::array kDays{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    return QStringLiteral("%1 %2 in %3")
        .arg(QLatin1String(kDays[size_t(weekdayOf(local.day))]), clockText(local.second),
             QString::fromUtf8(clock.zone()));
}

/// The first moment from `from` on at which the clock is within the allowed spans.
std::optional<base::Instant> opensAt(const PackSet &packs, const WindowParams &params,
                                     const ZoneClock &clock, base::Instant from)
{
    const LocalTime local = clock.at(from);
    if (isWithin(spansOn(packs, params, local.day), local.second))
        return from;
    for (Day day = local.day; day <= local.day + kSearchDays; ++day) {
        std::optional<base::Instant> best;
        for (const DaySpan &span : spansOn(packs, params, day)) {
            const base::Instant opens = clock.momentOf(day, span.from);
            // Where a clock is put back over the opening, the spans begin twice.
            if (opens > from && (!best || opens < *best))
                best = opens;
        }
        if (best)
            return best;
    }
    return std::nullopt;
}

/// The first moment at which all clocks are within the allowed spans.
std::optional<base::Instant> allOpenAt(const Evaluation &evaluation, const Rule &rule,
                                       const WindowParams &params)
{
    base::Instant at = evaluation.now();
    const auto &zones = evaluation.zonesFor(rule.resolver);
    for (int round = 0; round < 4 * kSearchDays; ++round) {
        base::Instant latest = at;
        for (const int zone : zones) {
            const auto opens = opensAt(evaluation.packs(), params, evaluation.clock(zone), at);
            if (!opens)
                return std::nullopt;
            latest = std::max(latest, *opens);
        }
        if (latest == at)
            return at;
        at = latest;
    }
    return std::nullopt;
}

} // namespace

const std::vector<DaySpan> &spansOn(const PackSet &packs, const WindowParams &params, Day day)
{
    if (params.holiday && packs.calendars.contains(params.calendar, day))
        return *params.holiday;
    return params.days[size_t(weekdayOf(day))];
}

Firing fireWindow(const Evaluation &evaluation, const Rule &rule, const WindowParams &params)
{
    Firing firing;
    if (!evaluation.zonesKnown()) {
        firing.truth = Truth::Unknown;
        firing.why =
            base::Phrase(QT_TRANSLATE_NOOP("GateSentences", "the time where the person is"));
        return firing;
    }
    QStringList closed;
    for (const int zone : evaluation.zonesFor(rule.resolver)) {
        const LocalTime &local = evaluation.localNow(zone);
        if (isWithin(spansOn(evaluation.packs(), params, local.day), local.second))
            continue;
        firing.truth = Truth::True;
        if (!evaluation.explains)
            return firing;
        closed += placeText(evaluation.clock(zone), local);
    }
    if (firing.truth == Truth::False)
        return firing;
    firing.why =
        base::Phrase("{places}", {{QStringLiteral("places"), closed.join(QStringLiteral("; "))}});
    firing.clears = allOpenAt(evaluation, rule, params);
    return firing;
}

namespace {

bool isInForce(const DesignationFact &fact, base::Instant at)
{
    return fact.at <= at && !(fact.revokedAt && *fact.revokedAt <= at);
}

/// Whether the designated time covers this; over midnight it began the day before.
bool covers(const DesignationFact &fact, const LocalTime &local)
{
    const auto onDay = [&](int weekday) { return (fact.weekdays >> ((weekday + 7) % 7) & 1) != 0; };
    const int weekday = weekdayOf(local.day);
    if (fact.span.from <= fact.span.to)
        return onDay(weekday) && fact.span.from <= local.second && local.second < fact.span.to;
    return (onDay(weekday) && local.second >= fact.span.from)
           || (onDay(weekday - 1) && local.second < fact.span.to);
}

/// The first moment at which none of the designated times is on, by this clock.
std::optional<base::Instant> freeAt(const Facts &facts, const ZoneClock &clock, base::Instant from)
{
    base::Instant at = from;
    for (int round = 0; round < 4 * kSearchDays; ++round) {
        const LocalTime local = clock.at(at);
        bool busy = false;
        for (const DesignationFact &fact : facts.designations) {
            if (fact.kind != DesignationKind::Time || !isInForce(fact, from)
                || !covers(fact, local))
                continue;
            busy = true;
            const bool endsTomorrow = fact.span.to <= local.second;
            at = clock.momentOf(local.day + (endsTomorrow ? 1 : 0), fact.span.to);
            break;
        }
        if (!busy)
            return at;
    }
    return std::nullopt;
}

Firing fireTime(const Evaluation &evaluation, const Rule &rule)
{
    Firing firing;
    for (const DesignationFact &fact : evaluation.facts().designations) {
        if (fact.kind != DesignationKind::Time || !isInForce(fact, evaluation.now()))
            continue;
        if (!evaluation.zonesKnown()) {
            firing.truth = Truth::Unknown;
            firing.why =
                base::Phrase(QT_TRANSLATE_NOOP("GateSentences", "the time where the person is"));
            return firing;
        }
        for (const int zone : evaluation.zonesFor(rule.resolver)) {
            const LocalTime &local = evaluation.localNow(zone);
            if (!covers(fact, local))
                continue;
            firing.truth = Truth::True;
            if (!evaluation.explains)
                return firing;
            firing.why = base::Phrase(
                QT_TRANSLATE_NOOP("GateSentences",
                                  "{place}; asked not to be contacted from {from} to {to}"),
                {{QStringLiteral("place"), placeText(evaluation.clock(zone), local)},
                 {QStringLiteral("from"), clockText(fact.span.from)},
                 {QStringLiteral("to"), clockText(fact.span.to)}});
            const auto free = freeAt(evaluation.facts(), evaluation.clock(zone), evaluation.now());
            firing.clears = free && firing.clears ? std::max(*firing.clears, *free) : free;
        }
    }
    return firing;
}

} // namespace

Firing firePreference(const Evaluation &evaluation, const Rule &rule,
                      const PreferenceParams &params)
{
    if (params.kind == DesignationKind::Time)
        return fireTime(evaluation, rule);
    Firing firing;
    const auto matches = [&](const DesignationFact &fact) {
        if (params.kind == DesignationKind::Place)
            return fact.what == evaluation.attemptCell(slot::AttemptPlace)
                   || fact.what == evaluation.attemptCell(slot::AttemptKnownAtPlace);
        Cell medium = evaluation.attemptCell(slot::AttemptChannel);
        for (const auto &[channel, mapped] : params.media) {
            if (channel == medium) {
                medium = mapped;
                break;
            }
        }
        return fact.what == medium
               && (fact.address == kNull
                   || fact.address == evaluation.attemptCell(slot::AttemptNumber)
                   || fact.address == evaluation.attemptCell(slot::AttemptAddress));
    };
    for (const DesignationFact &fact : evaluation.facts().designations) {
        if (fact.kind != params.kind || fact.what == kNull || !isInForce(fact, evaluation.now())
            || !matches(fact))
            continue;
        firing.truth = Truth::True;
        if (!evaluation.explains)
            return firing;
        firing.why =
            params.kind == DesignationKind::Place
                ? base::Phrase(QT_TRANSLATE_NOOP("GateSentences",
                                                 "asked not to be contacted at this place: {what}"),
                               {{QStringLiteral("what"), textOf(evaluation, fact.what)}})
                : base::Phrase(
                    QT_TRANSLATE_NOOP("GateSentences", "asked not to be contacted by {what}"),
                    {{QStringLiteral("what"), (textOf(evaluation, fact.what) + QLatin1Char(' ')
                                               + textOf(evaluation, fact.address))
                                                  .trimmed()}});
        return firing;
    }
    return firing;
}

} // namespace dunlin::compliance
