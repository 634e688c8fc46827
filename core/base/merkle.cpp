// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/merkle.h"

#include "core/base/assert.h"

#include <bit>
#include <cstring>

namespace dunlin::base {

Hash32 merkleLeaf(QByteArrayView data)
{
    return sha256(QByteArrayView("\0", 1), data);
}

Hash32 merkleNode(const Hash32 &left, const Hash32 &right)
{
    char data[1 + 2 * sizeof(Hash32)];
    data[0] = 1;
    std::memcpy(data + 1, left.data(), left.size());
    std::memcpy(data + 1 + left.size(), right.data(), right.size());
    return sha256(QByteArrayView(data, sizeof data));
}

Hash32 merkleFold(std::span<const Hash32> hashes)
{
    DUNLIN_ASSERT(std::has_single_bit(hashes.size()));
    std::vector<Hash32> level(hashes.begin(), hashes.end());
    while (level.size() > 1) {
        for (size_t i = 0; i < level.size() / 2; ++i)
            level[i] = merkleNode(level[2 * i], level[2 * i + 1]);
        level.resize(level.size() / 2);
    }
    return level.front();
}

void MerkleRoot::add(const Hash32 &leaf)
{
    Hash32 hash = leaf;
    for (std::uint64_t size = m_size; (size & 1) != 0; size >>= 1) {
        hash = merkleNode(m_whole.back(), hash);
        m_whole.pop_back();
    }
    m_whole.push_back(hash);
    ++m_size;
}

Hash32 MerkleRoot::root() const
{
    if (m_whole.empty())
        return sha256(QByteArrayView());
    Hash32 hash = m_whole.back();
    for (size_t i = m_whole.size() - 1; i > 0; --i)
        hash = merkleNode(m_whole[i - 1], hash);
    return hash;
}

} // namespace dunlin::base
