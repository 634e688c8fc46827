// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office.h"
#include "core/desk/strategies/strategy_day.h"

#include <QtCore/QDate>

#include <optional>
#include <vector>

/// An office's strategies: which there are, putting them in force, and trying them.
namespace dunlin::desk {

/// One activation, or the end of one.
struct StrategyActivation {
    int version = 0; ///< 0: it was retired
    QDate from;
    QString scope; ///< a creditor's name, with its product; empty: the whole office
    QString by;
    bool inForce = false; ///< today
};

struct StrategyLine {
    QString name;
    QString title;
    QString about;
    bool shipped = false;
    std::vector<StrategyActivation> activations;        ///< oldest first
    std::shared_ptr<const decision::Strategy> strategy; ///< as in force; else as shipped
};
base::Result<std::vector<StrategyLine>> strategiesOf(Office &office);

struct ActivationRequest {
    QString name;
    QString file;       ///< empty: what ships, or `version`
    int version = 0;    ///< an earlier activation to return to
    bool draft = false; ///< the draft that is kept
    bool retire = false;
    QDate from;       ///< null: today
    QString creditor; ///< name; empty: the whole office
    QString product;
    QString user; ///< who activates, a manager or administrator; empty: the office itself
};
struct ActivationOutcome {
    int version = 0; ///< of what is in force from that day; 0: nothing
    QDate from;
    base::EventId event;
};
/// Refuses (Input) a file that cannot be used, with the place in it, or of which a golden case does
/// not hold; Forbidden for a user who wrote it (strategy_review.h). What was in force stays so.
base::Result<ActivationOutcome> activateStrategy(Office &office, const ActivationRequest &request);

/// A draft to be kept, or (`drop`) the one that is kept to be let go.
struct DraftRequest {
    QString name;
    QString file;
    QString note;
    QString user;        ///< its author, a manager or administrator; empty: the office itself
    bool shadow = false; ///< it runs beside what is in force from today on
    bool drop = false;
};
base::Result<ActivationOutcome> draftStrategy(Office &office, const DraftRequest &request);
/// Input error names the first golden case that does not hold.
base::Status casesHold(const StrategyFile &file);

/// Which strategy is tried: the file, else what is in force, else what ships.
struct TrialRequest {
    QString name;
    QString file;
    bool draft = false; ///< the draft that is kept, instead
    int days = 30;      ///< of a forecast
    QDate from;         ///< of a replay; null: from the first event on
    QDate until;        ///< null: today
};

struct TrialDay {
    QDate day;
    StrategyCounts counts;
};
struct DryRun {
    qint64 accounts = 0;  ///< that are open
    qint64 covered = 0;   ///< of them, that the strategy is for
    qint64 moved = 0;     ///< whose segment or treatment would be another than today
    bool resting = false; ///< today is a quiet day of its own: what is due waits
    std::map<QString, qint64> segments;
    std::map<std::pair<QString, QString>, qint64> moves; ///< from, to: "segment: treatments"
    StrategyCounts today;
    std::vector<TrialDay> forecast; ///< while nothing but the calendar changes
    double seconds = 0;
};
/// What it would do on today's portfolio. Writes nothing.
base::Result<DryRun> dryRunStrategy(Office &office, const TrialRequest &request);

struct ReplayedPenalty {
    QString account;
    QDate date;
    base::Money amount;
};
struct StrategyReplay {
    std::vector<ReplayedPenalty> penalties; ///< by account, then day
    StrategyCounts counts;
    qint64 accounts = 0;
    QStringList problems;
    double seconds = 0;
};
/// What it would have done over the office's history, day by day, each by what had happened until
/// then; penalties that the history has are left out when the strategy makes its own. Writes
/// nothing.
base::Result<StrategyReplay> replayStrategy(Office &office, const TrialRequest &request);

struct ArmResult {
    QString name; ///< empty: held out
    qint64 accounts = 0;
    qint64 paid = 0; ///< of them, with a payment in the time
    decision::Interval rate;
};
struct ExperimentResult {
    QString experiment;
    std::vector<ArmResult> arms; ///< as the experiment has them, the hold-out last
    /// Rate of each arm less that of the first one, 95 % interval; none for the first.
    std::vector<decision::Interval> over;
    /// Chance to see a tenth more than the first arm's rate, with these accounts.
    double power = 0;
};
/// How an experiment went from a day on (payments by value date, both days included), over accounts
/// that were listed before it. Input when the strategy is no arm of an experiment.
base::Result<ExperimentResult> experimentResult(Office &office, const TrialRequest &request);

} // namespace dunlin::desk
