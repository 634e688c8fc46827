// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/ledger_event.h"
#include "core/store/projection_rows.h"
#include "core/store/queue_key.h"

#include <memory>
#include <span>
#include <vector>

namespace dunlin::store {

/// What is worked out from an account's rows when they are saved.
struct ProjectionTraits {
    QString words;        ///< what searches find the account by
    qint64 partsHash = 0; ///< one number for all that hangs on the account's row
};

/// Writes the projection rows of accounts, with search index and roll-ups. On the writer.
class Projections {
public:
    Projections(Connection &connection, TenantKey tenant);
    ~Projections();

    /// Replaces all rows of these accounts (no account twice). Returns how each moved in the queue:
    /// hand it to QueueWindows::apply on the readers after the commit. For more than some thousand
    /// accounts it is cheaper to drop the moves and call QueueWindows::invalidate.
    base::Result<std::vector<QueueMove>> save(std::span<const AccountProjection> accounts);
    /// The same, with what traitsOf() gave for each.
    base::Result<std::vector<QueueMove>> save(std::span<const AccountProjection> accounts,
                                              std::span<const ProjectionTraits> traits);
    /// Any thread.
    static ProjectionTraits traitsOf(const AccountProjection &account);
    /// Takes accounts out of every projection (undone imports, access lost).
    base::Result<std::vector<QueueMove>> remove(std::span<const base::AccountId> accounts);
    /// Empties every projection of the tenant, creditors too: before a rebuild.
    base::Status clear();

    base::Status saveCreditor(const CreditorRow &creditor);
    base::Result<std::vector<CreditorRow>> creditors();

    /// Between beginBulk and endBulk save() must be given accounts that have no rows yet (after
    /// clear(), or new ones), and skips looking for old ones; endBulk writes the roll-ups.
    void beginBulk();
    base::Status endBulk();

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace dunlin::store
