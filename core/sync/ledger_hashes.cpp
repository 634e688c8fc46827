// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ledger_hashes.h"

#include "core/base/assert.h"
#include "core/base/merkle.h"

#include <algorithm>
#include <bit>

namespace dunlin::sync {

using base::fail;
using base::Hash32;
using base::Result;
using base::Status;

namespace {

/// The largest power of two below n; n > 1.
quint64 splitOf(quint64 n)
{
    return std::bit_floor(n - 1);
}

} // namespace

Result<Hash32> LedgerHashes::rangeRoot(quint64 first, quint64 count) const
{
    if (std::has_single_bit(count) && first % count == 0)
        return subtree(first / count, std::countr_zero(count));
    const quint64 split = splitOf(count);
    DUNLIN_TRY_VALUE(const Hash32 left, rangeRoot(first, split));
    DUNLIN_TRY_VALUE(const Hash32 right, rangeRoot(first + split, count - split));
    return base::merkleNode(left, right);
}

Result<Hash32> LedgerHashes::rootOf(quint64 size) const
{
    if (size == 0)
        return base::sha256(QByteArrayView());
    return rangeRoot(0, size);
}

Status LedgerHashes::pathTo(quint64 first, quint64 count, quint64 index, Path *path) const
{
    if (count <= 1)
        return {};
    const quint64 split = splitOf(count);
    const bool isLeft = index < split;
    if (isLeft)
        DUNLIN_TRY(pathTo(first, split, index, path));
    else
        DUNLIN_TRY(pathTo(first + split, count - split, index - split, path));
    DUNLIN_TRY_VALUE(const Hash32 sibling,
                     isLeft ? rangeRoot(first + split, count - split) : rangeRoot(first, split));
    path->push_back(sibling);
    return {};
}

Result<std::vector<Hash32>> LedgerHashes::inclusionOf(quint64 index, quint64 size) const
{
    DUNLIN_ASSERT(index < size);
    Path path;
    DUNLIN_TRY(pathTo(0, size, index, &path));
    return path;
}

/// SUBPROOF(from, D[first : first + count], whole).
Status LedgerHashes::subProof(quint64 first, quint64 count, quint64 from, bool whole,
                              Path *path) const
{
    if (from == count) {
        if (whole)
            return {};
        DUNLIN_TRY_VALUE(const Hash32 root, rangeRoot(first, count));
        path->push_back(root);
        return {};
    }
    const quint64 split = splitOf(count);
    const bool isLeft = from <= split;
    if (isLeft)
        DUNLIN_TRY(subProof(first, split, from, whole, path));
    else
        DUNLIN_TRY(subProof(first + split, count - split, from - split, false, path));
    DUNLIN_TRY_VALUE(const Hash32 sibling,
                     isLeft ? rangeRoot(first + split, count - split) : rangeRoot(first, split));
    path->push_back(sibling);
    return {};
}

Result<std::vector<Hash32>> LedgerHashes::consistencyOf(quint64 from, quint64 size) const
{
    DUNLIN_ASSERT(from <= size);
    Path path;
    if (from > 0 && from < size)
        DUNLIN_TRY(subProof(0, size, from, true, &path));
    return path;
}

Result<Hash32> TileHashes::subtree(quint64 index, int height) const
{
    const int level = height / kTileBits;
    const int bits = height % kTileBits;
    const quint64 entry = index << bits;
    const quint64 number = entry >> kTileBits;
    const auto key = std::pair(level, number);
    auto tile = m_tiles.find(key);
    if (tile == m_tiles.end()) {
        const quint64 entries = m_size >> (kTileBits * level);
        const auto width =
            int(std::min<quint64>(kTileWidth, entries - std::min(entries, number * kTileWidth)));
        DUNLIN_TRY_VALUE(auto hashes, m_read(level, number, width));
        tile = m_tiles.emplace(key, std::move(hashes)).first;
    }
    const size_t first = size_t(entry % kTileWidth);
    const size_t count = size_t(1) << bits;
    if (tile->second.size() < first + count)
        return fail(base::ErrorCode::StoreCorrupt,
                    QStringLiteral("tile %1/%2 of the ledger is too short").arg(level).arg(number));
    return base::merkleFold(std::span(tile->second).subspan(first, count));
}

} // namespace dunlin::sync
