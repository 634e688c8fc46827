// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comms/sms_segments.h"
#include "core/desk/apply.h"
#include "core/desk/gate_check.h"
#include "core/desk/messages/message_check.h"
#include "core/domain/account_state.h"
#include "core/store/connection.h"

#include <optional>

/// From an account and a template, or words of a person, to a message as it would be sent.
namespace dunlin::desk {

struct ComposeWish {
    domain::Channel channel = domain::Channel::Email;
    std::optional<base::ContactPointId> point;
    QString to;            ///< with no point: an address or number; empty: the best one
    QString text;          ///< template by name
    base::EventId version; ///< or this version of it
    QString subject;       ///< with `body`: as a person wrote it
    QString body;
    QByteArray purpose;
};

struct Composed {
    QString subject;
    QString body;
    QString language;
    QString to;
    std::optional<domain::ContactPointState> point;
    base::EventId version;
    QString text;
    QByteArray occasion;
    CheckedMessage checked;
    QByteArray page; ///< of a letter
    std::optional<comms::SmsSegments> segments;
    QString refused;      ///< why it cannot be sent as it is; empty: it can
    base::Phrase refusal; ///< `refused` to be translated, when no finding says it; may be empty
};

/// Reads the texts and terms of the ledger of `connection`. `context` is of today.
base::Result<Composed> composeMessage(store::Connection &connection, store::TenantKey tenant,
                                      const ApplyContext &context, const QString &officeName,
                                      const domain::AccountState &state, const ComposeWish &wish);

/// The gate's question about a composed message.
GateQuestion questionAbout(const Composed &composed, domain::Channel channel,
                           const ApplyContext &context, const QString &actor);

} // namespace dunlin::desk
