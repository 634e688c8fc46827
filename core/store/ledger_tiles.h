// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/store/connection.h"
#include "core/store/ledger_event.h"

#include <span>
#include <vector>

namespace dunlin::store {

/// The hashes of an office's ledger tree (RFC 6962), 256 to a tile as in C2SP's tlog-tiles: tile
/// (0, i) holds the leaves of the feed's rows 256 i + 1 to 256 i + 256, tile (l, i) the roots of
/// the tiles (l - 1, 256 i..). FeedStore::append keeps whole tiles of leaves and the roots of all
/// whole tiles in its transaction; what is missing is computed from the feed when it is asked for.
class LedgerTiles {
public:
    static constexpr int kWidth = 256;

    LedgerTiles(Connection &connection, TenantKey tenant)
        : m_connection(connection)
        , m_tenant(tenant)
    {}

    /// The rows after `before` got these leaves; keeps the tiles that became whole.
    base::Status append(qint64 before, std::span<const base::Hash32> leaves);
    /// Keeps the tiles and roots up to `head` that an older program, or a restore, left out.
    base::Status complete(qint64 head);
    /// The first `width` hashes of a tile, 1..256; the feed reaches so far. StoreCorrupt when it
    /// has a gap there.
    base::Result<std::vector<base::Hash32>> tile(int level, qint64 index, int width);
    /// The tile as it is kept; empty when it is not.
    base::Result<std::vector<base::Hash32>> kept(int level, qint64 index);
    /// What the leaves of the rows in (after, until] are made of (domain/ledger_leaf.h).
    base::Result<std::vector<QByteArray>> leafData(qint64 after, qint64 until);
    base::Result<std::vector<base::Hash32>> leaves(qint64 after, qint64 until);

private:
    base::Status keep(int level, qint64 index, std::span<const base::Hash32> hashes);
    base::Status keepRoot(int level, qint64 index);

    Connection &m_connection;
    TenantKey m_tenant;
};

} // namespace dunlin::store
