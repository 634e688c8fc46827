// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/line_reader.h"

#include "core/desk/agreement_lines.h"
#include "core/desk/gate_lines.h"
#include "core/desk/line_fields.h"
#include "core/desk/line_ledger.h"
#include "core/domain/closing.h"
#include "core/domain/vocabulary.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::AccountState;
using domain::Payload;

namespace {

Result<Payload> readPromise(const Fields &fields)
{
    domain::Promised promise;
    DUNLIN_TRY_VALUE(promise.amount, fields.amount("amount"));
    DUNLIN_TRY_VALUE(promise.due, fields.date("due", QDate()));
    promise.method = fields.text("method");
    return Payload(promise);
}

Result<Payload> readDispute(const Fields &fields)
{
    domain::Disputed dispute;
    DUNLIN_TRY_VALUE(const QJsonArray items, fields.list("items"));
    for (const QJsonValue &item : items) {
        DUNLIN_TRY_VALUE(const auto id, fields.itemOf(item.toString()));
        dispute.items.push_back(id);
    }
    if (fields.has("amount")) {
        DUNLIN_TRY_VALUE(dispute.amount, fields.amount("amount"));
    }
    dispute.category = fields.text("category");
    dispute.text = fields.text("text");
    dispute.proof = fields.text("proof");
    DUNLIN_TRY_VALUE(dispute.respondBy, fields.date("respond_by", QDate()));
    return Payload(dispute);
}

Result<Payload> readHold(const Fields &fields)
{
    domain::HeldBack hold;
    hold.reason = fields.text("reason");
    DUNLIN_TRY_VALUE(hold.from, fields.date("from", fields.day()));
    DUNLIN_TRY_VALUE(hold.until, fields.date("until", QDate()));
    return Payload(hold);
}

Result<Payload> readCallBack(const Fields &fields, const QByteArray &zone)
{
    const auto at = base::instantFromText(fields.text("due"), zone);
    if (!at)
        return wrong(QStringLiteral("due is not a moment"));
    return Payload(domain::CallBackSet{*at, fields.text("text")});
}

Result<Payload> readReference(const Fields &fields)
{
    DUNLIN_TRY_VALUE(const auto of, fields.event("of"));
    const QByteArray &kind = fields.line().kind;
    if (kind == "promise_cancelled")
        return Payload(domain::PromiseCancelled{of, fields.text("reason")});
    if (kind == "dispute_resolved")
        return Payload(domain::DisputeResolved{of, fields.text("outcome"), fields.text("text")});
    return Payload(domain::HoldLifted{of, fields.text("reason")});
}

Result<Payload> readContact(const Fields &fields, const AccountState &state,
                            const LineContext &context)
{
    domain::Contacted contact;
    const auto channel = domain::fromName<domain::Channel>(fields.text("channel").toLatin1());
    if (!channel)
        return wrong(QStringLiteral("channel is call, email, sms, letter or visit"));
    const auto outcome = domain::fromName<domain::Outcome>(fields.text("result").toLatin1());
    if (!outcome)
        return wrong(QStringLiteral("result \"%1\" is not known").arg(fields.text("result")));
    contact.channel = *channel;
    contact.outcome = *outcome;
    DUNLIN_TRY_VALUE(contact.durationS, fields.count("duration_s", 0, 24 * 3600, 0));
    if (fields.has("direction")) {
        const auto direction =
            domain::fromName<domain::Direction>(fields.text("direction").toLatin1());
        if (!direction)
            return wrong(QStringLiteral("direction is outbound or inbound"));
        contact.direction = *direction;
    }
    GateQuestion gate;
    gate.at = fields.line().at;
    gate.actor = context.recorder.actor;
    gate.officeZone = context.officeZone;
    gate.channel = contact.channel;
    gate.direction = contact.direction;
    gate.to = fields.text("to");
    if (fields.has("reservation")) {
        DUNLIN_TRY_VALUE(contact.reservation, fields.event("reservation"));
        contact.to = gate.to;
    }
    DUNLIN_TRY(readGateFields(fields, state, context, &gate));
    DUNLIN_TRY(admitContact(state, gate, contact, context.others, context.refused));
    return Payload(contact);
}

Result<Payload> readOne(const Fields &fields, const AccountState &state, const LineContext &context)
{
    const QByteArray &kind = fields.line().kind;
    using Reader = Result<Payload> (*)(const Fields &);
    static const QHash<QByteArray, Reader> kReaders{{"promise", readPromise},
                                                    {"dispute", readDispute},
                                                    {"hold", readHold},
                                                    {"promise_cancelled", readReference},
                                                    {"dispute_resolved", readReference},
                                                    {"hold_lifted", readReference}};
    if (const Reader reader = kReaders.value(kind))
        return reader(fields);
    if (kind == "contact")
        return readContact(fields, state, context);
    if (const GateLineReader gate = gateLineReader(kind))
        return gate(fields, state, context);
    if (kind == "call_back")
        return readCallBack(fields, context.officeZone);
    if (kind == "note")
        return Payload(domain::Noted{fields.text("text")});
    if (kind == "assignment")
        return Payload(domain::Assigned{fields.text("user")});
    if (kind == "close")
        return Payload(domain::ClosedAccount{domain::closingReason(fields.text("reason"))});
    if (kind == "reopen")
        return Payload(domain::Reopened{fields.text("reason")});
    if (const LineReader agreement = agreementLineReader(kind))
        return agreement(fields);
    return wrong(
        QStringLiteral("this version does not record \"%1\"").arg(QString::fromUtf8(kind)));
}

} // namespace

bool setsTerms(ports::Role role)
{
    return role == ports::Role::Admin || role == ports::Role::Manager;
}

Result<Line> readLine(const QByteArray &text, const QByteArray &zone, base::Instant now)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        return wrong(error.error == QJsonParseError::NoError
                         ? QStringLiteral("not a JSON object")
                         : QStringLiteral("not a JSON object: %1").arg(error.errorString()));
    Line line;
    line.data = document.object();
    line.account = line.data.value(QLatin1String("account")).toString();
    line.kind = line.data.value(QLatin1String("kind")).toString().toUtf8();
    if (line.account.isEmpty() || line.kind.isEmpty())
        return wrong(QStringLiteral("account and kind are needed"));
    line.at = now;
    if (line.data.contains(QLatin1String("at"))) {
        const auto at =
            base::instantFromText(line.data.value(QLatin1String("at")).toString(), zone);
        if (!at)
            return wrong(QStringLiteral("at is not a moment"));
        // A day alone is its end; what was recorded today did not happen tonight.
        line.at = std::min(*at, now);
        if (*at > now && base::dateIn(*at, zone) > base::dateIn(now, zone))
            return wrong(QStringLiteral("at is in the future"));
    }
    if (line.data.contains(QLatin1String("id"))) {
        line.id =
            base::EventId::fromHex(line.data.value(QLatin1String("id")).toString().toLatin1());
        if (!line.id)
            return wrong(QStringLiteral("id is 32 hex digits"));
    }
    return line;
}

Result<std::vector<Payload>> readPayloads(const Line &line, const AccountState &state,
                                          const LineContext &context)
{
    const Fields fields(line, state, context);
    std::vector<Payload> out;
    if (isLedgerKind(line.kind)) {
        DUNLIN_TRY_VALUE(out, readLedger(fields));
    } else {
        DUNLIN_TRY_VALUE(auto one, readOne(fields, state, context));
        out.push_back(std::move(one));
    }
    return out;
}

Result<std::vector<Admitted>> admittedOf(const Line &line, const AccountState &state,
                                         const LineContext &context)
{
    DUNLIN_TRY_VALUE(auto payloads, readPayloads(line, state, context));
    const QDate day = base::dateIn(line.at, context.officeZone);
    const domain::AgreementPolicy &policy = state.agreementRules().on(day);
    std::vector<Admitted> out;
    for (Payload &payload : payloads) {
        DUNLIN_TRY_VALUE(auto one,
                         admitted(state, std::move(payload), context.recorder, policy, day));
        out.push_back(std::move(one));
    }
    return out;
}

} // namespace dunlin::desk
