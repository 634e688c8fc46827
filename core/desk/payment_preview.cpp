// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/payment_preview.h"

#include "core/desk/ledger_view.h"
#include "core/desk/terms_keeper.h"
#include "core/desk/work_rules.h"
#include "core/store/queue_windows.h"

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

Result<PaymentTarget> read(store::Connection &connection, store::TenantKey tenant,
                           base::AccountId account, const domain::FoldContext &fold)
{
    PaymentTarget known;
    DUNLIN_TRY_VALUE(known.events, eventsOf(connection, tenant, account));
    if (known.events.empty())
        return fail(ErrorCode::NotFound, QStringLiteral("there is no such account here"));
    known.state = domain::fold(account, known.events, fold);
    return known;
}

/// The debtor's other accounts in the same currency.
base::Status readLinked(store::Connection &connection, store::TenantKey tenant,
                        const domain::FoldContext &fold, std::vector<PaymentTarget> &all)
{
    const domain::AccountState first = all.front().state;
    if (first.debtor.id.isNull())
        return {};
    store::QueueWindows windows(connection, tenant);
    DUNLIN_TRY_VALUE(const auto rows, windows.ofDebtor(first.debtor.id));
    for (const store::QueueRow &row : rows) {
        if (row.account.id == first.id || row.account.currency != first.currency)
            continue;
        DUNLIN_TRY_VALUE(auto known, read(connection, tenant, row.account.id, fold));
        all.push_back(std::move(known));
    }
    return {};
}

} // namespace

Result<domain::AccountStatement> statementNow(store::Connection &connection,
                                              store::TenantKey tenant, base::AccountId account,
                                              const ApplyContext &context)
{
    DUNLIN_TRY_VALUE(const ApplyContext now, withTerms(connection, tenant, context));
    DUNLIN_TRY_VALUE(const auto events, eventsOf(connection, tenant, account));
    if (events.empty())
        return fail(ErrorCode::NotFound, QStringLiteral("there is no such account here"));
    return domain::statementOf(account, events, now.fold(), shippedRates());
}

Result<std::vector<PaymentTarget>> paymentTargets(store::Connection &connection,
                                                  store::TenantKey tenant, base::AccountId account,
                                                  const domain::PaymentReceived &payment,
                                                  bool linked, const ApplyContext &context)
{
    const domain::FoldContext fold = context.fold();
    std::vector<PaymentTarget> all;
    DUNLIN_TRY_VALUE(auto first, read(connection, tenant, account, fold));
    all.push_back(std::move(first));
    DUNLIN_TRY(checkPayload(all.front().state, payment, context.today));
    all.front().share = payment.amount;
    if (!linked)
        return all;
    DUNLIN_TRY(readLinked(connection, tenant, fold, all));
    std::vector<domain::AccountState> states;
    for (const PaymentTarget &known : all)
        states.push_back(known.state);
    const auto terms = domain::termsOf(account, all.front().events, fold);
    const auto *rule =
        terms.rule<domain::AllocationRule>(domain::term::kAllocation, payment.valueDate);
    const auto shares =
        domain::acrossAccounts(states, payment.amount, rule ? *rule : domain::defaultAllocation());
    for (size_t i = 0; i < all.size(); ++i)
        all[i].share = shares[i];
    std::erase_if(all, [](const PaymentTarget &one) { return !one.share.isPositive(); });
    return all;
}

Result<std::vector<ports::PaymentShare>>
previewNow(store::Connection &connection, store::TenantKey tenant, base::AccountId account,
           const domain::PaymentReceived &payment, bool linked, const ApplyContext &context)
{
    DUNLIN_TRY_VALUE(const ApplyContext now, withTerms(connection, tenant, context));
    DUNLIN_TRY_VALUE(const auto targets,
                     paymentTargets(connection, tenant, account, payment, linked, now));
    std::vector<ports::PaymentShare> out;
    for (const PaymentTarget &target : targets) {
        domain::PaymentReceived part = payment;
        part.amount = target.share;
        if (target.state.id != account)
            part.item.reset();
        out.push_back({target.state.id, target.state.number, target.share,
                       domain::previewPayment(target.state.id, target.events, part, now.fold(),
                                              shippedRates())});
    }
    return out;
}

} // namespace dunlin::desk
