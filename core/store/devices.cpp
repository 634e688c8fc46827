// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/devices.h"

namespace dunlin::store {

using base::DeviceId;
using base::ErrorCode;
using base::fail;
using base::Result;
using base::Status;

namespace {

#define DUNLIN_DEVICE_COLUMNS                                                                      \
    "id, name, user_name, public_key, last_dseq, last_hash, safe_dseq, state, enrolled_at, office"
constexpr char kInsert[] = "INSERT INTO device(tenant, " DUNLIN_DEVICE_COLUMNS ", pulled_seq)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)";
constexpr char kFind[] =
    "SELECT " DUNLIN_DEVICE_COLUMNS ", last_seen_at FROM device WHERE tenant = ? AND id = ?";
constexpr char kLock[] =
    "SELECT " DUNLIN_DEVICE_COLUMNS ", last_seen_at FROM device WHERE tenant = ? AND id = ? {lock}";
constexpr char kOfKey[] = "SELECT " DUNLIN_DEVICE_COLUMNS
                          ", last_seen_at FROM device WHERE tenant = ? AND public_key = ?";
constexpr char kAll[] = "SELECT " DUNLIN_DEVICE_COLUMNS
                        ", last_seen_at FROM device WHERE tenant = ? ORDER BY enrolled_at, id";
constexpr char kOffice[] =
    "SELECT " DUNLIN_DEVICE_COLUMNS ", last_seen_at FROM device WHERE tenant = ? AND office = 1";
constexpr char kSetChain[] =
    "UPDATE device SET last_dseq = ?, last_hash = ? WHERE tenant = ? AND id = ?";
constexpr char kKeepPlace[] = "INSERT INTO chain_place(tenant, device, dseq, hash, event)"
                              " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
constexpr char kKeepBatch[] =
    "INSERT INTO push_batch(tenant, device, first, n, head, signature, received_at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
constexpr char kSeen[] = "UPDATE device SET last_seen_at = ? WHERE tenant = ? AND id = ?";
constexpr char kSetState[] = "UPDATE device SET state = ? WHERE tenant = ? AND id = ?";

DeviceRow read(const Statement &row)
{
    DeviceRow device;
    device.id = row.id<DeviceId>(0);
    device.name = row.text(1);
    device.user = row.text(2);
    device.publicKey = row.bytes(3);
    device.chain = ChainHead{row.integer(4), row.hash32(5)};
    device.safeDseq = row.integer(6);
    device.state = DeviceState(row.int32(7));
    device.enrolledAt = row.instant(8);
    device.office = row.boolean(9);
    device.lastSeen = row.optionalInstant(10);
    return device;
}

Result<std::optional<DeviceRow>> readOne(Statement &select)
{
    DUNLIN_TRY_VALUE(const bool row, select.step());
    return row ? std::optional(read(select)) : std::nullopt;
}

Status runOnOne(Statement &update)
{
    DUNLIN_TRY(update.run());
    if (update.affected() != 1)
        return fail(ErrorCode::NotFound, QStringLiteral("no such device"));
    return {};
}

} // namespace

Status Devices::add(const DeviceRow &device)
{
    DUNLIN_TRY_VALUE(auto insert, m_connection.prepare(kInsert));
    return insert
        .bind(m_tenant.value, device.id, device.name, device.user, device.publicKey,
              device.chain.dseq, device.chain.hash, device.safeDseq, int(device.state),
              device.enrolledAt, device.office)
        .run();
}

Result<std::optional<DeviceRow>> Devices::find(DeviceId id)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kFind));
    return readOne(select.bind(m_tenant.value, id));
}

Result<std::optional<DeviceRow>> Devices::lock(DeviceId id)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kLock));
    return readOne(select.bind(m_tenant.value, id));
}

Result<std::optional<DeviceRow>> Devices::ofKey(const QByteArray &publicKey)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kOfKey));
    return readOne(select.bind(m_tenant.value, publicKey));
}

Result<std::vector<DeviceRow>> Devices::all()
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kAll));
    select.bind(m_tenant.value);
    std::vector<DeviceRow> devices;
    for (;;) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        if (!row)
            return devices;
        devices.push_back(read(select));
    }
}

Result<std::optional<DeviceRow>> Devices::officeDevice()
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kOffice));
    return readOne(select.bind(m_tenant.value));
}

Status Devices::setChain(DeviceId id, const ChainHead &chain)
{
    DUNLIN_TRY_VALUE(auto update, m_connection.prepare(kSetChain));
    return runOnOne(update.bind(chain.dseq, chain.hash, m_tenant.value, id));
}

Status Devices::keepPlace(DeviceId id, const ChainHead &place, base::EventId event)
{
    DUNLIN_TRY_VALUE(auto insert, m_connection.prepare(kKeepPlace));
    return insert.bind(m_tenant.value, id, place.dseq, place.hash, event).run();
}

Status Devices::keepBatch(DeviceId id, qint64 first, qint64 count, const base::Hash32 &head,
                          const QByteArray &signature, base::Instant receivedAt)
{
    DUNLIN_TRY_VALUE(auto insert, m_connection.prepare(kKeepBatch));
    return insert.bind(m_tenant.value, id, first, count, head, signature, receivedAt).run();
}

Status Devices::seen(DeviceId id, base::Instant at)
{
    DUNLIN_TRY_VALUE(auto update, m_connection.prepare(kSeen));
    return runOnOne(update.bind(at, m_tenant.value, id));
}

Status Devices::setState(DeviceId id, DeviceState state)
{
    DUNLIN_TRY_VALUE(auto update, m_connection.prepare(kSetState));
    return runOnOne(update.bind(int(state), m_tenant.value, id));
}

} // namespace dunlin::store
