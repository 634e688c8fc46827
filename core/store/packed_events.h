// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ledger_event.h"

#include "core/base/result.h"

#include <optional>
#include <span>
#include <vector>

/// What a first sync brings of an account is one row of the table event, packed (docs/adr/0081):
/// a fifth of the bytes to seal and write, and one entry in each index instead of one per event.
/// Such a row has no kind, stands where its first event stands, and says in `dseq` how many events
/// it has, in `tag` the place of the last one. Its id is made of its account's and begins with four
/// zero bytes, which no event's does, so that all packed rows stand side by side in the index of
/// ids. What comes later of the account are rows of their own behind it.
namespace dunlin::store {

/// Whether a row, read as an event, is packed.
inline bool isPacked(const LedgerEvent &row)
{
    return row.kind.isEmpty();
}

/// One row for all events of one account, in the order of their places. Nothing where they are not
/// to be packed: none, an erased one, one without a place, so many or so large that reading one
/// would cost too much. Any thread.
std::optional<LedgerEvent> packedRow(std::span<const LedgerEvent> events);

/// Ids between which packed rows stand; `high` is not included.
struct PackedIds {
    base::EventId low;
    base::EventId high;
};
/// Of accounts whose id begins as these bytes do, of which the first eight count.
PackedIds packedIds(QByteArrayView accountBegins);
/// Of one account.
PackedIds packedIds(base::AccountId account);

/// Reads a packed row. Views into it and into its own texts: lives no longer than the row.
class PackedEvents {
public:
    struct One {
        base::EventId id;
        base::Hash32 hash;
        QByteArrayView salt;
        quint64 tag = 0;
        base::DeviceId device;
        qint64 seq = 0;
        qint64 dseq = 0;
        domain::Verdict verdict = domain::Verdict::Accepted;
        base::Instant occurred;
        base::Instant receivedAt;
        qint64 clockErrorMs = 0;
        std::optional<base::ImportId> import;
        QByteArrayView kind;
        QByteArrayView raw;
    };

    /// StoreCorrupt when the piece is not whole.
    static base::Result<PackedEvents> open(QByteArrayView piece);
    /// Whether an event is among those of a piece; nothing else of it is read.
    static bool has(QByteArrayView piece, base::EventId id);

    const std::vector<One> &events() const { return m_events; }

private:
    QByteArray m_texts;
    std::vector<One> m_events;
};

/// Adds the row's events to `out`: itself, or all that are packed in it.
base::Status appendEvents(LedgerEvent &&row, std::vector<LedgerEvent> &out);
/// The one of a packed row's events, or of the row itself, that has this id.
base::Result<std::optional<LedgerEvent>> eventOf(LedgerEvent &&row, base::EventId id);

} // namespace dunlin::store
