// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/store/connection.h"
#include "core/store/ledger_event.h"

#include <vector>

namespace dunlin::store {

/// A backup that was taken.
struct BackupRun {
    base::Bytes16 id{};
    base::Instant at;
    qint64 seq = 0;      ///< head of the feed that it holds
    base::Hash32 root{}; ///< of the ledger's tree at seq
};
/// How far a backup has a device's chain.
struct BackupChain {
    base::DeviceId device;
    qint64 dseq = 0;
};

/// The backups of an office that are retained: the newest kRetained. What all of them hold may
/// leave the laptops' outboxes. Office databases only.
class BackupRuns {
public:
    static constexpr int kRetained = 2;

    BackupRuns(Connection &connection, TenantKey tenant)
        : m_connection(connection)
        , m_tenant(tenant)
    {}

    /// A backup is whole and on its disk: it counts among the retained ones, the oldest beyond
    /// kRetained no longer, and each device's `safe` moves to what the older retained one holds
    /// (never back: what a laptop let go of it cannot send again). In the caller's transaction.
    base::Status add(const BackupRun &run, const std::vector<BackupChain> &chains);
    /// Newest first.
    base::Result<std::vector<BackupRun>> retained();

private:
    Connection &m_connection;
    TenantKey m_tenant;
};

} // namespace dunlin::store
