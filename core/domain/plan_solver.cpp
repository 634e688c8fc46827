// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plan_solver.h"

#include <algorithm>

namespace dunlin::domain {

using base::BusinessCalendar;
using base::ErrorCode;
using base::fail;
using base::Money;
using base::Result;

namespace {

constexpr int kMost = int(kMaxInstalments);

tl::unexpected<base::Error> wrong(const QString &sentence)
{
    return fail(ErrorCode::Input, sentence);
}

QDate lastOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), day.daysInMonth());
}

/// Where the steps are counted from, and which of them is the first.
struct Anchor {
    QDate day;
    int offset = 0;
};

/// The due dates before they are rolled: step n from an anchor.
class Steps {
public:
    Steps(const PlanRequest &request, const BusinessCalendar &calendar, const Anchor &from)
        : m_request(request)
        , m_calendar(calendar)
        , m_anchor(from.day)
        , m_offset(from.offset)
    {
        const QDate anchor = from.day;
        if (request.frequency == Frequency::LastDay)
            m_anchor = lastOfMonth(anchor);
        if (request.frequency == Frequency::Payday)
            m_anchor = request.payday->next(anchor, calendar);
    }

    QDate at(int n)
    {
        const int step = n + m_offset;
        switch (m_request.frequency) {
        case Frequency::Weekly: return m_anchor.addDays(7 * step);
        case Frequency::Fortnightly: return m_anchor.addDays(14 * step);
        case Frequency::Monthly: return m_anchor.addMonths(step);
        case Frequency::LastDay: return lastOfMonth(m_anchor.addMonths(step));
        case Frequency::Payday: break;
        }
        // Paydays have no formula: each is looked for after the one before.
        while (int(m_paydays.size()) <= n) {
            m_paydays.push_back(m_paydays.empty() ? m_anchor
                                                  : m_request.payday->next(
                                                      m_paydays.back().addDays(1), m_calendar));
        }
        return m_paydays[size_t(n)];
    }
    QDate due(int n) { return m_calendar.rolled(at(n), m_request.roll); }
    /// How many are on or before a day; more than kMost: just that.
    int until(QDate day)
    {
        int n = 0;
        while (n <= kMost && at(n) <= day)
            ++n;
        return n;
    }

private:
    const PlanRequest &m_request;
    const BusinessCalendar &m_calendar;
    QDate m_anchor;
    int m_offset;
    std::vector<QDate> m_paydays;
};

/// Only the end and the count are known: counted from the end, so that a plan that ends on the 31st
/// has its other parts on the last days of shorter months.
Anchor countBack(const PlanRequest &request, const BusinessCalendar &calendar)
{
    const int steps = *request.count - 1;
    if (request.frequency == Frequency::Payday) {
        // The latest payday from which so many fit before the end.
        Steps all(request, calendar, {request.today});
        const int fit = all.until(*request.end);
        return {fit > steps ? all.at(fit - 1 - steps) : request.today};
    }
    QDate last = *request.end;
    if (request.frequency == Frequency::LastDay && lastOfMonth(last) > last)
        last = last.addMonths(-1);
    return {last, -steps};
}

Anchor anchorOf(const PlanRequest &request, const BusinessCalendar &calendar)
{
    if (request.first)
        return {*request.first};
    if (request.count && request.end)
        return countBack(request, calendar);
    switch (request.frequency) {
    case Frequency::Weekly: return {request.today.addDays(7)};
    case Frequency::Fortnightly: return {request.today.addDays(14)};
    case Frequency::Monthly: return {request.today.addMonths(1)};
    case Frequency::LastDay:
    case Frequency::Payday: break;
    }
    return {request.today.addDays(1)};
}

base::Status check(const PlanRequest &request)
{
    if (!request.total.isPositive())
        return wrong(QStringLiteral("there is nothing to be paid"));
    if (!request.instalment && !request.count && !request.end)
        return wrong(QStringLiteral("say the instalment, their number or the last date"));
    if (request.instalment && request.instalment->currency() != request.total.currency())
        return wrong(QStringLiteral("the instalment is in another currency"));
    if (request.instalment && !request.instalment->isPositive())
        return wrong(QStringLiteral("the instalment must be more than nothing"));
    if (request.count && (*request.count < 1 || *request.count > kMost))
        return wrong(QStringLiteral("a plan has 1 to %1 instalments").arg(kMost));
    if (request.first && (!request.first->isValid() || *request.first < request.today))
        return wrong(QStringLiteral("the first instalment is due today or later"));
    if (request.end && (!request.end->isValid() || *request.end < request.today))
        return wrong(QStringLiteral("the last date has passed"));
    if (request.frequency == Frequency::Payday && !request.payday)
        return wrong(QStringLiteral("the debtor's payday is not known"));
    return {};
}

/// How many instalments there will be.
Result<int> countOf(const PlanRequest &request, Steps &steps)
{
    const int fit = request.end ? steps.until(*request.end) : kMost + 1;
    if (fit == 0)
        return wrong(
            QStringLiteral("no instalment is due by %1").arg(request.end->toString(Qt::ISODate)));
    if (request.count && *request.count > fit) {
        return wrong(QStringLiteral("only %1 instalments are due by %2")
                         .arg(QString::number(fit), request.end->toString(Qt::ISODate)));
    }
    if (request.count && request.end && request.first && *request.count < fit) {
        return wrong(QStringLiteral("%1 instalments end on %2, not on %3")
                         .arg(QString::number(*request.count),
                              steps.due(*request.count - 1).toString(Qt::ISODate),
                              request.end->toString(Qt::ISODate)));
    }
    std::int64_t count = request.count.value_or(fit);
    if (request.instalment) {
        // No more parts than it takes.
        const std::int64_t part = request.instalment->minor();
        count = std::min(count, (request.total.minor() - 1) / part + 1);
    }
    if (count > kMost)
        return wrong(QStringLiteral("that would be more than %1 instalments").arg(kMost));
    return int(count);
}

} // namespace

Result<PlanSchedule> solvePlan(const PlanRequest &request, const BusinessCalendar &calendar)
{
    DUNLIN_TRY(check(request));
    const base::Currency currency = request.total.currency();
    Steps steps(request, calendar, anchorOf(request, calendar));
    if (steps.due(0) < request.today)
        return wrong(QStringLiteral("so many instalments would have begun before today"));
    DUNLIN_TRY_VALUE(const int count, countOf(request, steps));
    PlanSchedule schedule;
    schedule.instalment = request.instalment ? base::min(*request.instalment, request.total)
                                             : Money(request.total.minor() / count, currency);
    if (!schedule.instalment.isPositive())
        return wrong(QStringLiteral("the amount is too small for %1 instalments").arg(count));
    schedule.covered = Money::zero(currency);
    for (int n = 0; n < count; ++n) {
        const Money open = request.total - schedule.covered;
        const bool takesRest = n + 1 == count && !request.instalment;
        const Money part = takesRest ? open : base::min(schedule.instalment, open);
        schedule.instalments.push_back({steps.due(n), part});
        schedule.covered += part;
    }
    schedule.left = request.total - schedule.covered;
    return schedule;
}

Result<std::vector<Instalment>> changeInstalment(std::vector<Instalment> instalments, size_t index,
                                                 std::optional<Money> amount,
                                                 std::optional<QDate> due)
{
    if (index >= instalments.size())
        return wrong(QStringLiteral("there is no such instalment"));
    Instalment &changed = instalments[index];
    Instalment &last = instalments.back();
    if (amount) {
        if (amount->currency() != changed.amount.currency() || !amount->isPositive())
            return wrong(QStringLiteral("the instalment must be more than nothing"));
        if (&changed == &last)
            return wrong(QStringLiteral("the last instalment is what the others leave"));
        const Money rest = last.amount + changed.amount - *amount;
        if (!rest.isPositive())
            return wrong(QStringLiteral("that leaves nothing for the last instalment"));
        changed.amount = *amount;
        last.amount = rest;
    }
    if (due) {
        const bool afterBefore = index == 0 || instalments[index - 1].due < *due;
        const bool beforeNext =
            index + 1 == instalments.size() || *due < instalments[index + 1].due;
        if (!due->isValid() || !afterBefore || !beforeNext)
            return wrong(QStringLiteral("the instalments would not be in order"));
        changed.due = *due;
    }
    return instalments;
}

Result<std::vector<Money>> splitOldestFirst(Money amount, const std::vector<Money> &balances)
{
    if (!amount.isPositive())
        return wrong(QStringLiteral("the amount must be more than nothing"));
    std::vector<Money> parts;
    Money left = amount;
    for (const Money &balance : balances) {
        if (balance.currency() != amount.currency())
            return wrong(QStringLiteral("two currencies are never added"));
        const Money part = base::min(left, base::max(balance, Money::zero(amount.currency())));
        parts.push_back(part);
        left -= part;
    }
    if (left.isPositive())
        return wrong(QStringLiteral("the accounts owe less than that"));
    return parts;
}

} // namespace dunlin::domain
