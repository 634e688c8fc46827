// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/domain/event.h"
#include "core/domain/feed.h"

#include <QtCore/QString>

namespace dunlin::desk {

/// Where a device's chain stands: what the next event continues.
struct ChainPlace {
    qint64 lastDseq = 0;
    base::Hash32 lastHash{};
    quint64 hlc = 0; ///< the largest that this device wrote or received
};

/// Makes the events of one device: fills the envelope, encodes, salts, hashes, numbers. One thread
/// at a time; the owner stores the events and, with them, where the chain then stands.
class EventAuthor {
public:
    EventAuthor(const base::Clock &clock, base::Rng &rng, base::TenantId tenant,
                base::DeviceId device, ChainPlace place);

    /// What a person does: a new UUIDv7, happened and heard now.
    domain::Event draft(base::AccountId account, domain::Payload payload, const QString &actor);
    /// Fills in what the maker of a finished event leaves to its writer: tenant, device, hlc, time
    /// evidence, and `heard` where it is not set.
    void complete(domain::Event &event);
    /// The bytes and what stands beside them, without a place in the chain (see number()).
    domain::StoredEvent seal(const domain::Event &event);
    /// The same with a salt (16 random bytes) that the caller drew. Any thread.
    domain::StoredEvent seal(const domain::Event &event, const QByteArray &salt) const;
    /// Gives it the next place in the chain.
    void number(domain::StoredEvent &stored);
    domain::StoredEvent write(const domain::Event &event);

    /// Something with this clock was received; what is made afterwards is later.
    void observe(quint64 hlc);
    const ChainPlace &place() const { return m_place; }
    base::DeviceId device() const { return m_device; }

private:
    quint64 nextHlc(base::Instant now);

    const base::Clock &m_clock;
    base::Rng &m_rng;
    base::TenantId m_tenant;
    base::DeviceId m_device;
    ChainPlace m_place;
    QByteArray m_boot;
};

} // namespace dunlin::desk
