// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/queue_key.h"
#include "core/store/roll_ups.h"

#include <optional>
#include <vector>

namespace dunlin::store {

/// What the tables have of an account before it is saved again.
struct OldAccount {
    qint64 no = 0;
    QueueEntry entry;
    base::Currency currency;
    qint64 searchHash = 0;
};

/// The statements behind Projections: one account's rows in and out, and their share of the
/// roll-ups.
class ProjectionWriter {
public:
    ProjectionWriter(Connection &connection, TenantKey tenant)
        : m_connection(connection)
        , m_tenant(tenant)
        , m_rollUps(connection, tenant)
    {}

    base::Result<std::optional<OldAccount>> find(base::AccountId account);
    /// Deletes what hangs on the account, not the account's own row.
    base::Status takeOut(const OldAccount &old);
    base::Status put(const AccountProjection &projection, const std::optional<OldAccount> &old);
    base::Status erase(const OldAccount &old);
    /// Writes what put() and takeOut() gathered: search texts and roll-ups.
    base::Status flush();
    base::Status putSearches();
    /// Forgets it: the transaction failed.
    void drop();

private:
    struct Search {
        qint64 no = 0;
        QString body;
        bool replace = false;
    };

    base::Result<qint64> putAccount(const AccountRow &account, qint64 searchHash,
                                    const std::optional<OldAccount> &old);
    base::Result<qint64> nextNo();
    base::Status putItems(qint64 no, const AccountProjection &projection);
    base::Status putDays(qint64 no, const AccountProjection &projection);

    Connection &m_connection;
    TenantKey m_tenant;
    RollUps m_rollUps;
    std::vector<Search> m_searches;
    qint64 m_lastNo = 0; ///< SQLite: the highest number given, while one save runs
};

} // namespace dunlin::store
