// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/ledger_event.h"

#include <optional>
#include <vector>

namespace dunlin::store {

struct TenantRow {
    TenantKey key;
    base::TenantId id;
    QString name;
    base::Currency currency;
    QByteArray zone; ///< IANA
};

/// Tenants of a database, and small named values (settings, keys, the day of the last projection).
class Tenants {
public:
    explicit Tenants(Connection &connection) : m_connection(connection) {}

    base::Result<std::vector<TenantRow>> all();
    /// Makes it. Conflict when the id is there already. In an Office this also makes its feed head
    /// with the given incarnation (8 random bytes).
    base::Result<TenantRow> create(TenantRow tenant, const QByteArray &incarnation);
    base::Status update(const TenantRow &tenant);

    /// A named value; empty when it was never set.
    base::Result<QByteArray> setting(TenantKey tenant, const QByteArray &name);
    base::Status setSetting(TenantKey tenant, const QByteArray &name, const QByteArray &value);

private:
    Connection &m_connection;
};

} // namespace dunlin::store
