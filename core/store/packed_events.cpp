// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/packed_events.h"

#include "core/base/assert.h"

#include <QtCore/QtEndian>

#include <zstd.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace dunlin::store {

using base::ErrorCode;
using base::Result;
using base::Status;

namespace {

// A piece: the form, how many events, the size of the fields once they are inflated; then of each
// event what is random and cannot be made smaller; then all else, compressed.
constexpr char kForm = 1;
constexpr qsizetype kHeadBytes = 1 + 4 + 4;
constexpr qsizetype kSaltBytes = 16;
constexpr qsizetype kPlainBytes = 16 + 32 + kSaltBytes + 8; ///< id, hash, salt, tag
constexpr qsizetype kFieldBytes = 16 + 8 + 8 + 8 + 8 + 8 + 1 + 1 + 2 + 4;

/// Reading one event inflates all of its piece: with these bounds that takes well under 2 ms.
constexpr size_t kMostEvents = 512;
constexpr qsizetype kMostBytes = 1024 * 1024;

constexpr int kLevel = 1; ///< higher ones cost time and win little over a few kilobytes

// An id: four zero bytes, then the account's first eight as they are, so that a part of them leads
// there, then four that are its third four bytes and its last ones in one.
constexpr qsizetype kMarkBytes = 4;
constexpr qsizetype kPlainPrefix = 8;

/// The first id behind all that begin with these bytes of `id`.
base::EventId nextBehind(base::EventId id, qsizetype bytes)
{
    for (qsizetype at = bytes - 1; at >= 0; --at) {
        if (++id.bytes[size_t(at)] != 0)
            break;
    }
    return id;
}

template <class T>
void put(QByteArray &out, T value)
{
    const T swapped = qToBigEndian(value);
    out.append(reinterpret_cast<const char *>(&swapped), sizeof swapped);
}

template <size_t n>
void put(QByteArray &out, const std::array<std::uint8_t, n> &bytes)
{
    out.append(reinterpret_cast<const char *>(bytes.data()), qsizetype(n));
}

/// Reads front to back; what is not there is zero, and `ok` says so.
class Reader {
public:
    explicit Reader(QByteArrayView bytes) : m_rest(bytes) {}

    template <class T>
    T number()
    {
        const QByteArrayView bytes = take(sizeof(T));
        return m_ok ? qFromBigEndian<T>(bytes.data()) : T();
    }
    template <size_t n>
    void bytes(std::array<std::uint8_t, n> &out)
    {
        const QByteArrayView from = take(qsizetype(n));
        if (m_ok)
            std::memcpy(out.data(), from.data(), n);
    }
    QByteArrayView take(qsizetype size)
    {
        m_ok = m_ok && size <= m_rest.size();
        if (!m_ok)
            return {};
        const QByteArrayView taken = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return taken;
    }
    QByteArrayView rest() const { return m_rest; }
    bool ok() const { return m_ok; }

private:
    QByteArrayView m_rest;
    bool m_ok = true;
};

/// Made once for each thread: they are larger than most pieces.
ZSTD_CCtx *compressor()
{
    thread_local const std::unique_ptr<ZSTD_CCtx, size_t (*)(ZSTD_CCtx *)> context(
        ZSTD_createCCtx(), ZSTD_freeCCtx);
    DUNLIN_ASSERT(context != nullptr);
    return context.get();
}

ZSTD_DCtx *decompressor()
{
    thread_local const std::unique_ptr<ZSTD_DCtx, size_t (*)(ZSTD_DCtx *)> context(
        ZSTD_createDCtx(), ZSTD_freeDCtx);
    DUNLIN_ASSERT(context != nullptr);
    return context.get();
}

tl::unexpected<base::Error> broken()
{
    return base::fail(ErrorCode::StoreCorrupt,
                      QStringLiteral("a packed row of events cannot be read"));
}

LedgerEvent eventFrom(const PackedEvents::One &one, base::AccountId account)
{
    LedgerEvent event;
    event.raw = one.raw.toByteArray();
    event.salt = one.salt.toByteArray();
    event.hash = one.hash;
    event.id = one.id;
    event.account = account;
    event.device = one.device;
    event.dseq = one.dseq;
    event.seq = one.seq;
    event.tag = one.tag;
    event.verdict = one.verdict;
    event.receivedAt = one.receivedAt;
    event.kind = one.kind.toByteArray();
    event.occurred = one.occurred;
    event.import = one.import;
    event.clockErrorMs = one.clockErrorMs;
    return event;
}

bool canBePacked(std::span<const LedgerEvent> events)
{
    if (events.empty() || events.size() > kMostEvents || events.front().account.isNull())
        return false;
    qsizetype bytes = 0;
    qint64 before = 0;
    for (const LedgerEvent &event : events) {
        bytes += event.raw.size() + event.kind.size();
        if (event.seq <= before || event.raw.isEmpty() || event.salt.size() != kSaltBytes
            || event.kind.isEmpty() || event.kind.size() > 0xffff
            || event.account != events.front().account || bytes > kMostBytes)
            return false;
        before = event.seq;
    }
    return true;
}

} // namespace

std::optional<LedgerEvent> packedRow(std::span<const LedgerEvent> events)
{
    if (!canBePacked(events))
        return std::nullopt;
    qsizetype texts = 0;
    for (const LedgerEvent &event : events)
        texts += event.raw.size() + event.kind.size() + 16;
    QByteArray fields;
    fields.reserve(qsizetype(events.size()) * kFieldBytes + texts);
    for (const LedgerEvent &event : events) {
        put(fields, event.device.bytes);
        for (const qint64 number :
             {event.seq, event.dseq, event.occurred.ms, event.receivedAt.ms, event.clockErrorMs})
            put(fields, number);
        put(fields, quint8(event.verdict));
        put(fields, quint8(event.import.has_value()));
        put(fields, quint16(event.kind.size()));
        put(fields, quint32(event.raw.size()));
        if (event.import)
            put(fields, event.import->bytes);
    }
    for (const LedgerEvent &event : events)
        fields += event.kind;
    for (const LedgerEvent &event : events)
        fields += event.raw;

    LedgerEvent row;
    row.raw.reserve(kHeadBytes + qsizetype(events.size()) * kPlainBytes + fields.size() / 2);
    row.raw.append(kForm);
    put(row.raw, quint32(events.size()));
    put(row.raw, quint32(fields.size()));
    for (const LedgerEvent &event : events) {
        put(row.raw, event.id.bytes);
        put(row.raw, event.hash);
        row.raw += event.salt;
        put(row.raw, event.tag);
    }
    const qsizetype head = row.raw.size();
    row.raw.resize(head + qsizetype(ZSTD_compressBound(size_t(fields.size()))));
    const size_t size =
        ZSTD_compressCCtx(compressor(), row.raw.data() + head, size_t(row.raw.size() - head),
                          fields.constData(), size_t(fields.size()), kLevel);
    DUNLIN_ASSERT(!ZSTD_isError(size));
    row.raw.resize(head + qsizetype(size));
    row.raw.squeeze(); // a page keeps thousands of them

    row.account = events.front().account;
    row.id = packedIds(row.account).low;
    row.seq = events.front().seq;
    row.tag = quint64(events.back().seq);
    row.dseq = qint64(events.size());
    row.occurred = events.front().occurred;
    row.receivedAt = events.back().receivedAt;
    return row;
}

PackedIds packedIds(QByteArrayView accountBegins)
{
    base::EventId low;
    const qsizetype size = std::min<qsizetype>(accountBegins.size(), kPlainPrefix);
    std::copy_n(accountBegins.begin(), size, low.bytes.begin() + kMarkBytes);
    return {low, nextBehind(low, kMarkBytes + size)};
}

PackedIds packedIds(base::AccountId account)
{
    base::EventId id;
    for (size_t at = 0; at < account.bytes.size() - kMarkBytes; ++at)
        id.bytes[kMarkBytes + at] = account.bytes[at];
    for (size_t at = account.bytes.size() - kMarkBytes; at < account.bytes.size(); ++at)
        id.bytes[at] ^= account.bytes[at];
    return {id, nextBehind(id, qsizetype(id.bytes.size()))};
}

Result<PackedEvents> PackedEvents::open(QByteArrayView piece)
{
    Reader head(piece);
    const auto form = head.number<qint8>();
    const auto count = head.number<quint32>();
    const auto size = head.number<quint32>();
    const QByteArrayView plain = head.take(qsizetype(count) * kPlainBytes);
    if (!head.ok() || form != kForm || count == 0 || count > kMostEvents
        || qsizetype(size) > kMostBytes + qsizetype(kMostEvents) * (kFieldBytes + 16))
        return broken();
    PackedEvents out;
    out.m_texts.resize(qsizetype(size));
    const size_t inflated = ZSTD_decompressDCtx(decompressor(), out.m_texts.data(), size,
                                                head.rest().data(), size_t(head.rest().size()));
    if (ZSTD_isError(inflated) || inflated != size)
        return broken();

    struct Sizes {
        qsizetype kind;
        qsizetype raw;
    };
    std::vector<Sizes> sizes;
    sizes.reserve(count);
    out.m_events.reserve(count);
    Reader random(plain);
    Reader fields(out.m_texts);
    for (quint32 i = 0; i < count; ++i) {
        One one;
        random.bytes(one.id.bytes);
        random.bytes(one.hash);
        one.salt = random.take(kSaltBytes);
        one.tag = random.number<quint64>();
        fields.bytes(one.device.bytes);
        one.seq = fields.number<qint64>();
        one.dseq = fields.number<qint64>();
        one.occurred = base::Instant{fields.number<qint64>()};
        one.receivedAt = base::Instant{fields.number<qint64>()};
        one.clockErrorMs = fields.number<qint64>();
        one.verdict = domain::Verdict(fields.number<quint8>());
        const bool hasImport = fields.number<quint8>() != 0;
        const auto kind = fields.number<quint16>();
        const auto raw = fields.number<quint32>();
        if (hasImport)
            fields.bytes(one.import.emplace().bytes);
        if (!fields.ok())
            return broken();
        sizes.push_back({kind, raw});
        out.m_events.push_back(one);
    }
    for (quint32 i = 0; i < count; ++i)
        out.m_events[i].kind = fields.take(sizes[i].kind);
    for (quint32 i = 0; i < count; ++i)
        out.m_events[i].raw = fields.take(sizes[i].raw);
    if (!fields.ok() || !fields.rest().isEmpty())
        return broken();
    return out;
}

bool PackedEvents::has(QByteArrayView piece, base::EventId id)
{
    Reader head(piece);
    head.number<qint8>();
    const auto count = head.number<quint32>();
    head.number<quint32>();
    const QByteArrayView plain = head.take(qsizetype(count) * kPlainBytes);
    for (qsizetype at = 0; at < plain.size(); at += kPlainBytes) {
        if (std::memcmp(plain.data() + at, id.bytes.data(), id.bytes.size()) == 0)
            return true;
    }
    return false;
}

Status appendEvents(LedgerEvent &&row, std::vector<LedgerEvent> &out)
{
    if (!isPacked(row)) {
        out.push_back(std::move(row));
        return {};
    }
    DUNLIN_TRY_VALUE(const PackedEvents packed, PackedEvents::open(row.raw));
    for (const PackedEvents::One &one : packed.events())
        out.push_back(eventFrom(one, row.account));
    return {};
}

Result<std::optional<LedgerEvent>> eventOf(LedgerEvent &&row, base::EventId id)
{
    if (!isPacked(row))
        return row.id == id ? std::optional(std::move(row)) : std::optional<LedgerEvent>();
    if (!PackedEvents::has(row.raw, id))
        return std::optional<LedgerEvent>();
    DUNLIN_TRY_VALUE(const PackedEvents packed, PackedEvents::open(row.raw));
    for (const PackedEvents::One &one : packed.events()) {
        if (one.id == id)
            return std::optional(eventFrom(one, row.account));
    }
    return std::optional<LedgerEvent>();
}

} // namespace dunlin::store
