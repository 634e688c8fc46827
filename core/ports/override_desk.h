// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/account_desk.h"
#include "core/ports/gate_view.h"
#include "core/ports/reply.h"

#include <vector>

namespace dunlin::ports {

/// What a collector asks somebody else to allow: one attempt that a rule blocks.
struct OverrideAsk {
    domain::AccountId account;
    domain::Channel channel = domain::Channel::Call;
    std::optional<domain::ContactPointId> point;
    QByteArray reason; ///< code of the rule's closed list
    QString note;      ///< required
};

/// Where a request for an override stands.
enum class OverrideStage {
    Open,
    Granted,  ///< one attempt, until OverrideView::until
    Declined,
    Used,
    Expired ///< granted, and not used in time
};

struct OverrideView {
    domain::EventId id;
    domain::AccountId account;
    QString number; ///< of the account
    QString debtor;
    QString creditor;
    QString by; ///< user name
    domain::Instant asked;
    domain::Channel channel = domain::Channel::Call;
    QString to; ///< number or address
    QByteArray reason;
    QString note;
    OverrideStage stage = OverrideStage::Open;
    QString decidedBy; ///< user name
    QString answer;    ///< what was written with the decision
    std::optional<domain::Instant> until; ///< when granted
    GateView gate; ///< what the gate says now; only of waiting()
    bool mayDecide = false;
    QString whyNot; ///< when mayDecide is false
};

/// Exceptions to the gate's rules, where a rule allows them: asked for by one person, decided by
/// another, good for one attempt and for minutes. Every call is answered on the GUI thread;
/// recordings answer when the outbox has them on disk. Roles are checked here again.
class OverrideDesk {
public:
    OverrideDesk() = default;
    virtual ~OverrideDesk() = default;
    OverrideDesk(const OverrideDesk &) = delete;
    OverrideDesk &operator=(const OverrideDesk &) = delete;

    /// Input error when no rule that speaks now takes this reason, or without a note.
    virtual void ask(const OverrideAsk &ask, Reply<Saved> reply) = 0;
    /// Forbidden for who asked, and for a role that the rule does not name. Declining needs a note.
    virtual void decide(domain::AccountId account, domain::EventId request, bool grant,
                        const QString &note, Reply<Saved> reply) = 0;
    /// Requests that nobody has decided, the oldest first.
    virtual void waiting(Reply<std::vector<OverrideView>> reply) = 0;
    /// The account's latest request, if there is one of today.
    virtual void latest(domain::AccountId account, Reply<std::optional<OverrideView>> reply) = 0;
};

} // namespace dunlin::ports
