// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/ledger_event.h"

#include <optional>
#include <span>
#include <vector>

namespace dunlin::store {

/// An account whose bytes were erased.
struct ErasedRow {
    base::AccountId account;
    qint64 seq = 0; ///< in the feed: of the event that says so
    base::Instant at;
    qint64 events = 0; ///< that lost their bytes
    bool operator==(const ErasedRow &) const = default;
};

/// Lawful erasure (sync.md 2.12): an event loses its bytes and their salt and keeps its hash, so
/// chains, sums and proofs stay as they are. Office databases only; on the writer.
class Erasures {
public:
    Erasures(Connection &connection, TenantKey tenant) : m_connection(connection), m_tenant(tenant)
    {}

    /// Takes bytes and salt off all events of an account; gives how many still had them.
    base::Result<qint64> takeBytes(base::AccountId account);
    /// Takes off what else this database says of the person: the words of bank lines that paid the
    /// account, what other systems said of it and were told, shares of its limits.
    base::Status takeTraces(base::AccountId account);
    base::Status put(const ErasedRow &row);
    base::Result<std::optional<ErasedRow>> find(base::AccountId account);
    /// Accounts erased behind a place of the feed, by id, greater than `after`, at most `limit`.
    base::Result<std::vector<base::AccountId>>
    since(qint64 seq, std::optional<base::AccountId> after, int limit);
    base::Result<qint64> count();
    /// Erased ones that got events with bytes afterwards (a laptop that was long away).
    base::Result<std::vector<base::AccountId>> withLateBytes();
    /// Lets the search index forget the words of rows that are gone, which it otherwise does in its
    /// own time. Once after many.
    base::Status forgetWords();

    /// Projected accounts with one of these statuses, by id.
    base::Result<std::vector<base::AccountId>> ofStatus(std::span<const int> statuses);

private:
    base::Result<std::vector<base::AccountId>> accounts(Statement &select);
    Connection &m_connection;
    TenantKey m_tenant;
};

} // namespace dunlin::store
