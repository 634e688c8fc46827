// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <optional>

namespace dunlin::sync {

/// A place in one feed of one incarnation of the server. Opaque to the client: it keeps the text.
/// The tag is that of the feed row at `seq` (0 at seq 0), so a server that was restored and has
/// given the same number again is found out.
struct Cursor {
    quint64 incarnation = 0;
    qint64 seq = 0;
    quint64 tag = 0;

    bool operator==(const Cursor &) const = default;
    bool isStart() const { return seq == 0; }
};

/// base64url(version 1 || incarnation || seq || tag), big-endian. An empty text is the start.
QByteArray encodeCursor(const Cursor &cursor);
/// Nothing for a text that no server of ours can have written. The empty text gives the start.
std::optional<Cursor> decodeCursor(QByteArrayView text);

/// Parts of one pull, in this order; within a part accounts go by id.
enum class PullPart : quint8 { Drops = 0, Opens = 1, Changes = 2, Sums = 3 };

/// Where the next page of a pull begins: the fixed target and the last account that was sent.
struct PageToken {
    Cursor target;
    PullPart part = PullPart::Drops;
    std::optional<base::AccountId> after; ///< nothing: from the first account of the part

    bool operator==(const PageToken &) const = default;
};

QByteArray encodePageToken(const PageToken &token);
std::optional<PageToken> decodePageToken(QByteArrayView text);

} // namespace dunlin::sync
