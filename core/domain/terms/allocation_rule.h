// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/vocabulary.h"

#include <QtCore/QString>

#include <array>

namespace dunlin::domain {

/// What a payment can be applied to: the four buckets, with penalties told apart from other fees,
/// as laws and contracts do. Bucket::Fees shows the sum of the two.
enum class ClaimPart { Principal = 0, Interest = 1, Fees = 2, Costs = 3, Penalties = 4 };
inline constexpr size_t kClaimParts = 5;
inline Bucket bucketOf(ClaimPart part)
{
    return part == ClaimPart::Penalties ? Bucket::Fees : Bucket(part);
}
/// principal, interest, fees, costs, penalties
QByteArrayView name(ClaimPart part);

/// Between whom money is shared when there is not enough for all.
enum class AllocationLevel {
    Item, ///< one item after the other; within an item part after part, in `order`
    Part, ///< one part after the other, in `order`, over all items (BGB 367 over the whole claim)
    Both, ///< every part of every item at once; only with Spread::Proportional
};

enum class Spread {
    OldestDue,    ///< the oldest due first, then the item issued first, then the one billed first
    Proportional, ///< in proportion to what is open; the cents left over go to the largest
                  ///< fractions, the older due on a tie
};

/// The order in which a payment or credit is applied, as data (the term "allocation").
struct AllocationRule {
    QString name; ///< shown on the payment
    std::array<ClaimPart, kClaimParts> order{ClaimPart::Costs, ClaimPart::Fees,
                                             ClaimPart::Penalties, ClaimPart::Interest,
                                             ClaimPart::Principal};
    AllocationLevel level = AllocationLevel::Item;
    Spread spread = Spread::OldestDue;
    bool statedFirst = true; ///< the item that the payer named comes before all others
    bool operator==(const AllocationRule &) const = default;
};

/// What holds where no term says otherwise: the stated item, then the oldest due; within an item
/// costs, fees, penalties, interest, principal (BGB 366 and 367).
const AllocationRule &defaultAllocation();

/// Reads {"name", "level": "item|part|both", "spread": "oldest_due|proportional", "order": [..],
/// "stated_first"}. `order` names principal, interest, fees and costs once each; penalties may be
/// left out and then come with the fees. Input error otherwise.
base::Result<AllocationRule> allocationRuleFrom(QByteArrayView json);

} // namespace dunlin::domain
