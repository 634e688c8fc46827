// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"
#include "core/ports/reply.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

/// Strategies as a screen reads, tries and changes them. Values only; the screen words them.
namespace dunlin::ports {

/// Once in force, or going to be.
struct StrategyVersion {
    int version = 0; ///< 0: the strategy was retired
    QDate from;
    QString scope;  ///< a creditor's name, with its product; empty: the whole office
    QString by;     ///< who put it in force
    QString author; ///< who wrote it; empty: it ships with the program
    bool inForce = false;
};

/// What somebody wrote and nobody put in force yet.
struct StrategyDraftInfo {
    QString by;
    QDate kept;
    QDate shadowSince; ///< it runs beside what is in force, doing nothing; null: it does not
    QString note;
    bool mine = false;
    QString whyNot; ///< why this user may not approve it; empty: he may
};

struct StrategySummary {
    QString name;
    QString title;
    QString about;
    bool shipped = false;
    std::vector<StrategyVersion> versions; ///< oldest first
    std::optional<StrategyDraftInfo> draft;
    bool isActive() const;
};

/// A decision table as a spreadsheet.
struct StrategyTable {
    QString decision;
    QString policy;      ///< "FIRST"
    QStringList inputs;  ///< expressions
    QStringList types;   ///< of the inputs: number, string, ..
    QStringList outputs; ///< names
    /// Cells by column: inputs, outputs, then a remark.
    std::vector<QStringList> rules;
    int columns() const { return int(inputs.size() + outputs.size()) + 1; }
    bool operator==(const StrategyTable &) const = default;
};

struct StrategyStepSheet {
    QString id;
    std::optional<int> day; ///< after what began it; before it when negative
    int wait = 0;           ///< days after the step before, without `day`
    int within = 14;        ///< so many days late it is passed over
    domain::StepKind does = domain::StepKind::Task;
    QString what;         ///< queue, template, label, reason, receiver or amount, by kind
    QStringList channels; ///< of a message
    QString text;
    QString when; ///< FEEL; empty: always
    int holdDays = 0;
    int minutes = 0; ///< 0: as usual for its kind
    bool always = false;
    bool operator==(const StrategyStepSheet &) const = default;
};

struct StrategyTreatmentSheet {
    QString name;
    std::vector<StrategyStepSheet> steps;
    bool operator==(const StrategyTreatmentSheet &) const = default;
};

/// What begins treatments (core/domain/strategy_begin.h has the events and states).
struct StrategyTriggerSheet {
    enum class On { OldestDue, NextDue, Listed, Event, State };
    QString id;
    On on = On::OldestDue;
    QString detail;  ///< of an event or a state: its name
    QString outcome; ///< of a contact: only with this one, by its stable name; empty: any
    QString text;    ///< of an event: only with this text; empty: any
    QString part;    ///< of an event: only with this detail; empty: any
    bool operator==(const StrategyTriggerSheet &) const = default;
};

/// Nothing is done while it holds.
struct StrategyExitSheet {
    QString when; ///< FEEL
    QString why;  ///< for people; may be empty
    bool operator==(const StrategyExitSheet &) const = default;
};

/// What a strategy has to say about one account, whoever changes it.
struct StrategyCase {
    QString name;
    QByteArray inputs; ///< a JSON object: features by name, and "trigger"
    QString segment;
    QString treatment;
    bool operator==(const StrategyCase &) const = default;
};

struct StrategySheet {
    QString name;
    QString title;
    QString about;
    QString applies;      ///< FEEL; empty: all accounts
    QString smallBalance; ///< empty: none
    int personGapDays = 0;
    QList<int> quietWeekdays;   ///< 1 Monday .. 7 Sunday: nothing is done, what is due waits
    bool quietHolidays = false; ///< likewise
    std::vector<StrategyTriggerSheet> triggers;
    std::vector<StrategyExitSheet> exits;
    std::vector<StrategyTable> tables;
    std::vector<StrategyTreatmentSheet> treatments;
    std::vector<StrategyCase> cases;
    QByteArray json;      ///< the file that it was read from; what is not above stays as in it
    QByteArray tablesXml; ///< likewise
    bool operator==(const StrategySheet &) const = default;
};

/// Where a sheet comes from.
struct StrategySource {
    enum class From { Draft, InForce, Version, Shipped };
    From from = From::InForce;
    int version = 0;
    bool operator==(const StrategySource &) const = default;
};

/// One thing that is wrong with a cell, a step or the whole.
struct StrategyProblem {
    QString decision; ///< empty: not in a table
    int rule = 0;     ///< from 1; 0: the whole table
    int column = -1;  ///< of the sheet; -1: the whole rule
    QString what;     ///< English, from the reader of the file
};

/// What looking at a table as geometry found.
struct StrategyFinding {
    enum class Kind { Gap, Overlap, Conflict, Masked, Type, NotChecked };
    Kind kind = Kind::Gap;
    QString decision;
    std::vector<int> rules; ///< from 1; of a masked rule: it first, then those that win
    QString box;            ///< "total < 50, risk >= 70"; or what is wrong, in English
};

struct StrategyCaseResult {
    QString name;
    bool holds = false;
    QString segment;   ///< as worked out
    QString treatment; ///< likewise
};

struct StrategyCheck {
    bool usable = false; ///< it could be put in force
    std::vector<StrategyProblem> problems;
    std::vector<StrategyFinding> findings;
    std::vector<StrategyCaseResult> cases;
};

struct StrategyMove {
    QString from;
    QString to;
    qint64 accounts = 0;
};
struct StrategyDayEffect {
    QDate day;
    qint64 tasks = 0;
    qint64 messages = 0;
    qint64 escalations = 0;
    double hours = 0; ///< of collectors
};
/// What it would do on the accounts that are here.
struct StrategyEffect {
    QDate today;
    bool restsToday = false; ///< a quiet day of its own: what is due waits
    qint64 accounts = 0;     ///< open ones
    qint64 covered = 0;
    qint64 moved = 0;
    std::vector<StrategyMove> moves; ///< the largest first
    std::vector<StrategyMove> segments;
    std::vector<StrategyDayEffect> days; ///< today first, while nothing but the calendar changes
    double seconds = 0;
};

/// One night of a shadow, as the day's work kept it.
struct StrategyShadowDay {
    StrategyDayEffect would;
    StrategyDayEffect did;
    qint64 accounts = 0; ///< that the draft is for
    qint64 apart = 0;    ///< of them, that got something else than the draft would have given
};
/// What a shadow would have done since it began, beside what was done.
struct StrategyShadow {
    QDate since;
    qint64 accounts = 0;
    StrategyDayEffect would;
    StrategyDayEffect did;
    std::vector<StrategyShadowDay> nights; ///< kept by the day's work, the latest last
    QStringList problems;
    double seconds = 0;
};

/// One difference between two versions.
struct StrategyChange {
    enum class Kind {
        Cell,
        RuleAdded,
        RuleRemoved,
        StepAdded,
        StepRemoved,
        StepChanged,
        TreatmentAdded,
        TreatmentRemoved,
        Setting
    };
    Kind kind = Kind::Cell;
    QString where; ///< decision or treatment
    int rule = 0;  ///< from 1, in the later version; of one removed: in the earlier
    QString what;  ///< column, step or setting
    QString before;
    QString after;
};

/// What was kept, for the toast.
struct StrategyKept {
    QString name;
    int version = 0; ///< of what is in force from that day on; 0: a draft, or nothing
    QDate from;
};

/// Strategies of the office. Answers come on the GUI thread. Reading is for everybody; drafts and
/// what is in force are managers' and administrators' (Forbidden otherwise).
class StrategyDesk {
public:
    StrategyDesk() = default;
    virtual ~StrategyDesk() = default;
    StrategyDesk(const StrategyDesk &) = delete;
    StrategyDesk &operator=(const StrategyDesk &) = delete;

    virtual void strategies(Reply<std::vector<StrategySummary>> reply) = 0;
    /// NotFound when there is no such version.
    virtual void sheet(const QString &name, const StrategySource &source,
                       Reply<StrategySheet> reply) = 0;
    virtual void check(const StrategySheet &sheet, Reply<StrategyCheck> reply) = 0;
    /// On the accounts that are here, on a thread of its own; a new question, or stopTrial(), ends
    /// one that is going on (Cancelled). Input for a sheet that cannot be used.
    virtual void effect(const StrategySheet &sheet, int days, Reply<StrategyEffect> reply) = 0;
    virtual void shadow(const QString &name, Reply<StrategyShadow> reply) = 0;
    virtual void stopTrial() = 0;
    /// From `from` to `to`, in the order of the file.
    virtual void differences(const StrategySheet &from, const StrategySheet &to,
                             Reply<std::vector<StrategyChange>> reply) = 0;
    /// The account as a golden case: its features, and what the sheet says of them today.
    virtual void caseOf(const StrategySheet &sheet, const QString &number,
                        Reply<StrategyCase> reply) = 0;

    /// Keeps it, usable or not yet, for a second person to approve.
    virtual void keepDraft(const StrategySheet &sheet, const QString &note,
                           Reply<StrategyKept> reply) = 0;
    virtual void setShadow(const QString &name, bool runs, Reply<StrategyKept> reply) = 0;
    virtual void dropDraft(const QString &name, Reply<StrategyKept> reply) = 0;
    /// Puts the draft in force. Forbidden for whoever wrote it; Input when a case does not hold.
    virtual void approve(const QString &name, QDate from, Reply<StrategyKept> reply) = 0;
    /// Puts an earlier version in force again, or (0) what ships with the program.
    virtual void putBack(const QString &name, int version, QDate from,
                         Reply<StrategyKept> reply) = 0;
    virtual void retire(const QString &name, QDate from, Reply<StrategyKept> reply) = 0;
};

inline bool StrategySummary::isActive() const
{
    for (const StrategyVersion &one : versions) {
        if (one.inForce)
            return true;
    }
    return false;
}

} // namespace dunlin::ports
