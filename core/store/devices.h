// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/ledger_event.h"

#include <optional>
#include <vector>

namespace dunlin::store {

/// On disk, do not change.
enum class DeviceState { Active = 0, Draining = 1, Wiped = 2 };

struct DeviceRow {
    base::DeviceId id;
    QString name;
    QString user;         ///< empty: the office itself
    QByteArray publicKey; ///< Ed25519, 32 bytes
    ChainHead chain;
    qint64 safeDseq = 0; ///< highest dseq that two media hold
    DeviceState state = DeviceState::Active;
    base::Instant enrolledAt;
    bool office = false;                   ///< the server's own device
    std::optional<base::Instant> lastSeen; ///< read only; nothing: it has not been in touch yet
};

/// Devices of an office with the head of each one's chain. Office databases only.
class Devices {
public:
    Devices(Connection &connection, TenantKey tenant) : m_connection(connection), m_tenant(tenant)
    {}

    base::Status add(const DeviceRow &device);
    base::Result<std::optional<DeviceRow>> find(base::DeviceId id);
    /// As find, and no other process can serve the device until the transaction ends.
    base::Result<std::optional<DeviceRow>> lock(base::DeviceId id);
    base::Result<std::optional<DeviceRow>> ofKey(const QByteArray &publicKey);
    base::Result<std::vector<DeviceRow>> all();
    /// The office's own device.
    base::Result<std::optional<DeviceRow>> officeDevice();
    base::Status setChain(base::DeviceId id, const ChainHead &chain);
    /// The place in a device's chain of an event that the ledger had already from elsewhere.
    base::Status keepPlace(base::DeviceId id, const ChainHead &place, base::EventId event);
    /// The device's signature over a push batch, kept as evidence.
    base::Status keepBatch(base::DeviceId id, qint64 first, qint64 count, const base::Hash32 &head,
                           const QByteArray &signature, base::Instant receivedAt);
    base::Status setState(base::DeviceId id, DeviceState state);
    /// It was in touch at this moment.
    base::Status seen(base::DeviceId id, base::Instant at);

private:
    Connection &m_connection;
    TenantKey m_tenant;
};

} // namespace dunlin::store
