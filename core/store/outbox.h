// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/ledger_event.h"

#include <optional>
#include <span>
#include <vector>

namespace dunlin::store {

/// On disk, do not change.
enum class OutboxState {
    Unsent = 0,
    Acknowledged = 1 ///< the server has it, but not yet on two media: kept
};

struct OutboxEntry {
    qint64 dseq = 0;
    base::EventId id;
    base::AccountId account;
    QByteArray kind;
    base::Instant occurred;
    QByteArray raw;
    QByteArray salt;
    base::Hash32 hash{};
    OutboxState state = OutboxState::Unsent;
    QByteArray batchSignature; ///< of the push it went with; empty before
};

/// What goes to the disk together with appended events.
struct OutboxAppend {
    std::optional<quint64> hlc;               ///< the hybrid clock after these events
    std::optional<base::AccountId> dropDraft; ///< the draft that these events replace
};

/// What an outbox still has to send.
struct Waiting {
    qint64 count = 0;
    std::optional<base::Instant> oldest; ///< when the first of them happened
};

struct Draft {
    base::AccountId account;
    QString text;
    base::Instant at;
};

/// outbox.db: the user's own events until the server has them for sure. Precious. Each function
/// that writes is one durable transaction of its own: when it returns, it is on disk; a failed one
/// left nothing.
class Outbox {
public:
    explicit Outbox(Connection &connection) : m_connection(connection) {}

    /// Numbers the events (dseq = last + 1 ..), keeps them, and fills events[i].dseq. An id that is
    /// there already is a Conflict and nothing is kept.
    base::Status append(std::span<LedgerEvent> events, const OutboxAppend &with = {});
    base::Result<ChainHead> head();
    /// Hash of an own event, also of a pruned one.
    base::Result<std::optional<base::Hash32>> hashAt(qint64 dseq);
    /// Entries with dseq > after, in order, at most `limit` and about `maxBytes` (one at least).
    base::Result<std::vector<OutboxEntry>> entries(qint64 after, int limit, qint64 maxBytes);
    base::Result<std::optional<OutboxEntry>> find(base::EventId id);
    /// The server has everything up to `dseq`; up to `after` that was known before.
    base::Status acknowledge(qint64 dseq, qint64 after = 0);
    /// The server's ledger went back to `dseq`: later ones are unsent again.
    base::Status unacknowledge(qint64 dseq);
    /// Forgets the bytes of acknowledged entries up to `safeDseq`; hashes stay for ever.
    base::Status prune(qint64 safeDseq);
    /// Takes the bytes of these accounts' acknowledged entries away (erased by law); their hashes
    /// stay. Should the server ever go back behind them, the profile goes on as another device.
    base::Status forgetAccounts(std::span<const base::AccountId> accounts);
    /// This laptop is a copy or was restored (sync.md 2.5): a new device, whatever the outbox still
    /// holds is numbered anew from 1 and unsent; event ids and bytes stay.
    base::Status fork(base::DeviceId newDevice);

    /// Own events behind the one that the server has acknowledged last. Never a walk over all that
    /// is kept: thousands of acknowledged events may wait here for a second backup.
    base::Result<Waiting> waiting(qint64 after);
    /// Own events that the server has not acknowledged, in order.
    base::Result<std::vector<OutboxEntry>> pending(int limit);

    base::Status saveDraft(const Draft &draft); ///< an empty text forgets it
    base::Result<std::optional<Draft>> draft(base::AccountId account);

    /// Named values: "device", "user", "hlc", "server_time", ... Empty when never set. fork() sets
    /// "device" (16 bytes), append() sets "hlc" (decimal).
    base::Result<QByteArray> meta(const QByteArray &name);
    base::Status setMeta(const QByteArray &name, const QByteArray &value);

private:
    Connection &m_connection;
};

} // namespace dunlin::store
