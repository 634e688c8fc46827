// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"

#include <optional>

namespace dunlin::decision {

/// Chance that a plain account pays within a month, by something better than judgement: what an
/// office learned from its own outcomes. Whole permille, so that every machine ranks alike. Const
/// members may be called from any thread.
class PayChance {
public:
    PayChance() = default;
    virtual ~PayChance() = default;
    PayChance(const PayChance &) = delete;
    PayChance &operator=(const PayChance &) = delete;
    virtual int permille(const domain::AccountState &account, QDate today,
                         const QByteArray &zone) const = 0;
};

} // namespace dunlin::decision
