// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/contact_review.h"

#include "core/base/json_writer.h"
#include "core/desk/debtor_accounts.h"
#include "core/desk/decision_replay.h"
#include "core/desk/gate_check.h"
#include "core/desk/ledger_view.h"
#include "core/desk/ledger_writer.h"
#include "core/domain/event_codec.h"
#include "core/store/event_store.h"
#include "core/store/people.h"
#include "core/store/queue_windows.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace dunlin::desk {

using base::Result;
using base::Status;
using compliance::Decision;

namespace {

/// An override is for one contact: the first that used it.
bool isFirstUse(const domain::AccountState &state, base::EventId request, base::EventId contact)
{
    for (const domain::ContactState &one : state.contacts) {
        if (one.overrideRequest == request)
            return one.id == contact;
    }
    return true;
}

QJsonObject decisionOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// The override that the contact was made with, as far as the office can confirm it: granted to the
/// author for this contact, not too old and not used before; or by the author's own role.
Result<std::optional<compliance::Override>> confirmedOverride(OfficeCore &core,
                                                              store::Connection &connection,
                                                              const domain::AccountState &state,
                                                              const domain::Envelope &envelope,
                                                              const domain::Contacted &contact)
{
    const QJsonObject given =
        decisionOf(contact.decision).value(QLatin1String("override")).toObject();
    const std::optional<compliance::Override> none;
    if (given.isEmpty())
        return none;
    const auto text = [&](const char *key) { return given.value(QLatin1String(key)).toString(); };
    compliance::Override made{text("role"), text("user"),     text("reason_code").toLatin1(),
                              text("note"), text("asked_by"), text("request").toLatin1()};
    if (contact.overrideRequest) {
        const auto asked =
            std::find_if(state.overrides.begin(), state.overrides.end(),
                         [&](const auto &one) { return one.id == *contact.overrideRequest; });
        const bool holds = asked != state.overrides.end()
                           && asked->status == domain::ApprovalStatus::Approved
                           && asked->by == envelope.actor && asked->channel == contact.channel
                           && asked->to == contact.to && envelope.occurred < asked->until
                           && made.role == QString::fromLatin1(asked->decidedRole)
                           && isFirstUse(state, *contact.overrideRequest, envelope.id);
        return holds ? std::optional(made) : none;
    }
    if (domain::actorOfUser(made.user) != envelope.actor || !made.request.isEmpty())
        return none;
    DUNLIN_TRY_VALUE(const auto user, store::People(connection, core.key()).find(made.user));
    return user && QString::fromLatin1(user->role) == made.role ? std::optional(made) : none;
}

/// When the gate was asked: a contact that settles a reservation was decided when that was made.
Result<base::Instant> decidedAt(OfficeCore &core, store::Connection &connection,
                                const domain::Envelope &envelope, const domain::Contacted &contact)
{
    if (!contact.reservation)
        return envelope.occurred;
    DUNLIN_TRY_VALUE(const auto reserved,
                     store::EventStore(connection, core.key()).find(*contact.reservation));
    const bool isOurs = reserved && reserved->kind == "reservation"
                        && reserved->account == envelope.account
                        && reserved->occurred <= envelope.occurred;
    return isOurs ? reserved->occurred : envelope.occurred;
}

/// Nothing for a contact of an account that is not here.
Result<std::optional<Decision>> decideAgain(OfficeCore &core, store::Connection &connection,
                                            const domain::Envelope &envelope,
                                            const domain::Contacted &contact)
{
    const ApplyContext context = applyContext(core);
    const domain::FoldContext fold = context.fold();
    DUNLIN_TRY_VALUE(const auto state, stateNow(connection, core.key(), envelope.account, context));
    if (!state.exists)
        return std::optional<Decision>();
    store::QueueWindows windows(connection, core.key());
    DUNLIN_TRY_VALUE(const auto others,
                     otherAccounts(connection, core.key(), windows, state, fold));
    GateQuestion question;
    DUNLIN_TRY_VALUE(question.at, decidedAt(core, connection, envelope, contact));
    question.actor = envelope.actor;
    question.officeZone = core.settings().zone;
    question.channel = contact.channel;
    question.direction = contact.direction;
    question.point = contact.point;
    question.to = contact.to;
    DUNLIN_TRY_VALUE(question.override,
                     confirmedOverride(core, connection, state, envelope, contact));
    question.except = envelope.id;
    question.settles = contact.reservation;
    question.purpose = contact.purpose;
    return std::optional(decideContact(state, question, others));
}

domain::SourceFact breachOf(const domain::Envelope &envelope, const Decision &decision)
{
    const compliance::Finding &first = decision.findings.front();
    base::JsonWriter json;
    json.beginObject();
    json.key("contact").value(envelope.id.toHex());
    json.key("decision").value(name(decision.result));
    json.key("rule").value(first.rule);
    json.key("sentence").value(first.sentence);
    json.key("by").value(envelope.actor);
    json.endObject();
    return {QStringLiteral("gate_breach"), QString::fromUtf8(json.take())};
}

} // namespace

Status reviewContacts(OfficeCore &core, store::Connection &connection,
                      std::span<const store::LedgerEvent> events)
{
    std::vector<domain::Event> found;
    bool decided = false;
    for (const store::LedgerEvent &event : events) {
        if (event.kind != "contact" || event.verdict == domain::Verdict::Quarantined)
            continue;
        const auto decoded = domain::decodeEvent(event.raw);
        const auto *contact = decoded ? std::get_if<domain::Contacted>(&decoded->payload) : nullptr;
        if (!contact || contact->direction == domain::Direction::Inbound)
            continue;
        DUNLIN_TRY_VALUE(const auto decision,
                         decideAgain(core, connection, decoded->envelope, *contact));
        decided = true;
        if (decision && !decision->allowed())
            found.push_back(core.author().draft(
                event.account, breachOf(decoded->envelope, *decision), QStringLiteral("engine")));
    }
    if (decided)
        DUNLIN_TRY(keepPacks(core, connection));
    if (found.empty())
        return {};
    DUNLIN_TRY_VALUE(const auto kept, appendOwn(core, connection, std::move(found)));
    Q_UNUSED(kept);
    return {};
}

} // namespace dunlin::desk
