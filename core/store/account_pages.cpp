// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/account_pages.h"

#include "core/store/account_columns.h"
#include "core/store/connection.h"

namespace dunlin::store {

using base::Result;

namespace {

constexpr char kPage[] = "SELECT " DUNLIN_ACCOUNT_COLUMNS " FROM account a"
                         " WHERE a.tenant = ? AND a.number >= ?"
                         " AND (a.number > ? OR a.id > ?) ORDER BY a.number, a.id LIMIT ?";
constexpr char kOne[] =
    "SELECT " DUNLIN_ACCOUNT_COLUMNS " FROM account a WHERE a.tenant = ? AND a.id = ?";

} // namespace

Result<std::vector<AccountRow>> AccountPages::page(const std::optional<AccountPlace> &after,
                                                   int limit)
{
    const AccountPlace place = after.value_or(AccountPlace{QStringLiteral(""), {}});
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kPage));
    select.bind(m_tenant.value, place.number, place.number, place.id, limit);
    std::vector<AccountRow> out;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return out;
        out.push_back(readAccount(select));
    }
}

Result<std::optional<AccountRow>> AccountPages::find(base::AccountId account)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kOne));
    select.bind(m_tenant.value, account);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    return row ? std::optional(readAccount(select)) : std::nullopt;
}

} // namespace dunlin::store
