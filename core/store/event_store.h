// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/ledger_event.h"

#include <functional>
#include <span>
#include <vector>

namespace dunlin::store {

/// Events of whole accounts as decoding needs them, with their bytes in one piece: for those who
/// read the whole ledger.
struct EventBlock {
    struct One {
        base::EventId id;
        base::DeviceId device;
        domain::Verdict verdict = domain::Verdict::Accepted;
        base::Instant occurred;
        qsizetype at = 0; ///< of its bytes: the kind, then what the author wrote
        int kindSize = 0;
        int rawSize = 0; ///< 0: erased
    };
    struct Account {
        base::AccountId id;
        size_t first = 0; ///< among `events`
        size_t count = 0;
    };
    QByteArray bytes;
    std::vector<One> events;
    std::vector<Account> accounts;

    QByteArrayView kind(const One &one) const
    {
        return QByteArrayView(bytes).sliced(one.at, one.kindSize);
    }
    QByteArrayView raw(const One &one) const
    {
        return QByteArrayView(bytes).sliced(one.at + one.kindSize, one.rawSize);
    }
};

/// Reads the ledger of an office.db or a cache.db. Order within an account: feed order, then own
/// events that are not in the feed yet (seq 0) in the order they were made.
class EventStore {
public:
    EventStore(Connection &connection, TenantKey tenant)
        : m_connection(connection)
        , m_tenant(tenant)
    {}

    base::Result<std::vector<LedgerEvent>> ofAccount(base::AccountId account);
    /// Ids of an account's events of one kind, in order; quarantined ones left out.
    base::Result<std::vector<base::EventId>> idsOfKind(base::AccountId account,
                                                       const QByteArray &kind);
    /// Changes whenever an event of the account comes or takes another place; cheap to ask for.
    struct Mark {
        qint64 events = 0;
        qint64 lastSeq = 0;
        bool operator==(const Mark &) const = default;
    };
    base::Result<Mark> mark(base::AccountId account);
    /// On a laptop this may look through all that its first sync brought (some tenths of a second
    /// for 100,000 accounts): who knows the account says it.
    base::Result<std::optional<LedgerEvent>> find(base::EventId id);
    base::Result<std::optional<LedgerEvent>> find(base::EventId id, base::AccountId account);
    /// Calls `take` once per account, in account order (the null account, the office, first), with
    /// all its events; stops when it returns false. `after`: begins behind that account. One query
    /// on SQLite; the callback may use the connection, but write no event.
    base::Status
    forEachAccount(std::optional<base::AccountId> after,
                   const std::function<bool(base::AccountId, std::vector<LedgerEvent> &&)> &take);
    /// As forEachAccount, for these accounts only and in their order; one without events is
    /// skipped.
    base::Status
    forAccounts(std::span<const base::AccountId> accounts,
                const std::function<bool(base::AccountId, std::vector<LedgerEvent> &&)> &take);

    /// As forEachAccount, in blocks of some thousand events; an account is never in two.
    base::Status forEachBlock(const std::function<bool(EventBlock &&)> &take);
    base::Status blocksOf(std::span<const base::AccountId> accounts,
                          const std::function<bool(EventBlock &&)> &take);

    /// Checksum over the feed's events of an account (own unsent ones are not in it).
    base::Result<domain::AccountSum> sum(base::AccountId account);
    /// Sum over all accounts: the checksum of this replica.
    base::Result<domain::AccountSum> totalSum();
    /// Accounts with an event in the feed at or before `upTo`, by id, greater than `after`, at most
    /// `limit`. The null account is not among them.
    base::Result<std::vector<base::AccountId>> accounts(std::optional<base::AccountId> after,
                                                        qint64 upTo, int limit);

    /// Hash of an event of a device's chain, also of one that was a duplicate when it came.
    base::Result<std::optional<base::Hash32>> chainHash(base::DeviceId device, qint64 dseq);

private:
    Connection &m_connection;
    TenantKey m_tenant;
};

} // namespace dunlin::store
