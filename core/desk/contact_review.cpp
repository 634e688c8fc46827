// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/contact_review.h"

#include "core/base/json_writer.h"
#include "core/desk/debtor_accounts.h"
#include "core/desk/gate_check.h"
#include "core/desk/ledger_view.h"
#include "core/desk/ledger_writer.h"
#include "core/domain/event_codec.h"
#include "core/store/queue_windows.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace dunlin::desk {

using base::Result;
using base::Status;
using compliance::Decision;

namespace {

/// The override that the contact was made with, as its decision keeps it.
std::optional<compliance::Override> overrideOf(const QByteArray &decision)
{
    const QJsonObject given =
        QJsonDocument::fromJson(decision).object().value(QLatin1String("override")).toObject();
    if (given.isEmpty())
        return std::nullopt;
    const auto text = [&](const char *key) { return given.value(QLatin1String(key)).toString(); };
    return compliance::Override{text("role"), text("user"), text("reason_code").toLatin1(),
                                text("note")};
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
    question.at = envelope.occurred;
    question.actor = envelope.actor;
    question.officeZone = core.settings().zone;
    question.channel = contact.channel;
    question.direction = contact.direction;
    question.point = contact.point;
    question.to = contact.to;
    question.override = overrideOf(contact.decision);
    question.except = envelope.id;
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
    json.endObject();
    return {QStringLiteral("gate_breach"), QString::fromUtf8(json.take())};
}

} // namespace

Status reviewContacts(OfficeCore &core, store::Connection &connection,
                      std::span<const store::LedgerEvent> events)
{
    std::vector<domain::Event> found;
    for (const store::LedgerEvent &event : events) {
        if (event.kind != "contact" || event.verdict == domain::Verdict::Quarantined)
            continue;
        const auto decoded = domain::decodeEvent(event.raw);
        const auto *contact = decoded ? std::get_if<domain::Contacted>(&decoded->payload) : nullptr;
        if (!contact || contact->direction == domain::Direction::Inbound)
            continue;
        DUNLIN_TRY_VALUE(const auto decision,
                         decideAgain(core, connection, decoded->envelope, *contact));
        if (decision && !decision->allowed())
            found.push_back(core.author().draft(
                event.account, breachOf(decoded->envelope, *decision), QStringLiteral("engine")));
    }
    if (found.empty())
        return {};
    DUNLIN_TRY_VALUE(const auto kept, appendOwn(core, connection, std::move(found)));
    Q_UNUSED(kept);
    return {};
}

} // namespace dunlin::desk
