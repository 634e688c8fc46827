// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/store/ledger_event.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace dunlin::store {

class Connection;
class Statement;

/// A token by which another program acts as a user. Only its hash is kept.
struct ApiTokenRow {
    base::Bytes16 id{};
    QByteArray hash; ///< SHA-256 of the token's text
    QString name;    ///< which program has it
    QString user;    ///< as whom it acts
    QStringList scopes;
    base::Instant createdAt;
    base::Instant expiresAt;
    std::optional<base::Instant> usedAt; ///< to the minute
    std::optional<base::Instant> revokedAt;
};

/// What a request with an idempotency key was answered.
struct ApiAnswerRow {
    QByteArray request; ///< SHA-256 of method, path and body
    int status = 0;
    QByteArray body;
};

/// Access of other programs to an office. Office databases only.
class ApiStore {
public:
    ApiStore(Connection &connection, TenantKey tenant) : m_connection(connection), m_tenant(tenant)
    {}
    base::Status addToken(const ApiTokenRow &token);
    base::Result<std::optional<ApiTokenRow>> findToken(const QByteArray &hash);
    /// Newest first.
    base::Result<std::vector<ApiTokenRow>> tokens();
    base::Status used(const base::Bytes16 &id, base::Instant at);
    /// NotFound when there is none that is not revoked already.
    base::Status revoke(const base::Bytes16 &id, base::Instant at);

    base::Result<std::optional<ApiAnswerRow>> answer(const base::Bytes16 &token,
                                                     const QString &key);
    base::Status keepAnswer(const base::Bytes16 &token, const QString &key,
                            const ApiAnswerRow &answer, base::Instant at);
    /// Takes answers away that are older.
    base::Status forgetAnswers(base::Instant before);

private:
    Connection &m_connection;
    TenantKey m_tenant;
};

} // namespace dunlin::store
