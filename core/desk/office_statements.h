// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office.h"
#include "core/report/creditor_statement.h"

#include <QtCore/QDate>

#include <optional>
#include <vector>

/// Statements to creditors: preview, post, print again (report/creditor_statement.h).
namespace dunlin::desk {

struct StatementRequest {
    QString creditor; ///< its name
    QDate from;       ///< first day it is about, for its head; all that is not posted is on it
    QDate to;         ///< last day, by value date
    bool net = true;  ///< keep the commission back, or invoice it
    std::optional<base::Currency> currency; ///< nothing: the office's
    QString user; ///< who posts it, a manager or administrator; empty: the office itself
};

/// The statement as it would be posted now. NotFound for an unknown creditor, Input for days that
/// are none.
base::Result<report::ReportTable> previewStatement(Office &office, const StatementRequest &request);

/// Posts it: from then on it is never changed, and the next statement begins where it ends.
/// Conflict when there is nothing to post, Forbidden for a user whose role posts none.
base::Result<report::StatementHead> postStatement(Office &office, const StatementRequest &request);

/// All that were posted, oldest first. `creditor`: of one only; empty: all.
base::Result<std::vector<report::StatementHead>> postedStatements(Office &office,
                                                                  const QString &creditor);

/// A posted statement as it was posted. NotFound; StoreCorrupt when its lines are not what their
/// hash says.
base::Result<report::ReportTable> postedStatement(Office &office, const QString &number);

} // namespace dunlin::desk
