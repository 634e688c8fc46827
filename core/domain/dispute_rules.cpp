// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dispute_rules.h"

#include <algorithm>

namespace dunlin::domain {

std::vector<CreditNote> creditsFor(const AccountState &state, const DisputeState &dispute,
                                   Money amount, QDate day)
{
    std::vector<CreditNote> notes;
    Money left = amount;
    for (const ItemState &item : state.items) {
        const bool meant = dispute.items.empty()
                           || std::find(dispute.items.begin(), dispute.items.end(), item.id)
                                  != dispute.items.end();
        const Money part = meant ? base::min(left, item.open.sum()) : Money::zero(state.currency);
        if (!part.isPositive())
            continue;
        notes.push_back({item.id, {}, part, day});
        left -= part;
    }
    return notes;
}

} // namespace dunlin::domain
