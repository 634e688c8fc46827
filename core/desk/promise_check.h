// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/promise_realism.h"
#include "core/desk/office.h"

namespace dunlin::desk {

struct PromiseQuestion {
    QString number;
    QString creditor; ///< only needed when several use the number
    QString amount;
    QDate due;
};

/// How likely this promise would be kept, by what this office's promises were; asked while it is
/// being taken. Looks at every account of the office. Input for an amount that is none, NotFound
/// for an unknown account.
base::Result<decision::PromiseRealism> checkPromise(Office &office,
                                                    const PromiseQuestion &question);

} // namespace dunlin::desk
