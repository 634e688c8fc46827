// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/offers.h"

#include "core/desk/read_back.h"
#include "core/domain/agreement_rules.h"
#include "core/domain/plan_solver.h"

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Money;
using base::Result;
using domain::Instalment;
using ports::Offer;

namespace {

constexpr int kSuggestedMonths = 6;
constexpr size_t kAlternatives = 3;

const std::vector<Instalment> &partsOf(const domain::Proposal &proposal)
{
    if (const auto *plan = std::get_if<domain::Planned>(&proposal))
        return plan->instalments;
    if (const auto *change = std::get_if<domain::PlanChanged>(&proposal))
        return change->instalments;
    return std::get<domain::SettlementAgreed>(proposal).parts;
}

/// The proposal with all that a screen says about it, but alternatives.
Result<Offer> offerOf(domain::Proposal proposal, Money left, const OfferContext &context)
{
    const domain::AccountState &state = context.state;
    DUNLIN_TRY(domain::checkProposal(state, proposal, context.today));
    Offer offer;
    offer.account = state.id;
    offer.owed = state.total();
    offer.left = left;
    offer.covered = Money::zero(state.currency);
    const auto &parts = partsOf(proposal);
    for (const Instalment &part : parts)
        offer.covered += part.amount;
    Money after = offer.covered;
    for (const Instalment &part : parts) {
        after -= part.amount;
        offer.parts.push_back({part.due, part.amount, after});
    }
    const bool settles = std::holds_alternative<domain::SettlementAgreed>(proposal);
    offer.discount = settles ? offer.owed - offer.covered : Money::zero(state.currency);
    const auto &authority = context.policy.of(ports::roleName(context.role));
    offer.limits = domain::beyondAuthority(state, proposal, authority, context.today);
    for (const domain::BeyondLimit &limit : offer.limits)
        offer.beyond << limit.sentence;
    if (offer.needsApproval())
        offer.deciders = decidersOf(proposal, state, context.policy, context.today);
    const Spoken spoken = readBack(proposal, offer.owed, state.debtor.language);
    offer.readBack = spoken.text;
    offer.language = spoken.language;
    offer.proposal = std::move(proposal);
    return offer;
}

domain::PlanRequest requestFor(Money total, const OfferContext &context)
{
    domain::PlanRequest request;
    request.total = total;
    request.today = context.today;
    request.payday = base::Payday::fromText(context.state.debtor.payday);
    return request;
}

int planMonths(const OfferContext &context)
{
    return context.policy.of(ports::roleName(context.role)).planMonths;
}

/// What is paid first, apart from the instalments; nothing: no such payment.
Result<Money> firstPaymentOf(const ports::PlanWish &wish, const domain::PlanRequest &request)
{
    const Money none = Money::zero(request.total.currency());
    if (wish.firstPayment) {
        if (wish.firstPayment->currency() != request.total.currency())
            return fail(ErrorCode::Input,
                        QStringLiteral("the first payment is in another currency"));
        if (!wish.firstPayment->isPositive())
            return fail(ErrorCode::Input,
                        QStringLiteral("the first payment must be more than nothing"));
        if (*wish.firstPayment > request.total)
            return fail(ErrorCode::Input,
                        QStringLiteral("the first payment is more than what can be promised"));
        return *wish.firstPayment;
    }
    if (!wish.firstTakesRest || !request.instalment || !request.count)
        return none;
    // Compared by division: the product could be more than an amount holds.
    if (request.instalment->isPositive() && *request.count > 0
        && request.instalment->minor() > request.total.minor() / *request.count)
        return fail(ErrorCode::Input,
                    QStringLiteral("so many instalments are more than what can be promised"));
    return request.total - request.instalment->multiply({*request.count, 1}, base::Rounding::Up);
}

/// A schedule whose first part has a size of its own.
Result<domain::PlanSchedule> solvedWithFirst(Money first, const domain::PlanRequest &request,
                                             const base::BusinessCalendar &calendar)
{
    domain::PlanRequest dates = request;
    dates.instalment.reset();
    domain::PlanRequest rest = request;
    rest.total = request.total - first;
    if (!rest.total.isPositive()) {
        dates.count = 1;
        dates.end.reset();
        return domain::solvePlan(dates, calendar);
    }
    if (request.end) {
        dates.count.reset();
        DUNLIN_TRY_VALUE(const auto days, domain::solvePlan(dates, calendar));
        const int fit = int(days.instalments.size()) - 1;
        if (fit < 1)
            return fail(ErrorCode::Input,
                        QStringLiteral("no instalment is due after the first payment by then"));
        rest.count = std::min(rest.count.value_or(fit), fit);
        rest.end.reset();
        dates.end.reset();
    }
    DUNLIN_TRY_VALUE(auto schedule, domain::solvePlan(rest, calendar));
    dates.count = int(schedule.instalments.size()) + 1;
    DUNLIN_TRY_VALUE(const auto days, domain::solvePlan(dates, calendar));
    std::vector<Instalment> parts{{days.instalments.front().due, first}};
    for (size_t i = 0; i < schedule.instalments.size(); ++i)
        parts.push_back({days.instalments[i + 1].due, schedule.instalments[i].amount});
    schedule.instalments = std::move(parts);
    schedule.covered += first;
    return schedule;
}

Result<Offer> planned(const ports::PlanWish &wish, const domain::PlanRequest &request,
                      const OfferContext &context)
{
    DUNLIN_TRY_VALUE(const Money first, firstPaymentOf(wish, request));
    DUNLIN_TRY_VALUE(auto schedule, first.isPositive()
                                        ? solvedWithFirst(first, request, context.calendar)
                                        : domain::solvePlan(request, context.calendar));
    if (!wish.replaces) {
        return offerOf(domain::Planned{std::move(schedule.instalments), wish.frequency, wish.method,
                                       wish.text},
                       schedule.left, context);
    }
    domain::PlanChanged change{*wish.replaces, *wish.replaces, std::move(schedule.instalments),
                               wish.text};
    for (const domain::ArrangementState &plan : context.state.arrangements) {
        if (plan.id == change.of)
            change.after = plan.head;
    }
    return offerOf(std::move(change), schedule.left, context);
}

void addAlternative(Offer &offer, Result<Offer> other)
{
    if (!other || other->needsApproval() || offer.alternatives.size() >= kAlternatives)
        return;
    const bool known =
        std::any_of(offer.alternatives.begin(), offer.alternatives.end(),
                    [&](const Offer &one) { return one.proposal == other->proposal; });
    if (!known)
        offer.alternatives.push_back(std::move(*other));
}

} // namespace

Result<Offer> planOffer(const ports::PlanWish &wish, const OfferContext &context)
{
    const Money free = domain::freeToPromise(context.state, wish.replaces);
    domain::PlanRequest request = requestFor(wish.total.value_or(free), context);
    request.frequency = wish.frequency;
    request.instalment = wish.instalment;
    request.count = wish.count;
    request.end = wish.end;
    request.first = wish.first;
    const int most = planMonths(context);
    if (!request.instalment && !request.count && !request.end)
        request.count = std::max(1, std::min(kSuggestedMonths, most));
    DUNLIN_TRY_VALUE(Offer offer, planned(wish, request, context));
    if (!offer.needsApproval())
        return offer;
    // As long as allowed, half of that, and three months; on the first day that was wished for.
    for (const int months : {most, most / 2, 3}) {
        domain::PlanRequest other = requestFor(request.total, context);
        other.first = wish.first;
        other.count = months;
        ports::PlanWish asked = wish;
        asked.frequency = domain::Frequency::Monthly;
        asked.firstTakesRest = false;
        if (months >= 1)
            addAlternative(offer, planned(asked, other, context));
    }
    return offer;
}

namespace {

/// Where a talk about a settlement starts: at the least that the role may accept; for who may
/// accept anything, at the least of those who may not.
int suggestedFloor(const OfferContext &context, int own)
{
    if (own > 0)
        return own;
    int lowest = 10000;
    for (const domain::RoleAuthority &role : context.policy.authority) {
        const int floor = role.floorAt(context.state.daysPastDue);
        if (floor > 0)
            lowest = std::min(lowest, floor);
    }
    return lowest;
}

Result<Offer> settled(const ports::SettlementWish &wish, Money amount, int parts,
                      const OfferContext &context)
{
    domain::PlanRequest request = requestFor(amount, context);
    request.frequency = wish.frequency;
    request.count = parts;
    request.first = wish.first;
    DUNLIN_TRY_VALUE(auto schedule, domain::solvePlan(request, context.calendar));
    domain::SettlementAgreed settlement;
    settlement.parts = std::move(schedule.instalments);
    settlement.expires = wish.expires.isValid() ? wish.expires : settlement.parts.back().due;
    settlement.owed = context.state.total();
    settlement.method = wish.method;
    settlement.text = wish.text;
    return offerOf(std::move(settlement), Money::zero(context.state.currency), context);
}

} // namespace

Result<Offer> settlementOffer(const ports::SettlementWish &wish, const OfferContext &context)
{
    const Money owed = context.state.total();
    const auto &authority = context.policy.of(ports::roleName(context.role));
    const int floor = authority.floorAt(context.state.daysPastDue);
    const Money least = base::max(owed.multiply({floor, 10000}, base::Rounding::Up),
                                  Money(1, context.state.currency));
    const Money suggested =
        owed.multiply({suggestedFloor(context, floor), 10000}, base::Rounding::Up);
    DUNLIN_TRY_VALUE(Offer offer,
                     settled(wish, wish.amount.value_or(suggested), wish.parts, context));
    if (!offer.needsApproval())
        return offer;
    const Money middle = least + (owed - least).multiply({1, 2}, base::Rounding::Up);
    addAlternative(offer, settled(wish, least, wish.parts, context));
    addAlternative(offer, settled(wish, least, 1, context));
    addAlternative(offer, settled(wish, middle, std::max(wish.parts, 3), context));
    return offer;
}

Result<Offer> changedOffer(const Offer &offer, size_t part, std::optional<Money> amount,
                           std::optional<QDate> due, const OfferContext &context)
{
    DUNLIN_TRY_VALUE(auto parts,
                     domain::changeInstalment(partsOf(offer.proposal), part, amount, due));
    domain::Proposal proposal = offer.proposal;
    if (auto *plan = std::get_if<domain::Planned>(&proposal))
        plan->instalments = std::move(parts);
    else if (auto *change = std::get_if<domain::PlanChanged>(&proposal))
        change->instalments = std::move(parts);
    else
        std::get<domain::SettlementAgreed>(proposal).parts = std::move(parts);
    return offerOf(std::move(proposal), offer.left, context);
}

std::vector<ports::Role> decidersOf(const domain::Proposal &proposal,
                                    const domain::AccountState &state,
                                    const domain::AgreementPolicy &policy, QDate today)
{
    std::vector<ports::Role> roles;
    for (const domain::RoleAuthority &authority : policy.authority) {
        ports::Role role{};
        if (authority.approves && ports::roleFromName(authority.role, &role)
            && domain::beyondAuthority(state, proposal, authority, today).empty())
            roles.push_back(role);
    }
    return roles;
}

} // namespace dunlin::desk
