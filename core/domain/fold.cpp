// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fold.h"

#include "core/domain/folding/allocation.h"
#include "core/domain/folding/commitments.h"
#include "core/domain/folding/granted.h"
#include "core/domain/folding/legal.h"
#include "core/domain/folding/people.h"
#include "core/domain/folding/standing.h"
#include "core/domain/folding/timeline.h"
#include "core/domain/terms/agreement_terms.h"

#include <algorithm>

namespace dunlin::domain {

namespace {

using folding::Seen;

/// The currency of the first amount, for accounts that nothing opened.
Currency anyCurrency(const std::vector<Seen> &seen)
{
    for (const Seen &s : seen) {
        if (const auto *item = std::get_if<ItemAdded>(&s.event->payload))
            return item->amount.currency();
        if (const auto *payment = std::get_if<PaymentReceived>(&s.event->payload))
            return payment->amount.currency();
        if (const auto *charge = std::get_if<Charged>(&s.event->payload))
            return charge->amount.currency();
    }
    return {};
}

AccountTerms termsIn(const AccountState &state, const std::vector<Seen> &seen,
                     const FoldContext &context)
{
    std::vector<TermPtr> terms;
    if (context.terms && !context.terms->isEmpty())
        terms = context.terms->of(state.creditor, state.product);
    for (const Seen &s : seen) {
        const auto *set = s.live ? std::get_if<TermsSet>(&s.event->payload) : nullptr;
        const auto *judgment = s.live ? std::get_if<JudgmentEntered>(&s.event->payload) : nullptr;
        if (!set && !judgment)
            continue;
        Term base;
        base.scope = TermScope::Account;
        base.from = folding::postingDay(set ? set->from : judgment->on, s.event->envelope.occurred,
                                        context.officeZone);
        base.event = s.event->envelope.id;
        for (TermPtr &term : domain::termsOf(set ? set->terms : judgment->terms, base))
            terms.push_back(std::move(term));
    }
    return AccountTerms(std::move(terms));
}

/// The day since which nothing has been owed; null while something is, or nothing ever was.
QDate freeSince(const AccountState &state)
{
    QDate last;
    for (const ItemState &item : state.items) {
        if (item.isOpen())
            return {};
        last = std::max(last, item.settledOn);
    }
    return last;
}

} // namespace

const AgreementRules &AccountState::agreementRules() const
{
    static const AgreementRules standard;
    return rulesUsed.rules ? *rulesUsed.rules : standard;
}

Money AccountState::committed() const
{
    Money sum = Money::zero(currency);
    for (const PromiseState &promise : promises) {
        if (!promise.arrangement)
            sum += promise.open();
    }
    for (const ArrangementState &arrangement : arrangements)
        sum += arrangement.left();
    return sum;
}

Money PartyState::liableFor(Money owed) const
{
    const bool liable = role == PartyRole::CoDebtor || role == PartyRole::Guarantor;
    if (!liable || unlinked.isValid() || !owed.isPositive())
        return Money::zero(owed.currency());
    Money sum = owed.multiply({liabilityPercent.value_or(100), 100}, base::Rounding::HalfUp);
    if (liabilityMax && liabilityMax->currency() == owed.currency())
        sum = base::min(sum, *liabilityMax);
    return sum;
}

Buckets Buckets::zero(Currency currency)
{
    Buckets buckets;
    buckets.open.fill(Money::zero(currency));
    return buckets;
}

AccountState fold(AccountId account, std::span<const Event> events, const FoldContext &context)
{
    const std::vector<Seen> seen = folding::select(events, context);
    const QByteArray &zone = context.officeZone;
    AccountState state;
    state.id = account;
    state.events = int(seen.size());
    folding::applyPeople(state, seen, context);
    if (!state.exists)
        state.currency = anyCurrency(seen);
    const AccountTerms terms = termsIn(state, seen, context);
    state.rulesUsed = {agreementRulesOf(terms), zone};
    folding::Allocation allocation(state.currency, zone, terms, context.withPostings);
    const folding::Granted granted(seen);
    state.unknownEvents = allocation.take(granted.events());
    for (const Seen &s : seen)
        state.unknownEvents += std::holds_alternative<UnknownPayload>(s.event->payload) ? 1 : 0;
    folding::applyPayments(state, seen, zone);
    folding::Commitments commitments(state, granted.events(), context);
    if (!commitments.isEmpty()) {
        // What is forgiven depends on payments alone, so it is known before they are applied.
        commitments.judge(state.payments, {});
        for (const auto &forgiven : commitments.forgiven())
            allocation.forgive(forgiven.settlement, forgiven.day);
    }
    allocation.applyTo(state);
    folding::applyLegal(state, granted.events(), zone);
    if (const QDate free = freeSince(state); free.isValid() && !commitments.isEmpty())
        commitments.judge(state.payments, free);
    commitments.applyTo(state);
    for (const auto &forgiven : allocation.forgiven()) {
        for (ArrangementState &arrangement : state.arrangements) {
            if (arrangement.id == forgiven.settlement)
                arrangement.forgiven = forgiven.amount;
        }
    }
    folding::applyContacts(state, seen);
    folding::applyContactEvents(state, seen, zone);
    folding::applyDisputes(state, seen, context);
    folding::applyRelations(state, seen, context);
    folding::applyMessages(state, seen);
    folding::applyHolds(state, seen, zone);
    folding::applyAttachments(state, seen, zone);
    folding::applyStanding(state, context);
    if (context.withTimeline)
        folding::applyTimeline(state, seen, zone);
    return state;
}

AccountTerms termsOf(AccountId account, std::span<const Event> events, const FoldContext &context)
{
    const std::vector<Seen> seen = folding::select(events, context);
    AccountState state;
    state.id = account;
    folding::applyPeople(state, seen, context);
    return termsIn(state, seen, context);
}

} // namespace dunlin::domain
