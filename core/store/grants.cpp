// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/grants.h"

#include "core/base/assert.h"

#include <algorithm>
#include <limits>

namespace dunlin::store {

using base::AccountId;
using base::Result;
using base::Status;

namespace {

constexpr qint64 kOpenEnd = std::numeric_limits<qint64>::max();

constexpr char kOpenInterval[] = "SELECT from_seq FROM grant_iv WHERE tenant = ? AND principal = ?"
                                 " AND account = ? AND to_seq = ?";
// A grant at the very position where an interval ended goes on with that interval.
constexpr char kInsert[] = R"sql(
INSERT INTO grant_iv(tenant, principal, account, from_seq, to_seq) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (tenant, principal, account, from_seq) DO UPDATE SET to_seq = excluded.to_seq)sql";
constexpr char kClose[] = "UPDATE grant_iv SET to_seq = ? WHERE tenant = ? AND principal = ?"
                          " AND account = ? AND to_seq = ?";
constexpr char kMembers[] = "SELECT account FROM grant_iv WHERE tenant = ? AND principal = ?"
                            " AND from_seq <= ? AND to_seq > ?";
// Served by grant_iv_account, which covers it: SQLite takes the primary key's first column to be
// as good as an index that does not cover, and then walks every grant for each account.
constexpr char kPrincipals[] = "SELECT principal FROM grant_iv WHERE tenant = ?"
                               " AND account = ? AND from_seq <= ? AND to_seq > ?";

} // namespace

Status Grants::grant(const QString &principal, AccountId account, qint64 seq)
{
    DUNLIN_ASSERT(m_connection.inTransaction());
    {
        DUNLIN_TRY_VALUE(auto open, m_connection.prepare(kOpenInterval));
        open.bind(m_tenant.value, principal, account, kOpenEnd);
        DUNLIN_TRY_VALUE(const bool row, open.step());
        if (row)
            return {};
    }
    DUNLIN_TRY_VALUE(auto insert, m_connection.prepare(kInsert));
    return insert.bind(m_tenant.value, principal, account, seq, kOpenEnd).run();
}

Status Grants::revoke(const QString &principal, AccountId account, qint64 seq)
{
    DUNLIN_ASSERT(m_connection.inTransaction());
    DUNLIN_TRY_VALUE(auto close, m_connection.prepare(kClose));
    return close.bind(seq, m_tenant.value, principal, account, kOpenEnd).run();
}

Result<Members> Grants::members(const QStringList &principals, qint64 seq)
{
    Members members;
    for (const QString &principal : principals) {
        DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kMembers));
        select.bind(m_tenant.value, principal, seq, seq);
        for (;;) {
            DUNLIN_TRY_VALUE(const bool row, select.step());
            if (!row)
                break;
            const auto account = select.id<AccountId>(0);
            if (account.isNull())
                return Members{true, {}};
            members.accounts.push_back(account);
        }
    }
    std::sort(members.accounts.begin(), members.accounts.end());
    members.accounts.erase(std::unique(members.accounts.begin(), members.accounts.end()),
                           members.accounts.end());
    return members;
}

Result<QStringList> Grants::principalsOf(AccountId account, qint64 seq)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kPrincipals));
    select.bind(m_tenant.value, account, seq, seq);
    QStringList principals;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            break;
        principals.push_back(select.text(0));
    }
    principals.sort();
    principals.removeDuplicates();
    return principals;
}

} // namespace dunlin::store
