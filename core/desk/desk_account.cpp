// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk_account.h"

#include "core/desk/calendars.h"
#include "core/desk/debtor_accounts.h"
#include "core/desk/gate_check.h"
#include "core/desk/gate_screen.h"
#include "core/desk/ledger_view.h"
#include "core/desk/port_rows.h"
#include "core/desk/recording.h"
#include "core/desk/share_keeper.h"
#include "core/desk/shipped_rules.h"
#include "core/domain/agreement_rules.h"
#include "core/store/event_store.h"
#include "core/store/outbox.h"

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using ports::Reply;
using Readers = WorkstationCore::Readers;
using Stores = WorkstationCore::Stores;

namespace {

constexpr int kPromiseBusinessDays = 3;

QDate addBusinessDays(QDate day, int count, const base::BusinessCalendar &calendar)
{
    // A calendar without business days must not be waited for.
    constexpr int kMostDays = 60;
    for (int passed = 0; count > 0 && passed < kMostDays; ++passed) {
        day = day.addDays(1);
        count -= calendar.isBusinessDay(day) ? 1 : 0;
    }
    return day;
}

base::Money pastDue(const domain::AccountState &state, QDate today)
{
    base::Money sum = base::Money::zero(state.currency);
    for (const domain::ItemState &item : state.items) {
        if (item.due.isValid() && item.due < today)
            sum += item.open.sum();
    }
    return sum;
}

void countPromises(const domain::AccountState &state, ports::AccountPage &page)
{
    for (const domain::PromiseState &promise : state.promises) {
        const bool kept = promise.status == domain::PromiseStatus::Kept;
        const bool broken = promise.status == domain::PromiseStatus::Broken;
        page.promisesKept += kept ? 1 : 0;
        page.promisesDecided += kept || broken ? 1 : 0;
    }
}

GateQuestion gateQuestion(const WorkstationCore &core, base::Instant at)
{
    GateQuestion question;
    const ports::Session session = core.session();
    question.at = at;
    question.actor = domain::actorOfUser(session.user);
    question.officeZone = session.officeZone;
    return question;
}

Result<ports::AccountPage> readPage(const WorkstationCore &core, Readers readers,
                                    base::AccountId account, const ApplyContext &context,
                                    const Experience *experience)
{
    ports::AccountPage page;
    DUNLIN_TRY_VALUE(page.state,
                     stateNow(readers.cache, WorkstationCore::kTenant, account, context));
    if (!page.state.exists)
        return fail(ErrorCode::NotFound, QStringLiteral("there is no such account here"));
    DUNLIN_TRY_VALUE(const auto names, creditorNames(readers.cache, WorkstationCore::kTenant));
    page.creditor = names.value(page.state.creditor);
    std::vector<store::QueueRow> linked;
    if (!page.state.debtor.id.isNull()) {
        DUNLIN_TRY_VALUE(linked, readers.windows.ofDebtor(page.state.debtor.id));
    }
    for (const store::QueueRow &row : linked)
        page.linked.push_back(toLinked(row, context.today));
    DUNLIN_TRY_VALUE(const auto others, otherAccounts(readers.cache, WorkstationCore::kTenant,
                                                      linked, page.state, context.fold()));
    GateQuestion question = gateQuestion(core, context.now);
    DUNLIN_TRY(addShares(readers.outbox, core.identity().value_or(sync::ClientIdentity{}).device,
                         account, context.now, &question));
    page.gate = gateScreen(page.state, question, others);
    holdBack(&page.gate, core.whyNotChased());
    if (experience)
        page.bestReaches = bestReachesOf(page.state, others, *experience, context);
    if (const auto best = bestPoint(page.state, domain::PointKind::Phone))
        page.bestPoint = best->id;
    DUNLIN_TRY_VALUE(const auto draft, store::Outbox(readers.outbox).draft(account));
    if (draft)
        page.draftNote = draft->text;
    const base::Money due = pastDue(page.state, context.today);
    const base::Money total = page.state.total();
    page.suggestedPromise = due.isPositive() ? base::min(due, total) : total;
    const QByteArray &calendar = page.state.agreementRules().on(context.today).calendar;
    page.suggestedPromiseDate = addBusinessDays(context.today, kPromiseBusinessDays,
                                                calendarOf(calendar, page.state.currency));
    countPromises(page.state, page);
    const domain::RoleAuthority &mine =
        page.state.agreementRules().on(context.today).of(ports::roleName(core.session().role));
    page.promiseUntil = context.today.addDays(mine.promiseDays);
    if (mine.promiseMost)
        page.promiseMost = mine.promiseMost->in(page.state.currency);
    page.decidesDisputes = mine.decidesDisputes;
    return page;
}

/// What was said goes into the decision's record. Input when something that has to be said to whom
/// the contact reached was neither said nor has a reason.
Status keepContent(const domain::AccountState &state, std::span<const ports::ContentSaid> said,
                   domain::Contacted &contact)
{
    std::vector<compliance::ContentSaid> ticked;
    for (const ports::ContentSaid &one : said)
        ticked.push_back({one.element, one.said, one.reason});
    const auto needs = compliance::contentNeeds(
        shippedContent(), compliance::packsOfRecord(contact.decision), state, contact.channel);
    if (const auto *missing = compliance::missingOf(needs, ticked, contact.outcome))
        return fail(ErrorCode::Input,
                    QStringLiteral("tick it, or give a reason: %1").arg(missing->words));
    contact.decision = compliance::withContent(std::move(contact.decision), ticked);
    return {};
}

/// What a wrap-up records, in the order in which it happened: the contact first.
Result<std::vector<domain::Payload>> payloadsOf(WorkstationCore &core, Stores stores,
                                                const ports::WrapUp &wrapUp,
                                                const domain::AccountState &state, base::Instant at,
                                                const QByteArray &decisionId)
{
    std::vector<domain::Payload> out;
    if (wrapUp.contact) {
        domain::Contacted contact = *wrapUp.contact;
        GateQuestion question = gateQuestion(core, at);
        question.channel = contact.channel;
        question.direction = contact.direction;
        question.point = contact.point;
        question.to = contact.to;
        question.id = decisionId;
        question.role = ports::roleName(core.session().role);
        question.purpose = contact.purpose;
        useGrant(state, &question);
        DUNLIN_TRY(addShares(stores.outbox, core.identity()->device, state.id, core.clock().now(),
                             &question));
        store::QueueWindows windows(stores.cache, WorkstationCore::kTenant);
        DUNLIN_TRY_VALUE(const auto others,
                         otherAccounts(stores.cache, WorkstationCore::kTenant, windows, state,
                                       core.applyContext().fold()));
        std::optional<NotAllowed> notAllowed;
        if (base::Status may = admitContact(state, question, contact, others, &notAllowed); !may) {
            if (notAllowed)
                DUNLIN_TRY(
                    noteRefusal(stores.outbox, *notAllowed, *base::EventId::fromHex(decisionId)));
            if (notAllowed && notAllowed->refusal.wantsShare)
                askForShares(core);
            return fail(std::move(may.error()));
        }
        DUNLIN_TRY(keepContent(state, wrapUp.content, contact));
        out.emplace_back(std::move(contact));
    }
    const auto add = [&out](const auto &part) {
        if (part)
            out.emplace_back(*part);
    };
    add(wrapUp.pointChange);
    add(wrapUp.payment);
    add(wrapUp.promise);
    add(wrapUp.callBack);
    add(wrapUp.dispute);
    add(wrapUp.hold);
    if (!wrapUp.note.trimmed().isEmpty())
        out.emplace_back(domain::Noted{wrapUp.note.trimmed()});
    if (out.empty())
        return fail(ErrorCode::Input, QStringLiteral("there is nothing to save"));
    return out;
}

Result<ports::Saved> record(WorkstationCore &core, Stores stores, const ports::WrapUp &wrapUp)
{
    const ApplyContext context = core.applyContext();
    DUNLIN_TRY_VALUE(const auto state,
                     stateNow(stores.cache, WorkstationCore::kTenant, wrapUp.account, context));
    // A call happened when it began, not when it was written down.
    const qint64 lastedMs = wrapUp.contact ? qint64(wrapUp.contact->durationS) * 1000 : 0;
    Recording recording;
    recording.account = wrapUp.account;
    recording.occurred = context.now.plusMs(-lastedMs);
    recording.dropDraft = !wrapUp.note.trimmed().isEmpty();
    base::SecureRng rng;
    DUNLIN_TRY_VALUE(recording.payloads,
                     payloadsOf(core, stores, wrapUp, state, *recording.occurred,
                                base::bytes16ToHex(rng.bytes16())));
    DUNLIN_TRY_VALUE(auto done, keepRecordings(core, stores, {std::move(recording)}));
    return std::move(done.saved.front());
}

Result<ports::Saved> takeBack(WorkstationCore &core, Stores stores, const ports::Saved &saved)
{
    const ApplyContext context = core.applyContext();
    const QString actor = domain::actorOfUser(core.session().user);
    DUNLIN_TRY_VALUE(auto there, eventsOf(stores.cache, WorkstationCore::kTenant, saved.account));
    DUNLIN_TRY_VALUE(const auto state,
                     stateNow(stores.cache, WorkstationCore::kTenant, saved.account, context));
    // The detail of a care is on a file of its own.
    DUNLIN_TRY_VALUE(auto apart, eventsOf(stores.cache, WorkstationCore::kTenant,
                                          domain::careFileOf(state.debtor.id)));
    there.insert(there.end(), std::make_move_iterator(apart.begin()),
                 std::make_move_iterator(apart.end()));
    ports::Saved out;
    out.account = saved.account;
    out.at = context.now;
    std::vector<domain::Event> events;
    // The last thing first, so that nothing hangs in the air between.
    for (auto id = saved.events.rbegin(); id != saved.events.rend(); ++id) {
        const auto event = std::find_if(there.begin(), there.end(),
                                        [&](const auto &one) { return one.envelope.id == *id; });
        if (event == there.end())
            return fail(ErrorCode::NotFound, QStringLiteral("there is nothing to take back"));
        if (event->envelope.actor != actor)
            return fail(ErrorCode::Forbidden, QStringLiteral("somebody else recorded this"));
        events.push_back(core.author().draft(
            event->envelope.account, domain::Reversed{*id, QStringLiteral("undone"), context.today},
            actor));
        out.events.push_back(events.back().envelope.id);
    }
    if (events.empty())
        return fail(ErrorCode::Input, QStringLiteral("there is nothing to take back"));
    DUNLIN_TRY(core.keepOwn(stores, std::move(events), std::nullopt));
    return out;
}

} // namespace

bool DeskAccountDesk::refuse(ports::Permission permission, base::Error *why) const
{
    if (!m_core.identity()) {
        *why = {ErrorCode::Auth, QStringLiteral("this laptop is not enrolled"), {}};
        return true;
    }
    if (ports::allows(m_core.session().role, permission))
        return false;
    *why = {ErrorCode::Forbidden, QStringLiteral("your role does not allow this"), {}};
    return true;
}

void DeskAccountDesk::page(domain::AccountId account, Reply<ports::AccountPage> reply)
{
    const ApplyContext context = m_core.applyContext();
    m_core.ask<ports::AccountPage>(
        std::move(reply),
        [=, this, served = m_served,
         experience = experienceOf(m_core)](Readers readers) -> Result<ports::AccountPage> {
            DUNLIN_TRY(served->mayOpen(readers, m_core.session(), account, context));
            return readPage(m_core, readers, account, context, experience.get());
        });
}

void DeskAccountDesk::gate(domain::AccountId account, domain::Channel channel,
                           std::optional<domain::ContactPointId> point,
                           Reply<ports::GateView> reply)
{
    const ApplyContext context = m_core.applyContext();
    m_core.ask<ports::GateView>(
        std::move(reply), [=, this](Readers readers) -> Result<ports::GateView> {
            DUNLIN_TRY_VALUE(const auto state,
                             stateNow(readers.cache, WorkstationCore::kTenant, account, context));
            GateQuestion question = gateQuestion(m_core, context.now);
            question.channel = channel;
            question.point = point;
            DUNLIN_TRY(addShares(readers.outbox,
                                 m_core.identity().value_or(sync::ClientIdentity{}).device, account,
                                 context.now, &question));
            DUNLIN_TRY_VALUE(const auto others,
                             otherAccounts(readers.cache, WorkstationCore::kTenant, readers.windows,
                                           state, context.fold()));
            ports::GateView view = gateScreen(state, question, others);
            holdBack(&view, m_core.whyNotChased());
            return view;
        });
}

void DeskAccountDesk::wrapUp(const ports::WrapUp &wrapUp, Reply<ports::Saved> reply)
{
    base::Error why;
    if (refuse(ports::Permission::RecordWork, &why))
        return m_core.answer<ports::Saved>(std::move(reply), fail(why));
    m_core.order<ports::Saved>(
        std::move(reply), [=, this, served = m_served](Stores stores) -> Result<ports::Saved> {
            DUNLIN_TRY(served->mayWork(stores.cache, m_core.session(), wrapUp.account,
                                       m_core.applyContext()));
            return record(m_core, stores, wrapUp);
        });
}

void DeskAccountDesk::undo(const ports::Saved &saved, Reply<ports::Saved> reply)
{
    base::Error why;
    if (refuse(ports::Permission::RecordWork, &why))
        return m_core.answer<ports::Saved>(std::move(reply), fail(why));
    m_core.order<ports::Saved>(
        std::move(reply), [=, this](Stores stores) { return takeBack(m_core, stores, saved); });
}

void DeskAccountDesk::saveDraft(domain::AccountId account, const QString &text, Reply<bool> reply)
{
    base::Error why;
    if (refuse(ports::Permission::RecordWork, &why))
        return m_core.answer<bool>(std::move(reply), fail(why));
    const base::Instant now = m_core.clock().now();
    m_core.order<bool>(std::move(reply), [=](Stores stores) -> Result<bool> {
        DUNLIN_TRY(store::Outbox(stores.outbox).saveDraft({account, text, now}));
        return true;
    });
}

void DeskAccountDesk::accountsOfNumber(const QString &number,
                                       Reply<std::vector<ports::LinkedAccount>> reply)
{
    const QDate today = m_core.applyContext().today;
    m_core.ask<std::vector<ports::LinkedAccount>>(
        std::move(reply),
        [=, served = m_served](Readers readers) -> Result<std::vector<ports::LinkedAccount>> {
            DUNLIN_TRY_VALUE(const auto rows, readers.windows.ofPhone(number));
            std::vector<ports::LinkedAccount> out;
            for (const store::QueueRow &row : rows) {
                out.push_back(toLinked(row, today));
                served->allow(row.account.id); // whoever calls is talked to
            }
            return out;
        });
}

} // namespace dunlin::desk
