// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/client.h"

#include "core/sync/client_parts.h"
#include "core/sync/codec.h"

#include <algorithm>

namespace dunlin::sync {

namespace {

constexpr qint64 kReopenStreamMs = 1'000;
constexpr qint64 kPollFloorMs = 30'000;
constexpr qint64 kPollCapMs = 5 * 60'000;
constexpr qint64 kPokeWindowMs = 10'000;
constexpr size_t kPokeClosesAllowed = 3;
constexpr int kLongPollFailuresAllowed = 3;

template <class... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
template <class... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

} // namespace

Client::Client(ClientStore &store, QByteArray masterKey, base::Rng &rng, ClientOptions options)
    : m_store(store)
    , m_masterKey(std::move(masterKey))
    , m_rng(rng)
    , m_options(options)
    , m_verifyWanted(options.verifyAll)
{}

std::vector<Output> Client::step(Moment now, const Input &input)
{
    m_out.clear();
    std::visit(Overloaded{
                   [](const input::Tick &) {},
                   [this](const input::Authored &) { m_caughtUp = false; },
                   [this](const input::Wake &) {
                       m_backOffMs = 0;
                       m_notBefore = 0;
                       m_pokeNotBefore = 0;
                       m_stopped.clear();
                       m_channel = Channel::Stream;
                       m_pokeCloses.clear();
                       m_longPollFailures = 0;
                       m_pullWanted = true;
                       m_caughtUp = false;
                   },
                   [&](const input::Response &response) { onResponse(now, response); },
                   [&](const input::Failure &failure) { onFailure(now, failure); },
                   [this](const input::PokeOpened &) { m_pullWanted = true; },
                   [this](const input::Poke &) { m_pullWanted = true; },
                   [&](const input::PokeClosed &) { onPokeClosed(now); },
                   [this](const input::SetPaused &set) {
                       m_paused = set.paused;
                       if (m_paused)
                           goQuiet();
                       else
                           m_pullWanted = true;
                   },
                   [&](const input::Applied &applied) { onApplied(now, applied.result); },
               },
               input);
    schedule(now);
    updateStatus();
    return std::move(m_out);
}

// Answers ------------------------------------------------------------------------------------

void Client::onResponse(Moment now, const input::Response &response)
{
    if (response.id == 0)
        return;
    if (response.status < 200 || response.status > 299) {
        onRefusal(now, response);
    } else if (response.id == m_auth.id) {
        if (m_auth.kind == RequestKind::Hello)
            onHello(now, response);
        else
            onToken(now, response);
    } else if (response.id == m_push.id) {
        onPush(now, response);
    } else if (response.id == m_pull.id) {
        onPull(now, response);
    } else if (response.id == m_fork.id) {
        onFork(now, response);
    } else if (response.id == m_lease.id) {
        onLease(now, response);
    }
    // Any other id: an answer that came too late for a request given up.
}

void Client::onFailure(Moment now, const input::Failure &failure)
{
    Lane *const lanes[] = {&m_auth, &m_push, &m_pull, &m_fork, &m_lease};
    for (Lane *lane : lanes) {
        if (lane->id == 0 || lane->id != failure.id)
            continue;
        lane->id = 0;
        if (lane == &m_pull) {
            m_pullWanted = true;
            if (lane->pull.waitSeconds > 0 && ++m_longPollFailures >= kLongPollFailuresAllowed)
                m_channel = Channel::Poll;
        }
        if (lane == &m_lease)
            m_pullWanted = true; // the round goes on from there
        if (failure.kind == FailureKind::Cancelled)
            return;
        m_offline = true;
        if (failure.kind == FailureKind::Tls)
            m_captive = true; // another certificate: a hotspot, a proxy, or worse
        backOff(now);
    }
}

void Client::onPokeClosed(Moment now)
{
    m_pokeAsked = false;
    m_pokeCloses.push_back(now.monoMs);
    std::erase_if(m_pokeCloses, [&](qint64 closed) { return closed < now.monoMs - kPokeWindowMs; });
    m_pokeNotBefore = now.monoMs + kReopenStreamMs;
    m_pullWanted = true;
    if (m_pokeCloses.size() >= kPokeClosesAllowed && m_channel == Channel::Stream) {
        m_channel = Channel::LongPoll;
        m_pokeNotBefore = now.monoMs + kBackOffCapMs;
        m_longPollFailures = 0;
    }
}

void Client::onHello(Moment now, const input::Response &response)
{
    m_auth.id = 0;
    const auto hello = decodeHelloReply(response.body);
    if (!hello)
        return notOurServer(now);
    const auto identity = stored(now, m_store.identity());
    if (!identity)
        return;
    if (!*identity)
        return stop(QStringLiteral("this profile is not enrolled"));
    if (hello->tenant != (*identity)->tenant || hello->serverKey != (*identity)->serverKey)
        return stop(QStringLiteral("the server belongs to another office"));
    if (hello->proto > kProto)
        return stop(QStringLiteral("the server speaks a newer protocol"));
    contact(now, hello->now);
    TokenRequest request{(*identity)->device, hello->challenge, {}};
    request.signature = sign(deviceKeyPair(m_masterKey, (*identity)->keySalt),
                             tokenMessage(request.device, request.challenge));
    send(m_auth, {0, RequestKind::Token, "/v1/token", encode(request), kJsonType, {}, 0});
}

void Client::onToken(Moment now, const input::Response &response)
{
    m_auth.id = 0;
    const auto reply = decodeTokenReply(response.body);
    if (!reply)
        return notOurServer(now);
    contact(now, reply->now);
    m_token = reply->token;
    m_tokenUsed = false;
    m_tokenUntil = now.monoMs + reply->expiresInSeconds * qint64(1000);
    takeOrders(now, *reply);
}

void Client::takeOrders(Moment now, const TokenReply &reply)
{
    const auto identity = stored(now, m_store.identity());
    if (!identity || !*identity)
        return;
    const ClientIdentity &own = **identity;
    for (const QByteArray &text : {reply.lease, reply.wipe}) {
        if (text.isEmpty())
            continue;
        const auto order = openOrder(text, own.serverKey, own.tenant, own.device);
        if (!order) {
            defect(order.error().detail);
        } else if (order->kind == Order::Kind::Lease) {
            stored(now, m_store.keepLease(*order, text, now.wall));
        } else if (!m_wipe) {
            m_wipe = *order;
            m_caughtUp = false;
            cancel(m_pull);
            m_arrived.reset();
            if (std::exchange(m_pokeAsked, false))
                m_out.push_back(output::ClosePoke{});
        }
    }
}

/// A wipe is ordered: what is unsent goes up first. What cannot (a refusal, a fork) stays sealed.
void Client::drain(Moment now)
{
    const auto outbox = stored(now, m_store.outbox());
    const auto identity = stored(now, m_store.identity());
    if (!outbox || !identity || !*identity)
        return;
    const bool canSend = m_stopped.isEmpty() && !m_forked;
    if (outbox->pending > 0 && canSend)
        return schedulePush(now);
    if (m_push.id != 0)
        return;
    Receipt receipt{(*identity)->device, m_wipe->nonce, outbox->pending, {}};
    receipt.signature =
        sign(deviceKeyPair(m_masterKey, (*identity)->keySalt), receiptMessage(receipt));
    m_wiped = true;
    goQuiet();
    m_out.push_back(output::Wipe{*m_wipe, outbox->pending, encode(receipt)});
    m_stopped = QStringLiteral("this laptop is wiped by order of the office");
}

void Client::onPush(Moment now, const input::Response &response)
{
    m_push.id = 0;
    const auto reply = decodePushReply(response.body);
    if (!reply)
        return notOurServer(now);
    contact(now, reply->now);
    m_tokenUsed = true;
    const auto before = stored(now, m_store.outbox());
    if (!before || !takeAck(reply->ack))
        return;
    m_pull.overtaken = true;
    if (m_arrived)
        m_arrived->lane.overtaken = true;
    m_figures.pushed += qint64(reply->results.size());
    m_pullWanted = true;
    const bool isStuck = reply->results.empty() && reply->ack.last == before->acked;
    if (isStuck)
        backOff(now);
}

void Client::onPull(Moment now, const input::Response &response)
{
    Lane lane = std::exchange(m_pull, {});
    auto page = decodePullPage(response.body);
    if (!page) {
        m_pullWanted = true;
        return notOurServer(now);
    }
    contact(now, page->now);
    m_tokenUsed = true;
    if (lane.pull.waitSeconds > 0)
        m_longPollFailures = 0;
    auto change = std::make_shared<PageChange>();
    change->accounts = std::move(page->accounts);
    Held held{std::move(lane), std::move(*page), std::move(change)};
    if (!m_applying)
        return takePage(now, std::move(held));
    m_store.expectPage(held.change);
    m_arrived = std::move(held);
}

void Client::takePage(Moment now, Held held)
{
    const Lane &lane = held.lane;
    const PullPage &page = held.page;
    // What was asked for meanwhile (a poke) is beyond this pull's target and stays asked for.
    const bool wantedAgain = std::exchange(m_pullWanted, true); // unless it comes to its end
    const auto identity = stored(now, m_store.identity());
    if (!identity)
        return;
    if (!*identity || page.tenant != (*identity)->tenant)
        return stop(QStringLiteral("the server belongs to another office"));
    if (!holdsAgainst(now, **identity, lane, page))
        return;
    const auto outbox = stored(now, m_store.outbox());
    if (!outbox)
        return;
    // A pull that a push has overtaken may name an older place of the chain.
    const bool isOld = lane.overtaken && page.me && page.me->last < outbox->acked;
    if (page.me && !isOld && !takeAck(*page.me))
        return;
    if (page.mode == PullMode::Rewound) {
        ++m_figures.rewound;
        stored(now, m_store.restart());
        return;
    }
    m_pullWanted = wantedAgain;
    apply(now, std::move(held));
}

void Client::apply(Moment now, Held held)
{
    const PullRequest &pull = held.lane.pull;
    const QByteArray &nextPage = held.page.nextPage;
    const std::shared_ptr<PageChange> change = held.change;
    change->base = {pull.cursor, pull.page};
    change->next =
        nextPage.isEmpty() ? FeedPlace{held.page.cursor, {}} : FeedPlace{pull.cursor, nextPage};
    if (!nextPage.isEmpty())
        fetchAhead(now, held.lane, nextPage);
    const bool isNothing = change->accounts.empty() && change->next == change->base;
    m_applying = std::move(held);
    if (isNothing) // nothing is stored for having heard that there is nothing
        return onApplied(now, PageApplied{});
    m_out.push_back(output::Apply{change});
}

/// The server makes the next page while this one is applied. It is applied in its turn, and only
/// if the store stands where it begins.
void Client::fetchAhead(Moment now, const Lane &lane, const QByteArray &nextPage)
{
    const auto witness = stored(now, m_store.witness());
    if (!witness || m_token.isEmpty() || now.monoMs < m_notBefore)
        return;
    m_pull = {};
    m_pull.pull = lane.pull;
    m_pull.pull.page = nextPage;
    m_pull.pull.waitSeconds = 0;
    m_pull.pull.tree = witness->sizesToAsk(lane.pull.cursor);
    send(m_pull, {0, RequestKind::Pull, "/v1/pull", encode(m_pull.pull), kJsonType, m_token, 0});
}

void Client::onApplied(Moment now, const base::Result<PageApplied> &applied)
{
    if (!m_applying)
        return;
    const Held held = *std::exchange(m_applying, std::nullopt);
    if (!applied) {
        m_arrived.reset();
        cancel(m_pull);
        m_pullWanted = true;
        // Conflict: the answer belongs to a place where this profile no longer stands.
        if (applied.error().code != base::ErrorCode::Conflict)
            storeFailed(now, applied.error());
        return;
    }
    ++m_figures.pages;
    bool openedInVain = false;
    for (const AccountPart &part : held.change->accounts) {
        m_figures.pulled += qint64(part.events.size());
        openedInVain =
            openedInVain
            || (part.kind == AccountPart::Kind::Open
                && std::find(applied->diverged.begin(), applied->diverged.end(), part.account)
                       != applied->diverged.end());
    }
    for (const base::AccountId &account : applied->diverged) {
        ++m_figures.defects;
        defect(QStringLiteral("the sum of account %1 is not the server's").arg(account.toString()));
    }
    if (openedInVain)
        backOff(now);
    if (auto next = std::exchange(m_arrived, std::nullopt))
        return takePage(now, std::move(*next));
    if (!held.page.nextPage.isEmpty()) {
        m_pullGoesOn = m_pull.id == 0;
        return;
    }
    endOfPull(now);
}

void Client::endOfPull(Moment now)
{
    m_verifyWanted = false;
    const auto damaged = stored(now, m_store.damaged(1));
    const auto outbox = stored(now, m_store.outbox());
    if (!damaged || !outbox || !damaged->empty()) {
        m_pullWanted = true;
        return;
    }
    m_pullWanted = m_pullWanted || (!m_pullIsClean && outbox->pending == 0);
    if (m_pullIsClean && outbox->pending == 0 && !startLease(now))
        sayCaughtUp(now);
}

void Client::sayCaughtUp(Moment now)
{
    m_caughtUp = true;
    m_out.push_back(output::CaughtUp{});
    m_nextPoll = now.monoMs + m_rng.between(kPollFloorMs, kPollCapMs);
}

bool Client::startLease(Moment now)
{
    if (m_lease.id != 0)
        return true;
    // Before what it names is forgotten: nothing may be recorded under a share in between.
    const auto outbox = stored(now, m_store.outbox());
    if (!outbox || outbox->pending > 0 || m_token.isEmpty())
        return false;
    auto request = stored(now, m_store.leaseRequest(now.wall));
    if (!request || request->isEmpty())
        return false;
    const auto after = stored(now, m_store.outbox());
    if (!after || after->pending > 0) {
        m_pullWanted = true; // it was: send that first, then ask again
        return true;
    }
    request->last = after->acked;
    if (request->last > 0) {
        const auto hash = stored(now, m_store.historyHash(request->last));
        if (!hash)
            return false;
        request->lastHash = hash->value_or(base::Hash32{});
    }
    m_leaseRequest = std::move(*request);
    send(m_lease,
         {0, RequestKind::Lease, "/v1/lease", encode(m_leaseRequest), kJsonType, m_token, 0});
    return true;
}

void Client::onLease(Moment now, const input::Response &response)
{
    m_lease.id = 0;
    const auto reply = decodeLeaseReply(response.body);
    if (!reply)
        return notOurServer(now);
    contact(now, reply->now);
    m_tokenUsed = true;
    const auto identity = stored(now, m_store.identity());
    if (!identity || !*identity)
        return;
    if (reply->tenant != (*identity)->tenant || reply->device != (*identity)->device
        || !verify((*identity)->serverKey, leaseMessage(*reply), reply->signature))
        return notOurServer(now);
    if (!stored(now, m_store.keepShares(m_leaseRequest, &*reply)))
        return;
    const auto outbox = stored(now, m_store.outbox());
    if (outbox && outbox->pending == 0 && !m_pullWanted && !startLease(now))
        sayCaughtUp(now);
}

void Client::onFork(Moment now, const input::Response &response)
{
    m_fork.id = 0;
    const auto reply = decodeEnrolReply(response.body);
    if (!reply)
        return notOurServer(now);
    auto identity = stored(now, m_store.identity());
    if (!identity || !*identity)
        return;
    ClientIdentity next = **identity;
    next.device = reply->device;
    next.keySalt = m_forkSalt;
    if (!stored(now, m_store.renumber(next)))
        return;
    ++m_figures.forks;
    defect(QStringLiteral("this profile was restored or copied: it goes on as device %1")
               .arg(next.device.toString()));
    m_forked = false;
    m_forkSalt.clear();
    m_token.clear();
    m_pullWanted = true;
}

void Client::onRefusal(Moment now, const input::Response &response)
{
    Lane *const lanes[] = {&m_auth, &m_push, &m_pull, &m_fork, &m_lease};
    const auto lane = std::find_if(std::begin(lanes), std::end(lanes),
                                   [&](Lane *one) { return one->id == response.id; });
    if (lane == std::end(lanes))
        return;
    (*lane)->id = 0;
    if (*lane == &m_pull || *lane == &m_lease)
        m_pullWanted = true;
    const auto problem = decodeProblem(response.body);
    if (!problem)
        return notOurServer(now);
    m_offline = false;
    m_captive = false;
    if (*lane == &m_lease && problem->code == "not_found") {
        // An older server: there is nothing to share out.
        stored(now, m_store.keepShares(m_leaseRequest, nullptr));
        m_pullWanted = false;
        return sayCaughtUp(now);
    }
    if (problem->code == "fork" && *lane == &m_push)
        return foundFork();
    const bool needsPerson = problem->retry == "after_action" || problem->retry == "never";
    if (problem->code == "wiped" && !m_wipe && !std::exchange(m_askedForOrder, true)) {
        m_token.clear(); // the order itself comes with a new token
        return;
    }
    if (problem->code == "auth" && !(*lane == &m_auth && needsPerson)) {
        const bool wasGood = m_tokenUsed;
        m_token.clear();
        m_tokenUsed = false;
        if (!wasGood)
            backOff(now); // a token fresh from the server is refused: do not spin
        return;
    }
    if (needsPerson) {
        return stop(QStringLiteral("the server refused: %1 %2")
                        .arg(QString::fromLatin1(problem->code), problem->detail));
    }
    backOff(now, response.retryAfterSeconds);
}

bool Client::takeAck(const Ack &ack)
{
    const auto outbox = m_store.outbox();
    if (!outbox)
        return false;
    if (ack.last > 0) {
        const auto own = m_store.historyHash(ack.last);
        if (!own)
            return false;
        if (ack.last >= outbox->next || *own != ack.lastHash) {
            foundFork();
            return false;
        }
    }
    return bool(m_store.acknowledge(ack.last, std::min(ack.safe, ack.last)));
}

void Client::foundFork()
{
    m_forked = true;
    m_caughtUp = false;
    cancel(m_push);
    cancel(m_pull);
    cancel(m_lease);
    m_arrived.reset();
}

} // namespace dunlin::sync
