// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/aging.h"
#include "core/report/portfolio/reports.h"

namespace dunlin::report {

namespace {

/// The aging of the last day, as a report among the others.
class AgingSnapshot final : public Report {
public:
    AgingSnapshot(const ReportQuestion &question, AgingBuilder builder)
        : m_question(question)
        , m_builder(std::move(builder))
    {}

    ReportNeeds needs() const override { return {false}; }

    void add(const AccountSpan &account) override
    {
        std::vector<AgingItem> items;
        for (const domain::ItemState &item : account.closing.items)
            items.push_back({m_question.byPosting ? item.issued : item.due, item.open.sum()});
        m_builder.add({}, account.closing.currency, items, account.closing.unapplied);
    }

    ReportTable take() override
    {
        const AgingTable all = m_builder.take().total;
        ReportTable table = tableOf(
            "aging", m_question,
            QStringLiteral(
                "Open on items at the end of the last day by days past due (an item due on the day "
                "is current), of all four buckets of the claim. accounts: those with an item of "
                "this age; the total counts each account once. share: of all that is open. Money "
                "received beyond the claims (not applied) is not taken off: %1.")
                .arg(QString::fromLatin1(all.unapplied.toText())));
        table.main.measure = "amount";
        table.main.counted = "items";
        table.main.columns = {{"bucket", ColumnUnit::Text, QStringLiteral("Days past due")},
                              {"accounts", ColumnUnit::Count, QStringLiteral("Accounts")},
                              {"items", ColumnUnit::Count, QStringLiteral("Items")},
                              {"amount", ColumnUnit::Amount, QStringLiteral("Open")},
                              {"share", ColumnUnit::Percent, QStringLiteral("Share")}};
        for (const AgingBucket &bucket : all.buckets)
            table.main.rows.push_back({bucket.label, bucket.accounts, bucket.items, bucket.amount,
                                       percentOf(bucket.amount, all.amount)});
        table.main.total = {ReportCell(), all.accounts, all.items, all.amount,
                            percentOf(all.amount, all.amount)};
        return table;
    }

private:
    ReportQuestion m_question;
    AgingBuilder m_builder;
};

} // namespace

base::Result<std::unique_ptr<Report>> makeAging(const ReportQuestion &question)
{
    DUNLIN_TRY_VALUE(auto builder,
                     AgingBuilder::make(question.to, question.bounds, question.currency));
    return std::make_unique<AgingSnapshot>(question, std::move(builder));
}

} // namespace dunlin::report
