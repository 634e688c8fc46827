// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reach/gateway_channel.h"

namespace dunlin::reach {

using desk::HandedOver;

base::Result<comms::HttpCall> GatewayTransport::callFor(const desk::OutgoingMessage &message) const
{
    comms::GatewayValues values = m_channel.values;
    values.insert(QStringLiteral("to"), message.to);
    values.insert(QStringLiteral("text"), message.body);
    values.insert(QStringLiteral("id"), QString::fromLatin1(message.id.toHex()));
    return m_channel.gateway.sendCall(values);
}

base::Status GatewayTransport::open()
{
    // There is nothing to sign in to; what is not set up is found before the first message.
    desk::OutgoingMessage sample;
    sample.to = QStringLiteral("+490000");
    sample.body = QStringLiteral("-");
    const auto call = callFor(sample);
    return call ? base::Status() : base::Status(base::fail(call.error()));
}

HandedOver GatewayTransport::hand(const desk::OutgoingMessage &message)
{
    using Kind = HandedOver::Kind;
    HandedOver out;
    const auto call = callFor(message);
    if (!call) {
        out.kind = Kind::Refused;
        out.reason = call.error().detail;
        return out;
    }
    const Transfer transfer = m_session.http(*call, m_channel.caFile);
    if (!transfer.ok) {
        out.reason = transfer.words;
        // With an id that the provider knows again, sending once more is harmless.
        out.kind = transfer.sentAll && !isIdempotent() ? Kind::Unknown : Kind::Later;
        out.gone = true;
        return out;
    }
    const comms::HandedToGateway answer = m_channel.gateway.answer(transfer.status, transfer.body);
    out.key = answer.key;
    out.reason = answer.reason;
    switch (answer.kind) {
    case comms::HandedToGateway::Kind::Accepted: out.kind = Kind::Accepted; break;
    case comms::HandedToGateway::Kind::Later: out.kind = Kind::Later; break;
    case comms::HandedToGateway::Kind::Refused: out.kind = Kind::Refused; break;
    }
    return out;
}

} // namespace dunlin::reach
