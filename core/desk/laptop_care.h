// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/desk/laptop_guard.h"
#include "core/desk/profile_keys.h"

#include <functional>
#include <memory>

namespace dunlin::store {
class Connection;
}

namespace dunlin::desk {

/// The keys of an open profile, and what its office ordered about it. Made when the profile is
/// opened; the reading functions may be called on any thread.
class LaptopCare {
public:
    /// `closeFiles` closes all connections of the profile for good.
    LaptopCare(const QString &profile, const base::Clock &clock, std::unique_ptr<ProfileKeys> keys,
               std::function<void()> closeFiles);

    const QString &profile() const { return m_profile; }
    const QByteArray &masterKey() const { return m_masterKey; }
    const QByteArray &keptBy() const { return m_keptBy; }
    const LaptopGuard &guard() const { return m_guard; }

    // On the store's thread. ---------------------------------------------------------------------
    ProfileKeys &keys() { return *m_keys; }
    /// Before the cache is opened: a lease that ended long ago ends the cache too.
    base::Status holdToLease(store::Connection &outbox, const sync::ClientIdentity &identity);
    base::Status keepLease(store::Connection &outbox, const sync::Order &order,
                           const QByteArray &signedOrder, base::Instant now);

    /// Follows a wipe order (docs/sync-protocol.md): closes the files, keeps the receipt in
    /// PROFILE/wiped.json, destroys the keys and the cache. The outbox stays, sealed to the office.
    /// Afterwards the profile answers nothing. Not on the store's thread.
    base::Status wipe(const sync::ClientIdentity &identity, qint64 unsent,
                      const QByteArray &receipt);

private:
    QString m_profile;
    const base::Clock &m_clock;
    std::unique_ptr<ProfileKeys> m_keys;
    std::function<void()> m_closeFiles;
    QByteArray m_masterKey;
    QByteArray m_keptBy;
    LaptopGuard m_guard;
};

} // namespace dunlin::desk
