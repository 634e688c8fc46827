// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/desk/office.h"
#include "core/exchange/tables/table_file.h"
#include "core/report/report_table.h"

#include <QtCore/QDate>

#include <optional>
#include <vector>

/// Reports and exports of an office.
namespace dunlin::desk {

enum class AgingGroup { None, Creditor, Desk, Segment };

struct AgingQuestion {
    QDate asOf;                             ///< null: today
    std::vector<int> bounds;                ///< empty: 30, 60, 90, 120
    std::optional<base::Currency> currency; ///< nothing: the office's
    AgingGroup by = AgingGroup::None;
    bool byPosting = false; ///< age from the day of issue instead of the due day
};

/// The JSON of `dunlinctl report aging`, from the events up to the end of that day.
base::Result<QByteArray> agingReport(Office &office, const AgingQuestion &question);

struct TableQuestion {
    QDate from;
    QDate to;                               ///< included
    std::optional<base::Currency> currency; ///< nothing: the office's
    std::vector<int> bounds;                ///< aging buckets; empty: 30, 60, 90, 120
    QString drill;                   ///< a row, report::drillKey: name the accounts behind it
    bool byPosting = false;          ///< ages count from the day of issue
    report::ReportSliders sliders{}; ///< of the forecast
};
/// One of report::reportIds(), from the events. Input when there is no such report.
base::Result<report::ReportTable> tableReport(Office &office, QByteArrayView id,
                                              const TableQuestion &question);

/// Several in one pass over the events, in the order of `ids`; the question's drill is not heeded.
base::Result<std::vector<report::ReportTable>>
tableReports(Office &office, const std::vector<QByteArray> &ids, const TableQuestion &question);

/// The JSON of `dunlinctl report kpi`, from the events; both days are included. `drill`: an id of a
/// figure, to name what each account adds to it.
base::Result<QByteArray> kpiReport(Office &office, const TableQuestion &question);
base::Result<QByteArray> kpiReport(Office &office, QDate from, QDate to,
                                   std::optional<base::Currency> currency);

/// Placements: the accounts that are with an agency or attorney now, with what it needs to work
/// them and, once they are recalled, until when.
enum class ExportKind { Accounts, Payments, Activity, Placements };
/// Writes a table with a header; replaces the file only when all is written. Gives the number of
/// rows. `agency`: of placements only those with it; empty: all.
base::Result<qint64> exportTable(Office &office, ExportKind kind, exchange::TableFormat format,
                                 const QString &file, const QString &agency = {});

struct DayRun {
    qint64 accounts = 0;        ///< projected anew
    qint64 promisesMatured = 0; ///< judged by the days of this run, parts of plans among them
    qint64 tasks = 0;           ///< that it found to be done: reminders, and by strategies
    qint64 messages = 0;        ///< queued by strategies
    qint64 messagesHeld = 0;    ///< due, and kept waiting
    QString held;               ///< why: bank data that is too old; empty: nothing holds
    qint64 escalations = 0;     ///< likewise
    qint64 penalties = 0;       ///< added by strategies
    QStringList problems;       ///< what strategies' tables could not decide
    qint64 orphans = 0;         ///< open accounts for which nothing is to happen next: must be 0
    QStringList orphanNumbers;  ///< of the first few
    QStringList resting;        ///< strategies for which this is a quiet day: what is due waits
    struct Charges {
        base::Money interest;
        base::Money lumpSums;
    };
    std::vector<Charges> charges; ///< by currency: what the terms charged by themselves
    qint64 postings = 0;          ///< so many charges
    qint64 restricted = 0;        ///< accounts, by the retention terms (retention.h)
    qint64 erased = 0;            ///< likewise
    qint64 heldByLaw = 0;         ///< would have been, but a legal hold stands
    /// What drafts that run as shadows would have done (strategies/shadow_night.h).
    struct Shadow {
        QString strategy;
        qint64 accounts = 0;
        qint64 tasks = 0;
        qint64 messages = 0;
        qint64 escalations = 0;
        qint64 apart = 0; ///< accounts that got something else
    };
    std::vector<Shadow> shadows;
    double seconds = 0;
};
/// What the calendar changes: promises that came due, holds that ended; and what is to be done
/// about it, as events of kind task: a promise that falls due soon, an instalment missed, an answer
/// owed, announced money that did not come; and the steps of the strategies in force
/// (strategies/office_strategy.h). What the terms charge by themselves is charged: interest on its
/// posting days, lump sums (domain/interest/posting.h). What is kept long enough by the retention
/// terms is restricted and erased (retention.h). Running the same days again changes nothing.
base::Result<DayRun> runDay(Office &office, QDate from, QDate day);

} // namespace dunlin::desk
