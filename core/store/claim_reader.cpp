// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/claim_reader.h"

#include "core/store/statement.h"

#include <algorithm>

namespace dunlin::store {

using base::Result;
using base::Status;

namespace {

constexpr char kAccounts[] =
    "SELECT id, number, debtor_name, currency, total FROM account WHERE tenant = ? ORDER BY no";
constexpr char kItems[] = "SELECT a.id, i.id, i.number, i.open FROM item i"
                          " JOIN account a ON a.no = i.account_no WHERE a.tenant = ?"
                          " ORDER BY i.account_no, i.n";
constexpr char kPromises[] = "SELECT a.id, p.amount, p.due FROM promise p"
                             " JOIN account a ON a.no = p.account_no"
                             " WHERE a.tenant = ? AND p.status IN (0, 1)"
                             " ORDER BY p.account_no, p.n";
// Asked for an order by id, SQLite walks the index of ids instead of the number's few entries.
constexpr char kNumbered[] = "SELECT id FROM account WHERE tenant = ? AND number = ?";
constexpr char kCount[] = "SELECT count(*) FROM account WHERE tenant = ?";

template <class Take>
Status each(Connection &connection, TenantKey tenant, const char *sql, Take &&take)
{
    DUNLIN_TRY_VALUE(auto select, connection.prepare(sql));
    select.bind(tenant.value);
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return {};
        take(select);
    }
}

} // namespace

Status ClaimReader::accounts(const std::function<void(Account &&)> &take)
{
    return each(m_connection, m_tenant, kAccounts, [&](const Statement &row) {
        take({row.id<base::AccountId>(0), row.text(1), row.text(2), row.currency(3),
              row.integer(4)});
    });
}

Status ClaimReader::items(
    const std::function<void(base::AccountId, base::ItemId, const QString &, qint64)> &take)
{
    return each(m_connection, m_tenant, kItems, [&](const Statement &row) {
        take(row.id<base::AccountId>(0), row.id<base::ItemId>(1), row.text(2), row.integer(3));
    });
}

Status ClaimReader::promises(const std::function<void(base::AccountId, qint64, QDate)> &take)
{
    return each(m_connection, m_tenant, kPromises, [&](const Statement &row) {
        take(row.id<base::AccountId>(0), row.integer(1), row.date(2));
    });
}

Result<std::vector<base::AccountId>> ClaimReader::accountsNumbered(const QString &number)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kNumbered));
    select.bind(m_tenant.value, number);
    std::vector<base::AccountId> out;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            break;
        out.push_back(select.id<base::AccountId>(0));
    }
    std::sort(out.begin(), out.end());
    return out;
}

Result<qint64> ClaimReader::countAccounts()
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kCount));
    select.bind(m_tenant.value);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    return row ? select.integer(0) : 0;
}

} // namespace dunlin::store
