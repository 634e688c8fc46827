// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/placement/commission.h"
#include "core/report/creditor_statement.h"
#include "core/report/portfolio/reports.h"

#include <QtCore/QMap>

namespace dunlin::report {

using base::Money;

namespace {

/// What one creditor's accounts brought in the period, or ever, and what was posted of it.
struct Client {
    qint64 accounts = 0, payments = 0;
    Money collected, commission, unapplied, open, posted, unposted, remitted, kept, stated;

    explicit Client(base::Currency currency)
    {
        for (Money *money : {&collected, &commission, &unapplied, &open, &posted, &unposted,
                             &remitted, &kept, &stated})
            *money = Money::zero(currency);
    }
    void add(const Client &other)
    {
        accounts += other.accounts;
        payments += other.payments;
        collected += other.collected;
        commission += other.commission;
        unapplied += other.unapplied;
        open += other.open;
        posted += other.posted;
        unposted += other.unposted;
        remitted += other.remitted;
        kept += other.kept;
        stated += other.stated;
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
    if (const auto *rule =
            account.terms.rule<domain::CommissionRule>(domain::term::kCommission, question.to)) {
        const QDate first = from.isValid() ? from : QDate(1900, 1, 1);
        for (const auto &line : domain::commissionOf(state, *rule, first, question.to))
            sum.commission += line.commission;
    }
    for (const PostedLine &line : account.posted) {
        if (!from.isValid() || line.statedTo >= from)
            sum.posted += line.collected;
        sum.stated += line.commission;
        sum.remitted += line.net ? line.collected - line.commission : line.collected;
        if (line.net)
            sum.kept += line.commission;
    }
    for (const StatementLine &line : unpostedLines(account, question.to))
        sum.unposted += line.collected;
    return sum;
}

class Statements final : public Report {
public:
    Statements(const ReportQuestion &question, bool trust) : m_question(question), m_trust(trust) {}

    ReportNeeds needs() const override { return {false}; }

    void add(const AccountSpan &account) override
    {
        auto found = m_clients.find(account.creditor);
        if (found == m_clients.end())
            found = m_clients.insert(account.creditor, Client(m_question.currency));
        found->add(clientOf(account, m_question, m_trust ? QDate() : m_question.from));
    }

    ReportTable take() override
    {
        ReportTable table = m_trust ? emptyTrust() : emptyStatements();
        table.main.counted = "payments";
        Client all(m_question.currency);
        for (auto client = m_clients.cbegin(); client != m_clients.cend(); ++client) {
            all.add(*client);
            table.main.rows.push_back(row(client.key(), *client));
        }
        table.main.total = row({}, all);
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
                "earned on yet; open: what is still claimed. posted: collected by statements "
                "posted about days of the period; not_posted: collected up to the end of the "
                "period that no posted statement has, less what was taken back after its "
                "statement."));
        table.main.measure = "collected";
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
            {"open", ColumnUnit::Amount, QStringLiteral("Open")},
            {"posted", ColumnUnit::Amount, QStringLiteral("On posted statements")},
            {"not_posted", ColumnUnit::Amount, QStringLiteral("Not on a statement yet")}};
        return table;
    }
    ReportTable emptyTrust() const
    {
        ReportTable table = tableOf(
            "trust", m_question,
            QStringLiteral(
                "Client money at the end of the period: received, all payments ever on each "
                "creditor's accounts; remitted, what posted statements paid to the creditor; kept, "
                "the commission that net statements took out; held = received - remitted - kept, "
                "which the trust account must show. commission: earned on all of it by the terms; "
                "commission_open: of it on no posted statement yet. unapplied: received and not "
                "applied to a claim."));
        table.main.measure = "received";
        table.main.columns = {
            {"creditor", ColumnUnit::Text, QStringLiteral("Creditor")},
            {"accounts", ColumnUnit::Count, QStringLiteral("Accounts")},
            {"payments", ColumnUnit::Count, QStringLiteral("Payments")},
            {"received", ColumnUnit::Amount, QStringLiteral("Received")},
            {"remitted", ColumnUnit::Amount, QStringLiteral("Remitted")},
            {"kept", ColumnUnit::Amount, QStringLiteral("Commission kept")},
            {"held", ColumnUnit::Amount, QStringLiteral("Held in trust")},
            {"commission", ColumnUnit::Amount, QStringLiteral("Commission earned")},
            {"commission_open", ColumnUnit::Amount, QStringLiteral("Commission not stated")},
            {"unapplied", ColumnUnit::Amount, QStringLiteral("Not applied")}};
        return table;
    }
    ReportRow row(ReportCell name, const Client &client) const
    {
        if (m_trust)
            return {std::move(name),
                    client.accounts,
                    client.payments,
                    client.collected,
                    client.remitted,
                    client.kept,
                    client.collected - client.remitted - client.kept,
                    client.commission,
                    client.commission - client.stated,
                    client.unapplied};
        return {std::move(name),  client.accounts,   client.payments,
                client.collected, client.commission, client.collected - client.commission,
                client.collected, client.commission, client.unapplied,
                client.open,      client.posted,     client.unposted};
    }

    ReportQuestion m_question;
    bool m_trust;
    QMap<QString, Client> m_clients; ///< by name
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
