// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/event.h"

namespace dunlin::domain {

namespace {

constexpr QLatin1String kImportActor("import:");
constexpr QLatin1String kUserActor("user:");

/// The kind of each payload, by overload: a new payload without a kind does not compile.
struct KindOf {
    QByteArrayView operator()(const UnknownPayload &) const { return {}; }
    QByteArrayView operator()(const CreditorSet &) const { return "creditor"; }
    QByteArrayView operator()(const AccountOpened &) const { return "account"; }
    QByteArrayView operator()(const DebtorSet &) const { return "debtor"; }
    QByteArrayView operator()(const ContactPointSet &) const { return "contact_point"; }
    QByteArrayView operator()(const ItemAdded &) const { return "item"; }
    QByteArrayView operator()(const PaymentReceived &) const { return "payment"; }
    QByteArrayView operator()(const Reversed &) const { return "reversal"; }
    QByteArrayView operator()(const Adjusted &) const { return "adjustment"; }
    QByteArrayView operator()(const CreditNote &) const { return "credit_note"; }
    QByteArrayView operator()(const Charged &charged) const { return name(charged.charge); }
    QByteArrayView operator()(const TermsSet &) const { return "terms"; }
    QByteArrayView operator()(const InterestWaived &) const { return "interest_waiver"; }
    QByteArrayView operator()(const JudgmentEntered &) const { return "judgment"; }
    QByteArrayView operator()(const CourtCaseSet &) const { return "court_case"; }
    QByteArrayView operator()(const WrittenOff &) const { return "write_off"; }
    QByteArrayView operator()(const Recalled &) const { return "recall"; }
    QByteArrayView operator()(const Contacted &) const { return "contact"; }
    QByteArrayView operator()(const Noted &) const { return "note"; }
    QByteArrayView operator()(const CallBackSet &) const { return "call_back"; }
    QByteArrayView operator()(const Promised &) const { return "promise"; }
    QByteArrayView operator()(const PromiseCancelled &) const { return "promise_cancelled"; }
    QByteArrayView operator()(const Disputed &) const { return "dispute"; }
    QByteArrayView operator()(const DisputeResolved &) const { return "dispute_resolved"; }
    QByteArrayView operator()(const HeldBack &) const { return "hold"; }
    QByteArrayView operator()(const HoldLifted &) const { return "hold_lifted"; }
    QByteArrayView operator()(const Assigned &) const { return "assignment"; }
    QByteArrayView operator()(const Placed &) const { return "placement"; }
    QByteArrayView operator()(const ClosedAccount &) const { return "close"; }
    QByteArrayView operator()(const Reopened &) const { return "reopen"; }
    QByteArrayView operator()(const SourceFact &) const { return "source_fact"; }
    QByteArrayView operator()(const ImportUndone &) const { return "import_undone"; }
    QByteArrayView operator()(const Planned &) const { return "plan"; }
    QByteArrayView operator()(const PlanChanged &) const { return "plan_changed"; }
    QByteArrayView operator()(const SettlementAgreed &) const { return "settlement"; }
    QByteArrayView operator()(const ArrangementCancelled &) const
    {
        return "arrangement_cancelled";
    }
    QByteArrayView operator()(const ApprovalRequested &) const { return "approval_requested"; }
    QByteArrayView operator()(const ApprovalDecided &) const { return "approval_decided"; }
    QByteArrayView operator()(const CareEntered &) const { return "care"; }
    QByteArrayView operator()(const CareEnded &) const { return "care_ended"; }
    QByteArrayView operator()(const CareDetail &) const { return "care_detail"; }
    QByteArrayView operator()(const PartySet &) const { return "party"; }
    QByteArrayView operator()(const PartyUnlinked &) const { return "party_unlinked"; }
    QByteArrayView operator()(const DebtorLinked &) const { return "debtor_linked"; }
    QByteArrayView operator()(const PaymentExpected &) const { return "payment_expected"; }
    QByteArrayView operator()(const ExpectedCancelled &) const { return "expected_cancelled"; }
    QByteArrayView operator()(const TaskSet &) const { return "task"; }
    QByteArrayView operator()(const StrategyStep &) const { return "strategy_step"; }
    QByteArrayView operator()(const ContactReserved &) const { return "reservation"; }
    QByteArrayView operator()(const ReservationReleased &) const { return "reservation_released"; }
    QByteArrayView operator()(const NoticeRecorded &) const { return "notice"; }
    QByteArrayView operator()(const LegalHoldSet &) const { return "legal_hold"; }
    QByteArrayView operator()(const LegalHoldLifted &) const { return "legal_hold_lifted"; }
    QByteArrayView operator()(const DataRestricted &) const { return "restriction"; }
    QByteArrayView operator()(const OverrideRequested &) const { return "override_request"; }
    QByteArrayView operator()(const OverrideDecided &) const { return "override_decision"; }
    QByteArrayView operator()(const MessageQueued &) const { return "message"; }
    QByteArrayView operator()(const MessageMoved &) const { return "message_step"; }
    QByteArrayView operator()(const MessageReceived &) const { return "message_received"; }
    QByteArrayView operator()(const TemplateDrafted &) const { return "template"; }
    QByteArrayView operator()(const TemplateDecided &) const { return "template_decision"; }
    QByteArrayView operator()(const AttachmentAdded &) const { return "attachment"; }
    QByteArrayView operator()(const AttachmentPart &) const { return "attachment_part"; }
    QByteArrayView operator()(const AttachmentRemoved &) const { return "attachment_removed"; }
};

} // namespace

Bucket bucketOf(ChargeKind kind)
{
    switch (kind) {
    case ChargeKind::Interest: return Bucket::Interest;
    case ChargeKind::Cost: return Bucket::Costs;
    case ChargeKind::Fee:
    case ChargeKind::Penalty: break;
    }
    return Bucket::Fees;
}

QByteArrayView name(ChargeKind kind)
{
    switch (kind) {
    case ChargeKind::Penalty: return "penalty";
    case ChargeKind::Interest: return "interest";
    case ChargeKind::Cost: return "cost";
    case ChargeKind::Fee: break;
    }
    return "fee";
}

QByteArray kindOf(const Payload &payload)
{
    // The names stand in the program for ever: nothing is copied or allocated for each event.
    const QByteArrayView name = std::visit(KindOf{}, payload);
    return QByteArray::fromRawData(name.data(), name.size());
}

std::optional<ImportId> importOf(const QString &actor)
{
    if (!actor.startsWith(kImportActor))
        return std::nullopt;
    return ImportId::fromHex(actor.mid(kImportActor.size()).toLatin1());
}

QString actorOfImport(ImportId id)
{
    return kImportActor + id.toString();
}

QString actorOfUser(const QString &userName)
{
    return kUserActor + userName;
}

} // namespace dunlin::domain
