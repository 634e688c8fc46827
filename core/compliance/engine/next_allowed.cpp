// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/engine/evaluate.h"
#include "core/compliance/engine/evaluation.h"

#include <algorithm>

namespace dunlin::compliance {

namespace {

constexpr qint64 kHorizonDays = 400;
constexpr int kMostSteps = 1000;
constexpr qint64 kValidHours = 48;

const Rule *ruleOf(const PackSet &packs, const Finding &finding)
{
    for (const Pack &pack : packs.packs) {
        if (pack.ref.id != finding.pack)
            continue;
        for (const Rule &rule : pack.rules) {
            if (rule.id == finding.rule)
                return &rule;
        }
    }
    return nullptr;
}

/// The earliest start of a consent for times of day, which may lift a rule at that moment.
std::optional<base::Instant> nextConsent(const Facts &facts, const ZoneClock &clock,
                                         base::Instant after)
{
    std::optional<base::Instant> best;
    const Day today = clock.dayAt(after);
    for (const EventFact &event : facts.events) {
        if (!event.window)
            continue;
        for (const Day day : {today, today + 1}) {
            const base::Instant opens = clock.momentOf(day, event.window->from);
            if (opens > after && (!best || opens < *best))
                best = opens;
        }
    }
    return best;
}

/// The earliest moment at which something that is in force lapses.
std::optional<base::Instant> nextLapse(const Facts &facts, base::Instant after)
{
    std::optional<base::Instant> best;
    for (const EventFact &event : facts.events) {
        if (event.until && *event.until >= after && (!best || *event.until < *best))
            best = event.until;
    }
    return best ? std::optional(best->plusMs(1)) : std::nullopt;
}

/// No earlier than this can the finding fall silent; nothing: time alone does not change it.
std::optional<base::Instant> clearsAt(const PackSet &packs, const Facts &facts,
                                      const AttemptFact &attempt, const Finding &finding,
                                      const ZoneClock &clock)
{
    const Rule *rule = ruleOf(packs, finding);
    if (!rule)
        return std::nullopt;
    std::optional<base::Instant> best = finding.next;
    const auto maybe = [&best](std::optional<base::Instant> one) {
        if (one && (!best || *one < *best))
            best = one;
    };
    const Day today = clock.dayAt(attempt.at);
    bool byDate = dependsOnDate(packs, rule->when);
    for (const Exception &exception : rule->exceptions)
        byDate = byDate || dependsOnDate(packs, exception.when);
    if (byDate)
        maybe(nextConsent(facts, clock, attempt.at));
    if (dependsOnDate(packs, rule->when)) {
        maybe(clock.startOf(today + 1));
        maybe(nextLapse(facts, attempt.at));
    }
    if (rule->effective.to)
        maybe(clock.startOf(*rule->effective.to + 1));
    return best;
}

const ZoneClock &mainClock(const PackSet &packs, const Facts &facts, const AttemptFact &attempt)
{
    const Evaluation evaluation(packs, facts, attempt);
    return evaluation.clock(evaluation.mainZone());
}

} // namespace

std::optional<base::Instant> nextAllowed(const PackSet &packs, const Facts &facts,
                                         const AttemptFact &attempt)
{
    const ZoneClock &clock = mainClock(packs, facts, attempt);
    AttemptFact later = attempt;
    const base::Instant horizon = attempt.at.plusMs(kHorizonDays * base::kMsPerDay);
    for (int step = 0; step < kMostSteps && later.at <= horizon; ++step) {
        const Verdict verdict = evaluate(packs, facts, later);
        if (verdict.allowed())
            return later.at;
        base::Instant latest = later.at;
        for (const Finding &finding : verdict.findings) {
            if (finding.result <= GateResult::AllowWithWarning)
                continue;
            const auto clears = clearsAt(packs, facts, later, finding, clock);
            if (!clears)
                return std::nullopt;
            latest = std::max(latest, *clears);
        }
        if (latest <= later.at)
            return std::nullopt;
        later.at = latest;
    }
    return std::nullopt;
}

namespace {

/// Moments of the next two days at which an allowed attempt may begin to be blocked.
std::vector<base::Instant> boundaries(const PackSet &packs, const Facts &facts,
                                      const AttemptFact &attempt)
{
    const Evaluation evaluation(packs, facts, attempt);
    std::vector<base::Instant> moments;
    const auto onDays = [&](const ZoneClock &clock, qint32 second) {
        const Day today = clock.dayAt(attempt.at);
        for (Day day = today; day <= today + 2; ++day)
            moments.push_back(clock.momentOf(day, second));
    };
    const quint64 channel = packs.channelBit(attempt.cells[slot::AttemptChannel]);
    for (int zone = 0; zone < evaluation.zoneCount(); ++zone) {
        const ZoneClock &clock = evaluation.clock(zone);
        onDays(clock, 0);
        for (const Pack &pack : packs.packs) {
            if (isElsewhere(pack, facts))
                continue;
            for (const Rule &rule : pack.rules) {
                const auto *window = std::get_if<WindowParams>(&rule.params);
                if (!window || !(rule.channels & channel))
                    continue;
                const Day today = evaluation.today(zone);
                for (Day day = today; day <= today + 2; ++day) {
                    for (const DaySpan &span : spansOn(packs, *window, day))
                        moments.push_back(clock.momentOf(day, span.to));
                }
            }
        }
        for (const DesignationFact &fact : facts.designations) {
            if (fact.kind == DesignationKind::Time)
                onDays(clock, fact.span.from);
        }
        for (const EventFact &event : facts.events) {
            if (event.window)
                onDays(clock, event.window->to);
        }
    }
    for (const EventFact &event : facts.events) {
        if (event.until)
            moments.push_back(event.until->plusMs(1));
    }
    std::sort(moments.begin(), moments.end());
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    return moments;
}

} // namespace

std::optional<base::Instant> validUntil(const PackSet &packs, const Facts &facts,
                                        const AttemptFact &attempt)
{
    AttemptFact later = attempt;
    const base::Instant horizon = attempt.at.plusMs(kValidHours * base::kMsPerHour);
    for (const base::Instant moment : boundaries(packs, facts, attempt)) {
        if (moment <= attempt.at)
            continue;
        if (moment > horizon)
            break;
        later.at = moment;
        if (!isAllowed(packs, facts, later))
            return moment;
    }
    return std::nullopt;
}

} // namespace dunlin::compliance
