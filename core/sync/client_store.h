// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/frames.h"
#include "core/sync/lease_frames.h"
#include "core/sync/orders.h"
#include "core/sync/witness.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace dunlin::sync {

/// Who this profile is to its server. Kept in outbox.db.
struct ClientIdentity {
    base::TenantId tenant;
    base::DeviceId device;
    QByteArray keySalt;     ///< 16 bytes: deviceKeyPair(master key, keySalt)
    QByteArray serverKey;   ///< the server's public signing key
    QByteArray fingerprint; ///< SHA-256 of the pinned certificate, lower-case hex; may be empty
    QString url;            ///< "https://host:port"
    QString user;
    QString displayName;
    QByteArray role;
    QString officeName;
    QByteArray zone;
    QByteArray currency;

    bool operator==(const ClientIdentity &) const = default;
};

struct OutboxEvent {
    qint64 dseq = 0;
    base::EventId id;
    base::AccountId account;
    QByteArray raw;
    QByteArray salt;
    base::Hash32 hash{};
};

struct OutboxState {
    qint64 next = 1;    ///< dseq of the next event that is authored
    qint64 acked = 0;   ///< the server has events up to here
    qint64 safe = 0;    ///< and these are on two media
    qint64 pending = 0; ///< events above acked
    std::optional<base::Instant> oldestPending;
};

struct FeedPlace {
    QByteArray cursor; ///< empty: the start
    QByteArray page;   ///< empty: at the cursor; else in the middle of a pull
    bool operator==(const FeedPlace &) const = default;
};

/// A page to apply, in one transaction.
struct PageChange {
    FeedPlace base; ///< nothing is applied unless the store stands exactly here (Conflict)
    FeedPlace next; ///< stored in the same transaction
    std::vector<AccountPart> accounts;
};

struct PageApplied {
    /// Accounts whose sum after the change is not the server's. They are kept as damaged (in the
    /// same transaction) until an Open replaces them.
    std::vector<base::AccountId> diverged;
};

/// What the client machine (client.h) needs from a profile. core/desk implements it over
/// outbox.db and cache.db, the simulator over memory. Called on the sync thread; every call is
/// durable when it returns (cache calls: consistent after a crash).
class ClientStore {
public:
    ClientStore() = default;
    virtual ~ClientStore() = default;
    ClientStore(const ClientStore &) = delete;
    ClientStore &operator=(const ClientStore &) = delete;

    // outbox.db
    virtual base::Result<std::optional<ClientIdentity>> identity() = 0;
    virtual base::Status saveIdentity(const ClientIdentity &identity) = 0;
    virtual base::Result<OutboxState> outbox() = 0;
    /// Events with dseq > acked in order: at most `maxEvents`, and no more than `maxBytes` of raw
    /// bytes unless the first alone is larger.
    virtual base::Result<std::vector<OutboxEvent>> unsent(int maxEvents, qsizetype maxBytes) = 0;
    /// The hash of an own event of the present chain, pruned ones too; nothing if never authored.
    virtual base::Result<std::optional<base::Hash32>> historyHash(qint64 dseq) = 0;
    /// acked = last (it may go back: the server was restored), safe = max(safe, given); events
    /// up to safe leave the outbox, their hashes stay in the history.
    virtual base::Status acknowledge(qint64 last, qint64 safe) = 0;
    /// This profile goes on as another device: in one transaction the identity is replaced, the
    /// history forgotten, acked and safe are 0, and every event still in the outbox gets dseq
    /// 1, 2, 3.. in its order, with the same id, raw, salt and hash.
    virtual base::Status renumber(const ClientIdentity &identity) = 0;

    /// The office renewed this laptop's lease: `order` was opened from `signedOrder`, which is what
    /// is kept. `now`: the laptop's clock. A storage without leases forgets it.
    virtual base::Status keepLease(const Order &order, const QByteArray &signedOrder,
                                   base::Instant now)
    {
        Q_UNUSED(order);
        Q_UNUSED(signedOrder);
        Q_UNUSED(now);
        return {};
    }

    /// What this laptop has seen of the ledger's tree. In outbox.db: it outlives the cache.
    virtual base::Result<Witness> witness() { return Witness{}; }
    virtual base::Status saveWitness(const Witness &witness)
    {
        Q_UNUSED(witness);
        return {};
    }
    /// Something that must not happen did: kept for the page of devices and for support. `detail`
    /// has no personal data.
    virtual void fileDefect(const QString &detail) { Q_UNUSED(detail); }

    // cache.db
    virtual base::Result<FeedPlace> place() = 0;
    /// Applies a page. Drop deletes the account's feed events (own unsent ones stay in the outbox);
    /// Open replaces them; Change adds those not yet there by id. An own event that comes back
    /// takes the place of its outbox copy in the view. Projections follow; ChangeSets are told.
    virtual base::Result<PageApplied> applyPage(const PageChange &change) = 0;
    /// A page has come that will be applied after the one that is being applied, or never. Its
    /// accounts do not change any more: what needs no database can be done beforehand, on another
    /// thread. Never blocks.
    virtual void expectPage(const std::shared_ptr<const PageChange> &change) { Q_UNUSED(change); }
    /// As applyPage, and `done` is called with its result when it is: at once, or later on any
    /// thread. No other page is given meanwhile.
    virtual void applyPageLater(std::shared_ptr<const PageChange> change,
                                std::function<void(base::Result<PageApplied>)> done)
    {
        done(applyPage(*change));
    }
    /// The server was restored: back to the start, all feed events of the cache are forgotten.
    /// The outbox is not touched.
    virtual base::Status restart() = 0;
    /// What to give back and ask for of the limits on contacts, at most kMaxLeaseAccounts each,
    /// once all own events are with the server. What it names is forgotten here, durably, before
    /// this returns. `last` and `lastHash` are left to the machine. Empty: nothing to do.
    virtual base::Result<LeaseRequest> leaseRequest(base::Instant now)
    {
        Q_UNUSED(now);
        return LeaseRequest{};
    }
    /// The answer to that request; its signature is good. None: the server knows no leases, and
    /// this laptop has the whole of every limit.
    virtual base::Status keepShares(const LeaseRequest &request, const LeaseReply *reply)
    {
        Q_UNUSED(request);
        Q_UNUSED(reply);
        return {};
    }
    /// Damaged accounts, at most `limit`.
    virtual base::Result<std::vector<base::AccountId>> damaged(int limit) = 0;
    /// Accounts on this laptop (the office's scope not counted).
    virtual base::Result<qint64> accountCount() = 0;
};

} // namespace dunlin::sync
