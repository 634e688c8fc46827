// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/agreement_words.h"

#include "ui/common/money_text.h"
#include "ui/wrapup/outcome_words.h"

#include <QtCore/QCoreApplication>

namespace dunlin::account {

namespace {

using domain::TimelineEntry;
using Kind = TimelineEntry::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AgreementWords)
};

bool is(const TimelineEntry &entry, const char *detail)
{
    return entry.detail == QLatin1String(detail);
}

QString arrangementTitle(const TimelineEntry &entry, const QString &amount)
{
    if (is(entry, "settlement"))
        return Words::tr("Settlement agreed: %1").arg(amount);
    if (is(entry, "plan_changed"))
        return Words::tr("Plan changed: %1").arg(amount);
    return Words::tr("Plan agreed: %1").arg(amount);
}

QString endTitle(const TimelineEntry &entry)
{
    if (is(entry, "kept"))
        return Words::tr("Arrangement kept");
    if (is(entry, "broken"))
        return Words::tr("Plan broken");
    if (is(entry, "void"))
        return Words::tr("Settlement void: a part was missed");
    if (is(entry, "expired"))
        return Words::tr("Settlement expired");
    return Words::tr("Arrangement cancelled");
}

QString approvalTitle(const TimelineEntry &entry, const QString &amount)
{
    if (!entry.amount) { // a waiver of interest: of days, not of an amount
        if (is(entry, "approved"))
            return Words::tr("Approved");
        return is(entry, "refused") ? Words::tr("Not approved") : Words::tr("Sent for approval");
    }
    if (is(entry, "approved"))
        return Words::tr("Approved: %1").arg(amount);
    if (is(entry, "refused"))
        return Words::tr("Not approved: %1").arg(amount);
    return Words::tr("Sent for approval: %1").arg(amount);
}

QString careTitle(const TimelineEntry &entry)
{
    if (is(entry, "bankruptcy"))
        return Words::tr("Bankruptcy: contact stopped");
    if (is(entry, "deceased"))
        return Words::tr("Deceased: contact stopped");
    if (is(entry, "attorney"))
        return Words::tr("Has an attorney: contact stopped");
    if (is(entry, "cease"))
        return Words::tr("Asked to cease: contact stopped");
    if (is(entry, "breathing_space"))
        return Words::tr("Breathing space: contact stopped");
    if (is(entry, "vulnerability"))
        return Words::tr("Handle with care: contact stopped");
    return Words::tr("Care ended");
}

QString personTitle(const TimelineEntry &entry)
{
    if (is(entry, "unlinked"))
        return Words::tr("Person unlinked");
    if (is(entry, "debtor"))
        return Words::tr("Linked to another person");
    if (is(entry, "co_debtor"))
        return Words::tr("Co-debtor %1").arg(common::isolated(entry.text));
    if (is(entry, "guarantor"))
        return Words::tr("Guarantor %1").arg(common::isolated(entry.text));
    return Words::tr("Person %1").arg(common::isolated(entry.text));
}

QString taskTitle(const TimelineEntry &entry)
{
    if (is(entry, "promise_reminder"))
        return Words::tr("To do: remind of the promise");
    if (is(entry, "instalment_missed"))
        return Words::tr("To do: an instalment was missed");
    if (is(entry, "dispute_due"))
        return Words::tr("To do: answer the dispute");
    if (is(entry, "step_task"))
        return Words::tr("Strategy: to be worked");
    if (is(entry, "step_message"))
        return Words::tr("Strategy: message queued");
    if (is(entry, "step_covered"))
        return Words::tr("Strategy: said with another account");
    if (is(entry, "step_status"))
        return Words::tr("Strategy: marked");
    if (is(entry, "step_hold"))
        return Words::tr("Strategy: held");
    if (is(entry, "step_escalation"))
        return Words::tr("Strategy: escalated");
    if (is(entry, "step_penalty"))
        return Words::tr("Strategy: penalty added");
    return Words::tr("To do: money announced did not come");
}

} // namespace

QString agreementTitle(const TimelineEntry &entry, const QString &amount)
{
    switch (entry.kind) {
    case Kind::Arrangement: return arrangementTitle(entry, amount);
    case Kind::ArrangementEnded: return endTitle(entry);
    case Kind::InstalmentMissed: return Words::tr("Instalment missed: %1").arg(amount);
    case Kind::Approval: return approvalTitle(entry, amount);
    case Kind::Care: return careTitle(entry);
    case Kind::Person: return personTitle(entry);
    case Kind::Expected:
        return is(entry, "cancelled") ? Words::tr("Announced money will not come")
                                      : Words::tr("Payment announced: %1").arg(amount);
    case Kind::Task: return taskTitle(entry);
    default: return {};
    }
}

QStringList agreementDetails(const TimelineEntry &entry, const QString &day)
{
    switch (entry.kind) {
    case Kind::Arrangement:
        return {day.isEmpty() ? day : Words::tr("last part %1").arg(day), entry.text};
    case Kind::InstalmentMissed: return {day.isEmpty() ? day : Words::tr("due %1").arg(day)};
    case Kind::Care: return {entry.text, day.isEmpty() ? day : Words::tr("until %1").arg(day)};
    case Kind::Expected:
        return {wrapup::payMethodText(entry.detail), entry.text,
                day.isEmpty() ? day : Words::tr("for %1").arg(day)};
    case Kind::Task:
        return {entry.detail.startsWith(QLatin1String("step_")) ? entry.text : QString(),
                day.isEmpty() ? day : Words::tr("by %1").arg(day)};
    case Kind::ArrangementEnded:
    case Kind::Approval: return {entry.text};
    case Kind::Person:
        return {is(entry, "unlinked") || is(entry, "debtor") ? entry.text : QString()};
    default: return {};
    }
}

} // namespace dunlin::account
