// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"
#include "core/ports/gate_view.h"
#include "core/ports/override_view.h"
#include "core/ports/reply.h"

#include <QtCore/QByteArrayList>

#include <optional>
#include <vector>

namespace dunlin::ports {

/// An override that is wanted, or one that somebody else granted.
struct OverrideWish {
    QByteArray reasonCode; ///< of the rule's closed list; with a request, the request's own
    QString note;
    std::optional<domain::EventId> request;
};

/// A contact that is about to be made.
struct ReserveWish {
    domain::AccountId account;
    domain::Channel channel = domain::Channel::Call;
    std::optional<domain::ContactPointId> point; ///< nothing: found by `to`, else the best one
    QString to;
    QByteArray purpose; ///< as the packs know it; usually empty
    std::optional<OverrideWish> override;
};

/// What the gate said; with `id`, the contact may be made and is to settle it
/// (domain::Contacted::reservation).
struct Reserved {
    std::optional<domain::EventId> id;
    domain::Instant expires;
    GateView gate;
    bool wantsShare = false; ///< not allowed only because this laptop's share is used up
};

/// A contact that was begun and of which nobody said yet what it came to.
struct OpenReservation {
    domain::AccountId account;
    domain::ReservationState state;
};

/// What this laptop has of the limits on contacts (docs/rule-packs.md).
struct ShareState {
    bool bound = false;                     ///< limits are shared out among laptops
    bool whole = false;                     ///< and this one has all of them
    std::optional<domain::Instant> expires; ///< the first share to end
    qint64 accounts = 0;                    ///< with a share
    qint64 refused = 0;                     ///< in seven days, only for want of a share
};

/// Contacts before they are made: reserve, act, settle. Answers come on the GUI thread; what is
/// recorded is on disk then. Forbidden for roles that do not record work.
class ContactGate {
public:
    ContactGate() = default;
    virtual ~ContactGate() = default;
    ContactGate(const ContactGate &) = delete;
    ContactGate &operator=(const ContactGate &) = delete;

    /// Decides, and reserves when it is allowed: from then on the contact counts against the
    /// limits, until a wrap-up settles it, it is released, or it expires.
    virtual void reserve(const ReserveWish &wish, Reply<Reserved> reply) = 0;
    /// The contact was not made.
    virtual void release(domain::AccountId account, domain::EventId reservation,
                         const QString &reason, Reply<bool> reply) = 0;
    /// Own reservations that are open: after a crash, what is to be settled.
    virtual void open(std::vector<domain::AccountId> accounts,
                      Reply<std::vector<OpenReservation>> reply) = 0;
    /// Asks a supervisor for one contact against a rule; the answer comes with the next sync.
    virtual void requestOverride(const ReserveWish &wish, Reply<domain::EventId> reply) = 0;
    virtual void decideOverride(domain::AccountId account, domain::EventId request, bool granted,
                                const QString &note, Reply<bool> reply) = 0;
    /// Requests of today that nobody has decided, the oldest first.
    virtual void waitingOverrides(Reply<std::vector<OverrideView>> reply) = 0;
    /// The account's latest request of today, if there is one.
    virtual void latestOverride(domain::AccountId account,
                                Reply<std::optional<OverrideView>> reply) = 0;
    virtual void shares(Reply<ShareState> reply) = 0;
};

} // namespace dunlin::ports
