// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"
#include "core/compliance/engine/truth.h"
#include "core/compliance/facts/facts.h"

#include <QtCore/QVarLengthArray>

#include <array>
#include <optional>
#include <span>

/// One evaluation at work: what the rule kinds and predicates read. For the files of this folder;
/// evaluate.h is the way in.
namespace dunlin::compliance {

/// What "e", "debt" and local time mean while a condition is tested.
struct Env {
    int event = -1; ///< index into Facts::events; -1: none
    int debt = -1;  ///< index into Facts::debts; -1: none
    int zone = 0;   ///< index into Evaluation::zones()
};

/// What a rule's kind says of an attempt. The three in the middle are only filled in when the
/// evaluation explains: most rules are asked to find that they are silent.
struct Firing {
    Truth truth = Truth::False;
    base::Phrase why;                    ///< figures
    std::optional<Day> nextDay;          ///< the first local day on which it would not speak
    std::optional<base::Instant> clears; ///< no earlier than this would it fall silent by itself
    int counted = 0;                     ///< of a limit
    int most = 0;                        ///< of a limit, with what may turn out to count
    int share = -1;                      ///< this device's part of it; below 0: the whole
    int ownUsed = 0;                     ///< of that part
    bool wantsShare = false;             ///< it speaks only because the part is used up
};

/// Indices of zones; few people are in more than two.
using ZoneList = QVarLengthArray<int, 6>;

class Evaluation {
public:
    bool explains = false; ///< figures and dates are asked for, too

    Evaluation(const PackSet &packs, const Facts &facts, const AttemptFact &attempt);

    const PackSet &packs() const { return m_packs; }
    const Facts &facts() const { return m_facts; }
    const AttemptFact &attempt() const { return m_attempt; }
    base::Instant now() const { return m_attempt.at; }

    /// Clocks of all places where the person may be. Without evidence: the two ends of the world,
    /// so that days are counted to be on the safe side.
    int zoneCount() const { return int(m_zones.size()); }
    bool zonesKnown() const { return m_zonesKnown; }
    /// Indices of zones, never empty.
    const ZoneList &zonesFor(Resolver resolver) const { return m_resolved[size_t(resolver)]; }
    /// The zone of what has no zone of its own: the address', else the first.
    int mainZone() const { return m_resolved[size_t(Resolver::AddressOnly)].front(); }
    const ZoneClock &clock(int zone) const { return *m_zones[zone].clock; }
    Day today(int zone) const { return m_zones[zone].local.day; }
    const LocalTime &localNow(int zone) const { return m_zones[zone].local; }
    Day eventDay(int zone, int event) const;
    /// Events at or before the attempt are [0, pastEvents()).
    int pastEvents() const { return m_pastEvents; }

    Cell eventCell(int event, quint16 slot) const { return m_facts.eventRow(size_t(event))[slot]; }
    Cell attemptCell(quint16 slot) const { return m_attempt.cells[slot]; }

    /// Which candidate residence "facts.consumer.residence" means; nothing: the primary one.
    void useResidence(std::optional<size_t> candidate);

    Truth test(PredicateId predicate, const Env &env) const;
    bool inScope(int event, Scope scope, int debt) const;
    /// Whether some earlier event is as the spec says; `found` gets the latest that surely is.
    Truth find(const EventSpec &spec, const Env &env, int *found = nullptr) const;
    Truth grantActive(const GrantSpec &spec, base::Instant at, const Env &env) const;

private:
    struct Zone {
        const ZoneClock *clock = nullptr;
        LocalTime local;
        ZoneClock::Span span; ///< around now, where most events are
    };

    void resolveZones();
    int zoneIndex(const ZoneClock *clock);
    Cell cellAt(Root root, quint16 slot, const Env &env) const;
    Truth compare(const Node &node, const Env &env) const;
    Truth compareOrder(Op op, Cell left, Cell right) const;
    friend std::optional<Truth> settled(const Evaluation &, PredicateId, const Env &);
    Truth respondOnce() const;
    int elapsedDays(const EventSpec &spec, int event, int zone) const;
    bool isOldAndYoungEnough(const EventSpec &spec, int event, int zone) const;

    const PackSet &m_packs;
    const Facts &m_facts;
    const AttemptFact &m_attempt;
    const Cell *m_factsRow = nullptr;
    std::vector<Cell> m_overlay;
    QVarLengthArray<Zone, 4> m_zones;
    std::array<ZoneList, 3> m_resolved;
    bool m_zonesKnown = true;
    int m_pastEvents = 0;
};

/// Evaluation::test, as far as it says the same for every attempt with such facts, whatever
/// happened before and whatever the words are that no pack knows (numbers, names); nothing when it
/// hangs on those.
std::optional<Truth> settled(const Evaluation &evaluation, PredicateId predicate, const Env &env);

/// Whether the event, and so each before it, happened more than so many local days ago. A clock
/// that was put back may show an earlier date once more, so a day is left to be safe.
inline bool isBefore(const Evaluation &evaluation, int zone, int event, int days)
{
    return evaluation.today(zone) - evaluation.eventDay(zone, event) > days + 1;
}
/// False: a predicate of these types cannot hold for this event.
inline bool mayHold(const Evaluation &evaluation, TypeBits types, int event)
{
    return (evaluation.facts().eventTypes[size_t(event)] & types) != 0;
}
/// False: it holds for none of the events.
inline bool mayHold(const Evaluation &evaluation, TypeBits types)
{
    return (evaluation.facts().typesPresent & types) != 0;
}

inline QString textOf(const Evaluation &evaluation, Cell cell)
{
    return QString::fromUtf8(evaluation.facts().atoms.textOf(cell));
}

/// What the rule's kind says of the attempt, for one debt (-1: none). `when` and exceptions are the
/// caller's.
Firing fire(const Evaluation &evaluation, const Rule &rule, int debt);

Firing fireWindow(const Evaluation &evaluation, const Rule &rule, const WindowParams &params);
Firing fireFrequency(const Evaluation &evaluation, const Rule &rule, const FrequencyParams &params,
                     int debt);
Firing fireCooldown(const Evaluation &evaluation, const Rule &rule, const CooldownParams &params,
                    int debt);
Firing firePreference(const Evaluation &evaluation, const Rule &rule,
                      const PreferenceParams &params);
Firing fireContent(const Evaluation &evaluation, const ContentParams &params);
Firing firePriorEvent(const Evaluation &evaluation, const PriorEventParams &params, int debt);
Firing fireMoratorium(const Evaluation &evaluation, const MoratoriumParams &params, int debt);
Firing fireLimitation(const Evaluation &evaluation, const LimitationParams &params, int debt);
Firing fireDeadline(const Evaluation &evaluation, const DeadlineParams &params, int debt);

/// Whether none of the candidate residences can be in the pack's country.
bool isElsewhere(const Pack &pack, const Facts &facts);

/// This device's part of a rule; below 0 when it has the whole. What only warns is not shared out.
int shareOf(const Facts &facts, const Rule &rule);

/// Whether a rule's condition or exceptions may change with the date alone.
bool dependsOnDate(const PackSet &packs, PredicateId predicate);

/// Allowed spans of a day by a window rule.
const std::vector<DaySpan> &spansOn(const PackSet &packs, const WindowParams &params, Day day);

} // namespace dunlin::compliance
