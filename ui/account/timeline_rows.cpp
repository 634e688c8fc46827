// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/timeline_rows.h"

#include "ui/account/timeline_words.h"

#include <algorithm>

namespace dunlin::account {

using domain::TimelineEntry;
using Kind = TimelineEntry::Kind;

namespace {

// The parts of one wrap-up are recorded in one transaction, when the call has ended; the rest is
// for sources that stamp each part by itself.
constexpr qint64 kSameActMs = 1500;
constexpr int kDetails = 5;

// Which part names the row, most telling first; what is not listed is never joined.
int weight(Kind kind)
{
    switch (kind) {
    case Kind::Arrangement:
    case Kind::Promise: return 7;
    case Kind::Payment: return 6;
    case Kind::Dispute: return 5;
    case Kind::CallBack: return 4;
    case Kind::Contact: return 3;
    case Kind::Note: return 2;
    case Kind::Data: return 1;
    case Kind::PromiseKept:
    case Kind::PromiseBroken:
    case Kind::PromiseCancelled:
    case Kind::Reversal:
    case Kind::Charge:
    case Kind::Adjustment:
    case Kind::CreditNote:
    case Kind::Item:
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
    case Kind::SourceFact:
    case Kind::ImportUndone:
    case Kind::ArrangementEnded:
    case Kind::InstalmentMissed:
    case Kind::Approval:
    case Kind::Care:
    case Kind::Person:
    case Kind::Expected:
    case Kind::Task:
    case Kind::Message:
    case Kind::Attachment:
    case Kind::Unknown: return 0;
    }
    return 0;
}

qint64 endMs(const TimelineEntry &entry)
{
    return entry.at.ms + (entry.kind == Kind::Contact ? qint64(entry.durationS) * 1000 : 0);
}

bool joins(const std::vector<const TimelineEntry *> &act, const TimelineEntry &next)
{
    if (act.empty())
        return true;
    const TimelineEntry &first = *act.front();
    if (first.actor != next.actor || first.reversed != next.reversed
        || std::abs(endMs(first) - endMs(next)) > kSameActMs)
        return false;
    // What an import or an undo did at one moment is one thing to read.
    const bool sameKind = std::all_of(
        act.begin(), act.end(), [&next](const auto *part) { return part->kind == next.kind; });
    if (sameKind && (next.kind == Kind::Data || next.kind == Kind::Reversal))
        return true;
    if (weight(next.kind) == 0 || weight(first.kind) == 0 || first.dateOnly || next.dateOnly
        || !next.actor.startsWith(QLatin1String("user:")))
        return false;
    return std::none_of(act.begin(), act.end(),
                        [&next](const auto *part) { return part->kind == next.kind; });
}

TimelineRow rowOf(const std::vector<const TimelineEntry *> &act, const ports::Session &session)
{
    const auto lead = *std::max_element(act.begin(), act.end(), [](const auto *a, const auto *b) {
        // Among the details of a new account, its opening.
        const auto rank = [](const TimelineEntry &e) {
            return 2 * weight(e.kind) + (e.detail == QLatin1String("account") ? 1 : 0);
        };
        return rank(*a) < rank(*b);
    });
    TimelineRow row;
    row.key = lead->event.toHex() + '/' + QByteArray::number(int(lead->kind));
    row.at = lead->at;
    row.dateOnly = lead->dateOnly;
    row.reversed = lead->reversed;
    if (isReversible(*lead))
        row.reversible = lead->event;
    row.icon = timelineIcon(*lead);
    row.tint = timelineTint(*lead);
    row.title = timelineTitle(*lead);
    QStringList details;
    for (const TimelineEntry *part : act) {
        row.filters |= 1u << unsigned(timelineFilter(*part));
        details +=
            part == lead || part->kind == Kind::Contact ? timelineDetails(*part) : QStringList();
        const QString body = timelineBody(*part);
        // A call-back and its note say the same words.
        if (!body.isEmpty() && row.body != body)
            row.body += (row.body.isEmpty() ? QString() : QStringLiteral("\n")) + body;
    }
    details.removeAll(QString());
    details.removeDuplicates();
    if (details.size() > kDetails)
        details.erase(details.begin() + kDetails, details.end());
    details << actorText(lead->actor, session);
    row.detail = details.join(QStringLiteral(" \u00b7 "));
    return row;
}

} // namespace

std::vector<TimelineRow> timelineRows(const domain::AccountState &state,
                                      const ports::Session &session)
{
    std::vector<TimelineRow> rows;
    rows.reserve(state.timeline.size());
    std::vector<const TimelineEntry *> act;
    const auto flush = [&] {
        if (!act.empty())
            rows.push_back(rowOf(act, session));
        act.clear();
    };
    for (auto it = state.timeline.rbegin(); it != state.timeline.rend(); ++it) {
        if (!joins(act, *it))
            flush();
        act.push_back(&*it);
    }
    flush();
    return rows;
}

QString actorText(const QString &actor, const ports::Session &session)
{
    if (actor.startsWith(QLatin1String("user:"))) {
        const QString user = actor.mid(5);
        return user == session.user && !session.displayName.isEmpty() ? session.displayName : user;
    }
    return actor.startsWith(QLatin1String("import:")) ? timelineFromFile() : timelineAutomatic();
}

} // namespace dunlin::account
