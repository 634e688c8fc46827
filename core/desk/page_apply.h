// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/apply.h"
#include "core/store/connection.h"
#include "core/sync/client_store.h"

namespace dunlin::desk {

struct AppliedPage {
    sync::PageApplied result;
    std::vector<store::QueueMove> moves;
    QSet<base::AccountId> accounts;
    quint64 newestHlc = 0;
    bool isFirst = false;   ///< of a first sync: indices are away
    bool isBulk = false;    ///< many whole accounts: `moves` does not have them all
    bool rowsLater = false; ///< terms have changed for all: rows_anew.h
};

/// Applies one page of a pull to the cache: events, sums, projections and the place in the feed,
/// in one transaction. Conflict when the cache stands elsewhere than the page's base.
base::Result<AppliedPage> applyPage(store::Connection &cache, const sync::PageChange &change,
                                    const ApplyContext &context);

} // namespace dunlin::desk
