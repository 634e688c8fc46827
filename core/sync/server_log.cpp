// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/server_log.h"

#include "core/sync/ledger_tree.h"
#include "core/sync/server_parts.h"
#include "core/sync/wire_bytes.h"

namespace dunlin::sync {

using base::Hash32;
using base::Status;

namespace {

constexpr int kMaxLevel = 6;
constexpr qsizetype kMaxPath = 60;

TileHashes hashesOf(TreeSource &tree, qint64 size)
{
    return TileHashes(quint64(size), [&tree](int level, quint64 index, int width) {
        return tree.treeTile(level, index, width);
    });
}

base::Result<QByteArray> noteAt(const TileHashes &hashes, const OfficeFacts &office, qint64 size)
{
    DUNLIN_TRY_VALUE(const Hash32 root, hashes.rootOf(quint64(size)));
    return signedCheckpoint(treeOrigin(office.tenant), quint64(size), root,
                            keyPairFromSeed(office.signingSeed));
}

/// Where a path points: groups of three digits, all but the last with an x before them; ".p/W".
struct TilePlace {
    quint64 index = 0;
    int width = TileHashes::kTileWidth;
};

std::optional<TilePlace> placeOf(QByteArrayView path)
{
    TilePlace place;
    const QByteArray text = path.toByteArray();
    if (text.isEmpty() || text.size() > kMaxPath)
        return std::nullopt;
    QByteArray number = text;
    if (const qsizetype part = text.indexOf(".p/"); part >= 0) {
        bool ok = false;
        place.width = text.mid(part + 3).toInt(&ok);
        if (!ok || place.width < 1 || place.width >= TileHashes::kTileWidth)
            return std::nullopt;
        number = text.left(part);
    }
    const QList<QByteArray> groups = number.split('/');
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const bool isLast = i + 1 == groups.size();
        const QByteArray digits = isLast ? groups[i] : groups[i].mid(1);
        bool ok = false;
        const uint value = digits.toUInt(&ok);
        if (!ok || digits.size() != 3 || (!isLast && !groups[i].startsWith('x')) || i > 4)
            return std::nullopt;
        place.index = place.index * 1000 + value;
    }
    return place;
}

/// Whether a tree of this size has that part of that tile.
bool reaches(qint64 size, int level, const TilePlace &place)
{
    const quint64 entries = quint64(size) >> (TileHashes::kTileBits * level);
    return place.index * TileHashes::kTileWidth + quint64(place.width) <= entries;
}

Answer<bool> mayRead(const ServerContext &context, QByteArrayView bearer)
{
    SYNC_TRY_VALUE(const OfficeFacts office, context.store.office());
    const auto who = callerOf(context, office, bearer);
    if (!who)
        return tl::unexpected(who.error());
    if (who->device.state != DeviceState::Active)
        return refuse(403, "wiped", "never");
    if (!context.tree)
        return refuse(404, "not_found", "never");
    return true;
}

} // namespace

QByteArray treeOrigin(base::TenantId tenant)
{
    return "dunlin/" + tenant.toHex();
}

Status proveTree(TreeSource &tree, const OfficeFacts &office, qint64 target, qint64 head,
                 const std::vector<quint64> &witnessed, PullPage *page)
{
    const TileHashes hashes = hashesOf(tree, head);
    DUNLIN_TRY_VALUE(page->treeNote, noteAt(hashes, office, target));
    for (const quint64 size : witnessed) {
        if (size > quint64(head))
            continue;
        const quint64 less = std::min(size, quint64(target));
        const quint64 more = std::max(size, quint64(target));
        DUNLIN_TRY_VALUE(auto path, hashes.consistencyOf(less, more));
        page->treeProofs.push_back({size, std::move(path)});
    }
    return {};
}

Answer<QByteArray> checkpoint(const ServerContext &context)
{
    return transact<QByteArray>(context, Access::Read, [&]() -> Answer<QByteArray> {
        if (!context.tree)
            return refuse(404, "not_found", "never");
        SYNC_TRY_VALUE(const OfficeFacts office, context.store.office());
        SYNC_TRY_VALUE(const FeedHead head, context.store.head());
        SYNC_TRY_VALUE(QByteArray note,
                       noteAt(hashesOf(*context.tree, head.seq), office, head.seq));
        return note;
    });
}

Answer<QByteArray> tile(const ServerContext &context, QByteArrayView bearer, QByteArrayView path)
{
    return transact<QByteArray>(context, Access::Read, [&]() -> Answer<QByteArray> {
        const auto allowed = mayRead(context, bearer);
        if (!allowed)
            return tl::unexpected(allowed.error());
        const qsizetype slash = path.indexOf('/');
        bool ok = false;
        const int level = path.first(std::max<qsizetype>(0, slash)).toByteArray().toInt(&ok);
        const auto place = placeOf(path.sliced(slash + 1));
        SYNC_TRY_VALUE(const FeedHead head, context.store.head());
        if (!ok || level < 0 || level > kMaxLevel || !place || !reaches(head.seq, level, *place))
            return refuse(404, "not_found", "never");
        SYNC_TRY_VALUE(const auto hashes,
                       context.tree->treeTile(level, place->index, place->width));
        return QByteArray(reinterpret_cast<const char *>(hashes.data()),
                          qsizetype(hashes.size() * sizeof(Hash32)));
    });
}

Answer<QByteArray> entries(const ServerContext &context, QByteArrayView bearer, QByteArrayView path)
{
    return transact<QByteArray>(context, Access::Read, [&]() -> Answer<QByteArray> {
        const auto allowed = mayRead(context, bearer);
        if (!allowed)
            return tl::unexpected(allowed.error());
        const auto place = placeOf(path);
        SYNC_TRY_VALUE(const FeedHead head, context.store.head());
        if (!place || !reaches(head.seq, 0, *place))
            return refuse(404, "not_found", "never");
        const auto first = qint64(place->index * TileHashes::kTileWidth);
        SYNC_TRY_VALUE(const auto leaves, context.tree->treeEntries(first, first + place->width));
        QByteArray out;
        for (const QByteArray &leaf : leaves) {
            appendBigEndian<quint16>(&out, quint16(leaf.size()));
            out += leaf;
        }
        return out;
    });
}

} // namespace dunlin::sync
