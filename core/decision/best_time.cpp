// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decision/best_time.h"

#include "core/base/hash.h"

#include <algorithm>
#include <numeric>

namespace dunlin::decision {

namespace {

constexpr double kExplore = 0.03;
constexpr size_t kExplored = 8; // of the likeliest slots
constexpr double kPriorTries = 4;
constexpr double kLeastStrength = 0.5; // in contacts that are expected
constexpr double kMostStrength = 200;
constexpr double kLeastRate = 0.002;
constexpr double kMostRate = 0.98;

int partOf(int hour)
{
    return hour < 11 ? 0 : hour < 14 ? 1 : hour < 17 ? 2 : 3;
}

/// What one group of a step has seen.
struct Seen {
    double hits = 0;
    double expected = 0;
    double chance = 0; ///< variance of the hits if the group were like all others
};

/// 1 / the variance of the groups' true ratios; many when they do not differ beyond chance.
double strengthOf(const QHash<quint64, Seen> &groups)
{
    double beyond = 0;
    double squares = 0;
    for (const Seen &seen : groups) {
        const double apart = seen.hits - seen.expected;
        beyond += apart * apart - seen.chance;
        squares += seen.expected * seen.expected;
    }
    if (groups.size() < 2 || beyond <= 0)
        return kMostStrength;
    return std::clamp(squares / beyond, kLeastStrength, kMostStrength);
}

double within(double rate)
{
    return std::clamp(rate, kLeastRate, kMostRate);
}

} // namespace

quint64 ContactRates::keyOf(int step, std::int32_t debtor, std::int32_t segment,
                            const ContactSlot &slot)
{
    const auto channel = quint64(slot.channel);
    const quint64 weekend = slot.weekday >= 6 ? 1 : 0;
    const quint64 hour = channel * 64 + weekend * 32 + quint64(slot.hour);
    switch (step) {
    case 0: return hour;
    case 1: return (channel * 8 + quint64(slot.weekday)) * 32 + quint64(slot.hour);
    case 2: return quint64(segment) * 256 + hour;
    default: return quint64(debtor) * 64 + channel * 16 + weekend * 8 + quint64(partOf(slot.hour));
    }
}

void ContactRates::add(base::DebtorId debtor, const QString &segment, const ContactSlot &slot,
                       bool reached)
{
    const auto person = m_debtors.constFind(debtor);
    const std::int32_t who =
        person != m_debtors.constEnd() ? *person : std::int32_t(m_debtors.size());
    m_debtors.insert(debtor, who);
    const auto group = m_segments.constFind(segment);
    const std::int32_t which =
        group != m_segments.constEnd() ? *group : std::int32_t(m_segments.size());
    m_segments.insert(segment, which);
    m_tries.push_back({who, which, slot, reached});
}

void ContactRates::settleStep(int step, std::vector<double> *rates)
{
    QHash<quint64, Seen> groups;
    for (size_t i = 0; i < m_tries.size(); ++i) {
        const Try &one = m_tries[i];
        Seen &seen = groups[keyOf(step, one.debtor, one.segment, one.slot)];
        const double rate = (*rates)[i];
        seen.hits += one.reached ? 1 : 0;
        seen.expected += rate;
        seen.chance += rate * (1 - rate);
    }
    const double strength = strengthOf(groups);
    QHash<quint64, double> &ratios = m_ratios[size_t(step)];
    ratios.clear();
    for (auto one = groups.constBegin(); one != groups.constEnd(); ++one)
        ratios.insert(one.key(), (one->hits + strength) / (one->expected + strength));
    for (size_t i = 0; i < m_tries.size(); ++i) {
        const Try &one = m_tries[i];
        (*rates)[i] =
            within((*rates)[i] * ratios.value(keyOf(step, one.debtor, one.segment, one.slot), 1));
    }
}

void ContactRates::settle()
{
    std::array<double, kSlotChannels> tries{};
    std::array<double, kSlotChannels> hits{};
    for (const Try &one : m_tries) {
        tries[size_t(one.slot.channel)] += 1;
        hits[size_t(one.slot.channel)] += one.reached ? 1 : 0;
    }
    const ContactRates judgement;
    for (size_t channel = 0; channel < kSlotChannels; ++channel)
        m_channels[channel] = (hits[channel] + kPriorTries * judgement.m_channels[channel])
                              / (tries[channel] + kPriorTries);
    std::vector<double> rates;
    rates.reserve(m_tries.size());
    for (const Try &one : m_tries)
        rates.push_back(m_channels[size_t(one.slot.channel)]);
    for (int step = 0; step < kSteps; ++step)
        settleStep(step, &rates);
}

double ContactRates::rate(base::DebtorId debtor, const QString &segment,
                          const ContactSlot &slot) const
{
    // -1: nobody that was learned of, whose key no ratio has.
    const std::int32_t who = m_debtors.value(debtor, -1);
    const std::int32_t which = m_segments.value(segment, -1);
    double rate = m_channels[size_t(std::clamp(slot.channel, 0, kSlotChannels - 1))];
    for (int step = 0; step < kSteps; ++step)
        rate = within(rate * m_ratios[size_t(step)].value(keyOf(step, who, which, slot), 1));
    return rate;
}

std::optional<SlotChoice> bestSlot(const ContactRates &rates, base::DebtorId debtor,
                                   const QString &segment, QDate day,
                                   std::span<const ContactSlot> offered,
                                   const std::function<bool(size_t)> &allowed)
{
    std::vector<double> chances;
    for (const ContactSlot &slot : offered)
        chances.push_back(rates.rate(debtor, segment, slot));
    std::vector<size_t> order(offered.size());
    std::iota(order.begin(), order.end(), size_t(0));
    // The first of equals stays first: the same choice for the same list.
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return chances[a] > chances[b]; });
    std::vector<size_t> open;
    for (const size_t at : order) {
        if (open.size() < kExplored && allowed(at))
            open.push_back(at);
    }
    if (open.empty())
        return std::nullopt;
    const base::Hash32 hash =
        base::sha256("slot\n" + debtor.toHex(), day.toString(Qt::ISODate).toLatin1());
    std::uint64_t number = 0;
    for (size_t i = 0; i < 8; ++i)
        number = number << 8 | hash[i];
    SlotChoice choice;
    choice.explored = open.size() > 1 && double(number >> 11) / double(1ULL << 53) < kExplore;
    const size_t chosen = choice.explored ? size_t(hash[8]) % open.size() : 0;
    const double each = kExplore / double(open.size());
    choice.at = open[chosen];
    choice.rate = chances[choice.at];
    choice.propensity = open.size() == 1 ? 1 : chosen == 0 ? 1 - kExplore + each : each;
    return choice;
}

} // namespace dunlin::decision
