// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/timeline_rows.h"

#include "ui/account/timeline_words.h"

#include <algorithm>

namespace dunlin::account {

using domain::TimelineEntry;
using Kind = TimelineEntry::Kind;

namespace {

// The parts of one wrap-up are recorded in one transaction; a second covers sources that stamp each
// part by itself.
constexpr qint64 kSameActMs = 1000;

// Which part names the row, most telling first; what is not listed is never joined.
int weight(Kind kind)
{
    switch (kind) {
    case Kind::Promise: return 6;
    case Kind::Payment: return 5;
    case Kind::Dispute: return 4;
    case Kind::CallBack: return 3;
    case Kind::Contact: return 2;
    case Kind::Note: return 1;
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
    case Kind::Closed:
    case Kind::Reopened:
    case Kind::Data:
    case Kind::SourceFact:
    case Kind::ImportUndone:
    case Kind::Unknown: return 0;
    }
    return 0;
}

bool joins(const std::vector<const TimelineEntry *> &act, const TimelineEntry &next)
{
    if (act.empty())
        return true;
    const TimelineEntry &first = *act.front();
    if (weight(next.kind) == 0 || weight(first.kind) == 0 || first.dateOnly || next.dateOnly)
        return false;
    if (first.actor != next.actor || !next.actor.startsWith(QLatin1String("user:"))
        || std::abs(first.at.ms - next.at.ms) > kSameActMs || first.reversed != next.reversed)
        return false;
    return std::none_of(act.begin(), act.end(),
                        [&next](const auto *part) { return part->kind == next.kind; });
}

TimelineRow rowOf(const std::vector<const TimelineEntry *> &act, const ports::Session &session)
{
    const auto lead = *std::max_element(act.begin(), act.end(), [](const auto *a, const auto *b) {
        return weight(a->kind) < weight(b->kind);
    });
    TimelineRow row;
    row.key = lead->event.toHex() + '/' + QByteArray::number(int(lead->kind));
    row.at = lead->at;
    row.dateOnly = lead->dateOnly;
    row.reversed = lead->reversed;
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
    details << actorText(lead->actor, session);
    details.removeAll(QString());
    details.removeDuplicates();
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
