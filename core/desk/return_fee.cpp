// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/return_fee.h"

#include "core/domain/terms/terms.h"

#include <algorithm>

namespace dunlin::desk {

std::optional<domain::Charged> returnFee(const domain::AccountState &state,
                                         std::span<const domain::Event> events,
                                         const domain::FoldContext &fold,
                                         const domain::Reversed &reversed)
{
    const auto target = std::find_if(events.begin(), events.end(), [&](const auto &event) {
        return event.envelope.id == reversed.of;
    });
    const auto *payment =
        target == events.end() ? nullptr : std::get_if<domain::PaymentReceived>(&target->payload);
    if (!payment || reversed.cause == domain::ReversalCause::Correction)
        return std::nullopt;
    const auto terms = domain::termsOf(state.id, events, fold);
    const auto *rule =
        terms.rule<domain::ReturnFeeRule>(domain::term::kReturnFee, reversed.valueDate);
    if (!rule || rule->amount.currency() != state.currency
        || std::find(rule->causes.begin(), rule->causes.end(), reversed.cause)
               == rule->causes.end())
        return std::nullopt;
    return domain::Charged{.charge = domain::ChargeKind::Fee,
                           .item = payment->item,
                           .amount = rule->amount,
                           .basis = rule->basis,
                           .valueDate = reversed.valueDate,
                           .rule = domain::term::kReturnFee.toByteArray()};
}

} // namespace dunlin::desk
