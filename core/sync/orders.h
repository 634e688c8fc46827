// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/sync/keys.h"

#include <QtCore/QByteArray>

#include <optional>

namespace dunlin::sync {

/// What an office tells one of its devices under its signature. Nothing else takes data from a
/// laptop or locks it: no status code, no page of a hotspot, no unsigned answer.
struct Order {
    enum class Kind {
        Lease, ///< how long the laptop may work without the server
        Wipe   ///< send what is unsent, then destroy keys and cache
    };
    Kind kind = Kind::Lease;
    base::TenantId tenant;
    base::DeviceId device;
    base::Bytes16 nonce{}; ///< names the order; a receipt repeats it
    base::Instant issued;  ///< by the server's clock
    /// Lease: after `until` the laptop shows nothing until it has spoken with the server; after
    /// `destroyAfter` the cache's key is destroyed. until < destroyAfter.
    base::Instant until;
    base::Instant destroyAfter;
    /// Lease: work from home. Nothing is printed, exported or copied on this laptop.
    bool homeOffice = false;
    /// Lease: from then on who has paid is not known to the office, and nobody is chased until a
    /// newer lease says otherwise; nothing: that does not happen.
    std::optional<base::Instant> chaseUntil;

    bool operator==(const Order &) const = default;
};

/// What an office grants a role; a setting of the office.
struct LeaseTerms {
    static constexpr int kDefaultDays = 14;
    int days = kDefaultDays; ///< 1..90
    bool homeOffice = false;
    std::optional<base::Instant> chaseUntil; ///< Order::chaseUntil
    bool operator==(const LeaseTerms &) const = default;
};

/// A lease from now by these terms; it ends hard at twice its length.
Order makeLease(const LeaseTerms &terms, base::TenantId tenant, base::DeviceId device,
                base::Instant now, base::Rng &rng);

/// base64url of: Ed25519 signature over `LedgerSync/1 order` 0x00 || text, then the text (JSON).
QByteArray signOrder(const KeyPair &office, const Order &order);
/// The order, if this office signed it, for this device. Protocol otherwise: it is not followed.
base::Result<Order> openOrder(QByteArrayView signedOrder, QByteArrayView officeKey,
                              base::TenantId tenant, base::DeviceId device);

/// A device says that it has followed a wipe order: made before its key is destroyed, sent after.
struct Receipt {
    base::DeviceId device;
    base::Bytes16 nonce{};
    qint64 unsent = 0; ///< events that stayed on the laptop, sealed to the office
    QByteArray signature;
};
/// The bytes a receipt signs: `LedgerSync/1 receipt` 0x00 || device 16 || nonce 16 || unsent u64.
QByteArray receiptMessage(const Receipt &receipt);

/// What an office's storage knows of leases and wipes. Called inside the server functions'
/// transactions (ServerStore::read and write).
class OrderBook {
public:
    OrderBook() = default;
    virtual ~OrderBook() = default;
    OrderBook(const OrderBook &) = delete;
    OrderBook &operator=(const OrderBook &) = delete;

    /// How long laptops of this role may work alone.
    virtual base::Result<LeaseTerms> leaseTerms(const QByteArray &role) = 0;
    /// The wipe that was ordered for a device (state Draining or Wiped); nothing: none was.
    virtual base::Result<std::optional<Order>> wipeOrder(base::DeviceId device) = 0;
    /// The device was in touch and has shown its key.
    virtual base::Status seen(base::DeviceId device, base::Instant at)
    {
        Q_UNUSED(device);
        Q_UNUSED(at);
        return {};
    }
    /// The device followed its wipe order: state Wiped, and `unsent` of its events stayed on it.
    virtual base::Status markWiped(base::DeviceId device, qint64 unsent) = 0;
};

} // namespace dunlin::sync
