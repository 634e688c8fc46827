// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/office.h"
#include "core/sync/server_store.h"

#include <mutex>

namespace dunlin::store {
class Connection;
}

namespace dunlin::desk {

/// The ledger's tree of an office, which outlives it. Thread safe.
class OfficeTree final : public sync::TreeSource {
public:
    explicit OfficeTree(Office &office) : m_core(office.core()) {}
    explicit OfficeTree(OfficeCore &core) : m_core(core) {}

    base::Result<std::vector<base::Hash32>> treeTile(int level, quint64 index, int width) override;
    base::Result<std::vector<QByteArray>> treeEntries(qint64 after, qint64 until) override;

private:
    /// Leaves of the tile that is not whole yet, so that a pull does not read them again: they hold
    /// as long as the feed has the last one's row.
    struct OpenTile {
        quint64 index = 0;
        quint64 tag = 0;
        std::vector<base::Hash32> leaves;
    };
    base::Result<std::vector<base::Hash32>> openTile(store::Connection &connection, quint64 index,
                                                     int width);

    OfficeCore &m_core;
    std::mutex m_openTileMutex;
    OpenTile m_openTile;
};

} // namespace dunlin::desk
