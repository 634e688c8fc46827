// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/ledger_event.h"

#include <functional>
#include <optional>

namespace dunlin::store {

/// An event with its place in this database: the order in which they came here.
struct PlacedEvent {
    LedgerEvent event;
    qint64 place = 0;
};

/// The ledger as it came, latest first. SQLite only: laptops and offices in a folder.
class AuditReader {
public:
    AuditReader(Connection &reader, TenantKey tenant) : m_connection(reader), m_tenant(tenant) {}

    struct Narrowing {
        qint64 before = 0; ///< only what came before this place; 0: all
        std::optional<base::AccountId> account;
        QByteArray kind; ///< empty: all
        std::optional<base::Instant> from;
        std::optional<base::Instant> until; ///< not included
    };
    /// Until `take` returns false.
    base::Status walk(const Narrowing &narrowing, const std::function<bool(PlacedEvent &&)> &take);
    /// Accounts whose number begins so, by number.
    base::Result<std::vector<base::AccountId>> accountsLike(const QString &number, int limit);
    base::Result<QString> numberOf(base::AccountId account);

private:
    Connection &m_connection;
    TenantKey m_tenant;
};

} // namespace dunlin::store
