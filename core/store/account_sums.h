// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/ledger_event.h"

#include <unordered_map>

namespace dunlin::store {

/// Collects what a batch adds to (or takes from) the checksums of its accounts, and writes each
/// account once. In account order, which is the order in which PostgreSQL's rows are locked.
class AccountSums {
public:
    AccountSums(Connection &connection, TenantKey tenant)
        : m_connection(connection)
        , m_tenant(tenant)
    {}
    void add(const LedgerEvent &event) { m_added[event.account].add(event.id, event.hash); }
    base::Status flush();
    base::Status forget(base::AccountId account);
    base::Result<domain::AccountSum> load(base::AccountId account);

private:
    base::Result<std::optional<domain::AccountSum>> find(base::AccountId account);
    base::Status put(base::AccountId account, const domain::AccountSum &added);

    Connection &m_connection;
    TenantKey m_tenant;
    std::unordered_map<base::AccountId, domain::AccountSum> m_added;
};

} // namespace dunlin::store
