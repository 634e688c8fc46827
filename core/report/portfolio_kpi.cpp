// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/portfolio_kpi.h"

#include "core/report/aging.h"
#include "core/report/portfolio/listing.h"
#include "core/report/portfolio/standing.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dunlin::report {

namespace {

using base::Money;
using domain::AccountState;

struct Words {
    const char *id;
    KpiUnit unit;
    bool higherIsBetter;
    const char *numerator;
    const char *denominator;
    const char *after; ///< of the definition
};
constexpr std::array kWords{
    Words{"dso", KpiUnit::Days, false, "open on items at the end of the period",
          "billed on items issued in the period", " * days of the period"},
    Words{"bpdso", KpiUnit::Days, false, "open on items not past due at the end of the period",
          "billed on items issued in the period", " * days of the period"},
    Words{"add", KpiUnit::Days, false, "open on items past due at the end of the period",
          "billed on items issued in the period",
          " * days of the period (average days delinquent: DSO - best possible DSO)"},
    Words{"cei", KpiUnit::Percent, true,
          "open at the start + billed in the period / months - open at the end",
          "open at the start + billed in the period / months - open and not past due at the end",
          " * 100; no value when the denominator is not positive"},
    Words{"roll_net_flow", KpiUnit::Percent, false, "open at the end on items 31-60 days past due",
          "open at the start on items 1-30 days past due",
          " (dollar flow; other accounts may be in it; use a period of one month)"},
    Words{"roll_migration", KpiUnit::Percent, false,
          "owed at the start by the accounts 1-30 days past due then and 31-60 at the end",
          "owed at the start by all accounts 1-30 days past due",
          " (same accounts; use a period of one month)"},
    Words{"cure", KpiUnit::Percent, true,
          "accounts past due at the start with nothing past due at the end (current or paid)",
          "accounts past due at the start", ""},
    Words{"liquidation", KpiUnit::Percent, true,
          "paid up to the end of the period on accounts listed in the period",
          "billed on their items issued up to the listing", ""},
    Words{"recovery", KpiUnit::Percent, true, "paid in the period, by value date",
          "open at the start + billed on items issued in the period", " (gross of cost)"},
    Words{"penetration", KpiUnit::Percent, true, "workable accounts attempted in the period",
          "workable accounts: something open at the start or the end, and not held, placed or "
          "closed",
          ""},
    Words{"intensity", KpiUnit::Count, true, "outbound attempts in the period",
          "accounts attempted in the period", ""},
};

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

struct PortfolioKpis::Sums {
    Sums(const ReportQuestion &asked, AgingBuilder atStart, AgingBuilder atEnd)
        : question(asked)
        , before(std::move(atStart))
        , after(std::move(atEnd))
        , standings({QStringLiteral("current"), QStringLiteral("1-30"), QStringLiteral("31-60"),
                     QStringLiteral("61+")})
        , zero(Money::zero(asked.currency))
        , opening(zero)
        , closing(zero)
        , closingCurrent(zero)
        , sales(zero)
        , firstBucket(zero)
        , agedFirst(zero)
        , agedSecond(zero)
        , rolled(zero)
        , listed(zero)
        , paidOnListed(zero)
        , paid(zero)
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
        cured += late && (to == 0 || to == standings.paid()) ? 1 : 0;
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
    Money opening, closing, closingCurrent; ///< open on items
    Money sales;                            ///< billed in the period
    Money firstBucket;                      ///< of accounts
    Money agedFirst, agedSecond;            ///< of items
    Money rolled;                           ///< of accounts
    qint64 lateAtStart = 0, cured = 0;
    Money listed, paidOnListed, paid;
    qint64 workable = 0, workableAttempted = 0, attempted = 0, attempts = 0;
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
    const Sums &s = *m_sums;
    const int days = int(s.question.from.daysTo(s.question.to)) + 1;
    const int months = monthsOf(s.question.from, s.question.to);
    const Money owed = s.opening + s.sales.multiply({1, months}, base::Rounding::HalfEven);
    std::vector<KpiValue> all;
    const auto give = [&](std::optional<double> value, QByteArray part, QByteArray whole) {
        const Words &words = kWords[all.size()];
        all.push_back({words.id, words.unit, {}, value, std::move(part), std::move(whole)});
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
    shares(s.paidOnListed, s.listed);
    shares(s.paid, s.opening + s.sales);
    counts(s.workableAttempted, s.workable, 100);
    counts(s.attempts, s.attempted, 1);
    return all;
}

const std::vector<KpiDefinition> &portfolioKpiDefinitions()
{
    static const std::vector<KpiDefinition> all = [] {
        std::vector<KpiDefinition> made;
        for (const Words &words : kWords) {
            KpiDefinition one;
            one.id = words.id;
            one.unit = words.unit;
            one.higherIsBetter = words.higherIsBetter;
            one.numerator = QString::fromLatin1(words.numerator);
            one.denominator = QString::fromLatin1(words.denominator);
            one.definition =
                QStringLiteral("(%1) / (%2)%3")
                    .arg(one.numerator, one.denominator, QString::fromLatin1(words.after));
            made.push_back(std::move(one));
        }
        return made;
    }();
    return all;
}

int monthsOf(QDate from, QDate to)
{
    if (from.day() == 1 && to.addDays(1).day() == 1)
        return (to.year() - from.year()) * 12 + to.month() - from.month() + 1;
    return std::max(1, int(std::lround(double(from.daysTo(to) + 1) / 30.4375)));
}

} // namespace dunlin::report
