// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"
#include "core/ports/account_queue.h"
#include "core/ports/reply.h"

#include <QtCore/QDate>

#include <vector>

namespace dunlin::ports {

enum class Period { Week, Month, Quarter };

/// One key figure with its history and definition (core/report/kpi).
struct KpiTile {
    QByteArray id; ///< "collected", "kept_rate_amount", "rpc_per_attempt", ..
    enum class Unit { Amount, Percent, Count } unit = Unit::Count;
    std::optional<domain::Money> amount; ///< Unit::Amount
    std::optional<double> value;         ///< Percent as 0-100, Count; nothing: not defined (0/0)
    std::optional<double> change; ///< against the period before: percent (amount, count) or points
    bool higherIsBetter = true;
    std::vector<double> history; ///< sparkline, oldest first
    QString definition;          ///< numerator / denominator in words, English
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

struct PortfolioView {
    domain::Instant asOf;
    bool thisLaptopOnly = false; ///< not every account of the office is here
    domain::Currency currency;
    QStringList otherCurrencies; ///< left out
    Period period = Period::Month;
    std::vector<KpiTile> tiles;
    std::vector<AgingBar> aging; ///< by creditor, largest first
    std::vector<DayFigure> days; ///< every day of the period
    std::vector<StatusCount> statuses;
    std::vector<CollectorLine> team;
    qint64 accounts = 0;
};

/// The collector's own day, for the status bar.
struct DayProgress {
    qint64 worked = 0;
    qint64 toWork = 0; ///< queue length at the start of the day
    qint64 contacts = 0;
    qint64 promises = 0;
    domain::Money collected;
};

class Portfolio {
public:
    Portfolio() = default;
    virtual ~Portfolio() = default;
    Portfolio(const Portfolio &) = delete;
    Portfolio &operator=(const Portfolio &) = delete;

    virtual void view(Period period, Reply<PortfolioView> reply) = 0;
    virtual void today(Reply<DayProgress> reply) = 0;
};

} // namespace dunlin::ports
