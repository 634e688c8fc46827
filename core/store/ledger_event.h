// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/domain/feed.h"

namespace dunlin::store {

/// The tenant's number inside this database. 1 in every SQLite file; an id of 16 bytes would cost
/// as many in each index entry.
struct TenantKey {
    qint64 value = 1;
    bool operator==(const TenantKey &) const = default;
};

/// A stored event with the columns that are taken out of its bytes for finding it.
struct LedgerEvent : domain::StoredEvent {
    QByteArray kind;
    base::Instant occurred;
    std::optional<base::ImportId> import; ///< set when the actor is an import
    qint64 clockErrorMs = 0;              ///< sync.md 2.9; 0: not known

    LedgerEvent() = default;
    /// id and account are taken from the envelope, the device too unless `stored` names one: after
    /// a fork an event goes up in the chain of another device than the one in its bytes.
    LedgerEvent(domain::StoredEvent stored, const domain::Envelope &envelope);
};

/// Last link of a device's chain.
struct ChainHead {
    qint64 dseq = 0; ///< 0: no event yet
    base::Hash32 hash{};
    bool operator==(const ChainHead &) const = default;
};

} // namespace dunlin::store
