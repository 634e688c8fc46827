// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"
#include "core/ports/account_queue.h"
#include "core/ports/reply.h"

#include <QtCore/QDate>

#include <vector>

namespace dunlin::ports {

enum class Period { Week, Month, Quarter };
/// What a figure is compared with: the days before the period, or the same days a year before.
enum class Comparison { PeriodBefore, YearBefore };

struct PortfolioQuestion {
    Period period = Period::Month;
    Comparison comparison = Comparison::PeriodBefore;
    QString user; ///< only what this person did, in the tiles and per day; empty: everybody
    bool operator==(const PortfolioQuestion &) const = default;
};

/// One key figure with its history and definition (core/report/kpi).
struct KpiTile {
    QByteArray id; ///< "collected", "kept_rate_amount", "rpc_per_attempt", ..
    QString name;  ///< English
    enum class Unit { Amount, Percent, Count, Days } unit = Unit::Count;
    std::optional<domain::Money> amount; ///< Unit::Amount
    std::optional<double> value;         ///< Percent as 0-100, Count; nothing: not defined (0/0)
    std::optional<double> change;   ///< against the comparison: percent (amount, count) or points
    std::optional<double> target;   ///< amounts in major units; nothing: none is set
    std::optional<double> progress; ///< of the target, 100 is reached
    bool higherIsBetter = true;
    std::vector<double> history; ///< sparkline, oldest first
    QString definition;          ///< all that defines it, in words, English
    QDate from; ///< first day it is about, where that is not the period's; null: the period's
};

struct AgingBar {
    domain::CreditorId creditor;
    QString creditorName;
    std::vector<domain::Money> buckets; ///< current, 1-30, 31-60, 61-90, 91-120, 121+
};

struct DayFigure {
    QDate day;
    domain::Money collected; ///< payments less reversals by value date
    domain::Money promised;  ///< promises taken
};

struct StatusCount {
    domain::Status status = domain::Status::New;
    qint64 accounts = 0;
};

struct CollectorLine {
    QString user;
    qint64 worked = 0;
    qint64 promisesKept = 0;
    qint64 promisesDecided = 0;
    domain::Money collected;
};

/// Attempts of one hour of the week, of the debtors' time.
struct HourFigure {
    int hourOfWeek = 0; ///< 0 is Monday from 00:00
    qint64 attempts = 0;
    qint64 calls = 0;
    qint64 answered = 0; ///< calls, by a person
    qint64 rightParty = 0;
};

/// Promises that wait, by the day they are due.
struct DueFigure {
    QDate due; ///< of overdue ones, within their grace: a day of the past
    qint64 promises = 0;
    domain::Money amount; ///< still to come
};

/// The transition matrix of the month so far: where accounts stood when it began, and where they
/// stand now. Standings by index into `labels`, the aging buckets (current first) before the
/// others; English.
struct RollMatrix {
    struct Cell {
        int from = 0;
        int to = 0;
        qint64 accounts = 0;
        domain::Money owed; ///< when the month began
        domain::Money owedNow;
    };
    QDate from; ///< first day of the month
    std::vector<QString> labels;
    int buckets = 0;         ///< so many of them are aging buckets; the next one is "new"
    std::vector<Cell> cells; ///< those with accounts, by `from`, then `to`
};

struct PortfolioView {
    domain::Instant asOf;
    bool thisLaptopOnly = false; ///< not every account of the office is here
    domain::Currency currency;
    QStringList otherCurrencies; ///< left out
    Period period = Period::Month;
    PortfolioQuestion question; ///< that it answers
    std::vector<KpiTile> tiles;
    std::vector<AgingBar> aging; ///< by creditor, largest first
    std::vector<DayFigure> days; ///< every day of the period
    std::vector<StatusCount> statuses;
    std::vector<CollectorLine> team;
    std::vector<HourFigure> hours; ///< those with attempts, by hour
    std::vector<DueFigure> due;    ///< by day
    RollMatrix roll;
    /// DSO and its parts of the period; CEI, rolls and cures of the month so far.
    std::vector<KpiTile> month;
    qint64 accounts = 0;
};

/// The collector's own day, for the status bar.
struct DayProgress {
    qint64 worked = 0;
    qint64 toWork = 0; ///< queue length at the start of the day
    qint64 contacts = 0;
    qint64 promises = 0;
    domain::Money collected;
    qint64 kept = 0;            ///< promises that this person took, now or earlier, kept today
    domain::Money keptAmount{}; ///< paid of them
};

/// An account's part of a figure, in the period and in what it is compared with.
struct FigureMove {
    domain::AccountId account;
    QString number;
    QString debtor;
    qint64 now = 0; ///< minor units, or a count
    qint64 before = 0;
};

/// A rule of the office that came into force in one of the two periods.
struct RuleChange {
    enum class Kind { Strategy, Score } kind = Kind::Strategy;
    QString title;   ///< of a strategy
    int version = 0; ///< 0: it was retired
    QDate from;
    QString by;
};

/// Which accounts moved a figure most. What is not theirs is the others' together, so that all of
/// it adds up to the tile.
struct FigureRise {
    QByteArray id;
    std::optional<domain::Currency> currency; ///< of an amount; nothing: a count
    QDate from;
    QDate to;
    QDate comparedFrom;
    QDate comparedTo;
    qint64 now = 0; ///< as the tile has it
    qint64 before = 0;
    std::vector<FigureMove> moves; ///< the furthest first
    std::vector<RuleChange> rules; ///< by day
    qint64 othersNow() const;
    qint64 othersBefore() const;
};
/// Whether a tile is a sum over accounts, so that they can be named: rates are not.
bool isSumOfAccounts(const QByteArray &id);

class Portfolio {
public:
    Portfolio() = default;
    virtual ~Portfolio() = default;
    Portfolio(const Portfolio &) = delete;
    Portfolio &operator=(const Portfolio &) = delete;

    virtual void view(const PortfolioQuestion &question, Reply<PortfolioView> reply) = 0;
    virtual void today(Reply<DayProgress> reply) = 0;
    /// Input for a figure that is no sum of accounts.
    virtual void rise(const QByteArray &id, const PortfolioQuestion &question,
                      Reply<FigureRise> reply) = 0;
};

} // namespace dunlin::ports
