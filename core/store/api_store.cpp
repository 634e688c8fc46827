// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/api_store.h"

#include "core/store/connection.h"

namespace dunlin::store {

using base::ErrorCode;
using base::fail;
using base::Instant;
using base::Result;
using base::Status;

namespace {

#define DUNLIN_TOKEN_COLUMNS                                                                       \
    "id, hash, name, user_name, scopes, created_at, expires_at, used_at, revoked_at"
constexpr char kAddToken[] = "INSERT INTO api_token(tenant, " DUNLIN_TOKEN_COLUMNS ")"
                             " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char kFindToken[] =
    "SELECT " DUNLIN_TOKEN_COLUMNS " FROM api_token WHERE tenant = ? AND hash = ?";
constexpr char kTokens[] = "SELECT " DUNLIN_TOKEN_COLUMNS " FROM api_token WHERE tenant = ?"
                           " ORDER BY created_at DESC, id";
constexpr char kUsed[] = "UPDATE api_token SET used_at = ? WHERE tenant = ? AND id = ?";
constexpr char kRevoke[] = "UPDATE api_token SET revoked_at = ? WHERE tenant = ? AND id = ?"
                           " AND revoked_at IS NULL";
constexpr char kAnswer[] = "SELECT request, status, body FROM api_answer WHERE tenant = ?"
                           " AND token = ? AND idem = ?";
constexpr char kKeepAnswer[] = "INSERT INTO api_answer(tenant, token, idem, request, status, body,"
                               " at) VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr char kForget[] = "DELETE FROM api_answer WHERE tenant = ? AND at < ?";

ApiTokenRow read(const Statement &row)
{
    return {row.bytes16(0),
            row.bytes(1),
            row.text(2),
            row.text(3),
            row.text(4).split(QLatin1Char(' '), Qt::SkipEmptyParts),
            row.instant(5),
            row.instant(6),
            row.optionalInstant(7),
            row.optionalInstant(8)};
}

} // namespace

Status ApiStore::addToken(const ApiTokenRow &token)
{
    DUNLIN_TRY_VALUE(auto insert, m_connection.prepare(kAddToken));
    return insert
        .bind(m_tenant.value, token.id, token.hash, token.name, token.user,
              token.scopes.join(QLatin1Char(' ')), token.createdAt, token.expiresAt, token.usedAt,
              token.revokedAt)
        .run();
}

Result<std::optional<ApiTokenRow>> ApiStore::findToken(const QByteArray &hash)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kFindToken));
    select.bind(m_tenant.value, hash);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    return row ? std::optional(read(select)) : std::nullopt;
}

Result<std::vector<ApiTokenRow>> ApiStore::tokens()
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kTokens));
    select.bind(m_tenant.value);
    std::vector<ApiTokenRow> out;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return out;
        out.push_back(read(select));
    }
}

Status ApiStore::used(const base::Bytes16 &id, Instant at)
{
    DUNLIN_TRY_VALUE(auto update, m_connection.prepare(kUsed));
    return update.bind(at, m_tenant.value, id).run();
}

Status ApiStore::revoke(const base::Bytes16 &id, Instant at)
{
    DUNLIN_TRY_VALUE(auto update, m_connection.prepare(kRevoke));
    DUNLIN_TRY(update.bind(at, m_tenant.value, id).run());
    if (update.affected() != 1)
        return fail(ErrorCode::NotFound, QStringLiteral("there is no such token"));
    return {};
}

Result<std::optional<ApiAnswerRow>> ApiStore::answer(const base::Bytes16 &token, const QString &key)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kAnswer));
    select.bind(m_tenant.value, token, key);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    if (!row)
        return std::optional<ApiAnswerRow>{};
    return std::optional(ApiAnswerRow{select.bytes(0), select.int32(1), select.bytes(2)});
}

Status ApiStore::keepAnswer(const base::Bytes16 &token, const QString &key,
                            const ApiAnswerRow &answer, Instant at)
{
    DUNLIN_TRY_VALUE(auto insert, m_connection.prepare(kKeepAnswer));
    return insert.bind(m_tenant.value, token, key, answer.request, answer.status, answer.body, at)
        .run();
}

Status ApiStore::forgetAnswers(Instant before)
{
    DUNLIN_TRY_VALUE(auto remove, m_connection.prepare(kForget));
    return remove.bind(m_tenant.value, before).run();
}

} // namespace dunlin::store
