// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/kpi.h"
#include "core/report/report.h"

#include <memory>

namespace dunlin::report {

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
