// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"

#include <QtCore/QDate>

/// What working an account now is expected to bring. Whole numbers throughout, so that every
/// machine ranks alike. Pure.
namespace dunlin::decision {

/// The expert scorecard that an office starts with, before its own outcomes say better: points by
/// age, promises, payments and contacts, and from them a chance. Set by judgement, not learned;
/// what shows it says so.
struct ExpertScore {
    int points = 0;   ///< sum; 10 more are 2.7 times the odds
    int permille = 0; ///< chance of a payment within 30 days once the right party was reached
};
ExpertScore expertScore(const domain::AccountState &account, QDate today, const QByteArray &zone);

/// Chance, in permille, that a call now reaches the right party. By judgement too.
int reachPermille(const domain::AccountState &account);

enum class WorkAction { None, Call, Message };

/// The best of what may be done now, by money per minute.
struct ExpectedValue {
    WorkAction action = WorkAction::None;
    int minutes = 0;       ///< that it takes
    int reach = 0;         ///< permille
    int pays = 0;          ///< permille, of those reached
    base::Money expected;  ///< of what may be asked for
    base::Money perMinute; ///< what the queue ranks by
};
ExpectedValue expectedValue(const domain::AccountState &account, QDate today,
                            const QByteArray &zone);

/// A stable name: none, call, message.
QByteArrayView name(WorkAction action);

} // namespace dunlin::decision
