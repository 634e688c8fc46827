// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agreement_state.h"
#include "core/domain/event.h"
#include "core/domain/policy.h"

#include <array>
#include <memory>
#include <vector>

/// What an account is, after folding its events. Plain values; computed only by fold().
namespace dunlin::domain {

/// Open amounts by bucket, all in the account's currency.
struct Buckets {
    std::array<Money, 4> open{}; ///< by Bucket

    Money &operator[](Bucket bucket) { return open[size_t(bucket)]; }
    const Money &operator[](Bucket bucket) const { return open[size_t(bucket)]; }
    Money sum() const { return open[0] + open[1] + open[2] + open[3]; }
    static Buckets zero(Currency currency);
    bool operator==(const Buckets &) const = default;
};

/// One line of what makes a figure: an event raised (or lowered) a bucket on a day. The postings of
/// a bucket add up to what is open in it.
struct ItemPosting {
    EventId event;
    QDate date;
    Bucket bucket = Bucket::Principal;
    Money amount; ///< > 0 raises
    bool operator==(const ItemPosting &) const = default;
};

struct ItemState {
    ItemId id;
    ItemType type = ItemType::Invoice;
    QString number;
    QDate issued;
    QDate due;
    Money original; ///< as billed
    Buckets open;   ///< what is left; never negative
    Money disputed;
    QDate settledOn;        ///< value date that closed it; null while open
    Money interestPosted;   ///< charged so far of what accrues by the terms
    QDate interestPostedTo; ///< last day that this pays for
    bool lumpSumCharged = false;
    std::vector<ItemPosting> postings; ///< only with FoldContext::withPostings; by date
    bool isOpen() const { return open.sum().isPositive(); }
    bool operator==(const ItemState &) const = default;
};

struct ContactPointState {
    ContactPointId id;
    PointKind kind = PointKind::Phone;
    QString value;
    QString label;
    QByteArray zone;
    PointState state = PointState::Active;
    Consent consent = Consent::Unknown;
    std::optional<Instant> consentSince; ///< when it was given or withdrawn
    bool best = false;
    QString source;
    DebtorId owner; ///< a party; null: the debtor
    std::optional<Outcome> lastOutcome;
    std::optional<Instant> lastUsed;
    bool operator==(const ContactPointState &) const = default;
};

struct DebtorState {
    DebtorId id;
    QString name;
    bool company = false;
    QString language;
    QByteArray zone;       ///< empty: unknown
    bool zoneSaid = false; ///< a person recorded the zone, so the debtor is known to be there
    PostalAddress address;
    QString employer;
    QDate born;
    QByteArray payday; ///< base/payday.h; empty: unknown
    bool operator==(const DebtorState &) const = default;
};

/// A contact that counts (a reversed one is not here); the timeline has its words.
struct ContactState {
    EventId id;
    Instant at;
    QString actor;
    Channel channel = Channel::Call;
    Direction direction = Direction::Outbound;
    Outcome outcome = Outcome::NoAnswer;
    OutcomeFlags flags;
    QString to;         ///< number or address used
    DeviceId device;    ///< on which it was recorded
    Instant heard;      ///< when
    QByteArray purpose; ///< "validation_notice", ..; usually empty
    std::optional<EventId> overrideRequest;
    bool operator==(const ContactState &) const = default;
};

/// A contact that was begun and of which nobody knows yet what it came to.
struct ReservationState {
    EventId id;
    Instant at;
    QString actor;
    DeviceId device; ///< on which it was recorded
    Instant heard;   ///< when
    Channel channel = Channel::Call;
    QString to;
    Instant expires;     ///< counts before this moment
    QByteArray decision; ///< of the gate, JSON
    std::optional<EventId> overrideRequest;
    bool operator==(const ReservationState &) const = default;
};

/// A contact that somebody wants to make against a rule.
struct OverrideState {
    EventId id; ///< of the request
    Instant at;
    QString by; ///< actor
    Channel channel = Channel::Call;
    QString to;
    QByteArray reason;
    QString note;
    ApprovalStatus status = ApprovalStatus::Open;
    QString decidedBy;      ///< actor
    QByteArray decidedRole; ///< his role
    Instant until;          ///< when approved
    bool used = false;      ///< a contact was made, or begun and not released, with it
    bool mayBeUsed(Instant when) const
    {
        return status == ApprovalStatus::Approved && !used && when < until;
    }
    bool operator==(const OverrideState &) const = default;
};

struct NoticeState {
    EventId id;
    Instant at;
    QByteArray what; ///< event type of the rule packs
    bool written = false;
    QString to;
    bool operator==(const NoticeState &) const = default;
};

struct LegalHoldState {
    EventId id;
    QString reason;
    QDate from;
    QDate lifted; ///< null while it stands
    bool operator==(const LegalHoldState &) const = default;
};

/// Money received that counts (not reversed).
struct PaymentState {
    EventId id;
    QDate valueDate;
    Money amount;
    QString method;
    QString actor;
    std::optional<BatchId> batch;
    Instant at;      ///< when it happened, as far as its author knew
    quint64 hlc = 0; ///< orders what one device did in one millisecond
    bool operator==(const PaymentState &) const = default;
};

/// A promise, or one part of a plan or settlement.
struct PromiseState {
    EventId id; ///< of a part: derived from the arrangement's
    Money amount;
    QDate due;
    QDate taken;
    QString method;
    QString by; ///< actor
    PromiseStatus status = PromiseStatus::Open;
    Money paid;                         ///< of it, by payments since it was taken
    QDate decided;                      ///< date on which it was kept or broke
    QDate lastDay;                      ///< due date and grace
    int level = 0;                      ///< promises of this account broken before it
    std::optional<EventId> group;       ///< shared by the parts over several accounts
    std::optional<EventId> arrangement; ///< of which it is a part
    Money open() const
    {
        const bool waits = status == PromiseStatus::Open || status == PromiseStatus::PartiallyKept;
        return waits ? amount - paid : Money::zero(amount.currency());
    }
    bool operator==(const PromiseState &) const = default;
};

struct DisputeState {
    EventId id;
    std::vector<ItemId> items;
    std::optional<Money> amount;
    QString category;
    QDate opened;
    QDate respondBy; ///< when an answer is owed
    QString text;
    QString proof;
    Money disputed; ///< of what is open now
    QDate resolved; ///< null while open
    QString outcome;
    QString resolution; ///< in words
    bool operator==(const DisputeState &) const = default;
};

struct HoldState {
    EventId id;
    QString reason;
    QDate from;
    QDate until;
    bool lifted = false;
    std::optional<CareKind> care; ///< it is the stop of contact of this care
    QString liftReason;
    bool isActive(QDate day) const
    {
        return !lifted && from <= day && (until.isNull() || day <= until);
    }
    bool operator==(const HoldState &) const = default;
};

/// Money left over, and the payment or credit that it is of.
struct UnappliedPart {
    EventId event;
    QDate date;
    Money amount;
    bool operator==(const UnappliedPart &) const = default;
};

/// Days on which no interest accrues.
struct InterestWaiverState {
    EventId id;
    std::optional<ItemId> item;
    QDate from;  ///< null: from the first day
    QDate until; ///< null: for ever
    QString reason;
    bool covers(ItemId of, QDate day) const
    {
        return (!item || *item == of) && (from.isNull() || from <= day)
               && (until.isNull() || day <= until);
    }
    bool operator==(const InterestWaiverState &) const = default;
};

struct JudgmentState {
    EventId id;
    QString court;
    QString number;
    QDate on;
    Buckets award;
    bool operator==(const JudgmentState &) const = default;
};

/// As the latest event of this number says.
struct CourtCaseState {
    EventId id;
    QString number;
    QString court;
    QDate filed;
    QString stage;
    bool member = true;
    QDate since; ///< day of that event
    bool operator==(const CourtCaseState &) const = default;
};

struct WriteOffState {
    EventId id;
    QDate on;
    Money amount;
    QString reason;
    bool operator==(const WriteOffState &) const = default;
};

struct NextAction {
    NextActionKind kind = NextActionKind::None;
    QDate due;                 ///< null for None
    std::optional<Instant> at; ///< a call-back's own time
    bool operator==(const NextAction &) const = default;
};

/// One line of the account's history, newest last. Made from events, and from what the fold
/// judged (a broken promise). The screen words it; `event` opens the event.
struct TimelineEntry {
    enum class Kind {
        Contact,
        Promise,
        PromiseKept,
        PromiseBroken,
        PromiseCancelled,
        Payment,
        Reversal,
        Charge,
        Adjustment,
        CreditNote,
        Item,
        Note,
        CallBack,
        Dispute,
        DisputeResolved,
        Hold,
        HoldLifted,
        Assignment,
        Placement,
        Recall,
        Terms,
        InterestWaiver,
        Judgment,
        CourtCase,
        WriteOff,
        Closed,
        Reopened,
        Data,
        SourceFact,
        ImportUndone,
        Arrangement,      ///< detail: plan, plan_changed, settlement
        ArrangementEnded, ///< detail: kept, broken, void, expired, cancelled; text: the reason
        InstalmentMissed,
        Approval,   ///< detail: requested, approved, refused
        Care,       ///< detail: the kind, or ended
        Person,     ///< somebody beside the debtor; detail: the role, unlinked or debtor
        Expected,   ///< money announced; detail: the method, or cancelled
        Task,       ///< detail: the kind
        Message,    ///< detail: the step, received or opt_out; text: subject or reason
        Attachment, ///< text: the file's name; detail: the kind of file, or removed
        Unknown
    };
    Kind kind = Kind::Unknown;
    EventId event;
    Instant at;            ///< occurred, or start of the day a promise was judged
    bool dateOnly = false; ///< the source knew no time of day
    QString actor;
    std::optional<Money> amount;
    QDate date;   ///< due, value or until date, by kind
    QString text; ///< note text, reason, number called, reference
    QString detail;
    QString body; ///< of a message, as it was sent or received
    std::optional<Channel> channel;
    std::optional<Direction> direction;
    std::optional<Outcome> outcome;
    int durationS = 0;
    bool reversed = false;
    bool operator==(const TimelineEntry &) const = default;
};

/// The rules by which an account was judged; not a part of what it is.
struct RulesUsed {
    std::shared_ptr<const AgreementRules> rules; ///< null: the standard rules
    QByteArray zone = QByteArrayLiteral("UTC");  ///< of the office, in which its days are
    bool operator==(const RulesUsed &) const { return true; }
};

struct AccountState {
    AccountId id;
    bool exists = false; ///< false: never opened, or its import was undone
    QString number;
    CreditorId creditor;
    Currency currency;
    QDate listed;
    QString product;
    DebtorState debtor;
    std::vector<ContactPointState> contactPoints;
    std::vector<ItemState> items;
    Buckets balances;                         ///< sum over the items
    Money unapplied;                          ///< money received beyond the claim; >= 0
    std::vector<UnappliedPart> unappliedFrom; ///< only with FoldContext::withPostings
    Money creditNotes; ///< sum of the credit notes, in the balances or unapplied
    Money disputed;
    Money forgiven;       ///< by settlements that were kept
    Money paidTotal;      ///< payments less reversals
    QDate oldestUnmetDue; ///< null when nothing is open
    int daysPastDue = 0;  ///< as-of day - oldestUnmetDue, at least 0
    Status status = Status::New;
    std::vector<PaymentState> payments;         ///< by value date
    std::vector<ContactState> contacts;         ///< by time
    std::vector<ReservationState> reservations; ///< neither settled nor released; by time
    std::vector<NoticeState> notices;           ///< by time
    std::vector<OverrideState> overrides;       ///< by time of the request
    std::vector<LegalHoldState> legalHolds;
    QDate restrictedOn;                 ///< null: the account may be worked
    std::vector<PromiseState> promises; ///< by due date; the parts of arrangements too
    std::vector<ArrangementState> arrangements;
    std::vector<ApprovalState> approvals;
    std::vector<DisputeState> disputes;
    std::vector<HoldState> holds; ///< the stops of contact of care too
    std::vector<CareState> care;
    std::vector<PartyState> parties;
    std::vector<ExpectedState> expected;
    std::vector<TaskState> tasks;
    std::vector<AttachmentState> attachments;     ///< by time; removed ones too
    std::vector<StrategyStepState> strategySteps; ///< in feed order
    std::vector<MessageState> messages;           ///< sent and received, in feed order
    std::optional<Holdback> holdback;
    std::optional<CallBackSet> callBack; ///< the open one
    NextAction nextAction;
    QString assignedTo;
    QString agency;
    QDate placedAt;
    int recallNoticeDays = 0;
    QDate recallOn; ///< the account comes back on this day; null: not recalled
    std::vector<InterestWaiverState> interestWaivers;
    std::vector<JudgmentState> judgments;
    std::vector<CourtCaseState> courtCases;
    std::vector<WriteOffState> writeOffs;
    Money recovered;      ///< paid from the day of the first write-off on
    QString closedReason; ///< meaningful when status is Closed
    QDate closedOn;       ///< likewise
    bool closed = false;
    std::optional<Instant> lastContact; ///< last worked contact, any outcome
    std::optional<Instant> lastRightParty;
    std::vector<Instant> attempts; ///< all that count for compliance, ascending
    std::optional<Instant> lastPaymentHeard;
    QDate lastPaymentDate;
    Money lastPayment;
    std::vector<TimelineEntry> timeline;
    int events = 0;
    int unknownEvents = 0;

    RulesUsed rulesUsed;
    const AgreementRules &agreementRules() const;

    /// The four buckets less unapplied credit; may be negative.
    Money total() const { return balances.sum() - unapplied; }
    /// What may be asked for: what is owed less what is disputed; at least nothing.
    Money collectable() const { return base::max(total() - disputed, Money::zero(currency)); }
    /// What promises, plans and settlements still bring.
    Money committed() const;
    bool operator==(const AccountState &) const = default;
};

} // namespace dunlin::domain
