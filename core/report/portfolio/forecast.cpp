// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/portfolio/reports.h"

#include <algorithm>
#include <cmath>

namespace dunlin::report {

namespace {

using base::Money;

constexpr int kWeek = 7;
constexpr int kHistory = 26; ///< weeks before the period that are looked at
constexpr int kWindow = 13;  ///< weeks that a rolling mean is of
constexpr int kMostWeeks = 53;
constexpr double kEighty = 1.2816; ///< of the normal distribution: 80 % lie within

/// A forecast is an estimate: from here on minor units are figures of statistics.
double units(Money money)
{
    return double(money.minor());
}

/// Minor units of one week.
struct Week {
    double promised = 0; ///< due by promises, plans and announced money known before the period
    double paid = 0;
};

class Forecast final : public Report {
public:
    explicit Forecast(const ReportQuestion &question)
        : m_question(question)
        , m_weeks(size_t(std::clamp<qint64>((question.from.daysTo(question.to) + kWeek) / kWeek, 1,
                                            kMostWeeks)))
        , m_history(kHistory)
    {}

    void add(const AccountSpan &account) override
    {
        if (account.opening.exists)
            addKnown(account.opening);
        for (const domain::PaymentState &payment : account.closing.payments) {
            const qint64 days = m_question.from.daysTo(payment.valueDate);
            if (days < 0 || payment.valueDate > m_question.to)
                continue;
            if (size_t(days / kWeek) < m_weeks.size())
                m_weeks[size_t(days / kWeek)].paid += units(payment.amount);
        }
    }

    ReportTable take() override
    {
        ReportTable table = tableOf(
            "forecast", m_question,
            QStringLiteral(
                "Money expected by week, from what was known at the end of the day before the "
                "period. promised: open promises, parts of plans and announced payments by their "
                "due day. expected: promised * the share of promised money that was paid of those "
                "judged in the 26 weeks before (half of it when none was judged) + what came "
                "without a promise in a mean week of the 13 before. low and high: 80 % interval, "
                "from the spread of the back-test's errors. actual: payments by value date up to "
                "the end of the period. back_test: each of the 13 weeks before the period, "
                "forecast as the mean of its 13 predecessors; quality: the mean of its errors "
                "beside "
                "what came (MAPE), and how many of its weeks lie within their interval. What is "
                "supposed (sliders) scales: staff what comes without a promise, strategy the share "
                "of promised money that is paid (at most all), promises what is promised."));
        table.main.columns = columns();
        table.main.measure = "actual";
        const ReportSliders &sliders = m_question.sliders;
        const double known = m_judged > 0 ? m_judgedPaid / m_judged : 0.5;
        const double kept = std::clamp(known * sliders.strategy, 0.0, 1.0);
        const double base = baseline() * std::max(0.0, sliders.staff);
        const double more = std::max(0.0, sliders.promises);
        std::vector<double> errors;
        ReportSection backTest = this->backTest(errors);
        const double spread = kEighty * deviation(errors);
        Week sums;
        double expected = 0;
        double open = 0;
        for (size_t i = 0; i < m_weeks.size(); ++i) {
            const Week &week = m_weeks[i];
            const double share = daysOf(i) / double(kWeek);
            const double sum = week.promised * more * kept + base * share;
            table.main.rows.push_back(
                {m_question.from.addDays(qint64(i) * kWeek).toString(Qt::ISODate),
                 money(week.promised), money(sum), money(std::max(0.0, sum - spread)),
                 money(sum + spread), money(week.paid)});
            sums.promised += week.promised;
            sums.paid += week.paid;
            expected += sum;
            open += spread * spread;
        }
        const double wide = std::sqrt(open);
        table.main.total = {ReportCell(),           money(sums.promised),
                            money(expected),        money(std::max(0.0, expected - wide)),
                            money(expected + wide), money(sums.paid)};
        table.more.push_back(std::move(backTest));
        table.more.push_back(quality(errors, spread));
        return table;
    }

private:
    static std::vector<ReportColumn> columns()
    {
        return {{"week_from", ColumnUnit::Text, QStringLiteral("Week from")},
                {"promised", ColumnUnit::Amount, QStringLiteral("Promised")},
                {"expected", ColumnUnit::Amount, QStringLiteral("Expected"), false},
                {"low", ColumnUnit::Amount, QStringLiteral("Low"), false},
                {"high", ColumnUnit::Amount, QStringLiteral("High"), false},
                {"actual", ColumnUnit::Amount, QStringLiteral("Came")}};
    }
    ReportCell money(double minor) const { return Money(std::llround(minor), m_question.currency); }
    /// Days of this week that are in the period.
    double daysOf(size_t week) const
    {
        const QDate first = m_question.from.addDays(qint64(week) * kWeek);
        return double(std::min<qint64>(kWeek, first.daysTo(m_question.to) + 1));
    }

    void addKnown(const domain::AccountState &state)
    {
        for (const domain::PromiseState &promise : state.promises) {
            addPromised(promise.due, promise.open());
            const bool judged = promise.status == domain::PromiseStatus::Kept
                                || promise.status == domain::PromiseStatus::Broken;
            if (judged && promise.decided >= m_question.from.addDays(-kHistory * kWeek)) {
                m_judged += units(promise.amount);
                m_judgedPaid += units(promise.paid);
                past(promise.decided).promised += units(promise.paid);
            }
        }
        for (const domain::ExpectedState &expected : state.expected) {
            if (expected.isOpen())
                addPromised(expected.due, expected.amount);
        }
        for (const domain::PaymentState &payment : state.payments)
            past(payment.valueDate).paid += units(payment.amount);
    }
    /// What was due before the period and is still open is due in its first week.
    void addPromised(QDate due, Money amount)
    {
        if (!amount.isPositive() || due > m_question.to)
            return;
        const qint64 days = std::max<qint64>(0, m_question.from.daysTo(due));
        if (size_t(days / kWeek) < m_weeks.size())
            m_weeks[size_t(days / kWeek)].promised += units(amount);
    }
    /// The week of the history that a day is in, the last one first; days outside share one that
    /// nobody reads.
    Week &past(QDate day)
    {
        const qint64 before = day.daysTo(m_question.from) - 1;
        const bool known = before >= 0 && before / kWeek < kHistory;
        return known ? m_history[size_t(before / kWeek)] : m_elsewhere;
    }

    /// What came without a promise in a mean week.
    double baseline() const
    {
        double sum = 0;
        for (int i = 0; i < kWindow; ++i)
            sum += std::max(0.0, m_history[size_t(i)].paid - m_history[size_t(i)].promised);
        return sum / kWindow;
    }

    ReportSection backTest(std::vector<double> &errors) const
    {
        ReportSection section;
        section.id = "back_test";
        section.columns = {{"week_from", ColumnUnit::Text, QStringLiteral("Week from")},
                           {"expected", ColumnUnit::Amount, QStringLiteral("Forecast"), false},
                           {"actual", ColumnUnit::Amount, QStringLiteral("Came")},
                           {"error", ColumnUnit::Amount, QStringLiteral("Difference"), false}};
        double expected = 0;
        double actual = 0;
        for (int week = kWindow - 1; week >= 0; --week) {
            double mean = 0;
            for (int i = week + 1; i <= week + kWindow; ++i)
                mean += m_history[size_t(i)].paid / kWindow;
            const double paid = m_history[size_t(week)].paid;
            errors.push_back(paid - mean);
            expected += mean;
            actual += paid;
            section.rows.push_back(
                {m_question.from.addDays(-(week + 1) * kWeek).toString(Qt::ISODate), money(mean),
                 money(paid), money(paid - mean)});
        }
        section.total = {ReportCell(), money(expected), money(actual), money(actual - expected)};
        return section;
    }

    /// How good the back-test was: mean absolute error of what came, in percent, over the weeks in
    /// which something came; and the share of weeks within the interval.
    ReportSection quality(const std::vector<double> &errors, double spread) const
    {
        double relative = 0;
        qint64 weeks = 0;
        qint64 within = 0;
        for (size_t i = 0; i < errors.size(); ++i) {
            const double paid = m_history[errors.size() - 1 - i].paid;
            within += std::abs(errors[i]) <= spread ? 1 : 0;
            if (paid <= 0)
                continue;
            relative += std::abs(errors[i]) / paid;
            ++weeks;
        }
        ReportSection section;
        section.id = "quality";
        section.columns = {{"measure", ColumnUnit::Text, QStringLiteral("Measure")},
                           {"value", ColumnUnit::Percent, QStringLiteral("Value")}};
        section.rows.push_back(
            {QStringLiteral("mape"),
             weeks > 0 ? ReportCell(relative / double(weeks) * 100) : ReportCell()});
        section.rows.push_back(
            {QStringLiteral("coverage"), percentOf(within, weeks > 0 ? qint64(errors.size()) : 0)});
        return section;
    }

    static double deviation(const std::vector<double> &errors)
    {
        double squares = 0;
        for (const double error : errors)
            squares += error * error;
        return errors.empty() ? 0 : std::sqrt(squares / double(errors.size()));
    }

    ReportQuestion m_question;
    std::vector<Week> m_weeks;
    std::vector<Week> m_history; ///< the last week first
    Week m_elsewhere;
    double m_judged = 0;
    double m_judgedPaid = 0;
};

static_assert(kHistory >= 2 * kWindow);

} // namespace

base::Result<std::unique_ptr<Report>> makeForecast(const ReportQuestion &question)
{
    return std::make_unique<Forecast>(question);
}

} // namespace dunlin::report
