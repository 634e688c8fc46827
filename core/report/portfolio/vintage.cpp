// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/portfolio/listing.h"
#include "core/report/portfolio/reports.h"

#include <QtCore/QMap>

#include <algorithm>

namespace dunlin::report {

namespace {

using base::Money;
using domain::ItemState;

constexpr int kMostMonths = 36;

int monthsBetween(QDate from, QDate to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month();
}

/// The accounts listed in one month.
struct Batch {
    qint64 accounts = 0;
    Money listed, charged, credited, paid, open;
    qint64 ageDays = 0; ///< from the oldest due day to the listing, summed
    std::vector<Money> months;

    Batch(base::Currency currency, size_t count)
        : listed(0, currency)
        , charged(0, currency)
        , credited(0, currency)
        , paid(0, currency)
        , open(0, currency)
        , months(count, Money(0, currency))
    {}
};

class Vintage final : public Report {
public:
    explicit Vintage(const ReportQuestion &question)
        : m_question(question)
        , m_months(
              size_t(std::clamp(monthsBetween(question.from, question.to) + 1, 1, kMostMonths)))
    {}

    void add(const AccountSpan &account) override
    {
        const domain::AccountState &state = account.closing;
        const QDate listed = listingOf(state);
        if (!listed.isValid() || listed < m_question.from || listed > m_question.to)
            return;
        const QDate month(listed.year(), listed.month(), 1);
        auto found = m_batches.find(month);
        if (found == m_batches.end())
            found = m_batches.insert(month, Batch(m_question.currency, m_months));
        Batch &batch = found.value();
        ++batch.accounts;
        batch.open += state.balances.sum();
        addClaim(batch, state, listed);
        Money paid = Money::zero(m_question.currency);
        for (const domain::PaymentState &payment : state.payments) {
            paid += payment.amount;
            const int after = std::max(0, monthsBetween(month, payment.valueDate));
            if (size_t(after) < m_months)
                batch.months[size_t(after)] += payment.amount;
        }
        batch.paid += paid;
    }

    ReportNeeds needs() const override { return {false}; }

    ReportTable take() override
    {
        ReportTable table = tableOf(
            "vintage", m_question,
            QStringLiteral(
                "Accounts by the month of their listing, with what was paid on them until the end "
                "of the period by calendar months after the listing (month 0 is the listing "
                "month). "
                "listed: billed on items issued up to the day of listing. charged: billed later, "
                "interest, fees and costs. credited: credit notes, waivers and write-offs. "
                "gross_rate: paid / listed. net_rate: paid / (listed + charged - credited). "
                "cum_m: paid up to and with that month / listed. Credit that is not applied counts "
                "as paid. age_at_list: mean days from the oldest due day to the listing."));
        setColumns(table.main);
        table.main.measure = "paid";
        Batch all(m_question.currency, m_months);
        for (auto batch = m_batches.cbegin(); batch != m_batches.cend(); ++batch) {
            sum(all, *batch);
            const int known = monthsBetween(batch.key(), m_question.to);
            table.main.rows.push_back(
                row(batch.key().toString(QStringLiteral("yyyy-MM")), *batch, known));
        }
        table.main.total = row({}, all, int(m_months) - 1);
        return table;
    }

private:
    static void addClaim(Batch &batch, const domain::AccountState &state, QDate listed)
    {
        const Money atListing = listedAmount(state, listed);
        batch.listed += atListing;
        batch.charged -= atListing;
        QDate oldest;
        for (const ItemState &item : state.items) {
            if (item.due.isValid() && (!oldest.isValid() || item.due < oldest))
                oldest = item.due;
            for (const domain::ItemPosting &posting : item.postings) {
                if (posting.amount.isPositive())
                    batch.charged += posting.amount;
                else if (std::none_of(state.payments.begin(), state.payments.end(),
                                      [&](const auto &p) { return p.id == posting.event; }))
                    batch.credited -= posting.amount;
            }
        }
        if (oldest.isValid())
            batch.ageDays += std::max<qint64>(0, oldest.daysTo(listed));
    }

    static void sum(Batch &all, const Batch &batch)
    {
        all.accounts += batch.accounts;
        all.listed += batch.listed;
        all.charged += batch.charged;
        all.credited += batch.credited;
        all.paid += batch.paid;
        all.open += batch.open;
        all.ageDays += batch.ageDays;
        for (size_t i = 0; i < all.months.size(); ++i)
            all.months[i] += batch.months[i];
    }

    void setColumns(ReportSection &section) const
    {
        section.columns = {
            {"listed_month", ColumnUnit::Text, QStringLiteral("Listed in")},
            {"accounts", ColumnUnit::Count, QStringLiteral("Accounts")},
            {"listed", ColumnUnit::Amount, QStringLiteral("Listed")},
            {"charged", ColumnUnit::Amount, QStringLiteral("Charged after")},
            {"credited", ColumnUnit::Amount, QStringLiteral("Credited")},
            {"paid", ColumnUnit::Amount, QStringLiteral("Paid")},
            {"open", ColumnUnit::Amount, QStringLiteral("Open")},
            {"gross_rate", ColumnUnit::Percent, QStringLiteral("Paid of listed")},
            {"net_rate", ColumnUnit::Percent, QStringLiteral("Paid of net")},
            {"unit_yield", ColumnUnit::Amount, QStringLiteral("Paid per account"), false},
            {"age_at_list", ColumnUnit::Days, QStringLiteral("Age at listing")}};
        for (size_t month = 0; month < m_months; ++month) {
            const QByteArray at = QByteArray::number(qsizetype(month));
            section.columns.push_back(
                {"m" + at, ColumnUnit::Amount, QStringLiteral("Month %1").arg(month)});
            section.columns.push_back(
                {"cum_m" + at, ColumnUnit::Percent, QStringLiteral("Up to month %1").arg(month)});
        }
    }

    /// `known`: the last month after listing that the period reaches.
    ReportRow row(ReportCell name, const Batch &batch, int known) const
    {
        ReportRow row{std::move(name), batch.accounts, batch.listed, batch.charged,
                      batch.credited,  batch.paid,     batch.open};
        row.push_back(percentOf(batch.paid, batch.listed));
        row.push_back(percentOf(batch.paid, batch.listed + batch.charged - batch.credited));
        if (batch.accounts > 0) {
            row.emplace_back(batch.paid.multiply({1, batch.accounts}, base::Rounding::HalfEven));
            row.emplace_back(double(batch.ageDays) / double(batch.accounts));
        } else {
            row.resize(row.size() + 2);
        }
        Money cumulative = Money::zero(m_question.currency);
        for (size_t month = 0; month < m_months; ++month) {
            cumulative += batch.months[month];
            if (int(month) > known) {
                row.resize(row.size() + 2);
                continue;
            }
            row.emplace_back(batch.months[month]);
            row.push_back(percentOf(cumulative, batch.listed));
        }
        return row;
    }

    ReportQuestion m_question;
    size_t m_months;
    QMap<QDate, Batch> m_batches; ///< by the first day of the month
};

} // namespace

base::Result<std::unique_ptr<Report>> makeVintage(const ReportQuestion &question)
{
    return std::make_unique<Vintage>(question);
}

} // namespace dunlin::report
