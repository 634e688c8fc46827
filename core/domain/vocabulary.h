// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <array>
#include <optional>

/// Closed word lists of the field. Values that are stored carry explicit numbers or names: on
/// disk, do not change. The English words on screen are in docs/terminology.md.
namespace dunlin::domain {

/// The four buckets of a claim; every posting goes to one of them.
enum class Bucket { Principal = 0, Interest = 1, Fees = 2, Costs = 3 };
inline constexpr std::array kBuckets{Bucket::Principal, Bucket::Interest, Bucket::Fees,
                                     Bucket::Costs};

enum class ItemType { Invoice, Fine, Instalment };

/// Why something is taken back; a bank's return may cost a fee by the terms.
enum class ReversalCause { Correction, Returned, ChargedBack };

enum class Channel { Call, Email, Sms, Letter, Visit };
enum class Direction { Outbound, Inbound };

enum class PointKind { Phone, Email, Post };
/// Wrong and DoNotContact are protective: they never weaken by merge (sync.md 2.8).
enum class PointState { Active, Wrong, DoNotContact };
enum class Consent { Unknown, Given, Withdrawn };

/// How often a plan's instalments fall due. LastDay: of each month; Payday: the debtor's.
enum class Frequency { Weekly, Fortnightly, Monthly, LastDay, Payday };

/// Why a debtor is treated with care.
enum class CareKind { Bankruptcy, Deceased, Attorney, Cease, BreathingSpace, Vulnerability };

/// What somebody beside the debtor is to an account.
enum class PartyRole { CoDebtor, Guarantor, Spouse, Representative, Attorney, Contact };
/// What may be said to them: nothing; only that the debtor is asked to call; that and how much is
/// owed; everything.
enum class MayBeTold { Nothing, CallBack, Amount, Everything };

/// What the day's work finds to be done; and Pin: somebody wants the account worked first, with a
/// reason and up to a day.
enum class TaskKind { PromiseReminder, InstalmentMissed, DisputeDue, ExpectedMissing, Pin };

/// What a strategy does. Task: somebody works the account. Message: queued, sent by whoever asks
/// the gate. Status: a label. Hold, Penalty: an event of that kind stands beside it. Escalation: to
/// a supervisor, an agency or the lawyers, who decide.
enum class StepKind { Task, Message, Status, Hold, Escalation, Penalty };

/// A part of a plan or settlement. Missed: not paid within its grace; PaidLate: after that.
enum class PartStatus { Open, PartlyPaid, Paid, PaidLate, Missed, Void };
/// A plan or settlement. Broken: too much was missed (a plan); Void: a part was missed (a
/// settlement); Expired: nothing came before the offer ended.
enum class ArrangementStatus { Active, Kept, Broken, Void, Expired, Cancelled };
enum class ApprovalStatus { Open, Approved, Refused };

/// Why an account is not chased for now.
enum class HoldbackKind { Promise, Plan, Settlement, Approval, Dispute, Hold, Care, Placement };

/// Account status, most pressing first where several hold (fold.cpp says which wins).
enum class Status {
    New = 0,           ///< never contacted
    NoContact = 1,     ///< attempts, but nobody reached
    InContact = 2,     ///< reached, nothing agreed
    PromiseOpen = 3,   ///< an open promise, not yet due
    PromiseDue = 4,    ///< an open promise is due today or within its grace
    PromiseBroken = 5, ///< the latest promise was broken
    OnPlan = 6,        ///< several open promises, one after the other (an instalment plan)
    Disputed = 7,
    OnHold = 8,
    Placed = 9, ///< with an agency or sent for credit collection
    Paid = 10,  ///< nothing owed
    Closed = 11,
    SettledInFull = 12, ///< a settlement was kept, nothing is owed
    Tracing = 13, ///< nobody can be reached: no number or address that is not known to be wrong
};

/// Nothing more is to be done: closed, or nothing is owed.
constexpr bool isFinished(Status status)
{
    return status == Status::Closed || status == Status::Paid || status == Status::SettledInFull;
}

/// What the next step is; every open account has one (features.md A5).
enum class NextActionKind {
    Call = 0,
    CallBack = 1,
    CheckPromise = 2,
    ReviewDispute = 3,
    ReviewHold = 4,
    AwaitAgency = 5,
    RefundCredit = 6,
    None = 7,
    DecideApproval = 8, ///< somebody with more authority is asked
    Remind = 9,         ///< of a promise that falls due
    Trace = 10,         ///< find a number or address
    SeeMessage = 11     ///< a reply, a bounce, or a message that could not be sent
};

enum class PromiseStatus { Open, PartiallyKept, Kept, Broken, Cancelled };

/// Wrap-up outcomes in their fixed tile order (1-9); see outcomes.h for their flags.
enum class Outcome {
    PromiseToPay = 1,
    PaymentTaken = 2,
    CallBackLater = 3,
    Refused = 4,
    Dispute = 5,
    NoAnswer = 6,
    Voicemail = 7,
    WrongNumber = 8,
    Busy = 9,
    // Results of other channels and of imports; no tile.
    Sent = 20,
    Delivered = 21,
    Undeliverable = 22,
    InboundConversation = 23,
    ThirdParty = 24,
    RightPartyTalk = 25, ///< right party reached, nothing agreed
};

/// Stable lower_snake names, used in events, JSON and CSV.
QByteArrayView name(Bucket value);
QByteArrayView name(ItemType value);
QByteArrayView name(ReversalCause value);
QByteArrayView name(Channel value);
QByteArrayView name(Direction value);
QByteArrayView name(PointKind value);
QByteArrayView name(PointState value);
QByteArrayView name(Consent value);
QByteArrayView name(Frequency value);
QByteArrayView name(CareKind value);
QByteArrayView name(PartyRole value);
QByteArrayView name(MayBeTold value);
QByteArrayView name(TaskKind value);
QByteArrayView name(StepKind value);
QByteArrayView name(PartStatus value);
QByteArrayView name(ArrangementStatus value);
QByteArrayView name(ApprovalStatus value);
QByteArrayView name(HoldbackKind value);
QByteArrayView name(Status value);
QByteArrayView name(NextActionKind value);
QByteArrayView name(PromiseStatus value);
QByteArrayView name(Outcome value);

/// The value of a stable name: `fromName<Bucket>("fees")`. Nothing for an unknown name.
template <class Enum>
std::optional<Enum> fromName(QByteArrayView name);

} // namespace dunlin::domain
