// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/domain/agreements.h"
#include "core/domain/attachments.h"
#include "core/domain/contact_events.h"
#include "core/domain/messages.h"
#include "core/domain/outcomes.h"
#include "core/domain/strategy_step.h"
#include "core/domain/vocabulary.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <array>
#include <optional>
#include <variant>
#include <vector>

/// Events: immutable facts about an account and its people. The bytes an author wrote are kept
/// verbatim; these structs are what this program understands of them (event_codec.h).
namespace dunlin::domain {

using base::AccountId;
using base::ContactPointId;
using base::CreditorId;
using base::Currency;
using base::DebtorId;
using base::DeviceId;
using base::EventId;
using base::ImportId;
using base::Instant;
using base::ItemId;
using base::Money;
using base::TenantId;

/// Highest event schema this program understands in full.
inline constexpr int kSchema = 1;

/// Evidence of when it happened (sync.md 2.9): the author's wall clock, and its monotonic clock
/// within one boot. It never decides order.
struct TimeEvidence {
    qint64 wallMs = 0;
    QByteArray bootId;
    qint64 monoMs = 0;
    bool operator==(const TimeEvidence &) const = default;
};

/// What every event says, whatever its kind. `salt` and `prev` stand beside the bytes, not in them.
struct Envelope {
    EventId id;
    TenantId tenant;
    int schema = kSchema;
    QByteArray kind;   ///< stable name, also of kinds this program does not know
    AccountId account; ///< null: the whole office (a creditor, for instance)
    Instant occurred;  ///< when it happened
    Instant heard;     ///< when the author learned of it (>= occurred, for imports)
    quint64 hlc = 0;   ///< hybrid logical clock: 48-bit ms, 16-bit counter
    TimeEvidence time;
    QString actor; ///< "user:anna", "import:<32 hex>", "engine"
    DeviceId device;
    bool operator==(const Envelope &) const = default;
};

struct CreditorSet {
    CreditorId creditor;
    QString name;
    std::optional<Currency> currency;
    bool operator==(const CreditorSet &) const = default;
};

struct AccountOpened {
    QString number; ///< as the creditor writes it; leading zeros kept
    CreditorId creditor;
    DebtorId debtor;
    Currency currency;
    QDate listed; ///< date of listing with the creditor or this desk (may be null)
    QString product;
    bool operator==(const AccountOpened &) const = default;
};

struct PostalAddress {
    QString line;
    QString city;
    QString postcode;
    QString region;
    QString country; ///< ISO 3166-1 alpha-2
    bool operator==(const PostalAddress &) const = default;
};

/// Person or company that owes. Absent fields leave what was known (a register per field).
struct DebtorSet {
    DebtorId debtor;
    std::optional<QString> name;
    std::optional<bool> company;
    std::optional<QString> language; ///< BCP 47
    std::optional<QByteArray> zone;  ///< IANA, when the debtor said it or the source gives it
    std::optional<PostalAddress> address;
    std::optional<QString> employer;
    std::optional<QDate> born;
    std::optional<QByteArray> payday; ///< base/payday.h
    bool operator==(const DebtorSet &) const = default;
};

/// A phone, e-mail or postal point: a set, add wins; fields absent leave what was known.
struct ContactPointSet {
    ContactPointId point;
    PointKind kind = PointKind::Phone;
    QString value;                ///< E.164 for phones
    std::optional<QString> label; ///< "mobile", "work"
    std::optional<QByteArray> zone;
    std::optional<PointState> state;
    std::optional<Consent> consent;
    std::optional<bool> best;
    std::optional<QString> source;
    std::optional<DebtorId> owner; ///< a party (PartySet); absent or null: the debtor
    bool operator==(const ContactPointSet &) const = default;
};

struct ItemAdded {
    ItemId item;
    ItemType type = ItemType::Invoice;
    QString number;
    QDate issued; ///< posting date: the item exists from this day
    QDate due;
    Money amount; ///< principal; may be negative only in a credit note
    QString description;
    bool operator==(const ItemAdded &) const = default;
};

struct PaymentReceived {
    Money amount; ///< > 0
    QDate valueDate;
    QString method;
    QString reference;
    std::optional<ItemId> item;      ///< the item the payer named
    std::optional<EventId> expected; ///< the PaymentExpected that it is
    std::optional<BatchId> batch;    ///< entered together with others, under one control total
    bool operator==(const PaymentReceived &) const = default;
};

/// Takes back a payment, posting, promise, note.. as if it had never been.
struct Reversed {
    EventId of;
    QString reason;
    QDate valueDate;
    ReversalCause cause = ReversalCause::Correction;
    bool operator==(const Reversed &) const = default;
};

/// The creditor credits (part of) an item: amount > 0 lowers the claim.
struct CreditNote {
    std::optional<ItemId> item;
    QString number;
    Money amount;
    QDate valueDate;
    bool operator==(const CreditNote &) const = default;
};

enum class ChargeKind { Fee, Penalty, Interest, Cost };
/// Fee and penalty go to Bucket::Fees, interest to Interest, cost to Costs.
Bucket bucketOf(ChargeKind kind);
QByteArrayView name(ChargeKind kind);

/// A posting that raises the claim; the event kinds are fee, penalty, interest, cost.
struct Charged {
    ChargeKind charge = ChargeKind::Fee;
    std::optional<ItemId> item;
    Money amount;
    QString basis; ///< legal or contractual basis
    QDate valueDate;
    QByteArray rule; ///< the term that made it ("interest", "lump_sum", ..); empty: a person
    QDate accruedTo; ///< with the rule "interest": the last day that it pays for
    bool operator==(const Charged &) const = default;
};

/// Terms of law or contract from a day on: of an account, or (with the null account) of the whole
/// office, of a creditor, or of one of its portfolios. What each name may say: terms/terms.h.
struct TermsSet {
    std::optional<CreditorId> creditor; ///< with the null account: whose accounts; absent: all
    QString product;                    ///< with a creditor: only its accounts of this product
    QDate from;                         ///< first day; null: the day it was set
    QByteArray terms;                   ///< JSON object by name, verbatim; null takes one back
    QString reason;
    bool operator==(const TermsSet &) const = default;
};

/// A court's award, by bucket. `change` is what each bucket was raised (or lowered) by then to
/// come to the award; payments heard of later still count in full.
struct JudgmentEntered {
    QString court;
    QString number;
    QDate on;
    std::array<Money, 4> award{};  ///< by Bucket, one currency
    std::array<Money, 4> change{}; ///< by Bucket, signed
    QByteArray terms;              ///< JSON object as in TermsSet, from `on`; may be empty
    bool operator==(const JudgmentEntered &) const = default;
};

/// A court case that the account belongs to, a register per number: what comes later replaces.
struct CourtCaseSet {
    QString number;
    QString court;
    QDate filed;
    QString stage;
    bool member = true; ///< false: the account left the case
    bool operator==(const CourtCaseSet &) const = default;
};

/// The balance is written to loss: it is still owed, and money afterwards is recovery.
struct WrittenOff {
    Money amount; ///< > 0
    QString reason;
    QDate valueDate;
    bool operator==(const WrittenOff &) const = default;
};

/// One attempt or conversation, with the gate's decision that allowed it.
struct Contacted {
    Channel channel = Channel::Call;
    Direction direction = Direction::Outbound;
    std::optional<ContactPointId> point;
    QString to; ///< number or address used
    Outcome outcome = Outcome::NoAnswer;
    OutcomeFlags flags;
    int durationS = 0;
    QByteArray decision;                    ///< JSON object, verbatim: core/compliance/decision.h
    std::optional<EventId> reservation;     ///< the ContactReserved that it settles
    QByteArray purpose;                     ///< as the rule packs know it ("validation_notice")
    std::optional<EventId> overrideRequest; ///< the granted one that it uses up
    bool operator==(const Contacted &) const = default;
};

struct Noted {
    QString text;
    bool operator==(const Noted &) const = default;
};

struct CallBackSet {
    Instant at;
    QString text;
    bool operator==(const CallBackSet &) const = default;
};

struct PromiseCancelled {
    EventId of;
    QString reason;
    bool operator==(const PromiseCancelled &) const = default;
};

struct Disputed {
    std::vector<ItemId> items;   ///< empty: the whole account
    std::optional<Money> amount; ///< absent: all that is open on the items
    QString category;
    QString text;
    QString proof;   ///< reference of what the debtor gave
    QDate respondBy; ///< when an answer is owed; null: as the policy has it
    bool operator==(const Disputed &) const = default;
};

struct DisputeResolved {
    EventId of;
    QString outcome; ///< creditor_error, debtor_error, partly, withdrawn, or in words
    QString text;
    bool operator==(const DisputeResolved &) const = default;
};

struct HeldBack {
    QString reason;
    QDate from;
    QDate until; ///< null: until lifted
    bool operator==(const HeldBack &) const = default;
};

struct HoldLifted {
    EventId of;
    QString reason; ///< why before its end; empty in older events
    bool operator==(const HoldLifted &) const = default;
};

struct Assigned {
    QString user; ///< user name; empty: nobody
    bool operator==(const Assigned &) const = default;
};

struct Placed {
    QString agency;
    QDate placedOn;
    int noticeDays = 0; ///< between a recall and its effect
    bool operator==(const Placed &) const = default;
};

/// The account comes back from its agency on a day.
struct Recalled {
    QString reason;
    QDate effective; ///< first day on which it is not placed any more
    bool operator==(const Recalled &) const = default;
};

struct ClosedAccount {
    QString reason;
    bool operator==(const ClosedAccount &) const = default;
};

struct Reopened {
    QString reason;
    bool operator==(const Reopened &) const = default;
};

/// A fact of the source that changes no figure (a notification was sent, an appeal was made).
struct SourceFact {
    QString what;
    QString detail;
    bool operator==(const SourceFact &) const = default;
};

/// Takes back all that one import added to this account.
struct ImportUndone {
    ImportId import;
    bool operator==(const ImportUndone &) const = default;
};

/// A kind, or a schema, that this program does not know: kept verbatim, changes nothing.
struct UnknownPayload {
    bool operator==(const UnknownPayload &) const = default;
};

using Payload =
    std::variant<UnknownPayload, CreditorSet, AccountOpened, DebtorSet, ContactPointSet, ItemAdded,
                 PaymentReceived, Reversed, Adjusted, CreditNote, Charged, TermsSet, InterestWaived,
                 JudgmentEntered, CourtCaseSet, WrittenOff, Recalled, Contacted, Noted, CallBackSet,
                 Promised, PromiseCancelled, Disputed, DisputeResolved, HeldBack, HoldLifted,
                 Assigned, Placed, ClosedAccount, Reopened, SourceFact, ImportUndone, Planned,
                 PlanChanged, SettlementAgreed, ArrangementCancelled, ApprovalRequested,
                 ApprovalDecided, CareEntered, CareEnded, CareDetail, PartySet, PartyUnlinked,
                 DebtorLinked, PaymentExpected, ExpectedCancelled, TaskSet, StrategyStep,
                 ContactReserved, ReservationReleased, NoticeRecorded, LegalHoldSet,
                 LegalHoldLifted, DataRestricted, OverrideRequested, OverrideDecided, MessageQueued,
                 MessageMoved, MessageReceived, TemplateDrafted, TemplateDecided, AttachmentAdded,
                 AttachmentPart, AttachmentRemoved>;

struct Event {
    Envelope envelope;
    Payload payload;
    bool operator==(const Event &) const = default;
};

/// The event kind's stable name: creditor, account, debtor, contact_point, item, payment,
/// reversal, adjustment, credit_note, fee, penalty, interest, cost, terms, interest_waiver,
/// judgment, court_case, write_off, recall, contact, note, call_back, promise, promise_cancelled,
/// dispute, dispute_resolved, hold, hold_lifted, assignment, placement, close, reopen, source_fact,
/// import_undone; plan, plan_changed, settlement, arrangement_cancelled, approval_requested,
/// approval_decided, care, care_ended, care_detail, party, party_unlinked, debtor_linked,
/// payment_expected, expected_cancelled, task, strategy_step; reservation, reservation_released,
/// notice, legal_hold, legal_hold_lifted, restriction, override_request, override_decision;
/// message, message_step, message_received, template, template_decision;
/// attachment, attachment_part, attachment_removed. Empty for UnknownPayload.
QByteArray kindOf(const Payload &payload);

/// The import an actor names ("import:<hex>"), if it is one.
std::optional<ImportId> importOf(const QString &actor);
QString actorOfImport(ImportId id);
QString actorOfUser(const QString &userName);

} // namespace dunlin::domain
