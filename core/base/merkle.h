// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"

#include <span>
#include <vector>

/// Hashes of a Merkle tree as in RFC 6962 section 2.1.
namespace dunlin::base {

/// SHA-256(0x00 || data).
Hash32 merkleLeaf(QByteArrayView data);
/// SHA-256(0x01 || left || right).
Hash32 merkleNode(const Hash32 &left, const Hash32 &right);
/// The root over a whole subtree; the number of hashes is a power of two.
Hash32 merkleFold(std::span<const Hash32> hashes);

/// The root over leaves that come one after the other, in the memory of a few hashes.
class MerkleRoot {
public:
    void add(const Hash32 &leaf);
    std::uint64_t size() const { return m_size; }
    /// MTH of the leaves so far; SHA-256 of nothing for none.
    Hash32 root() const;

private:
    std::vector<Hash32> m_whole; ///< of the whole subtrees that make up the size, largest first
    std::uint64_t m_size = 0;
};

} // namespace dunlin::base
