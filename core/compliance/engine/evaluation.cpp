// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/engine/evaluation.h"

#include <algorithm>

namespace dunlin::compliance {

Evaluation::Evaluation(const PackSet &packs, const Facts &facts, const AttemptFact &attempt)
    : m_packs(packs)
    , m_facts(facts)
    , m_attempt(attempt)
    , m_factsRow(facts.cells.data())
{
    resolveZones();
    for (Zone &zone : m_zones) {
        zone.span = zone.clock->spanAround(attempt.at);
        zone.local = ZoneClock::localAt(attempt.at, zone.span.offsetMs);
    }
    const auto past =
        std::upper_bound(facts.events.begin(), facts.events.end(), attempt.at,
                         [](base::Instant at, const EventFact &event) { return at < event.at; });
    m_pastEvents = int(past - facts.events.begin());
}

int Evaluation::zoneIndex(const ZoneClock *clock)
{
    const auto found = std::find_if(m_zones.begin(), m_zones.end(),
                                    [clock](const Zone &zone) { return zone.clock == clock; });
    if (found != m_zones.end())
        return int(found - m_zones.begin());
    m_zones.push_back({clock, {}, {}});
    return int(m_zones.size()) - 1;
}

void Evaluation::resolveZones()
{
    using Kind = LocationFact::Kind;
    const auto add = [this](ZoneList &to, const LocationFact &location) {
        for (const ZoneClock *clock : location.zones) {
            const int zone = zoneIndex(clock);
            if (std::find(to.begin(), to.end(), zone) == to.end())
                to.push_back(zone);
        }
    };
    ZoneList declared;
    ZoneList addresses;
    ZoneList landline;
    ZoneList all;
    const Cell number = attemptCell(slot::AttemptNumber);
    for (const LocationFact &location : m_facts.locations) {
        if (location.kind == Kind::Declared && !location.zones.empty()) {
            declared.clear(); // the last word counts
            add(declared, location);
        }
        if (location.kind == Kind::Address)
            add(addresses, location);
        if (location.kind == Kind::AreaCode && location.geographic && location.number == number)
            add(landline, location);
        add(all, location);
    }
    if (all.empty()) {
        static const ZoneClock *const kFirst = ZoneClock::of("Etc/GMT-14");
        static const ZoneClock *const kLast = ZoneClock::of("Etc/GMT+12");
        m_zonesKnown = false;
        all.push_back(zoneIndex(kFirst));
        all.push_back(zoneIndex(kLast));
    }
    const ZoneList &address = addresses.empty() ? all : addresses;
    const bool hasDeclared = !declared.empty();
    // What the person said beats what her number suggests.
    m_resolved[size_t(Resolver::AllCandidates)] = hasDeclared ? declared : all;
    m_resolved[size_t(Resolver::AddressOnly)] = hasDeclared ? declared : address;
    m_resolved[size_t(Resolver::LandlineThenResidence)] = hasDeclared        ? declared
                                                          : landline.empty() ? address
                                                                             : landline;
}

Day Evaluation::eventDay(int zone, int event) const
{
    const base::Instant at = m_facts.events[size_t(event)].at;
    const Zone &where = m_zones[zone];
    const qint64 local = at.ms + where.span.offsetMs;
    if (where.span.contains(at) && local >= 0)
        return Day(local / base::kMsPerDay);
    return where.clock->dayAt(at);
}

void Evaluation::useResidence(std::optional<size_t> candidate)
{
    m_factsRow = m_facts.cells.data();
    if (!candidate)
        return;
    m_overlay = m_facts.cells;
    const auto &slots = m_packs.layout.residence();
    for (size_t i = 0; i < slots.size(); ++i)
        m_overlay[slots[i].slot] = m_facts.residences[*candidate][i];
    m_factsRow = m_overlay.data();
}

Cell Evaluation::cellAt(Root root, quint16 slot, const Env &env) const
{
    switch (root) {
    case Root::Attempt: return m_attempt.cells[slot];
    case Root::Facts: return m_factsRow[slot];
    case Root::Event: return env.event < 0 ? kNull : m_facts.eventRow(size_t(env.event))[slot];
    case Root::Debt: break;
    }
    return env.debt < 0 ? kNull : m_facts.debts[size_t(env.debt)].cells[slot];
}

Truth Evaluation::compareOrder(Op op, Cell left, Cell right) const
{
    const Atoms &atoms = m_facts.atoms;
    int order = 0;
    if (atoms.isNumber(left) && atoms.isNumber(right)) {
        const double a = atoms.numberOf(left);
        const double b = atoms.numberOf(right);
        order = a < b ? -1 : a > b ? 1 : 0;
    } else if (atoms.isText(left) && atoms.isText(right)) {
        order = atoms.textOf(left).compare(atoms.textOf(right));
    } else {
        return Truth::False; // what cannot be compared is neither more nor less
    }
    switch (op) {
    case Op::Gt: return truthOf(order > 0);
    case Op::Gte: return truthOf(order >= 0);
    case Op::Lt: return truthOf(order < 0);
    default: return truthOf(order <= 0);
    }
}

Truth Evaluation::compare(const Node &node, const Env &env) const
{
    const Cell left = cellAt(node.root, node.slot, env);
    const Cell right = node.rightIsPath ? cellAt(node.rightRoot, node.rightSlot, env) : node.right;
    if (left == kUnknown || right == kUnknown)
        return Truth::Unknown;
    const auto contains = [this](Cell list, Cell one) {
        const auto cells = m_facts.atoms.listOf(list);
        return std::find(cells.begin(), cells.end(), one) != cells.end();
    };
    switch (node.op) {
    case Op::Eq: return truthOf(left == right);
    case Op::Ne: return truthOf(left != right);
    case Op::In: return truthOf(contains(right, left));
    case Op::Nin: return truthOf(!contains(right, left));
    case Op::Has: return truthOf(contains(left, right));
    case Op::Lacks: return truthOf(!contains(left, right));
    default: return compareOrder(node.op, left, right);
    }
}

Truth Evaluation::test(PredicateId predicate, const Env &env) const
{
    if (predicate == kAlways)
        return Truth::True;
    const Node &node = m_packs.nodes[size_t(predicate)];
    switch (node.op) {
    case Op::True: return Truth::True;
    case Op::False: return Truth::False;
    case Op::All: {
        Truth truth = Truth::True;
        for (quint32 i = 0; i < node.count && truth != Truth::False; ++i)
            truth = both(truth, test(m_packs.children[node.first + i], env));
        return truth;
    }
    case Op::Any: {
        Truth truth = Truth::False;
        for (quint32 i = 0; i < node.count && truth != Truth::True; ++i)
            truth = either(truth, test(m_packs.children[node.first + i], env));
        return truth;
    }
    case Op::Not: return negated(test(PredicateId(node.first), env));
    case Op::Exists: {
        const Cell cell = cellAt(node.root, node.slot, env);
        if (cell == kUnknown)
            return Truth::Unknown;
        return truthOf(cell != kNull && !(isList(cell) && m_facts.atoms.listOf(cell).empty()));
    }
    case Op::Event: {
        Env outer = env;
        outer.event = -1;
        return find(m_packs.events[node.first], outer);
    }
    case Op::Grant: {
        const GrantSpec &spec = m_packs.grants[node.first];
        const bool atEvent = spec.atEvent && env.event >= 0;
        return grantActive(spec, atEvent ? m_facts.events[size_t(env.event)].at : now(), env);
    }
    case Op::RespondOnce: return respondOnce();
    default: return compare(node, env);
    }
}

std::optional<Truth> settled(const Evaluation &evaluation, PredicateId predicate, const Env &env)
{
    if (predicate == kAlways)
        return Truth::True;
    const PackSet &packs = evaluation.m_packs;
    const Node &node = packs.nodes[size_t(predicate)];
    switch (node.op) {
    case Op::Event:
    case Op::Grant:
    case Op::RespondOnce: return std::nullopt;
    case Op::True:
    case Op::False:
    case Op::Exists: return evaluation.test(predicate, env);
    case Op::Not: {
        const auto one = settled(evaluation, PredicateId(node.first), env);
        return one ? std::optional(negated(*one)) : std::nullopt;
    }
    case Op::All:
    case Op::Any: {
        const Truth decides = node.op == Op::All ? Truth::False : Truth::True;
        Truth truth = negated(decides);
        bool open = false;
        for (quint32 i = 0; i < node.count; ++i) {
            const auto one = settled(evaluation, packs.children[node.first + i], env);
            if (one == decides)
                return decides;
            open = open || !one;
            if (one)
                truth = node.op == Op::All ? both(truth, *one) : either(truth, *one);
        }
        return open ? std::nullopt : std::optional(truth);
    }
    default: break;
    }
    const Atoms &atoms = evaluation.m_facts.atoms;
    const auto isOwn = [&](Root root, quint16 slot) {
        return atoms.isOwn(evaluation.cellAt(root, slot, env));
    };
    const bool left = isOwn(node.root, node.slot);
    const bool right = node.rightIsPath && isOwn(node.rightRoot, node.rightSlot);
    const bool isOrder =
        node.op == Op::Gt || node.op == Op::Gte || node.op == Op::Lt || node.op == Op::Lte;
    // A word of the account's own is never one that a pack knows, but may be another of its own.
    if ((left && right) || (isOrder && (left || right)))
        return std::nullopt;
    return evaluation.compare(node, env);
}

Truth Evaluation::respondOnce() const
{
    const Cell reference = attemptCell(slot::AttemptInReplyTo);
    if (reference == kNull || reference == kUnknown)
        return truthOf(false);
    bool answersInKind = false;
    for (int i = 0; i < int(m_facts.events.size()); ++i) {
        if (eventCell(i, slot::EventInReplyTo) == reference)
            return Truth::False; // the one reply was given
        if (!answersInKind && eventCell(i, slot::EventId) == reference
            && eventCell(i, slot::EventDir) == m_packs.words.in)
            answersInKind = eventCell(i, slot::EventType) == attemptCell(slot::AttemptChannel);
    }
    return truthOf(answersInKind);
}

bool Evaluation::inScope(int event, Scope scope, int debt) const
{
    if ((scope & ScopePerson)
        && eventCell(event, slot::EventPerson) != attemptCell(slot::AttemptPerson))
        return false;
    if ((scope & ScopeCollector)
        && eventCell(event, slot::EventCollector) != attemptCell(slot::AttemptCollector))
        return false;
    if ((scope & ScopeNumber)
        && eventCell(event, slot::EventNumber) != attemptCell(slot::AttemptNumber))
        return false;
    if ((scope & ScopePlace)
        && eventCell(event, slot::EventPlace) != attemptCell(slot::AttemptPlace))
        return false;
    if (!(scope & (ScopeDebt | ScopeCreditor)))
        return true;
    if (debt < 0)
        return false;
    const DebtFact &under = m_facts.debts[size_t(debt)];
    const EventFact &fact = m_facts.events[size_t(event)];
    const auto about = std::span(m_facts.eventDebts).subspan(fact.firstDebt, fact.debts);
    const auto any = [&](auto matches) { return std::any_of(about.begin(), about.end(), matches); };
    if ((scope & ScopeDebt) && !any([&](const EventDebt &one) { return one.key == under.key; }))
        return false;
    return !(scope & ScopeCreditor)
           || any([&](const EventDebt &one) { return one.creditor == under.creditor; });
}

int Evaluation::elapsedDays(const EventSpec &spec, int event, int zone) const
{
    const Day from = eventDay(zone, event);
    const Day to = today(zone);
    if (!spec.businessDays)
        return to - from;
    int counted = 0;
    for (Day day = from + 1; day <= to; ++day) {
        if (weekdayOf(day) < 5 && !m_packs.calendars.contains(spec.calendar, day))
            ++counted;
    }
    return counted;
}

bool Evaluation::isOldAndYoungEnough(const EventSpec &spec, int event, int zone) const
{
    const base::Instant at = m_facts.events[size_t(event)].at;
    const auto &until = m_facts.events[size_t(event)].until;
    if (spec.inForce && until && now() > *until)
        return false;
    if (spec.withinMinutes
        && double(now().ms - at.ms) > *spec.withinMinutes * double(base::kMsPerMinute))
        return false;
    if (spec.withinDays && today(zone) - eventDay(zone, event) > *spec.withinDays)
        return false;
    return !spec.minElapsedDays || elapsedDays(spec, event, zone) >= *spec.minElapsedDays;
}

Truth Evaluation::find(const EventSpec &spec, const Env &env, int *found) const
{
    Truth best = Truth::False;
    const TypeBits types = m_packs.typesOf(spec.where);
    if (!mayHold(*this, types))
        return best;
    const TypeBits endTypes = spec.unlessLater ? m_packs.typesOf(*spec.unlessLater) : 0;
    for (int i = m_pastEvents - 1; i >= 0; --i) {
        if (!mayHold(*this, types, i))
            continue;
        if (spec.withinDays && isBefore(*this, env.zone, i, *spec.withinDays))
            break;
        Env at = env;
        at.event = i;
        Truth truth = test(spec.where, at);
        if (truth == Truth::False || !inScope(i, spec.scope, env.debt)
            || !isOldAndYoungEnough(spec, i, env.zone))
            continue;
        if (spec.unlessLater) {
            const base::Instant when = m_facts.events[size_t(i)].at;
            for (int later = m_pastEvents - 1; later > i && truth != Truth::False; --later) {
                if (m_facts.events[size_t(later)].at == when)
                    break;
                if (!mayHold(*this, endTypes, later))
                    continue;
                at.event = later;
                truth = both(truth, negated(test(*spec.unlessLater, at)));
            }
        }
        if (truth == Truth::True) {
            if (found)
                *found = i;
            return truth;
        }
        best = either(best, truth);
    }
    return best;
}

Truth Evaluation::grantActive(const GrantSpec &spec, base::Instant at, const Env &env) const
{
    Truth best = Truth::False;
    const int zone = env.zone;
    const TypeBits types = m_packs.typeBit(m_packs.words.grant);
    if (!mayHold(*this, types))
        return best;
    for (int i = int(m_facts.events.size()) - 1; i >= 0; --i) {
        if (!mayHold(*this, types, i))
            continue;
        const EventFact &grant = m_facts.events[size_t(i)];
        if (grant.at > at || eventCell(i, slot::EventType) != m_packs.words.grant
            || eventCell(i, slot::EventGrant) != spec.type)
            continue;
        if (spec.givenTo != kNull && eventCell(i, slot::EventGivenTo) != spec.givenTo)
            continue;
        const Cell number = eventCell(i, slot::EventNumber);
        if (spec.matchNumber && number != kNull && number != attemptCell(slot::AttemptNumber))
            continue;
        if (!inScope(i, spec.scope, env.debt) || (grant.until && at > *grant.until))
            continue;
        LocalTime local;
        if (spec.days || grant.window)
            local = at == now() ? localNow(zone) : clock(zone).at(at);
        if (spec.days && local.day > eventDay(zone, i) + *spec.days - 1)
            continue;
        if (grant.window) {
            const DaySpan &window = *grant.window;
            const bool inside = window.from <= window.to
                                    ? window.from <= local.second && local.second < window.to
                                    : window.from <= local.second || local.second < window.to;
            if (!inside)
                continue;
        }
        Truth truth = Truth::True;
        if (spec.endsOn && mayHold(*this, m_packs.typesOf(*spec.endsOn))) {
            for (int later = i + 1; later < int(m_facts.events.size()); ++later) {
                const base::Instant when = m_facts.events[size_t(later)].at;
                if (when >= at)
                    break;
                if (when == grant.at || !inScope(later, spec.endsScope, env.debt))
                    continue;
                truth = both(truth, negated(test(*spec.endsOn, {later, env.debt, zone})));
            }
        }
        if (truth == Truth::True)
            return truth;
        best = either(best, truth);
    }
    return best;
}

bool isElsewhere(const Pack &pack, const Facts &facts)
{
    if (pack.country == kNull)
        return false;
    const auto isThere = [&](Cell country) {
        return country == pack.country || country == kUnknown;
    };
    if (facts.residences.size() <= 1)
        return !isThere(facts.cells[slot::ResidenceCountry]);
    return std::none_of(facts.residences.begin(), facts.residences.end(),
                        [&](const auto &one) { return isThere(one[slot::ResidenceCountry]); });
}

} // namespace dunlin::compliance
