// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/rng.h"
#include "core/sync/client_store.h"
#include "core/sync/keys.h"

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace dunlin::sync {

/// Both clocks: the wall for what is shown and sent, the monotonic one for waiting.
struct Moment {
    base::Instant wall;
    qint64 monoMs = 0;
};

enum class RequestKind { Hello, Token, Push, Pull, Fork, Lease };

/// What the machine wants sent. The adapter adds the server's address, compression and time limits.
struct Request {
    quint64 id = 0;
    RequestKind kind = RequestKind::Hello;
    QByteArray path; ///< "/v1/push"
    QByteArray body; ///< empty: GET
    QByteArray contentType;
    QByteArray bearer;   ///< empty: none
    int waitSeconds = 0; ///< the server may hold the answer back so long
};

/// Why a request has no answer.
enum class FailureKind {
    Unreachable, ///< name, connection, time-out, reset
    Tls,         ///< the certificate is not the pinned one
    Cancelled,
};

namespace input {
/// Time has passed (a timer, or nothing in particular).
struct Tick {};
/// The outbox has a new event.
struct Authored {};
/// Someone says that there is something to fetch, or that the network is back: waiting ends.
struct Wake {};
struct Response {
    quint64 id = 0;
    int status = 0;
    QByteArray contentType;
    QByteArray body; ///< decompressed
    int retryAfterSeconds = 0;
};
struct Failure {
    quint64 id = 0;
    FailureKind kind = FailureKind::Unreachable;
};
/// The event stream: open, a poke with the feed's head, closed (or silent for too long).
struct PokeOpened {};
struct Poke {
    qint64 head = 0;
};
struct PokeClosed {};
struct SetPaused {
    bool paused = false;
};
/// The answer to output::Apply.
struct Applied {
    base::Result<PageApplied> result;
};
} // namespace input

using Input = std::variant<input::Tick, input::Authored, input::Wake, input::Response,
                           input::Failure, input::PokeOpened, input::Poke, input::PokeClosed,
                           input::SetPaused, input::Applied>;

namespace output {
struct Send {
    Request request;
};
struct Cancel {
    quint64 id = 0;
};
/// Call step with a Tick at this monotonic time; replaces the one before.
struct WakeAt {
    qint64 monoMs = 0;
};
/// Open the event stream GET /v1/poke with this bearer.
struct OpenPoke {
    QByteArray bearer;
};
struct ClosePoke {};
/// Apply a page (ClientStore::applyPage, or applyPageLater), then step with input::Applied. The
/// machine has asked for the next page already: the server makes it meanwhile.
struct Apply {
    std::shared_ptr<const PageChange> change;
};
/// status() changed.
struct StatusChanged {};
/// All own events are with the server, and the cache is at its head.
struct CaughtUp {};
/// Something that must not happen did and was repaired: for the log and the support bundle.
struct Defect {
    QString detail;
};
/// The office ordered this laptop to be wiped, and has what could be sent: now destroy keys and
/// cache, then POST `receipt` to /v1/receipt. The machine does nothing more.
struct Wipe {
    Order order;
    qint64 unsent = 0; ///< events that stay behind, sealed to the office
    QByteArray receipt;
};
} // namespace output

using Output = std::variant<output::Send, output::Cancel, output::WakeAt, output::OpenPoke,
                            output::ClosePoke, output::Apply, output::StatusChanged,
                            output::CaughtUp, output::Defect, output::Wipe>;

struct ClientStatus {
    enum class Kind { Synced, Syncing, Waiting, Offline, Paused, Problem } kind = Kind::Offline;
    qint64 pending = 0;
    std::optional<base::Instant> oldestPending;
    std::optional<base::Instant> lastContact;
    QString problem; ///< untranslated
    bool captivePortal = false;
    bool clockSuspect = false;
    bool operator==(const ClientStatus &) const = default;
};

/// Counted since the machine was made.
struct ClientFigures {
    qint64 pushed = 0; ///< events the server took
    qint64 pulled = 0; ///< events applied
    qint64 pages = 0;
    qint64 rewound = 0;   ///< a restored server was found
    qint64 forks = 0;     ///< this profile found itself cloned or restored
    qint64 defects = 0;   ///< sums that did not agree
    qint64 witnessed = 0; ///< checkpoints of the ledger that were held against those of before
    qint64 receded = 0;   ///< the ledger went back, or on from an earlier place
    qint64 refused = 0;   ///< the server contradicted what this laptop had witnessed
};

struct ClientOptions {
    bool live = true; ///< stay: event stream, else long poll, else poll
    int maxBatchEvents = kMaxBatchEvents;
    qsizetype maxBatchBytes = kMaxBatchBytes;
    int pageBytes = kDefaultPageBytes;
    int firstPageBytes = 8 * kDefaultPageBytes; ///< while the laptop has nothing yet
    bool verifyAll = false;                     ///< compare every account's sum in the first pull
};

/// The laptop's half of LedgerSync/1: a state machine without I/O. All that must survive is in the
/// store; a machine made anew over the same store goes on. One thread at a time; no clock of its
/// own, no timer, no socket: the same code runs in the adapter (net/) and in the simulator.
class Client {
public:
    /// The store has an identity. `masterKey` as in deviceKeyPair.
    Client(ClientStore &store, QByteArray masterKey, base::Rng &rng, ClientOptions options = {});

    std::vector<Output> step(Moment now, const Input &input);

    const ClientStatus &status() const { return m_status; }
    const ClientFigures &figures() const { return m_figures; }

private:
    /// How the machine learns of changes once it has caught up.
    enum class Channel { Stream, LongPoll, Poll };
    /// At most one request of each kind is in flight; id 0: none.
    struct Lane {
        quint64 id = 0;
        RequestKind kind = RequestKind::Hello;
        PullRequest pull;
        bool overtaken = false; ///< a push was answered since: the pull's ack may be older
    };

    /// A page that has arrived, or that is being applied.
    struct Held {
        Lane lane;
        PullPage page; ///< without its accounts
        std::shared_ptr<PageChange> change;
    };

    void onResponse(Moment now, const input::Response &response);
    void onFailure(Moment now, const input::Failure &failure);
    void onPokeClosed(Moment now);
    void onHello(Moment now, const input::Response &response);
    void onToken(Moment now, const input::Response &response);
    void onPush(Moment now, const input::Response &response);
    void onPull(Moment now, const input::Response &response);
    void onFork(Moment now, const input::Response &response);
    void takeOrders(Moment now, const TokenReply &reply);
    void drain(Moment now);
    void onLease(Moment now, const input::Response &response);
    void onRefusal(Moment now, const input::Response &response);
    /// False when the page is not to be believed (the machine has said why).
    bool holdsAgainst(Moment now, const ClientIdentity &identity, const Lane &lane,
                      const PullPage &page);
    void defect(const QString &detail);
    /// A page that has arrived: held against what is known, and then to be applied.
    void takePage(Moment now, Held held);
    void apply(Moment now, Held held);
    void fetchAhead(Moment now, const Lane &lane, const QByteArray &nextPage);
    void onApplied(Moment now, const base::Result<PageApplied> &result);
    void endOfPull(Moment now);
    /// False when the chain that the server names is not this profile's own.
    bool takeAck(const Ack &ack);
    void foundFork();

    void schedule(Moment now);
    void scheduleAuth(Moment now);
    void schedulePush(Moment now);
    void schedulePull(Moment now);
    void scheduleFork();
    /// False when there is nothing to ask for: then the round is done.
    bool startLease(Moment now);
    void sayCaughtUp(Moment now);
    void scheduleWake(Moment now);
    void send(Lane &lane, Request request);
    void cancel(Lane &lane);
    void goQuiet();

    void backOff(Moment now, int atLeastSeconds = 0);
    void notOurServer(Moment now);
    void contact(Moment now, base::Instant serverNow);
    /// The value of a store call; on an error the machine waits and says so.
    template <class T>
    std::optional<T> stored(Moment now, base::Result<T> result);
    bool stored(Moment now, const base::Status &status);
    void storeFailed(Moment now, const base::Error &error);
    void stop(const QString &problem);
    void updateStatus();

    ClientStore &m_store;
    QByteArray m_masterKey;
    base::Rng &m_rng;
    ClientOptions m_options;
    std::vector<Output> m_out;
    ClientStatus m_status;
    ClientFigures m_figures;

    Lane m_auth, m_push, m_pull, m_fork, m_lease;
    std::optional<Held> m_applying;
    std::optional<Held> m_arrived;
    LeaseRequest m_leaseRequest;
    quint64 m_nextId = 1;
    QByteArray m_token;
    qint64 m_tokenUntil = 0;
    bool m_tokenUsed = false;    ///< the present token was accepted at least once
    std::optional<Order> m_wipe; ///< ordered: nothing is pulled any more
    bool m_wiped = false;
    bool m_askedForOrder = false;
    QByteArray m_forkSalt;
    bool m_forked = false;
    bool m_paused = false;
    bool m_offline = true; ///< until the server has answered
    bool m_captive = false;
    bool m_clockSuspect = false;
    bool m_pullWanted = true;   ///< a new pull, after the present one
    bool m_pullGoesOn = false;  ///< the next page of the present one
    bool m_pullIsClean = false; ///< nothing was unsent when the present pull began
    bool m_verifyWanted = false;
    bool m_caughtUp = false;
    QString m_stopped;
    QString m_storeProblem;
    std::optional<base::Instant> m_lastContact;

    qint64 m_backOffMs = 0;
    qint64 m_notBefore = 0;
    qint64 m_nextPoll = 0;
    qint64 m_pokeNotBefore = 0;
    Channel m_channel = Channel::Stream;
    bool m_pokeAsked = false;
    int m_longPollFailures = 0;
    std::vector<qint64> m_pokeCloses;
};

} // namespace dunlin::sync
