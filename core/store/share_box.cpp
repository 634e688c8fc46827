// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/share_box.h"

#include "core/store/transaction.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace dunlin::store {

using base::Result;
using base::Status;

namespace {

constexpr char kFind[] =
    "SELECT account, issued_at, expires_at, parts, used FROM share WHERE account = ?";
constexpr char kAll[] =
    "SELECT account, issued_at, expires_at, parts, used FROM share ORDER BY account";
constexpr char kPut[] =
    "INSERT INTO share(account, issued_at, expires_at, parts, used) VALUES (?, ?, ?, ?, 0)"
    " ON CONFLICT (account) DO UPDATE SET issued_at = excluded.issued_at,"
    " expires_at = excluded.expires_at, parts = excluded.parts, used = 0";
constexpr char kUse[] = "UPDATE share SET used = 1 WHERE account = ?";
constexpr char kRemove[] = "DELETE FROM share WHERE account = ?";
constexpr char kAddRefusal[] =
    "INSERT INTO refusal(id, at, actor, account, channel, rule, decision, for_share, sent)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)";
constexpr char kUnsent[] = "SELECT id, at, actor, account, channel, rule, decision, for_share"
                           " FROM refusal WHERE sent = 0 ORDER BY at LIMIT ?";
constexpr char kMarkSent[] = "UPDATE refusal SET sent = 1 WHERE id = ?";
constexpr char kCount[] = "SELECT count(*) FROM refusal WHERE for_share = 1 AND at >= ?";

QByteArray textOf(const std::vector<std::pair<QString, int>> &parts)
{
    QJsonObject object;
    for (const auto &[rule, part] : parts)
        object.insert(rule, part);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

HeldShares read(const Statement &row)
{
    HeldShares shares;
    shares.account = row.id<base::AccountId>(0);
    shares.issuedAt = row.instant(1);
    shares.expiresAt = row.instant(2);
    const QJsonObject parts = QJsonDocument::fromJson(row.bytes(3)).object();
    for (auto it = parts.begin(); it != parts.end(); ++it)
        shares.parts.emplace_back(it.key(), it.value().toInt());
    shares.used = row.boolean(4);
    return shares;
}

} // namespace

Result<std::optional<HeldShares>> ShareBox::find(base::AccountId account)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kFind));
    select.bind(account);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    return row ? std::optional(read(select)) : std::nullopt;
}

Result<std::vector<HeldShares>> ShareBox::all()
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kAll));
    std::vector<HeldShares> shares;
    while (true) {
        DUNLIN_TRY_VALUE(const bool more, select.step());
        if (!more)
            return shares;
        shares.push_back(read(select));
    }
}

Status ShareBox::put(std::span<const HeldShares> shares)
{
    DUNLIN_TRY_VALUE(auto transaction, Transaction::begin(m_connection));
    for (const HeldShares &one : shares) {
        DUNLIN_TRY_VALUE(auto put, m_connection.prepare(kPut));
        DUNLIN_TRY(put.bind(one.account, one.issuedAt, one.expiresAt, textOf(one.parts)).run());
    }
    return transaction.commit();
}

Status ShareBox::remove(std::span<const base::AccountId> accounts)
{
    if (accounts.empty())
        return {};
    DUNLIN_TRY_VALUE(auto transaction, Transaction::begin(m_connection));
    for (const base::AccountId &account : accounts) {
        DUNLIN_TRY_VALUE(auto remove, m_connection.prepare(kRemove));
        DUNLIN_TRY(remove.bind(account).run());
    }
    return transaction.commit();
}

Status ShareBox::use(std::span<const base::AccountId> accounts)
{
    DUNLIN_TRY_VALUE(auto transaction, Transaction::begin(m_connection));
    for (const base::AccountId &account : accounts) {
        DUNLIN_TRY_VALUE(auto update, m_connection.prepare(kUse));
        DUNLIN_TRY(update.bind(account).run());
    }
    return transaction.commit();
}

Status ShareBox::addRefusal(const RefusalRow &row)
{
    DUNLIN_TRY_VALUE(auto transaction, Transaction::begin(m_connection));
    {
        DUNLIN_TRY_VALUE(auto insert, m_connection.prepare(kAddRefusal));
        DUNLIN_TRY(insert
                       .bind(row.id, row.at, row.actor, row.account,
                             QString::fromLatin1(row.channel), row.rule,
                             QString::fromLatin1(row.decision), row.forShare)
                       .run());
    }
    return transaction.commit();
}

Result<std::vector<RefusalRow>> ShareBox::unsentRefusals(int limit)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kUnsent));
    select.bind(limit);
    std::vector<RefusalRow> rows;
    while (true) {
        DUNLIN_TRY_VALUE(const bool more, select.step());
        if (!more)
            return rows;
        RefusalRow row;
        row.id = select.id<base::EventId>(0);
        row.at = select.instant(1);
        row.actor = select.text(2);
        row.account = select.id<base::AccountId>(3);
        row.channel = select.text(4).toLatin1();
        row.rule = select.text(5);
        row.decision = select.text(6).toLatin1();
        row.forShare = select.boolean(7);
        rows.push_back(std::move(row));
    }
}

Status ShareBox::markSent(std::span<const base::EventId> ids)
{
    if (ids.empty())
        return {};
    DUNLIN_TRY_VALUE(auto transaction, Transaction::begin(m_connection));
    for (const base::EventId &id : ids) {
        DUNLIN_TRY_VALUE(auto update, m_connection.prepare(kMarkSent));
        DUNLIN_TRY(update.bind(id).run());
    }
    return transaction.commit();
}

Result<qint64> ShareBox::countForShare(base::Instant since)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kCount));
    select.bind(since);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    return row ? select.integer(0) : 0;
}

} // namespace dunlin::store
