// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/laptop_care.h"

#include "core/store/outbox.h"

namespace dunlin::desk {

using base::Status;

LaptopCare::LaptopCare(const QString &profile, const base::Clock &clock,
                       std::unique_ptr<ProfileKeys> keys, std::function<void()> closeFiles)
    : m_profile(profile)
    , m_clock(clock)
    , m_keys(std::move(keys))
    , m_closeFiles(std::move(closeFiles))
    , m_masterKey(m_keys->masterKey())
    , m_keptBy(m_keys->keptBy())
{}

Status LaptopCare::holdToLease(store::Connection &outbox, const sync::ClientIdentity &identity)
{
    store::Outbox box(outbox);
    DUNLIN_TRY_VALUE(const QByteArray lease, box.meta("office_lease"));
    DUNLIN_TRY_VALUE(const QByteArray latest, box.meta("office_lease_seen"));
    const base::Instant now = m_clock.now();
    m_guard.begin(identity, lease, base::Instant{latest.toLongLong()}, now);
    if (lease.isEmpty())
        return {};
    if (now.ms > latest.toLongLong())
        DUNLIN_TRY(box.setMeta("office_lease_seen", QByteArray::number(now.ms)));
    return m_guard.hasEnded(now) ? m_keys->destroyCache() : Status();
}

Status LaptopCare::keepLease(store::Connection &outbox, const sync::Order &order,
                             const QByteArray &signedOrder, base::Instant now)
{
    store::Outbox box(outbox);
    DUNLIN_TRY(box.setMeta("office_lease", signedOrder));
    DUNLIN_TRY(box.setMeta("office_lease_seen", QByteArray::number(now.ms)));
    m_guard.renew(order, now);
    return {};
}

Status LaptopCare::wipe(const sync::ClientIdentity &identity, qint64 unsent,
                        const QByteArray &receipt)
{
    m_closeFiles();
    DUNLIN_TRY(writeWiped(m_profile, identity, unsent, receipt, m_clock.now()));
    return m_keys->destroyAll();
}

} // namespace dunlin::desk
