// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/decision/expected_value.h"
#include "core/desk/office.h"
#include "core/domain/statement.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

/// Reading accounts and the order in which to work them.
namespace dunlin::desk {

/// Which account, and as of when.
struct AccountQuestion {
    QString number;
    QString creditor;                   ///< name; only needed when several use the number
    std::optional<base::Instant> at;    ///< leave out what happened later
    std::optional<base::Instant> known; ///< leave out what was heard later
};

struct AccountAnswer {
    domain::AccountState state; ///< with postings
    QString creditor;
    int score = 0; ///< risk, 0-100
    QDate asOf;    ///< the day that terms and accrual are of
    domain::AccountTerms terms;
    domain::Accrual accrual;
    std::vector<domain::LumpSumDue> lumpSums;
};

/// NotFound, or Input when several creditors use the number.
base::Result<AccountAnswer> account(Office &office, const AccountQuestion &question);

struct QueueQuestion {
    QString user; ///< sees what this user may see
    base::Instant at;
    int limit = 100;
};

struct QueueReason {
    QByteArray name; ///< "broken_promise"
    int points = 0;
};

struct QueueLine {
    QString number;
    base::AccountId account;
    int priority = 0;
    bool callable = false;            ///< the gate lets the best phone be called at that moment
    std::vector<QueueReason> reasons; ///< add up to priority
    decision::ExpectedValue worth;    ///< of the best that can be done now
    int scoreVersion = 0; ///< of the office's own score behind it; 0: the expert scorecard
    /// Shares of the features in the log odds of that score, the intercept without a name; they
    /// add up to ln(pays / (1 - pays)) but for rounding. Empty without one.
    std::vector<std::pair<QString, double>> scoreReasons;
    QString held; ///< why nobody is chased now: bank data that is too old; empty: nothing holds
};

/// The queue of a user at a moment, folded from the events: the same for ever. First the accounts
/// that may be called at that moment, by priority, then the others, by priority too. NotFound for
/// an unknown user.
base::Result<std::vector<QueueLine>> queueOf(Office &office, const QueueQuestion &question);

} // namespace dunlin::desk
