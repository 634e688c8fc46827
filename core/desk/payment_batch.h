// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/desk/office.h"
#include "core/domain/agreements.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <vector>

/// Payments entered together, under one control total: money in by the hundred.
namespace dunlin::desk {

struct BatchProblem {
    int line = 0; ///< 1-based
    QString reason;
};

/// What a batch comes to. It is closed only when it balances and every line can be recorded.
struct BatchOutcome {
    domain::BatchId batch; ///< of the payments, once closed
    bool closed = false;
    bool known = false; ///< it was posted before, here or on a laptop: nothing was added
    int payments = 0;   ///< lines that can be recorded
    base::Money sum;    ///< of all lines whose amount can be read
    base::Money control;
    std::vector<BatchProblem> problems;
    base::Money difference() const { return control - sum; }
};

/// A batch is known by its payments (batch_ids.h): posted again, in whatever order, it is closed
/// and adds nothing. Records payments, one JSON object a line ({account, amount, value_date?,
/// reference?, method?, item?, expected?}), all of them or none: none while the sum is not the
/// control total or a line is refused. `user`: who entered them; empty: the office itself. Amounts
/// are in the currency of the control total. NotFound and Forbidden as appendLines.
base::Result<BatchOutcome> postBatch(Office &office, const QByteArray &lines, base::Money control,
                                     const QString &user);

} // namespace dunlin::desk
