// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/pay_chance.h"
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

/// Chance, in permille, that a call now reaches the right party: the debtor's own calls, pulled to
/// what judgement says of everybody by as much as kReachStrength calls weigh. Who answered often is
/// likelier to, and one or two calls say little.
int reachPermille(const domain::AccountState &account);

enum class WorkAction { None, Call, Message };

/// The best of what may be done now, by money per minute.
struct ExpectedValue {
    WorkAction action = WorkAction::None;
    int minutes = 0;       ///< that it is expected to take, rounded up
    int reach = 0;         ///< permille
    int pays = 0;          ///< permille, of those reached
    base::Money expected;  ///< of what may be asked for
    base::Money perMinute; ///< what the queue ranks by
};
/// `pays`: what the office learned; null: the expert scorecard.
ExpectedValue expectedValue(const domain::AccountState &account, QDate today,
                            const QByteArray &zone, const PayChance *pays = nullptr);

/// A stable name: none, call, message.
QByteArrayView name(WorkAction action);

} // namespace dunlin::decision
