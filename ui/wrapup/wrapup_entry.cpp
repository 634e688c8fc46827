// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrapup/wrapup_entry.h"

#include "ui/common/date_text.h"
#include "ui/common/money_text.h"
#include "ui/wrapup/outcome_words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

#include <algorithm>

namespace dunlin::wrapup {

using domain::Outcome;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WrapUp)
};

bool needsKind(Outcome outcome)
{
    return outcome == Outcome::Refused || outcome == Outcome::Dispute;
}

QString kindText(const WrapUpEntry &entry)
{
    const QStringList kinds = kindTexts(*entry.outcome);
    return entry.kind >= 1 && entry.kind <= kinds.size() ? kinds.at(entry.kind - 1) : QString();
}

QString momentText(const QDateTime &at, QDate today)
{
    const domain::Instant instant{at.toMSecsSinceEpoch()};
    return Words::tr("%1 %2", "date, time of day")
        .arg(common::weekdayText(at.date(), today), common::timeText(instant, at.timeZone().id()));
}

// Their kind is a fact of a refusal that has no field of its own, so it opens the note.
QString storedNote(const WrapUpEntry &entry, QDate today)
{
    const QString typed = entry.note.trimmed();
    if (entry.outcome != Outcome::Refused)
        return typed;
    const QString composed = composedNote(entry, today);
    return typed.isEmpty() ? composed : Words::tr("%1. %2").arg(composed, typed);
}

domain::Contacted contactOf(const WrapUpEntry &entry)
{
    domain::Contacted contact;
    contact.channel = domain::Channel::Call;
    contact.direction = entry.direction;
    contact.point = entry.point;
    contact.to = entry.number;
    contact.outcome = *entry.outcome;
    contact.flags = domain::flagsOf(*entry.outcome);
    contact.durationS = entry.durationS;
    // A call that came in settles nothing: the one that was begun is released.
    if (entry.direction == domain::Direction::Outbound)
        contact.reservation = entry.reservation;
    return contact;
}

} // namespace

EntryProblem problemOf(const WrapUpEntry &entry, QDate today, domain::Money balance)
{
    if (!entry.outcome) {
        if (entry.contact)
            return EntryProblem::NoOutcome;
        return entry.note.trimmed().isEmpty() ? EntryProblem::NothingToSave : EntryProblem::None;
    }
    const Outcome outcome = *entry.outcome;
    if (needsKind(outcome) && entry.kind == 0)
        return EntryProblem::NoKind;
    if ((outcome == Outcome::PromiseToPay || outcome == Outcome::PaymentTaken) && !entry.amount)
        return EntryProblem::NoAmount;
    if (outcome == Outcome::PromiseToPay && *entry.amount > balance)
        return EntryProblem::TooMuch;
    if (outcome == Outcome::PromiseToPay && (!entry.date || *entry.date < today))
        return EntryProblem::NoDate;
    if (outcome == Outcome::CallBackLater && !entry.moment)
        return EntryProblem::NoMoment;
    const bool said =
        std::all_of(entry.content.begin(), entry.content.end(), [](const ports::ContentSaid &one) {
            return one.said || !one.reason.isEmpty();
        });
    if (entry.contact && !said)
        return EntryProblem::NotSaid;
    return EntryProblem::None;
}

ports::WrapUp toWrapUp(domain::AccountId account, const WrapUpEntry &entry, QDate today)
{
    ports::WrapUp wrapUp;
    wrapUp.account = account;
    wrapUp.note = storedNote(entry, today);
    if (!entry.outcome)
        return wrapUp;
    if (entry.contact) {
        wrapUp.contact = contactOf(entry);
        wrapUp.content = entry.content;
    }
    const Outcome outcome = *entry.outcome;
    if (outcome == Outcome::PromiseToPay)
        wrapUp.promise = domain::Promised{*entry.amount, *entry.date, entry.method};
    if (outcome == Outcome::PaymentTaken) {
        wrapUp.payment = domain::PaymentReceived{*entry.amount, today, entry.method,
                                                 entry.reference.trimmed(), std::nullopt};
    }
    if (outcome == Outcome::CallBackLater) {
        wrapUp.callBack = domain::CallBackSet{domain::Instant{entry.moment->toMSecsSinceEpoch()},
                                              entry.note.trimmed()};
    }
    if (outcome == Outcome::Dispute) {
        domain::Disputed dispute;
        dispute.category = disputeCategory(entry.kind);
        dispute.text = entry.note.trimmed();
        wrapUp.dispute = dispute;
    }
    if (outcome == Outcome::WrongNumber && entry.point) {
        domain::ContactPointSet change;
        change.point = *entry.point;
        change.kind = domain::PointKind::Phone;
        change.value = entry.number;
        change.state = domain::PointState::Wrong;
        wrapUp.pointChange = change;
    }
    return wrapUp;
}

QString composedNote(const WrapUpEntry &entry, QDate today)
{
    if (!entry.outcome)
        return {};
    const QString amount = entry.amount ? common::moneyText(*entry.amount) : QString();
    const QString kind = kindText(entry);
    switch (*entry.outcome) {
    case Outcome::PromiseToPay:
        if (!entry.amount || !entry.date)
            return {};
        return entry.method.isEmpty()
                   ? Words::tr("Promise %1 %2").arg(amount, common::weekdayText(*entry.date, today))
                   : Words::tr("Promise %1 %2, %3")
                         .arg(amount, common::weekdayText(*entry.date, today),
                              payMethodText(entry.method));
    case Outcome::PaymentTaken:
        if (!entry.amount)
            return {};
        if (entry.method.isEmpty())
            return Words::tr("Payment %1").arg(amount);
        return entry.reference.trimmed().isEmpty()
                   ? Words::tr("Payment %1, %2").arg(amount, payMethodText(entry.method))
                   : Words::tr("Payment %1, %2, reference %3")
                         .arg(amount, payMethodText(entry.method), entry.reference.trimmed());
    case Outcome::CallBackLater:
        return entry.moment ? Words::tr("Call back %1").arg(momentText(*entry.moment, today))
                            : QString();
    case Outcome::Refused: return kind.isEmpty() ? QString() : Words::tr("Refused: %1").arg(kind);
    case Outcome::Dispute: return kind.isEmpty() ? QString() : Words::tr("Dispute: %1").arg(kind);
    case Outcome::WrongNumber: return Words::tr("Wrong number %1").arg(entry.number).trimmed();
    case Outcome::NoAnswer:
    case Outcome::Voicemail:
    case Outcome::Busy:
    case Outcome::Sent:
    case Outcome::Delivered:
    case Outcome::Undeliverable:
    case Outcome::InboundConversation:
    case Outcome::ThirdParty:
    case Outcome::RightPartyTalk: return outcomeText(*entry.outcome);
    }
    return {};
}

QString nextStepText(const WrapUpEntry &entry, QDate today)
{
    if (!entry.outcome)
        return {};
    switch (*entry.outcome) {
    case Outcome::PromiseToPay:
        return entry.date
                   ? Words::tr("Check the promise on %1. If unpaid, back to broken promises.")
                         .arg(common::weekdayText(entry.date->addDays(1), today))
                   : QString();
    case Outcome::PaymentTaken: return Words::tr("The balance is lower at once.");
    case Outcome::CallBackLater:
        return entry.moment ? Words::tr("On your queue again %1, their time.")
                                  .arg(momentText(*entry.moment, today))
                            : QString();
    case Outcome::Refused: return Words::tr("Call again; the reason is in the history.");
    case Outcome::Dispute: return Words::tr("Review the dispute. Pressing for payment stops.");
    case Outcome::NoAnswer:
    case Outcome::Voicemail:
    case Outcome::Busy: return Words::tr("Call again at another time of day.");
    case Outcome::WrongNumber: return Words::tr("This number is not called again.");
    case Outcome::Sent:
    case Outcome::Delivered:
    case Outcome::Undeliverable:
    case Outcome::InboundConversation:
    case Outcome::ThirdParty:
    case Outcome::RightPartyTalk: return {};
    }
    return {};
}

} // namespace dunlin::wrapup
