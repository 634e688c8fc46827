// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/gate_lines.h"

#include "core/desk/shipped_rules.h"

#include <QtCore/QHash>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using domain::AccountState;
using domain::Payload;

namespace {

Result<domain::Channel> channelOf(const Fields &fields)
{
    const auto channel = domain::fromName<domain::Channel>(fields.text("channel").toLatin1());
    if (!channel)
        return wrong(QStringLiteral("channel is call, email, sms, letter or visit"));
    return *channel;
}

Result<Payload> readReservation(const Fields &fields, const AccountState &state,
                                const LineContext &context)
{
    GateQuestion question;
    DUNLIN_TRY_VALUE(question.channel, channelOf(fields));
    question.at = fields.line().at;
    question.actor = context.recorder.actor;
    question.officeZone = context.officeZone;
    question.to = fields.text("to");
    DUNLIN_TRY(readGateFields(fields, state, context, &question));
    DUNLIN_TRY_VALUE(auto reserving, reserveContact(state, question, context.others));
    if (reserving.refused) {
        if (context.refused)
            *context.refused = NotAllowed{state.id, question, *reserving.refused};
        return fail(ErrorCode::Forbidden, reserving.refused->sentence);
    }
    return Payload(std::move(*reserving.made));
}

template <class T>
Result<Payload> readOfReason(const Fields &fields, const AccountState &, const LineContext &)
{
    DUNLIN_TRY_VALUE(const auto of, fields.event("of"));
    return Payload(T{of, fields.text("reason")});
}

Result<Payload> readOverrideRequest(const Fields &fields, const AccountState &state,
                                    const LineContext &)
{
    domain::OverrideRequested asked;
    DUNLIN_TRY_VALUE(asked.channel, channelOf(fields));
    asked.to = fields.text("to");
    if (asked.to.isEmpty()) {
        if (const auto best = bestPoint(state, pointKindOf(asked.channel)))
            asked.to = best->value;
    }
    for (const domain::ContactPointState &point : state.contactPoints) {
        if (point.value == asked.to)
            asked.point = point.id;
    }
    asked.reason = fields.text("reason_code").toLatin1();
    asked.note = fields.text("note");
    return Payload(asked);
}

Result<Payload> readOverrideDecision(const Fields &fields, const AccountState &state,
                                     const LineContext &context)
{
    domain::OverrideDecided decided;
    DUNLIN_TRY_VALUE(decided.of, fields.event("of"));
    const QString word = fields.text("decision");
    if (word != QLatin1String("granted") && word != QLatin1String("refused"))
        return wrong(QStringLiteral("decision is granted or refused"));
    decided.granted = word == QLatin1String("granted");
    decided.role = ports::roleName(context.recorder.role.value_or(ports::Role::Admin));
    if (decided.granted) {
        const int minutes = state.agreementRules().on(fields.day()).contact.overrideMinutes;
        decided.until = fields.line().at.plusMs(minutes * base::kMsPerMinute);
    }
    decided.note = fields.text("note");
    return Payload(decided);
}

Result<Payload> readNotice(const Fields &fields, const AccountState &, const LineContext &)
{
    domain::NoticeRecorded notice;
    notice.what = fields.text("what").toLatin1();
    if (!shippedVocabulary().events.contains(notice.what))
        return wrong(QStringLiteral("\"%1\" is not an event that the rule packs know")
                         .arg(fields.text("what")));
    notice.written = fields.flag("written");
    notice.to = fields.text("to");
    notice.text = fields.text("text");
    return Payload(notice);
}

Result<Payload> readLegalHold(const Fields &fields, const AccountState &, const LineContext &)
{
    return Payload(domain::LegalHoldSet{fields.text("reason")});
}

Result<Payload> readRestriction(const Fields &fields, const AccountState &, const LineContext &)
{
    return Payload(domain::DataRestricted{{}, fields.text("reason")});
}

} // namespace

Status readGateFields(const Fields &fields, const AccountState &state, const LineContext &context,
                      GateQuestion *question)
{
    question->id = context.decisionId;
    question->purpose = fields.text("purpose").toLatin1();
    question->role = ports::roleName(context.recorder.role.value_or(ports::Role::Admin));
    if (context.shares)
        DUNLIN_TRY(context.shares(state.id, question));
    if (!fields.has("override"))
        return {};
    const QJsonObject given = fields.object("override");
    OverrideWish wish;
    wish.reasonCode = given.value(QLatin1String("reason_code")).toString().toLatin1();
    wish.note = given.value(QLatin1String("note")).toString();
    if (given.contains(QLatin1String("request"))) {
        wish.request =
            base::EventId::fromHex(given.value(QLatin1String("request")).toString().toLatin1());
        if (!wish.request)
            return wrong(QStringLiteral("override.request is 32 hex digits"));
    }
    question->wish = std::move(wish);
    return {};
}

GateLineReader gateLineReader(const QByteArray &kind)
{
    static const QHash<QByteArray, GateLineReader> kReaders{
        {"reservation", readReservation},
        {"reservation_released", readOfReason<domain::ReservationReleased>},
        {"override_request", readOverrideRequest},
        {"override_decision", readOverrideDecision},
        {"notice", readNotice},
        {"legal_hold", readLegalHold},
        {"legal_hold_lifted", readOfReason<domain::LegalHoldLifted>},
        {"restriction", readRestriction}};
    return kReaders.value(kind);
}

} // namespace dunlin::desk
