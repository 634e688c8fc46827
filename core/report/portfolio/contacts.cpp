// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/kpi.h"
#include "core/report/portfolio/reports.h"

#include <QtCore/QLocale>

#include <array>

namespace dunlin::report {

namespace {

struct Hour {
    qint64 attempts = 0, calls = 0, answered = 0, rightParty = 0;
    void add(const Hour &other)
    {
        attempts += other.attempts;
        calls += other.calls;
        answered += other.answered;
        rightParty += other.rightParty;
    }
};

class Contacts final : public Report {
public:
    explicit Contacts(const ReportQuestion &question) : m_question(question) {}

    void add(const AccountSpan &account) override
    {
        for (const HourTally &one : hoursOf(account.closing, m_question.officeZone)) {
            if (one.date < m_question.from || one.date > m_question.to)
                continue;
            m_hours[size_t(one.hourOfWeek)].add(
                {one.attempts, one.calls, one.answered, one.rightParty});
        }
    }

    ReportNeeds needs() const override { return {false}; }

    ReportTable take() override
    {
        ReportTable table = tableOf(
            "contacts", m_question,
            QStringLiteral(
                "Outbound attempts of the period by weekday and hour of the debtor's time (of the "
                "office's, when the debtor's zone is not known). contact_rate: calls answered by a "
                "person / calls. rpc_per_attempt: attempts that reached the right party / "
                "attempts. "
                "Hours without attempts have no row."));
        table.main.columns = {
            {"hour_of_week", ColumnUnit::Text, QStringLiteral("Weekday and hour")},
            {"weekday", ColumnUnit::Number, QStringLiteral("Weekday, Monday is 1")},
            {"hour", ColumnUnit::Number, QStringLiteral("Hour")},
            {"attempts", ColumnUnit::Count, QStringLiteral("Attempts")},
            {"calls", ColumnUnit::Count, QStringLiteral("Calls")},
            {"answered", ColumnUnit::Count, QStringLiteral("Answered by a person")},
            {"rpc", ColumnUnit::Count, QStringLiteral("Right party")},
            {"contact_rate", ColumnUnit::Percent, QStringLiteral("Answered per call")},
            {"rpc_per_attempt", ColumnUnit::Percent, QStringLiteral("Right party per attempt")}};
        table.main.counted = "attempts";
        Hour all;
        for (size_t at = 0; at < m_hours.size(); ++at) {
            all.add(m_hours[at]);
            if (m_hours[at].attempts == 0)
                continue;
            table.main.rows.push_back(
                row(nameOf(at), qint64(at / 24 + 1), qint64(at % 24), m_hours[at]));
        }
        table.main.total = row({}, {}, {}, all);
        return table;
    }

private:
    static QString nameOf(size_t at)
    {
        return QStringLiteral("%1 %2")
            .arg(QLocale::c().dayName(int(at / 24) + 1, QLocale::ShortFormat))
            .arg(at % 24, 2, 10, QLatin1Char('0'));
    }
    static ReportRow row(ReportCell name, ReportCell weekday, ReportCell hour, const Hour &of)
    {
        return {std::move(name),
                std::move(weekday),
                std::move(hour),
                of.attempts,
                of.calls,
                of.answered,
                of.rightParty,
                percentOf(of.answered, of.calls),
                percentOf(of.rightParty, of.attempts)};
    }

    ReportQuestion m_question;
    std::array<Hour, 7 * 24> m_hours{};
};

} // namespace

base::Result<std::unique_ptr<Report>> makeContacts(const ReportQuestion &question)
{
    return std::make_unique<Contacts>(question);
}

} // namespace dunlin::report
