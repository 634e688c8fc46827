// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/domain/vocabulary.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>
#include <variant>
#include <vector>

/// Events about what was agreed with a debtor, who decides on it, and how the debtor is to be
/// treated. A part of the vocabulary of event.h, which includes this.
namespace dunlin::domain {

using BatchId = base::Id<struct BatchTag>;

/// One part of a plan or a settlement.
struct Instalment {
    QDate due;
    base::Money amount; ///< > 0
    bool operator==(const Instalment &) const = default;
};

/// The longest schedule that an event may carry: ten years of weeks.
inline constexpr size_t kMaxInstalments = 520;

/// A plan: what is owed, or a part of it, is paid in parts.
struct Planned {
    std::vector<Instalment> instalments; ///< by due date; one currency
    std::optional<Frequency> frequency;  ///< how the schedule was made
    QString method;                      ///< how it will be paid
    QString text;
    bool operator==(const Planned &) const = default;
};

/// What is still to be paid of a plan is paid like this instead. A whole schedule, and only in
/// place of the one that its author saw: `after` is the plan's event, or its last change.
struct PlanChanged {
    base::EventId of;    ///< the plan
    base::EventId after; ///< the state that is replaced
    std::vector<Instalment> instalments;
    QString reason;
    bool operator==(const PlanChanged &) const = default;
};

/// A settlement: when all parts are paid in time the rest of the claim is forgiven; else all of it
/// is owed, less what was paid.
struct SettlementAgreed {
    std::vector<Instalment> parts; ///< by due date; one currency
    QDate expires;                 ///< the offer's last day; null: none of its own
    base::Money owed;              ///< what was owed when it was agreed
    QString method;
    QString text;
    bool operator==(const SettlementAgreed &) const = default;
};

/// Ends a plan or a settlement before its time.
struct ArrangementCancelled {
    base::EventId of;
    QString reason;
    bool operator==(const ArrangementCancelled &) const = default;
};

struct Promised {
    base::Money amount;
    QDate due;
    QString method;
    std::optional<base::EventId>
        group; ///< shared by the parts of one promise over several accounts
    bool operator==(const Promised &) const = default;
};

/// A correction of the claim, signed; not money received.
struct Adjusted {
    std::optional<base::ItemId> item;
    Bucket bucket = Bucket::Principal;
    base::Money amount;
    QString reason;
    QDate valueDate;
    bool operator==(const Adjusted &) const = default;
};

/// On these days no interest accrues: a stop, a pause, or what has accrued is let go.
struct InterestWaived {
    std::optional<base::ItemId> item; ///< absent: all items
    QDate from;                       ///< null: from the first day
    QDate until;                      ///< last day; null: for ever
    QString reason;
    bool operator==(const InterestWaived &) const = default;
};

/// What somebody would like to agree and may not agree alone. Of adjustments only those that let
/// go of interest, fees or costs.
using Proposal =
    std::variant<Planned, PlanChanged, SettlementAgreed, Promised, InterestWaived, Adjusted>;

/// Asks somebody with more authority. Once approved it is the plan (change, settlement, promise,
/// waiver, adjustment) itself, from the moment of the approval.
struct ApprovalRequested {
    Proposal proposal;
    std::vector<QByteArray> because; ///< which limits it is beyond: authority.h
    QString text;
    bool operator==(const ApprovalRequested &) const = default;
};

/// The first decision by somebody else than who asked holds.
struct ApprovalDecided {
    base::EventId of; ///< the request
    bool approved = false;
    QString reason;
    bool operator==(const ApprovalDecided &) const = default;
};

/// The debtor is to be treated with care: contact stops until `contactFrom`, on all accounts of
/// the person. Says how to act, never why in detail (CareDetail).
struct CareEntered {
    base::EventId
        origin; ///< the first such event, of which this is another account's copy; or null
    CareKind kind = CareKind::Vulnerability;
    QDate from;
    QDate until;       ///< ends by itself after this day; null: until ended
    QDate contactFrom; ///< contact may start again on this day; null: not before the end
    QString advice;    ///< how to act
    QString contact;   ///< whom to turn to instead: attorney, trustee, executor
    QString proof;     ///< reference of what shows it
    bool operator==(const CareEntered &) const = default;
};

struct CareEnded {
    base::EventId of; ///< the first event of the care
    QString reason;
    bool operator==(const CareEnded &) const = default;
};

/// The sensitive part of a care, kept on a file of its own (careFileOf) that collectors do not
/// have. Only with the debtor's recorded consent.
struct CareDetail {
    base::EventId of;
    QString detail;
    QDate consentOn;
    QString consentHow; ///< by telephone, in writing
    bool operator==(const CareDetail &) const = default;
};

/// Somebody beside the debtor: who it is, what for, and what may be said. Absent fields leave what
/// was known.
struct PartySet {
    base::DebtorId party;
    PartyRole role = PartyRole::CoDebtor;
    std::optional<QString> name;
    std::optional<bool> company;
    std::optional<QString> language;
    std::optional<QByteArray> zone;
    std::optional<int> liabilityPercent;     ///< 0-100 of what is owed
    std::optional<base::Money> liabilityMax; ///< never more than that
    std::optional<MayBeTold> told;
    bool operator==(const PartySet &) const = default;
};

struct PartyUnlinked {
    base::DebtorId party;
    QString reason;
    bool operator==(const PartyUnlinked &) const = default;
};

/// The account belongs to another known person. What was done before stays where it was done.
struct DebtorLinked {
    base::DebtorId debtor;
    QString reason;
    bool operator==(const DebtorLinked &) const = default;
};

/// Money that will come on a day: a post-dated cheque, a direct debit that was ordered.
struct PaymentExpected {
    base::Money amount;
    QDate due;
    QString method;
    QString reference;
    bool operator==(const PaymentExpected &) const = default;
};

struct ExpectedCancelled {
    base::EventId of;
    QString reason;
    bool operator==(const ExpectedCancelled &) const = default;
};

/// Something to be done, which the day's work found.
struct TaskSet {
    TaskKind task = TaskKind::PromiseReminder;
    base::EventId of;
    QDate due;
    QString text;
    bool operator==(const TaskSet &) const = default;
};

} // namespace dunlin::domain
