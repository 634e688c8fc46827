// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/client_store.h"
#include "core/sync/orders.h"

#include <mutex>
#include <optional>

namespace dunlin::desk {

/// What the office's lease lets this laptop do. It binds this program, not somebody who has the
/// disk and the password (docs/encryption.md). Time is the later of the laptop's clock and the
/// latest moment it has ever shown, so that setting it back gains nothing. Thread safe.
class LaptopGuard {
public:
    /// At the opening of a profile: the lease that was kept, and the latest moment seen. A lease
    /// that the office did not sign counts as none. Without any (an older server) nothing ends.
    void begin(const sync::ClientIdentity &identity, const QByteArray &signedLease,
               base::Instant latest, base::Instant now);
    void renew(const sync::Order &lease, base::Instant now);

    /// The lease has ended: nothing is shown until the server was spoken to.
    std::optional<base::Error> whyLocked(base::Instant now) const;
    /// It ended so long ago that the cache is to be destroyed.
    bool hasEnded(base::Instant now) const;
    /// Work from home: nothing is printed, exported or copied.
    std::optional<base::Error> whyNoCopies() const;
    std::optional<sync::Order> lease() const;
    /// Why nobody is chased now: the office does not know who has paid. Empty: nothing holds.
    QString whyNotChased(base::Instant now) const;

private:
    base::Instant timeOf(base::Instant now) const;

    mutable std::mutex m_mutex;
    mutable base::Instant m_latest;
    std::optional<sync::Order> m_lease;
};

/// What is said of a laptop that its office has wiped.
base::Error wipedError(qint64 unsent);
/// PROFILE/wiped.json: when, how many events stayed behind, and the receipt, with where to send it.
base::Status writeWiped(const QString &profile, const sync::ClientIdentity &identity, qint64 unsent,
                        const QByteArray &receipt, base::Instant now);
/// Forbidden when the profile in this folder was wiped.
base::Status refuseWiped(const QString &profile);

} // namespace dunlin::desk
