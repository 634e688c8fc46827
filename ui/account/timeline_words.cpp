// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/timeline_words.h"

#include "ui/account/agreement_words.h"
#include "ui/account/message_entry_words.h"
#include "ui/common/date_text.h"
#include "ui/common/money_text.h"
#include "ui/common/word_case.h"
#include "ui/disputes/dispute_words.h"
#include "ui/queue/rank_words.h"
#include "ui/wrapup/outcome_words.h"

#include <QtCore/QCoreApplication>

namespace dunlin::account {

using domain::Channel;
using domain::Direction;
using domain::Outcome;
using domain::TimelineEntry;
using Kind = TimelineEntry::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString amountOf(const TimelineEntry &entry)
{
    return common::moneyText(entry.amount);
}

// The year is said when it is not the entry's own.
QString dayOf(const TimelineEntry &entry)
{
    return entry.date.isValid()
               ? common::dayText(entry.date, base::dateIn(entry.at, QByteArrayLiteral("UTC")))
               : QString();
}

QString contactTitle(const TimelineEntry &entry)
{
    const Outcome outcome = entry.outcome.value_or(Outcome::NoAnswer);
    switch (entry.channel.value_or(Channel::Call)) {
    case Channel::Call: return wrapup::outcomeText(outcome);
    case Channel::Sms:
        return Words::tr("Text message: %1").arg(common::midSentence(wrapup::outcomeText(outcome)));
    case Channel::Email:
        return Words::tr("E-mail: %1").arg(common::midSentence(wrapup::outcomeText(outcome)));
    case Channel::Letter:
        return Words::tr("Letter: %1").arg(common::midSentence(wrapup::outcomeText(outcome)));
    case Channel::Visit:
        return Words::tr("Visit: %1").arg(common::midSentence(wrapup::outcomeText(outcome)));
    }
    return {};
}

QString contactIcon(const TimelineEntry &entry)
{
    switch (entry.channel.value_or(Channel::Call)) {
    case Channel::Sms: return QStringLiteral("chat-left-text");
    case Channel::Email: return QStringLiteral("envelope");
    case Channel::Letter: return QStringLiteral("file-earmark-text");
    case Channel::Visit: return QStringLiteral("house");
    case Channel::Call: break;
    }
    const Outcome outcome = entry.outcome.value_or(Outcome::NoAnswer);
    if (outcome == Outcome::Voicemail)
        return QStringLiteral("voicemail");
    if (wrapup::endsCall(outcome))
        return QStringLiteral("telephone-x");
    return entry.direction == Direction::Inbound ? QStringLiteral("telephone-inbound")
                                                 : QStringLiteral("telephone-outbound");
}

QStringList contactDetails(const TimelineEntry &entry)
{
    QStringList details;
    if (entry.channel.value_or(Channel::Call) == Channel::Call) {
        details << (entry.direction == Direction::Inbound ? Words::tr("They called")
                                                          : Words::tr("Call"));
    }
    if (!entry.text.isEmpty())
        details << common::phoneText(entry.text);
    if (entry.durationS > 0)
        details << common::durationText(entry.durationS);
    if (!entry.detail.isEmpty())
        details << entry.detail;
    return details;
}

QString chargeText(const QString &charge)
{
    if (charge == QLatin1String("fee"))
        return Words::tr("Fee");
    if (charge == QLatin1String("penalty"))
        return Words::tr("Penalty");
    if (charge == QLatin1String("interest"))
        return Words::tr("Interest");
    return charge == QLatin1String("cost") ? Words::tr("Costs") : Words::tr("Charge");
}

// Facts that the office itself records have a name; those from a file speak for themselves.
QString factTitle(const QString &what)
{
    if (what.isEmpty())
        return Words::tr("Fact from the source");
    if (what == QLatin1String("contact_reserved"))
        return Words::tr("Contact announced");
    if (what == QLatin1String("reservation_released"))
        return Words::tr("Announced contact did not take place");
    if (what == QLatin1String("legal_hold"))
        return Words::tr("Legal hold: nothing is erased");
    if (what == QLatin1String("legal_hold_lifted"))
        return Words::tr("Legal hold lifted");
    if (what == QLatin1String("restricted"))
        return Words::tr("Use of the data restricted");
    if (what == ports::kWrongReason)
        return Words::tr("Wrong reason in the queue");
    return what;
}

QString dataTitle(const TimelineEntry &entry)
{
    if (entry.detail == QLatin1String("account"))
        return Words::tr("Account opened");
    if (entry.detail == QLatin1String("wrong"))
        return Words::tr("Marked as a wrong number");
    if (entry.detail == QLatin1String("do_not_contact"))
        return Words::tr("Marked: do not contact");
    return Words::tr("Details recorded");
}

// What was taken back, by the stable name of its event.
QString reversedText(const TimelineEntry &entry)
{
    const QString amount = entry.amount ? amountOf(entry) : QString();
    if (entry.detail == QLatin1String("promise"))
        return Words::tr("promise %1").arg(amount);
    if (entry.detail == QLatin1String("payment"))
        return Words::tr("payment %1").arg(amount);
    if (entry.detail == QLatin1String("contact"))
        return Words::tr("call");
    if (entry.detail == QLatin1String("note"))
        return Words::tr("note");
    if (entry.detail == QLatin1String("call_back"))
        return Words::tr("call-back");
    if (entry.detail == QLatin1String("dispute"))
        return Words::tr("dispute");
    return amount;
}

} // namespace

QString timelineIcon(const TimelineEntry &entry)
{
    switch (entry.kind) {
    case Kind::Contact: return contactIcon(entry);
    case Kind::Promise: return QStringLiteral("calendar-check");
    case Kind::PromiseKept: return QStringLiteral("check-circle");
    case Kind::PromiseBroken: return QStringLiteral("exclamation-triangle");
    case Kind::PromiseCancelled: return QStringLiteral("calendar-x");
    case Kind::Payment: return QStringLiteral("cash-coin");
    case Kind::Reversal: return QStringLiteral("arrow-counterclockwise");
    case Kind::Charge: return QStringLiteral("plus-lg");
    case Kind::Adjustment: return QStringLiteral("plus-slash-minus");
    case Kind::CreditNote: return QStringLiteral("receipt-cutoff");
    case Kind::Item: return QStringLiteral("receipt");
    case Kind::Note: return QStringLiteral("chat-left-text");
    case Kind::CallBack: return QStringLiteral("alarm");
    case Kind::Dispute: return QStringLiteral("question-circle");
    case Kind::DisputeResolved: return QStringLiteral("check-circle");
    case Kind::Hold: return QStringLiteral("pause-circle");
    case Kind::HoldLifted: return QStringLiteral("play-circle");
    case Kind::Assignment: return QStringLiteral("person-check");
    case Kind::Placement: return QStringLiteral("building");
    case Kind::Recall: return QStringLiteral("building");
    case Kind::Terms: return QStringLiteral("file-earmark-text");
    case Kind::InterestWaiver: return QStringLiteral("pause-circle");
    case Kind::Judgment:
    case Kind::CourtCase: return QStringLiteral("file-earmark-text");
    case Kind::WriteOff: return QStringLiteral("receipt-cutoff");
    case Kind::Closed: return QStringLiteral("lock");
    case Kind::Reopened: return QStringLiteral("unlock");
    case Kind::Data: return QStringLiteral("pencil-square");
    case Kind::SourceFact: return QStringLiteral("file-earmark-text");
    case Kind::ImportUndone: return QStringLiteral("arrow-counterclockwise");
    case Kind::Arrangement: return QStringLiteral("calendar-check");
    case Kind::ArrangementEnded: return QStringLiteral("calendar-x");
    case Kind::InstalmentMissed: return QStringLiteral("exclamation-triangle");
    case Kind::Approval: return QStringLiteral("shield-check");
    case Kind::Care: return QStringLiteral("pause-circle");
    case Kind::Person: return QStringLiteral("people");
    case Kind::Expected: return QStringLiteral("hourglass-split");
    case Kind::Task: return QStringLiteral("check-square");
    case Kind::Message: return messageIcon(entry);
    case Kind::Attachment: return QStringLiteral("paperclip");
    case Kind::Unknown: return QStringLiteral("info-circle");
    }
    return {};
}

TimelineTint timelineTint(const TimelineEntry &entry)
{
    switch (entry.kind) {
    case Kind::Contact:
        if (entry.channel.value_or(Channel::Call) != Channel::Call)
            return TimelineTint::Info;
        return wrapup::endsCall(entry.outcome.value_or(Outcome::NoAnswer)) ? TimelineTint::Neutral
                                                                           : TimelineTint::Accent;
    case Kind::Arrangement:
    case Kind::Approval:
    case Kind::Care:
    case Kind::Task:
    case Kind::Promise: return TimelineTint::Warn;
    case Kind::InstalmentMissed: return TimelineTint::Danger;
    case Kind::ArrangementEnded:
        return entry.detail == QLatin1String("kept") ? TimelineTint::Ok : TimelineTint::Danger;
    case Kind::Message: return messageTint(entry);
    case Kind::Person:
    case Kind::Attachment:
    case Kind::Expected: return TimelineTint::Info;
    case Kind::PromiseKept:
    case Kind::Payment:
    case Kind::DisputeResolved: return TimelineTint::Ok;
    case Kind::PromiseBroken: return TimelineTint::Danger;
    case Kind::Dispute:
    case Kind::Hold: return TimelineTint::Warn;
    case Kind::CallBack:
    case Kind::Note: return TimelineTint::Info;
    case Kind::PromiseCancelled:
    case Kind::Reversal:
    case Kind::Charge:
    case Kind::Adjustment:
    case Kind::CreditNote:
    case Kind::Item:
    case Kind::HoldLifted:
    case Kind::Assignment:
    case Kind::Placement:
    case Kind::Recall:
    case Kind::Terms:
    case Kind::InterestWaiver:
    case Kind::Judgment:
    case Kind::CourtCase:
    case Kind::WriteOff:
    case Kind::Closed:
    case Kind::Reopened:
    case Kind::Data:
    case Kind::SourceFact:
    case Kind::ImportUndone:
    case Kind::Unknown: return TimelineTint::Neutral;
    }
    return TimelineTint::Neutral;
}

TimelineFilter timelineFilter(const TimelineEntry &entry)
{
    switch (entry.kind) {
    case Kind::Contact:
    case Kind::Message:
    case Kind::CallBack: return TimelineFilter::Calls;
    case Kind::Payment:
    case Kind::Reversal: return TimelineFilter::Payments;
    case Kind::Promise:
    case Kind::PromiseKept:
    case Kind::PromiseBroken:
    case Kind::PromiseCancelled:
    case Kind::Arrangement:
    case Kind::ArrangementEnded:
    case Kind::InstalmentMissed:
    case Kind::Approval: return TimelineFilter::Promises;
    case Kind::Expected: return TimelineFilter::Payments;
    case Kind::Note: return TimelineFilter::Notes;
    case Kind::Charge:
    case Kind::Adjustment:
    case Kind::CreditNote:
    case Kind::Item:
    case Kind::Dispute:
    case Kind::DisputeResolved:
    case Kind::Hold:
    case Kind::HoldLifted:
    case Kind::Assignment:
    case Kind::Placement:
    case Kind::Recall:
    case Kind::Terms:
    case Kind::InterestWaiver:
    case Kind::Judgment:
    case Kind::CourtCase:
    case Kind::WriteOff:
    case Kind::Closed:
    case Kind::Reopened:
    case Kind::Data:
    case Kind::SourceFact:
    case Kind::ImportUndone:
    case Kind::Care:
    case Kind::Person:
    case Kind::Task:
    case Kind::Attachment:
    case Kind::Unknown: return TimelineFilter::All;
    }
    return TimelineFilter::All;
}

QString timelineTitle(const TimelineEntry &entry)
{
    switch (entry.kind) {
    case Kind::Contact: return contactTitle(entry);
    case Kind::Promise:
        return Words::tr("Promise to pay %1 by %2").arg(amountOf(entry), dayOf(entry));
    case Kind::PromiseKept: return Words::tr("Promise kept: %1").arg(amountOf(entry));
    case Kind::PromiseBroken: return Words::tr("Promise broken: %1").arg(amountOf(entry));
    case Kind::PromiseCancelled: return Words::tr("Promise cancelled");
    case Kind::Payment: return Words::tr("Payment received %1").arg(amountOf(entry));
    case Kind::Reversal: return Words::tr("Taken back");
    case Kind::Charge:
        return Words::tr("%1 added: %2", "kind of charge, amount")
            .arg(chargeText(entry.detail), amountOf(entry));
    case Kind::Adjustment: return Words::tr("Claim corrected %1").arg(amountOf(entry));
    case Kind::CreditNote: return Words::tr("Credit note %1").arg(amountOf(entry));
    case Kind::Item:
        return entry.text.isEmpty() ? Words::tr("Billed %1").arg(amountOf(entry))
                                    : Words::tr("%1 billed %2", "invoice number, amount")
                                          .arg(common::isolated(entry.text), amountOf(entry));
    case Kind::Note: return Words::tr("Note");
    case Kind::CallBack: return Words::tr("Call-back agreed");
    case Kind::Dispute: return Words::tr("Disputed");
    case Kind::DisputeResolved: return Words::tr("Dispute resolved");
    case Kind::Hold: return Words::tr("On hold");
    case Kind::HoldLifted: return Words::tr("Hold lifted");
    case Kind::Assignment:
        return entry.text.isEmpty() ? Words::tr("Assigned to nobody")
                                    : Words::tr("Assigned to %1").arg(common::isolated(entry.text));
    case Kind::Placement:
        return entry.text.isEmpty() ? Words::tr("Placed for collection")
                                    : Words::tr("Placed with %1").arg(common::isolated(entry.text));
    case Kind::Recall: return Words::tr("Recalled from the agency");
    case Kind::Terms: return Words::tr("Terms set");
    case Kind::InterestWaiver: return Words::tr("Interest waived");
    case Kind::Judgment: return Words::tr("Judgment for %1").arg(amountOf(entry));
    case Kind::CourtCase:
        return Words::tr("Court case %1", "number of the case").arg(common::isolated(entry.text));
    case Kind::WriteOff: return Words::tr("Written off %1").arg(amountOf(entry));
    case Kind::Closed: return Words::tr("Closed");
    case Kind::Reopened: return Words::tr("Reopened");
    case Kind::Data: return dataTitle(entry);
    case Kind::SourceFact: return factTitle(entry.text);
    case Kind::ImportUndone: return Words::tr("Import undone");
    case Kind::Arrangement:
    case Kind::ArrangementEnded:
    case Kind::InstalmentMissed:
    case Kind::Approval:
    case Kind::Care:
    case Kind::Person:
    case Kind::Expected:
    case Kind::Task: return agreementTitle(entry, amountOf(entry));
    case Kind::Message: return messageTitle(entry);
    case Kind::Attachment:
        return entry.detail == QLatin1String("removed") ? Words::tr("File removed")
                                                        : Words::tr("File added");
    case Kind::Unknown: return Words::tr("Recorded by a newer version");
    }
    return {};
}

QStringList timelineDetails(const TimelineEntry &entry)
{
    const QString day = dayOf(entry);
    switch (entry.kind) {
    case Kind::Contact: return contactDetails(entry);
    case Kind::Promise:
        return {wrapup::payMethodText(entry.text), wrapup::payMethodText(entry.detail)};
    case Kind::PromiseKept:
    case Kind::PromiseBroken: return {day.isEmpty() ? day : Words::tr("Due %1").arg(day)};
    case Kind::Payment:
        return {wrapup::payMethodText(entry.detail), wrapup::payMethodText(entry.text),
                day.isEmpty() ? day : Words::tr("value date %1").arg(day)};
    case Kind::Item: return {entry.detail, day.isEmpty() ? day : Words::tr("due %1").arg(day)};
    case Kind::CallBack: return {day.isEmpty() ? day : Words::tr("for %1").arg(day)};
    case Kind::Dispute:
        return {wrapup::disputeCategoryText(entry.detail),
                entry.amount ? amountOf(entry) : QString()};
    case Kind::Hold:
        return {disputes::holdReasonText(entry.text),
                day.isEmpty() ? day : Words::tr("until %1").arg(day)};
    case Kind::Recall: return {entry.text, day.isEmpty() ? day : Words::tr("on %1").arg(day)};
    case Kind::InterestWaiver:
        return {entry.text, day.isEmpty() ? day : Words::tr("until %1").arg(day)};
    case Kind::Judgment: return {entry.detail, entry.text};
    case Kind::Assignment:
    case Kind::Placement:
    case Kind::CourtCase: return {entry.detail};
    // A contact that is announced names its number; other facts come back as they are.
    case Kind::SourceFact:
        if (const auto said = ports::wrongReasonOf(entry.text, entry.detail))
            return queue::wrongReasonParts(*said);
        return {entry.detail.isEmpty() ? QString() : common::phoneText(entry.detail)};
    case Kind::Note: return {};
    case Kind::Reversal:
        return {reversedText(entry),
                entry.text == QLatin1String("undone") ? QString() : entry.text};
    case Kind::Data: return {common::phoneText(entry.text)};
    case Kind::PromiseCancelled:
    case Kind::Charge:
    case Kind::Adjustment:
    case Kind::CreditNote:
    case Kind::Terms:
    case Kind::WriteOff:
    case Kind::Closed:
    case Kind::Reopened:
    case Kind::Unknown: return {entry.text};
    case Kind::DisputeResolved: return {disputes::verdictText(entry.text)};
    case Kind::HoldLifted: return {disputes::holdReasonText(entry.text), entry.detail};
    case Kind::Attachment: return {common::isolated(entry.text)};
    case Kind::Arrangement:
    case Kind::ArrangementEnded:
    case Kind::InstalmentMissed:
    case Kind::Approval:
    case Kind::Care:
    case Kind::Person:
    case Kind::Expected:
    case Kind::Task: return agreementDetails(entry, day);
    case Kind::Message: return {entry.text};
    case Kind::ImportUndone: return {};
    }
    return {};
}

QString timelineBody(const TimelineEntry &entry)
{
    if (entry.kind == Kind::Message)
        return entry.body.trimmed();
    const bool written =
        entry.kind == Kind::Note || entry.kind == Kind::Dispute || entry.kind == Kind::CallBack;
    return written ? entry.text.trimmed() : QString();
}

bool isReversible(const TimelineEntry &entry)
{
    if (entry.reversed)
        return false;
    switch (entry.kind) {
    case Kind::Payment:
    case Kind::Charge:
    case Kind::Adjustment:
    case Kind::CreditNote:
    case Kind::InterestWaiver:
    case Kind::WriteOff:
    case Kind::Promise:
    case Kind::Arrangement:
    case Kind::Note: return true;
    case Kind::Expected: return entry.detail != QLatin1String("cancelled");
    case Kind::Contact:
    case Kind::PromiseKept:
    case Kind::PromiseBroken:
    case Kind::PromiseCancelled:
    case Kind::Reversal:
    case Kind::Item:
    case Kind::CallBack:
    case Kind::Dispute:
    case Kind::DisputeResolved:
    case Kind::Hold:
    case Kind::HoldLifted:
    case Kind::Assignment:
    case Kind::Placement:
    case Kind::Recall:
    case Kind::Terms:
    case Kind::Judgment:
    case Kind::CourtCase:
    case Kind::Closed:
    case Kind::Reopened:
    case Kind::Data:
    case Kind::SourceFact:
    case Kind::ImportUndone:
    case Kind::ArrangementEnded:
    case Kind::InstalmentMissed:
    case Kind::Approval:
    case Kind::Care:
    case Kind::Person:
    case Kind::Task:
    case Kind::Message:
    case Kind::Attachment:
    case Kind::Unknown: return false;
    }
    return false;
}

QString timelineFromFile()
{
    return Words::tr("from a file");
}

QString timelineAutomatic()
{
    return Words::tr("automatic");
}

} // namespace dunlin::account
