// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/roll_view.h"

#include "core/desk/roll_start.h"
#include "core/report/aging.h"
#include "core/report/portfolio_kpi.h"
#include "core/store/portfolio_reader.h"
#include "core/store/roll_reader.h"

#include <algorithm>
#include <array>
#include <map>

namespace dunlin::desk {

using base::Money;
using base::Result;

namespace {

constexpr std::array<const char *, 3> kOfPeriod{"dso", "bpdso", "add"};
constexpr std::array<const char *, 5> kOfMonth{"cei", "roll_net_flow", "roll_migration", "cure",
                                               "cure_balance"};

QDate firstOfMonth(QDate today)
{
    return monthStart(today).addDays(1);
}

/// Open on items now, by aging bucket.
Result<std::vector<Money>> openByAge(store::Connection &connection, const PortfolioSource &source,
                                     base::Currency currency)
{
    const std::vector<int> bounds = report::defaultAgingBounds();
    DUNLIN_TRY_VALUE(const auto rows,
                     store::PortfolioReader(connection, source.tenant).aging(source.today, bounds));
    std::vector<Money> open(bounds.size() + 2, Money::zero(currency));
    for (const store::AgingRow &row : rows) {
        if (row.currency == currency)
            open[size_t(row.bucket)] += Money(row.amount, currency);
    }
    return open;
}

Result<Money> billed(store::RollReader &reader, base::Currency currency, QDate from, QDate to)
{
    DUNLIN_TRY_VALUE(const auto sales, reader.sales(from, to));
    Money sum = Money::zero(currency);
    for (const store::SaleTotal &sale : sales) {
        if (sale.currency == currency)
            sum += Money(sale.amount, currency);
    }
    return sum;
}

void addRolls(report::PortfolioSums &sums, const ports::RollMatrix &matrix)
{
    const int paid = int(monthStandings().paid());
    for (const ports::RollMatrix::Cell &cell : matrix.cells) {
        if (cell.from == 1) {
            sums.firstBucket += cell.owed;
            if (cell.to == 2)
                sums.rolled += cell.owed;
        }
        if (cell.from < 1 || cell.from >= matrix.buckets)
            continue;
        sums.lateAtStart += cell.accounts;
        sums.lateOwed += cell.owed;
        if (cell.to == 0 || cell.to == paid) {
            sums.cured += cell.accounts;
            sums.curedOwed += cell.owed;
        }
    }
}

template <size_t Count>
void choose(std::vector<MonthFigure> &out, const std::vector<report::KpiValue> &values,
            const std::array<const char *, Count> &ids, QDate from)
{
    for (const char *id : ids) {
        for (const report::KpiValue &value : values) {
            if (value.id == id)
                out.push_back({value, from});
        }
    }
}

} // namespace

Result<ports::RollMatrix> readRoll(store::Connection &connection, const PortfolioSource &source,
                                   base::Currency currency)
{
    const report::Standings &standings = monthStandings();
    const std::vector<int> bounds = report::defaultAgingBounds();
    ports::RollMatrix matrix;
    matrix.from = firstOfMonth(source.today);
    matrix.buckets = int(standings.buckets());
    for (size_t i = 0; i < standings.count(); ++i)
        matrix.labels.push_back(standings.label(i));
    DUNLIN_TRY_VALUE(const auto totals,
                     store::RollReader(connection, source.tenant).rolls(monthStart(source.today)));
    std::map<std::pair<int, int>, ports::RollMatrix::Cell> cells;
    for (const store::RollTotal &total : totals) {
        if (total.currency != currency)
            continue;
        const int to =
            total.to != 0 ? total.to : report::agingBucket(total.due, source.today, bounds);
        auto &cell =
            cells
                .try_emplace({total.from, to},
                             ports::RollMatrix::Cell{total.from, to, 0, Money::zero(currency),
                                                     Money::zero(currency)})
                .first->second;
        cell.accounts += total.accounts;
        cell.owed += Money(total.owed, currency);
        cell.owedNow += Money(total.owedNow, currency);
    }
    for (const auto &[key, cell] : cells)
        matrix.cells.push_back(cell);
    return matrix;
}

Result<std::vector<MonthFigure>> readMonthFigures(store::Connection &connection,
                                                  const PortfolioSource &source,
                                                  base::Currency currency, QDate from)
{
    store::RollReader reader(connection, source.tenant);
    DUNLIN_TRY_VALUE(const auto open, openByAge(connection, source, currency));
    report::PortfolioSums sums(currency);
    for (const Money &amount : open)
        sums.closing += amount;
    sums.closingCurrent = open[0];
    sums.agedSecond = open[2];
    DUNLIN_TRY_VALUE(sums.sales, billed(reader, currency, from, source.today));
    std::vector<MonthFigure> out;
    choose(out, report::portfolioValues(sums, from, source.today), kOfPeriod, {});

    const QDate first = firstOfMonth(source.today);
    DUNLIN_TRY_VALUE(sums.sales, billed(reader, currency, first, source.today));
    DUNLIN_TRY_VALUE(const auto openings, reader.openings(monthStart(source.today)));
    for (const store::OpeningTotal &opening : openings) {
        if (opening.currency != currency)
            continue;
        sums.opening += Money(opening.amount, currency);
        if (opening.bucket == 1)
            sums.agedFirst += Money(opening.amount, currency);
    }
    DUNLIN_TRY_VALUE(const auto matrix, readRoll(connection, source, currency));
    addRolls(sums, matrix);
    choose(out, report::portfolioValues(sums, first, source.today), kOfMonth, first);
    return out;
}

} // namespace dunlin::desk
