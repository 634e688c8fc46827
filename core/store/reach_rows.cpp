// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reach_rows.h"

#include "core/base/assert.h"
#include "core/store/account_columns.h"
#include "core/store/statement.h"

namespace dunlin::store {

using base::Result;

namespace {

constexpr char kOverdue[] = "SELECT id FROM account WHERE tenant = ? AND check_at <= ?"
                            " AND check_at IS NOT NULL ORDER BY check_at LIMIT ?";
constexpr char kRow[] = DUNLIN_QUEUE_SELECT "WHERE a.tenant = ? AND a.id = ?";
constexpr char kSet[] = "UPDATE account SET opens_at = ?, check_at = ?, zone = ?"
                        " WHERE tenant = ? AND id = ?";

} // namespace

Result<std::vector<base::AccountId>> ReachRows::overdue(base::Instant at, int limit)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kOverdue));
    select.bind(m_tenant.value, at, limit);
    std::vector<base::AccountId> accounts;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return accounts;
        accounts.push_back(select.id<base::AccountId>(0));
    }
}

Result<std::vector<QueueMove>> ReachRows::set(std::span<const ReachRow> rows)
{
    DUNLIN_ASSERT(m_connection.inTransaction());
    std::vector<QueueMove> moves;
    for (const ReachRow &row : rows) {
        AccountRow account;
        {
            DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kRow));
            select.bind(m_tenant.value, row.account);
            DUNLIN_TRY_VALUE(const bool found, select.step());
            if (!found)
                continue;
            account = readAccount(select);
        }
        if (account.reach == row.reach)
            continue;
        const QueueEntry before = entryOf(account);
        account.reach = row.reach;
        DUNLIN_TRY_VALUE(auto set, m_connection.prepare(kSet));
        DUNLIN_TRY(set.bind(row.reach.opensAt, row.reach.checkAt,
                            QString::fromLatin1(row.reach.zone), m_tenant.value, row.account)
                       .run());
        moves.push_back({before, entryOf(account)});
    }
    return moves;
}

} // namespace dunlin::store
