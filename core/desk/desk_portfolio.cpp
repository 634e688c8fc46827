// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk_portfolio.h"

#include "core/store/portfolio_reader.h"

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Money;
using base::Result;
using ports::Reply;
using Readers = WorkstationCore::Readers;

bool seesOnlyAPart(const QByteArray &role)
{
    return role == "collector" || role == "senior" || role == "supervisor";
}

template <class T>
std::optional<PortfolioSource> DeskPortfolio::source(const Reply<T> &reply)
{
    const auto identity = m_core.identity();
    if (!identity) {
        m_core.answer<T>(reply,
                         fail(ErrorCode::Auth, QStringLiteral("this laptop is not enrolled")));
        return std::nullopt;
    }
    if (!ports::allows(m_core.session().role, ports::Permission::ViewPortfolio)) {
        m_core.answer<T>(reply, fail(ErrorCode::Forbidden,
                                     QStringLiteral("your role does not show the portfolio")));
        return std::nullopt;
    }
    const ApplyContext context = m_core.applyContext();
    const auto office = base::Currency::fromCode(identity->currency);
    return PortfolioSource{WorkstationCore::kTenant, context.today, context.now,
                           office ? *office : base::kEur, seesOnlyAPart(identity->role)};
}

void DeskPortfolio::view(const ports::PortfolioQuestion &question,
                         Reply<ports::PortfolioView> reply)
{
    if (const auto from = source(reply))
        m_core.ask<ports::PortfolioView>(std::move(reply), [=](Readers readers) {
            return readPortfolio(readers.cache, *from, question);
        });
}

void DeskPortfolio::rise(const QByteArray &id, const ports::PortfolioQuestion &question,
                         Reply<ports::FigureRise> reply)
{
    const ApplyContext context = m_core.applyContext();
    if (const auto from = source(reply))
        m_core.ask<ports::FigureRise>(std::move(reply), [=](Readers readers) {
            return readRise(readers.cache, *from, context, id, question);
        });
}

void DeskPortfolio::today(Reply<ports::DayProgress> reply)
{
    const ApplyContext context = m_core.applyContext();
    const auto identity = m_core.identity();
    m_core.ask<ports::DayProgress>(
        std::move(reply), [=](Readers readers) -> Result<ports::DayProgress> {
            ports::DayProgress out;
            if (!identity)
                return out;
            const auto office = base::Currency::fromCode(identity->currency);
            const base::Currency currency = office ? *office : base::kEur;
            out.collected = Money::zero(currency);
            out.keptAmount = Money::zero(currency);
            DUNLIN_TRY_VALUE(const auto totals,
                             store::PortfolioReader(readers.cache, WorkstationCore::kTenant)
                                 .dayTotals(context.today, context.today));
            for (const store::DayTotal &total : totals) {
                if (total.user != identity->user)
                    continue;
                out.worked += total.figures.worked;
                out.contacts += total.figures.contacts;
                out.promises += total.figures.promises;
                out.kept += total.figures.promisesKept;
                if (total.currency == currency) {
                    out.collected += Money(total.figures.collected, currency);
                    out.keptAmount += Money(total.figures.kept, currency);
                }
            }
            DUNLIN_TRY_VALUE(const auto counts, readers.windows.counts());
            // Worked accounts stay in the queue until something else takes them out of it.
            out.toWork = counts.empty() ? 0 : std::max(counts.front(), out.worked);
            return out;
        });
}

} // namespace dunlin::desk
