// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/desk/office.h"
#include "core/desk/user_sight.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

/// By what other programs come in: a token acts as one user and may only what its scopes name, and
/// never more than that user.
namespace dunlin::desk {

/// The scopes there are, with what each allows in plain words.
struct ApiScope {
    const char *name;
    const char *meaning;
};
const std::vector<ApiScope> &apiScopes();

struct NewToken {
    QString name; ///< which program will have it
    QString user; ///< as whom it acts
    QStringList scopes;
    int days = 365; ///< 1..3650
};

struct MadeToken {
    QByteArray token; ///< shown once; only its hash is kept
    base::Bytes16 id{};
    base::Instant expires;
};

struct TokenInfo {
    base::Bytes16 id{};
    QString name;
    QString user;
    QStringList scopes;
    base::Instant created;
    base::Instant expires;
    std::optional<base::Instant> used;
    std::optional<base::Instant> revoked;
};

/// Who a request comes from.
struct ApiCaller {
    base::Bytes16 token{};
    QString user;
    QStringList scopes;
    UserSight sight;
    bool may(const char *scope) const { return scopes.contains(QLatin1String(scope)); }
};

/// Input error: an unknown scope or none, days out of range; NotFound: no such user.
base::Result<MadeToken> makeToken(Office &office, const NewToken &wish);
base::Result<std::vector<TokenInfo>> tokens(Office &office);
base::Status revokeToken(Office &office, const base::Bytes16 &id);
/// Auth error: not known, expired, revoked, or of a user who is gone.
base::Result<ApiCaller> callerOf(Office &office, const QByteArray &bearer);

} // namespace dunlin::desk
