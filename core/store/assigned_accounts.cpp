// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/assigned_accounts.h"

namespace dunlin::store {

namespace {

// Status as in domain::Status: paid, closed and settled accounts are not contacted.
constexpr char kAssigned[] = "SELECT id FROM account WHERE tenant = ? AND assigned_to = ?"
                             " AND status NOT IN (10, 11, 12) ORDER BY id";

} // namespace

base::Result<std::vector<base::AccountId>> assignedAccounts(Connection &connection,
                                                            TenantKey tenant, const QString &user)
{
    DUNLIN_TRY_VALUE(auto select, connection.prepare(kAssigned));
    select.bind(tenant.value, user);
    std::vector<base::AccountId> accounts;
    while (true) {
        DUNLIN_TRY_VALUE(const bool more, select.step());
        if (!more)
            return accounts;
        accounts.push_back(select.id<base::AccountId>(0));
    }
}

} // namespace dunlin::store
