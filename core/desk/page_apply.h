// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/apply.h"
#include "core/store/connection.h"
#include "core/sync/client_store.h"

#include <memory>

namespace dunlin::desk {

/// A page's events decoded and its whole accounts folded: all of its work that needs no database.
/// Made on any thread, while the page before it is being written.
class ReadyPage {
public:
    /// `context` has the terms; the page does not change meanwhile. `helps`: half of it is done by
    /// a thread of its own.
    ReadyPage(const sync::PageChange &change, const ApplyContext &context, bool helps);
    ~ReadyPage();
    ReadyPage(const ReadyPage &) = delete;
    ReadyPage &operator=(const ReadyPage &) = delete;

    struct Part;
    std::vector<Part> &parts() { return m_parts; }
    /// What it was made under is still so: the day and the terms.
    bool holdsUnder(const ApplyContext &now) const;

private:
    std::vector<Part> m_parts; ///< one for each of the page's
    ApplyContext m_context;
};

struct AppliedPage {
    sync::PageApplied result;
    std::vector<store::QueueMove> moves;
    QSet<base::AccountId> accounts;
    quint64 newestHlc = 0;
    bool isFirst = false;   ///< of a first sync: indices are away
    bool isBulk = false;    ///< many whole accounts: `moves` does not have them all
    bool rowsLater = false; ///< terms have changed for all: rows_anew.h
    ApplyContext context;   ///< with the terms after it, for readying the next page
};

/// Applies one page of a pull to the cache: events, sums, projections and the place in the feed,
/// in one transaction. Conflict when the cache stands elsewhere than the page's base. `ready`: this
/// page's, if somebody has made it; it is used up.
base::Result<AppliedPage> applyPage(store::Connection &cache, const sync::PageChange &change,
                                    const ApplyContext &context,
                                    std::unique_ptr<ReadyPage> ready = {});

} // namespace dunlin::desk
