// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/portfolio_kpi.h"

#include "core/report/aging.h"
#include "core/report/kpi_registry.h"
#include "core/report/portfolio/listing.h"
#include "core/report/portfolio/standing.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dunlin::report {

namespace {

using base::Money;
using domain::AccountState;

bool isWorkable(const AccountState &account)
{
    if (!account.exists || !account.balances.sum().isPositive())
        return false;
    switch (account.status) {
    case domain::Status::OnHold:
    case domain::Status::Placed:
    case domain::Status::Paid:
    case domain::Status::Closed: return false;
    default: return true;
    }
}

std::optional<double> ratio(double part, double whole)
{
    if (whole == 0)
        return std::nullopt;
    return part / whole;
}

} // namespace

PortfolioSums::PortfolioSums(base::Currency currency)
    : opening(Money::zero(currency))
    , closing(opening)
    , closingCurrent(opening)
    , sales(opening)
    , firstBucket(opening)
    , agedFirst(opening)
    , agedSecond(opening)
    , rolled(opening)
    , lateOwed(opening)
    , curedOwed(opening)
    , listed(opening)
    , paidOnListed(opening)
    , paid(opening)
{}

struct PortfolioKpis::Sums : PortfolioSums {
    Sums(const ReportQuestion &asked, AgingBuilder atStart, AgingBuilder atEnd)
        : PortfolioSums(asked.currency)
        , question(asked)
        , before(std::move(atStart))
        , after(std::move(atEnd))
        , standings({QStringLiteral("current"), QStringLiteral("1-30"), QStringLiteral("31-60"),
                     QStringLiteral("61+")})
        , zero(Money::zero(asked.currency))
    {}

    void addRoll(const AccountSpan &account)
    {
        const auto bucket = [](const AccountState &state, const AgingBuilder &aging) {
            return state.exists ? aging.bucketOf(state.oldestUnmetDue) : 0;
        };
        const size_t from = standings.of(account.opening, bucket(account.opening, before));
        const size_t to = standings.of(account.closing, bucket(account.closing, after));
        if (from == 1) {
            firstBucket += account.opening.balances.sum();
            rolled += to == 2 ? account.opening.balances.sum() : zero;
        }
        const bool late = from > 0 && from < standings.buckets();
        lateAtStart += late ? 1 : 0;
        const bool isCured = late && (to == 0 || to == standings.paid());
        cured += isCured ? 1 : 0;
        lateOwed += late ? account.opening.balances.sum() : zero;
        curedOwed += isCured ? account.opening.balances.sum() : zero;
    }
    void addWork(const AccountSpan &account)
    {
        qint64 mine = 0;
        for (const domain::ContactState &contact : account.closing.contacts) {
            const QDate day = base::dateIn(contact.at, question.officeZone);
            mine += contact.direction == domain::Direction::Outbound && contact.flags.attempt
                            && day >= question.from && day <= question.to
                        ? 1
                        : 0;
        }
        attempts += mine;
        attempted += mine > 0 ? 1 : 0;
        if (isWorkable(account.opening) || isWorkable(account.closing)) {
            ++workable;
            workableAttempted += mine > 0 ? 1 : 0;
        }
    }
    void addMoney(const AccountSpan &account)
    {
        const AccountState &state = account.closing;
        for (const domain::ItemState &item : account.opening.items) {
            opening += item.open.sum();
            if (before.bucketOf(item.due) == 1)
                agedFirst += item.open.sum();
        }
        for (const domain::ItemState &item : state.items) {
            closing += item.open.sum();
            const int bucket = after.bucketOf(item.due);
            if (bucket == 0)
                closingCurrent += item.open.sum();
            if (bucket == 2)
                agedSecond += item.open.sum();
            if (item.issued >= question.from && item.issued <= question.to)
                sales += item.original;
        }
        const QDate listing = listingOf(state);
        const bool inBatch =
            listing.isValid() && listing >= question.from && listing <= question.to;
        if (inBatch)
            listed += listedAmount(state, listing);
        for (const domain::PaymentState &payment : state.payments) {
            if (inBatch)
                paidOnListed += payment.amount;
            if (payment.valueDate >= question.from && payment.valueDate <= question.to)
                paid += payment.amount;
        }
    }

    ReportQuestion question;
    AgingBuilder before;
    AgingBuilder after;
    Standings standings;
    Money zero;
};

base::Result<PortfolioKpis> PortfolioKpis::make(const ReportQuestion &question)
{
    DUNLIN_TRY_VALUE(auto before,
                     AgingBuilder::make(question.from.addDays(-1), {30, 60}, question.currency));
    DUNLIN_TRY_VALUE(auto after, AgingBuilder::make(question.to, {30, 60}, question.currency));
    return PortfolioKpis(std::make_unique<Sums>(question, std::move(before), std::move(after)));
}

PortfolioKpis::PortfolioKpis(std::unique_ptr<Sums> sums) : m_sums(std::move(sums))
{}
PortfolioKpis::~PortfolioKpis() = default;
PortfolioKpis::PortfolioKpis(PortfolioKpis &&) noexcept = default;

void PortfolioKpis::add(const AccountSpan &account)
{
    m_sums->addRoll(account);
    m_sums->addWork(account);
    m_sums->addMoney(account);
}

std::vector<KpiValue> PortfolioKpis::take() const
{
    return portfolioValues(*m_sums, m_sums->question.from, m_sums->question.to);
}

std::vector<KpiValue> portfolioValues(const PortfolioSums &s, QDate from, QDate to)
{
    const int days = int(from.daysTo(to)) + 1;
    const int months = monthsOf(from, to);
    const Money owed = s.opening + s.sales.multiply({1, months}, base::Rounding::HalfEven);
    std::vector<KpiValue> all;
    const auto give = [&](std::optional<double> value, QByteArray part, QByteArray whole) {
        const KpiDefinition &which = kpiDefinitionsOf(KpiGroup::Portfolio)[all.size()];
        all.push_back({which.id, which.unit, {}, value, std::move(part), std::move(whole)});
    };
    const auto amounts = [&](Money part, Money whole, std::optional<double> value) {
        give(value, part.toText(), whole.toText());
    };
    const auto shares = [&](Money part, Money whole) {
        const auto value = ratio(double(part.minor()), double(whole.minor()));
        amounts(part, whole, value ? std::optional(*value * 100) : value);
    };
    const auto counts = [&](qint64 part, qint64 whole, double times) {
        const auto value = ratio(double(part), double(whole));
        give(value ? std::optional(*value * times) : value, QByteArray::number(part),
             QByteArray::number(whole));
    };
    amounts(s.closing, s.sales, dso(s.closing, s.sales, days));
    amounts(s.closingCurrent, s.sales, dso(s.closingCurrent, s.sales, days));
    const Money late = s.closing - s.closingCurrent;
    amounts(late, s.sales, dso(late, s.sales, days));
    amounts(owed - s.closing, owed - s.closingCurrent,
            cei(s.opening, s.sales, months, s.closing, s.closingCurrent));
    shares(s.agedSecond, s.agedFirst);
    shares(s.rolled, s.firstBucket);
    counts(s.cured, s.lateAtStart, 100);
    shares(s.curedOwed, s.lateOwed);
    shares(s.paidOnListed, s.listed);
    shares(s.paid, s.opening + s.sales);
    counts(s.workableAttempted, s.workable, 100);
    counts(s.attempts, s.attempted, 1);
    return all;
}

int monthsOf(QDate from, QDate to)
{
    if (from.day() == 1 && to.addDays(1).day() == 1)
        return (to.year() - from.year()) * 12 + to.month() - from.month() + 1;
    return std::max(1, int(std::lround(double(from.daysTo(to) + 1) / 30.4375)));
}

} // namespace dunlin::report
