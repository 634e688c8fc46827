// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk_contact_gate.h"

#include "core/desk/debtor_accounts.h"
#include "core/desk/gate_check.h"
#include "core/desk/gate_screen.h"
#include "core/desk/ledger_view.h"
#include "core/desk/override_rows.h"
#include "core/desk/recording.h"
#include "core/desk/share_keeper.h"

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using ports::Reply;
using Readers = WorkstationCore::Readers;
using Stores = WorkstationCore::Stores;

namespace {

GateQuestion questionOf(const WorkstationCore &core, const ports::ReserveWish &wish)
{
    const ports::Session session = core.session();
    GateQuestion question;
    question.at = core.clock().now();
    question.actor = domain::actorOfUser(session.user);
    question.role = ports::roleName(session.role);
    question.officeZone = session.officeZone;
    question.channel = wish.channel;
    question.point = wish.point;
    question.to = wish.to;
    question.purpose = wish.purpose;
    if (wish.override)
        question.wish =
            OverrideWish{wish.override->reasonCode, wish.override->note, wish.override->request};
    return question;
}

} // namespace

bool DeskContactGate::refuse(base::Error *why) const
{
    if (!m_core.identity()) {
        *why = {ErrorCode::Auth, QStringLiteral("this laptop is not enrolled"), {}};
        return true;
    }
    if (ports::allows(m_core.session().role, ports::Permission::RecordWork))
        return false;
    *why = {ErrorCode::Forbidden, QStringLiteral("your role does not allow this"), {}};
    return true;
}

Result<base::EventId> DeskContactGate::keep(Stores stores, domain::AccountId account,
                                            domain::Payload payload)
{
    Recording recording;
    recording.account = account;
    recording.payloads.push_back(std::move(payload));
    DUNLIN_TRY_VALUE(const auto done, keepRecordings(m_core, stores, {std::move(recording)}));
    return done.saved.front().events.front();
}

Result<ports::Reserved> DeskContactGate::reserveNow(Stores stores, const ports::ReserveWish &wish)
{
    const ApplyContext context = m_core.applyContext();
    DUNLIN_TRY_VALUE(const auto state,
                     stateNow(stores.cache, WorkstationCore::kTenant, wish.account, context));
    store::QueueWindows windows(stores.cache, WorkstationCore::kTenant);
    DUNLIN_TRY_VALUE(const auto others, otherAccounts(stores.cache, WorkstationCore::kTenant,
                                                      windows, state, context.fold()));
    GateQuestion question = questionOf(m_core, wish);
    base::SecureRng rng;
    question.id = base::bytes16ToHex(rng.bytes16());
    DUNLIN_TRY(
        addShares(stores.outbox, m_core.identity()->device, wish.account, question.at, &question));
    useGrant(state, &question);
    if (const QString held = m_core.whyNotChased(); !held.isEmpty()) {
        ports::Reserved waits;
        waits.gate = gateScreen(state, question, others);
        holdBack(&waits.gate, held);
        return waits;
    }
    DUNLIN_TRY_VALUE(auto reserving, reserveContact(state, question, others));
    ports::Reserved out;
    out.gate = gateScreen(state, question, others);
    if (reserving.refused) {
        out.wantsShare = reserving.refused->wantsShare;
        DUNLIN_TRY(noteRefusal(stores.outbox, {wish.account, question, *reserving.refused},
                               base::EventId{rng.bytes16()}));
        if (out.wantsShare)
            askForShares(m_core);
        return out;
    }
    out.expires = reserving.made->expires;
    DUNLIN_TRY_VALUE(out.id, keep(stores, wish.account, std::move(*reserving.made)));
    return out;
}

void DeskContactGate::reserve(const ports::ReserveWish &wish, Reply<ports::Reserved> reply)
{
    base::Error why;
    if (refuse(&why))
        return m_core.answer<ports::Reserved>(std::move(reply), fail(why));
    m_core.order<ports::Reserved>(std::move(reply),
                                  [=, this](Stores stores) { return reserveNow(stores, wish); });
}

void DeskContactGate::release(domain::AccountId account, domain::EventId reservation,
                              const QString &reason, Reply<bool> reply)
{
    base::Error why;
    if (refuse(&why))
        return m_core.answer<bool>(std::move(reply), fail(why));
    m_core.order<bool>(std::move(reply), [=, this](Stores stores) -> Result<bool> {
        DUNLIN_TRY(keep(stores, account, domain::ReservationReleased{reservation, reason}));
        return true;
    });
}

void DeskContactGate::open(std::vector<domain::AccountId> accounts,
                           Reply<std::vector<ports::OpenReservation>> reply)
{
    const ApplyContext context = m_core.applyContext();
    m_core.ask<std::vector<ports::OpenReservation>>(
        std::move(reply),
        [=, this](Readers readers) -> Result<std::vector<ports::OpenReservation>> {
            const QString actor = domain::actorOfUser(m_core.session().user);
            std::vector<ports::OpenReservation> out;
            for (const domain::AccountId &account : accounts) {
                DUNLIN_TRY_VALUE(const auto state, stateNow(readers.cache, WorkstationCore::kTenant,
                                                            account, context));
                for (const domain::ReservationState &one : state.reservations) {
                    if (one.actor == actor)
                        out.push_back({account, one});
                }
            }
            return out;
        });
}

void DeskContactGate::requestOverride(const ports::ReserveWish &wish, Reply<domain::EventId> reply)
{
    base::Error why;
    if (refuse(&why))
        return m_core.answer<domain::EventId>(std::move(reply), fail(why));
    m_core.order<domain::EventId>(
        std::move(reply), [=, this](Stores stores) -> Result<domain::EventId> {
            DUNLIN_TRY_VALUE(const auto state, stateNow(stores.cache, WorkstationCore::kTenant,
                                                        wish.account, m_core.applyContext()));
            domain::OverrideRequested asked;
            asked.channel = wish.channel;
            asked.to = wish.to;
            if (asked.to.isEmpty()) {
                for (const domain::ContactPointState &point : state.contactPoints) {
                    if (wish.point == point.id)
                        asked.to = point.value;
                }
                const auto best = bestPoint(state, pointKindOf(wish.channel));
                if (asked.to.isEmpty() && best)
                    asked.to = best->value;
            }
            asked.point = wish.point;
            if (wish.override) {
                asked.reason = wish.override->reasonCode;
                asked.note = wish.override->note;
            }
            return keep(stores, wish.account, std::move(asked));
        });
}

void DeskContactGate::decideOverride(domain::AccountId account, domain::EventId request,
                                     bool granted, const QString &note, Reply<bool> reply)
{
    base::Error why;
    if (refuse(&why))
        return m_core.answer<bool>(std::move(reply), fail(why));
    m_core.order<bool>(std::move(reply), [=, this](Stores stores) -> Result<bool> {
        const ApplyContext context = m_core.applyContext();
        DUNLIN_TRY_VALUE(const auto state,
                         stateNow(stores.cache, WorkstationCore::kTenant, account, context));
        domain::OverrideDecided decided;
        decided.of = request;
        decided.granted = granted;
        decided.role = ports::roleName(m_core.session().role);
        decided.note = note;
        if (granted)
            decided.until =
                context.now.plusMs(state.agreementRules().on(context.today).contact.overrideMinutes
                                   * base::kMsPerMinute);
        DUNLIN_TRY(keep(stores, account, std::move(decided)));
        return true;
    });
}

void DeskContactGate::waitingOverrides(Reply<std::vector<ports::OverrideView>> reply)
{
    const ApplyContext context = m_core.applyContext();
    m_core.ask<std::vector<ports::OverrideView>>(std::move(reply), [=, this](Readers readers) {
        return overridesWaiting(readers, m_core.session(), context);
    });
}

void DeskContactGate::latestOverride(domain::AccountId account,
                                     Reply<std::optional<ports::OverrideView>> reply)
{
    const ApplyContext context = m_core.applyContext();
    m_core.ask<std::optional<ports::OverrideView>>(
        std::move(reply), [=](Readers readers) { return overrideOf(readers, account, context); });
}

void DeskContactGate::shares(Reply<ports::ShareState> reply)
{
    const base::Instant now = m_core.clock().now();
    m_core.ask<ports::ShareState>(
        std::move(reply), [=](Readers readers) -> Result<ports::ShareState> {
            DUNLIN_TRY_VALUE(const ShareStatus status, shareStatus(readers.outbox, now));
            return ports::ShareState{status.bound, status.whole, status.expires, status.accounts,
                                     status.refusedForShare};
        });
}

} // namespace dunlin::desk
