// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/kpi.h"
#include "core/report/portfolio/reports.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

namespace dunlin::report {

namespace {

using base::Money;

struct Collector {
    qint64 accounts = 0; ///< distinct ones worked
    QSet<qint64> hours;  ///< clock hours since the epoch in which a contact was recorded
    DayTally sum;
};

ReportCell perHour(qint64 count, qint64 hours)
{
    return hours > 0 ? ReportCell(double(count) / double(hours)) : ReportCell();
}

class Collectors final : public Report {
public:
    explicit Collectors(const ReportQuestion &question) : m_question(question) {}

    void add(const AccountSpan &account) override
    {
        QSet<QString> worked;
        for (const DayTally &day : talliesOf(account.closing, m_question.officeZone)) {
            if (day.date < m_question.from || day.date > m_question.to)
                continue;
            Collector &collector = of(day.actor);
            collector.sum.add(day);
            if (day.worked > 0)
                worked.insert(day.actor);
        }
        for (const QString &who : std::as_const(worked))
            ++of(who).accounts;
        for (const domain::ContactState &contact : account.closing.contacts) {
            const QDate day = base::dateIn(contact.at, m_question.officeZone);
            if (day >= m_question.from && day <= m_question.to)
                of(contact.actor).hours.insert(contact.at.ms / base::kMsPerHour);
        }
        m_accounts += worked.isEmpty() ? 0 : 1;
    }

    ReportNeeds needs() const override { return {false}; }

    ReportTable take() override
    {
        ReportTable table = tableOf(
            "collectors", m_question,
            QStringLiteral(
                "Work and money by person. accounts_worked: distinct accounts with a result that "
                "counts as work (the total counts each account once). collected is credited to "
                "the person of the last worked contact on or before the value date, and to nobody "
                "(empty name) without one. Promises count for who took them; matured and kept by "
                "the day they were judged. rpc_per_attempt: right-party contacts / outbound "
                "attempts. ptp_rate: promises taken / right-party contacts. kept_rate: kept / "
                "matured. hours: clock hours in which the person recorded a contact (hours paid "
                "are not known here); per hour is by them."));
        table.main.columns = {
            {"collector", ColumnUnit::Text, QStringLiteral("Collector")},
            {"accounts_worked", ColumnUnit::Count, QStringLiteral("Accounts worked")},
            {"worked", ColumnUnit::Count, QStringLiteral("Results")},
            {"dials", ColumnUnit::Count, QStringLiteral("Calls")},
            {"attempts", ColumnUnit::Count, QStringLiteral("Attempts")},
            {"contacts", ColumnUnit::Count, QStringLiteral("Answered")},
            {"rpc", ColumnUnit::Count, QStringLiteral("Right party")},
            {"ptp", ColumnUnit::Count, QStringLiteral("Promises")},
            {"promised", ColumnUnit::Amount, QStringLiteral("Promised")},
            {"matured", ColumnUnit::Count, QStringLiteral("Matured")},
            {"kept", ColumnUnit::Count, QStringLiteral("Kept")},
            {"kept_amount", ColumnUnit::Amount, QStringLiteral("Paid of promises")},
            {"collected", ColumnUnit::Amount, QStringLiteral("Collected")},
            {"rpc_per_attempt", ColumnUnit::Percent, QStringLiteral("Right party per attempt")},
            {"ptp_rate", ColumnUnit::Percent, QStringLiteral("Promises per right party")},
            {"kept_rate", ColumnUnit::Percent, QStringLiteral("Kept")},
            {"hours", ColumnUnit::Count, QStringLiteral("Hours at work"), false},
            {"worked_per_hour", ColumnUnit::Number, QStringLiteral("Results per hour")},
            {"rpc_per_hour", ColumnUnit::Number, QStringLiteral("Right party per hour")},
            {"ptp_per_hour", ColumnUnit::Number, QStringLiteral("Promises per hour")},
            {"collected_per_hour", ColumnUnit::Amount, QStringLiteral("Collected per hour"),
             false}};
        table.main.measure = "collected";
        table.main.counted = "worked";
        Collector all = empty();
        qint64 hours = 0; // of all people together
        for (auto one = m_people.cbegin(); one != m_people.cend(); ++one) {
            all.sum.add(one->sum);
            hours += one->hours.size();
            if (one->accounts > 0 || !one->sum.isEmpty())
                table.main.rows.push_back(row(one.key(), *one, one->hours.size()));
        }
        all.accounts = m_accounts;
        table.main.total = row({}, all, hours);
        return table;
    }

private:
    Collector empty() const
    {
        const Money zero = Money::zero(m_question.currency);
        Collector made;
        made.sum.currency = m_question.currency;
        made.sum.promised = made.sum.matured = made.sum.kept = made.sum.collected = zero;
        return made;
    }
    Collector &of(const QString &who)
    {
        auto found = m_people.find(who);
        return found == m_people.end() ? m_people.insert(who, empty()).value() : found.value();
    }
    static ReportRow row(ReportCell name, const Collector &one, qint64 hours)
    {
        const DayTally &sum = one.sum;
        ReportCell collected;
        if (hours > 0)
            collected = sum.collected.multiply({1, hours}, base::Rounding::HalfEven);
        return {std::move(name),
                one.accounts,
                sum.worked,
                sum.dials,
                sum.attempts,
                sum.contacts,
                sum.rightParty,
                sum.promisesTaken,
                sum.promised,
                sum.promisesMatured,
                sum.promisesKept,
                sum.kept,
                sum.collected,
                percentOf(sum.rightParty, sum.attempts),
                percentOf(sum.promisesTaken, sum.rightParty),
                percentOf(sum.promisesKept, sum.promisesMatured),
                hours,
                perHour(sum.worked, hours),
                perHour(sum.rightParty, hours),
                perHour(sum.promisesTaken, hours),
                collected};
    }

    ReportQuestion m_question;
    QMap<QString, Collector> m_people; ///< by actor; empty: nobody
    qint64 m_accounts = 0;
};

} // namespace

base::Result<std::unique_ptr<Report>> makeCollectors(const ReportQuestion &question)
{
    return std::make_unique<Collectors>(question);
}

} // namespace dunlin::report
