// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/vocabulary.h"

#include "core/base/assert.h"

namespace dunlin::domain {

namespace {

template <class Enum>
struct Word {
    Enum value;
    QByteArrayView text;
};
/// Said, because clang before version 17 does not deduce it.
template <class Enum>
Word(Enum, QByteArrayView) -> Word<Enum>;

/// The words of one list; specialised below, so that both directions read the same table.
template <class Enum>
constexpr std::array<Word<Enum>, 0> kWords{};

template <>
constexpr std::array kWords<Bucket>{
    Word{Bucket::Principal, QByteArrayView("principal")},
    Word{Bucket::Interest, QByteArrayView("interest")},
    Word{Bucket::Fees, QByteArrayView("fees")},
    Word{Bucket::Costs, QByteArrayView("costs")},
};

template <>
constexpr std::array kWords<ItemType>{
    Word{ItemType::Invoice, QByteArrayView("invoice")},
    Word{ItemType::Fine, QByteArrayView("fine")},
    Word{ItemType::Instalment, QByteArrayView("instalment")},
};

template <>
constexpr std::array kWords<ReversalCause>{
    Word{ReversalCause::Correction, QByteArrayView("correction")},
    Word{ReversalCause::Returned, QByteArrayView("returned")},
    Word{ReversalCause::ChargedBack, QByteArrayView("charged_back")},
};

template <>
constexpr std::array kWords<Channel>{
    Word{Channel::Call, QByteArrayView("call")},   Word{Channel::Email, QByteArrayView("email")},
    Word{Channel::Sms, QByteArrayView("sms")},     Word{Channel::Letter, QByteArrayView("letter")},
    Word{Channel::Visit, QByteArrayView("visit")},
};

template <>
constexpr std::array kWords<Direction>{
    Word{Direction::Outbound, QByteArrayView("outbound")},
    Word{Direction::Inbound, QByteArrayView("inbound")},
};

template <>
constexpr std::array kWords<PointKind>{
    Word{PointKind::Phone, QByteArrayView("phone")},
    Word{PointKind::Email, QByteArrayView("email")},
    Word{PointKind::Post, QByteArrayView("post")},
};

template <>
constexpr std::array kWords<PointState>{
    Word{PointState::Active, QByteArrayView("active")},
    Word{PointState::Wrong, QByteArrayView("wrong")},
    Word{PointState::DoNotContact, QByteArrayView("do_not_contact")},
};

template <>
constexpr std::array kWords<Consent>{
    Word{Consent::Unknown, QByteArrayView("unknown")},
    Word{Consent::Given, QByteArrayView("given")},
    Word{Consent::Withdrawn, QByteArrayView("withdrawn")},
};

template <>
constexpr std::array kWords<Frequency>{
    Word{Frequency::Weekly, QByteArrayView("weekly")},
    Word{Frequency::Fortnightly, QByteArrayView("fortnightly")},
    Word{Frequency::Monthly, QByteArrayView("monthly")},
    Word{Frequency::LastDay, QByteArrayView("last_day")},
    Word{Frequency::Payday, QByteArrayView("payday")},
};

template <>
constexpr std::array kWords<CareKind>{
    Word{CareKind::Bankruptcy, QByteArrayView("bankruptcy")},
    Word{CareKind::Deceased, QByteArrayView("deceased")},
    Word{CareKind::Attorney, QByteArrayView("attorney")},
    Word{CareKind::Cease, QByteArrayView("cease")},
    Word{CareKind::BreathingSpace, QByteArrayView("breathing_space")},
    Word{CareKind::Vulnerability, QByteArrayView("vulnerability")},
};

template <>
constexpr std::array kWords<PartyRole>{
    Word{PartyRole::CoDebtor, QByteArrayView("co_debtor")},
    Word{PartyRole::Guarantor, QByteArrayView("guarantor")},
    Word{PartyRole::Spouse, QByteArrayView("spouse")},
    Word{PartyRole::Representative, QByteArrayView("representative")},
    Word{PartyRole::Attorney, QByteArrayView("attorney")},
    Word{PartyRole::Contact, QByteArrayView("contact")},
};

template <>
constexpr std::array kWords<MayBeTold>{
    Word{MayBeTold::Nothing, QByteArrayView("nothing")},
    Word{MayBeTold::CallBack, QByteArrayView("call_back")},
    Word{MayBeTold::Amount, QByteArrayView("amount")},
    Word{MayBeTold::Everything, QByteArrayView("everything")},
};

template <>
constexpr std::array kWords<TaskKind>{
    Word{TaskKind::PromiseReminder, QByteArrayView("promise_reminder")},
    Word{TaskKind::InstalmentMissed, QByteArrayView("instalment_missed")},
    Word{TaskKind::DisputeDue, QByteArrayView("dispute_due")},
    Word{TaskKind::ExpectedMissing, QByteArrayView("expected_missing")},
    Word{TaskKind::Pin, QByteArrayView("pin")},
};

template <>
constexpr std::array kWords<StepKind>{
    Word{StepKind::Task, QByteArrayView("task")},
    Word{StepKind::Message, QByteArrayView("message")},
    Word{StepKind::Status, QByteArrayView("status")},
    Word{StepKind::Hold, QByteArrayView("hold")},
    Word{StepKind::Escalation, QByteArrayView("escalation")},
    Word{StepKind::Penalty, QByteArrayView("penalty")},
};

template <>
constexpr std::array kWords<PartStatus>{
    Word{PartStatus::Open, QByteArrayView("open")},
    Word{PartStatus::PartlyPaid, QByteArrayView("partly_paid")},
    Word{PartStatus::Paid, QByteArrayView("paid")},
    Word{PartStatus::PaidLate, QByteArrayView("paid_late")},
    Word{PartStatus::Missed, QByteArrayView("missed")},
    Word{PartStatus::Void, QByteArrayView("void")},
};

template <>
constexpr std::array kWords<ArrangementStatus>{
    Word{ArrangementStatus::Active, QByteArrayView("active")},
    Word{ArrangementStatus::Kept, QByteArrayView("kept")},
    Word{ArrangementStatus::Broken, QByteArrayView("broken")},
    Word{ArrangementStatus::Void, QByteArrayView("void")},
    Word{ArrangementStatus::Expired, QByteArrayView("expired")},
    Word{ArrangementStatus::Cancelled, QByteArrayView("cancelled")},
};

template <>
constexpr std::array kWords<ApprovalStatus>{
    Word{ApprovalStatus::Open, QByteArrayView("open")},
    Word{ApprovalStatus::Approved, QByteArrayView("approved")},
    Word{ApprovalStatus::Refused, QByteArrayView("refused")},
};

template <>
constexpr std::array kWords<HoldbackKind>{
    Word{HoldbackKind::Promise, QByteArrayView("promise")},
    Word{HoldbackKind::Plan, QByteArrayView("plan")},
    Word{HoldbackKind::Settlement, QByteArrayView("settlement")},
    Word{HoldbackKind::Approval, QByteArrayView("approval")},
    Word{HoldbackKind::Dispute, QByteArrayView("dispute")},
    Word{HoldbackKind::Hold, QByteArrayView("hold")},
    Word{HoldbackKind::Care, QByteArrayView("care")},
    Word{HoldbackKind::Placement, QByteArrayView("placement")},
};

template <>
constexpr std::array kWords<Status>{
    Word{Status::New, QByteArrayView("new")},
    Word{Status::NoContact, QByteArrayView("no_contact")},
    Word{Status::InContact, QByteArrayView("in_contact")},
    Word{Status::PromiseOpen, QByteArrayView("promise_open")},
    Word{Status::PromiseDue, QByteArrayView("promise_due")},
    Word{Status::PromiseBroken, QByteArrayView("promise_broken")},
    Word{Status::OnPlan, QByteArrayView("on_plan")},
    Word{Status::Disputed, QByteArrayView("disputed")},
    Word{Status::OnHold, QByteArrayView("on_hold")},
    Word{Status::Placed, QByteArrayView("placed")},
    Word{Status::Paid, QByteArrayView("paid")},
    Word{Status::Closed, QByteArrayView("closed")},
    Word{Status::SettledInFull, QByteArrayView("settled_in_full")},
    Word{Status::Tracing, QByteArrayView("tracing")},
};

template <>
constexpr std::array kWords<NextActionKind>{
    Word{NextActionKind::Call, QByteArrayView("call")},
    Word{NextActionKind::CallBack, QByteArrayView("call_back")},
    Word{NextActionKind::CheckPromise, QByteArrayView("check_promise")},
    Word{NextActionKind::ReviewDispute, QByteArrayView("review_dispute")},
    Word{NextActionKind::ReviewHold, QByteArrayView("review_hold")},
    Word{NextActionKind::AwaitAgency, QByteArrayView("await_agency")},
    Word{NextActionKind::RefundCredit, QByteArrayView("refund_credit")},
    Word{NextActionKind::None, QByteArrayView("none")},
    Word{NextActionKind::DecideApproval, QByteArrayView("decide_approval")},
    Word{NextActionKind::Remind, QByteArrayView("remind")},
    Word{NextActionKind::Trace, QByteArrayView("trace")},
    Word{NextActionKind::SeeMessage, QByteArrayView("see_message")},
};

template <>
constexpr std::array kWords<PromiseStatus>{
    Word{PromiseStatus::Open, QByteArrayView("open")},
    Word{PromiseStatus::PartiallyKept, QByteArrayView("partially_kept")},
    Word{PromiseStatus::Kept, QByteArrayView("kept")},
    Word{PromiseStatus::Broken, QByteArrayView("broken")},
    Word{PromiseStatus::Cancelled, QByteArrayView("cancelled")},
};

template <>
constexpr std::array kWords<Outcome>{
    Word{Outcome::PromiseToPay, QByteArrayView("promise_to_pay")},
    Word{Outcome::PaymentTaken, QByteArrayView("payment_taken")},
    Word{Outcome::CallBackLater, QByteArrayView("call_back_later")},
    Word{Outcome::Refused, QByteArrayView("refused")},
    Word{Outcome::Dispute, QByteArrayView("dispute")},
    Word{Outcome::NoAnswer, QByteArrayView("no_answer")},
    Word{Outcome::Voicemail, QByteArrayView("voicemail")},
    Word{Outcome::WrongNumber, QByteArrayView("wrong_number")},
    Word{Outcome::Busy, QByteArrayView("busy")},
    Word{Outcome::Sent, QByteArrayView("sent")},
    Word{Outcome::Delivered, QByteArrayView("delivered")},
    Word{Outcome::Undeliverable, QByteArrayView("undeliverable")},
    Word{Outcome::InboundConversation, QByteArrayView("inbound_conversation")},
    Word{Outcome::ThirdParty, QByteArrayView("third_party")},
    Word{Outcome::RightPartyTalk, QByteArrayView("right_party_talk")},
};

template <class Enum>
QByteArrayView textOf(Enum value)
{
    for (const auto &word : kWords<Enum>) {
        if (word.value == value)
            return word.text;
    }
    DUNLIN_ASSERT(!"a value without a name");
    return {};
}

} // namespace

QByteArrayView name(Bucket value)
{
    return textOf(value);
}

QByteArrayView name(ItemType value)
{
    return textOf(value);
}

QByteArrayView name(ReversalCause value)
{
    return textOf(value);
}

QByteArrayView name(Channel value)
{
    return textOf(value);
}

QByteArrayView name(Direction value)
{
    return textOf(value);
}

QByteArrayView name(PointKind value)
{
    return textOf(value);
}

QByteArrayView name(PointState value)
{
    return textOf(value);
}

QByteArrayView name(Consent value)
{
    return textOf(value);
}

QByteArrayView name(Frequency value)
{
    return textOf(value);
}

QByteArrayView name(CareKind value)
{
    return textOf(value);
}

QByteArrayView name(PartyRole value)
{
    return textOf(value);
}

QByteArrayView name(MayBeTold value)
{
    return textOf(value);
}

QByteArrayView name(TaskKind value)
{
    return textOf(value);
}

QByteArrayView name(StepKind value)
{
    return textOf(value);
}

QByteArrayView name(PartStatus value)
{
    return textOf(value);
}

QByteArrayView name(ArrangementStatus value)
{
    return textOf(value);
}

QByteArrayView name(ApprovalStatus value)
{
    return textOf(value);
}

QByteArrayView name(HoldbackKind value)
{
    return textOf(value);
}

QByteArrayView name(Status value)
{
    return textOf(value);
}

QByteArrayView name(NextActionKind value)
{
    return textOf(value);
}

QByteArrayView name(PromiseStatus value)
{
    return textOf(value);
}

QByteArrayView name(Outcome value)
{
    return textOf(value);
}

template <class Enum>
std::optional<Enum> fromName(QByteArrayView name)
{
    for (const auto &word : kWords<Enum>) {
        if (word.text == name)
            return word.value;
    }
    return std::nullopt;
}

template std::optional<Bucket> fromName<Bucket>(QByteArrayView name);
template std::optional<ItemType> fromName<ItemType>(QByteArrayView name);
template std::optional<ReversalCause> fromName<ReversalCause>(QByteArrayView name);
template std::optional<Channel> fromName<Channel>(QByteArrayView name);
template std::optional<Direction> fromName<Direction>(QByteArrayView name);
template std::optional<PointKind> fromName<PointKind>(QByteArrayView name);
template std::optional<PointState> fromName<PointState>(QByteArrayView name);
template std::optional<Consent> fromName<Consent>(QByteArrayView name);
template std::optional<Frequency> fromName<Frequency>(QByteArrayView name);
template std::optional<CareKind> fromName<CareKind>(QByteArrayView name);
template std::optional<PartyRole> fromName<PartyRole>(QByteArrayView name);
template std::optional<MayBeTold> fromName<MayBeTold>(QByteArrayView name);
template std::optional<TaskKind> fromName<TaskKind>(QByteArrayView name);
template std::optional<StepKind> fromName<StepKind>(QByteArrayView name);
template std::optional<PartStatus> fromName<PartStatus>(QByteArrayView name);
template std::optional<ArrangementStatus> fromName<ArrangementStatus>(QByteArrayView name);
template std::optional<ApprovalStatus> fromName<ApprovalStatus>(QByteArrayView name);
template std::optional<HoldbackKind> fromName<HoldbackKind>(QByteArrayView name);
template std::optional<Status> fromName<Status>(QByteArrayView name);
template std::optional<NextActionKind> fromName<NextActionKind>(QByteArrayView name);
template std::optional<PromiseStatus> fromName<PromiseStatus>(QByteArrayView name);
template std::optional<Outcome> fromName<Outcome>(QByteArrayView name);

} // namespace dunlin::domain
