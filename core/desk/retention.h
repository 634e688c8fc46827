// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/desk/office.h"
#include "core/desk/office_core.h"
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

/// One account that is or will be restricted or erased.
struct RetentionRow {
    base::AccountId account;
    QString number;
    domain::Status status = domain::Status::Closed;
    RetentionPlace place;
    bool restricted = false; ///< before this run
};

struct RetentionRun {
    qint64 accounts = 0;                     ///< finished ones that were looked at
    qint64 held = 0;                         ///< due, but under a legal hold
    std::vector<base::AccountId> restricted; ///< on this run; of a preview: would be
    std::vector<base::AccountId> erased;     ///< likewise
    qint64 erasedAgain = 0; ///< got events after they were erased, and lost those too
};
/// Carries out what the `retention` terms say is due on `day`: restricts with a `restriction` event
/// by the engine (laptops lose sight of the account), erases (erasure.h). A legal hold stops both.
/// Running a day again changes nothing. `dryRun`: the same answer, and nothing is written.
base::Result<RetentionRun> runRetention(Office &office, QDate day, bool dryRun);

/// The same as part of the day's work, inside its write. It is passed over, because it would look
/// at every finished account, when neither office nor creditor nor portfolio has retention terms.
base::Result<RetentionRun> retentionOfDay(OfficeCore &core, store::Connection &connection,
                                          QDate day, bool dryRun);

/// The JSON of `dunlinctl report retention`: {id, as_of, columns, rows: [{account, number, status,
/// last_activity, keep_through, restrict_from, erase_from, state}], total: {kept, restricted, due,
/// held, erased}, definition}. `state` is kept, restricted, due or held. What is finished, by the
/// day on which it is due; at most `most` rows, `total` counts all.
base::Result<QByteArray> retentionReport(Office &office, QDate day, qint64 most);

/// What the office's retention comes to on a day, for the overview: as `total` above.
struct RetentionTotals {
    qint64 kept = 0;
    qint64 restricted = 0;
    qint64 due = 0;
    qint64 held = 0;
    qint64 erased = 0;
};
base::Result<RetentionTotals> retentionTotals(OfficeCore &core, store::Connection &connection,
                                              QDate day, std::vector<RetentionRow> *rows = nullptr);

} // namespace dunlin::desk
