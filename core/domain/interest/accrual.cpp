// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/interest/accrual.h"

#include "core/base/exact_division.h"

#include <algorithm>

namespace dunlin::domain {

namespace {

using base::Int128;

/// Amount (minor units) x rate (micro percent) x time (year units), summed; divided once.
constexpr Int128 kScale = Int128(kPercentScale) * kYearUnits;

/// One rule between two days on which other terms may come into force.
struct Stretch {
    const InterestRule *rule = nullptr;
    QDate after;
    QDate to;
};

class ItemReckoner {
public:
    ItemReckoner(const AccountState &state, const ItemState &item, const AccountTerms &terms,
                 const RateTables &rates)
        : m_state(state)
        , m_item(item)
        , m_terms(terms)
        , m_rates(rates)
    {
        m_out.item = item.id;
        m_out.number = item.number;
        m_out.posted = item.interestPosted;
        m_out.postedTo = item.interestPostedTo;
    }

    ItemAccrual reckon(QDate through)
    {
        const InterestRule *last = nullptr;
        for (const Stretch &stretch : stretches(through)) {
            last = stretch.rule;
            m_out.basis = stretch.rule->basis;
            reckon(stretch);
        }
        // No sum of interest leaves the range of amounts, whatever the terms say.
        const Int128 minor = std::min<Int128>(
            base::divideRounded(m_exact, kScale, base::Rounding::HalfEven), Money::kMaxMinor);
        m_out.earned = Money(std::int64_t(minor), m_state.currency);
        if (last)
            cap(*last);
        return std::move(m_out);
    }

private:
    QDate startOf(const InterestRule &rule) const
    {
        QDate start = m_item.due.isValid() ? m_item.due : m_item.issued;
        switch (rule.start) {
        case InterestStart::Due: break;
        case InterestStart::Issued: start = m_item.issued; break;
        case InterestStart::Listed:
            start = std::max(m_state.listed.isValid() ? m_state.listed : start, m_item.issued);
            break;
        case InterestStart::Date:
            start = std::max(rule.startDate.addDays(-1), m_item.issued);
            break;
        }
        return start.addDays(rule.graceDays);
    }

    std::vector<Stretch> stretches(QDate through) const
    {
        std::vector<Stretch> found;
        if (m_state.closed && m_state.closedOn.isValid())
            through = std::min(through, m_state.closedOn);
        const std::vector<QDate> changes = m_terms.changes(term::kInterest);
        for (size_t i = 0; i < changes.size(); ++i) {
            const auto *rules =
                m_terms.rule<std::vector<InterestRule>>(term::kInterest, changes[i]);
            if (!rules)
                continue;
            QDate to = through;
            if (i + 1 < changes.size())
                to = std::min(to, changes[i + 1].addDays(-1));
            for (const InterestRule &rule : *rules) {
                if (!rule.appliesTo(m_state.debtor.company))
                    continue;
                const Stretch stretch{&rule, std::max(startOf(rule), changes[i].addDays(-1)),
                                      rule.stop.isValid() ? std::min(to, rule.stop) : to};
                if (stretch.after < stretch.to)
                    found.push_back(stretch);
            }
        }
        return found;
    }

    std::shared_ptr<const RateTable> tableOf(const InterestRule &rule, QDate day) const
    {
        const QByteArray name = term::kRates.toByteArray() + rule.reference;
        if (const auto *own = m_terms.rule<RateTable>(name, day))
            return std::make_shared<const RateTable>(*own);
        return m_rates.value(rule.reference);
    }

    /// Last days of parts with one balance, one rate, and waived or not.
    std::vector<QDate> ends(const Stretch &stretch, const RateTable *table) const
    {
        std::vector<QDate> days{stretch.to};
        const auto end = [&](QDate day) {
            if (stretch.after < day && day < stretch.to)
                days.push_back(day);
        };
        for (const ItemPosting &posting : m_item.postings)
            end(posting.date);
        if (table && !stretch.rule->rateFixedAtStart) {
            for (const RateTable::Row &row : table->rows)
                end(row.from.addDays(-1));
            if (table->completeTo.isValid())
                end(table->completeTo);
        }
        for (const InterestWaiverState &waiver : m_state.interestWaivers) {
            if (waiver.from.isValid())
                end(waiver.from.addDays(-1));
            if (waiver.until.isValid())
                end(waiver.until);
        }
        for (const CareState &care : m_state.care) {
            if (care.kind != CareKind::BreathingSpace)
                continue;
            end(care.from.addDays(-1));
            if (care.until.isValid())
                end(care.until);
            if (care.ended.isValid())
                end(care.ended.addDays(-1));
        }
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
        return days;
    }

    Money baseAfter(const InterestRule &rule, QDate day) const
    {
        Money sum = Money::zero(m_state.currency);
        for (const ItemPosting &posting : m_item.postings) {
            if (posting.date <= day && rule.on[size_t(posting.bucket)])
                sum += posting.amount;
        }
        return sum;
    }

    bool isWaived(QDate day) const
    {
        return inBreathingSpace(m_state, day)
               || std::any_of(m_state.interestWaivers.begin(), m_state.interestWaivers.end(),
                              [&](const auto &waiver) { return waiver.covers(m_item.id, day); });
    }

    void reckon(const Stretch &stretch)
    {
        const InterestRule &rule = *stretch.rule;
        const bool refers = !rule.reference.isEmpty();
        const auto table = refers ? tableOf(rule, stretch.to) : nullptr;
        QDate after = stretch.after;
        for (const QDate &to : ends(stretch, table.get())) {
            AccrualStep step{.after = after, .to = to, .rule = &rule};
            step.days = daysBetween(rule.dayCount, stretch.after, to)
                        - daysBetween(rule.dayCount, stretch.after, after);
            const std::int64_t units = yearUnits(rule.dayCount, stretch.after, to)
                                       - yearUnits(rule.dayCount, stretch.after, after);
            const QDate first = after.addDays(1);
            after = to;
            step.base = baseAfter(rule, step.after);
            if (!step.base.isPositive() || isWaived(first))
                continue;
            step.rate = rule.margin(m_state.debtor.company);
            if (refers) {
                const QDate rateDay = rule.rateFixedAtStart ? startOf(rule).addDays(1) : first;
                const RateTable::Row *row = table ? table->at(rateDay) : nullptr;
                if (!row) {
                    m_out.rateMissing = true;
                    continue;
                }
                step.rate = step.rate + row->rate;
                step.rateFrom = row->from;
                step.provisional = table->isProvisional(rateDay);
            }
            step.rate = std::max(step.rate, Percent{});
            m_exact += Int128(step.base.minor()) * step.rate.micro * units;
            m_out.steps.push_back(step);
        }
    }

    void cap(const InterestRule &rule)
    {
        std::optional<Money> most;
        if (rule.capAmount && rule.capAmount->currency() == m_state.currency)
            most = rule.capAmount;
        if (rule.capPercent)
            most = m_item.original.multiply({rule.capPercent->micro, kPercentScale},
                                            base::Rounding::HalfEven);
        if (most && m_out.earned > *most) {
            m_out.earned = *most;
            m_out.capped = true;
        }
    }

    const AccountState &m_state;
    const ItemState &m_item;
    const AccountTerms &m_terms;
    const RateTables &m_rates;
    ItemAccrual m_out;
    Int128 m_exact = 0;
};

/// What a kept settlement let go bears nothing any more, also for the days before.
bool isForgiven(const AccountState &state, const ItemState &item)
{
    return !item.isOpen()
           && std::any_of(state.arrangements.begin(), state.arrangements.end(),
                          [&](const ArrangementState &one) {
                              return one.forgiven.isPositive() && one.ended == item.settledOn;
                          });
}

} // namespace

bool inBreathingSpace(const AccountState &state, QDate day)
{
    return std::any_of(state.care.begin(), state.care.end(), [&](const CareState &care) {
        return care.kind == CareKind::BreathingSpace && care.isActive(day);
    });
}

Accrual accrue(const AccountState &state, const AccountTerms &terms, const RateTables &rates,
               QDate through)
{
    Accrual accrual;
    accrual.through = through;
    accrual.due = Money::zero(state.currency);
    if (terms.isEmpty())
        return accrual;
    for (const ItemState &item : state.items) {
        if (isForgiven(state, item))
            continue;
        ItemAccrual one = ItemReckoner(state, item, terms, rates).reckon(through);
        if (one.steps.empty() && one.posted.isZero() && !one.rateMissing)
            continue;
        accrual.due += one.due();
        accrual.items.push_back(std::move(one));
    }
    return accrual;
}

std::vector<LumpSumDue> lumpSumsDue(const AccountState &state, const AccountTerms &terms, QDate day)
{
    std::vector<LumpSumDue> due;
    const auto *rule = terms.rule<LumpSumRule>(term::kLumpSum, day);
    if (!rule)
        return due;
    for (const ItemState &item : state.items) {
        const QDate since = item.due.isValid() ? item.due : item.issued;
        const auto amount = rule->amountFor(item.original, state.debtor.company);
        if (amount && item.isOpen() && since < day && !item.lumpSumCharged)
            due.push_back({item.id, item.number, *amount, rule->basis});
    }
    return due;
}

} // namespace dunlin::domain
