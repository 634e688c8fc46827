// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/facts/zone_clock.h"
#include "core/compliance/packs/rule_pack.h"

#include <QtCore/QVarLengthArray>

#include <optional>
#include <vector>

/// What the gate knows when it decides (compliance.md 3.5), made by FactsBuilder for one PackSet.
namespace dunlin::compliance {

/// Evidence of where the person may be.
struct LocationFact {
    enum class Kind : quint8 { Declared, Address, AreaCode };
    Kind kind = Kind::Address;
    Cell number = kNull;    ///< of an area code: whose
    bool geographic = true; ///< the number says where it was issued
    QVarLengthArray<const ZoneClock *, 2> zones;
};

struct DebtFact {
    Cell key = kNull; ///< account group, or the id: debts with one key are one debt
    Cell creditor = kNull;
    std::optional<Day> limitationStart;
    std::optional<int> limitationYears;
    std::vector<Cell> cells; ///< by layout slot
};

/// What the person asked: not at these times, places or by this medium.
struct DesignationFact {
    DesignationKind kind = DesignationKind::Time;
    base::Instant at;
    std::optional<base::Instant> revokedAt;
    Cell what = kNull;      ///< medium or place
    Cell address = kNull;   ///< a medium's one number or address; null: all
    quint8 weekdays = 0x7F; ///< bit 0 = Monday
    /// Local times of day; over midnight when from > to: it began on a weekday of the mask.
    DaySpan span;
};

/// Something that happened. Cells of all events stand in Facts::eventCells.
struct EventFact {
    base::Instant at;
    std::optional<base::Instant> until; ///< of a grant that lapses
    std::optional<DaySpan> window;      ///< of a grant for times of day
    quint32 firstDebt = 0;              ///< into Facts::eventDebts
    quint32 debts = 0;
    bool own = false; ///< made on this device since it was given its shares
};

/// This device's parts of limits that several devices share (lease.h): by rule, how many attempts
/// it may make in the rule's window; of a waiting time, 1 when nobody else may start it.
struct ShareFact {
    std::vector<std::pair<QString, int>> parts; ///< a rule that is not named: none
};

/// One debt that an event was about.
struct EventDebt {
    Cell id = kNull;
    Cell key = kNull;
    Cell creditor = kNull;
};

struct Facts {
    explicit Facts(const PackSet &packs) : atoms(&packs.atoms) {}

    Atoms atoms;                               ///< on top of the packs'
    std::vector<Cell> cells;                   ///< by layout slot
    std::vector<std::vector<Cell>> residences; ///< candidates: values of Layout::residence()
    bool residenceKnown = false;               ///< at least one candidate has a country
    std::vector<LocationFact> locations;
    std::vector<DebtFact> debts;
    std::vector<DesignationFact> designations;
    std::optional<ShareFact> shares; ///< nothing: this device has the whole of every limit
    std::vector<EventFact> events;   ///< ascending by time
    std::vector<Cell> eventCells;    ///< rows of Layout::size(Root::Event) cells
    std::vector<EventDebt> eventDebts;
    std::vector<TypeBits> eventTypes; ///< of each event's type
    TypeBits typesPresent = 0;        ///< of all of them
    size_t eventStride = 0;

    const Cell *eventRow(size_t event) const { return eventCells.data() + event * eventStride; }
};

/// Who takes responsibility for a contact that a rule blocks, as the rules read it.
struct OverrideFact {
    Cell role = kNull;
    Cell reason = kNull;
    bool hasNote = false;
    bool second = false; ///< somebody else asked for it
};

/// A contact that somebody wants to make, in the cells of the same Facts.
struct AttemptFact {
    base::Instant at;
    std::vector<Cell> cells; ///< by layout slot
    std::vector<int> debts;  ///< indices into Facts::debts
    std::optional<OverrideFact> override;
    bool clockTrusted = true; ///< false: the device's clock is known to be wrong
};

} // namespace dunlin::compliance
