// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/base/result.h"
#include "core/domain/ledger_leaf.h"
#include "core/sync/keys.h"
#include "core/sync/ledger_hashes.h"

#include <span>
#include <vector>

namespace dunlin::sync {

/// The tree over a ledger (RFC 6962 section 2.1): leaves are the feed's rows, in order. Whoever has
/// a signed root can be shown that a row is in it, and that a later root has it still.

using domain::leafHash;

/// The tree over leaves that are added one after the other. It keeps the hashes of all whole
/// subtrees (two per leaf) in memory, so that a root or a proof costs some dozen hashes.
class LedgerTree final : public LedgerHashes {
public:
    void add(const base::Hash32 &leaf);
    quint64 size() const { return m_levels.empty() ? 0 : m_levels.front().size(); }

    /// As in LedgerHashes, which cannot fail here.
    base::Hash32 root(quint64 size) const;
    base::Hash32 root() const { return root(size()); }
    std::vector<base::Hash32> inclusion(quint64 index) const;
    std::vector<base::Hash32> consistency(quint64 from) const;

protected:
    base::Result<base::Hash32> subtree(quint64 index, int height) const override
    {
        return m_levels[std::size_t(height)][std::size_t(index)];
    }

private:
    /// m_levels[h][i]: the subtree of the leaves i * 2^h and the 2^h - 1 after it.
    std::vector<std::vector<base::Hash32>> m_levels;
};

/// Whether `leaf` is number `index` of the tree of `size` leaves with this root (RFC 9162 2.1.3.2).
bool verifyInclusion(const base::Hash32 &leaf, quint64 index, quint64 size,
                     std::span<const base::Hash32> path, const base::Hash32 &root);
/// RFC 9162 2.1.4.2.
bool verifyConsistency(quint64 from, quint64 to, const base::Hash32 &fromRoot,
                       const base::Hash32 &toRoot, std::span<const base::Hash32> path);

/// "origin\nsize\nbase64 root\n" and, after an empty line, a signature line: a checkpoint in the
/// note format of C2SP (signed-note, tlog-checkpoint) with an Ed25519 key.
QByteArray signedCheckpoint(const QByteArray &origin, quint64 size, const base::Hash32 &root,
                            const KeyPair &key);
struct Checkpoint {
    QByteArray origin;
    quint64 size = 0;
    base::Hash32 root{};
};
/// What the note says, if it is signed by `publicKey` under its own origin; Input otherwise.
base::Result<Checkpoint> openCheckpoint(const QByteArray &note, QByteArrayView publicKey);

} // namespace dunlin::sync
