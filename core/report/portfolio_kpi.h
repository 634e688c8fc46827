// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/kpi.h"
#include "core/report/report.h"

#include <memory>

namespace dunlin::report {

/// What those figures are made of, added up. Minor units of one currency.
struct PortfolioSums {
    explicit PortfolioSums(base::Currency currency);

    base::Money opening, closing, closingCurrent; ///< open on items
    base::Money sales;                            ///< billed in the period
    base::Money firstBucket;                      ///< owed by accounts 1-30 days late at the start
    base::Money agedFirst;                        ///< open at the start on items 1-30 days late
    base::Money agedSecond;                       ///< open at the end on items 31-60 days late
    base::Money rolled;                           ///< of firstBucket, 31-60 days late at the end
    qint64 lateAtStart = 0, cured = 0;
    base::Money lateOwed, curedOwed; ///< what those accounts owed at the start
    base::Money listed, paidOnListed, paid;
    qint64 workable = 0, workableAttempted = 0, attempted = 0, attempts = 0;
};
/// In the order of kpiDefinitionsOf(KpiGroup::Portfolio). Both days are of the period.
std::vector<KpiValue> portfolioValues(const PortfolioSums &sums, QDate from, QDate to);

/// Key figures that need the portfolio at both ends of a period: dso, bpdso, add, cei,
/// roll_net_flow, roll_migration, cure, cure_balance, liquidation, recovery, penetration,
/// intensity. Formulas: kpi_registry.cpp; a ratio over nothing has no value.
class PortfolioKpis {
public:
    /// Input when the question is none (see makeReport).
    static base::Result<PortfolioKpis> make(const ReportQuestion &question);
    ~PortfolioKpis();
    PortfolioKpis(PortfolioKpis &&) noexcept;

    void add(const AccountSpan &account);
    /// In the order of kpiDefinitionsOf(KpiGroup::Portfolio).
    std::vector<KpiValue> take() const;

private:
    struct Sums;
    explicit PortfolioKpis(std::unique_ptr<Sums> sums);
    std::unique_ptr<Sums> m_sums;
};

/// Whole months of a period for the CEI: calendar months when it begins with one and ends with
/// one, else days / 30.4375 rounded, at least 1.
int monthsOf(QDate from, QDate to);

} // namespace dunlin::report
