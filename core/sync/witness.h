// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/frames.h"
#include "core/sync/ledger_tree.h"

#include <vector>

namespace dunlin::sync {

/// The checkpoints of its office's ledger that a laptop remembers, so that nobody can rewrite what
/// it has seen without its noticing (RFC 6962 consistency). A value; the rules are pure.
class Witness {
public:
    struct Seen {
        quint64 size = 0;
        base::Hash32 root{};
        QByteArray note; ///< as the server signed it: evidence
    };
    struct Finding {
        enum class Kind {
            Holds,   ///< everything witnessed is in the server's ledger
            Receded, ///< beyond the place the laptop pulls from, something witnessed is not: the
                     ///< server was put back, or failed over without its last rows
            Refused  ///< up to that place something is not: another history, and no reason for it
        };
        Kind kind = Kind::Holds;
        quint64 from = 0; ///< Receded: the last that both have. Refused: what is contradicted
        quint64 seen = 0; ///< Receded: the largest that was witnessed
    };

    /// Newest first.
    const std::vector<Seen> &seen() const { return m_seen; }
    /// What to have proven in a pull from this cursor: the newest, and the others too when the
    /// cursor is not as far (the laptop starts anew, or its cache lost power).
    std::vector<quint64> sizesToAsk(const QByteArray &cursor) const;
    /// Nothing was witnessed yet.
    bool isEmpty() const { return m_seen.empty(); }

    /// Holds a checkpoint and its proofs against what was seen. `place`: how many rows of the feed
    /// the laptop has applied and builds upon (0: it starts anew).
    Finding hold(const Checkpoint &checkpoint, const std::vector<TreeProof> &proofs,
                 quint64 place) const;
    /// Remembers a checkpoint that held, or from which it goes on; `from`: nothing beyond it counts
    /// any more. Keeps the newest, and older ones ever further apart, kMaxWitnessed at most.
    void remember(const Checkpoint &checkpoint, const QByteArray &note, quint64 from);

    /// As stored; an unreadable text gives an empty witness.
    QByteArray toBytes() const;
    static Witness fromBytes(const QByteArray &bytes);

private:
    std::vector<Seen> m_seen;
};

} // namespace dunlin::sync
