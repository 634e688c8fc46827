// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/folding/people.h"

#include <QtCore/QSet>

#include <algorithm>

namespace dunlin::domain::folding {

namespace {

/// The first answer counts, and only somebody else's.
void decideOverrides(AccountState &state, const std::vector<Seen> &seen, const QSet<EventId> &used)
{
    for (const Seen &s : seen) {
        const auto *decided = s.live ? std::get_if<OverrideDecided>(&s.event->payload) : nullptr;
        if (!decided)
            continue;
        const QString &actor = s.event->envelope.actor;
        for (OverrideState &one : state.overrides) {
            if (one.id != decided->of || one.status != ApprovalStatus::Open || one.by == actor)
                continue;
            one.status = decided->granted ? ApprovalStatus::Approved : ApprovalStatus::Refused;
            one.decidedBy = actor;
            one.decidedRole = decided->role;
            one.until = decided->until;
        }
    }
    for (OverrideState &one : state.overrides)
        one.used = used.contains(one.id);
}

} // namespace

void applyContactEvents(AccountState &state, const std::vector<Seen> &seen, const QByteArray &zone)
{
    QSet<EventId> ended;
    QSet<EventId> used;
    for (const Seen &s : seen) {
        if (!s.live)
            continue;
        const Payload &payload = s.event->payload;
        const Envelope &envelope = s.event->envelope;
        if (const auto *contact = std::get_if<Contacted>(&payload)) {
            if (contact->reservation)
                ended.insert(*contact->reservation);
            if (contact->overrideRequest)
                used.insert(*contact->overrideRequest);
        } else if (const auto *released = std::get_if<ReservationReleased>(&payload)) {
            ended.insert(released->of);
        } else if (const auto *lifted = std::get_if<LegalHoldLifted>(&payload)) {
            ended.insert(lifted->of);
        } else if (const auto *reserved = std::get_if<ContactReserved>(&payload)) {
            state.reservations.push_back({envelope.id, envelope.occurred, envelope.actor,
                                          envelope.device, envelope.heard, reserved->channel,
                                          reserved->to, reserved->expires, reserved->decision,
                                          reserved->overrideRequest});
        } else if (const auto *asked = std::get_if<OverrideRequested>(&payload)) {
            state.overrides.push_back({envelope.id, envelope.occurred, envelope.actor,
                                       asked->channel, asked->to, asked->reason, asked->note});
        } else if (const auto *notice = std::get_if<NoticeRecorded>(&payload)) {
            state.notices.push_back(
                {envelope.id, envelope.occurred, notice->what, notice->written, notice->to});
        } else if (const auto *hold = std::get_if<LegalHoldSet>(&payload)) {
            state.legalHolds.push_back(
                {envelope.id, hold->reason, base::dateIn(envelope.occurred, zone), {}});
        } else if (std::holds_alternative<DataRestricted>(payload)) {
            const QDate day = base::dateIn(envelope.occurred, zone);
            if (state.restrictedOn.isNull() || day < state.restrictedOn)
                state.restrictedOn = day;
        }
    }
    std::erase_if(state.reservations,
                  [&](const ReservationState &one) { return ended.contains(one.id); });
    for (const ReservationState &one : state.reservations) {
        if (one.overrideRequest)
            used.insert(*one.overrideRequest);
    }
    decideOverrides(state, seen, used);
    const auto byTime = [](const auto &a, const auto &b) { return a.at < b.at; };
    std::stable_sort(state.reservations.begin(), state.reservations.end(), byTime);
    std::stable_sort(state.notices.begin(), state.notices.end(), byTime);
    std::stable_sort(state.overrides.begin(), state.overrides.end(), byTime);
    for (const Seen &s : seen) {
        const auto *lifted = s.live ? std::get_if<LegalHoldLifted>(&s.event->payload) : nullptr;
        for (LegalHoldState &hold : state.legalHolds) {
            if (lifted && hold.id == lifted->of && hold.lifted.isNull())
                hold.lifted = base::dateIn(s.event->envelope.occurred, zone);
        }
    }
}

} // namespace dunlin::domain::folding
