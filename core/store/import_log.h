// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/ledger_event.h"

#include <optional>
#include <span>
#include <vector>

namespace dunlin::store {

struct ImportRow {
    base::ImportId id;
    QByteArray sourceDigest; ///< SHA-256 of the file
    QString profile;
    QString fileName; ///< without its folder
    QByteArray countsJson;
    base::Instant at;
    bool undone = false;
};

/// Book-keeping of imports. Which accounts an import touched is written by FeedStore::append from
/// LedgerEvent::import. Office databases only.
class ImportLog {
public:
    ImportLog(Connection &connection, TenantKey tenant) : m_connection(connection), m_tenant(tenant)
    {}

    /// Adds it, or replaces profile, counts, time and the undone mark of one that is there.
    base::Status save(const ImportRow &import);
    base::Result<std::optional<ImportRow>> find(base::ImportId id);
    base::Status setUndone(base::ImportId id, bool undone);
    base::Result<std::vector<base::AccountId>> accounts(base::ImportId id);

private:
    Connection &m_connection;
    TenantKey m_tenant;
};

} // namespace dunlin::store
