// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/office_core.h"

#include "core/desk/office_server_store.h"
#include "core/store/devices.h"
#include "core/store/feed_store.h"
#include "core/store/ledger_tiles.h"
#include "core/store/open_database.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace dunlin::desk {

using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;

namespace {

QString databaseOf(const QString &location)
{
    return store::isPostgresUrl(location) ? location : location + QStringLiteral("/office.db");
}

QByteArray randomBytes(base::Rng &rng, int count)
{
    QByteArray out;
    while (out.size() < count) {
        const base::Bytes16 some = rng.bytes16();
        out.append(reinterpret_cast<const char *>(some.data()), qsizetype(some.size()));
    }
    out.truncate(count);
    return out;
}

/// A folder in which an office was begun and not finished may be begun again.
Status checkPlace(const OfficeCore::Opening &opening)
{
    if (opening.create || store::isPostgresUrl(opening.location)
        || QFileInfo::exists(databaseOf(opening.location)))
        return {};
    return fail(ErrorCode::NotFound,
                QStringLiteral("there is no office at %1").arg(opening.location));
}

/// Nothing of one office is written into another that took its place meanwhile.
Status checkSame(store::Connection &connection, const store::TenantRow &tenant)
{
    DUNLIN_TRY_VALUE(const auto present, store::Tenants(connection).all());
    if (!present.empty() && present.front().id == tenant.id && present.front().key == tenant.key)
        return {};
    return fail(ErrorCode::Conflict,
                QStringLiteral("another office is in this database now, or none; nothing of "
                               "this one was written to it. Restart to serve it"));
}

} // namespace

Result<std::unique_ptr<OfficeCore>> OfficeCore::open(const Opening &opening,
                                                     const base::Clock &clock)
{
    DUNLIN_TRY(checkPlace(opening));
    std::unique_ptr<OfficeCore> core(new OfficeCore(clock));
    core->m_location = opening.location;
    if (!store::isPostgresUrl(opening.location)) {
        DUNLIN_TRY_VALUE(auto lock, store::FolderLock::take(opening.location));
        core->m_lock.emplace(std::move(lock));
    }
    DUNLIN_TRY(core->m_writer.run([&] { return core->openWriter(opening); }));
    DUNLIN_TRY(core->m_reader.run([&] { return core->openReader(); }));
    core->m_serverStore = std::make_unique<OfficeServerStore>(*core);
    return core;
}

OfficeCore::OfficeCore(const base::Clock &clock) : m_clock(clock), m_seat(m_rng.bytes16())
{}

OfficeSeat &seatOf(OfficeCore &core)
{
    return core.m_seat;
}

OfficeCore::~OfficeCore()
{
    m_reader.run([this] {
        m_windows.reset();
        m_readConnection.reset();
    });
    m_writer.run([this] { m_writeConnection.reset(); });
}

Status OfficeCore::openWriter(const Opening &opening)
{
    store::OpenSpec spec;
    spec.location = databaseOf(opening.location);
    spec.role = store::Role::Office;
    DUNLIN_TRY_VALUE(auto connection, store::openDatabase(spec));
    m_writeConnection.emplace(std::move(connection));
    if (opening.create)
        DUNLIN_TRY(makeTenant(*opening.create));
    DUNLIN_TRY(loadTenant());
    return completeTiles();
}

/// An office of an older program, or a restored one, has a feed without its tree.
Status OfficeCore::completeTiles()
{
    DUNLIN_TRY_VALUE(auto transaction, store::Transaction::begin(*m_writeConnection));
    DUNLIN_TRY(store::LedgerTiles(*m_writeConnection, key()).complete(m_head));
    return transaction.commit();
}

Status OfficeCore::makeTenant(const OfficeSettings &settings)
{
    store::Connection &connection = *m_writeConnection;
    DUNLIN_TRY_VALUE(auto transaction, store::Transaction::begin(connection));
    store::Tenants tenants(connection);
    DUNLIN_TRY_VALUE(const auto present, tenants.all());
    if (!present.empty())
        return fail(ErrorCode::Conflict, QStringLiteral("there is an office already"));
    store::TenantRow row;
    row.id = {base::uuid7(m_clock.now(), m_rng)};
    row.name = settings.name;
    row.currency = settings.currency;
    row.zone = settings.zone;
    DUNLIN_TRY_VALUE(row, tenants.create(row, randomBytes(m_rng, 8)));
    DUNLIN_TRY(tenants.setSetting(row.key, "signing_seed", randomBytes(m_rng, 32)));
    DUNLIN_TRY(tenants.setSetting(row.key, "token_key", randomBytes(m_rng, 32)));
    store::DeviceRow device;
    device.id = {base::uuid7(m_clock.now(), m_rng)};
    device.name = QStringLiteral("office");
    device.enrolledAt = m_clock.now();
    device.office = true;
    DUNLIN_TRY(store::Devices(connection, row.key).add(device));
    return transaction.commit();
}

Status OfficeCore::loadTenant()
{
    store::Connection &connection = *m_writeConnection;
    store::Tenants tenants(connection);
    DUNLIN_TRY_VALUE(const auto present, tenants.all());
    if (present.empty())
        return fail(ErrorCode::NotFound, QStringLiteral("this database holds no office"));
    if (!m_author) { // after a loss they stay: others are reading them in their threads
        m_tenant = present.front();
        m_settings = {m_tenant.name, m_tenant.currency, m_tenant.zone};
    }
    DUNLIN_TRY_VALUE(const auto device, store::Devices(connection, key()).officeDevice());
    if (!device)
        return fail(ErrorCode::StoreCorrupt, QStringLiteral("the office has no device of its own"));
    DUNLIN_TRY_VALUE(const QByteArray hlc, tenants.setting(key(), "hlc"));
    DUNLIN_TRY_VALUE(const auto head, store::FeedStore(connection, key()).head());
    m_head = head.seq;
    m_savedHlc = hlc.toULongLong();
    m_author = std::make_unique<EventAuthor>(
        m_clock, m_rng, m_tenant.id, device->id,
        ChainPlace{device->chain.dseq, device->chain.hash, m_savedHlc});
    return {};
}

Result<store::Connection> OfficeCore::openAside() const
{
    store::OpenSpec spec;
    spec.location = databaseOf(m_location);
    spec.role = store::Role::Office;
    spec.readOnly = true;
    return store::openDatabase(spec);
}

Status OfficeCore::openReader()
{
    DUNLIN_TRY_VALUE(auto connection, openAside());
    m_readConnection.emplace(std::move(connection));
    m_windows = std::make_unique<store::QueueWindows>(*m_readConnection, key());
    return {};
}

/// After the database was away (restarted, failed over): new connections in place of the lost ones.
Status OfficeCore::reopen()
{
    store::OpenSpec spec;
    spec.location = databaseOf(m_location);
    spec.role = store::Role::Office;
    DUNLIN_TRY(m_writer.run([&]() -> Status {
        DUNLIN_TRY_VALUE(auto connection, store::openDatabase(spec));
        if (Status same = checkSame(connection, m_tenant); !same)
            return same;
        m_writeConnection.emplace(std::move(connection));
        return loadTenant();
    }));
    DUNLIN_TRY(m_reader.run([&]() -> Status {
        spec.readOnly = true;
        DUNLIN_TRY_VALUE(auto connection, store::openDatabase(spec));
        m_windows.reset();
        m_readConnection.emplace(std::move(connection));
        m_windows = std::make_unique<store::QueueWindows>(*m_readConnection, key());
        return {};
    }));
    m_isLost = false;
    return {};
}

Status followFeed(OfficeCore &core)
{
    if (core.isFolder())
        return {}; // nobody else writes it
    if (core.m_isLost)
        DUNLIN_TRY(core.reopen());
    const auto head = core.read([&core](store::Connection &connection) {
        return store::FeedStore(connection, core.key()).head();
    });
    if (!head)
        return fail(head.error());
    core.m_head = head->seq;
    return {};
}

Status OfficeCore::saveClock(store::Connection &connection)
{
    const quint64 hlc = m_author->place().hlc;
    if (hlc == m_savedHlc)
        return {};
    m_savedHlc = hlc;
    return store::Tenants(connection).setSetting(key(), "hlc", QByteArray::number(hlc));
}

void OfficeCore::queueMoved(std::span<const store::QueueMove> moves)
{
    m_pendingMoves.insert(m_pendingMoves.end(), moves.begin(), moves.end());
}

void OfficeCore::forgetPending()
{
    m_pendingMoves.clear();
    m_pendingAll = false;
    m_pendingHead = 0;
}

void OfficeCore::publishPending()
{
    if (m_pendingHead > 0)
        m_head = m_pendingHead;
    if (m_pendingAll || !m_pendingMoves.empty()) {
        m_reader.post([this, all = m_pendingAll, moves = std::move(m_pendingMoves)] {
            if (all)
                m_windows->invalidate();
            else
                m_windows->apply(moves);
        });
    }
    forgetPending();
}

// Both only make a long write quicker: a failure of theirs is none of the write's.
void OfficeCore::beginBulk()
{
    (void)m_writeConnection->setBulk(true);
}

void OfficeCore::endBulk()
{
    (void)m_writeConnection->setBulk(false);
    (void)m_writeConnection->checkpoint();
    (void)m_writeConnection->optimize();
}

sync::ServerStore &OfficeCore::serverStore()
{
    return *m_serverStore;
}

} // namespace dunlin::desk
