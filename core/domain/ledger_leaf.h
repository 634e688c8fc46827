// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/feed.h"

namespace dunlin::domain {

/// What a leaf of the ledger's tree is made of: seq u64 || device 16 || dseq u64 || event hash 32
/// || verdict u8 || received u64, big-endian. The event's bytes are not in it, only their hash: an
/// erased event leaves the tree as it was.
QByteArray leafData(const StoredEvent &event);
/// Of a feed row that is no event (a record, a change of membership): the same with zeros for
/// device, dseq, verdict and time, and SHA-256 of what the row refers to.
QByteArray leafData(qint64 seq, QByteArrayView ref);

/// The leaf's hash: SHA-256(0x00 || leafData).
base::Hash32 leafHash(const StoredEvent &event);
base::Hash32 leafHash(qint64 seq, QByteArrayView ref);

} // namespace dunlin::domain
