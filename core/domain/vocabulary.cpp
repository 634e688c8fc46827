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
template std::optional<Status> fromName<Status>(QByteArrayView name);
template std::optional<NextActionKind> fromName<NextActionKind>(QByteArrayView name);
template std::optional<PromiseStatus> fromName<PromiseStatus>(QByteArrayView name);
template std::optional<Outcome> fromName<Outcome>(QByteArrayView name);

} // namespace dunlin::domain
