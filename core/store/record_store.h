// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/ledger_event.h"

#include <optional>
#include <vector>

namespace dunlin::store {

/// A version of a server-owned record (a user, a creditor's settings, a template), verbatim.
struct RecordRow {
    QByteArray entity; ///< "user", "template"
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
    /// The highest revision.
    base::Result<std::optional<RecordRow>> latest(const QByteArray &entity, const QByteArray &rid);
    base::Result<std::optional<RecordRow>> version(const QByteArray &entity, const QByteArray &rid,
                                                   qint64 rev);
    /// The highest revision of each record of an entity.
    base::Result<std::vector<RecordRow>> all(const QByteArray &entity);

private:
    Connection &m_connection;
    TenantKey m_tenant;
};

} // namespace dunlin::store
