// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/account_sums.h"

#include <algorithm>
#include <vector>

namespace dunlin::store {

using base::Result;
using base::Status;

namespace {

constexpr char kSelectSum[] =
    "SELECT n, high, low FROM account_sum WHERE tenant = ? AND account = ?";
constexpr char kSaveSum[] = R"sql(
INSERT INTO account_sum(tenant, account, n, high, low) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (tenant, account) DO UPDATE
SET n = excluded.n, high = excluded.high, low = excluded.low)sql";
constexpr char kDeleteSum[] = "DELETE FROM account_sum WHERE tenant = ? AND account = ?";

} // namespace

Result<domain::AccountSum> AccountSums::load(base::AccountId account)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kSelectSum));
    select.bind(m_tenant.value, account);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    if (!row)
        return domain::AccountSum{};
    return domain::AccountSum{select.integer(0), quint64(select.integer(1)),
                              quint64(select.integer(2))};
}

Status AccountSums::flush()
{
    std::vector<base::AccountId> order;
    order.reserve(m_added.size());
    for (const auto &[account, sum] : m_added)
        order.push_back(account);
    std::sort(order.begin(), order.end());
    DUNLIN_TRY_VALUE(auto save, m_connection.prepare(kSaveSum));
    for (const base::AccountId &account : order) {
        DUNLIN_TRY_VALUE(domain::AccountSum sum, load(account));
        sum.add(m_added[account]);
        DUNLIN_TRY(save.runWith(m_tenant.value, account, sum.count, sum.high, sum.low));
    }
    m_added.clear();
    return {};
}

Status AccountSums::forget(base::AccountId account)
{
    m_added.erase(account);
    DUNLIN_TRY_VALUE(auto remove, m_connection.prepare(kDeleteSum));
    return remove.bind(m_tenant.value, account).run();
}

} // namespace dunlin::store
