// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agreements.h"

/// What was agreed, as the fold judges it. A part of account_state.h, which includes this.
namespace dunlin::domain {

/// One part of a plan or settlement.
struct PartState {
    QDate due;
    base::Money amount;
    base::Money paid;
    PartStatus status = PartStatus::Open;
    QDate lastDay; ///< of its grace
    QDate paidOn;  ///< when all of it was there; null before
    QDate missed;  ///< the day on which it was missed; stays when it is paid late
    bool operator==(const PartState &) const = default;
};

/// A plan or a settlement. An approved request is one, from the day of its approval.
struct ArrangementState {
    enum class Kind { Plan, Settlement };
    base::EventId id;   ///< of the event that made it
    base::EventId head; ///< of its latest change; id when there is none
    Kind kind = Kind::Plan;
    ArrangementStatus status = ArrangementStatus::Active;
    QDate taken;
    QString by;         ///< actor who agreed it
    QString approvedBy; ///< actor; empty: within own authority
    std::optional<Frequency> frequency;
    QString method;
    std::vector<PartState> parts; ///< by due date; replaced ones are Void, the new follow
    base::Money total;            ///< of the parts that hold or held to the end
    base::Money paid;
    base::Money arrears; ///< open of missed parts
    int missed = 0;      ///< parts missed and still not paid
    QDate ended;         ///< kept, broken, void, expired or cancelled on this day
    QString reason;      ///< of the cancellation
    // Settlements.
    QDate expires;
    base::Money owed;     ///< what was owed when it was agreed
    base::Money forgiven; ///< the rest of the claim, once it was kept

    bool isActive() const { return status == ArrangementStatus::Active; }
    /// What is still to come; nothing once it ended.
    base::Money left() const
    {
        return isActive() ? total - paid : base::Money::zero(total.currency());
    }
    bool operator==(const ArrangementState &) const = default;
};

struct ApprovalState {
    base::EventId id; ///< of the request
    Proposal proposal;
    std::vector<QByteArray> because;
    QString text;
    QString by;
    base::Instant at;
    ApprovalStatus status = ApprovalStatus::Open;
    QString decidedBy;
    QDate decided;
    QString reason;
    bool operator==(const ApprovalState &) const = default;
};

struct CareState {
    base::EventId id; ///< the first event of the care, on whichever account
    CareKind kind = CareKind::Vulnerability;
    QDate from;
    QDate until;       ///< its last day; null: open
    QDate contactFrom; ///< no contact before; null: none at all while it lasts
    QString advice;
    QString contact;
    QString proof;
    QString by;
    QDate ended; ///< by an event; null otherwise
    QString reason;

    bool isActive(QDate day) const
    {
        return from <= day && (until.isNull() || day <= until) && (ended.isNull() || day < ended);
    }
    bool stopsContact(QDate day) const
    {
        return isActive(day) && (contactFrom.isNull() || day < contactFrom);
    }
    bool operator==(const CareState &) const = default;
};

/// Somebody beside the debtor; unlinked ones stay with the day on which they were.
struct PartyState {
    base::DebtorId id;
    PartyRole role = PartyRole::CoDebtor;
    QString name;
    bool company = false;
    QString language;
    QByteArray zone;
    std::optional<int> liabilityPercent;
    std::optional<base::Money> liabilityMax;
    MayBeTold told = MayBeTold::Nothing;
    QDate linked;
    QDate unlinked; ///< null while it holds
    QString reason; ///< of the unlinking
    /// What this party can be asked for, of so much owed: nothing unless liable.
    base::Money liableFor(base::Money owed) const;
    bool operator==(const PartyState &) const = default;
};

/// Money announced for a day.
struct ExpectedState {
    base::EventId id;
    base::Money amount;
    QDate due;
    QString method;
    QString reference;
    QString by;
    std::optional<base::EventId> payment; ///< the payment that it became
    QDate cancelled;
    bool isOpen() const { return !payment && cancelled.isNull(); }
    bool operator==(const ExpectedState &) const = default;
};

struct TaskState {
    base::EventId id;
    TaskKind task = TaskKind::PromiseReminder;
    base::EventId of;  ///< of a pin: the account's own id
    QDate due;         ///< of a pin: the last day on which it holds
    bool done = false; ///< worked since, or there is nothing to be done any more
    QString text = {}; ///< of a pin: the reason
    QString by = {};   ///< actor
    bool operator==(const TaskState &) const = default;
};

/// Why, and up to which day, the account is left alone: no letter, no message, no call of its own
/// accord. It ends by itself.
struct Holdback {
    HoldbackKind kind = HoldbackKind::Promise;
    QDate until; ///< the last day; null: until something happens
    bool operator==(const Holdback &) const = default;
};

} // namespace dunlin::domain
