// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/ledger_event.h"
#include "core/store/projection_rows.h"

#include <optional>
#include <vector>

namespace dunlin::store {

class Connection;

/// Behind which account a page begins; by number, then id.
struct AccountPlace {
    QString number;
    base::AccountId id;
};

/// Accounts as projected, in pages. Any database with the projections.
class AccountPages {
public:
    AccountPages(Connection &connection, TenantKey tenant)
        : m_connection(connection)
        , m_tenant(tenant)
    {}
    /// At most `limit` behind `after`; nothing: from the first.
    base::Result<std::vector<AccountRow>> page(const std::optional<AccountPlace> &after, int limit);
    base::Result<std::optional<AccountRow>> find(base::AccountId account);

private:
    Connection &m_connection;
    TenantKey m_tenant;
};

} // namespace dunlin::store
