// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/folding/people.h"

#include <algorithm>

namespace dunlin::domain::folding {

namespace {

MessageState fromQueued(const MessageQueued &p, const Envelope &envelope)
{
    MessageState made;
    made.id = envelope.id;
    made.channel = p.channel;
    made.queuedAt = envelope.occurred;
    made.due = std::max(p.notBefore, envelope.occurred);
    made.actor = envelope.actor;
    made.point = p.point;
    made.to = p.to;
    made.text = p.text;
    made.version = p.version;
    made.purpose = p.purpose;
    made.subject = p.subject;
    made.body = p.body;
    made.answers = p.answers;
    made.byHand = !p.body.isEmpty();
    return made;
}

std::optional<MessageState> fromStep(const StrategyStep &p, const Envelope &envelope)
{
    const auto channel = fromName<Channel>(p.channel.toLatin1());
    if (p.kind != StepKind::Message || !p.coveredBy.isNull() || !channel)
        return std::nullopt; // said with another account's, or not a message
    MessageState made;
    made.id = envelope.id;
    made.channel = *channel;
    made.byStrategy = true;
    made.queuedAt = envelope.occurred;
    made.due = envelope.occurred;
    made.actor = envelope.actor;
    made.text = p.what;
    return made;
}

MessageState fromReceived(const MessageReceived &p, const Envelope &envelope)
{
    MessageState made;
    made.id = envelope.id;
    made.channel = p.channel;
    made.inbound = true;
    made.queuedAt = envelope.occurred;
    made.at = envelope.occurred;
    made.actor = envelope.actor;
    made.to = p.from;
    made.subject = p.subject;
    made.body = p.body;
    made.key = p.key;
    made.answers = p.of;
    made.optOut = p.optOut;
    made.automatic = p.automatic;
    return made;
}

/// What was handed over is not taken back, and what came back did not arrive.
bool mayFollow(const MessageState &message, MessageStep next)
{
    const MessageStep now = message.step;
    switch (next) {
    case MessageStep::Sending: return message.isOutgoing();
    case MessageStep::Sent: return now == MessageStep::Sending || now == MessageStep::Uncertain;
    case MessageStep::Uncertain: return now == MessageStep::Sending;
    case MessageStep::Delivered:
        return now == MessageStep::Sent || now == MessageStep::Sending
               || now == MessageStep::Uncertain;
    case MessageStep::Bounced: return now != MessageStep::Cancelled;
    case MessageStep::Held:
    case MessageStep::Retry:
        return message.isOutgoing() || now == MessageStep::Sending || now == MessageStep::Uncertain
               || now == MessageStep::Failed;
    case MessageStep::Failed: return message.isOutgoing() || now == MessageStep::Sending;
    case MessageStep::Cancelled: return message.isOutgoing() || message.needsPerson();
    case MessageStep::Queued:
    case MessageStep::Handled: break;
    }
    return false;
}

void move(MessageState &message, const MessageMoved &p, const Envelope &envelope)
{
    if (p.step == MessageStep::Handled) {
        message.handled = true;
        message.at = envelope.occurred;
        return;
    }
    if (message.inbound || !mayFollow(message, p.step))
        return;
    message.step = p.step;
    message.at = envelope.occurred;
    message.reason = p.reason;
    message.handled = false;
    if (!p.key.isEmpty())
        message.key = p.key;
    if (!p.to.isEmpty())
        message.to = p.to;
    if (p.step == MessageStep::Held || p.step == MessageStep::Retry)
        message.due = std::max(p.until, envelope.occurred);
    if (p.step == MessageStep::Retry || p.step == MessageStep::Sent)
        ++message.attempts;
    message.reservation.reset();
    if (p.step != MessageStep::Sending)
        return;
    message.reservation = p.reservation;
    message.subject = p.subject;
    message.body = p.body;
    message.version = p.version;
}

} // namespace

void applyMessages(AccountState &state, const std::vector<Seen> &seen)
{
    for (const Seen &s : seen) {
        if (!s.live)
            continue;
        const Envelope &envelope = s.event->envelope;
        const Payload &payload = s.event->payload;
        if (const auto *queued = std::get_if<MessageQueued>(&payload)) {
            state.messages.push_back(fromQueued(*queued, envelope));
        } else if (const auto *step = std::get_if<StrategyStep>(&payload)) {
            if (auto made = fromStep(*step, envelope))
                state.messages.push_back(std::move(*made));
        } else if (const auto *received = std::get_if<MessageReceived>(&payload)) {
            state.messages.push_back(fromReceived(*received, envelope));
        } else if (const auto *moved = std::get_if<MessageMoved>(&payload)) {
            const auto of =
                std::find_if(state.messages.begin(), state.messages.end(),
                             [&](const MessageState &one) { return one.id == moved->of; });
            if (of != state.messages.end())
                move(*of, *moved, envelope);
        }
    }
}

} // namespace dunlin::domain::folding
