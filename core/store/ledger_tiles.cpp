// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger_tiles.h"

#include "core/base/assert.h"
#include "core/base/merkle.h"
#include "core/domain/ledger_leaf.h"

#include <algorithm>
#include <cstring>

namespace dunlin::store {

using base::ErrorCode;
using base::fail;
using base::Hash32;
using base::Result;
using base::Status;

namespace {

constexpr char kKeep[] = "INSERT INTO ledger_tile(tenant, level, idx, hashes) VALUES (?, ?, ?, ?)"
                         " ON CONFLICT (tenant, level, idx) DO UPDATE SET hashes = excluded.hashes";
constexpr char kKept[] =
    "SELECT hashes FROM ledger_tile WHERE tenant = ? AND level = ? AND idx = ?";
constexpr char kLastKept[] = "SELECT max(idx) FROM ledger_tile WHERE tenant = ? AND level = 0";
constexpr char kLeaves[] = "SELECT f.seq, f.kind, f.ref, e.device, e.dseq, e.hash, e.verdict,"
                           " e.received_at FROM feed f LEFT JOIN event e"
                           " ON e.tenant = f.tenant AND e.id = f.ref AND f.kind = 0"
                           " WHERE f.tenant = ? AND f.seq > ? AND f.seq <= ? ORDER BY f.seq";
constexpr int kFeedKindEvent = 0;
/// Tiles are completed in runs of this many rows, so that memory does not grow with the feed.
constexpr qint64 kRun = 16 * LedgerTiles::kWidth;

std::vector<Hash32> hashesOf(const QByteArray &bytes)
{
    std::vector<Hash32> hashes(size_t(bytes.size()) / sizeof(Hash32));
    if (!hashes.empty())
        std::memcpy(hashes.data(), bytes.constData(), hashes.size() * sizeof(Hash32));
    return hashes;
}

} // namespace

Status LedgerTiles::keep(int level, qint64 index, std::span<const Hash32> hashes)
{
    {
        DUNLIN_TRY_VALUE(auto put, m_connection.prepare(kKeep));
        const QByteArray bytes(reinterpret_cast<const char *>(hashes.data()),
                               qsizetype(hashes.size_bytes()));
        DUNLIN_TRY(put.bind(m_tenant.value, level, index, bytes).run());
    }
    return hashes.size() == size_t(kWidth) ? keepRoot(level, index) : Status();
}

/// Each root as soon as its tile is whole: whoever asks for the tree's state reads a tile of them
/// and folds nothing again. Up to 65,000 hashes are behind one tile of roots.
Status LedgerTiles::keepRoot(int level, qint64 index)
{
    const auto width = int(index % kWidth) + 1;
    DUNLIN_TRY_VALUE(const auto roots, tile(level + 1, index / kWidth, width));
    return keep(level + 1, index / kWidth, roots);
}

Status LedgerTiles::append(qint64 before, std::span<const Hash32> leaves)
{
    const qint64 head = before + qint64(leaves.size());
    for (qint64 index = before / kWidth; (index + 1) * kWidth <= head; ++index) {
        const qint64 first = index * kWidth;
        std::vector<Hash32> whole;
        if (first < before) {
            DUNLIN_TRY_VALUE(whole, this->leaves(first, before));
        }
        const auto from = size_t(std::max(first, before) - before);
        const size_t count = size_t(kWidth) - whole.size();
        whole.insert(whole.end(), leaves.begin() + std::ptrdiff_t(from),
                     leaves.begin() + std::ptrdiff_t(from + count));
        DUNLIN_TRY(keep(0, index, whole));
    }
    return {};
}

Status LedgerTiles::complete(qint64 head)
{
    qint64 at = 0;
    {
        DUNLIN_TRY_VALUE(auto last, m_connection.prepare(kLastKept));
        last.bind(m_tenant.value);
        DUNLIN_TRY_VALUE(const bool row, last.step());
        if (row && !last.isNull(0))
            at = (last.integer(0) + 1) * kWidth;
    }
    const qint64 until = head / kWidth * kWidth;
    while (at < until) {
        const qint64 end = std::min(at + kRun, until);
        DUNLIN_TRY_VALUE(const auto run, leaves(at, end));
        DUNLIN_TRY(append(at, run));
        at = end;
    }
    if (until == 0)
        return {};
    const qint64 last = until / kWidth - 1;
    DUNLIN_TRY_VALUE(const auto roots, kept(1, last / kWidth));
    return roots.size() > size_t(last % kWidth) ? Status() : keepRoot(0, last);
}

Result<std::vector<Hash32>> LedgerTiles::kept(int level, qint64 index)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kKept));
    select.bind(m_tenant.value, level, index);
    DUNLIN_TRY_VALUE(const bool row, select.step());
    return row ? hashesOf(select.bytes(0)) : std::vector<Hash32>();
}

Result<std::vector<Hash32>> LedgerTiles::tile(int level, qint64 index, int width)
{
    DUNLIN_ASSERT(width >= 1 && width <= kWidth);
    DUNLIN_TRY_VALUE(std::vector<Hash32> hashes, kept(level, index));
    if (hashes.size() >= size_t(width)) {
        hashes.resize(size_t(width));
        return hashes;
    }
    if (level == 0)
        return leaves(index * kWidth, index * kWidth + width);
    for (auto i = int(hashes.size()); i < width; ++i) {
        DUNLIN_TRY_VALUE(const auto below, tile(level - 1, index * kWidth + i, kWidth));
        hashes.push_back(base::merkleFold(below));
    }
    return hashes;
}

Result<std::vector<QByteArray>> LedgerTiles::leafData(qint64 after, qint64 until)
{
    DUNLIN_TRY_VALUE(auto select, m_connection.prepare(kLeaves));
    select.bind(m_tenant.value, after, until);
    std::vector<QByteArray> out;
    out.reserve(size_t(std::max<qint64>(0, until - after)));
    for (qint64 seq = after + 1; seq <= until; ++seq) {
        DUNLIN_TRY_VALUE(const bool row, select.step());
        const bool isEvent = row && select.int32(1) == kFeedKindEvent;
        if (!row || select.integer(0) != seq || (isEvent && select.isNull(3)))
            return fail(ErrorCode::StoreCorrupt,
                        QStringLiteral("the feed has no whole row %1").arg(seq));
        if (!isEvent) {
            out.push_back(domain::leafData(seq, select.bytes(2)));
            continue;
        }
        domain::StoredEvent event;
        event.seq = seq;
        event.device = select.id<base::DeviceId>(3);
        event.dseq = select.integer(4);
        event.hash = select.hash32(5);
        event.verdict = domain::Verdict(select.int32(6));
        event.receivedAt = select.instant(7);
        out.push_back(domain::leafData(event));
    }
    return out;
}

Result<std::vector<Hash32>> LedgerTiles::leaves(qint64 after, qint64 until)
{
    DUNLIN_TRY_VALUE(const auto data, leafData(after, until));
    std::vector<Hash32> out;
    out.reserve(data.size());
    for (const QByteArray &leaf : data)
        out.push_back(base::merkleLeaf(leaf));
    return out;
}

} // namespace dunlin::store
