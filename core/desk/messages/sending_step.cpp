// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/messages/sending_step.h"

#include "core/base/hash.h"
#include "core/desk/debtor_accounts.h"
#include "core/desk/gate_check.h"
#include "core/desk/ledger_view.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/messages/message_composer.h"
#include "core/desk/messages/text_parts.h"
#include "core/desk/office_leases.h"
#include "core/store/queue_windows.h"

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using domain::AccountState;
using domain::Channel;
using domain::MessageMoved;
using domain::MessageState;
using domain::MessageStep;

namespace {

constexpr qint64 kLongestHoldMs = 14 * base::kMsPerDay; ///< beyond that a person is asked

QString engine()
{
    return QStringLiteral("engine");
}

const MessageState *find(const AccountState &state, base::EventId id)
{
    const auto found = std::find_if(state.messages.begin(), state.messages.end(),
                                    [&](const MessageState &one) { return one.id == id; });
    return found == state.messages.end() ? nullptr : &*found;
}

/// Another process has it in hand, or has seen to it: it waits again, was marked anew, or was sent
/// by somebody who had released what this one reserved.
bool isWithOthers(const AccountState &state, const MessageState &message,
                  const MarkedMessage &marked)
{
    if (message.step == MessageStep::Sending)
        return message.reservation != marked.reservation;
    if (message.step == MessageStep::Delivered) // a receipt may be quicker than we are
        return std::none_of(state.reservations.begin(), state.reservations.end(),
                            [&](const auto &one) { return one.id == marked.reservation; });
    return message.isOutgoing() || message.step == MessageStep::Sent;
}

QByteArray contentHash(const QString &subject, const QString &body)
{
    return base::toHex(base::sha256((subject + u'\n' + body).toUtf8()));
}

/// The step `sending`, with what exactly is sent.
MessageMoved sendingOf(const MarkedMessage &marked, const Composed &composed, const QString &key)
{
    const OutgoingMessage &out = marked.out;
    MessageMoved moved;
    moved.of = out.id;
    moved.step = MessageStep::Sending;
    moved.key = key;
    moved.to = out.to;
    moved.subject = out.subject;
    moved.body = out.body;
    moved.hash = contentHash(out.subject, out.body);
    moved.version = composed.version;
    moved.text = composed.text;
    moved.language = out.language;
    moved.page = composed.segments ? sentPartsJson(*composed.segments) : out.page;
    moved.reservation = marked.reservation;
    return moved;
}

} // namespace

Result<AccountState> SendingStep::stateOf(base::AccountId account) const
{
    return stateNow(m_connection, m_core.key(), account, applyContext(m_core));
}

Status SendingStep::move(base::AccountId account, MessageMoved moved,
                         std::vector<domain::Payload> beside)
{
    std::vector<domain::Event> events;
    for (domain::Payload &payload : beside)
        events.push_back(m_core.author().draft(account, std::move(payload), engine()));
    events.push_back(m_core.author().draft(account, std::move(moved), engine()));
    auto appended = appendOwn(m_core, m_connection, std::move(events));
    return appended ? Status() : Status(fail(std::move(appended.error())));
}

QString SendingStep::superfluous(const AccountState &state, const MessageState &message) const
{
    if (!message.byStrategy)
        return {};
    if (domain::isFinished(state.status) || !state.collectable().isPositive())
        return QStringLiteral("nothing is to be asked for any more");
    if (state.holdback)
        return QStringLiteral("the account is held back: %1")
            .arg(QString::fromLatin1(domain::name(state.holdback->kind)));
    const qint64 age = m_core.clock().now().ms - message.queuedAt.ms;
    if (age > m_policy.maxAgeDays * base::kMsPerDay)
        return QStringLiteral("it waited longer than %1 days").arg(m_policy.maxAgeDays);
    return {};
}

Result<Composed> SendingStep::compose(const AccountState &state, const MessageState &message) const
{
    ComposeWish wish;
    wish.channel = message.channel;
    wish.point = message.point;
    wish.to = message.to;
    wish.text = message.text;
    wish.version = message.version;
    // What was made from a template is made anew: its figures are of today.
    if (message.byHand) {
        wish.subject = message.subject;
        wish.body = message.body;
    }
    wish.purpose = message.purpose;
    return composeMessage(m_connection, m_core.key(), applyContext(m_core), m_core.settings().name,
                          state, wish);
}

OutgoingMessage SendingStep::outgoing(const AccountState &state, const MessageState &message,
                                      const Composed &composed) const
{
    OutgoingMessage out;
    out.id = message.id;
    out.account = state.id;
    out.number = state.number;
    out.channel = message.channel;
    out.to = composed.to;
    out.toName = state.debtor.name.left(60);
    out.subject = composed.subject;
    out.body = composed.body;
    out.language = composed.language;
    out.page = composed.page;
    out.at = m_core.clock().now();
    for (const MessageState &one : state.messages) {
        if (message.answers == one.id && one.key.contains(u'@'))
            out.references += one.key.toLatin1();
    }
    return out;
}

Result<std::optional<MarkedMessage>> SendingStep::mark(base::AccountId account, base::EventId id,
                                                       MessageTransport &transport, SendingRun *run)
{
    const std::optional<MarkedMessage> none;
    DUNLIN_TRY_VALUE(const AccountState state, stateOf(account));
    const MessageState *message = find(state, id);
    if (!message || !message->isOutgoing() || message->due > m_core.clock().now())
        return none;
    MessageMoved moved;
    moved.of = id;
    if (moved.reason = superfluous(state, *message); !moved.reason.isEmpty()) {
        moved.step = MessageStep::Cancelled;
        ++run->cancelled;
        DUNLIN_TRY(move(account, std::move(moved)));
        return none;
    }
    DUNLIN_TRY_VALUE(const Composed composed, compose(state, *message));
    if (!composed.refused.isEmpty()) {
        moved.step = MessageStep::Failed;
        moved.reason = composed.refused;
        ++run->failed;
        DUNLIN_TRY(move(account, std::move(moved)));
        return none;
    }
    GateQuestion question = questionAbout(composed, message->channel, applyContext(m_core),
                                          message->actor.isEmpty() ? engine() : message->actor);
    question.id = base::bytes16ToHex(m_core.rng().bytes16());
    DUNLIN_TRY(addOfficeShares(m_core, m_connection, account, &question));
    store::QueueWindows windows(m_connection, m_core.key());
    DUNLIN_TRY_VALUE(const auto others, otherAccounts(m_connection, m_core.key(), windows, state,
                                                      applyContext(m_core).fold()));
    DUNLIN_TRY_VALUE(auto reserving, reserveContact(state, question, others));
    if (reserving.refused) {
        DUNLIN_TRY(keepOfficeRefusal(m_core, m_connection,
                                     NotAllowed{account, question, *reserving.refused}));
        const auto next = reserving.decision.nextAllowed;
        const bool soon =
            next && *next > question.at && next->ms - question.at.ms <= kLongestHoldMs;
        moved.step = soon ? MessageStep::Held : MessageStep::Failed;
        moved.reason = reserving.refused->sentence;
        if (soon)
            moved.until = *next;
        ++(soon ? run->held : run->failed);
        DUNLIN_TRY(move(account, std::move(moved)));
        return none;
    }
    domain::Event reserved =
        m_core.author().draft(account, std::move(*reserving.made), question.actor);
    MarkedMessage marked;
    marked.out = outgoing(state, *message, composed);
    marked.reservation = reserved.envelope.id;
    if (composed.point)
        marked.point = composed.point->id;
    marked.purpose = composed.checked.purpose;
    marked.actor = question.actor;
    marked.attempts = message->attempts;
    marked.parts = composed.segments ? composed.segments->segments : 0;
    std::vector<domain::Event> events;
    events.push_back(std::move(reserved));
    events.push_back(m_core.author().draft(
        account, sendingOf(marked, composed, transport.keyFor(marked.out)), engine()));
    DUNLIN_TRY(appendOwn(m_core, m_connection, std::move(events)));
    return std::optional(std::move(marked));
}

Status SendingStep::settle(const MarkedMessage &marked, const HandedOver &handed, SendingRun *run)
{
    const base::AccountId account = marked.out.account;
    DUNLIN_TRY_VALUE(const AccountState now, stateOf(account));
    // This process was away for so long that another one took the message for lost.
    if (const MessageState *message = find(now, marked.out.id);
        !message || isWithOthers(now, *message, marked))
        return {};
    MessageMoved moved;
    moved.of = marked.out.id;
    moved.key = handed.key;
    moved.reason = handed.reason;
    std::vector<domain::Payload> beside;
    const domain::ReservationReleased released{marked.reservation,
                                               QStringLiteral("the message was not sent")};
    switch (handed.kind) {
    case HandedOver::Kind::Accepted: {
        domain::Contacted contact;
        contact.channel = marked.out.channel;
        contact.point = marked.point;
        contact.outcome = domain::Outcome::Sent;
        contact.reservation = marked.reservation;
        contact.purpose = marked.purpose;
        DUNLIN_TRY(admitContact(now, {}, contact));
        beside.push_back(std::move(contact));
        moved.step = MessageStep::Sent;
        ++run->sent;
        run->parts += marked.parts;
        break;
    }
    case HandedOver::Kind::Later:
        beside.push_back(released);
        if (marked.attempts + 1 >= m_policy.maxAttempts) {
            moved.step = MessageStep::Failed;
            ++run->failed;
            break;
        }
        moved.step = MessageStep::Retry;
        moved.until = m_core.clock().now().plusMs(
            qint64(m_policy.firstRetryMin) * base::kMsPerMinute << std::min(marked.attempts, 8));
        ++run->retry;
        break;
    case HandedOver::Kind::BadAddress: {
        beside.push_back(released);
        for (const domain::ContactPointState &point : now.contactPoints) {
            if (marked.point != point.id)
                continue;
            domain::ContactPointSet set;
            set.point = point.id;
            set.kind = point.kind;
            set.value = point.value;
            set.state = domain::PointState::Wrong;
            beside.push_back(std::move(set));
        }
        moved.step = MessageStep::Bounced;
        ++run->failed;
        break;
    }
    case HandedOver::Kind::Refused:
        beside.push_back(released);
        moved.step = MessageStep::Failed;
        ++run->failed;
        break;
    case HandedOver::Kind::Unknown:
        // It may have gone out: the reservation counts on.
        moved.step = MessageStep::Uncertain;
        ++run->uncertain;
        break;
    }
    return move(account, std::move(moved), std::move(beside));
}

Status SendingStep::giveUp(base::AccountId account, base::EventId id, const QString &why,
                           SendingRun *run)
{
    MessageMoved moved;
    moved.of = id;
    moved.step = MessageStep::Failed;
    moved.reason = why;
    ++run->failed;
    return move(account, std::move(moved));
}

Status SendingStep::recover(base::AccountId account, base::EventId id, bool isIdempotent,
                            SendingRun *run)
{
    DUNLIN_TRY_VALUE(const AccountState state, stateOf(account));
    const MessageState *message = find(state, id);
    if (!message || message->step != MessageStep::Sending)
        return {};
    MessageMoved moved;
    moved.of = id;
    if (!isIdempotent) {
        moved.step = MessageStep::Uncertain;
        moved.reason = QStringLiteral("the program stopped while it was handed over; look whether "
                                      "it arrived, then say so or send it again");
        ++run->uncertain;
        return move(account, std::move(moved));
    }
    moved.step = MessageStep::Retry;
    moved.until = m_core.clock().now();
    moved.reason = QStringLiteral("handed over again: the other side knows a message again");
    std::vector<domain::Payload> beside;
    if (message->reservation)
        beside.push_back(domain::ReservationReleased{
            *message->reservation, QStringLiteral("the message is handed over again")});
    ++run->retry;
    return move(account, std::move(moved), std::move(beside));
}

} // namespace dunlin::desk
