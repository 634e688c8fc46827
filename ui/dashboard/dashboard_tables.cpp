// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_tables.h"

#include "ui/common/bars.h"
#include "ui/common/chip.h"
#include "ui/common/money_text.h"
#include "ui/dashboard/aging_chart.h"
#include "ui/dashboard/day_chart.h"
#include "ui/dashboard/due_chart.h"
#include "ui/dashboard/figure_words.h"
#include "ui/dashboard/heat_map.h"
#include "ui/dashboard/roll_chart.h"
#include "ui/dashboard/status_chart.h"

#include <QtCore/QCoreApplication>

namespace dunlin::dashboard {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dunlin::dashboard)
};

} // namespace

TableContent agingTable(const ports::PortfolioView &view)
{
    TableContent content;
    content.headers << Words::tr("Creditor");
    for (int bucket = 0; bucket < kBuckets; ++bucket)
        content.headers << common::agingBucketWords(bucket);
    content.headers << Words::tr("Total");
    for (const ports::AgingBar &bar : view.aging) {
        ports::QueueQuery all;
        all.creditor = bar.creditor;
        all.words = bar.creditorName;
        std::vector<TableContent::Cell> row{{bar.creditorName, all}};
        base::Money total = base::Money::zero(view.currency);
        for (int bucket = 0; bucket < int(bar.buckets.size()); ++bucket) {
            const base::Money amount = bar.buckets[size_t(bucket)];
            total += amount;
            row.push_back(
                {common::moneyText(amount),
                 amount.isZero() ? std::nullopt : std::optional(AgingChart::query(bar, bucket))});
        }
        row.push_back({common::moneyText(total), all});
        content.rows.push_back(std::move(row));
    }
    return content;
}

TableContent statusTable(const ports::PortfolioView &view)
{
    TableContent content;
    content.headers << Words::tr("Status") << Words::tr("Accounts") << Words::tr("Share");
    qint64 total = 0;
    for (const ports::StatusCount &count : view.statuses)
        total += count.accounts;
    for (const ports::StatusCount &count : view.statuses) {
        const ports::QueueQuery query = StatusChart::query(count.status);
        content.rows.push_back(
            {{common::statusWords(count.status), query},
             {common::countText(count.accounts), query},
             {total ? common::percentText(100.0 * double(count.accounts) / double(total))
                    : QString(),
              query}});
    }
    return content;
}

TableContent dayTable(const ports::PortfolioView &view)
{
    TableContent content;
    content.headers << Words::tr("Day") << Words::tr("Collected") << Words::tr("Promised");
    for (const ports::DayFigure &day : view.days) {
        const auto opens = [](base::Money amount, ports::QueueQuery query) {
            return amount.isZero() ? std::nullopt : std::optional(std::move(query));
        };
        content.rows.push_back({{longDay(day.day), {}},
                                {common::moneyText(day.collected),
                                 opens(day.collected, DayChart::collectedQuery(day.day))},
                                {common::moneyText(day.promised),
                                 opens(day.promised, DayChart::promisedQuery(day.day))}});
    }
    return content;
}

TableContent hourTable(const ports::PortfolioView &view)
{
    TableContent content;
    content.headers << Words::tr("Hour") << Words::tr("Calls") << Words::tr("Answered")
                    << Words::tr("Answered of calls") << Words::tr("Right party");
    for (const ports::HourFigure &hour : view.hours)
        content.rows.push_back({{HeatMap::hourWords(hour.hourOfWeek), {}},
                                {common::countText(hour.calls), {}},
                                {common::countText(hour.answered), {}},
                                {hour.calls > 0 ? common::percentText(100.0 * double(hour.answered)
                                                                      / double(hour.calls))
                                                : QString(QChar(0x2014)),
                                 {}},
                                {common::countText(hour.rightParty), {}}});
    return content;
}

TableContent dueTable(const DueChart &chart)
{
    TableContent content;
    content.headers << Words::tr("Due") << Words::tr("Promises") << Words::tr("Amount");
    for (const DueChart::Bar &bar : chart.bars())
        content.rows.push_back({{bar.name, {}},
                                {common::countText(bar.promises), {}},
                                {common::moneyText(bar.amount), {}}});
    return content;
}

TableContent rollTable(const RollChart &chart)
{
    TableContent content;
    content.headers << Words::tr("When the month began") << Words::tr("Accounts");
    for (const int column : chart.columns())
        content.headers << chart.standingWords(column);
    for (const int row : chart.rows()) {
        const qint64 all = chart.accountsOf(row);
        const auto opens = [&](qint64 accounts, std::optional<int> to) {
            return accounts == 0 ? std::nullopt : std::optional(chart.query(row, to));
        };
        std::vector<TableContent::Cell> cells{{chart.standingWords(row), opens(all, {})},
                                              {common::countText(all), opens(all, {})}};
        for (const int column : chart.columns()) {
            qint64 accounts = 0;
            for (const ports::RollMatrix::Cell &one : chart.matrix().cells)
                accounts += one.from == row && one.to == column ? one.accounts : 0;
            cells.push_back({common::countText(accounts), opens(accounts, column)});
        }
        content.rows.push_back(std::move(cells));
    }
    return content;
}

} // namespace dunlin::dashboard
