// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_columns.h"

namespace dunlin::store {

LedgerEvent::LedgerEvent(domain::StoredEvent stored, const domain::Envelope &envelope)
    : domain::StoredEvent(std::move(stored))
{
    id = envelope.id;
    account = envelope.account;
    if (device.isNull())
        device = envelope.device;
    kind = envelope.kind;
    occurred = envelope.occurred;
    import = domain::importOf(envelope.actor);
}

LedgerEvent readEvent(const Statement &row, int first)
{
    LedgerEvent event;
    event.id = row.id<base::EventId>(first);
    event.account = row.id<base::AccountId>(first + 1);
    const qint64 seq = row.integer(first + 2);
    event.seq = seq >= kUnsentSeq ? 0 : seq;
    event.device = row.id<base::DeviceId>(first + 3);
    event.dseq = row.integer(first + 4);
    event.tag = quint64(row.integer(first + 5));
    event.verdict = domain::Verdict(row.int32(first + 6));
    event.kind = row.bytes(first + 7);
    event.occurred = row.instant(first + 8);
    event.receivedAt = row.instant(first + 9);
    event.clockErrorMs = row.integer(first + 10);
    event.import = row.optionalId<base::ImportId>(first + 11);
    event.hash = row.hash32(first + 12);
    event.salt = row.bytes(first + 13);
    event.raw = row.bytes(first + 14);
    return event;
}

void bindEvent(Statement &statement, int first, const LedgerEvent &event, qint64 storedSeq)
{
    statement.bindAt(first, event.id, event.account, storedSeq, event.device, event.dseq, event.tag,
                     int(event.verdict), BorrowedText{event.kind}, event.occurred, event.receivedAt,
                     event.clockErrorMs, event.import, event.hash, Borrowed{event.salt},
                     Borrowed{event.raw});
}

} // namespace dunlin::store
