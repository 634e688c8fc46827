// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/placement/commission.h"
#include "core/report/portfolio/reports.h"

#include <QtCore/QMap>

namespace dunlin::report {

namespace {

using base::Money;

/// What one creditor's accounts brought in the period, or ever.
struct Client {
    qint64 accounts = 0, payments = 0;
    Money collected, commission, unapplied, open;

    explicit Client(base::Currency currency)
        : collected(0, currency)
        , commission(0, currency)
        , unapplied(0, currency)
        , open(0, currency)
    {}
    void add(const Client &other)
    {
        accounts += other.accounts;
        payments += other.payments;
        collected += other.collected;
        commission += other.commission;
        unapplied += other.unapplied;
        open += other.open;
    }
};

/// `from` null: all payments up to `to`.
Client clientOf(const AccountSpan &account, const ReportQuestion &question, QDate from)
{
    Client sum(question.currency);
    const domain::AccountState &state = account.closing;
    sum.accounts = 1;
    sum.unapplied = state.unapplied;
    sum.open = state.balances.sum();
    for (const domain::PaymentState &payment : state.payments) {
        if ((from.isValid() && payment.valueDate < from) || payment.valueDate > question.to)
            continue;
        ++sum.payments;
        sum.collected += payment.amount;
    }
    const auto *rule =
        account.terms.rule<domain::CommissionRule>(domain::term::kCommission, question.to);
    if (rule) {
        const QDate first = from.isValid() ? from : QDate(1900, 1, 1);
        for (const auto &line : domain::commissionOf(state, *rule, first, question.to))
            sum.commission += line.commission;
    }
    return sum;
}

class Statements final : public Report {
public:
    Statements(const ReportQuestion &question, bool trust) : m_question(question), m_trust(trust) {}

    void add(const AccountSpan &account) override
    {
        auto found = m_clients.find(account.creditor);
        if (found == m_clients.end())
            found = m_clients.insert(account.creditor, Client(m_question.currency));
        const Client one = clientOf(account, m_question, m_trust ? QDate() : m_question.from);
        found->add(one);
        if (!m_question.drill.isEmpty() && account.creditor == m_question.drill && one.payments > 0)
            m_shares.push_back({account.closing.number, one.collected, one.payments});
    }

    ReportTable take() override
    {
        ReportTable table = m_trust ? emptyTrust() : emptyStatements();
        Client all(m_question.currency);
        for (auto client = m_clients.cbegin(); client != m_clients.cend(); ++client) {
            all.add(*client);
            table.main.rows.push_back(row(client.key(), *client));
        }
        table.main.total = row({}, all);
        table.shares = std::move(m_shares);
        return table;
    }

private:
    ReportTable emptyStatements() const
    {
        ReportTable table = tableOf(
            "statements", m_question,
            QStringLiteral(
                "What each creditor's accounts brought in the period, by value date, reversed "
                "payments left out. commission: by the creditor's terms, by bucket and age of each "
                "applied payment (none agreed: nothing). remit_net: collected - commission, the "
                "commission kept back. remit_gross: all that was collected, the commission "
                "invoiced (invoice). unapplied: credit on the accounts at the end that is not "
                "earned on yet; open: what is still claimed."));
        table.main.columns = {
            {"creditor", ColumnUnit::Text, QStringLiteral("Creditor")},
            {"accounts", ColumnUnit::Count, QStringLiteral("Accounts")},
            {"payments", ColumnUnit::Count, QStringLiteral("Payments")},
            {"collected", ColumnUnit::Amount, QStringLiteral("Collected")},
            {"commission", ColumnUnit::Amount, QStringLiteral("Commission")},
            {"remit_net", ColumnUnit::Amount, QStringLiteral("To remit, net")},
            {"remit_gross", ColumnUnit::Amount, QStringLiteral("To remit, gross")},
            {"invoice", ColumnUnit::Amount, QStringLiteral("To invoice, gross")},
            {"unapplied", ColumnUnit::Amount, QStringLiteral("Not applied")},
            {"open", ColumnUnit::Amount, QStringLiteral("Open")}};
        return table;
    }
    ReportTable emptyTrust() const
    {
        ReportTable table = tableOf(
            "trust", m_question,
            QStringLiteral(
                "Client money at the end of the period: all that was ever received for each "
                "creditor's accounts, the commission earned on it by the terms, and the rest, "
                "which is the creditor's. Payments to creditors are not booked here, so nothing "
                "is taken off for them. unapplied: of it, received and not applied to a claim."));
        table.main.columns = {
            {"creditor", ColumnUnit::Text, QStringLiteral("Creditor")},
            {"accounts", ColumnUnit::Count, QStringLiteral("Accounts")},
            {"payments", ColumnUnit::Count, QStringLiteral("Payments")},
            {"received", ColumnUnit::Amount, QStringLiteral("Received")},
            {"commission", ColumnUnit::Amount, QStringLiteral("Commission earned")},
            {"held", ColumnUnit::Amount, QStringLiteral("The creditor's")},
            {"unapplied", ColumnUnit::Amount, QStringLiteral("Not applied")}};
        return table;
    }
    ReportRow row(ReportCell name, const Client &client) const
    {
        const Money rest = client.collected - client.commission;
        if (m_trust)
            return {std::move(name),  client.accounts,   client.payments,
                    client.collected, client.commission, rest,
                    client.unapplied};
        return {std::move(name),  client.accounts,   client.payments,
                client.collected, client.commission, rest,
                client.collected, client.commission, client.unapplied,
                client.open};
    }

    ReportQuestion m_question;
    bool m_trust;
    QMap<QString, Client> m_clients; ///< by name
    std::vector<ReportShare> m_shares;
};

} // namespace

base::Result<std::unique_ptr<Report>> makeStatements(const ReportQuestion &question)
{
    return std::make_unique<Statements>(question, false);
}

base::Result<std::unique_ptr<Report>> makeTrust(const ReportQuestion &question)
{
    return std::make_unique<Statements>(question, true);
}

} // namespace dunlin::report
