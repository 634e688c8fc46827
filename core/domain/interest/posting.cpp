// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/interest/posting.h"

#include "core/base/hash.h"
#include "core/domain/statement.h"

#include <algorithm>
#include <unordered_set>

namespace dunlin::domain {

namespace {

/// Missed posting days further back than this come with the next one.
constexpr int kLookBackDays = 400;

QDate endOfMonth(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

/// The rules that hold on a day, if one of them wants interest posted as `wanted` says.
template <class Wanted>
bool wants(const AccountTerms &terms, bool company, QDate day, Wanted &&wanted)
{
    const auto *rules = terms.rule<std::vector<InterestRule>>(term::kInterest, day);
    return rules && std::any_of(rules->begin(), rules->end(), [&](const InterestRule &rule) {
               return rule.appliesTo(company) && wanted(rule.post);
           });
}

EventId idOf(AccountId account, const Charged &charge)
{
    const ItemId item = charge.item.value_or(ItemId{});
    const QByteArray of = charge.rule + charge.accruedTo.toString(Qt::ISODate).toLatin1();
    return {base::derivedId("charge" + account.toHex() + item.toHex(), of)};
}

class Charges {
public:
    Charges(AccountId account, std::span<const Event> events, const FoldContext &context,
            const RateTables &rates)
        : m_account(account)
        , m_events(events.begin(), events.end())
        , m_context(context)
        , m_rates(rates)
    {
        m_context.withTimeline = false;
        for (const Event &event : events)
            m_known.insert(event.envelope.id);
    }

    /// Interest to the end of a posting day; false when there is none.
    bool postInterest(QDate day)
    {
        const AccountStatement statement = statementOn(day);
        bool any = false;
        for (Charged &charge : interestPostings(statement)) {
            const auto item =
                std::find_if(statement.state.items.begin(), statement.state.items.end(),
                             [&](const ItemState &one) { return one.id == charge.item; });
            // A posting of that day is corrected by the next one.
            if (item == statement.state.items.end() || item->interestPostedTo == day)
                continue;
            any = add(std::move(charge)) || any;
        }
        return any;
    }

    void postLumpSums(QDate day)
    {
        for (const LumpSumDue &due : statementOn(day).lumpSums) {
            add(Charged{.charge = ChargeKind::Cost,
                        .item = due.item,
                        .amount = due.amount,
                        .basis = due.basis,
                        .valueDate = day,
                        .rule = term::kLumpSum.toByteArray()});
        }
    }

    std::vector<DueCharge> take() { return std::move(m_due); }
    void forget()
    {
        m_events.resize(m_events.size() - m_due.size());
        for (const DueCharge &due : m_due)
            m_known.erase(due.id);
        m_due.clear();
    }

private:
    AccountStatement statementOn(QDate day) const
    {
        FoldContext then = m_context;
        then.today = day;
        return statementOf(m_account, m_events, then, m_rates);
    }

    bool add(Charged charge)
    {
        const EventId id = idOf(m_account, charge);
        if (!m_known.insert(id).second)
            return false;
        Event event;
        event.envelope.id = id;
        event.envelope.account = m_account;
        event.envelope.kind = kindOf(Payload(charge));
        event.envelope.occurred = base::endOfDay(charge.valueDate, m_context.officeZone);
        event.envelope.heard = event.envelope.occurred;
        event.payload = charge;
        m_events.push_back(std::move(event));
        m_due.push_back({id, std::move(charge)});
        return true;
    }

    AccountId m_account;
    std::vector<Event> m_events;
    FoldContext m_context;
    const RateTables &m_rates;
    std::unordered_set<EventId> m_known;
    std::vector<DueCharge> m_due;
};

/// The first day whose posting may be missing, as far as items are posted at all.
QDate missingFrom(const AccountState &state, QDate latest)
{
    QDate oldest;
    for (const ItemState &item : state.items) {
        const bool counts = item.isOpen() && item.interestPostedTo.isValid();
        if (counts && (oldest.isNull() || item.interestPostedTo < oldest))
            oldest = item.interestPostedTo;
    }
    return oldest.isNull() ? latest : std::max(oldest.addDays(1), latest.addDays(-kLookBackDays));
}

/// Days of payments that came without the interest that the terms post before them: imported ones.
std::vector<QDate> paymentDays(const AccountState &state, const AccountTerms &terms, QDate day)
{
    std::vector<QDate> days;
    for (const PaymentState &payment : state.payments) {
        const QDate on = payment.valueDate;
        const bool missing =
            std::any_of(state.items.begin(), state.items.end(), [&](const ItemState &item) {
                const QDate due = item.due.isValid() ? item.due : item.issued;
                return due < on && (item.settledOn.isNull() || item.settledOn >= on)
                       && (item.interestPostedTo.isNull() || item.interestPostedTo < on);
            });
        if (missing && on <= day && on >= day.addDays(-kLookBackDays)
            && wants(terms, state.debtor.company, on,
                     [](const auto &post) { return post.withPayment; }))
            days.push_back(on);
    }
    return days;
}

} // namespace

QDate interestDay(const AccountTerms &terms, bool company, QDate day)
{
    QDate latest;
    QDate month = endOfMonth(day);
    for (int back = 0; back <= 12 && latest.isNull(); ++back) {
        if (month <= day
            && wants(terms, company, month, [](const auto &post) { return post.monthly; }))
            latest = month;
        month = endOfMonth(month.addMonths(-1));
    }
    QDate until = day;
    for (int back = 0; back <= 12; ++back) {
        const auto *cycle = terms.rule<StatementCycle>(term::kStatement, until);
        const QDate stated = (cycle ? *cycle : StatementCycle{}).latest(until);
        if (stated.isNull() || (latest.isValid() && stated <= latest))
            break;
        if (wants(terms, company, stated, [](const auto &post) { return post.atStatement; }))
            return stated;
        until = stated.addDays(-1);
    }
    return latest;
}

bool chargeThemselves(const std::vector<TermPtr> &terms)
{
    return std::any_of(terms.begin(), terms.end(), [](const TermPtr &term) {
        if (const auto *rules = std::get_if<std::vector<InterestRule>>(&term->rule)) {
            return std::any_of(rules->begin(), rules->end(), [](const InterestRule &rule) {
                return rule.post.isByDay() || rule.post.withPayment;
            });
        }
        const auto *lumpSum = std::get_if<LumpSumRule>(&term->rule);
        return lumpSum && lumpSum->postByItself;
    });
}

std::vector<DueCharge> chargesDue(AccountId account, std::span<const Event> events,
                                  const FoldContext &context, const RateTables &rates, QDate day)
{
    const AccountTerms terms = termsOf(account, events, context);
    if (terms.isEmpty())
        return {};
    FoldContext then = context;
    then.today = day;
    then.withTimeline = false;
    const AccountState state = fold(account, events, then);
    if (!state.exists || state.closed)
        return {};
    Charges charges(account, events, context, rates);
    const bool company = state.debtor.company;
    const QDate latest = interestDay(terms, company, day);
    std::vector<QDate> days = paymentDays(state, terms, day);
    if (latest.isValid() && charges.postInterest(latest)) {
        // Only now is it worth going through the days before.
        const QDate first = missingFrom(state, latest);
        for (QDate one = latest; one.isValid() && one >= first;
             one = interestDay(terms, company, one.addDays(-1)))
            days.push_back(one);
        charges.forget();
    }
    // In their order, so that what was posted earlier bears what the terms say.
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    for (const QDate &one : days)
        charges.postInterest(one);
    const auto *lumpSum = terms.rule<LumpSumRule>(term::kLumpSum, day);
    if (lumpSum && lumpSum->postByItself && !inBreathingSpace(state, day))
        charges.postLumpSums(day);
    return charges.take();
}

} // namespace dunlin::domain
