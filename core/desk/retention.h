// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/office.h"
#include "core/domain/account_state.h"

#include <QtCore/QDate>

#include <vector>

/// How long the data of accounts are kept, by the `retention` terms (core/domain/policy.h).
namespace dunlin::desk {

/// What is to become of an account's data on a day.
struct RetentionPlace {
    QDate lastActivity; ///< the last contact, payment, closing
    QDate keepThrough;  ///< 12 CFR 1006.100: at least until then; null: it is still worked
    QDate restrictFrom; ///< null: never
    QDate deleteFrom;   ///< null: never
    bool held = false;  ///< a legal hold stands: nothing is restricted or deleted
};
RetentionPlace retentionOf(const domain::AccountState &state, const QByteArray &zone, QDate day);

struct RetentionRun {
    qint64 accounts = 0;   ///< finished ones that were looked at
    qint64 restricted = 0; ///< on this run
    qint64 held = 0;       ///< due, but under a legal hold
    std::vector<base::AccountId> dueForDeletion;
};
/// Restricts what is due on `day`, with a `restriction` event by the engine; lists what is due for
/// deletion. Running a day again changes nothing. `dryRun` only counts.
base::Result<RetentionRun> runRetention(Office &office, QDate day, bool dryRun);

} // namespace dunlin::desk
