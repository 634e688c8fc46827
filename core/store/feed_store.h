// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/ledger_event.h"

#include <optional>
#include <span>
#include <vector>

namespace dunlin::store {

struct FeedHead {
    qint64 seq = 0;         ///< position of the last row; 0: empty
    QByteArray incarnation; ///< 8 bytes; changes when a human restores a backup
};

/// What append() did with each event, in the order given.
struct Appended {
    qint64 added = 0;
    /// duplicate[i]: an event with this id was in the ledger already; its bytes stay, and
    /// events[i].seq/.tag/.hash/.verdict now say what the ledger has.
    std::vector<bool> duplicate;
};

enum class FeedKind { Event = 0, Grant = 2 };

/// A row of the feed with what it refers to.
struct FeedRow {
    qint64 seq = 0;
    quint64 tag = 0;
    FeedKind kind = FeedKind::Event;
    base::AccountId account;
    QByteArray ref;                   ///< event id, or what a grant is about
    std::optional<LedgerEvent> event; ///< FeedKind::Event
};

/// The server's gapless feed (sync.md 2.3): Office databases only. The head row is locked first and
/// stays locked to the end of the transaction, so positions are in commit order; on PostgreSQL keep
/// such a transaction short (a push), or know that pushes wait for it (an import).
class FeedStore {
public:
    FeedStore(Connection &connection, TenantKey tenant) : m_connection(connection), m_tenant(tenant)
    {}

    /// Puts events into the ledger and the feed, in order. Fills seq, tag (when 0) and receivedAt.
    /// dseq 0: the store numbers it as the device's next, duplicates not counted, and advances the
    /// device's chain (events made by this office: imports, the demo); dseq > 0: the caller has
    /// checked the chain and calls Devices::setChain. Account checksums are kept up to date.
    /// Call it as often as needed in one transaction; batches of some thousand are quickest.
    base::Result<Appended> append(std::span<LedgerEvent> events, base::Instant receivedAt);

    /// Puts a row that only marks a change of membership, so that nobody's cursor stands on it yet;
    /// returns its seq.
    base::Result<qint64> appendGrant(base::AccountId account, const QByteArray &ref);

    base::Result<FeedHead> head();
    base::Status setIncarnation(const QByteArray &incarnation);
    /// Tag of a feed row; nothing when there is no such row (seq 0 or beyond the head).
    base::Result<std::optional<quint64>> tagAt(qint64 seq);
    /// Rows with after < seq <= until, at most `limit`, in order, events joined.
    base::Result<std::vector<FeedRow>> slice(qint64 after, qint64 until, int limit);
    /// The events of one account with after < seq <= until, in order: a bundle, or a delta.
    base::Result<std::vector<LedgerEvent>> ofAccount(base::AccountId account, qint64 after,
                                                     qint64 until);
    /// Accounts (the null one too) that got feed rows with from < seq <= until, by id, greater than
    /// `after`, at most `limit`, none twice.
    base::Result<std::vector<base::AccountId>>
    touched(qint64 from, qint64 until, std::optional<base::AccountId> after, int limit);

private:
    base::Result<qint64> appendRow(FeedKind kind, base::AccountId account, const QByteArray &ref);

    Connection &m_connection;
    TenantKey m_tenant;
};

} // namespace dunlin::store
