// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/systems/api_access.h"

#include "core/base/hash.h"
#include "core/base/rng.h"
#include "core/desk/office_core.h"
#include "core/store/api_store.h"
#include "core/store/people.h"

#include <algorithm>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using store::Connection;

namespace {

constexpr char kPrefix[] = "dun_"; // lets a scanner of leaked secrets find one
constexpr qsizetype kTokenChars = 4 + 43;
constexpr int kMaxDays = 3650;

QByteArray hashOf(const QByteArray &token)
{
    return base::toBytes(base::sha256(token));
}

Status check(const NewToken &wish)
{
    if (wish.name.trimmed().isEmpty() || wish.name.size() > 100)
        return fail(ErrorCode::Input, QStringLiteral("a token has a name of up to 100 letters"));
    if (wish.days < 1 || wish.days > kMaxDays)
        return fail(ErrorCode::Input,
                    QStringLiteral("a token lives for 1 to %1 days").arg(kMaxDays));
    if (wish.scopes.isEmpty())
        return fail(ErrorCode::Input, QStringLiteral("a token needs at least one scope"));
    for (const QString &scope : wish.scopes) {
        const auto &all = apiScopes();
        const bool known = std::any_of(all.begin(), all.end(), [&](const ApiScope &one) {
            return scope == QLatin1String(one.name);
        });
        if (!known)
            return fail(ErrorCode::Input, QStringLiteral("there is no scope %1").arg(scope));
    }
    return {};
}

} // namespace

const std::vector<ApiScope> &apiScopes()
{
    static const std::vector<ApiScope> scopes{
        {"accounts:read", "accounts and their state"},
        {"events:read", "what happened, page by page"},
        {"events:write", "record notes, contacts, promises, disputes and the like"},
        {"payments:read", "payments"},
        {"payments:write", "record payments"},
        {"queue:read", "the queue of the token's user"},
        {"bank:read", "bank lines that wait"},
        {"bank:write", "post or set aside bank lines"},
        {"webhooks:manage", "webhooks and their deliveries"},
        {"systems:read", "how connectors are doing"},
    };
    return scopes;
}

Result<MadeToken> makeToken(Office &office, const NewToken &wish)
{
    DUNLIN_TRY(check(wish));
    OfficeCore &core = office.core();
    return core.write([&](Connection &connection) -> Result<MadeToken> {
        DUNLIN_TRY_VALUE(const auto user, store::People(connection, core.key()).find(wish.user));
        if (!user || !user->active)
            return fail(ErrorCode::NotFound, QStringLiteral("there is no user %1").arg(wish.user));
        QByteArray secret(32, '\0');
        core.rng().fill({reinterpret_cast<std::uint8_t *>(secret.data()), size_t(secret.size())});
        MadeToken made;
        made.token =
            kPrefix
            + secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        const base::Instant now = core.clock().now();
        made.id = base::uuid7(now, core.rng());
        made.expires = now.plusMs(wish.days * base::kMsPerDay);
        store::ApiTokenRow row;
        row.id = made.id;
        row.hash = hashOf(made.token);
        row.name = wish.name.trimmed();
        row.user = wish.user;
        row.scopes = wish.scopes;
        row.scopes.removeDuplicates();
        row.createdAt = now;
        row.expiresAt = made.expires;
        DUNLIN_TRY(store::ApiStore(connection, core.key()).addToken(row));
        return made;
    });
}

Result<std::vector<TokenInfo>> tokens(Office &office)
{
    OfficeCore &core = office.core();
    return core.read([&](Connection &connection) -> Result<std::vector<TokenInfo>> {
        DUNLIN_TRY_VALUE(const auto rows, store::ApiStore(connection, core.key()).tokens());
        std::vector<TokenInfo> out;
        for (const store::ApiTokenRow &row : rows)
            out.push_back({row.id, row.name, row.user, row.scopes, row.createdAt, row.expiresAt,
                           row.usedAt, row.revokedAt});
        return out;
    });
}

Status revokeToken(Office &office, const base::Bytes16 &id)
{
    OfficeCore &core = office.core();
    return core.write([&](Connection &connection) -> Status {
        return store::ApiStore(connection, core.key()).revoke(id, core.clock().now());
    });
}

Result<ApiCaller> callerOf(Office &office, const QByteArray &bearer)
{
    const auto unknown = [] {
        return fail(ErrorCode::Auth,
                    QStringLiteral("the token is not known, has expired or was revoked"));
    };
    if (bearer.size() != kTokenChars || !bearer.startsWith(kPrefix))
        return unknown();
    OfficeCore &core = office.core();
    const base::Instant now = core.clock().now();
    bool note = false;
    DUNLIN_TRY_VALUE(auto caller, core.read([&](Connection &connection) -> Result<ApiCaller> {
        DUNLIN_TRY_VALUE(const auto row,
                         store::ApiStore(connection, core.key()).findToken(hashOf(bearer)));
        if (!row || row->revokedAt || now >= row->expiresAt)
            return unknown();
        DUNLIN_TRY_VALUE(const auto user, store::People(connection, core.key()).find(row->user));
        if (!user || !user->active)
            return unknown();
        note = !row->usedAt || now.ms - row->usedAt->ms >= base::kMsPerMinute;
        ApiCaller out{row->id, row->user, row->scopes, {}};
        DUNLIN_TRY_VALUE(out.sight, sightOf(connection, core.key(), row->user));
        return out;
    }));
    if (note) {
        DUNLIN_TRY(core.write([&](Connection &connection) -> Status {
            return store::ApiStore(connection, core.key()).used(caller.token, now);
        }));
    }
    return caller;
}

} // namespace dunlin::desk
