// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contact_shares.h"

namespace dunlin::store {

using base::Result;
using base::Status;

namespace {

constexpr char kOfPerson[] =
    "SELECT device, account, person, rule, share, of_debt, issued_at, expires_at, counts_until"
    " FROM contact_share WHERE tenant = ? AND person = ? AND counts_until > ?"
    " ORDER BY device, account, rule";
constexpr char kWholes[] = "SELECT device FROM contact_share WHERE tenant = ? AND person = ?"
                           " AND counts_until > ? ORDER BY device";
constexpr char kTotals[] = "SELECT count(DISTINCT device), count(DISTINCT CASE WHEN account = ? "
                           "THEN NULL ELSE account END)"
                           " FROM contact_share WHERE tenant = ? AND expires_at > ?";
constexpr char kAnyBeside[] = "SELECT 1 FROM contact_share WHERE tenant = ? AND device <> ?"
                              " AND counts_until > ? LIMIT 1";
constexpr char kPut[] = R"sql(
INSERT INTO contact_share(tenant, device, account, person, rule, share, of_debt, issued_at,
                          expires_at, counts_until)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql";
constexpr char kTake[] =
    "DELETE FROM contact_share WHERE tenant = ? AND device = ? AND account = ?";
constexpr char kCopyAll[] = R"sql(
INSERT INTO contact_share(tenant, device, account, person, rule, share, of_debt, issued_at,
                          expires_at, counts_until)
SELECT tenant, ?, account, person, rule, share, of_debt, issued_at, expires_at, counts_until
FROM contact_share WHERE tenant = ? AND device = ? ON CONFLICT DO NOTHING)sql";
constexpr char kTakeAll[] = "DELETE FROM contact_share WHERE tenant = ? AND device = ?";
constexpr char kPrune[] = "DELETE FROM contact_share WHERE tenant = ? AND counts_until < ?";
constexpr char kKeepRefusal[] = R"sql(
INSERT INTO gate_refusal(tenant, id, at, device, actor, account, channel, rule, decision, for_share)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING)sql";
constexpr char kRefusals[] =
    "SELECT id, at, device, actor, account, channel, rule, decision, for_share"
    " FROM gate_refusal WHERE tenant = ? AND at >= ? AND at < ? ORDER BY at, id";

/// Accounts of nobody known are a person each.
base::Bytes16 personKey(base::AccountId account, base::DebtorId person)
{
    return person.isNull() ? account.bytes : person.bytes;
}

} // namespace

Result<std::vector<ShareRow>> ContactShares::ofPerson(base::AccountId account,
                                                      base::DebtorId person, base::Instant at)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kOfPerson));
    select.bind(m_tenant.value, base::DebtorId{personKey(account, person)}, at);
    std::vector<ShareRow> rows;
    while (true) {
        DUNLIN_TRY_VALUE(const bool more, select.step());
        if (!more)
            return rows;
        ShareRow row;
        row.device = select.id<base::DeviceId>(0);
        row.account = select.id<base::AccountId>(1);
        row.person = select.id<base::DebtorId>(2);
        row.rule = select.text(3);
        row.share = select.int32(4);
        row.ofDebt = select.boolean(5);
        row.issuedAt = select.instant(6);
        row.expiresAt = select.instant(7);
        row.countsUntil = select.instant(8);
        rows.push_back(std::move(row));
    }
}

// The whole of all limits is one row, of no account and nobody.
Result<std::vector<base::DeviceId>> ContactShares::wholes(base::Instant at)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kWholes));
    select.bind(m_tenant.value, base::DebtorId{}, at);
    std::vector<base::DeviceId> devices;
    while (true) {
        DUNLIN_TRY_VALUE(const bool more, select.step());
        if (!more)
            return devices;
        devices.push_back(select.id<base::DeviceId>(0));
    }
}

Status ContactShares::putWhole(base::DeviceId device, base::Instant at, base::Instant expires,
                               base::Instant countsUntil)
{
    ShareRow row;
    row.device = device;
    row.rule = QStringLiteral("*");
    row.share = 1;
    row.issuedAt = at;
    row.expiresAt = expires;
    row.countsUntil = countsUntil;
    return put(std::span(&row, 1));
}

Result<ContactShares::Totals> ContactShares::totals(base::Instant at)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kTotals));
    select.bind(base::AccountId{}, m_tenant.value, at);
    DUNLIN_TRY(select.step());
    return Totals{select.integer(0), select.integer(1)};
}

Result<bool> ContactShares::anyBeside(base::DeviceId device, base::Instant at)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kAnyBeside));
    select.bind(m_tenant.value, device, at);
    return select.step();
}

Status ContactShares::takeWhole(base::DeviceId device)
{
    return take(device, {});
}

Status ContactShares::put(std::span<const ShareRow> rows)
{
    for (const ShareRow &row : rows) {
        DUNLIN_TRY_VALUE(auto insert, m_connection.prepare(kPut));
        DUNLIN_TRY(insert
                       .bind(m_tenant.value, row.device, row.account,
                             base::DebtorId{personKey(row.account, row.person)}, row.rule,
                             row.share, row.ofDebt, row.issuedAt, row.expiresAt, row.countsUntil)
                       .run());
    }
    return {};
}

Status ContactShares::take(base::DeviceId device, base::AccountId account)
{
    DUNLIN_TRY_VALUE(auto remove, m_connection.prepare(kTake));
    return remove.bind(m_tenant.value, device, account).run();
}

Result<qint64> ContactShares::copyAll(base::DeviceId from, base::DeviceId to)
{
    DUNLIN_TRY_VALUE(auto copy, m_connection.prepare(kCopyAll));
    DUNLIN_TRY(copy.bind(to, m_tenant.value, from).run());
    return copy.affected();
}

Status ContactShares::takeAll(base::DeviceId device)
{
    DUNLIN_TRY_VALUE(auto remove, m_connection.prepare(kTakeAll));
    return remove.bind(m_tenant.value, device).run();
}

Status ContactShares::prune(base::Instant before)
{
    DUNLIN_TRY_VALUE(auto remove, m_connection.prepare(kPrune));
    return remove.bind(m_tenant.value, before).run();
}

Status ContactShares::keepRefusals(std::span<const RefusalRow> rows)
{
    for (const RefusalRow &row : rows) {
        DUNLIN_TRY_VALUE(auto insert, m_connection.prepare(kKeepRefusal));
        DUNLIN_TRY(insert
                       .bind(m_tenant.value, row.id, row.at, row.device, row.actor, row.account,
                             QString::fromLatin1(row.channel), row.rule,
                             QString::fromLatin1(row.decision), row.forShare)
                       .run());
    }
    return {};
}

Result<std::vector<RefusalRow>> ContactShares::refusals(base::Instant from, base::Instant to)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kRefusals));
    select.bind(m_tenant.value, from, to);
    std::vector<RefusalRow> rows;
    while (true) {
        DUNLIN_TRY_VALUE(const bool more, select.step());
        if (!more)
            return rows;
        RefusalRow row;
        row.id = select.id<base::EventId>(0);
        row.at = select.instant(1);
        row.device = select.id<base::DeviceId>(2);
        row.actor = select.text(3);
        row.account = select.id<base::AccountId>(4);
        row.channel = select.text(5).toLatin1();
        row.rule = select.text(6);
        row.decision = select.text(7).toLatin1();
        row.forShare = select.boolean(8);
        rows.push_back(std::move(row));
    }
}

} // namespace dunlin::store
