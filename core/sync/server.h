// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/sync/orders.h"
#include "core/sync/server_store.h"

#include <tl/expected.hpp>

/// The server's half of LedgerSync/1 as functions: request and store in, answer out. They keep
/// nothing between calls, so any process over the same store gives the same answer.
namespace dunlin::sync {

struct ServerContext {
    ServerStore &store;
    const base::Clock &clock;
    base::Rng &rng;
    /// Null: no leases are given and no wipes are ordered.
    OrderBook *orders = nullptr;
    /// Null: no checkpoints of the ledger are signed.
    TreeSource *tree = nullptr;
};

template <class T>
using Answer = tl::expected<T, Problem>;

inline constexpr int kTokenSeconds = 15 * 60;
inline constexpr int kChallengeSeconds = 60;

/// Versions, the server's public key, and a challenge for a token request.
Answer<HelloReply> hello(const ServerContext &context);
/// A one-time code and a public key make a device. The same code with the same key again (the
/// answer was lost) gives the same device.
Answer<EnrolReply> enrol(const ServerContext &context, const EnrolRequest &request);
/// A signed challenge gives a bearer token for kTokenSeconds.
Answer<TokenReply> token(const ServerContext &context, const TokenRequest &request);
/// Places a device's events. Never refuses a well-signed event for its content.
Answer<PushReply> push(const ServerContext &context, QByteArrayView bearer, const PushBatch &batch);
/// One page.
Answer<PullPage> pull(const ServerContext &context, QByteArrayView bearer,
                      const PullRequest &request);
/// A new device id for a new key of the same user; the same key again gives the same device.
Answer<EnrolReply> fork(const ServerContext &context, QByteArrayView bearer,
                        const ForkRequest &request);

/// A device followed its wipe order; signed by its key, so it needs no token. The same receipt
/// again is taken again.
Answer<Receipt> receipt(const ServerContext &context, const Receipt &receipt);
/// Takes a device's shares of the limits on contacts back and gives new ones, signed. A device
/// whose last event is not here is answered `gap`: it sends its events first.
Answer<LeaseReply> lease(const ServerContext &context, QByteArrayView bearer,
                         const LeaseRequest &request);

/// What the office knows as a whole: an answer to a question in JSON, for those who may ask it.
Answer<QByteArray> ask(const ServerContext &context, QByteArrayView bearer,
                       const QByteArray &question);

/// Who a bearer token names, if it is valid now. Opens its own snapshot.
struct Caller {
    DeviceRow device;
    UserRow user;
};
Answer<Caller> caller(const ServerContext &context, QByteArrayView bearer);

/// A new code for `device code`: 12 letters and digits in groups (60 random bits).
QString makeEnrolCode(base::Rng &rng);
/// What is stored of a code; case, spaces and dashes do not matter.
base::Hash32 enrolCodeHash(const QString &code);

/// A page that tells the client nothing new: a pull with `wait` may be held back.
bool isIdle(const PullPage &page);

/// The account under which events stand whose bytes cannot be understood at all; nobody is granted
/// it, so only those who see everything see them.
base::AccountId quarantineAccount();

} // namespace dunlin::sync
