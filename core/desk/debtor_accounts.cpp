// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/debtor_accounts.h"

#include "core/desk/ledger_view.h"

namespace dunlin::desk {

using base::Result;

Result<std::vector<domain::AccountState>> otherAccounts(store::Connection &connection,
                                                        store::TenantKey tenant,
                                                        std::span<const store::QueueRow> ofDebtor,
                                                        const domain::AccountState &own,
                                                        const domain::FoldContext &fold)
{
    std::vector<domain::AccountState> others;
    domain::FoldContext context = fold;
    context.withTimeline = false;
    for (const store::QueueRow &row : ofDebtor) {
        if (row.account.id == own.id || others.size() == kMostOthers)
            continue;
        DUNLIN_TRY_VALUE(auto state, stateOf(connection, tenant, row.account.id, context));
        others.push_back(std::move(state));
    }
    return others;
}

Result<std::vector<domain::AccountState>>
otherAccounts(store::Connection &connection, store::TenantKey tenant, store::QueueWindows &windows,
              const domain::AccountState &own, const domain::FoldContext &fold)
{
    if (own.debtor.id.isNull())
        return std::vector<domain::AccountState>();
    DUNLIN_TRY_VALUE(const auto rows, windows.ofDebtor(own.debtor.id));
    return otherAccounts(connection, tenant, rows, own, fold);
}

} // namespace dunlin::desk
