// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/office_people.h"

#include "core/base/hash.h"
#include "core/base/json_writer.h"
#include "core/desk/ledger_writer.h"
#include "core/desk/office_core.h"
#include "core/store/devices.h"
#include "core/store/feed_store.h"
#include "core/store/grants.h"
#include "core/store/people.h"
#include "core/sync/server.h"

#include <QtCore/QRegularExpression>

#include <sodium.h>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;
using store::Connection;

namespace {

constexpr qint64 kCodeLifeMs = 10 * base::kMsPerMinute;

Result<QByteArray> passwordHash(const QByteArray &password)
{
    if (password.isEmpty())
        return QByteArray();
    QByteArray out(crypto_pwhash_STRBYTES, '\0');
    if (sodium_init() < 0
        || crypto_pwhash_str(out.data(), password.constData(),
                             static_cast<unsigned long long>(password.size()),
                             crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE)
               != 0)
        return fail(ErrorCode::Internal, QStringLiteral("the password could not be hashed"));
    out.truncate(qsizetype(qstrlen(out.constData())));
    return out;
}

/// A user of a team may have accounts from before he was known: his team sees them from now on.
Status showToTeam(OfficeCore &core, Connection &connection, const store::UserRow &user)
{
    if (user.team.isEmpty())
        return {};
    store::FeedStore feed(connection, core.key());
    store::Grants grants(connection, core.key());
    DUNLIN_TRY_VALUE(const auto head, feed.head());
    DUNLIN_TRY_VALUE(const auto held, grants.members({userPrincipal(user.name)}, head.seq));
    if (held.accounts.empty())
        return {};
    DUNLIN_TRY_VALUE(const qint64 seq, feed.appendGrant({}, user.team.toUtf8()));
    for (const base::AccountId &account : held.accounts)
        DUNLIN_TRY(grants.grant(teamPrincipal(user.team), account, seq));
    core.headMoved(seq);
    return {};
}

} // namespace

Status addUser(Office &office, const NewUser &user)
{
    static const QRegularExpression kName(
        QStringLiteral("^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}$"));
    if (!kName.match(user.name).hasMatch()) {
        return fail(ErrorCode::Input,
                    QStringLiteral("a user name is letters, digits, dots and dashes"));
    }
    DUNLIN_TRY_VALUE(const QByteArray hash, passwordHash(user.password));
    OfficeCore &core = office.core();
    return core.write([&](Connection &connection) -> Status {
        store::UserRow row;
        row.id = {base::uuid7(core.clock().now(), core.rng())};
        row.name = user.name;
        row.displayName = user.displayName.isEmpty() ? user.name : user.displayName;
        row.role = ports::roleName(user.role);
        row.team = user.team;
        row.passwordHash = hash;
        row.createdAt = core.clock().now();
        store::People people(connection, core.key());
        DUNLIN_TRY_VALUE(const auto there, people.find(user.name));
        if (there) {
            return fail(ErrorCode::Conflict,
                        QStringLiteral("there is a user %1 already").arg(user.name));
        }
        DUNLIN_TRY(people.add(row));
        return showToTeam(core, connection, row);
    });
}

Result<DeviceCode> makeDeviceCode(Office &office, const QString &user)
{
    OfficeCore &core = office.core();
    return core.write([&](Connection &connection) -> Result<DeviceCode> {
        store::People people(connection, core.key());
        DUNLIN_TRY_VALUE(const auto row, people.find(user));
        if (!row)
            return fail(ErrorCode::NotFound, QStringLiteral("there is no user %1").arg(user));
        DeviceCode code;
        code.code = sync::makeEnrolCode(core.rng());
        code.expires = core.clock().now().plusMs(kCodeLifeMs);
        store::EnrolmentCode kept;
        kept.hash = base::toBytes(sync::enrolCodeHash(code.code));
        kept.user = user;
        kept.createdAt = core.clock().now();
        kept.expiresAt = code.expires;
        DUNLIN_TRY(people.addCode(kept));
        return code;
    });
}

Result<std::vector<DeviceInfo>> devices(Office &office)
{
    OfficeCore &core = office.core();
    return core.read([&](Connection &connection) -> Result<std::vector<DeviceInfo>> {
        DUNLIN_TRY_VALUE(const auto rows, store::Devices(connection, core.key()).all());
        std::vector<DeviceInfo> out;
        for (const store::DeviceRow &row : rows) {
            DeviceInfo info;
            info.id = row.id;
            info.user = row.user;
            info.name = row.name;
            switch (row.state) {
            case store::DeviceState::Active: info.state = "active"; break;
            case store::DeviceState::Draining: info.state = "draining"; break;
            case store::DeviceState::Wiped: info.state = "wiped"; break;
            }
            info.events = row.chain.dseq;
            info.enrolled = row.enrolledAt;
            info.lastSeen = row.lastSeen;
            info.office = row.office;
            DUNLIN_TRY_VALUE(info.wipe, wipeStanding(connection, core.key(), row.id));
            out.push_back(std::move(info));
        }
        return out;
    });
}

} // namespace dunlin::desk
