// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/account_sums.h"

#include "core/store/block_insert.h"

#include <algorithm>
#include <vector>

namespace dunlin::store {

using base::Result;
using base::Status;

namespace {

constexpr char kSelectSum[] =
    "SELECT n, high, low FROM account_sum WHERE tenant = ? AND account = ?";
// Not one upsert: it makes SQLite open a savepoint, at which FTS5 writes out what it has gathered.
constexpr char kSumTable[] = "account_sum(n, high, low, tenant, account)";
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

Status AccountSums::put(base::AccountId account, const domain::AccountSum &added)
{
    DUNLIN_TRY_VALUE(const auto known, find(account));
    domain::AccountSum sum = known.value_or(domain::AccountSum{});
    sum.add(added);
    DUNLIN_TRY_VALUE(auto save, m_connection.prepare(known ? kUpdateSum : kInsertSum));
    return save.runWith(sum.count, sum.high, sum.low, m_tenant.value, account);
}

Status AccountSums::flush()
{
    static const BlockInsert kNew(kSumTable, 5);
    std::vector<std::pair<base::AccountId, domain::AccountSum>> sums(m_added.begin(),
                                                                     m_added.end());
    m_added.clear();
    std::sort(sums.begin(), sums.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    for (size_t at = 0; at < sums.size();) {
        // Of an import nearly all are new; the block ends where one is not.
        if (BlockInsert::fits(m_connection, sums.size() - at)) {
            DUNLIN_TRY_VALUE(const size_t in, kNew.put(m_connection, [&](Statement &insert,
                                                                         int first, size_t i) {
                const auto &[account, sum] = sums[at + i];
                insert.bindAt(first, sum.count, sum.high, sum.low, m_tenant.value, account);
            }));
            at += in;
            if (in == BlockInsert::kRows)
                continue;
        }
        DUNLIN_TRY(put(sums[at].first, sums[at].second));
        ++at;
    }
    return {};
}

Status AccountSums::forget(base::AccountId account)
{
    m_added.erase(account);
    DUNLIN_TRY_VALUE(auto remove, m_connection.prepare(kDeleteSum));
    return remove.bind(m_tenant.value, account).run();
}

} // namespace dunlin::store
