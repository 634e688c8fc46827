// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/aging.h"
#include "core/report/portfolio/reports.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace dunlin::report {

namespace {

using base::Money;
using domain::AccountState;
using domain::ItemState;

/// What happened to the claims of one bucket. opening + charged - paid - credited + restated
/// + aged in - aged out = closing.
struct Flow {
    Money opening, charged, paid, credited, restated, agedIn, agedOut, closing;

    explicit Flow(base::Currency currency)
        : opening(0, currency)
        , charged(0, currency)
        , paid(0, currency)
        , credited(0, currency)
        , restated(0, currency)
        , agedIn(0, currency)
        , agedOut(0, currency)
        , closing(0, currency)
    {}
    void add(const Flow &other)
    {
        opening += other.opening;
        charged += other.charged;
        paid += other.paid;
        credited += other.credited;
        restated += other.restated;
        agedIn += other.agedIn;
        agedOut += other.agedOut;
        closing += other.closing;
    }
    ReportRow row(ReportCell name) const
    {
        return {std::move(name), opening, charged, paid,   credited,
                restated,        agedIn,  agedOut, closing};
    }
};

class AgingFlow final : public Report {
public:
    AgingFlow(const ReportQuestion &question, AgingBuilder before, AgingBuilder after)
        : m_question(question)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
        for (const AgingBucket &bucket : AgingBuilder(m_after).take().total.buckets) {
            m_labels.push_back(bucket.label);
            m_flows.emplace_back(question.currency);
        }
    }

    void add(const AccountSpan &account) override
    {
        QSet<base::EventId> payments;
        for (const domain::PaymentState &payment : account.closing.payments)
            payments.insert(payment.id);
        QHash<base::ItemId, const ItemState *> before;
        if (account.opening.exists) {
            for (const ItemState &item : account.opening.items)
                before.insert(item.id, &item);
        }
        std::vector<Flow> flows(m_flows.size(), Flow(m_question.currency));
        for (const ItemState &item : account.closing.items)
            addItem(flows, before.take(item.id), item, payments);
        for (const ItemState *gone : std::as_const(before))
            addGone(flows, *gone);
        for (size_t i = 0; i < flows.size(); ++i)
            m_flows[i].add(flows[i]);
    }

    ReportTable take() override
    {
        ReportTable table = tableOf(
            "aging-flow", m_question,
            QStringLiteral(
                "Open claims by days past due, from the end of the day before the period to its "
                "end. What was charged, paid and credited counts where the item stood at the "
                "start (new items: where they stand at the end); the rest of an item moves with "
                "its age. Opening + charged - paid - credited + restated + aged in - aged out = "
                "closing, to the cent, in every row. Restated: allocation that a later event "
                "with an earlier date changed. Credit that is not applied is not in it."));
        table.main.measure = "closing";
        table.main.columns = {{"bucket", ColumnUnit::Text, QStringLiteral("Bucket")},
                              {"opening", ColumnUnit::Amount, QStringLiteral("Opening")},
                              {"charged", ColumnUnit::Amount, QStringLiteral("Charged")},
                              {"paid", ColumnUnit::Amount, QStringLiteral("Paid")},
                              {"credited", ColumnUnit::Amount, QStringLiteral("Credited")},
                              {"restated", ColumnUnit::Amount, QStringLiteral("Restated")},
                              {"aged_in", ColumnUnit::Amount, QStringLiteral("Aged in")},
                              {"aged_out", ColumnUnit::Amount, QStringLiteral("Aged out")},
                              {"closing", ColumnUnit::Amount, QStringLiteral("Closing")}};
        Flow all(m_question.currency);
        for (size_t i = 0; i < m_flows.size(); ++i) {
            all.add(m_flows[i]);
            table.main.rows.push_back(m_flows[i].row(m_labels[i]));
        }
        table.main.total = all.row({});
        return table;
    }

private:
    void addItem(std::vector<Flow> &flows, const ItemState *before, const ItemState &item,
                 const QSet<base::EventId> &payments) const
    {
        const Money zero = Money::zero(m_question.currency);
        const Money opening = before ? before->open.sum() : zero;
        const Money closing = item.open.sum();
        const size_t to = size_t(m_after.bucketOf(dayOf(item)));
        const size_t from =
            before && before->isOpen() ? size_t(m_before.bucketOf(dayOf(*before))) : to;
        Flow &flow = flows[from];
        Money known = opening;
        for (const domain::ItemPosting &posting : item.postings) {
            if (posting.date < m_question.from || posting.date > m_question.to)
                continue;
            known += posting.amount;
            if (posting.amount.isPositive())
                flow.charged += posting.amount;
            else if (payments.contains(posting.event))
                flow.paid -= posting.amount;
            else
                flow.credited -= posting.amount;
        }
        flow.opening += opening;
        flow.restated += closing - known;
        if (from != to) {
            flow.agedOut += closing;
            flows[to].agedIn += closing;
        }
        flows[to].closing += closing;
    }

    QDate dayOf(const ItemState &item) const
    {
        return m_question.byPosting ? item.issued : item.due;
    }

    /// An item that a later event took away (its import undone, say).
    void addGone(std::vector<Flow> &flows, const ItemState &item) const
    {
        Flow &flow = flows[size_t(m_before.bucketOf(dayOf(item)))];
        flow.opening += item.open.sum();
        flow.restated -= item.open.sum();
    }

    ReportQuestion m_question;
    AgingBuilder m_before;
    AgingBuilder m_after;
    std::vector<QString> m_labels;
    std::vector<Flow> m_flows;
};

} // namespace

base::Result<std::unique_ptr<Report>> makeAgingFlow(const ReportQuestion &question)
{
    DUNLIN_TRY_VALUE(auto before, AgingBuilder::make(question.from.addDays(-1), question.bounds,
                                                     question.currency));
    DUNLIN_TRY_VALUE(auto after,
                     AgingBuilder::make(question.to, question.bounds, question.currency));
    return std::make_unique<AgingFlow>(question, std::move(before), std::move(after));
}

} // namespace dunlin::report
