// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/portfolio_kpi.h"
#include "core/report/work_kpi.h"

namespace dunlin::report {

/// All key figures of a period, from the accounts: the one computation of them. What the dashboard
/// shows from roll-ups is the same kpis() over the same days.
class KpiBook {
public:
    /// Input when the question is none (see makeReport).
    static base::Result<KpiBook> make(const ReportQuestion &question);

    void add(const AccountSpan &account);
    /// In the order of allKpiDefinitions.
    std::vector<KpiValue> take() const;

private:
    KpiBook(const ReportQuestion &question, PortfolioKpis portfolio);

    ReportQuestion m_question;
    PortfolioKpis m_portfolio;
    WorkKpis m_work;
    DayTally m_days;
};

} // namespace dunlin::report
