// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/ledger_offer.h"

#include "core/desk/account_change.h"
#include "core/desk/ledger_view.h"
#include "core/desk/offers.h"
#include "core/desk/payment_preview.h"
#include "core/desk/return_fee.h"
#include "core/desk/terms_keeper.h"
#include "core/desk/work_rules.h"
#include "core/domain/statement.h"

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

class Offering {
public:
    Offering(store::Connection &connection, store::TenantKey tenant, ports::Role role,
             const ApplyContext &context)
        : m_connection(connection)
        , m_tenant(tenant)
        , m_role(role)
        , m_context(context)
        , m_fold(context.fold())
    {}

    Result<ports::LedgerOffer> operator()(const ports::PaymentWish &wish) const
    {
        if (!wish.valueDate.isValid())
            return fail(ErrorCode::Input, QStringLiteral("value_date is not a date"));
        ports::LedgerOffer offer;
        offer.wish = wish;
        offer.announced = wish.valueDate > m_context.today;
        if (offer.announced && wish.expected) {
            return fail(ErrorCode::Input, QStringLiteral("an announced payment has come when its "
                                                         "value date is today or before"));
        }
        domain::PaymentReceived payment{wish.amount, wish.valueDate, wish.method, wish.reference,
                                        wish.item,   wish.expected,  {}};
        DUNLIN_TRY_VALUE(const auto targets, paymentTargets(m_connection, m_tenant, wish.account,
                                                            payment, wish.linked, m_context));
        for (const PaymentTarget &target : targets) {
            if (target.state.id != wish.account) {
                payment.item.reset();
                payment.expected.reset();
            }
            payment.amount = target.share;
            DUNLIN_TRY_VALUE(auto entry, entryOf(target, payment, offer.announced));
            offer.entries.push_back(std::move(entry));
        }
        // Of the account that was asked for, also when its share is nothing.
        DUNLIN_TRY_VALUE(const auto own, historyOf(wish.account));
        DUNLIN_TRY_VALUE(offer.allocation, sourceOf(wish.account, own, wish.valueDate));
        const auto known = domain::fold(wish.account, own, m_fold).payments;
        offer.seenBefore = std::any_of(known.begin(), known.end(), [&](const auto &one) {
            return one.valueDate == wish.valueDate && one.amount == wish.amount;
        });
        return offer;
    }

    Result<ports::LedgerOffer> operator()(const ports::ReversalWish &wish) const
    {
        ports::LedgerOffer offer;
        offer.wish = wish;
        DUNLIN_TRY_VALUE(const auto history, historyOf(wish.account));
        const domain::AccountState state = domain::fold(wish.account, history, m_fold);
        const domain::Reversed reversed{wish.of, wish.reason, m_context.today, wish.cause};
        DUNLIN_TRY(checkPayload(state, reversed, m_context.today));
        std::vector<domain::Payload> payloads{reversed};
        offer.fee = returnFee(state, history, m_fold, reversed);
        if (offer.fee && wish.withFee) {
            DUNLIN_TRY(checkPayload(state, *offer.fee, m_context.today));
            payloads.emplace_back(*offer.fee);
        }
        return corrected(std::move(offer), wish.account, history, std::move(payloads));
    }

    Result<ports::LedgerOffer> operator()(const ports::CorrectionWish &wish) const
    {
        ports::LedgerOffer offer;
        offer.wish = wish;
        DUNLIN_TRY_VALUE(const auto history, historyOf(wish.account));
        const domain::AccountState state = domain::fold(wish.account, history, m_fold);
        DUNLIN_TRY(checkPayload(state, wish.payload, m_context.today));
        if (const auto *waiver = std::get_if<domain::InterestWaived>(&wish.payload))
            judge(offer, state, *waiver);
        else if (const auto *adjusted = std::get_if<domain::Adjusted>(&wish.payload))
            judge(offer, state, *adjusted);
        return corrected(std::move(offer), wish.account, history, {wish.payload});
    }

private:
    void judge(ports::LedgerOffer &offer, const domain::AccountState &state,
               const domain::Proposal &proposal) const
    {
        const domain::AgreementPolicy &policy = state.agreementRules().on(m_context.today);
        offer.limits = domain::beyondAuthority(state, proposal, policy.of(ports::roleName(m_role)),
                                               m_context.today);
        if (offer.needsApproval())
            offer.deciders = decidersOf(proposal, state, policy, m_context.today);
    }
    Result<std::vector<domain::Event>> historyOf(domain::AccountId account) const
    {
        DUNLIN_TRY_VALUE(auto events, eventsOf(m_connection, m_tenant, account));
        if (events.empty())
            return fail(ErrorCode::NotFound, QStringLiteral("there is no such account here"));
        return events;
    }

    Result<ports::LedgerEntry> entryOf(const PaymentTarget &target,
                                       const domain::PaymentReceived &payment, bool announced) const
    {
        ports::LedgerEntry entry;
        entry.amount = target.share;
        if (announced) {
            const domain::PaymentExpected expected{payment.amount, payment.valueDate,
                                                   payment.method, payment.reference};
            DUNLIN_TRY(checkPayload(target.state, expected, m_context.today));
            entry.payloads.emplace_back(expected);
        } else {
            entry.payloads.emplace_back(payment);
        }
        // Announced money is shown as it would be applied on its day, with nothing else between.
        domain::FoldContext then = m_fold;
        then.today = std::max(m_context.today, payment.valueDate);
        const auto first =
            domain::postedBefore(target.state.id, target.events, payment, m_fold, shippedRates());
        const std::vector<domain::Payload> payloads{payment};
        entry.change =
            changeBy(target.state.id, target.events, first, payloads, then, m_context.now);
        return entry;
    }

    ports::LedgerOffer corrected(ports::LedgerOffer offer, domain::AccountId account,
                                 const std::vector<domain::Event> &history,
                                 std::vector<domain::Payload> payloads) const
    {
        ports::LedgerEntry entry;
        entry.change = changeBy(account, history, {}, payloads, m_fold, m_context.now);
        entry.amount = entry.change.owedAfter - entry.change.owedBefore;
        entry.payloads = std::move(payloads);
        offer.entries.push_back(std::move(entry));
        return offer;
    }

    Result<ports::AllocationSource>
    sourceOf(domain::AccountId account, const std::vector<domain::Event> &events, QDate day) const
    {
        ports::AllocationSource source;
        source.rule = domain::defaultAllocation();
        const auto terms = domain::termsOf(account, events, m_fold);
        const domain::Term *term = terms.inForce(domain::term::kAllocation, day);
        const auto *rule = term ? std::get_if<domain::AllocationRule>(&term->rule) : nullptr;
        if (!rule)
            return source;
        source.rule = *rule;
        source.scope = term->scope;
        source.product = term->product;
        source.from = term->from;
        if (term->creditor) {
            DUNLIN_TRY_VALUE(const auto names, creditorNames(m_connection, m_tenant));
            source.creditor = names.value(*term->creditor);
        }
        return source;
    }

    store::Connection &m_connection;
    const store::TenantKey m_tenant;
    const ports::Role m_role;
    const ApplyContext &m_context;
    const domain::FoldContext m_fold;
};

} // namespace

Result<ports::LedgerOffer> ledgerOffer(store::Connection &connection, store::TenantKey tenant,
                                       const ports::LedgerWish &wish, ports::Role role,
                                       const ApplyContext &context)
{
    DUNLIN_TRY_VALUE(const ApplyContext now, withTerms(connection, tenant, context));
    return std::visit(Offering(connection, tenant, role, now), wish);
}

} // namespace dunlin::desk
