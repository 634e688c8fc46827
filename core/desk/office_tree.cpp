// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/office_tree.h"

#include "core/desk/office_core.h"
#include "core/store/feed_store.h"
#include "core/store/ledger_tiles.h"

namespace dunlin::desk {

using base::Result;
using store::Connection;

Result<std::vector<base::Hash32>> OfficeTree::openTile(Connection &connection, quint64 index,
                                                       int width)
{
    const qint64 first = qint64(index) * store::LedgerTiles::kWidth;
    store::LedgerTiles tiles(connection, m_core.key());
    store::FeedStore feed(connection, m_core.key());
    OpenTile open;
    {
        const std::scoped_lock lock(m_openTileMutex);
        if (m_openTile.index == index && m_openTile.leaves.size() <= size_t(width))
            open = m_openTile;
    }
    if (!open.leaves.empty()) {
        DUNLIN_TRY_VALUE(const auto tag, feed.tagAt(first + qint64(open.leaves.size())));
        if (tag != open.tag)
            open.leaves.clear();
    }
    DUNLIN_TRY_VALUE(const auto more,
                     tiles.leaves(first + qint64(open.leaves.size()), first + width));
    open.index = index;
    open.leaves.insert(open.leaves.end(), more.begin(), more.end());
    if (!more.empty()) {
        DUNLIN_TRY_VALUE(const auto tag, feed.tagAt(first + width));
        open.tag = tag.value_or(0);
        const std::scoped_lock lock(m_openTileMutex);
        m_openTile = open;
    }
    return open.leaves;
}

Result<std::vector<base::Hash32>> OfficeTree::treeTile(int level, quint64 index, int width)
{
    return m_core.read([&](Connection &connection) -> Result<std::vector<base::Hash32>> {
        store::LedgerTiles tiles(connection, m_core.key());
        if (level > 0 || width == store::LedgerTiles::kWidth)
            return tiles.tile(level, qint64(index), width);
        DUNLIN_TRY_VALUE(auto kept, tiles.kept(0, qint64(index)));
        if (kept.size() < size_t(width))
            return openTile(connection, index, width);
        kept.resize(size_t(width));
        return kept;
    });
}

Result<std::vector<QByteArray>> OfficeTree::treeEntries(qint64 after, qint64 until)
{
    return m_core.read([&](Connection &connection) {
        return store::LedgerTiles(connection, m_core.key()).leafData(after, until);
    });
}

} // namespace dunlin::desk
