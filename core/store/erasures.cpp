// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasures.h"

#include "core/base/assert.h"
#include "core/store/deleted_bytes.h"

namespace dunlin::store {

using base::AccountId;
using base::Result;
using base::Status;

namespace {

constexpr char kTakeBytes[] = "UPDATE event SET raw = NULL, salt = NULL"
                              " WHERE tenant = ? AND account = ? AND raw IS NOT NULL";
constexpr char kTakeBankWords[] = "UPDATE bank_line SET payer_account = '', end_to_end = '',"
                                  " words = ? WHERE tenant = ? AND matched = ?";
// The link stays, so that the other system's account is not brought anew.
constexpr char kTakeLinkData[] =
    "UPDATE connector_link SET data = ? WHERE tenant = ? AND account = ?";
constexpr char kTakeDeliveries[] = "DELETE FROM webhook_delivery WHERE tenant = ? AND seq IN"
                                   " (SELECT seq FROM event WHERE tenant = ? AND account = ?)";
constexpr char kTakeShares[] = "DELETE FROM contact_share WHERE tenant = ? AND account = ?";
constexpr char kPut[] = R"sql(
INSERT INTO erased_account(tenant, account, seq, erased_at, events) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (tenant, account) DO UPDATE SET seq = excluded.seq, erased_at = excluded.erased_at,
    events = erased_account.events + excluded.events)sql";
constexpr char kFind[] =
    "SELECT account, seq, erased_at, events FROM erased_account WHERE tenant = ? AND account = ?";
constexpr char kSince[] = "SELECT account FROM erased_account WHERE tenant = ? AND seq > ?"
                          " AND account > ? ORDER BY account LIMIT ?";
constexpr char kCount[] = "SELECT count(*) FROM erased_account WHERE tenant = ?";
constexpr char kLate[] =
    "SELECT DISTINCT gone.account FROM erased_account AS gone JOIN event AS late"
    " ON late.tenant = gone.tenant AND late.account = gone.account AND late.seq > gone.seq"
    " WHERE gone.tenant = ? AND late.raw IS NOT NULL ORDER BY gone.account";
constexpr char kOfStatus[] = "SELECT id FROM account WHERE tenant = ? AND status = ? ORDER BY id";

const QByteArray kBeforeAll = QByteArray("");
const QByteArray kNoWords = QByteArrayLiteral("{}");

} // namespace

Result<std::vector<AccountId>> Erasures::accounts(Statement &select)
{
    std::vector<AccountId> found;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return found;
        found.push_back(select.id<AccountId>(0));
    }
}

Result<qint64> Erasures::takeBytes(AccountId account)
{
    DUNLIN_ASSERT(m_connection.inTransaction());
    DUNLIN_TRY(DeletedBytes(m_connection).beginOverwriting());
    DUNLIN_TRY_VALUE(auto take, m_connection.prepare(kTakeBytes));
    DUNLIN_TRY(take.bind(m_tenant.value, account).run());
    return take.affected();
}

Status Erasures::takeTraces(AccountId account)
{
    DUNLIN_ASSERT(m_connection.inTransaction());
    {
        DUNLIN_TRY_VALUE(auto words, m_connection.prepare(kTakeBankWords));
        DUNLIN_TRY(words.bind(kNoWords, m_tenant.value, account).run());
    }
    {
        DUNLIN_TRY_VALUE(auto links, m_connection.prepare(kTakeLinkData));
        DUNLIN_TRY(links.bind(kNoWords, m_tenant.value, account).run());
    }
    {
        DUNLIN_TRY_VALUE(auto told, m_connection.prepare(kTakeDeliveries));
        DUNLIN_TRY(told.bind(m_tenant.value, m_tenant.value, account).run());
    }
    DUNLIN_TRY_VALUE(auto shares, m_connection.prepare(kTakeShares));
    return shares.bind(m_tenant.value, account).run();
}

Status Erasures::put(const ErasedRow &row)
{
    DUNLIN_ASSERT(m_connection.inTransaction());
    DUNLIN_TRY_VALUE(auto insert, m_connection.prepare(kPut));
    return insert.bind(m_tenant.value, row.account, row.seq, row.at, row.events).run();
}

Result<std::optional<ErasedRow>> Erasures::find(AccountId account)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kFind));
    select.bind(m_tenant.value, account);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    if (!row)
        return std::optional<ErasedRow>();
    return std::optional(ErasedRow{select.id<AccountId>(0), select.integer(1), select.instant(2),
                                   select.integer(3)});
}

Result<std::vector<AccountId>> Erasures::since(qint64 seq, std::optional<AccountId> after,
                                               int limit)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kSince));
    select.bind(m_tenant.value, seq, after ? after->toBytes() : kBeforeAll, limit);
    return accounts(select);
}

Result<qint64> Erasures::count()
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kCount));
    select.bind(m_tenant.value);
    DUNLIN_TRY(select.step());
    return select.integer(0);
}

Result<std::vector<AccountId>> Erasures::withLateBytes()
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kLate));
    select.bind(m_tenant.value);
    return accounts(select);
}

Status Erasures::forgetWords()
{
    return DeletedBytes(m_connection).endOverwriting();
}

Result<std::vector<AccountId>> Erasures::ofStatus(std::span<const int> statuses)
{
    std::vector<AccountId> found;
    for (const int status : statuses) {
        DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kOfStatus));
        select.bind(m_tenant.value, status);
        DUNLIN_TRY_VALUE(const auto more, accounts(select));
        found.insert(found.end(), more.begin(), more.end());
    }
    return found;
}

} // namespace dunlin::store
