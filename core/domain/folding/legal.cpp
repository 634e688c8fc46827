// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/folding/legal.h"

#include <algorithm>

namespace dunlin::domain::folding {

namespace {

struct Take {
    AccountState &state;
    const Envelope &envelope;
    const QByteArray &zone;

    template <class Other>
    void operator()(const Other &) const
    {}
    void operator()(const InterestWaived &p) const
    {
        state.interestWaivers.push_back({envelope.id, p.item, p.from, p.until, p.reason});
    }
    void operator()(const JudgmentEntered &p) const
    {
        JudgmentState judgment{envelope.id, p.court, p.number,
                               postingDay(p.on, envelope.occurred, zone),
                               Buckets::zero(state.currency)};
        for (const Bucket bucket : kBuckets) {
            if (p.award[size_t(bucket)].currency() == state.currency)
                judgment.award[bucket] = p.award[size_t(bucket)];
        }
        state.judgments.push_back(std::move(judgment));
    }
    void operator()(const CourtCaseSet &p) const
    {
        const CourtCaseState now{envelope.id,
                                 p.number,
                                 p.court,
                                 p.filed,
                                 p.stage,
                                 p.member,
                                 base::dateIn(envelope.occurred, zone)};
        const auto there =
            std::find_if(state.courtCases.begin(), state.courtCases.end(),
                         [&](const CourtCaseState &known) { return known.number == p.number; });
        if (there == state.courtCases.end())
            state.courtCases.push_back(now);
        else
            *there = now;
    }
    void operator()(const WrittenOff &p) const
    {
        if (p.amount.currency() == state.currency) {
            state.writeOffs.push_back({envelope.id,
                                       postingDay(p.valueDate, envelope.occurred, zone), p.amount,
                                       p.reason});
        }
    }
};

} // namespace

void applyLegal(AccountState &state, const std::vector<Seen> &seen, const QByteArray &zone)
{
    for (const Seen &s : seen) {
        if (s.live)
            std::visit(Take{state, s.event->envelope, zone}, s.event->payload);
    }
    state.recovered = Money::zero(state.currency);
    if (state.writeOffs.empty())
        return;
    const auto first = std::min_element(state.writeOffs.begin(), state.writeOffs.end(),
                                        [](const auto &a, const auto &b) { return a.on < b.on; });
    for (const PaymentState &payment : state.payments) {
        if (payment.valueDate >= first->on)
            state.recovered += payment.amount;
    }
}

} // namespace dunlin::domain::folding
