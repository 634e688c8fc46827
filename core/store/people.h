// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/ledger_event.h"

#include <optional>
#include <vector>

namespace dunlin::store {

struct UserRow {
    base::UserId id;
    QString name; ///< unique, as typed at sign-in
    QString displayName;
    QByteArray role; ///< stable role name
    QString team;
    QByteArray passwordHash; ///< argon2id string; made by the caller
    bool active = true;
    base::Instant createdAt;
};

struct EnrolmentCode {
    QByteArray hash; ///< of the code; the code itself is never stored
    QString user;
    base::Instant createdAt;
    base::Instant expiresAt;
    std::optional<base::Instant> usedAt;
    std::optional<base::DeviceId> usedBy;
};

/// Users of an office and the one-time codes that enrol their devices. Office databases only.
class People {
public:
    People(Connection &connection, TenantKey tenant) : m_connection(connection), m_tenant(tenant) {}

    /// Conflict when the name is taken.
    base::Status add(const UserRow &user);
    /// By id. NotFound when there is none.
    base::Status update(const UserRow &user);
    base::Result<std::optional<UserRow>> find(const QString &name);
    base::Result<std::vector<UserRow>> ofTeam(const QString &team);

    base::Status addCode(const EnrolmentCode &code);
    base::Result<std::optional<EnrolmentCode>> findCode(const QByteArray &hash);
    /// Spends a code: NotFound when unknown, Auth when expired at `now` or used before.
    base::Result<EnrolmentCode> useCode(const QByteArray &hash, base::DeviceId device,
                                        base::Instant now);

private:
    Connection &m_connection;
    TenantKey m_tenant;
};

} // namespace dunlin::store
