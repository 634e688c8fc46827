// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/base/result.h"

#include <functional>
#include <map>
#include <vector>

namespace dunlin::sync {

/// Roots and proofs of a tree (RFC 6962 section 2.1) from the hashes of its whole subtrees,
/// wherever these are kept.
class LedgerHashes {
public:
    virtual ~LedgerHashes() = default;

    /// MTH of the first `size` leaves; SHA-256 of nothing for none.
    base::Result<base::Hash32> rootOf(quint64 size) const;
    /// PATH(index) in the tree of the first `size` leaves, from the leaf up. index < size.
    base::Result<std::vector<base::Hash32>> inclusionOf(quint64 index, quint64 size) const;
    /// PROOF(from, size): that the first `from` leaves are the beginning of it. from <= size; empty
    /// for 0 and for `size` itself.
    base::Result<std::vector<base::Hash32>> consistencyOf(quint64 from, quint64 size) const;

protected:
    /// The root over leaves index * 2^height and the 2^height - 1 after it, which are all there.
    virtual base::Result<base::Hash32> subtree(quint64 index, int height) const = 0;

private:
    using Path = std::vector<base::Hash32>;
    base::Result<base::Hash32> rangeRoot(quint64 first, quint64 count) const;
    base::Status pathTo(quint64 first, quint64 count, quint64 index, Path *path) const;
    base::Status subProof(quint64 first, quint64 count, quint64 from, bool whole, Path *path) const;
};

/// The tree over hashes that come 256 to a tile (C2SP tlog-tiles): tile (0, i) holds the leaves
/// from 256 i, tile (l, i) the roots of the tiles (l - 1, 256 i..).
class TileHashes final : public LedgerHashes {
public:
    static constexpr int kTileBits = 8;
    static constexpr int kTileWidth = 1 << kTileBits;
    /// The first `width` hashes of a tile, 1..256.
    using Read =
        std::function<base::Result<std::vector<base::Hash32>>(int level, quint64 index, int width)>;

    /// `size`: of the largest tree that is asked for; no tile is read wider than it reaches.
    TileHashes(quint64 size, Read read) : m_size(size), m_read(std::move(read)) {}

protected:
    base::Result<base::Hash32> subtree(quint64 index, int height) const override;

private:
    quint64 m_size;
    Read m_read;
    mutable std::map<std::pair<int, quint64>, std::vector<base::Hash32>> m_tiles;
};

} // namespace dunlin::sync
