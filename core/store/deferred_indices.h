// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace dunlin::store {

class Connection;

/// Indices of a cache whose keys come in no order (an event's id, an account's number): kept while
/// a hundred thousand accounts come in, each commit would write nearly all of their pages. So a
/// first sync takes them away with its first page and makes them again with its last, each in that
/// page's transaction; a crash in between leaves them away, and the sync goes on so. Until then
/// the screens' searches read whole tables. Caches only (SQLite).
class DeferredIndices {
public:
    explicit DeferredIndices(Connection &connection) : m_connection(connection) {}

    base::Result<bool> areAway();
    /// In the caller's transaction; nothing else may be running on the connection.
    base::Status takeAway();
    /// In the caller's transaction. Nothing to do: nothing is done.
    base::Status makeAgain();

private:
    Connection &m_connection;
};

} // namespace dunlin::store
