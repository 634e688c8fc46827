// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/statement.h"

#include "core/base/assert.h"
#include "core/base/hash.h"
#include "core/domain/folding/spread.h"

#include <algorithm>
#include <tuple>

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
        if (item.due().isZero())
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
    AllocationView view;
    const auto *rule = terms.rule<AllocationRule>(term::kAllocation, valueDate);
    view.rule = (rule ? *rule : defaultAllocation()).name;
    view.unapplied = Money::zero(state.currency);
    for (const ItemState &item : state.items) {
        for (const ItemPosting &posting : item.postings) {
            if (posting.event == event) {
                view.parts.push_back(
                    {item.id, item.number, posting.date, posting.bucket, -posting.amount});
            }
        }
    }
    for (const UnappliedPart &part : state.unappliedFrom) {
        if (part.event == event)
            view.unapplied += part.amount;
    }
    return view;
}

PaymentPreview previewPayment(AccountId account, std::span<const Event> events,
                              const PaymentReceived &payment, const FoldContext &context)
{
    FoldContext now = context;
    now.withPostings = true;
    now.withTimeline = false;
    PaymentPreview preview;
    const AccountState before = fold(account, events, now);
    std::vector<Event> with(events.begin(), events.end());
    Event made;
    made.envelope.id = EventId{base::derivedId("preview", account.toBytes())};
    made.envelope.account = account;
    made.envelope.kind = kindOf(payment);
    made.envelope.occurred = base::startOfDay(payment.valueDate, now.officeZone);
    made.envelope.heard = made.envelope.occurred;
    made.payload = payment;
    with.push_back(made);
    const AccountState after = fold(account, with, now);
    preview.allocation =
        allocationOf(after, termsOf(account, with, now), made.envelope.id, payment.valueDate);
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
