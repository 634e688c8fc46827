// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk_agreements.h"

#include "core/desk/calendars.h"
#include "core/desk/ledger_view.h"
#include "core/desk/offers.h"
#include "core/desk/read_back.h"
#include "core/desk/recording.h"
#include "core/domain/agreement_rules.h"
#include "core/domain/plan_solver.h"
#include "core/store/portfolio_reader.h"

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Money;
using base::Result;
using ports::Reply;
using Readers = WorkstationCore::Readers;
using Stores = WorkstationCore::Stores;

namespace {

Result<ports::Agreed> keep(WorkstationCore &core, Stores stores, std::vector<Recording> recordings)
{
    if (recordings.empty())
        return fail(ErrorCode::Input, QStringLiteral("there is nothing to save"));
    DUNLIN_TRY_VALUE(auto done, keepRecordings(core, stores, std::move(recordings)));
    return ports::Agreed{std::move(done.saved), done.requested};
}

ports::PromiseChance chanceOf(const domain::AccountState &state, const ports::PromiseWish &wish,
                              const ApplyContext &context, const Experience *experience)
{
    static const decision::PromiseHistory kNothing;
    const decision::PromiseRealism realism = decision::promiseRealism(
        state, wish.amount, wish.due, context.today, experience ? experience->promises : kNothing);
    return {realism.keptPermille, realism.rests, realism.better, realism.betterPermille,
            realism.looksUnaffordable};
}

/// Limits of the user that a share is beyond, each once.
void judge(ports::PromiseOffer &offer, const domain::AccountState &state, Money share,
           ports::Role role, QDate today)
{
    const domain::Proposal proposal =
        domain::Promised{share, offer.wish.due, offer.wish.method, {}};
    const domain::AgreementPolicy &policy = state.agreementRules().on(today);
    for (domain::BeyondLimit &limit :
         domain::beyondAuthority(state, proposal, policy.of(ports::roleName(role)), today)) {
        const bool known = std::any_of(offer.limits.begin(), offer.limits.end(),
                                       [&](const auto &one) { return one.limit == limit.limit; });
        if (!known)
            offer.limits.push_back(std::move(limit));
    }
    if (offer.needsApproval() && offer.deciders.empty())
        offer.deciders = decidersOf(proposal, state, policy, today);
}

Result<ports::PromiseOffer> promiseOffer(Readers readers, const ports::PromiseWish &wish,
                                         ports::Role role, const ApplyContext &context,
                                         const Experience *experience)
{
    if (wish.accounts.empty())
        return fail(ErrorCode::Input, QStringLiteral("there is no account"));
    if (!wish.due.isValid() || wish.due < context.today)
        return fail(ErrorCode::Input, QStringLiteral("a promise is due today or later"));
    ports::PromiseOffer offer;
    offer.wish = wish;
    std::vector<Money> free;
    std::vector<domain::AccountState> states;
    QString language;
    for (const base::AccountId &account : wish.accounts) {
        DUNLIN_TRY_VALUE(const auto state,
                         stateNow(readers.cache, WorkstationCore::kTenant, account, context));
        free.push_back(state.closed ? Money::zero(state.currency) : domain::freeToPromise(state));
        offer.shares.push_back({account, state.number, Money::zero(state.currency)});
        if (language.isEmpty())
            language = state.debtor.language;
        if (!offer.chance && wish.amount.isPositive() && wish.amount.currency() == state.currency)
            offer.chance = chanceOf(state, wish, context, experience);
        states.push_back(state);
    }
    DUNLIN_TRY_VALUE(const auto parts, domain::splitOldestFirst(wish.amount, free));
    int used = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        offer.shares[i].amount = parts[i];
        if (!parts[i].isPositive())
            continue;
        ++used;
        judge(offer, states[i], parts[i], role, context.today);
    }
    const Spoken spoken = readBackPromise(wish.amount, wish.due, used, language);
    offer.readBack = spoken.text;
    offer.language = spoken.language;
    return offer;
}

Money offered(const domain::Proposal &proposal, base::Currency currency)
{
    Money sum = Money::zero(currency);
    const auto add = [&](const std::vector<domain::Instalment> &parts) {
        for (const domain::Instalment &part : parts)
            sum += part.amount;
    };
    if (const auto *plan = std::get_if<domain::Planned>(&proposal))
        add(plan->instalments);
    else if (const auto *change = std::get_if<domain::PlanChanged>(&proposal))
        add(change->instalments);
    else if (const auto *settlement = std::get_if<domain::SettlementAgreed>(&proposal))
        add(settlement->parts);
    else if (const auto *promise = std::get_if<domain::Promised>(&proposal))
        sum = promise->amount;
    else if (const auto *adjusted = std::get_if<domain::Adjusted>(&proposal))
        sum = -adjusted->amount;
    return sum;
}

/// The limits that a request is beyond, in sentences. The request names them; whose limits they
/// are follows from the least role for which the same ones stand in the way.
QStringList limitsOf(const domain::AccountState &state, const domain::ApprovalState &request,
                     QDate day)
{
    const domain::AgreementPolicy &policy = state.agreementRules().on(day);
    for (const QByteArrayView role : {"collector", "senior", "compliance", "supervisor"}) {
        std::vector<QByteArray> names;
        QStringList sentences;
        for (const domain::BeyondLimit &limit :
             domain::beyondAuthority(state, request.proposal, policy.of(role), day)) {
            names.push_back(domain::name(limit.limit).toByteArray());
            sentences << limit.sentence;
        }
        if (names == request.because)
            return sentences;
    }
    QStringList names;
    for (const QByteArray &limit : request.because)
        names << QString::fromLatin1(limit);
    return names;
}

Result<std::vector<ports::ApprovalRow>> waiting(Readers readers, const ApplyContext &context,
                                                const ports::Session &session)
{
    store::PortfolioReader reader(readers.cache, WorkstationCore::kTenant);
    DUNLIN_TRY_VALUE(const auto accounts,
                     reader.withNextAction(domain::NextActionKind::DecideApproval));
    DUNLIN_TRY_VALUE(const auto names, creditorNames(readers.cache, WorkstationCore::kTenant));
    std::vector<ports::ApprovalRow> rows;
    for (const base::AccountId &account : accounts) {
        DUNLIN_TRY_VALUE(const auto state,
                         stateNow(readers.cache, WorkstationCore::kTenant, account, context));
        const auto &authority =
            state.agreementRules().on(context.today).of(ports::roleName(session.role));
        for (const domain::ApprovalState &request : state.approvals) {
            if (request.status != domain::ApprovalStatus::Open)
                continue;
            ports::ApprovalRow row;
            row.account = account;
            row.number = state.number;
            row.debtor = state.debtor.name;
            row.creditor = names.value(state.creditor);
            row.request = request;
            row.daysPastDue = state.daysPastDue;
            for (const domain::PromiseState &promise : state.promises) {
                const bool kept = promise.status == domain::PromiseStatus::Kept;
                row.promisesKept += kept ? 1 : 0;
                row.promisesDecided +=
                    kept || promise.status == domain::PromiseStatus::Broken ? 1 : 0;
            }
            row.beyond = limitsOf(state, request, base::dateIn(request.at, context.zone));
            row.readBack = readBack(request.proposal, state.total(), state.debtor.language).text;
            row.owed = state.total();
            row.offered = offered(request.proposal, state.currency);
            const auto may =
                domain::mayDecide(state, {request.id, true, {}}, domain::actorOfUser(session.user),
                                  authority, context.today);
            row.mayDecide = may.has_value();
            if (!may)
                row.whyNot = may.error().detail;
            rows.push_back(std::move(row));
        }
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto &a, const auto &b) { return a.request.at < b.request.at; });
    return rows;
}

} // namespace

bool DeskAgreements::refuse(base::Error *why) const
{
    if (!m_core.identity())
        *why = {ErrorCode::Auth, QStringLiteral("this laptop is not enrolled"), {}};
    else if (!ports::allows(m_core.session().role, ports::Permission::RecordWork))
        *why = {ErrorCode::Forbidden, QStringLiteral("your role does not allow this"), {}};
    else
        return false;
    return true;
}

template <class Wish, class Make>
void DeskAgreements::propose(domain::AccountId account, const Wish &wish, Reply<ports::Offer> reply,
                             Make make)
{
    base::Error why;
    if (refuse(&why))
        return m_core.answer<ports::Offer>(std::move(reply), fail(why));
    const ApplyContext context = m_core.applyContext();
    const ports::Role role = m_core.session().role;
    m_core.ask<ports::Offer>(std::move(reply), [=](Readers readers) -> Result<ports::Offer> {
        DUNLIN_TRY_VALUE(const auto state,
                         stateNow(readers.cache, WorkstationCore::kTenant, account, context));
        const domain::AgreementPolicy &policy = state.agreementRules().on(context.today);
        return make(wish, OfferContext{state, policy, calendarOf(policy.calendar, state.currency),
                                       role, context.today});
    });
}

void DeskAgreements::proposePlan(const ports::PlanWish &wish, Reply<ports::Offer> reply)
{
    propose(wish.account, wish, std::move(reply), planOffer);
}

void DeskAgreements::proposeSettlement(const ports::SettlementWish &wish, Reply<ports::Offer> reply)
{
    propose(wish.account, wish, std::move(reply), settlementOffer);
}

void DeskAgreements::changePart(const ports::Offer &offer, size_t part,
                                std::optional<domain::Money> amount, std::optional<QDate> due,
                                Reply<ports::Offer> reply)
{
    propose(offer.account, offer, std::move(reply),
            [=](const ports::Offer &changed, const OfferContext &context) {
                return changedOffer(changed, part, amount, due, context);
            });
}

void DeskAgreements::proposePromise(const ports::PromiseWish &wish,
                                    Reply<ports::PromiseOffer> reply)
{
    base::Error why;
    if (refuse(&why))
        return m_core.answer<ports::PromiseOffer>(std::move(reply), fail(why));
    const ApplyContext context = m_core.applyContext();
    const ports::Role role = m_core.session().role;
    m_core.ask<ports::PromiseOffer>(
        std::move(reply), [=, experience = experienceOf(m_core)](Readers readers) {
            return promiseOffer(readers, wish, role, context, experience.get());
        });
}

void DeskAgreements::agree(const ports::Offer &offer, Reply<ports::Agreed> reply)
{
    std::vector<domain::Payload> payloads;
    std::visit([&](const auto &proposal) { payloads.emplace_back(proposal); }, offer.proposal);
    record(offer.account, std::move(payloads), std::move(reply));
}

void DeskAgreements::agree(const ports::PromiseOffer &offer, Reply<ports::Agreed> reply)
{
    base::Error why;
    if (refuse(&why))
        return m_core.answer<ports::Agreed>(std::move(reply), fail(why));
    m_core.order<ports::Agreed>(std::move(reply), [=, this](Stores stores) {
        base::SecureRng rng;
        const auto used =
            std::count_if(offer.shares.begin(), offer.shares.end(),
                          [](const auto &share) { return share.amount.isPositive(); });
        std::optional<base::EventId> group;
        if (used > 1)
            group = base::EventId{rng.bytes16()};
        std::vector<Recording> recordings;
        for (const ports::PromiseShare &share : offer.shares) {
            if (!share.amount.isPositive())
                continue;
            recordings.push_back(
                {share.account,
                 {domain::Promised{share.amount, offer.wish.due, offer.wish.method, group}},
                 {},
                 false});
        }
        return keep(m_core, stores, std::move(recordings));
    });
}

void DeskAgreements::record(domain::AccountId account, std::vector<domain::Payload> payloads,
                            Reply<ports::Agreed> reply)
{
    base::Error why;
    if (refuse(&why))
        return m_core.answer<ports::Agreed>(std::move(reply), fail(why));
    m_core.order<ports::Agreed>(
        std::move(reply), [=, this, payloads = std::move(payloads)](Stores stores) {
            return keep(m_core, stores, {Recording{account, payloads, {}, false}});
        });
}

void DeskAgreements::approvals(Reply<std::vector<ports::ApprovalRow>> reply)
{
    const ApplyContext context = m_core.applyContext();
    const ports::Session session = m_core.session();
    m_core.ask<std::vector<ports::ApprovalRow>>(
        std::move(reply), [=](Readers readers) { return waiting(readers, context, session); });
}

} // namespace dunlin::desk
