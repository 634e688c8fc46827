// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/best_time.h"

#include "core/base/hash.h"

#include <algorithm>
#include <cmath>

namespace dunlin::decision {

namespace {

constexpr double kExplore = 0.03;
constexpr double kLeastStrength = 2;
constexpr double kMostStrength = 200;
constexpr double kPriorTries = 4; // of a slot that nobody has tried
constexpr double kPriorRate = 0.15;

int indexOf(const ContactSlot &slot)
{
    return std::clamp(slot.channel, 0, kSlotChannels - 1) * kSlotParts
           + std::clamp(slot.part, 0, kSlotParts - 1);
}

/// Groups that differ much from the wider rate speak for themselves sooner: k is the mean rate's
/// variance within a group over the variance between groups, weighted by tries.
class Strength {
public:
    void add(double tries, double reached, double wider)
    {
        if (tries <= 0)
            return;
        const double apart = reached / tries - wider;
        m_groups += 1;
        m_within += wider * (1 - wider);
        m_squares += tries * apart * apart;
        m_tries += tries;
        m_triesSquared += tries * tries;
    }
    double value() const
    {
        if (m_groups < 2)
            return 20;
        const double within = m_within / m_groups;
        const double denominator = m_tries - m_triesSquared / m_tries;
        const double between = (m_squares - (m_groups - 1) * within) / std::max(denominator, 1.0);
        if (between <= 0)
            return kMostStrength;
        return std::clamp(within / between - 1, kLeastStrength, kMostStrength);
    }

private:
    double m_groups = 0;
    double m_within = 0;
    double m_squares = 0;
    double m_tries = 0;
    double m_triesSquared = 0;
};

} // namespace

int slotPartOf(int hour, int weekday)
{
    const int part = hour < 11 ? 0 : hour < 14 ? 1 : hour < 17 ? 2 : 3;
    return weekday >= 6 ? part + 4 : part;
}

void SlotCounts::add(const ContactSlot &slot, bool hit)
{
    ++tries[size_t(indexOf(slot))];
    reached[size_t(indexOf(slot))] += hit ? 1 : 0;
}

bool SlotCounts::isEmpty() const
{
    return std::all_of(tries.begin(), tries.end(), [](std::int32_t n) { return n == 0; });
}

void ContactRates::add(base::DebtorId debtor, const QString &segment, const ContactSlot &slot,
                       bool reached)
{
    m_all.add(slot, reached);
    m_segments[segment].add(slot, reached);
    m_debtors[debtor].add(slot, reached);
    m_segmentOf.insert(debtor, segment);
}

double ContactRates::overall(int slot) const
{
    return (double(m_all.reached[size_t(slot)]) + kPriorTries * kPriorRate)
           / (double(m_all.tries[size_t(slot)]) + kPriorTries);
}

double ContactRates::ofSegment(const QString &segment, int slot) const
{
    const double wider = overall(slot);
    const auto counts = m_segments.constFind(segment);
    if (counts == m_segments.constEnd())
        return wider;
    return (double(counts->reached[size_t(slot)]) + m_segmentStrength * wider)
           / (double(counts->tries[size_t(slot)]) + m_segmentStrength);
}

double ContactRates::rate(base::DebtorId debtor, const QString &segment,
                          const ContactSlot &slot) const
{
    const int index = indexOf(slot);
    const double wider = ofSegment(segment, index);
    const auto counts = m_debtors.constFind(debtor);
    if (counts == m_debtors.constEnd())
        return wider;
    return (double(counts->reached[size_t(index)]) + m_debtorStrength * wider)
           / (double(counts->tries[size_t(index)]) + m_debtorStrength);
}

void ContactRates::settle()
{
    Strength segments;
    for (const SlotCounts &counts : std::as_const(m_segments)) {
        for (int slot = 0; slot < kSlots; ++slot)
            segments.add(counts.tries[size_t(slot)], counts.reached[size_t(slot)], overall(slot));
    }
    m_segmentStrength = segments.value();
    Strength debtors;
    for (auto one = m_debtors.constBegin(); one != m_debtors.constEnd(); ++one) {
        const QString segment = m_segmentOf.value(one.key());
        for (int slot = 0; slot < kSlots; ++slot)
            debtors.add(one->tries[size_t(slot)], one->reached[size_t(slot)],
                        ofSegment(segment, slot));
    }
    m_debtorStrength = debtors.value();
}

std::optional<SlotChoice> bestSlot(const ContactRates &rates, base::DebtorId debtor,
                                   const QString &segment, QDate day,
                                   std::span<const ContactSlot> allowed)
{
    if (allowed.empty())
        return std::nullopt;
    size_t best = 0;
    double most = -1;
    for (size_t i = 0; i < allowed.size(); ++i) {
        const double rate = rates.rate(debtor, segment, allowed[i]);
        if (rate > most) { // the first of equals: the same choice for the same list
            most = rate;
            best = i;
        }
    }
    const base::Hash32 hash =
        base::sha256("slot\n" + debtor.toHex(), day.toString(Qt::ISODate).toLatin1());
    std::uint64_t number = 0;
    for (size_t i = 0; i < 8; ++i)
        number = number << 8 | hash[i];
    const bool explore = allowed.size() > 1 && double(number >> 11) / double(1ULL << 53) < kExplore;
    const double each = kExplore / double(allowed.size());
    size_t chosen = best;
    if (explore)
        chosen = size_t(hash[8]) % allowed.size();
    SlotChoice choice;
    choice.slot = allowed[chosen];
    choice.rate = rates.rate(debtor, segment, choice.slot);
    choice.explored = explore;
    choice.propensity = allowed.size() == 1 ? 1 : chosen == best ? 1 - kExplore + each : each;
    return choice;
}

} // namespace dunlin::decision
