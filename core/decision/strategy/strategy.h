// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/business_calendar.h"
#include "core/base/result.h"
#include "core/decision/dmn/model.h"
#include "core/decision/experiment.h"
#include "core/decision/features.h"
#include "core/domain/account_state.h"

#include <memory>
#include <optional>
#include <vector>

/// Strategies: what is done about accounts, by itself and in which order, as data that people read
/// and edit. A trigger gives an occasion (a due date, an event, a state); two decision tables say
/// which segment the account is in and which treatment the occasion gets; a treatment is a list of
/// steps, each on its day. docs/strategies.md has the file format.
namespace dunlin::decision {

/// A FEEL text over the features, `trigger` and `segment`.
struct Condition {
    QString text; ///< empty: always
    std::uint32_t node = feel::kNone;
};

struct Trigger {
    enum class On { Time, Event, State };
    enum class Anchor { OldestDue, NextDue, Listed };
    QString id;
    On on = On::Time;
    Anchor anchor = Anchor::OldestDue;
    // of events
    domain::TimelineEntry::Kind event = domain::TimelineEntry::Kind::Unknown;
    QString text;   ///< the entry's own text; empty: any
    QString detail; ///< likewise
    std::optional<domain::Outcome> outcome;
    domain::Status status = domain::Status::New; ///< of a state
};

struct Step {
    QString id;
    domain::StepKind does = domain::StepKind::Task;
    std::optional<int> day; ///< after the occasion (before it, when negative)
    int wait = 0;           ///< days after the step before; without `day`
    int within = 14;        ///< later than this many days after its day it is passed over
    QString what;           ///< queue, template, label, reason or receiver, by kind
    QStringList channels;   ///< of a message: the first one that reaches the debtor
    QString text;
    QString amount; ///< of a penalty: the decision that gives the claim's new amount
    int holdDays = 0;
    int minutes = 0;     ///< that a collector needs
    bool always = false; ///< also when held, disputed, placed, paid, small, and on quiet days
    Condition when;
};

struct Treatment {
    QString name;
    std::vector<Step> steps;
};

/// What a run depends on beside the account.
struct StrategyContext {
    QDate today;                                      ///< the day that is worked
    QByteArray zone = QByteArrayLiteral("UTC");       ///< the office's
    int version = 0;                                  ///< of the strategy, as it was activated
    const base::BusinessCalendar *calendar = nullptr; ///< for quiet holidays; null: none
    bool onlyFollowing = false; ///< only events and states: what is done at once, not nightly
};

/// A step that is to be done now.
struct DueStep {
    base::EventId id; ///< the same at every run and on every machine
    domain::StrategyStep step;
    std::optional<base::Money> penalty; ///< to be added, on the step's day
    int holdDays = 0;
    int minutes = 0;
};

/// Where a strategy puts an account today, whatever is due.
struct Placing {
    QString segment;
    QStringList treatments; ///< of its occasions
};

/// Read once, never changed; any thread.
class Strategy {
public:
    /// An Input error with the place when something in the file or its tables cannot be used: an
    /// unknown word, a treatment that no table or no file has, a table asking for what is no
    /// feature, rules that contradict each other, days that do not ascend.
    static base::Result<std::shared_ptr<const Strategy>> read(const QByteArray &json,
                                                              const QByteArray &dmn);

    const QString &name() const { return m_name; }
    const QString &title() const { return m_title; }
    const QString &about() const { return m_about; }
    const std::vector<Trigger> &triggers() const { return m_triggers; }
    const std::vector<Treatment> &treatments() const { return m_treatments; }
    /// At least so many days between two of its messages to one person.
    int personGapDays() const { return m_personGapDays; }
    /// Whether some step is done on accounts that are paid or closed too.
    bool touchesFinished() const { return m_touchesFinished; }
    /// The experiment that it is an arm of; null: none.
    const Experiment *experiment() const { return m_experiment ? &*m_experiment : nullptr; }
    bool isQuiet(QDate day, const base::BusinessCalendar *calendar) const;

    /// Whether this strategy is for the account.
    bool appliesTo(const domain::AccountState &account, const FeatureContext &context) const;
    Placing placingOf(const domain::AccountState &account, const StrategyContext &context) const;
    /// Steps that are due on the day, in order. Pure. The account's timeline must be folded when a
    /// trigger is an event. `problems` are told what a table could not decide.
    std::vector<DueStep> due(const domain::AccountState &account, const StrategyContext &context,
                             QStringList *problems = nullptr) const;
    /// Days in [from, until] on which something can fall due by what the account is; for replays.
    std::vector<QDate> days(const domain::AccountState &account, const StrategyContext &context,
                            QDate from, QDate until) const;

private:
    friend class StrategyReader;
    friend class StrategyRun;

    /// A decision, and where its inputs lie in the stack.
    struct Decision {
        std::optional<dmn::PreparedDecision> prepared;
        std::vector<std::uint32_t> slots;
        QString name;
    };
    struct Exit {
        Condition when;
        QString why;
    };

    QString m_name;
    QString m_title;
    QString m_about;
    std::vector<Trigger> m_triggers;
    std::vector<Treatment> m_treatments;
    std::vector<Exit> m_exits;
    Condition m_applies;
    std::optional<Experiment> m_experiment;
    size_t m_arm = 0;
    feel::Value m_floor; ///< a number; null: none
    std::vector<int> m_quietWeekdays;
    bool m_quietHolidays = false;
    int m_personGapDays = 0;
    bool m_touchesFinished = false;
    Decision m_segment;
    Decision m_treatment;
    std::vector<std::pair<QString, Decision>> m_amounts;
    std::shared_ptr<feel::Program> m_program; ///< of the conditions
    std::vector<int> m_features;              ///< that anything asks for
};

/// "5 days after: e-mail or letter by \"reminder-1\"": as people read it.
QString sentenceOf(const Step &step);
QString sentenceOf(const Trigger &trigger);

} // namespace dunlin::decision
