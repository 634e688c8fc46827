// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/ledger_event.h"

#include <optional>
#include <vector>

namespace dunlin::store {

/// A version of something that the office keeps beside its events, verbatim.
struct RecordRow {
    QByteArray entity; ///< what kind of thing it is
    QByteArray rid;
    qint64 rev = 0;
    base::AccountId account; ///< null: the whole office
    QByteArray raw;
};

/// Records of an office.db or a cache.db.
class RecordStore {
public:
    RecordStore(Connection &connection, TenantKey tenant)
        : m_connection(connection)
        , m_tenant(tenant)
    {}

    /// Adds a version; one that is there already stays.
    base::Status put(const RecordRow &record);
    base::Result<std::optional<RecordRow>> version(const QByteArray &entity, const QByteArray &rid,
                                                   qint64 rev);

private:
    Connection &m_connection;
    TenantKey m_tenant;
};

} // namespace dunlin::store
