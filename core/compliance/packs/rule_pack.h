// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/compliance/decision.h"
#include "core/compliance/packs/layout.h"

#include <QtCore/QHash>
#include <QtCore/QString>

#include <array>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

/// Rule packs (compliance.md 3.1 to 3.3) as they are evaluated. pack_loader.h makes them from JSON;
/// afterwards they never change, so one set serves all threads.
namespace dunlin::compliance {

/// Days are counted from 1970-01-01.
using Day = qint32;

using PredicateId = qint32;
inline constexpr PredicateId kAlways = -1;

enum class Op : quint8 {
    True,
    False,
    All,
    Any,
    Not,
    Eq,
    Ne,
    In,
    Nin,
    Has,
    Lacks,
    Gt,
    Gte,
    Lt,
    Lte,
    Exists,
    Event,
    Grant,
    RespondOnce
};

/// One node of a predicate. `right` is a constant unless `rightIsPath`. All and Any have children
/// in PackSet::children[first, first + count); Not has one. Event and Grant name their spec by
/// `first`.
struct Node {
    Op op = Op::True;
    Root root = Root::Attempt;
    quint16 slot = 0;
    bool rightIsPath = false;
    Root rightRoot = Root::Attempt;
    quint16 rightSlot = 0;
    Cell right = kNull;
    quint32 first = 0;
    quint32 count = 0;
};

/// What an event must share with the attempt (or the debt under test) to be of its kind.
enum ScopePart : quint8 {
    ScopeCollector = 1,
    ScopePerson = 2,
    ScopeDebt = 4,
    ScopeNumber = 8,
    ScopePlace = 16,
    ScopeCreditor = 32
};
using Scope = quint8;

/// Some earlier event: `where` holds, in scope, young enough, old enough, and not ended by a later
/// one for which `unlessLater` holds.
struct EventSpec {
    PredicateId where = kAlways;
    Scope scope = 0;
    std::optional<PredicateId> unlessLater;
    std::optional<int> withinDays; ///< local dates differ by at most so many
    std::optional<double> withinMinutes;
    std::optional<int> minElapsedDays;
    bool inForce = false;      ///< an event that lapses (until) counts only before
    bool businessDays = false; ///< elapsed days without weekends and holidays of `calendar`
    int calendar = -1;
};

/// A consent or permission: the one consent primitive. Its first day is the day it was given.
struct GrantSpec {
    Cell type = kNull;
    Cell givenTo = kNull; ///< null: to anybody
    Scope scope = 0;
    bool matchNumber = false; ///< given for the attempt's number, or for all
    std::optional<int> days;
    std::optional<PredicateId> endsOn;
    Scope endsScope = 0;
    bool atEvent = false; ///< in force when the event under test happened, not now
};

/// Part of a day, in seconds from local midnight: [from, to).
struct DaySpan {
    qint32 from = 0;
    qint32 to = 86'400;
    bool operator==(const DaySpan &) const = default;
};

/// Which of the places where the person may be count for local time.
enum class Resolver : quint8 { AllCandidates, LandlineThenResidence, AddressOnly };

struct WindowParams {
    std::array<std::vector<DaySpan>, 7> days; ///< Monday first: when contact is allowed
    std::optional<std::vector<DaySpan>> holiday;
    int calendar = -1;
};

enum class WindowUnit : quint8 { LocalDays, Hours, CalendarDay, CalendarWeek, CalendarMonth };

struct FrequencyParams {
    int max = 0;
    WindowUnit unit = WindowUnit::LocalDays;
    double n = 1;      ///< local days or hours
    int weekStart = 0; ///< of calendar weeks; 0 = Monday
    Scope scope = 0;
    PredicateId count = kAlways;
    std::vector<PredicateId> exclude;
    std::optional<int> armedBy; ///< index into PackSet::events
    bool includeAttempt = true;
};

struct CooldownParams {
    PredicateId after = kAlways;
    int days = 0;
    bool fromNextDay = false; ///< false: the event's date is day 1
    Scope scope = 0;
};

enum class DesignationKind : quint8 { Time, Place, Medium };

struct PreferenceParams {
    DesignationKind kind = DesignationKind::Time;
    std::vector<std::pair<Cell, Cell>> media; ///< channel -> medium where they differ
};

struct ContentParams {
    std::vector<Cell> mustInclude;
    std::vector<Cell> mustNotInclude;
    std::vector<std::vector<Cell>> anyOf;
    std::optional<std::vector<Cell>> only;
};

struct PriorEventParams {
    std::vector<int> anyOf; ///< indices into PackSet::events
};

struct MoratoriumParams {
    Cell startEvent = kNull;
    int startOffset = 0;
    std::optional<int> days;
    Cell endEvent = kNull; ///< null: none
    int endOffset = 0;
    std::vector<Cell> cancelEvents;
    Scope scope = 0;
};

struct LimitationParams {
    std::optional<int> years; ///< the debt's own count first
    bool restartOnPayment = false;
    bool fromYearEnd = false;
};

struct DeadlineParams {
    PredicateId after = kAlways;
    int days = 0;
    PredicateId done = kAlways;
    Scope scope = 0;
};

struct HardBlockParams {};

using RuleParams = std::variant<HardBlockParams, WindowParams, FrequencyParams, CooldownParams,
                                PreferenceParams, ContentParams, PriorEventParams, MoratoriumParams,
                                LimitationParams, DeadlineParams>;

struct Dates {
    std::optional<Day> from; ///< both inclusive
    std::optional<Day> to;
    bool contains(Day day) const { return (!from || day >= *from) && (!to || day <= *to); }
};

struct Exception {
    PredicateId when = kAlways;
    GateResult result = GateResult::Allow;
    QString citation;
    QString sentence; ///< what it is, in plain English; may be empty
};

struct Rule {
    QString id;
    QByteArray kind;
    QString citation;
    Dates effective;
    quint64 channels = ~quint64(0); ///< bits of PackSet::channels; all: any channel
    PredicateId when = kAlways;
    RuleParams params;
    Resolver resolver = Resolver::AllCandidates;
    std::vector<Exception> exceptions;
    GateResult result = GateResult::Block;
    std::vector<Cell> overrideRoles;
    std::vector<Cell> overrideReasons;
    bool overrideSecond = false; ///< only at another person's request
    QString explain;             ///< sentence with {placeholders}; may be empty
    QByteArray reason;           ///< stable name for the screen; may be empty
    /// What beside waiting would let the attempt pass, in plain English: exceptions, an override.
    QStringList changes;
    bool enforced = true; ///< false: a draft, evaluated in shadow
};

struct Pack {
    PackRef ref;
    QString title;
    bool enforced = true; ///< false: a draft, evaluated in shadow
    PredicateId appliesIf = kAlways;
    Cell country = kNull; ///< the only one in which it applies, as far as appliesIf says so plainly
    std::vector<Rule> rules;
};

/// Numbers of a value that is computed, not decided (validation period, retention).
struct ComputedParams {
    QString rule;
    int assumeDays = 5;  ///< counted days until receipt may be assumed (1006.34(b)(5))
    int periodDays = 30; ///< and the period from there
    int keepYears = 3;   ///< records after the last activity, recordings after the call (1006.100)
};

/// Local holidays by name ("US-FED").
class Calendars {
public:
    /// Index of a calendar, made when it is new.
    int add(const QByteArray &name);
    int find(const QByteArray &name) const;
    void addDay(int calendar, Day day);
    void sort();
    bool contains(int calendar, Day day) const;
    /// Days of a calendar, ascending.
    const std::vector<Day> &days(int calendar) const { return m_days[size_t(calendar)]; }

private:
    std::vector<QByteArray> m_names;
    std::vector<std::vector<Day>> m_days;
};

/// Words that the engine itself and the facts of accounts are made of; interned once, so that a
/// portfolio is decided without looking up texts.
struct EngineWords {
    explicit EngineWords(Atoms &atoms);

    Cell grant, revocation, tcpaRevocation, payment, acknowledgment;
    Cell call, sms, email, letter, visit;
    Cell in, out;
    Cell conversation, noAnswer, voicemailLeft, busy, delivered, undeliverable;
    Cell consumer, thirdParty, firstParty, business, us, me, other;
    Cell smsConsent, emailConsent, tcpaConsent, collector;
    Cell mobile, landline, home, work;
    Cell active, wrong, doNotContact, given, withdrawn;
    Cell closed, onHold, disputed, placed, holdPlaced;
    Cell notTracked;
};

/// Where the product's own facts stand in their rows; -1: no pack asks for it.
struct KnownSlots {
    int collectorRole = -1, collectorId = -1, federallyRegulated = -1, consumerId = -1;
    int debtFlags = -1, debtCategory = -1, debtProduct = -1, debtNoticeSent = -1;
    int eventResult = -1, eventPersonRole = -1, eventAddress = -1;
    int eventWritten = -1, eventInPeriod = -1, eventPurpose = -1;
    int recipientRole = -1, pointState = -1, pointConsent = -1, attemptPurpose = -1;
};

/// A set of event types, as bits. Two types may share a bit: it tells what cannot be, not what is.
using TypeBits = quint64;

struct PackSet {
    PackSet() = default;
    PackSet(const PackSet &) = delete; // facts point into its words
    PackSet &operator=(const PackSet &) = delete;

    std::vector<Pack> packs; ///< in the order they were given
    Atoms atoms;
    EngineWords words{atoms};
    Layout layout;
    std::vector<Cell> channels; ///< channel n has bit n; at most 63
    std::vector<Node> nodes;
    std::vector<PredicateId> children;
    std::vector<EventSpec> events;
    std::vector<GrantSpec> grants;
    std::vector<TypeBits> nodeTypes; ///< by node: the types of event for which it can hold
    KnownSlots known;
    quint64 serial = 0; ///< no other set of this program has it; given by settle()
    Calendars calendars;
    ComputedParams validationPeriod{QStringLiteral("regf.34b5.validation_period")};
    ComputedParams retention{QStringLiteral("regf.100.retention")};

    /// The bit of a channel; bit 63 for one that no rule names.
    quint64 channelBit(Cell channel) const;
    /// The bit of an event type; all bits for a type that is not known.
    TypeBits typeBit(Cell type) const
    {
        return type == kUnknown ? ~TypeBits(0) : TypeBits(1) << (type % 64);
    }
    /// The types of event for which a predicate over "e" can be other than false.
    TypeBits typesOf(PredicateId predicate) const
    {
        return predicate == kAlways ? ~TypeBits(0) : nodeTypes[size_t(predicate)];
    }
    /// Works out what follows from the packs; once, when they are all read.
    void settle();
};

/// 1970-01-01 is day 0.
Day dayOf(int year, int month, int day);
/// "2026-06-10"; nothing when it is no date.
std::optional<Day> dayFromIso(QByteArrayView text);
QByteArray isoOf(Day day);
/// 0 = Monday.
int weekdayOf(Day day);

} // namespace dunlin::compliance
