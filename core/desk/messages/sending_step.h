// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/messages/message_composer.h"
#include "core/desk/messages/message_sender.h"
#include "core/desk/office_core.h"
#include "core/domain/account_state.h"

/// The two durable steps around handing one message over. On the writer's thread, inside a write.
namespace dunlin::desk {

/// A message that is marked `sending` on disk.
struct MarkedMessage {
    OutgoingMessage out;
    base::EventId reservation;
    std::optional<domain::ContactPointId> point;
    QByteArray purpose;
    QString actor;
    int attempts = 0; ///< before this one
    int parts = 0;    ///< of a text message
};

class SendingStep {
public:
    SendingStep(OfficeCore &core, store::Connection &connection, const SendingPolicy &policy)
        : m_core(core)
        , m_connection(connection)
        , m_policy(policy)
    {}

    /// Makes it ready: asks the gate, reserves, and marks it with what exactly is sent. Nothing
    /// when it is not sent now; `run` says why.
    base::Result<std::optional<MarkedMessage>> mark(base::AccountId account, base::EventId id,
                                                    MessageTransport &transport, SendingRun *run);
    /// What handing it over came to.
    base::Status settle(const MarkedMessage &marked, const HandedOver &handed, SendingRun *run);
    /// It cannot be made ready; a person sees to it.
    base::Status giveUp(base::AccountId account, base::EventId id, const QString &why,
                        SendingRun *run);
    /// A message that was marked and has no answer.
    base::Status recover(base::AccountId account, base::EventId id, bool isIdempotent,
                         SendingRun *run);

private:
    base::Result<Composed> compose(const domain::AccountState &state,
                                   const domain::MessageState &message) const;
    OutgoingMessage outgoing(const domain::AccountState &state, const domain::MessageState &message,
                             const Composed &composed) const;
    base::Status move(base::AccountId account, domain::MessageMoved moved,
                      std::vector<domain::Payload> beside = {});
    /// Why it is not sent at all any more; empty: it is.
    QString superfluous(const domain::AccountState &state,
                        const domain::MessageState &message) const;
    base::Result<domain::AccountState> stateOf(base::AccountId account) const;

    OfficeCore &m_core;
    store::Connection &m_connection;
    const SendingPolicy &m_policy;
};

} // namespace dunlin::desk
