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
// Not one upsert: it makes SQLite open a savepoint, at which FTS5 writes out what it has gathered.
constexpr char kInsertSum[] =
    "INSERT INTO account_sum(n, high, low, tenant, account) VALUES (?, ?, ?, ?, ?)";
constexpr char kUpdateSum[] =
    "UPDATE account_sum SET n = ?, high = ?, low = ? WHERE tenant = ? AND account = ?";
constexpr char kDeleteSum[] = "DELETE FROM account_sum WHERE tenant = ? AND account = ?";

} // namespace

Result<std::optional<domain::AccountSum>> AccountSums::find(base::AccountId account)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kSelectSum));
    select.bind(m_tenant.value, account);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    if (!row)
        return std::optional<domain::AccountSum>{};
    return std::optional(domain::AccountSum{select.integer(0), quint64(select.integer(1)),
                                            quint64(select.integer(2))});
}

Result<domain::AccountSum> AccountSums::load(base::AccountId account)
{
    DUNLIN_TRY_VALUE(const auto sum, find(account));
    return sum.value_or(domain::AccountSum{});
}

Status AccountSums::flush()
{
    std::vector<base::AccountId> order;
    order.reserve(m_added.size());
    for (const auto &[account, sum] : m_added)
        order.push_back(account);
    std::sort(order.begin(), order.end());
    DUNLIN_TRY_VALUE(auto insert, m_connection.prepare(kInsertSum));
    DUNLIN_TRY_VALUE(auto update, m_connection.prepare(kUpdateSum));
    for (const base::AccountId &account : order) {
        DUNLIN_TRY_VALUE(const auto known, find(account));
        domain::AccountSum sum = known.value_or(domain::AccountSum{});
        sum.add(m_added[account]);
        Statement &save = known ? update : insert;
        DUNLIN_TRY(save.runWith(sum.count, sum.high, sum.low, m_tenant.value, account));
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
