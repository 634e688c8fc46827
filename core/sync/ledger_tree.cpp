// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ledger_tree.h"

#include "core/base/assert.h"
#include "core/base/merkle.h"

#include <bit>

namespace dunlin::sync {

using base::ErrorCode;
using base::fail;
using base::Hash32;

namespace {

/// signed-note: the first four bytes of SHA-256(name || "\n" || 0x01 || public key).
QByteArray keyId(const QByteArray &name, QByteArrayView publicKey)
{
    return base::toBytes(base::sha256(name + "\n\x01" + publicKey.toByteArray(), QByteArray()))
        .left(4);
}

/// U+2014 and a space begin a signature line.
const QByteArray kDash = QByteArrayLiteral("\xe2\x80\x94 ");

} // namespace

void LedgerTree::add(const Hash32 &leaf)
{
    Hash32 whole = leaf;
    for (std::size_t height = 0;; ++height) {
        if (height == m_levels.size())
            m_levels.emplace_back();
        std::vector<Hash32> &level = m_levels[height];
        level.push_back(whole);
        if (level.size() % 2 != 0)
            return;
        whole = base::merkleNode(level[level.size() - 2], level.back());
    }
}

Hash32 LedgerTree::root(quint64 count) const
{
    DUNLIN_ASSERT(count <= size());
    return *rootOf(count);
}

std::vector<Hash32> LedgerTree::inclusion(quint64 index) const
{
    DUNLIN_ASSERT(index < size());
    return *inclusionOf(index, size());
}

std::vector<Hash32> LedgerTree::consistency(quint64 from) const
{
    return *consistencyOf(from, size());
}

bool verifyInclusion(const Hash32 &leaf, quint64 index, quint64 size, std::span<const Hash32> path,
                     const Hash32 &root)
{
    if (index >= size)
        return false;
    quint64 node = index;
    quint64 last = size - 1;
    Hash32 hash = leaf;
    for (const Hash32 &sibling : path) {
        if (last == 0)
            return false;
        if ((node & 1) != 0 || node == last) {
            hash = base::merkleNode(sibling, hash);
            while ((node & 1) == 0 && node != 0) {
                node >>= 1;
                last >>= 1;
            }
        } else {
            hash = base::merkleNode(hash, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    return last == 0 && hash == root;
}

bool verifyConsistency(quint64 from, quint64 to, const Hash32 &fromRoot, const Hash32 &toRoot,
                       std::span<const Hash32> path)
{
    if (from > to)
        return false;
    if (from == to)
        return path.empty() && fromRoot == toRoot;
    if (from == 0)
        return path.empty();
    std::vector<Hash32> whole(path.begin(), path.end());
    if (std::has_single_bit(from))
        whole.insert(whole.begin(), fromRoot);
    if (whole.empty())
        return false;
    quint64 node = from - 1;
    quint64 last = to - 1;
    while ((node & 1) != 0) {
        node >>= 1;
        last >>= 1;
    }
    Hash32 before = whole.front();
    Hash32 after = whole.front();
    for (std::size_t i = 1; i < whole.size(); ++i) {
        if (last == 0)
            return false;
        if ((node & 1) != 0 || node == last) {
            before = base::merkleNode(whole[i], before);
            after = base::merkleNode(whole[i], after);
            while ((node & 1) == 0 && node != 0) {
                node >>= 1;
                last >>= 1;
            }
        } else {
            after = base::merkleNode(after, whole[i]);
        }
        node >>= 1;
        last >>= 1;
    }
    return last == 0 && before == fromRoot && after == toRoot;
}

QByteArray signedCheckpoint(const QByteArray &origin, quint64 size, const Hash32 &root,
                            const KeyPair &key)
{
    const QByteArray text =
        origin + '\n' + QByteArray::number(size) + '\n' + base::toBytes(root).toBase64() + '\n';
    const QByteArray signature = keyId(origin, key.publicKey) + sign(key, text);
    return text + '\n' + kDash + origin + ' ' + signature.toBase64() + '\n';
}

base::Result<Checkpoint> openCheckpoint(const QByteArray &note, QByteArrayView publicKey)
{
    const auto refused = [] {
        return fail(ErrorCode::Input,
                    QStringLiteral("the checkpoint is not one that this office signed"));
    };
    const qsizetype gap = note.indexOf("\n\n");
    if (gap < 0)
        return refused();
    const QByteArray text = note.left(gap + 1);
    const QList<QByteArray> lines = text.split('\n');
    if (lines.size() != 4 || lines[0].isEmpty())
        return refused();
    Checkpoint checkpoint;
    checkpoint.origin = lines[0];
    bool isNumber = false;
    checkpoint.size = lines[1].toULongLong(&isNumber);
    const QByteArray root = QByteArray::fromBase64(lines[2]);
    if (!isNumber || root.size() != qsizetype(checkpoint.root.size()))
        return refused();
    std::copy(root.begin(), root.end(), checkpoint.root.begin());
    const QByteArray head = kDash + checkpoint.origin + ' ';
    for (const QByteArray &line : note.mid(gap + 2).split('\n')) {
        if (!line.startsWith(head))
            continue;
        const QByteArray signature = QByteArray::fromBase64(line.mid(head.size()));
        if (signature.left(4) == keyId(checkpoint.origin, publicKey)
            && verify(publicKey, text, signature.mid(4)))
            return checkpoint;
    }
    return refused();
}

} // namespace dunlin::sync
