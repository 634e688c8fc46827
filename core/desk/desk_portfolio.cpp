// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk_portfolio.h"

#include "core/desk/day_tallies.h"
#include "core/desk/ledger_view.h"
#include "core/report/aging.h"
#include "core/store/portfolio_reader.h"

#include <QtCore/QHash>
#include <QtCore/QMap>

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Money;
using base::Result;
using base::Status;
using ports::Reply;
using Readers = WorkstationCore::Readers;

namespace {

/// Figures that the roll-ups carry; the others of report need the dials of each call.
constexpr std::array<const char *, 7> kTiles{"collected",       "promised", "kept_rate_amount",
                                             "kept_rate_count", "ptp_rate", "rpc_per_attempt",
                                             "worked"};
constexpr int kSparkPoints = 12;

struct Span {
    QDate from;
    QDate to;
    int days() const { return int(from.daysTo(to)) + 1; }
    Span before(int steps) const
    {
        return {from.addDays(-qint64(steps) * days()), to.addDays(-qint64(steps) * days())};
    }
};

Span spanOf(ports::Period period, QDate today)
{
    switch (period) {
    case ports::Period::Week: return {today.addDays(-6), today};
    case ports::Period::Month: return {today.addDays(-29), today};
    case ports::Period::Quarter: return {today.addDays(-90), today};
    }
    return {today, today};
}

std::vector<report::DayTally> within(const std::vector<report::DayTally> &all, const Span &span)
{
    std::vector<report::DayTally> out;
    for (const report::DayTally &one : all) {
        if (one.date >= span.from && one.date <= span.to)
            out.push_back(one);
    }
    return out;
}

double plain(const report::KpiValue &value)
{
    if (value.amount)
        return double(value.amount->minor());
    return value.value.value_or(0.0);
}

std::optional<double> changeOf(const report::KpiValue &now, const report::KpiValue &before)
{
    if (now.unit == report::KpiUnit::Percent) {
        if (now.value && before.value)
            return *now.value - *before.value;
        return std::nullopt;
    }
    const double old = plain(before);
    if (old == 0.0)
        return std::nullopt;
    return (plain(now) - old) / old * 100.0;
}

ports::KpiTile tileOf(const char *id, const std::vector<report::DayTally> &all, const Span &span,
                      base::Currency currency)
{
    const auto valueIn = [&](const Span &part) {
        return report::kpi(id, within(all, part), currency);
    };
    const report::KpiValue now = valueIn(span);
    ports::KpiTile tile;
    tile.id = id;
    tile.amount = now.amount;
    tile.value = now.value;
    switch (now.unit) {
    case report::KpiUnit::Amount: tile.unit = ports::KpiTile::Unit::Amount; break;
    case report::KpiUnit::Percent: tile.unit = ports::KpiTile::Unit::Percent; break;
    case report::KpiUnit::Count:
    case report::KpiUnit::Days: tile.unit = ports::KpiTile::Unit::Count; break;
    }
    tile.change = changeOf(now, valueIn(span.before(1)));
    if (const auto *definition = report::kpiDefinition(id)) {
        tile.higherIsBetter = definition->higherIsBetter;
        tile.definition = definition->definition;
    }
    // The line is of equal parts of this period and the one before it.
    const int step = std::max(1, span.days() * 2 / kSparkPoints);
    for (int i = kSparkPoints - 1; i >= 0; --i) {
        const QDate to = span.to.addDays(-qint64(i) * step);
        tile.history.push_back(plain(valueIn({to.addDays(1 - step), to})));
    }
    return tile;
}

std::vector<ports::DayFigure> daysOf(const std::vector<report::DayTally> &tallies, const Span &span,
                                     base::Currency currency)
{
    std::vector<ports::DayFigure> out;
    for (QDate day = span.from; day <= span.to; day = day.addDays(1))
        out.push_back({day, Money::zero(currency), Money::zero(currency)});
    for (const report::DayTally &one : tallies) {
        if (one.currency != currency || one.date < span.from || one.date > span.to)
            continue;
        ports::DayFigure &figure = out[size_t(span.from.daysTo(one.date))];
        figure.collected += one.collected;
        figure.promised += one.promised;
    }
    return out;
}

std::vector<ports::CollectorLine> teamOf(const std::vector<report::DayTally> &tallies,
                                         const Span &span, base::Currency currency)
{
    QMap<QString, ports::CollectorLine> byUser;
    for (const report::DayTally &one : tallies) {
        if (one.actor.isEmpty() || one.currency != currency || one.date < span.from
            || one.date > span.to)
            continue;
        const QString user = one.actor.mid(one.actor.indexOf(QLatin1Char(':')) + 1);
        auto line = byUser.find(user);
        if (line == byUser.end()) {
            line = byUser.insert(user, {});
            line->user = user;
            line->collected = Money::zero(currency);
        }
        line->worked += one.worked;
        line->promisesKept += one.promisesKept;
        line->promisesDecided += one.promisesMatured;
        line->collected += one.collected;
    }
    std::vector<ports::CollectorLine> out(byUser.cbegin(), byUser.cend());
    std::stable_sort(out.begin(), out.end(),
                     [](const auto &a, const auto &b) { return b.collected < a.collected; });
    return out;
}

Result<std::vector<ports::AgingBar>> agingOf(Readers readers, QDate today, base::Currency currency)
{
    const std::vector<int> bounds = report::defaultAgingBounds();
    store::PortfolioReader reader(readers.cache, WorkstationCore::kTenant);
    DUNLIN_TRY_VALUE(const auto rows, reader.aging(today, bounds));
    DUNLIN_TRY_VALUE(const auto names, creditorNames(readers.cache, WorkstationCore::kTenant));
    QHash<base::CreditorId, ports::AgingBar> bars;
    for (const store::AgingRow &row : rows) {
        if (row.currency != currency)
            continue;
        ports::AgingBar &bar = bars[row.creditor];
        bar.creditor = row.creditor;
        bar.creditorName = names.value(row.creditor);
        if (bar.buckets.empty())
            bar.buckets.assign(bounds.size() + 2, Money::zero(currency));
        bar.buckets[size_t(row.bucket)] += Money(row.amount, currency);
    }
    std::vector<ports::AgingBar> out(bars.cbegin(), bars.cend());
    const auto sum = [](const ports::AgingBar &bar) {
        qint64 total = 0;
        for (const Money &amount : bar.buckets)
            total += amount.minor();
        return total;
    };
    std::sort(out.begin(), out.end(), [&](const auto &a, const auto &b) {
        const qint64 left = sum(a);
        const qint64 right = sum(b);
        return left != right ? left > right : a.creditorName < b.creditorName;
    });
    return out;
}

Result<ports::PortfolioView> readView(Readers readers, ports::Period period,
                                      const ApplyContext &context,
                                      const sync::ClientIdentity &identity)
{
    store::PortfolioReader reader(readers.cache, WorkstationCore::kTenant);
    ports::PortfolioView view;
    view.asOf = context.now;
    view.period = period;
    view.thisLaptopOnly =
        identity.role == "collector" || identity.role == "senior" || identity.role == "supervisor";
    DUNLIN_TRY_VALUE(const auto currencies, reader.currencies());
    const auto office = base::Currency::fromCode(identity.currency);
    view.currency = office ? *office : base::kEur;
    // An office without an account in its own currency still wants to see what it has.
    if (!currencies.empty()
        && std::find(currencies.begin(), currencies.end(), view.currency) == currencies.end())
        view.currency = currencies.front();
    for (const base::Currency &one : currencies) {
        if (one != view.currency)
            view.otherCurrencies << QString::fromLatin1(one.code());
    }
    const Span span = spanOf(period, context.today);
    DUNLIN_TRY_VALUE(const auto totals, reader.dayTotals(span.before(2).from, span.to));
    std::vector<report::DayTally> tallies;
    for (const store::DayTotal &total : totals)
        tallies.push_back(toTally(total));
    for (const char *id : kTiles)
        view.tiles.push_back(tileOf(id, tallies, span, view.currency));
    DUNLIN_TRY_VALUE(view.aging, agingOf(readers, context.today, view.currency));
    view.days = daysOf(tallies, span, view.currency);
    DUNLIN_TRY_VALUE(const auto statuses, reader.statusCounts());
    for (const store::StatusRow &row : statuses)
        view.statuses.push_back({row.status, row.accounts});
    view.team = teamOf(tallies, span, view.currency);
    DUNLIN_TRY_VALUE(view.accounts, reader.countAccounts());
    return view;
}

} // namespace

void DeskPortfolio::view(ports::Period period, Reply<ports::PortfolioView> reply)
{
    const auto identity = m_core.identity();
    if (!identity) {
        return m_core.answer<ports::PortfolioView>(
            std::move(reply), fail(ErrorCode::Auth, QStringLiteral("this laptop is not enrolled")));
    }
    if (!ports::allows(m_core.session().role, ports::Permission::ViewPortfolio)) {
        return m_core.answer<ports::PortfolioView>(
            std::move(reply),
            fail(ErrorCode::Forbidden, QStringLiteral("your role does not show the portfolio")));
    }
    const ApplyContext context = m_core.applyContext();
    m_core.ask<ports::PortfolioView>(std::move(reply), [=](Readers readers) {
        return readView(readers, period, context, *identity);
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
            DUNLIN_TRY_VALUE(const auto totals,
                             store::PortfolioReader(readers.cache, WorkstationCore::kTenant)
                                 .dayTotals(context.today, context.today));
            for (const store::DayTotal &total : totals) {
                if (total.user != identity->user)
                    continue;
                out.worked += total.figures.worked;
                out.contacts += total.figures.contacts;
                out.promises += total.figures.promises;
                if (total.currency == currency)
                    out.collected += Money(total.figures.collected, currency);
            }
            DUNLIN_TRY_VALUE(const auto counts, readers.windows.counts());
            // Worked accounts stay in the queue until something else takes them out of it.
            out.toWork = counts.empty() ? 0 : std::max(counts.front(), out.worked);
            return out;
        });
}

} // namespace dunlin::desk
