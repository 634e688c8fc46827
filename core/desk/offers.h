// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/business_calendar.h"
#include "core/domain/policy.h"
#include "core/ports/agreement_desk.h"
#include "core/ports/session.h"

namespace dunlin::desk {

/// What an offer is made of beside the wish. Borrowed for the call.
struct OfferContext {
    const domain::AccountState &state;
    const domain::AgreementPolicy &policy;
    const base::BusinessCalendar &calendar;
    ports::Role role = ports::Role::Collector;
    QDate today;
};

/// Offers for one account. Pure. Input error with one sentence when it cannot be agreed at all. A
/// settlement without an amount starts at the least that the role may accept; for a role without a
/// bound, at the least of those that have one.
base::Result<ports::Offer> planOffer(const ports::PlanWish &wish, const OfferContext &context);
base::Result<ports::Offer> settlementOffer(const ports::SettlementWish &wish,
                                           const OfferContext &context);
/// An offer with one part changed.
base::Result<ports::Offer> changedOffer(const ports::Offer &offer, size_t part,
                                        std::optional<base::Money> amount, std::optional<QDate> due,
                                        const OfferContext &context);

/// The roles that decide on requests and may agree this themselves.
std::vector<ports::Role> decidersOf(const domain::Proposal &proposal,
                                    const domain::AccountState &state,
                                    const domain::AgreementPolicy &policy, QDate today);

} // namespace dunlin::desk
