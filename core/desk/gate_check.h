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

/// Wanted: a contact although a rule blocks it.
struct OverrideWish {
    QByteArray reasonCode;                  ///< of the rule's closed list
    QString note;                           ///< required
    std::optional<domain::EventId> request; ///< one that somebody else granted
};

struct GateQuestion {
    base::Instant at;
    QString actor;
    QByteArray officeZone;
    domain::Channel channel = domain::Channel::Call;
    domain::Direction direction = domain::Direction::Outbound;
    std::optional<domain::ContactPointId> point; ///< absent: found by `to`, else the best one
    QString to;
    std::optional<compliance::Override> override;
    /// Turned into an override by admittedOverride: with the role of who asks, or of who granted.
    std::optional<OverrideWish> wish;
    QByteArray role;                        ///< of who asks
    std::optional<domain::EventId> settles; ///< the reservation that the contact settles
    std::optional<compliance::Shares> shares;
    QByteArray purpose;
    std::optional<QByteArrayList> elements; ///< what a message says; nothing: not known
    std::optional<base::Instant> serverTime;
    bool clockTrusted = true;
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

/// The override that a wish comes to on this account. A granted request must be of the same person,
/// channel and number, unused, and not older than its moment; the role is that of who granted it.
/// Forbidden with a plain sentence otherwise; nothing without a wish.
base::Result<std::optional<compliance::Override>>
admittedOverride(const domain::AccountState &state, const GateQuestion &question);

/// Why the gate said no.
struct Refusal {
    QString sentence;
    QString rule;
    compliance::GateResult result = compliance::GateResult::Block;
    bool wantsShare = false; ///< only this computer's share of the limit is used up
};

/// A contact that the gate did not allow, and why.
struct NotAllowed {
    base::AccountId account;
    GateQuestion question;
    Refusal refusal;
};

/// A contact that is about to be made: its reservation, with the gate's decision, or why not.
struct Reserving {
    std::optional<domain::ContactReserved> made;
    std::optional<Refusal> refused;
    compliance::Decision decision;
};

/// Decides, and makes the reservation that counts until the contact settles it. Every contact that
/// is planned ahead goes this way, whether a person or a program makes it.
base::Result<Reserving> reserveContact(const domain::AccountState &state, GateQuestion question,
                                       std::span<const domain::AccountState> others = {});

/// Completes a contact before its event is made: flags of the outcome, number used, and the gate's
/// decision. One that settles a reservation has been decided on already: it is recorded, whatever
/// the gate would say now. Else Forbidden, with the rule's sentence, when the gate does not allow
/// it; `refused` gets the reason.
base::Status admitContact(const domain::AccountState &state, const GateQuestion &question,
                          domain::Contacted &contact,
                          std::span<const domain::AccountState> others = {},
                          std::optional<NotAllowed> *refused = nullptr);

} // namespace dunlin::desk
