// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/placement/placements.h"

#include "core/domain/folding/selection.h"

#include <algorithm>
#include <unordered_set>

namespace dunlin::domain {

namespace {

/// What was owed on a day and how old it was, less that day's payments.
void weigh(Placement &placement, const AccountState &state,
           const std::unordered_set<EventId> &payments)
{
    placement.placed = Money::zero(state.currency);
    for (const ItemState &item : state.items) {
        Money open = Money::zero(state.currency);
        for (const ItemPosting &posting : item.postings) {
            const bool paidThatDay = posting.date == placement.from && posting.amount.isNegative()
                                     && payments.contains(posting.event);
            if (posting.date <= placement.from && !paidThatDay)
                open += posting.amount;
        }
        if (!open.isPositive())
            continue;
        placement.placed += open;
        const QDate due = item.due.isValid() ? item.due : item.issued;
        const int days = int(std::max<qint64>(0, due.daysTo(placement.from)));
        placement.daysPastDue = std::max(placement.daysPastDue, days);
    }
}

const CommissionRule &ruleOn(const AccountTerms &terms, const QString &agency, QDate day)
{
    static const CommissionRule nothing = [] {
        CommissionRule rule;
        rule.bands.emplace_back();
        return rule;
    }();
    const auto *own = terms.rule<CommissionRule>("commission/" + agency.toUtf8(), day);
    const auto *rule = own ? own : terms.rule<CommissionRule>(term::kCommission, day);
    return rule ? *rule : nothing;
}

} // namespace

std::vector<Placement> placementsOf(const AccountState &state, std::span<const Event> events,
                                    const FoldContext &context)
{
    std::vector<Placement> found;
    for (const folding::Seen &seen : folding::select(events, context)) {
        if (!seen.live)
            continue;
        const Instant occurred = seen.event->envelope.occurred;
        if (const auto *placed = std::get_if<Placed>(&seen.event->payload)) {
            Placement made;
            made.event = seen.event->envelope.id;
            made.agency = placed->agency;
            made.from = folding::postingDay(placed->placedOn, occurred, context.officeZone);
            if (!found.empty() && (found.back().until.isNull() || found.back().until > made.from))
                found.back().until = made.from;
            found.push_back(std::move(made));
        } else if (const auto *recalled = std::get_if<Recalled>(&seen.event->payload)) {
            if (found.empty())
                continue;
            found.back().until =
                folding::postingDay(recalled->effective, occurred, context.officeZone);
            found.back().recalled = true;
        }
    }
    std::unordered_set<EventId> payments;
    for (const PaymentState &payment : state.payments)
        payments.insert(payment.id);
    for (Placement &placement : found)
        weigh(placement, state, payments);
    return found;
}

std::vector<CommissionLine> earnedBy(const Placement &placement, const AccountState &state,
                                     const AccountTerms &terms, QDate from, QDate to)
{
    const QDate first = std::max(from, placement.from);
    const QDate last = placement.until.isValid() ? std::min(to, placement.until.addDays(-1)) : to;
    std::vector<CommissionLine> lines;
    if (last < first)
        return lines;
    std::vector<QDate> starts{first};
    for (const QByteArray &name :
         {"commission/" + placement.agency.toUtf8(), term::kCommission.toByteArray()}) {
        for (const QDate &change : terms.changes(name)) {
            if (change > first && change <= last)
                starts.push_back(change);
        }
    }
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    for (size_t i = 0; i < starts.size(); ++i) {
        const QDate end = i + 1 < starts.size() ? starts[i + 1].addDays(-1) : last;
        const auto some =
            commissionOf(state, ruleOn(terms, placement.agency, starts[i]), starts[i], end);
        lines.insert(lines.end(), some.begin(), some.end());
    }
    return lines;
}

} // namespace dunlin::domain
