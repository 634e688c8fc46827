// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk_views.h"

#include "core/desk/ledger_view.h"
#include "core/desk/port_rows.h"
#include "core/desk/recording.h"
#include "core/desk/terms_keeper.h"
#include "core/domain/fold.h"

#include <algorithm>
#include <limits>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using ports::Reply;
using Readers = WorkstationCore::Readers;

namespace {

constexpr store::TenantKey kTenant = WorkstationCore::kTenant;

/// An event that is folded and never kept. It comes after all that there is.
domain::Event imagined(base::AccountId account, domain::Payload payload, const QString &actor,
                       base::Instant now, base::SecureRng &rng)
{
    domain::Event event;
    event.envelope.id = {rng.bytes16()};
    event.envelope.kind = domain::kindOf(payload);
    event.envelope.account = account;
    event.envelope.occurred = now;
    event.envelope.heard = now;
    event.envelope.hlc = std::numeric_limits<quint64>::max();
    event.envelope.actor = actor;
    event.payload = std::move(payload);
    return event;
}

bool spreads(const domain::Payload &payload)
{
    return std::holds_alternative<domain::CareEntered>(payload)
           || std::holds_alternative<domain::CareEnded>(payload)
           || std::holds_alternative<domain::DebtorLinked>(payload);
}

/// The person's other accounts: those of the one he is after the events, too.
Result<std::vector<ports::LinkedAccount>> othersOf(Readers readers,
                                                   const domain::AccountState &state, QDate today)
{
    std::vector<ports::LinkedAccount> others;
    if (state.debtor.id.isNull())
        return others;
    DUNLIN_TRY_VALUE(const auto rows, readers.windows.ofDebtor(state.debtor.id));
    for (const store::QueueRow &row : rows) {
        if (row.account.id != state.id)
            others.push_back(toLinked(row, today));
    }
    return others;
}

Result<ports::Foreseen> foreseen(Readers readers, base::AccountId account,
                                 const std::vector<domain::Payload> &payloads,
                                 const ApplyContext &given, const Recorder &recorder)
{
    DUNLIN_TRY_VALUE(const ApplyContext context, withTerms(readers.cache, kTenant, given));
    const domain::FoldContext fold = context.fold();
    DUNLIN_TRY_VALUE(auto history, eventsOf(readers.cache, kTenant, account));
    ports::Foreseen out;
    out.before = domain::fold(account, history, fold);
    domain::AccountState state = out.before;
    base::SecureRng rng;
    std::optional<base::EventId> care;
    bool wide = false;
    for (domain::Payload payload : payloads) {
        pointToCare(payload, care);
        DUNLIN_TRY_VALUE(auto allowed,
                         admitted(state, std::move(payload), recorder,
                                  state.agreementRules().on(context.today), context.today));
        wide = wide || spreads(allowed.payload);
        if (accountOf(state, allowed.payload) != account)
            continue;
        domain::Event event =
            imagined(account, std::move(allowed.payload), recorder.actor, context.now, rng);
        if (std::holds_alternative<domain::CareEntered>(event.payload))
            care = event.envelope.id;
        history.push_back(std::move(event));
        state = domain::fold(account, history, fold);
    }
    out.after = std::move(state);
    if (wide) {
        DUNLIN_TRY_VALUE(out.others, othersOf(readers, out.after, context.today));
    }
    return out;
}

Result<domain::FoldContext> pastFold(Readers readers, const ports::PastMoment &moment,
                                     const ApplyContext &context)
{
    domain::FoldContext fold = context.fold();
    fold.at = moment.at;
    fold.known = moment.known;
    if (moment.at)
        fold.today = base::dateIn(*moment.at, context.zone);
    else if (moment.known)
        fold.today = base::dateIn(*moment.known, context.zone);
    DUNLIN_TRY_VALUE(fold.terms,
                     loadTerms(readers.cache, kTenant, {context.zone, moment.at, moment.known}));
    return fold;
}

Result<ports::PastPage> pastPage(Readers readers, base::AccountId account,
                                 const ports::PastMoment &moment, const ApplyContext &context)
{
    DUNLIN_TRY_VALUE(const auto fold, pastFold(readers, moment, context));
    ports::PastPage out;
    out.today = fold.today;
    ports::AccountPage &page = out.page;
    DUNLIN_TRY_VALUE(page.state, stateOf(readers.cache, kTenant, account, fold));
    DUNLIN_TRY_VALUE(const auto names, creditorNames(readers.cache, kTenant));
    page.creditor = names.value(page.state.creditor);
    page.suggestedPromise = base::Money::zero(page.state.currency);
    if (!page.state.exists || page.state.debtor.id.isNull())
        return out;
    DUNLIN_TRY_VALUE(const auto rows, readers.windows.ofDebtor(page.state.debtor.id));
    domain::FoldContext others = fold;
    others.withTimeline = false;
    for (const store::QueueRow &row : rows) {
        if (row.account.id == account) {
            page.linked.push_back({account, page.state.number, page.creditor, page.state.total(),
                                   page.state.daysPastDue});
            continue;
        }
        DUNLIN_TRY_VALUE(const auto state, stateOf(readers.cache, kTenant, row.account.id, others));
        if (state.exists) {
            page.linked.push_back({state.id, state.number, names.value(state.creditor),
                                   state.total(), state.daysPastDue});
        }
    }
    return out;
}

/// From the events: the fold keeps what holds, not who said it.
std::vector<ports::PointOrigin> originsOf(const std::vector<domain::Event> &events)
{
    std::vector<ports::PointOrigin> origins;
    const auto find = [&](domain::ContactPointId id) {
        return std::find_if(origins.begin(), origins.end(),
                            [&](const ports::PointOrigin &one) { return one.point == id; });
    };
    for (const domain::Event &event : events) {
        const domain::Envelope &by = event.envelope;
        if (const auto *set = std::get_if<domain::ContactPointSet>(&event.payload)) {
            auto at = find(set->point);
            if (at == origins.end())
                at = origins.insert(origins.end(), {set->point, by.actor, by.occurred, {}, {}, 0});
            const bool right =
                set->state.value_or(domain::PointState::Active) == domain::PointState::Active;
            if (right && !set->value.isEmpty() && by.actor.startsWith(QLatin1String("user:"))) {
                at->confirmedBy = by.actor;
                at->confirmed = by.occurred;
            }
        } else if (const auto *contact = std::get_if<domain::Contacted>(&event.payload)) {
            const auto at = contact->point ? find(*contact->point) : origins.end();
            if (at != origins.end())
                ++at->used;
        }
    }
    return origins;
}

std::vector<base::Instant> bySecond(std::vector<base::Instant> moments)
{
    // Up to the end of the second, so that what happened within it is in.
    for (base::Instant &moment : moments)
        moment.ms = moment.ms / 1000 * 1000 + 999;
    std::sort(moments.begin(), moments.end());
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    return moments;
}

} // namespace

void DeskViews::foresee(domain::AccountId account, std::vector<domain::Payload> payloads,
                        Reply<ports::Foreseen> reply)
{
    const ports::Session session = m_core.session();
    if (!m_core.identity() || !ports::allows(session.role, ports::Permission::RecordWork)) {
        return m_core.answer<ports::Foreseen>(
            std::move(reply),
            fail(ErrorCode::Forbidden, QStringLiteral("your role does not allow this")));
    }
    const ApplyContext context = m_core.applyContext();
    const Recorder recorder{domain::actorOfUser(session.user), session.role};
    m_core.ask<ports::Foreseen>(std::move(reply),
                                [=, payloads = std::move(payloads)](Readers readers) {
                                    return foreseen(readers, account, payloads, context, recorder);
                                });
}

void DeskViews::asOf(domain::AccountId account, const ports::PastMoment &moment,
                     Reply<ports::PastPage> reply)
{
    const ApplyContext context = m_core.applyContext();
    m_core.ask<ports::PastPage>(std::move(reply), [=](Readers readers) {
        return pastPage(readers, account, moment, context);
    });
}

void DeskViews::span(domain::AccountId account, Reply<ports::PastSpan> reply)
{
    m_core.ask<ports::PastSpan>(std::move(reply), [=](Readers readers) -> Result<ports::PastSpan> {
        DUNLIN_TRY_VALUE(const auto events, eventsOf(readers.cache, kTenant, account));
        if (events.empty())
            return fail(ErrorCode::NotFound, QStringLiteral("there is no such account here"));
        ports::PastSpan span;
        for (const domain::Event &event : events) {
            span.happened.push_back(event.envelope.occurred);
            span.heard.push_back(event.envelope.heard);
        }
        span.happened = bySecond(std::move(span.happened));
        span.heard = bySecond(std::move(span.heard));
        return span;
    });
}

void DeskViews::origins(domain::AccountId account, Reply<std::vector<ports::PointOrigin>> reply)
{
    m_core.ask<std::vector<ports::PointOrigin>>(
        std::move(reply), [=](Readers readers) -> Result<std::vector<ports::PointOrigin>> {
            DUNLIN_TRY_VALUE(const auto events, eventsOf(readers.cache, kTenant, account));
            return originsOf(events);
        });
}

} // namespace dunlin::desk
