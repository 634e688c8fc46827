// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/cursor.h"
#include "core/sync/frames.h"
#include "core/sync/lease_frames.h"

#include <QtCore/QSet>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace dunlin::domain {
struct Event;
}

namespace dunlin::sync {

/// What the server functions must know of the office.
struct OfficeFacts {
    base::TenantId tenant;
    quint64 incarnation = 0; ///< changes whenever a person restores the office from a backup
    QString name;
    QByteArray zone;
    QByteArray currency;
    QByteArray signingSeed; ///< 32 bytes: the server's Ed25519 key
    QByteArray tokenKey;    ///< 32 bytes: authenticates challenges and access tokens
};

struct FeedHead {
    qint64 seq = 0;
    quint64 tag = 0; ///< of the row at seq; 0 for an empty feed
};

enum class DeviceState { Active = 0, Draining = 1, Wiped = 2 };

struct DeviceRow {
    base::DeviceId id;
    QString user;
    QString name;
    QByteArray publicKey;
    qint64 lastDseq = 0;
    base::Hash32 lastHash{};
    qint64 safeDseq = 0;
    DeviceState state = DeviceState::Active;
    base::Instant enrolledAt;
};

struct UserRow {
    QString name;
    QString displayName;
    QByteArray role;      ///< ports::roleName
    bool active = true;   ///< false: nothing is served
    bool manages = false; ///< may assign, undo imports and change creditors and terms
};

/// A one-time code. Only the SHA-256 of its text is stored.
struct EnrolCode {
    base::Hash32 codeHash{};
    QString user;
    base::Instant expires;
    std::optional<base::DeviceId> usedBy;
};

/// What a user may see at one place of the feed. The null account (the office's scope) is not
/// listed: every device has it.
struct Membership {
    bool everything = false;
    QSet<base::AccountId> accounts; ///< unless everything
    bool contains(base::AccountId account) const
    {
        return everything || account.isNull() || accounts.contains(account);
    }
};

/// What an office knows and rules beside its ledger. Every function has an answer for a storage
/// that has nothing of it: the simulator's. Called as ServerStore is.
class OfficeRules {
public:
    OfficeRules() = default;
    virtual ~OfficeRules() = default;
    OfficeRules(const OfficeRules &) = delete;
    OfficeRules &operator=(const OfficeRules &) = delete;

    /// What the office's rules have against something that a user agreed or decided (the kinds of
    /// server_push.cpp's kAuthorityKinds), given the ledger and what came before it in the same
    /// push (seq 0: not placed yet); empty: nothing. A storage without such rules has none.
    virtual base::Result<QString> objection(const UserRow &user, const domain::Event &event,
                                            std::span<const domain::StoredEvent> before)
    {
        Q_UNUSED(user);
        Q_UNUSED(event);
        Q_UNUSED(before);
        return QString();
    }

    /// Takes the shares back that a device returns or asks for anew, keeps its refusals, and fills
    /// `reply` with the entries and the moment at which they end. A storage without rules has none.
    virtual base::Status lease(const DeviceRow &device, const UserRow &user,
                               const LeaseRequest &request, LeaseReply *reply)
    {
        Q_UNUSED(device);
        Q_UNUSED(user);
        Q_UNUSED(request);
        Q_UNUSED(reply);
        return {};
    }

    /// A profile was copied: `from` went on as itself and, with all it had, as `made`. What `from`
    /// holds of the limits may have been used twice.
    virtual base::Status forked(const DeviceRow &from, base::DeviceId made)
    {
        Q_UNUSED(from);
        Q_UNUSED(made);
        return {};
    }

    /// Answers a question about the whole office (JSON) for a user; Forbidden when the role may not
    /// ask it, NotFound when the storage knows no such question. Opens its own snapshot.
    virtual base::Result<QByteArray> answer(const UserRow &user, const QByteArray &question)
    {
        Q_UNUSED(user);
        Q_UNUSED(question);
        return base::fail(base::ErrorCode::NotFound, QStringLiteral("nothing is known here"));
    }

    /// Where in the feed the account's bytes were erased by law; nothing: they were not. Nobody is
    /// given it any more, and who stands before that place is told to drop it. A storage that
    /// erases nothing has none.
    virtual base::Result<std::optional<qint64>> erasedAt(base::AccountId account)
    {
        Q_UNUSED(account);
        return std::optional<qint64>();
    }
    /// Accounts erased behind `seq`, by id, greater than `after`, at most `limit`.
    virtual base::Result<std::vector<base::AccountId>>
    erasedSince(qint64 seq, std::optional<base::AccountId> after, int limit)
    {
        Q_UNUSED(seq);
        Q_UNUSED(after);
        Q_UNUSED(limit);
        return std::vector<base::AccountId>();
    }
};

/// The ledger's tree as the server functions show it. Called inside ServerStore::read or write.
class TreeSource {
public:
    TreeSource() = default;
    virtual ~TreeSource() = default;
    TreeSource(const TreeSource &) = delete;
    TreeSource &operator=(const TreeSource &) = delete;

    /// The first `width` hashes of a tile (ledger_hashes.h); the tree reaches so far.
    virtual base::Result<std::vector<base::Hash32>> treeTile(int level, quint64 index,
                                                             int width) = 0;
    /// What the leaves of the rows in (after, until] are made of (domain/ledger_leaf.h).
    virtual base::Result<std::vector<QByteArray>> treeEntries(qint64 after, qint64 until) = 0;
};

/// What the server functions (server.h) need from storage. core/desk implements it over
/// core/store, the simulator over memory. Called by one thread at a time; every call but
/// `write` and `read` happens inside one of those two.
class ServerStore {
public:
    ServerStore() = default;
    virtual ~ServerStore() = default;
    ServerStore(const ServerStore &) = delete;
    ServerStore &operator=(const ServerStore &) = delete;

    /// Runs `work` in one transaction: durable on disk when this returns success (SQLite
    /// synchronous=FULL), rolled back when `work` fails.
    virtual base::Status write(const std::function<base::Status()> &work) = 0;
    /// Runs `work` in one snapshot.
    virtual base::Status read(const std::function<base::Status()> &work) = 0;

    virtual base::Result<OfficeFacts> office() = 0;
    virtual base::Result<FeedHead> head() = 0;
    /// The tag of the row at seq >= 1; nothing when the feed has no such row.
    virtual base::Result<std::optional<quint64>> tagAt(qint64 seq) = 0;

    virtual base::Result<std::optional<UserRow>> user(const QString &name) = 0;
    virtual base::Result<std::optional<EnrolCode>> enrolCode(const base::Hash32 &codeHash) = 0;
    virtual base::Status markCodeUsed(const base::Hash32 &codeHash, base::DeviceId device) = 0;

    /// Locks the row inside `write` (PostgreSQL: FOR UPDATE).
    virtual base::Result<std::optional<DeviceRow>> device(base::DeviceId id) = 0;
    virtual base::Result<std::optional<DeviceRow>> device(QByteArrayView publicKey) = 0;
    virtual base::Status addDevice(const DeviceRow &device) = 0;

    /// The hash of a device's event number; nothing when the chain does not reach so far.
    virtual base::Result<std::optional<base::Hash32>> chainHash(base::DeviceId device,
                                                                qint64 dseq) = 0;
    /// The event with this id: only id, account, hash, seq and verdict are needed.
    virtual base::Result<std::optional<domain::StoredEvent>> event(base::EventId id) = 0;

    /// What the office has beside its ledger; a storage without it has none.
    virtual OfficeRules &rules();

    /// Places a batch: the last call of a push's transaction. In this order:
    /// 1. every event with seq 0 gets the next seq, a random tag, and goes into ledger and feed;
    ///    projections and account sums follow; an accepted `assignment` event ends the account's
    ///    interval of the user before and begins the new user's, both at its seq;
    /// 2. every event with seq > 0 is in the ledger already (by another device, or before a fork):
    ///    only its place in this device's chain (device, dseq, hash) is kept;
    /// 3. the device's last_dseq and last_hash move to the last event's;
    /// 4. the batch's signature is kept with device, first and count, as evidence.
    /// Sets seq and tag of the new events. The feed's head is taken last, and held to commit.
    virtual base::Status append(std::span<domain::StoredEvent> events, const PushBatch &proof) = 0;

    /// What `user` may see at `seq`: intervals with from <= seq < to. A change of membership always
    /// has a feed row of its own (an assignment event, or a row of kind "grant"), so that nobody's
    /// cursor already stands on it.
    virtual base::Result<Membership> membership(const QString &user, qint64 seq) = 0;
    /// Accounts (never the null one) that have an event at or before `upTo`, by id, greater than
    /// `after`, at most `limit`.
    virtual base::Result<std::vector<base::AccountId>>
    accounts(std::optional<base::AccountId> after, qint64 upTo, int limit) = 0;
    /// Accounts (the null one too) with an event in (from, to], by id, greater than `after`.
    virtual base::Result<std::vector<base::AccountId>>
    touched(qint64 from, qint64 to, std::optional<base::AccountId> after, int limit) = 0;
    /// An account's events in (from, to], in feed order.
    virtual base::Result<std::vector<domain::StoredEvent>> events(base::AccountId account,
                                                                  qint64 from, qint64 to) = 0;
    /// The account's sum over the whole feed.
    virtual base::Result<domain::AccountSum> sum(base::AccountId account) = 0;
};

} // namespace dunlin::sync
