// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/folding/selection.h"

#include <algorithm>
#include <unordered_set>

namespace dunlin::domain::folding {

namespace {

/// The date that an event's money or item carries; null for other kinds.
struct CarriedDate {
    template <class T>
    QDate operator()(const T &) const
    {
        return {};
    }
    QDate operator()(const ItemAdded &p) const { return p.issued; }
    QDate operator()(const PaymentReceived &p) const { return p.valueDate; }
    QDate operator()(const Reversed &p) const { return p.valueDate; }
    QDate operator()(const Adjusted &p) const { return p.valueDate; }
    QDate operator()(const CreditNote &p) const { return p.valueDate; }
    QDate operator()(const Charged &p) const { return p.valueDate; }
    QDate operator()(const JudgmentEntered &p) const { return p.on; }
    QDate operator()(const WrittenOff &p) const { return p.valueDate; }
    QDate operator()(const Placed &p) const { return p.placedOn; }
};

void markUndoneImports(std::vector<Seen> &seen)
{
    std::vector<ImportId> undone;
    for (const Seen &s : seen) {
        const auto *undo = std::get_if<ImportUndone>(&s.event->payload);
        if (undo && s.live)
            undone.push_back(undo->import);
    }
    if (undone.empty())
        return;
    for (Seen &s : seen) {
        const auto import = importOf(s.event->envelope.actor);
        if (import && std::find(undone.begin(), undone.end(), *import) != undone.end())
            s.live = false;
    }
}

void markReversed(std::vector<Seen> &seen)
{
    std::unordered_set<EventId> taken;
    for (auto s = seen.rbegin(); s != seen.rend(); ++s) {
        if (!taken.empty() && taken.contains(s->event->envelope.id)) {
            s->live = false;
            continue;
        }
        if (const auto *reversal = std::get_if<Reversed>(&s->event->payload))
            taken.insert(reversal->of);
    }
}

} // namespace

QDate postingDay(QDate valueDate, Instant occurred, const QByteArray &zone)
{
    return valueDate.isValid() ? valueDate : base::dateIn(occurred, zone);
}

std::vector<Seen> select(std::span<const Event> events, const FoldContext &context)
{
    const QDate lastDay = context.at ? base::dateIn(*context.at, context.officeZone) : QDate();
    std::vector<Seen> seen;
    seen.reserve(events.size());
    for (size_t i = 0; i < events.size(); ++i) {
        const Event &event = events[i];
        if (context.known && event.envelope.heard > *context.known)
            continue;
        if (context.at) {
            if (event.envelope.occurred > *context.at)
                continue;
            const QDate carried = std::visit(CarriedDate{}, event.payload);
            if (carried.isValid() && carried > lastDay)
                continue;
        }
        seen.push_back({&event, int(i), true});
    }
    // Reversals first: the removal of an import can itself be reversed.
    markReversed(seen);
    markUndoneImports(seen);
    return seen;
}

} // namespace dunlin::domain::folding
