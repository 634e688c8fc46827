// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/portfolio_view.h"

#include "core/desk/day_tallies.h"
#include "core/desk/figure_rise.h"
#include "core/desk/ledger_view.h"
#include "core/desk/portfolio_span.h"
#include "core/desk/report_settings.h"
#include "core/desk/roll_view.h"
#include "core/report/aging.h"
#include "core/report/kpi_registry.h"
#include "core/store/portfolio_reader.h"

#include <QtCore/QHash>
#include <QtCore/QMap>

#include <algorithm>

namespace dunlin::desk {

using base::Money;
using base::Result;

namespace {

/// Figures that the roll-ups carry, the ones most asked for first.
constexpr std::array<const char *, 10> kTiles{
    "collected",       "kept_rate_amount", "promised", "ptp_rate",       "rpc_per_attempt",
    "kept_rate_count", "contact_rate",     "worked",   "promises_taken", "rpc_per_connect"};
constexpr int kSparkPoints = 12;

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

/// Of a person, or of all.
std::vector<report::DayTally> ofUser(const std::vector<report::DayTally> &all, const QString &user)
{
    if (user.isEmpty())
        return all;
    std::vector<report::DayTally> out;
    const QString actor = domain::actorOfUser(user);
    for (const report::DayTally &one : all) {
        if (one.actor == actor)
            out.push_back(one);
    }
    return out;
}

void setTarget(ports::KpiTile &tile, const report::KpiValue &value,
               const std::vector<report::KpiTarget> &targets)
{
    const auto *definition = report::kpiDefinition(value.id);
    for (const report::KpiTarget &target : targets) {
        if (target.id != value.id || !definition)
            continue;
        tile.target = target.value;
        tile.progress = report::progress(*definition, value, target.value);
    }
}

ports::KpiTile::Unit unitOf(report::KpiUnit unit)
{
    switch (unit) {
    case report::KpiUnit::Amount: return ports::KpiTile::Unit::Amount;
    case report::KpiUnit::Percent: return ports::KpiTile::Unit::Percent;
    case report::KpiUnit::Days: return ports::KpiTile::Unit::Days;
    case report::KpiUnit::Count:
    case report::KpiUnit::Seconds: break;
    }
    return ports::KpiTile::Unit::Count;
}

/// Value and definition; how it moved is not said.
ports::KpiTile plainTile(const report::KpiValue &value)
{
    ports::KpiTile tile;
    tile.id = value.id;
    tile.amount = value.amount;
    tile.value = value.value;
    tile.unit = unitOf(value.unit);
    if (const auto *definition = report::kpiDefinition(value.id)) {
        tile.higherIsBetter = definition->higherIsBetter;
        tile.name = definition->name;
        tile.definition = definition->inFull();
    }
    return tile;
}

ports::KpiTile tileOf(const char *id, const std::vector<report::DayTally> &all, const Span &span,
                      const Span &compared, base::Currency currency)
{
    const auto valueIn = [&](const Span &part) {
        return report::kpi(id, within(all, part), currency);
    };
    const report::KpiValue now = valueIn(span);
    ports::KpiTile tile = plainTile(now);
    tile.change = changeOf(now, valueIn(compared));
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

Result<std::vector<ports::AgingBar>> agingOf(store::Connection &connection, store::TenantKey tenant,
                                             QDate today, base::Currency currency)
{
    const std::vector<int> bounds = report::defaultAgingBounds();
    store::PortfolioReader reader(connection, tenant);
    DUNLIN_TRY_VALUE(const auto rows, reader.aging(today, bounds));
    DUNLIN_TRY_VALUE(const auto names, creditorNames(connection, tenant));
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

base::Status readDue(store::PortfolioReader &reader, ports::PortfolioView &view)
{
    DUNLIN_TRY_VALUE(const auto totals, reader.promiseTotals());
    for (const store::PromiseTotal &total : totals) {
        if (total.currency == view.currency)
            view.due.push_back({total.due, total.promises, Money(total.amount, total.currency)});
    }
    return {};
}

base::Status readHours(store::PortfolioReader &reader, const Span &span, ports::PortfolioView &view)
{
    DUNLIN_TRY_VALUE(const auto totals, reader.hourTotals(span.from, span.to));
    for (const store::HourTotal &total : totals) {
        if (total.currency == view.currency)
            view.hours.push_back({total.hour, total.figures.attempts, total.figures.calls,
                                  total.figures.answered, total.figures.rightParty});
    }
    return {};
}

base::Status chooseCurrency(store::PortfolioReader &reader, base::Currency office,
                            ports::PortfolioView &view)
{
    DUNLIN_TRY_VALUE(const auto currencies, reader.currencies());
    view.currency = office;
    // An office without an account in its own currency still wants to see what it has.
    if (!currencies.empty()
        && std::find(currencies.begin(), currencies.end(), view.currency) == currencies.end())
        view.currency = currencies.front();
    for (const base::Currency &one : currencies) {
        if (one != view.currency)
            view.otherCurrencies << QString::fromLatin1(one.code());
    }
    return {};
}

} // namespace

Result<ports::PortfolioView> readPortfolio(store::Connection &connection,
                                           const PortfolioSource &source,
                                           const ports::PortfolioQuestion &question)
{
    store::PortfolioReader reader(connection, source.tenant);
    ports::PortfolioView view;
    view.asOf = source.now;
    view.period = question.period;
    view.question = question;
    view.thisLaptopOnly = source.thisLaptopOnly;
    DUNLIN_TRY(chooseCurrency(reader, source.currency, view));
    const Span span = spanOf(question.period, source.today);
    const Span compared = span.compared(question.comparison);
    const QDate first = std::min(span.before(1).from, compared.from);
    DUNLIN_TRY_VALUE(const auto totals, reader.dayTotals(first, span.to));
    std::vector<report::DayTally> tallies;
    for (const store::DayTotal &total : totals)
        tallies.push_back(toTally(total));
    const std::vector<report::DayTally> mine = ofUser(tallies, question.user);
    DUNLIN_TRY_VALUE(const auto targets, kpiTargets(connection, source.tenant, source.today));
    for (const char *id : kTiles) {
        view.tiles.push_back(tileOf(id, mine, span, compared, view.currency));
        setTarget(view.tiles.back(), report::kpi(id, within(mine, span), view.currency), targets);
    }
    DUNLIN_TRY_VALUE(view.aging, agingOf(connection, source.tenant, source.today, view.currency));
    view.days = daysOf(mine, span, view.currency);
    DUNLIN_TRY_VALUE(const auto statuses, reader.statusCounts());
    for (const store::StatusRow &row : statuses)
        view.statuses.push_back({row.status, row.accounts});
    view.team = teamOf(tallies, span, view.currency);
    DUNLIN_TRY(readHours(reader, span, view));
    DUNLIN_TRY(readDue(reader, view));
    DUNLIN_TRY_VALUE(view.roll, readRoll(connection, source, view.currency));
    DUNLIN_TRY_VALUE(const auto figures,
                     readMonthFigures(connection, source, view.currency, span.from));
    for (const MonthFigure &figure : figures) {
        view.month.push_back(plainTile(figure.value));
        view.month.back().from = figure.from;
        setTarget(view.month.back(), figure.value, targets);
    }
    DUNLIN_TRY_VALUE(view.accounts, reader.countAccounts());
    return view;
}

Result<ports::FigureRise> readRise(store::Connection &connection, const PortfolioSource &source,
                                   const ApplyContext &context, const QByteArray &id,
                                   const ports::PortfolioQuestion &question)
{
    ports::PortfolioView view;
    store::PortfolioReader reader(connection, source.tenant);
    DUNLIN_TRY(chooseCurrency(reader, source.currency, view));
    const Span span = spanOf(question.period, source.today);
    const Span compared = span.compared(question.comparison);
    DUNLIN_TRY_VALUE(const auto totals,
                     reader.dayTotals(std::min(span.from, compared.from), span.to));
    std::vector<report::DayTally> tallies;
    for (const store::DayTotal &total : totals)
        tallies.push_back(toTally(total));
    const std::vector<report::DayTally> mine = ofUser(tallies, question.user);
    const auto valueIn = [&](const Span &part) {
        return report::kpi(id, within(mine, part), view.currency);
    };
    ports::FigureRise rise;
    rise.id = id;
    const report::KpiValue now = valueIn(span);
    if (now.amount)
        rise.currency = view.currency;
    rise.from = span.from;
    rise.to = span.to;
    rise.comparedFrom = compared.from;
    rise.comparedTo = compared.to;
    rise.now = qint64(plain(now));
    rise.before = qint64(plain(valueIn(compared)));
    DUNLIN_TRY(nameMovers(connection, source.tenant, context, view.currency, question.user, &rise));
    return rise;
}

} // namespace dunlin::desk
