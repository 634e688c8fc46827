// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <utility>
#include <vector>

/// Contact-budget leases on the wire: POST /v1/lease. A laptop that has sent all it recorded gives
/// shares of limits back and asks for new ones; the server answers signed, expiring shares. What a
/// laptop asks for it does not hold: it forgets a share, durably, before it asks for it again.
namespace dunlin::sync {

inline constexpr int kMaxLeaseAccounts = 500;
inline constexpr int kMaxLeaseRefusals = 200;

/// A contact that the laptop's gate refused.
struct GateRefusal {
    base::EventId id;
    base::Instant at;
    QString actor;
    base::AccountId account;
    QByteArray channel;
    QString rule;
    QByteArray decision;
    bool forShare = false; ///< only for want of a share of the limit
};

struct LeaseRequest {
    qint64 last = 0;                       ///< the device's last event; the server must have it
    base::Hash32 lastHash{};               ///< zero when last = 0
    std::vector<base::AccountId> returned; ///< given back
    std::vector<base::AccountId> wanted;   ///< asked for; whatever was held of them is given back
    std::vector<GateRefusal> refusals;
    /// Gives the whole back if it was held, and asks to have it: there may be no other laptop.
    bool whole = false;
    /// Holds the whole and asks to keep it; an answer without it says to give it back next.
    bool renew = false;
    bool isEmpty() const
    {
        return returned.empty() && wanted.empty() && refusals.empty() && !whole && !renew;
    }
};

/// The shares of one account, by rule.
struct LeaseEntry {
    base::AccountId account;
    std::vector<std::pair<QString, int>> parts;
    bool operator==(const LeaseEntry &) const = default;
};

struct LeaseReply {
    base::TenantId tenant;
    base::DeviceId device;
    base::Instant now; ///< of issue
    base::Instant expires;
    bool whole = false; ///< until then this laptop has the whole of every limit
    std::vector<LeaseEntry> entries;
    QByteArray signature; ///< Ed25519 by the server's key
};

/// The bytes the signature covers: "LedgerSync/1 lease" 0x00 || tenant 16 || device 16 || now u64
/// || expires u64 || whole u8 || SHA-256(for each entry: account 16 || count u32 || for each part:
/// size of rule u32 || rule UTF-8 || share u32), integers big-endian.
QByteArray leaseMessage(const LeaseReply &reply);

QByteArray encode(const LeaseRequest &request);
QByteArray encode(const LeaseReply &reply);
base::Result<LeaseRequest> decodeLeaseRequest(QByteArrayView body);
base::Result<LeaseReply> decodeLeaseReply(QByteArrayView body);

} // namespace dunlin::sync
