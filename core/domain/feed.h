// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/base/id.h"
#include "core/base/instant.h"

#include <QtCore/QByteArray>

#include <optional>

namespace dunlin::domain {

/// What the server says of an event it placed (sync.md 2.5). On disk, do not change.
enum class Verdict { Accepted = 0, Merged = 1, Superseded = 2, Late = 3, Quarantined = 4 };
QByteArrayView name(Verdict verdict);
std::optional<Verdict> verdictFromName(QByteArrayView name);

/// An event as every store keeps it: verbatim bytes with what stands beside them.
struct StoredEvent {
    QByteArray raw;      ///< the author's UTF-8 JSON
    QByteArray salt;     ///< 16 random bytes
    base::Hash32 hash{}; ///< SHA-256(salt || raw)
    base::EventId id;
    base::AccountId account;
    base::DeviceId device;
    qint64 dseq = 0; ///< 1, 2, 3.. per device
    qint64 seq = 0;  ///< place in the feed; 0: not yet in it
    quint64 tag = 0; ///< random tag of the feed row
    Verdict verdict = Verdict::Accepted;
    base::Instant receivedAt; ///< server time; 0 on a laptop before the feed has it
};

/// SHA-256(salt || raw), sync.md 2.1.
base::Hash32 eventHash(QByteArrayView salt, QByteArrayView raw);

/// Additive checksum of an account (sync.md 2.7): count, and the sum mod 2^128 of the first 16
/// bytes (big-endian) of SHA-256("ev" || id || rev 0 || event hash). O(1) per event.
struct AccountSum {
    qint64 count = 0;
    quint64 high = 0;
    quint64 low = 0;

    void add(const base::EventId &id, const base::Hash32 &hash);
    void add(const AccountSum &other);
    void subtract(const AccountSum &other);
    /// 32 hex digits of the 128-bit sum.
    QByteArray toHex() const;
    bool operator==(const AccountSum &) const = default;
};

} // namespace dunlin::domain
