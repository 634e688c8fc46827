// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/cursor.h"

#include "core/sync/wire_bytes.h"

namespace dunlin::sync {

namespace {

constexpr char kVersion = 1;
constexpr qsizetype kCursorBytes = 1 + 3 * 8;
constexpr qsizetype kPageBytes = kCursorBytes + 1 + 1 + 16;

QByteArray cursorBytes(const Cursor &cursor)
{
    QByteArray bytes;
    bytes.reserve(kPageBytes);
    bytes.append(kVersion);
    appendBigEndian<quint64>(&bytes, cursor.incarnation);
    appendBigEndian<qint64>(&bytes, cursor.seq);
    appendBigEndian<quint64>(&bytes, cursor.tag);
    return bytes;
}

std::optional<Cursor> cursorFrom(QByteArrayView bytes)
{
    Cursor cursor;
    cursor.incarnation = readBigEndian<quint64>(bytes, 1);
    cursor.seq = readBigEndian<qint64>(bytes, 9);
    cursor.tag = readBigEndian<quint64>(bytes, 17);
    if (bytes[0] != kVersion || cursor.seq < 0)
        return std::nullopt;
    return cursor;
}

} // namespace

QByteArray encodeCursor(const Cursor &cursor)
{
    return cursorBytes(cursor).toBase64(kBase64);
}

std::optional<Cursor> decodeCursor(QByteArrayView text)
{
    if (text.isEmpty())
        return Cursor{};
    const QByteArray bytes = fromBase64Url(text, kCursorBytes);
    if (bytes.isEmpty())
        return std::nullopt;
    return cursorFrom(bytes);
}

QByteArray encodePageToken(const PageToken &token)
{
    QByteArray bytes = cursorBytes(token.target);
    bytes.append(char(token.part));
    bytes.append(token.after ? char(1) : char(0));
    bytes.append(token.after.value_or(base::AccountId{}).toBytes());
    return bytes.toBase64(kBase64);
}

std::optional<PageToken> decodePageToken(QByteArrayView text)
{
    const QByteArray bytes = fromBase64Url(text, kPageBytes);
    if (bytes.isEmpty())
        return std::nullopt;
    const std::optional<Cursor> target = cursorFrom(bytes);
    const auto part = quint8(bytes[kCursorBytes]);
    const char hasAfter = bytes[kCursorBytes + 1];
    if (!target || part > quint8(PullPart::Sums) || hasAfter < 0 || hasAfter > 1)
        return std::nullopt;
    PageToken token{*target, PullPart(part), std::nullopt};
    if (hasAfter)
        token.after = base::AccountId::fromBytes(QByteArrayView(bytes).last(16));
    return token;
}

} // namespace dunlin::sync
