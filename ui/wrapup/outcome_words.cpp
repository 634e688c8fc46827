// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrapup/outcome_words.h"

#include <QtCore/QCoreApplication>

namespace dunlin::wrapup {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Outcome)
};

} // namespace

QString outcomeText(domain::Outcome outcome)
{
    using domain::Outcome;
    switch (outcome) {
    case Outcome::PromiseToPay: return Words::tr("Promise to pay");
    case Outcome::PaymentTaken: return Words::tr("Payment taken");
    case Outcome::CallBackLater: return Words::tr("Call back later");
    case Outcome::Refused: return Words::tr("Refused");
    case Outcome::Dispute: return Words::tr("Dispute");
    case Outcome::NoAnswer: return Words::tr("No answer");
    case Outcome::Voicemail: return Words::tr("Voicemail");
    case Outcome::WrongNumber: return Words::tr("Wrong number");
    case Outcome::Busy: return Words::tr("Busy");
    case Outcome::Sent: return Words::tr("Sent");
    case Outcome::Delivered: return Words::tr("Delivered");
    case Outcome::Undeliverable: return Words::tr("Not deliverable");
    case Outcome::InboundConversation: return Words::tr("They called");
    case Outcome::ThirdParty: return Words::tr("Spoke with someone else");
    case Outcome::RightPartyTalk: return Words::tr("Spoke, nothing agreed");
    }
    return {};
}

QStringList kindTexts(domain::Outcome outcome)
{
    if (outcome == domain::Outcome::Refused) {
        return {Words::tr("Cannot pay now"),
                Words::tr("Will not pay"),
                Words::tr("Wants it in writing"),
                Words::tr("Has an adviser"),
                Words::tr("Hardship"),
                Words::tr("Ended the call")};
    }
    if (outcome == domain::Outcome::Dispute) {
        return {Words::tr("Already paid"),      Words::tr("Amount is wrong"),
                Words::tr("Not their debt"),    Words::tr("Goods or service"),
                Words::tr("Fraud or identity"), Words::tr("Other reason")};
    }
    return {};
}

namespace {
const char *const kDisputeCategories[] = {"already_paid", "wrong_amount", "not_mine",
                                          "goods",        "fraud",        "other"};
} // namespace

QString disputeCategory(int kind)
{
    return kind >= 1 && kind <= 6 ? QString::fromLatin1(kDisputeCategories[kind - 1]) : QString();
}

QString disputeCategoryText(const QString &category)
{
    for (int i = 0; i < 6; ++i) {
        if (category == QLatin1String(kDisputeCategories[i]))
            return kindTexts(domain::Outcome::Dispute).at(i);
    }
    return category;
}

QList<PayMethod> payMethods()
{
    return {{QStringLiteral("transfer"), Words::tr("Bank transfer")},
            {QStringLiteral("card"), Words::tr("Card")},
            {QStringLiteral("direct_debit"), Words::tr("Direct debit")},
            {QStringLiteral("cash"), Words::tr("Cash")},
            {QStringLiteral("cheque"), Words::tr("Cheque")},
            {QStringLiteral("other"), Words::tr("Other way")}};
}

QString payMethodText(const QString &method)
{
    for (const PayMethod &known : payMethods()) {
        if (known.name == method)
            return known.text;
    }
    return method;
}

bool endsCall(domain::Outcome outcome)
{
    using domain::Outcome;
    return outcome == Outcome::NoAnswer || outcome == Outcome::Voicemail
           || outcome == Outcome::WrongNumber || outcome == Outcome::Busy;
}

} // namespace dunlin::wrapup
