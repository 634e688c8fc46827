// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/domain/terms/allocation_rule.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace dunlin::domain::folding {

/// What is open of an item, in minor units, by ClaimPart.
using OpenParts = std::array<std::int64_t, kClaimParts>;
inline std::int64_t sumOf(const OpenParts &open)
{
    return open[0] + open[1] + open[2] + open[3] + open[4];
}

/// Applies one sum to many items by a rule. `open(i)` gives the open parts of item i, the oldest
/// due first; `take(i, part, minor)` lowers one of them and notes it.
template <class Open, class Take>
class Spreader {
public:
    Spreader(const AllocationRule &rule, size_t items, Open open, Take take)
        : m_rule(rule)
        , m_items(items)
        , m_open(std::move(open))
        , m_take(std::move(take))
    {}

    /// Gives what is left over.
    std::int64_t spread(std::int64_t amount)
    {
        if (m_rule.spread == Spread::Proportional)
            return proportional(amount);
        if (m_rule.level == AllocationLevel::Part) {
            for (const ClaimPart part : m_rule.order) {
                for (size_t i = 0; i < m_items && amount > 0; ++i)
                    amount = lower(i, part, amount);
            }
            return amount;
        }
        for (size_t i = 0; i < m_items && amount > 0; ++i)
            amount = payItem(i, amount);
        return amount;
    }
    /// One item, part after part.
    std::int64_t payItem(size_t item, std::int64_t amount)
    {
        for (const ClaimPart part : m_rule.order)
            amount = lower(item, part, amount);
        return amount;
    }
    std::int64_t lower(size_t item, ClaimPart part, std::int64_t amount)
    {
        const std::int64_t paid = std::min(m_open(item)[size_t(part)], amount);
        if (paid > 0)
            m_take(item, part, paid);
        return amount - paid;
    }

private:
    std::int64_t proportional(std::int64_t amount)
    {
        std::vector<std::int64_t> weights;
        if (m_rule.level == AllocationLevel::Part) {
            for (const ClaimPart part : m_rule.order) {
                weights.clear();
                for (size_t i = 0; i < m_items; ++i)
                    weights.push_back(m_open(i)[size_t(part)]);
                amount = share(amount, weights,
                               [&](size_t i, std::int64_t paid) { lower(i, part, paid); });
            }
            return amount;
        }
        if (m_rule.level == AllocationLevel::Item) {
            for (size_t i = 0; i < m_items; ++i)
                weights.push_back(sumOf(m_open(i)));
            return share(amount, weights, [&](size_t i, std::int64_t paid) { payItem(i, paid); });
        }
        for (size_t i = 0; i < m_items; ++i) {
            for (const ClaimPart part : m_rule.order)
                weights.push_back(m_open(i)[size_t(part)]);
        }
        return share(amount, weights, [&](size_t at, std::int64_t paid) {
            lower(at / kClaimParts, m_rule.order[at % kClaimParts], paid);
        });
    }
    /// Pays every weight in full, or shares by Money::allocate, which gives no part more than its
    /// weight when the amount is less than all of them.
    template <class Pay>
    std::int64_t share(std::int64_t amount, const std::vector<std::int64_t> &weights, Pay &&pay)
    {
        std::int64_t total = 0;
        for (const std::int64_t weight : weights)
            total += weight;
        if (amount <= 0 || total == 0)
            return amount;
        if (amount >= total) {
            for (size_t i = 0; i < weights.size(); ++i)
                pay(i, weights[i]);
            return amount - total;
        }
        const auto parts = base::Money(amount, {}).allocate(weights);
        for (size_t i = 0; i < parts.size(); ++i) {
            if (parts[i].minor() > 0)
                pay(i, parts[i].minor());
        }
        return 0;
    }

    const AllocationRule &m_rule;
    size_t m_items;
    Open m_open;
    Take m_take;
};

} // namespace dunlin::domain::folding
