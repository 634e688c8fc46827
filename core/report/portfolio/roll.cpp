// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/aging.h"
#include "core/report/portfolio/reports.h"
#include "core/report/portfolio/standing.h"

namespace dunlin::report {

namespace {

using base::Money;

struct Cell {
    qint64 accounts = 0;
    Money before; ///< what they owed at the start
    Money after;  ///< what they owe at the end
};

Money owed(const domain::AccountState &account, base::Currency currency)
{
    return account.exists ? account.balances.sum() : Money::zero(currency);
}

class Roll final : public Report {
public:
    Roll(const ReportQuestion &question, AgingBuilder before, AgingBuilder after,
         std::vector<QString> labels)
        : m_question(question)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_standings(std::move(labels))
        , m_agedBefore(m_standings.buckets(), Money::zero(question.currency))
        , m_agedAfter(m_agedBefore)
        , m_cells(m_standings.count() * m_standings.count(),
                  Cell{0, Money::zero(question.currency), Money::zero(question.currency)})
    {}

    void add(const AccountSpan &account) override
    {
        const size_t from = m_standings.of(account.opening, bucketOf(account.opening, m_before));
        const size_t to = m_standings.of(account.closing, bucketOf(account.closing, m_after));
        Cell &cell = m_cells[from * m_standings.count() + to];
        ++cell.accounts;
        cell.before += owed(account.opening, m_question.currency);
        cell.after += owed(account.closing, m_question.currency);
        addAging(m_agedBefore, account.opening, m_before);
        addAging(m_agedAfter, account.closing, m_after);
    }

    ReportTable take() override
    {
        ReportTable table = tableOf(
            "roll", m_question,
            QStringLiteral(
                "Accounts and what they owed at the end of the day before the period, by the days "
                "past due of the oldest open item, and where the same accounts stand at the end of "
                "the period; each row's shares add up to 100 %. net_flow: open at the end on items "
                "of "
                "the next older bucket / open at the start on items of this one, as in the aging "
                "table (dollar flow; other accounts may be in it). migration: owed at the start by "
                "the accounts "
                "of this bucket that stand in the next older one at the end / owed by the bucket "
                "at the start (same accounts). cure: accounts of an overdue bucket with nothing "
                "overdue at the end (current or paid) / accounts of the bucket."));
        setColumns(table.main);
        table.main.measure = "balance";
        for (size_t from = 0; from < m_standings.count(); ++from)
            table.main.rows.push_back(row(from));
        table.main.total = totals();
        return table;
    }

private:
    static int bucketOf(const domain::AccountState &account, const AgingBuilder &aging)
    {
        return account.exists ? aging.bucketOf(account.oldestUnmetDue) : 0;
    }
    static void addAging(std::vector<Money> &aged, const domain::AccountState &account,
                         const AgingBuilder &aging)
    {
        for (const domain::ItemState &item : account.items)
            aged[size_t(aging.bucketOf(item.due))] += item.open.sum();
    }
    const Cell &cell(size_t from, size_t to) const
    {
        return m_cells[from * m_standings.count() + to];
    }

    void setColumns(ReportSection &section) const
    {
        section.columns = {{"from_state", ColumnUnit::Text, QStringLiteral("At the start")},
                           {"accounts", ColumnUnit::Count, QStringLiteral("Accounts")},
                           {"balance", ColumnUnit::Amount, QStringLiteral("Owed at the start")},
                           {"balance_end", ColumnUnit::Amount, QStringLiteral("Owed at the end")}};
        for (size_t to = 0; to < m_standings.count(); ++to) {
            if (to == m_standings.newAccount())
                continue;
            const QString label = m_standings.label(to);
            section.columns.push_back({"to_" + m_standings.id(to), ColumnUnit::Count, label});
            section.columns.push_back({"share_" + m_standings.id(to), ColumnUnit::Percent,
                                       QStringLiteral("%1, share of accounts").arg(label)});
            section.columns.push_back({"balance_share_" + m_standings.id(to), ColumnUnit::Percent,
                                       QStringLiteral("%1, share of balance").arg(label)});
        }
        section.columns.push_back({"net_flow", ColumnUnit::Percent, QStringLiteral("Net flow")});
        section.columns.push_back({"migration", ColumnUnit::Percent, QStringLiteral("Migration")});
        section.columns.push_back({"cure", ColumnUnit::Percent, QStringLiteral("Cured")});
    }

    Cell sumOf(size_t from) const
    {
        Cell sum{0, Money::zero(m_question.currency), Money::zero(m_question.currency)};
        for (size_t to = 0; to < m_standings.count(); ++to) {
            sum.accounts += cell(from, to).accounts;
            sum.before += cell(from, to).before;
            sum.after += cell(from, to).after;
        }
        return sum;
    }
    ReportRow row(size_t from) const
    {
        const Cell sum = sumOf(from);
        ReportRow row{m_standings.label(from), sum.accounts, sum.before, sum.after};
        for (size_t to = 0; to < m_standings.count(); ++to) {
            if (to == m_standings.newAccount())
                continue;
            row.emplace_back(cell(from, to).accounts);
            row.push_back(percentOf(cell(from, to).accounts, sum.accounts));
            row.push_back(percentOf(cell(from, to).before, sum.before));
        }
        const bool overdue = from > 0 && from < m_standings.buckets();
        const bool hasNext = from + 1 < m_standings.buckets();
        row.push_back(hasNext ? percentOf(m_agedAfter[from + 1], m_agedBefore[from])
                              : ReportCell());
        row.push_back(hasNext ? percentOf(cell(from, from + 1).before, sum.before) : ReportCell());
        row.push_back(
            overdue ? percentOf(cell(from, 0).accounts + cell(from, m_standings.paid()).accounts,
                                sum.accounts)
                    : ReportCell());
        return row;
    }

    ReportRow totals() const
    {
        Cell all{0, Money::zero(m_question.currency), Money::zero(m_question.currency)};
        for (size_t from = 0; from < m_standings.count(); ++from) {
            const Cell sum = sumOf(from);
            all.accounts += sum.accounts;
            all.before += sum.before;
            all.after += sum.after;
        }
        ReportRow row{ReportCell(), all.accounts, all.before, all.after};
        for (size_t to = 0; to < m_standings.count(); ++to) {
            if (to == m_standings.newAccount())
                continue;
            Cell column{0, Money::zero(m_question.currency), Money::zero(m_question.currency)};
            for (size_t from = 0; from < m_standings.count(); ++from) {
                column.accounts += cell(from, to).accounts;
                column.before += cell(from, to).before;
            }
            row.emplace_back(column.accounts);
            row.push_back(percentOf(column.accounts, all.accounts));
            row.push_back(percentOf(column.before, all.before));
        }
        row.resize(row.size() + 3);
        return row;
    }

    ReportQuestion m_question;
    AgingBuilder m_before;
    AgingBuilder m_after;
    Standings m_standings;
    std::vector<Money> m_agedBefore; ///< open on items, by bucket
    std::vector<Money> m_agedAfter;
    std::vector<Cell> m_cells; ///< by standing at the start, then at the end
};

} // namespace

base::Result<std::unique_ptr<Report>> makeRoll(const ReportQuestion &question)
{
    DUNLIN_TRY_VALUE(auto before, AgingBuilder::make(question.from.addDays(-1), question.bounds,
                                                     question.currency));
    DUNLIN_TRY_VALUE(auto after,
                     AgingBuilder::make(question.to, question.bounds, question.currency));
    std::vector<QString> labels;
    for (const AgingBucket &bucket : AgingBuilder(after).take().total.buckets)
        labels.push_back(bucket.label);
    return std::make_unique<Roll>(question, std::move(before), std::move(after), std::move(labels));
}

} // namespace dunlin::report
