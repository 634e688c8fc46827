// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/compliance/gate.h"
#include "core/domain/account_state.h"
#include "core/ports/gate_view.h"

#include <optional>
#include <span>

/// The contact gate where contacts are made: no contact event without its decision.
namespace dunlin::desk {

/// The contact point to try first: the one marked best, else the first active one of the kind.
std::optional<domain::ContactPointState> bestPoint(const domain::AccountState &state,
                                                   domain::PointKind kind);
domain::PointKind pointKindOf(domain::Channel channel);

struct GateQuestion {
    base::Instant at;
    QString actor;
    QByteArray officeZone;
    domain::Channel channel = domain::Channel::Call;
    domain::Direction direction = domain::Direction::Outbound;
    std::optional<domain::ContactPointId> point; ///< absent: found by `to`, else the best one
    QString to;
    std::optional<compliance::Override> override;
    QByteArray id;                         ///< 32 hex digits
    std::optional<domain::EventId> except; ///< a contact that is being decided again
};

/// Decides by the rules that ship. `others` are the debtor's other accounts: some limits count the
/// person.
compliance::Decision decideContact(const domain::AccountState &state, const GateQuestion &question,
                                   std::span<const domain::AccountState> others = {});
/// Only whether; for queues.
bool isCallable(const domain::AccountState &state, const GateQuestion &question);
ports::GateView gateView(const compliance::Decision &decision);

/// Completes a contact before its event is made: flags of the outcome, number used, and the gate's
/// decision. Forbidden, with the rule's sentence, when the gate does not allow it.
base::Status admitContact(const domain::AccountState &state, const GateQuestion &question,
                          domain::Contacted &contact,
                          std::span<const domain::AccountState> others = {});

} // namespace dunlin::desk
