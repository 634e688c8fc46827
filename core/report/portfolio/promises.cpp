// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/portfolio/reports.h"

#include <QtCore/QMap>

#include <algorithm>
#include <array>

namespace dunlin::report {

namespace {

using base::Money;
using domain::PromiseState;
using domain::PromiseStatus;

struct Horizon {
    const char *label;
    int lastDay; ///< days after the end of the period
};
/// Overdue: due, and within its grace.
constexpr std::array kHorizons{Horizon{"overdue", -1}, Horizon{"0-7", 7}, Horizon{"8-14", 14},
                               Horizon{"15-30", 30}, Horizon{"31+", 1 << 30}};

struct Waiting {
    qint64 promises = 0;
    Money amount;
};

struct Judged {
    qint64 matured = 0, kept = 0, partly = 0;
    Money promised, paid;
};

class Promises final : public Report {
public:
    explicit Promises(const ReportQuestion &question)
        : m_question(question)
        , m_zero(Money::zero(question.currency))
        , m_waiting(kHorizons.size(), Waiting{0, m_zero})
    {}

    void add(const AccountSpan &account) override
    {
        for (const PromiseState &promise : account.closing.promises) {
            if (promise.open().isPositive())
                addWaiting(promise);
            const bool judged =
                promise.status == PromiseStatus::Kept || promise.status == PromiseStatus::Broken;
            if (judged && promise.decided >= m_question.from && promise.decided <= m_question.to)
                addJudged(promise);
        }
    }

    ReportNeeds needs() const override { return {false}; }

    ReportTable take() override
    {
        ReportTable table = tableOf(
            "promises", m_question,
            QStringLiteral(
                "Open promises and parts of plans at the end of the period by days until they are "
                "due (overdue: due, within their grace). expected: what is open of them * the "
                "share "
                "of promised money that was paid of those that matured in the period; nothing when "
                "none matured. people: promises that matured in the period (kept, or due date and "
                "grace passed) by who took them; kept_rate_count: kept in full / matured; "
                "kept_rate_amount: paid in the promises' windows, at most what was promised / "
                "promised."));
        const Judged all = sumOfJudged();
        table.main.columns = {{"horizon", ColumnUnit::Text, QStringLiteral("Due in days")},
                              {"promises", ColumnUnit::Count, QStringLiteral("Promises")},
                              {"amount", ColumnUnit::Amount, QStringLiteral("Still to come")},
                              {"expected", ColumnUnit::Amount, QStringLiteral("Expected"), false}};
        table.main.measure = "amount";
        table.main.counted = "promises";
        Waiting total{0, m_zero};
        Money expected = m_zero;
        for (size_t i = 0; i < kHorizons.size(); ++i) {
            const Waiting &waiting = m_waiting[i];
            total.promises += waiting.promises;
            total.amount += waiting.amount;
            ReportRow row{QString::fromLatin1(kHorizons[i].label), waiting.promises,
                          waiting.amount};
            if (all.promised.isPositive()) {
                const Money part = waiting.amount.multiply({all.paid.minor(), all.promised.minor()},
                                                           base::Rounding::HalfEven);
                expected += part;
                row.emplace_back(part);
            } else {
                row.emplace_back();
            }
            table.main.rows.push_back(std::move(row));
        }
        table.main.total = {ReportCell(), total.promises, total.amount,
                            all.promised.isPositive() ? ReportCell(expected) : ReportCell()};
        table.more.push_back(people(all));
        return table;
    }

private:
    void addWaiting(const PromiseState &promise)
    {
        const qint64 days = m_question.to.daysTo(promise.due);
        size_t at = 0;
        while (at + 1 < kHorizons.size() && days > kHorizons[at].lastDay)
            ++at;
        ++m_waiting[at].promises;
        m_waiting[at].amount += promise.open();
    }

    void addJudged(const PromiseState &promise)
    {
        auto found = m_people.find(promise.by);
        if (found == m_people.end())
            found = m_people.insert(promise.by, Judged{0, 0, 0, m_zero, m_zero});
        ++found->matured;
        const bool kept = promise.status == PromiseStatus::Kept;
        found->kept += kept ? 1 : 0;
        found->partly += !kept && promise.paid.isPositive() ? 1 : 0;
        found->promised += promise.amount;
        found->paid += promise.paid;
    }

    Judged sumOfJudged() const
    {
        Judged all{0, 0, 0, m_zero, m_zero};
        for (const Judged &one : m_people) {
            all.matured += one.matured;
            all.kept += one.kept;
            all.partly += one.partly;
            all.promised += one.promised;
            all.paid += one.paid;
        }
        return all;
    }

    static ReportRow row(ReportCell name, const Judged &judged)
    {
        return {std::move(name),
                judged.matured,
                judged.kept,
                judged.partly,
                judged.matured - judged.kept - judged.partly,
                judged.promised,
                judged.paid,
                percentOf(judged.kept, judged.matured),
                percentOf(judged.paid, judged.promised)};
    }

    ReportSection people(const Judged &all) const
    {
        ReportSection section;
        section.id = "people";
        section.measure = "paid";
        section.counted = "matured";
        section.columns = {
            {"taken_by", ColumnUnit::Text, QStringLiteral("Taken by")},
            {"matured", ColumnUnit::Count, QStringLiteral("Matured")},
            {"kept", ColumnUnit::Count, QStringLiteral("Kept")},
            {"partially_kept", ColumnUnit::Count, QStringLiteral("Partially kept")},
            {"broken", ColumnUnit::Count, QStringLiteral("Broken, nothing paid")},
            {"promised", ColumnUnit::Amount, QStringLiteral("Promised")},
            {"paid", ColumnUnit::Amount, QStringLiteral("Paid of it")},
            {"kept_rate_count", ColumnUnit::Percent, QStringLiteral("Kept, by count")},
            {"kept_rate_amount", ColumnUnit::Percent, QStringLiteral("Kept, by amount")}};
        for (auto one = m_people.cbegin(); one != m_people.cend(); ++one)
            section.rows.push_back(row(one.key(), *one));
        section.total = row({}, all);
        return section;
    }

    ReportQuestion m_question;
    Money m_zero;
    std::vector<Waiting> m_waiting; ///< by kHorizons
    QMap<QString, Judged> m_people;
};

} // namespace

base::Result<std::unique_ptr<Report>> makePromises(const ReportQuestion &question)
{
    return std::make_unique<Promises>(question);
}

} // namespace dunlin::report
