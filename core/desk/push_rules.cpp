// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/push_rules.h"

#include "core/desk/ledger_view.h"
#include "core/desk/messages/message_board.h"
#include "core/desk/terms_review.h"
#include "core/desk/work_rules.h"
#include "core/domain/agreement_rules.h"
#include "core/domain/event_codec.h"
#include "core/ports/rights.h"

#include "core/store/people.h"
#include <algorithm>

namespace dunlin::desk {

using base::Result;

namespace {

struct Judge {
    const domain::AccountState &state;
    const domain::RoleAuthority &authority;
    const QString &actor;
    ports::Role role;
    QDate day;
    const QString &user;
    const domain::TermsBook &book;

    QString within(const domain::Proposal &proposal) const
    {
        const auto beyond = domain::beyondAuthority(state, proposal, authority, day);
        return beyond.empty() ? QString() : beyond.front().sentence;
    }
    QString operator()(const domain::Planned &plan) const { return within(plan); }
    QString operator()(const domain::PlanChanged &change) const { return within(change); }
    QString operator()(const domain::SettlementAgreed &settlement) const
    {
        return within(settlement);
    }
    QString operator()(const domain::Promised &promise) const { return within(promise); }
    QString operator()(const domain::InterestWaived &waiver) const { return within(waiver); }
    QString operator()(const domain::Adjusted &adjusted) const { return within(adjusted); }
    QString operator()(const domain::DisputeResolved &resolved) const
    {
        const auto may = domain::mayResolve(resolved, authority);
        return may ? QString() : may.error().detail;
    }
    QString operator()(const domain::AttachmentAdded &added) const
    {
        const auto may =
            domain::checkAttachment(state, added, state.agreementRules().on(day).attachments);
        return may ? QString() : may.error().detail;
    }
    QString operator()(const domain::ApprovalDecided &decision) const
    {
        const auto may = domain::mayDecide(state, decision, actor, authority, day);
        return may ? QString() : may.error().detail;
    }
    QString gate(const domain::Payload &payload) const
    {
        const auto may = checkGateRole(state, payload, actor, role);
        return may ? QString() : may.error().detail;
    }
    QString operator()(const domain::Assigned &) const
    {
        return ports::reachOf(role, ports::Right::AssignWork)
                   ? QString()
                   : QStringLiteral("your role does not move accounts between desks");
    }
    QString operator()(const domain::OverrideDecided &decided) const { return gate(decided); }
    QString operator()(const domain::LegalHoldSet &hold) const { return gate(hold); }
    QString operator()(const domain::LegalHoldLifted &lifted) const { return gate(lifted); }
    QString operator()(const domain::DataRestricted &restricted) const { return gate(restricted); }
    QString operator()(const domain::TermsSet &set) const
    {
        return objectionToTerms(book, set, user);
    }
    /// Only the office itself sends.
    QString operator()(const domain::MessageMoved &moved) const
    {
        const auto of = std::find_if(state.messages.begin(), state.messages.end(),
                                     [&](const auto &one) { return one.id == moved.of; });
        if (of == state.messages.end())
            return QStringLiteral("there is no such message");
        const auto may = maySay(*of, moved.step);
        return may ? QString() : may.error().detail;
    }
    template <class Other>
    QString operator()(const Other &) const
    {
        return {};
    }
};

} // namespace

Result<QString> objectionTo(store::Connection &connection, store::TenantKey tenant,
                            const ApplyContext &context, const sync::UserRow &user,
                            const domain::Event &event, std::span<const domain::StoredEvent> before)
{
    const domain::Envelope &envelope = event.envelope;
    if (const auto *assigned = std::get_if<domain::Assigned>(&event.payload)) {
        if (assigned->user.isEmpty())
            return QString();
        DUNLIN_TRY_VALUE(const auto there, store::People(connection, tenant).find(assigned->user));
        return there ? QString() : QStringLiteral("there is no user %1").arg(assigned->user);
    }
    // Four eyes are only as good as the name under what they see.
    if (envelope.actor != domain::actorOfUser(user.name))
        return QStringLiteral("it is signed as somebody else");
    DUNLIN_TRY_VALUE(auto events, eventsOf(connection, tenant, envelope.account));
    for (const domain::StoredEvent &earlier : before) {
        if (earlier.account != envelope.account || earlier.seq != 0
            || earlier.verdict == domain::Verdict::Quarantined)
            continue;
        if (auto decoded = domain::decodeEvent(earlier.raw))
            events.push_back(std::move(*decoded));
    }
    if (const auto *decided = std::get_if<domain::TemplateDecided>(&event.payload)) {
        const TemplateShelf shelf(events, context.zone, context.today);
        const TemplateVersion *of = shelf.find(decided->of);
        if (!of)
            return QStringLiteral("there is no such version of a text");
        const auto may = mayDecideTemplate(*of, envelope.actor, decided->approved);
        return may ? QString() : may.error().detail;
    }
    DUNLIN_TRY_VALUE(const ApplyContext now, withTerms(connection, tenant, context));
    const domain::AccountState state = domain::fold(envelope.account, events, now.fold());
    const QDate day = base::dateIn(envelope.occurred, context.zone);
    ports::Role role = ports::Role::Collector;
    ports::roleFromName(user.role, &role);
    const Judge judge{state,
                      state.agreementRules().on(day).of(user.role),
                      envelope.actor,
                      role,
                      day,
                      user.name,
                      *now.terms};
    return std::visit(judge, event.payload);
}

} // namespace dunlin::desk
