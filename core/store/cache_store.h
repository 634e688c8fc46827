// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/ledger_event.h"

#include <optional>
#include <span>
#include <vector>

namespace dunlin::store {

/// Where this replica stands with its server. Opaque texts of the sync room.
struct SyncPosition {
    QByteArray cursor;
    QByteArray page; ///< token of an unfinished pull; empty: none
    QByteArray incarnation;
    qint64 pulledSeq = 0;
    qint64 ackedDseq = 0; ///< the server's me.last
    QByteArray ackedHash;
    qint64 safeDseq = 0;
    bool operator==(const SyncPosition &) const = default;
};

/// The replica's side of the ledger, in cache.db. One page of a pull = one Transaction of the
/// caller with its events, drops, projections and setPosition in it. Checksums are kept up to date.
class CacheStore {
public:
    CacheStore(Connection &connection, TenantKey tenant)
        : m_connection(connection)
        , m_tenant(tenant)
    {}

    base::Result<SyncPosition> position();
    base::Status setPosition(const SyncPosition &position);

    /// Events from the feed. One that is here as an own unsent event takes its place in the feed;
    /// one that is here from the feed stays as it is. Returns how many were new to the feed part.
    base::Result<qint64> putFeedEvents(std::span<const LedgerEvent> events);
    /// Of accounts of which nothing is here yet, several at once: quickest in the order of their
    /// ids. First the packed rows (packed_events.h), then single events. `sums`: of all these
    /// events, in the order of the accounts.
    base::Status putFresh(std::span<const LedgerEvent> events,
                          std::span<const std::pair<base::AccountId, domain::AccountSum>> sums);
    /// Whether anything of the account is here, own unsent events too.
    base::Result<bool> has(base::AccountId account);
    /// Own events, after the outbox has them; ones that are here already are skipped.
    base::Status putOwnEvents(std::span<const LedgerEvent> events);
    /// Access gained, or a repair: the account's feed events are these and no others. Own unsent
    /// events that are not among them stay.
    base::Status replaceAccount(base::AccountId account, std::span<const LedgerEvent> events);
    /// Access lost: every event and checksum of the account goes, own unsent ones too (the outbox
    /// has them). Projections::remove is called for its rows.
    base::Status dropAccount(base::AccountId account);

    /// Accounts whose checksum is not the server's, until replaceAccount or dropAccount.
    base::Status markDamaged(base::AccountId account);
    base::Result<std::vector<base::AccountId>> damaged(int limit);

    base::Result<qint64> countAccounts();
    /// Copies what commits left in the log into the file, as far as no reader needs it there.
    /// Between two jobs, so that a save seldom has to do it. Not within a transaction.
    base::Status tidy();
    /// Back to the start (the server was restored): the feed's events, checksums, records and the
    /// position go; own unsent events stay.
    base::Status forgetFeed();

private:
    /// Whether an event's id is looked for by the index or, while that is away, in its account.
    base::Result<bool> isThere(const LedgerEvent &event);

    Connection &m_connection;
    TenantKey m_tenant;
};

} // namespace dunlin::store
