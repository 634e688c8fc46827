// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/people.h"

#include "core/base/assert.h"

namespace dunlin::store {

using base::ErrorCode;
using base::fail;
using base::Instant;
using base::Result;
using base::Status;

namespace {

#define DUNLIN_USER_COLUMNS "id, name, display_name, role, team, password_hash, active, created_at"
constexpr char kInsert[] = "INSERT INTO app_user(tenant, " DUNLIN_USER_COLUMNS ")"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char kUpdate[] = "UPDATE app_user SET name = ?, display_name = ?, role = ?, team = ?,"
                           " password_hash = ?, active = ? WHERE tenant = ? AND id = ?";
constexpr char kFind[] =
    "SELECT " DUNLIN_USER_COLUMNS " FROM app_user WHERE tenant = ? AND name = ?";
constexpr char kOfTeam[] =
    "SELECT " DUNLIN_USER_COLUMNS " FROM app_user WHERE tenant = ? AND team = ? ORDER BY name";
constexpr char kAddCode[] = "INSERT INTO enrol_code(tenant, hash, user_name, created_at,"
                            " expires_at) VALUES (?, ?, ?, ?, ?)";
constexpr char kFindCode[] = "SELECT hash, user_name, created_at, expires_at, used_at, used_by"
                             " FROM enrol_code WHERE tenant = ? AND hash = ? {lock}";
constexpr char kSpendCode[] =
    "UPDATE enrol_code SET used_at = ?, used_by = ? WHERE tenant = ? AND hash = ?";

UserRow read(const Statement &row)
{
    return {row.id<base::UserId>(0), row.text(1),   row.text(2),
            row.text(3).toLatin1(),  row.text(4),   row.bytes(5),
            row.boolean(6),          row.instant(7)};
}

Result<std::vector<UserRow>> readAll(Statement &select)
{
    std::vector<UserRow> users;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return users;
        users.push_back(read(select));
    }
}

} // namespace

Status People::add(const UserRow &user)
{
    DUNLIN_TRY_VALUE(const auto known, find(user.name));
    if (known)
        return fail(ErrorCode::Conflict, QStringLiteral("the user name is taken"));
    DUNLIN_TRY_VALUE(auto insert, m_connection.prepare(kInsert));
    insert.bind(m_tenant.value, user.id, user.name, user.displayName);
    insert.bindText(5, user.role);
    insert.bindAt(6, user.team);
    insert.bindAt(7, user.passwordHash);
    insert.bindAt(8, user.active);
    insert.bindAt(9, user.createdAt);
    return insert.run();
}

Status People::update(const UserRow &user)
{
    DUNLIN_TRY_VALUE(auto update, m_connection.prepare(kUpdate));
    update.bind(user.name, user.displayName);
    update.bindText(3, user.role);
    update.bindAt(4, user.team);
    update.bindAt(5, user.passwordHash);
    update.bindAt(6, user.active);
    update.bindAt(7, m_tenant.value);
    update.bindAt(8, user.id);
    DUNLIN_TRY(update.run());
    if (update.affected() != 1)
        return fail(ErrorCode::NotFound, QStringLiteral("no such user"));
    return {};
}

Result<std::optional<UserRow>> People::find(const QString &name)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kFind));
    select.bind(m_tenant.value, name);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    return row ? std::optional(read(select)) : std::nullopt;
}

Result<std::vector<UserRow>> People::ofTeam(const QString &team)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kOfTeam));
    select.bind(m_tenant.value, team);
    return readAll(select);
}

Status People::addCode(const EnrolmentCode &code)
{
    DUNLIN_TRY_VALUE(auto insert, m_connection.prepare(kAddCode));
    return insert.bind(m_tenant.value, code.hash, code.user, code.createdAt, code.expiresAt).run();
}

Result<std::optional<EnrolmentCode>> People::findCode(const QByteArray &hash)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kFindCode));
    select.bind(m_tenant.value, hash);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    if (!row)
        return std::optional<EnrolmentCode>{};
    return std::optional(EnrolmentCode{select.bytes(0), select.text(1), select.instant(2),
                                       select.instant(3), select.optionalInstant(4),
                                       select.optionalId<base::DeviceId>(5)});
}

Result<EnrolmentCode> People::useCode(const QByteArray &hash, base::DeviceId device, Instant now)
{
    DUNLIN_ASSERT(m_connection.inTransaction());
    DUNLIN_TRY_VALUE(auto code, findCode(hash));
    if (!code)
        return fail(ErrorCode::NotFound, QStringLiteral("no such enrolment code"));
    if (code->usedAt || now >= code->expiresAt)
        return fail(ErrorCode::Auth, QStringLiteral("the enrolment code is spent or expired"));
    DUNLIN_TRY_VALUE(auto spend, m_connection.prepare(kSpendCode));
    DUNLIN_TRY(spend.bind(now, device, m_tenant.value, hash).run());
    code->usedAt = now;
    code->usedBy = device;
    return *code;
}

} // namespace dunlin::store
