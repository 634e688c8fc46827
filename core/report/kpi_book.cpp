// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/kpi_book.h"

namespace dunlin::report {

base::Result<KpiBook> KpiBook::make(const ReportQuestion &question)
{
    DUNLIN_TRY_VALUE(auto portfolio, PortfolioKpis::make(question));
    return KpiBook(question, std::move(portfolio));
}

KpiBook::KpiBook(const ReportQuestion &question, PortfolioKpis portfolio)
    : m_question(question)
    , m_portfolio(std::move(portfolio))
    , m_work(question)
{
    const base::Money zero = base::Money::zero(question.currency);
    m_days.currency = question.currency;
    m_days.promised = m_days.matured = m_days.kept = m_days.collected = zero;
}

void KpiBook::add(const AccountSpan &account)
{
    m_portfolio.add(account);
    m_work.add(account);
    for (const DayTally &day : talliesOf(account.closing, m_question.officeZone)) {
        if (day.date >= m_question.from && day.date <= m_question.to)
            m_days.add(day);
    }
}

std::vector<KpiValue> KpiBook::take() const
{
    std::vector<KpiValue> all = kpis(std::span(&m_days, 1), m_question.currency);
    for (auto &&more : {m_portfolio.take(), m_work.take()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace dunlin::report
