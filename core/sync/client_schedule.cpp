// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/event.h"
#include "core/sync/client.h"
#include "core/sync/client_parts.h"
#include "core/sync/codec.h"

#include <algorithm>

namespace dunlin::sync {

namespace {

constexpr qint64 kBackOffFloorMs = 1'000;
/// A token is renewed this long before it ends.
constexpr qint64 kTokenReserveMs = 60'000;
constexpr int kLongPollSeconds = 50;
constexpr qint64 kClockSuspectMs = 120'000;
constexpr int kMaxReopen = 50;

} // namespace

// What to send -------------------------------------------------------------------------------

void Client::schedule(Moment now)
{
    const bool isDone = m_caughtUp && !m_options.live;
    if (m_wiped)
        return;
    if (m_wipe && !m_stopped.isEmpty())
        return drain(now);
    if ((m_paused && !m_wipe) || !m_stopped.isEmpty() || isDone)
        return;
    if (now.monoMs >= m_notBefore) {
        scheduleAuth(now);
        if (!m_token.isEmpty() && m_wipe) {
            drain(now);
        } else if (!m_token.isEmpty() && m_forked) {
            scheduleFork();
        } else if (!m_token.isEmpty()) {
            schedulePush(now);
            schedulePull(now);
        }
    }
    scheduleWake(now);
}

void Client::scheduleAuth(Moment now)
{
    if (!m_token.isEmpty() && now.monoMs >= m_tokenUntil)
        m_token.clear();
    const bool isFresh = !m_token.isEmpty() && now.monoMs < m_tokenUntil - kTokenReserveMs;
    if (isFresh || m_auth.id != 0)
        return;
    send(m_auth, {0, RequestKind::Hello, "/v1/hello", {}, {}, {}, 0});
}

void Client::schedulePush(Moment now)
{
    if (m_push.id != 0)
        return;
    const auto outbox = stored(now, m_store.outbox());
    if (!outbox || outbox->pending == 0)
        return;
    m_caughtUp = false;
    const auto identity = stored(now, m_store.identity());
    auto events = stored(now, m_store.unsent(m_options.maxBatchEvents, m_options.maxBatchBytes));
    if (!identity || !*identity || !events || events->empty())
        return;
    PushBatch batch;
    batch.device = (*identity)->device;
    batch.first = events->front().dseq;
    // The server went back behind events whose bytes are not here any more (erased by law): what is
    // left goes on as another device's chain.
    if (batch.first > outbox->acked + 1)
        return foundFork();
    if (batch.first > 1) {
        const auto prev = stored(now, m_store.historyHash(batch.first - 1));
        if (!prev)
            return;
        batch.prev = prev->value_or(base::Hash32{});
    }
    batch.head = events->back().hash;
    for (OutboxEvent &event : *events)
        batch.events.push_back({event.dseq, std::move(event.salt), std::move(event.raw)});
    batch.signature = sign(deviceKeyPair(m_masterKey, (*identity)->keySalt),
                           batchMessage((*identity)->tenant, batch));
    send(m_push, {0, RequestKind::Push, "/v1/push", encodeBatch(batch), kFrameType, m_token, 0});
}

void Client::schedulePull(Moment now)
{
    if (m_pull.id != 0 || m_applying)
        return;
    const bool polls = m_channel == Channel::Poll || m_channel == Channel::LongPoll;
    bool waits = false;
    if (m_pullGoesOn || m_pullWanted) {
        // at once
    } else if (m_caughtUp && m_options.live && polls) {
        waits = m_channel == Channel::LongPoll;
        if (!waits && now.monoMs < m_nextPoll)
            return;
    } else {
        return;
    }
    const auto place = stored(now, m_store.place());
    const auto outbox = stored(now, m_store.outbox());
    auto damaged = stored(now, m_store.damaged(kMaxReopen));
    if (!place || !outbox || !damaged)
        return;
    m_pull = {};
    m_pull.pull.cursor = place->cursor;
    m_pull.pull.page = place->page;
    m_pull.pull.maxBytes = place->cursor.isEmpty() ? m_options.firstPageBytes : m_options.pageBytes;
    m_pull.pull.waitSeconds = waits ? kLongPollSeconds : 0;
    m_pull.pull.schema = domain::kSchema;
    m_pull.pull.verifyAll = m_verifyWanted;
    m_pull.pull.reopen = std::move(*damaged);
    const auto witness = stored(now, m_store.witness());
    if (!witness)
        return;
    m_pull.pull.tree = witness->sizesToAsk(place->cursor);
    m_pullGoesOn = false;
    if (place->page.isEmpty()) {
        m_pullWanted = false;
        m_pullIsClean = outbox->pending == 0;
    }
    send(m_pull, {0, RequestKind::Pull, "/v1/pull", encode(m_pull.pull), kJsonType, m_token,
                  m_pull.pull.waitSeconds});
}

void Client::scheduleFork()
{
    if (m_fork.id != 0)
        return;
    if (m_forkSalt.isEmpty()) {
        const base::Bytes16 salt = m_rng.bytes16();
        m_forkSalt =
            QByteArray(reinterpret_cast<const char *>(salt.data()), qsizetype(salt.size()));
    }
    const ForkRequest request{deviceKeyPair(m_masterKey, m_forkSalt).publicKey};
    send(m_fork, {0, RequestKind::Fork, "/v1/fork", encode(request), kJsonType, m_token, 0});
}

void Client::scheduleWake(Moment now)
{
    if (now.monoMs < m_notBefore) {
        m_out.push_back(output::WakeAt{m_notBefore});
        return;
    }
    if (!m_options.live || m_token.isEmpty())
        return;
    qint64 at = m_auth.id != 0 ? now.monoMs + kBackOffCapMs : m_tokenUntil - kTokenReserveMs;
    if (m_caughtUp && m_channel == Channel::Stream && !m_pokeAsked) {
        if (now.monoMs >= m_pokeNotBefore) {
            m_pokeAsked = true;
            m_out.push_back(output::OpenPoke{m_token});
        } else {
            at = std::min(at, m_pokeNotBefore);
        }
    }
    if (m_channel == Channel::LongPoll && now.monoMs >= m_pokeNotBefore) {
        m_channel = Channel::Stream; // try the stream again now and then
        m_pokeCloses.clear();
    }
    if (m_channel == Channel::Poll)
        at = std::min(at, m_nextPoll);
    m_out.push_back(output::WakeAt{std::max(at, now.monoMs + 1)});
}

void Client::send(Lane &lane, Request request)
{
    lane.id = m_nextId++;
    lane.kind = request.kind;
    request.id = lane.id;
    m_out.push_back(output::Send{std::move(request)});
}

void Client::cancel(Lane &lane)
{
    if (lane.id != 0)
        m_out.push_back(output::Cancel{lane.id});
    lane = {};
}

void Client::goQuiet()
{
    cancel(m_auth);
    cancel(m_push);
    cancel(m_pull);
    cancel(m_fork);
    cancel(m_lease);
    m_arrived.reset();
    if (std::exchange(m_pokeAsked, false))
        m_out.push_back(output::ClosePoke{});
}

// Waiting and saying so ----------------------------------------------------------------------

void Client::backOff(Moment now, int atLeastSeconds)
{
    // Decorrelated jitter: laptops that lost the server together do not come back together.
    const qint64 ceiling = std::max(kBackOffFloorMs, m_backOffMs * 3);
    m_backOffMs = std::min(kBackOffCapMs, m_rng.between(kBackOffFloorMs, ceiling));
    const qint64 wait = std::max(m_backOffMs, atLeastSeconds * qint64(1000));
    m_notBefore = now.monoMs + std::min(wait, kBackOffCapMs);
}

void Client::notOurServer(Moment now)
{
    // A hotspot's page, a proxy, half an answer: nothing of it is believed, nothing is deleted.
    m_offline = true;
    m_captive = true;
    m_pullWanted = true;
    backOff(now);
}

void Client::contact(Moment now, base::Instant serverNow)
{
    m_offline = false;
    m_captive = false;
    m_storeProblem.clear();
    m_lastContact = now.wall;
    m_clockSuspect = std::abs(serverNow.ms - now.wall.ms) > kClockSuspectMs;
    m_backOffMs = 0;
}

bool Client::stored(Moment now, const base::Status &status)
{
    if (!status)
        storeFailed(now, status.error());
    return bool(status);
}

void Client::storeFailed(Moment now, const base::Error &error)
{
    m_storeProblem = base::errorCodeName(error.code) + QLatin1Char(' ') + error.detail;
    backOff(now);
}

void Client::stop(const QString &problem)
{
    m_stopped = problem;
    goQuiet();
}

void Client::updateStatus()
{
    ClientStatus status;
    if (const auto outbox = m_store.outbox()) {
        status.pending = outbox->pending;
        status.oldestPending = outbox->oldestPending;
    }
    status.lastContact = m_lastContact;
    status.captivePortal = m_captive;
    status.clockSuspect = m_clockSuspect;
    status.problem = m_stopped.isEmpty() ? m_storeProblem : m_stopped;
    using Kind = ClientStatus::Kind;
    if (m_paused)
        status.kind = Kind::Paused;
    else if (!status.problem.isEmpty())
        status.kind = Kind::Problem;
    else if (m_offline)
        status.kind = Kind::Offline;
    else if (m_caughtUp && status.pending == 0)
        status.kind = Kind::Synced;
    else if (m_push.id != 0 || m_pull.id != 0 || m_auth.id != 0 || m_fork.id != 0 || m_lease.id != 0
             || m_applying)
        status.kind = Kind::Syncing;
    else
        status.kind = Kind::Waiting;
    if (status != m_status) {
        m_status = status;
        m_out.push_back(output::StatusChanged{});
    }
}

} // namespace dunlin::sync
