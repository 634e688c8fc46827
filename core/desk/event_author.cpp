// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/event_author.h"

#include "core/domain/event_codec.h"

#include <algorithm>

namespace dunlin::desk {

EventAuthor::EventAuthor(const base::Clock &clock, base::Rng &rng, base::TenantId tenant,
                         base::DeviceId device, ChainPlace place)
    : m_clock(clock)
    , m_rng(rng)
    , m_tenant(tenant)
    , m_device(device)
    , m_place(place)
    , m_boot(clock.bootId())
{}

domain::Event EventAuthor::draft(base::AccountId account, domain::Payload payload,
                                 const QString &actor)
{
    const base::Instant now = m_clock.now();
    domain::Event event;
    event.envelope.id = {base::uuid7(now, m_rng)};
    event.envelope.kind = domain::kindOf(payload);
    event.envelope.account = account;
    event.envelope.occurred = now;
    event.envelope.heard = now;
    event.envelope.actor = actor;
    event.payload = std::move(payload);
    complete(event);
    return event;
}

void EventAuthor::complete(domain::Event &event)
{
    const base::Instant now = m_clock.now();
    domain::Envelope &envelope = event.envelope;
    envelope.tenant = m_tenant;
    envelope.device = m_device;
    envelope.schema = domain::kSchema;
    if (envelope.kind.isEmpty())
        envelope.kind = domain::kindOf(event.payload);
    if (envelope.heard.ms == 0)
        envelope.heard = std::max(now, envelope.occurred);
    envelope.hlc = nextHlc(now);
    envelope.time = {now.ms, m_boot, m_clock.monotonicMs()};
}

domain::StoredEvent EventAuthor::seal(const domain::Event &event)
{
    const base::Bytes16 salt = m_rng.bytes16();
    return seal(event,
                QByteArray(reinterpret_cast<const char *>(salt.data()), qsizetype(salt.size())));
}

domain::StoredEvent EventAuthor::seal(const domain::Event &event, const QByteArray &salt) const
{
    domain::StoredEvent stored;
    stored.raw = domain::encodeEvent(event);
    stored.salt = salt;
    stored.hash = domain::eventHash(stored.salt, stored.raw);
    stored.id = event.envelope.id;
    stored.account = event.envelope.account;
    stored.device = m_device;
    return stored;
}

void EventAuthor::number(domain::StoredEvent &stored)
{
    stored.device = m_device;
    stored.dseq = ++m_place.lastDseq;
    m_place.lastHash = stored.hash;
}

domain::StoredEvent EventAuthor::write(const domain::Event &event)
{
    domain::StoredEvent stored = seal(event);
    number(stored);
    return stored;
}

void EventAuthor::observe(quint64 hlc)
{
    m_place.hlc = std::max(m_place.hlc, hlc);
}

quint64 EventAuthor::nextHlc(base::Instant now)
{
    const quint64 wall = quint64(std::max<qint64>(now.ms, 0)) << 16;
    m_place.hlc = std::max(wall, m_place.hlc + 1);
    return m_place.hlc;
}

} // namespace dunlin::desk
