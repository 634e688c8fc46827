// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/feed.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>
#include <variant>
#include <vector>

/// What LedgerSync/1 says, as values; codec.h turns them into bytes and back.
namespace dunlin::sync {

inline constexpr int kProto = 1;
inline constexpr int kMaxBatchEvents = 500;
inline constexpr qsizetype kMaxBatchBytes = 512 * 1024;
inline constexpr qsizetype kMaxBodyBytes = 4 * 1024 * 1024;      ///< of a request, as sent
inline constexpr qsizetype kMaxInflatedBytes = 64 * 1024 * 1024; ///< of any body, decompressed
inline constexpr int kDefaultPageBytes = 1024 * 1024;

/// One event of a push: dseq, salt and verbatim bytes; its hash is eventHash(salt, raw).
struct PushEvent {
    qint64 dseq = 0;
    QByteArray salt;
    QByteArray raw;
};

/// A signed run of a device's chain. `prev` is the hash of event first - 1 (zero for first = 1).
struct PushBatch {
    base::DeviceId device;
    qint64 first = 1;
    base::Hash32 prev{};
    base::Hash32 head{}; ///< hash of the last event
    QByteArray signature;
    std::vector<PushEvent> events;
};

/// The bytes a batch signature covers:
/// "LedgerSync/1 batch" 0x00 || tenant 16 || device 16 || first u64 || count u32 || prev 32 ||
/// SHA-256(hash of first || .. || hash of last), integers big-endian.
QByteArray batchMessage(base::TenantId tenant, const PushBatch &batch);
/// The bytes a token request signs: "LedgerSync/1 token" 0x00 || device 16 || challenge.
QByteArray tokenMessage(base::DeviceId device, QByteArrayView challenge);

struct PushResult {
    qint64 dseq = 0;
    qint64 seq = 0; ///< 0: already known
    domain::Verdict verdict = domain::Verdict::Accepted;
    QString reason; ///< why it is quarantined or late
};

/// How far the server has a device's chain. A number alone proves nothing: `lastHash` names the
/// event, so that a restored or cloned laptop finds out.
struct Ack {
    qint64 last = 0;
    base::Hash32 lastHash{}; ///< zero when last = 0
    qint64 safe = 0;         ///< events up to here are on two media and may leave the outbox

    bool operator==(const Ack &) const = default;
};

struct PushReply {
    Ack ack;
    std::vector<PushResult> results;
    base::Instant now;
};

struct PullRequest {
    QByteArray cursor; ///< empty: from the start
    QByteArray page;   ///< empty: first page
    int maxBytes = kDefaultPageBytes;
    int waitSeconds = 0; ///< answer only when there is something, or after this time
    int schema = 1;
    bool verifyAll = false; ///< send the sums of every account too
    /// Sizes of the ledger's tree that the client has witnessed; <= kMaxWitnessed.
    std::vector<quint64> tree;
    std::vector<base::AccountId> reopen; ///< send these whole (their sum did not agree); <= 100
};

enum class PullMode { Delta, Rewound };

inline constexpr int kMaxWitnessed = 24;

/// The audit path between the tree of `size` leaves and that of the page's checkpoint.
struct TreeProof {
    quint64 size = 0;
    std::vector<base::Hash32> path;
};

/// All that one page says of one account.
struct AccountPart {
    enum class Kind {
        Drop,   ///< access was lost: delete it
        Open,   ///< replace whatever is there by `events`
        Change, ///< add `events`
        Sum,    ///< nothing new; only compare the sum
    };
    Kind kind = Kind::Change;
    base::AccountId account;
    std::vector<domain::StoredEvent> events; ///< in feed order
    domain::AccountSum sum;                  ///< after `events`; unset for Drop
    bool erased = false;                     ///< of a Drop: by law, so own events of it go as well
};

/// One page: whole accounts. It ends either with the token of the next page or with a checkpoint.
struct PullPage {
    base::TenantId tenant;
    base::Instant now;
    PullMode mode = PullMode::Delta;
    std::vector<AccountPart> accounts;
    QByteArray nextPage; ///< empty: this page ends the pull
    QByteArray cursor;   ///< set on the last page
    std::optional<Ack> me;
    /// Signed note over the ledger's tree at the pull's target (ledger_tree.h); empty: the server
    /// keeps none.
    QByteArray treeNote;
    std::vector<TreeProof> treeProofs; ///< one for each size that was asked for and is there
    int unknownLines = 0;              ///< lines of a kind this program does not know
};

struct HelloReply {
    int proto = kProto;
    int schema = 1;
    base::TenantId tenant;
    QByteArray serverKey; ///< public signing key
    QByteArray challenge; ///< to be signed by a token request within a minute
    base::Instant now;
    QString version;
};

struct EnrolRequest {
    QString code;
    QByteArray publicKey;
    QString name; ///< of the machine, for the list of devices
};

struct EnrolReply {
    base::DeviceId device;
    base::TenantId tenant;
    QByteArray serverKey;
    QString user;
    QString displayName;
    QByteArray role;
    QString officeName;
    QByteArray zone;     ///< IANA
    QByteArray currency; ///< ISO 4217
    base::Instant now;
};

struct TokenRequest {
    base::DeviceId device;
    QByteArray challenge;
    QByteArray signature;
};

struct TokenReply {
    QByteArray token;
    int expiresInSeconds = 0;
    /// May have changed since enrolment.
    QByteArray role;
    base::Instant now;
    /// Signed orders (orders.h); empty: none. A server of an older version gives no lease.
    QByteArray lease;
    QByteArray wipe;
};

/// A device that found its chain forked asks for a new device id for a new key.
struct ForkRequest {
    QByteArray publicKey;
};

/// RFC 9457. `code` is stable: gap, fork, auth, forbidden, bad_request, too_large, not_found,
/// method, upgrade, replica_behind, busy, code_unknown, wiped, internal.
struct Problem {
    int status = 500;
    QByteArray code;
    QByteArray retry = QByteArrayLiteral("later"); ///< now, later, never, after_action
    QString detail;                                ///< untranslated; no personal data
};

} // namespace dunlin::sync
