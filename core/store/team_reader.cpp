// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/team_reader.h"

#include "core/store/account_columns.h"
#include "core/store/roll_ups.h"

namespace dunlin::store {

using base::Result;

namespace {

constexpr char kTotals[] =
    "SELECT actor, currency, CAST(sum(n) AS BIGINT), CAST(sum(amount) AS BIGINT),"
    " CAST(sum(CASE WHEN due BETWEEN 1 AND ? THEN n ELSE 0 END) AS BIGINT) FROM desk_total"
    " WHERE tenant = ? AND (n <> 0 OR amount <> 0) GROUP BY actor, currency"
    " ORDER BY actor, currency";
constexpr char kAccountsOf[] =
    "SELECT a.id, a.currency, a.total, a.oldest_due, a.next_kind FROM account a"
    " WHERE a.tenant = ? AND " DUNLIN_IS_QUEUED " AND a.assigned_to = ? ORDER BY a.rank, a.id";
constexpr char kWithoutNext[] = "SELECT n FROM tally WHERE tenant = ? AND kind = ? AND key = ?";

} // namespace

Result<std::vector<DeskTotal>> TeamReader::totals(QDate day)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kTotals));
    select.bind(day, m_tenant.value);
    std::vector<DeskTotal> totals;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return totals;
        totals.push_back({select.text(0), select.currency(1), select.integer(2), select.integer(3),
                          select.integer(4)});
    }
}

Result<std::vector<DeskAccount>> TeamReader::accountsOf(const QString &user)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kAccountsOf));
    select.bind(m_tenant.value, user);
    std::vector<DeskAccount> accounts;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return accounts;
        accounts.push_back({select.id<base::AccountId>(0), select.currency(1), select.integer(2),
                            select.date(3),
                            select.int32(4) == int(domain::NextActionKind::CallBack)});
    }
}

Result<qint64> TeamReader::withoutNextAction()
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kWithoutNext));
    select.bind(m_tenant.value, int(Tally::NextAction), int(domain::NextActionKind::None));
    DUNLIN_TRY_VALUE(const bool row, select.step());
    return row ? select.integer(0) : 0;
}

} // namespace dunlin::store
