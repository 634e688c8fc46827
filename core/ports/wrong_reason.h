// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/ports/account_queue.h"

#include <optional>
#include <vector>

/// Somebody who worked an account found the reason wrong for which the queue had put it there. It
/// is recorded on the account as a fact of our own ("wrong_reason"), which changes no figure, and
/// is taken back like any other record.
namespace dunlin::ports {

inline constexpr QLatin1String kWrongReason("wrong_reason");

struct WrongReason {
    qint64 place = 0; ///< in the list that was on screen, from 1; 0: not known
    std::vector<RankReason> reasons;
    QString word; ///< of whoever says it; may be empty
};

domain::SourceFact factOf(const WrongReason &said);
/// Nothing for other facts, and for one whose detail cannot be read.
std::optional<WrongReason> wrongReasonOf(const QString &what, const QString &detail);

/// One that was said, for who answers for the ranking.
struct WrongReasonRow {
    domain::AccountId account;
    QString number;
    QString debtor;
    QString by; ///< user
    domain::Instant at;
    WrongReason said;
};

} // namespace dunlin::ports
