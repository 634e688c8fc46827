// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/statement.h"

#include "core/base/assert.h"
#include "core/base/hash.h"
#include "core/domain/folding/spread.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace dunlin::domain {

namespace {

/// An item of one of several accounts. Fees and penalties are one bucket in a state.
struct OpenItem {
    folding::OpenParts open{};
    QDate due;
    QDate issued;
    size_t account = 0;
};

std::vector<OpenItem> openItems(std::span<const AccountState> accounts, Currency currency)
{
    std::vector<OpenItem> items;
    for (size_t account = 0; account < accounts.size(); ++account) {
        DUNLIN_ASSERT(accounts[account].currency == currency);
        for (const ItemState &item : accounts[account].items) {
            OpenItem open{.due = item.due.isValid() ? item.due : item.issued,
                          .issued = item.issued,
                          .account = account};
            for (const Bucket bucket : kBuckets)
                open.open[size_t(bucket)] = item.open[bucket].minor();
            items.push_back(open);
        }
    }
    std::stable_sort(items.begin(), items.end(), [](const OpenItem &a, const OpenItem &b) {
        return std::tie(a.due, a.issued) < std::tie(b.due, b.issued);
    });
    return items;
}

AllocationView emptyView(const AccountState &state, const AccountTerms &terms, QDate valueDate)
{
    const auto *rule = terms.rule<AllocationRule>(term::kAllocation, valueDate);
    return {(rule ? *rule : defaultAllocation()).name, {}, Money::zero(state.currency)};
}

/// Puts every posting into the view that `viewOf(event)` gives, if it gives one.
template <class ViewOf>
void collect(const AccountState &state, ViewOf &&viewOf)
{
    for (const ItemState &item : state.items) {
        for (const ItemPosting &posting : item.postings) {
            if (AllocationView *view = viewOf(posting.event)) {
                view->parts.push_back(
                    {item.id, item.number, posting.date, posting.bucket, -posting.amount});
            }
        }
    }
    for (const UnappliedPart &part : state.unappliedFrom) {
        if (AllocationView *view = viewOf(part.event))
            view->unapplied += part.amount;
    }
}

} // namespace

AccountStatement statementOf(AccountId account, std::span<const Event> events,
                             const FoldContext &context, const RateTables &rates)
{
    FoldContext whole = context;
    whole.withPostings = true;
    AccountStatement statement;
    statement.state = fold(account, events, whole);
    statement.terms = termsOf(account, events, whole);
    statement.accrual = accrue(statement.state, statement.terms, rates, context.today);
    statement.lumpSums = lumpSumsDue(statement.state, statement.terms, context.today);
    return statement;
}

std::vector<Charged> interestPostings(const AccountStatement &statement)
{
    std::vector<Charged> postings;
    for (const ItemAccrual &item : statement.accrual.items) {
        const bool beyond = item.postedTo.isValid() && item.postedTo > statement.accrual.through;
        if (item.due().isZero() || beyond)
            continue;
        postings.push_back({.charge = ChargeKind::Interest,
                            .item = item.item,
                            .amount = item.due(),
                            .basis = item.basis,
                            .valueDate = statement.accrual.through,
                            .rule = term::kInterest.toByteArray(),
                            .accruedTo = statement.accrual.through});
    }
    return postings;
}

AllocationView allocationOf(const AccountState &state, const AccountTerms &terms, EventId event,
                            QDate valueDate)
{
    AllocationView view = emptyView(state, terms, valueDate);
    collect(state, [&](EventId of) { return of == event ? &view : nullptr; });
    return view;
}

std::vector<AllocationView> paymentAllocations(const AccountState &state, const AccountTerms &terms)
{
    std::vector<AllocationView> views;
    views.reserve(state.payments.size());
    std::unordered_map<EventId, size_t> places;
    for (const PaymentState &payment : state.payments) {
        places.emplace(payment.id, views.size());
        views.push_back(emptyView(state, terms, payment.valueDate));
    }
    collect(state, [&](EventId of) {
        const auto place = places.find(of);
        return place == places.end() ? nullptr : &views[place->second];
    });
    return views;
}

std::vector<Charged> postedBefore(AccountId account, std::span<const Event> events,
                                  const PaymentReceived &payment, const FoldContext &context,
                                  const RateTables &rates)
{
    const AccountTerms terms = termsOf(account, events, context);
    const auto *rules = terms.rule<std::vector<InterestRule>>(term::kInterest, payment.valueDate);
    const bool wanted =
        rules && std::any_of(rules->begin(), rules->end(), [](const InterestRule &rule) {
            return rule.post.withPayment;
        });
    if (!wanted)
        return {};
    FoldContext then = context;
    then.today = payment.valueDate;
    then.withTimeline = false;
    return interestPostings(statementOf(account, events, then, rates));
}

namespace {

/// As the desk would write it, on the day that it counts from.
Event eventOf(AccountId account, Payload payload, QDate day, const QByteArray &zone, int number)
{
    Event event;
    event.envelope.id =
        EventId{base::derivedId("preview" + account.toHex(), QByteArray::number(number))};
    event.envelope.account = account;
    event.envelope.kind = kindOf(payload);
    event.envelope.occurred = base::startOfDay(day, zone);
    event.envelope.heard = event.envelope.occurred;
    event.payload = std::move(payload);
    return event;
}

} // namespace

PaymentPreview previewPayment(AccountId account, std::span<const Event> events,
                              const PaymentReceived &payment, const FoldContext &context,
                              const RateTables &rates)
{
    FoldContext now = context;
    now.withPostings = true;
    now.withTimeline = false;
    PaymentPreview preview;
    const AccountState before = fold(account, events, now);
    preview.posted = postedBefore(account, events, payment, context, rates);
    std::vector<Event> with(events.begin(), events.end());
    int number = 0;
    for (const Charged &charge : preview.posted)
        with.push_back(eventOf(account, charge, payment.valueDate, now.officeZone, ++number));
    with.push_back(eventOf(account, payment, payment.valueDate, now.officeZone, ++number));
    const AccountState after = fold(account, with, now);
    preview.allocation = allocationOf(after, termsOf(account, with, now), with.back().envelope.id,
                                      payment.valueDate);
    preview.before = before.balances;
    preview.after = after.balances;
    preview.unappliedAfter = after.unapplied;
    preview.daysPastDueAfter = after.daysPastDue;
    return preview;
}

std::vector<Money> acrossAccounts(std::span<const AccountState> accounts, Money amount,
                                  const AllocationRule &rule)
{
    std::vector<Money> shares(accounts.size(), Money::zero(amount.currency()));
    if (accounts.empty() || !amount.isPositive())
        return shares;
    std::vector<OpenItem> items = openItems(accounts, amount.currency());
    folding::Spreader spreader(
        rule, items.size(), [&](size_t i) -> const folding::OpenParts & { return items[i].open; },
        [&](size_t i, ClaimPart part, std::int64_t paid) {
            items[i].open[size_t(part)] -= paid;
            shares[items[i].account] += Money(paid, amount.currency());
        });
    shares.front() += Money(spreader.spread(amount.minor()), amount.currency());
    return shares;
}

} // namespace dunlin::domain
