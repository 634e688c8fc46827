// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/projections.h"
#include "core/store/queue_key.h"
#include "core/store/roll_ups.h"

#include <optional>
#include <span>
#include <vector>

namespace dunlin::store {

/// What the tables have of an account before it is saved again.
struct OldAccount {
    qint64 no = 0;
    qint64 searchHash = 0; ///< partsHash() of what was saved
    qint64 rank = 0;       ///< as it is stored: an older version may have ranked otherwise
    AccountRow row;

    /// Where it stands in the queue.
    QueueEntry entry() const;
};

/// The statements behind Projections: accounts' rows in and out, and their share of the roll-ups.
class ProjectionWriter {
public:
    ProjectionWriter(Connection &connection, TenantKey tenant)
        : m_connection(connection)
        , m_tenant(tenant)
        , m_rollUps(connection, tenant)
    {}

    base::Result<std::optional<OldAccount>> find(base::AccountId account);
    /// The search text, and one number for all that hangs on the account's row: that text, items,
    /// promises, points and days. While it is the same, only the row itself has to be written,
    /// which is what a new day does to most accounts. Stored as search_hash.
    static ProjectionTraits traitsOf(const AccountProjection &projection);
    /// Deletes what hangs on the account, not the account's own row. `same`: it stays as it is.
    base::Status takeOut(const OldAccount &old, bool same = false);
    /// `old`: what the tables have of each of them and takeOut() has emptied; none at all: nothing.
    /// `traits`: of each.
    base::Status put(std::span<const AccountProjection> projections,
                     std::span<const std::optional<OldAccount>> old,
                     std::span<const ProjectionTraits> traits);
    base::Status erase(const OldAccount &old);
    /// Writes what put() and takeOut() gathered: search texts and roll-ups.
    base::Status flush();
    /// The same for search texts alone, and only when they are many: in a bulk.
    base::Status flushLarge();
    /// Forgets it: the transaction failed.
    void drop();

private:
    struct Search {
        qint64 no = 0;
        QString body;
        bool replace = false;
    };

    struct Numbered {
        qint64 no = 0;
        qint64 searchHash = 0;
        const AccountProjection *projection = nullptr;
    };
    template <class Row>
    struct Part {
        qint64 no = 0;
        int n = 0; ///< from 1
        const Row *row = nullptr;
        const AccountRow *account = nullptr;
    };

    template <class Row>
    static std::vector<Part<Row>> partsOf(const std::vector<Numbered> &accounts,
                                          std::vector<Row> AccountProjection::*rows);
    base::Result<qint64> nextNo();
    base::Status update(const Numbered &account, const OldAccount &old);
    /// The row's share of the roll-ups, in (1) or out (-1).
    void addRow(const AccountRow &row, int sign);
    base::Status putItems(const std::vector<Numbered> &accounts);
    base::Status putPromises(const std::vector<Numbered> &accounts);
    base::Status putPoints(const std::vector<Numbered> &accounts);
    base::Status putDays(const std::vector<Numbered> &accounts);
    base::Status putMessages(const std::vector<Numbered> &accounts);
    base::Status putSearches();

    Connection &m_connection;
    TenantKey m_tenant;
    RollUps m_rollUps;
    std::vector<Search> m_searches;
    qint64 m_lastNo = 0; ///< SQLite: the highest number given, while one save runs
};

} // namespace dunlin::store
