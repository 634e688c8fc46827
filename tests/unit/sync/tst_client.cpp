// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/client.h"
#include "core/sync/codec.h"
#include "tests/support/sync/sync_office.h"

#include <catch2/catch.hpp>

#include <deque>

using namespace dunlin;
using namespace dunlin::sync;
using Kind = ClientStatus::Kind;

namespace {

/// Leases of five days, and a wipe when the test says so.
class TestOrders final : public OrderBook {
public:
    base::Result<LeaseTerms> leaseTerms(const QByteArray &) override { return LeaseTerms{5, true}; }
    base::Result<std::optional<Order>> wipeOrder(base::DeviceId) override { return wipe; }
    base::Status markWiped(base::DeviceId, qint64) override { return {}; }
    std::optional<Order> wipe;
};

/// Keeps the last lease.
class LeaseKeeper final : public tests::MemoryClientStore {
public:
    base::Status keepLease(const Order &order, const QByteArray &, base::Instant) override
    {
        lease = order;
        return {};
    }
    std::optional<Order> lease;
};

/// A client machine over a wire that does what the test says.
class Bench {
public:
    explicit Bench(ClientOptions options = {})
    {
        masterKey = randomKey(office.rng);
        ClientIdentity identity;
        identity.keySalt = QByteArray(16, 's');
        const QString code =
            office.store.addCode(QStringLiteral("boss"), office.clock.now().plusMs(600'000));
        const auto reply = enrol(office.context(),
                                 {code, deviceKeyPair(masterKey, identity.keySalt).publicKey, {}});
        identity.device = reply->device;
        identity.tenant = reply->tenant;
        identity.serverKey = reply->serverKey;
        (void)store.saveIdentity(identity);
        client = std::make_unique<Client>(store, masterKey, office.rng, options);
    }

    void step(const Input &input)
    {
        for (const Output &output : client->step({office.clock.now(), mono}, input)) {
            if (const auto *send = std::get_if<output::Send>(&output))
                wire.push_back(send->request);
            if (const auto *wake = std::get_if<output::WakeAt>(&output))
                wakeAt = wake->monoMs;
            if (const auto *wipe = std::get_if<output::Wipe>(&output))
                wipes.push_back(*wipe);
            if (const auto *apply = std::get_if<output::Apply>(&output))
                applying = apply->change;
            defects += std::holds_alternative<output::Defect>(output);
            pokesAsked += std::holds_alternative<output::OpenPoke>(output);
            caughtUp += std::holds_alternative<output::CaughtUp>(output);
        }
        if (!holdsPages)
            applyPage();
    }
    void applyPage()
    {
        if (const auto change = std::exchange(applying, nullptr))
            step(input::Applied{store.applyPage(*change)});
    }
    void pass(qint64 ms)
    {
        mono += ms;
        office.clock.advanceMs(ms);
        step(input::Tick{});
    }
    input::Response served(const Request &request)
    {
        input::Response response{request.id, 200, kJsonType, {}, 0};
        const auto put = [&](const auto &answer) {
            response.status = answer ? 200 : answer.error().status;
            response.body = answer ? encode(*answer) : encode(answer.error());
        };
        switch (request.kind) {
        case RequestKind::Hello: put(hello(office.context())); break;
        case RequestKind::Token: {
            ServerContext context = office.context();
            context.orders = orders;
            put(token(context, *decodeTokenRequest(request.body)));
            break;
        }
        case RequestKind::Push:
            put(push(office.context(), request.bearer, *decodeBatch(request.body)));
            break;
        case RequestKind::Lease: break; // the memory store never asks
        case RequestKind::Fork:
            put(fork(office.context(), request.bearer, *decodeForkRequest(request.body)));
            break;
        case RequestKind::Pull: {
            const auto page =
                pull(office.context(), request.bearer, *decodePullRequest(request.body));
            response.status = page ? 200 : page.error().status;
            response.body = page ? encodePullPage(*page) : encode(page.error());
            break;
        }
        }
        return response;
    }
    Request take()
    {
        REQUIRE_FALSE(wire.empty());
        Request request = wire.front();
        wire.pop_front();
        return request;
    }
    /// Answers requests until there are none but held ones.
    void settle()
    {
        while (!wire.empty() && wire.front().waitSeconds == 0)
            step(served(take()));
    }

    tests::SyncOffice office;
    OrderBook *orders = nullptr;
    std::vector<output::Wipe> wipes;
    LeaseKeeper store;
    QByteArray masterKey;
    std::unique_ptr<Client> client;
    std::deque<Request> wire;
    qint64 mono = 0;
    qint64 wakeAt = -1;
    std::shared_ptr<const PageChange> applying;
    bool holdsPages = false;
    int pokesAsked = 0;
    int caughtUp = 0;
    int defects = 0;
};

} // namespace

TEST_CASE("client: hello, token, push, pull, then in touch by the stream")
{
    Bench bench;
    bench.office.author(&bench.store, bench.office.newAccount());
    bench.step(input::Tick{});
    CHECK(bench.client->status().kind == Kind::Offline);
    CHECK(bench.client->status().pending == 1);
    bench.settle();
    CHECK(bench.client->status().kind == Kind::Synced);
    CHECK(bench.client->status().pending == 0);
    CHECK(bench.client->figures().pushed == 1);
    CHECK(bench.caughtUp == 1);
    CHECK(bench.pokesAsked == 1);
    bench.step(input::PokeOpened{});
    bench.settle();
    CHECK(bench.wire.empty());
    bench.office.assign(bench.office.newAccount(), QStringLiteral("anna"));
    bench.step(input::Poke{9});
    bench.settle();
    CHECK(bench.store.state().cache.accounts.size() == 3);
}

TEST_CASE("client: once means once")
{
    ClientOptions options;
    options.live = false;
    Bench bench(options);
    bench.step(input::Tick{});
    bench.settle();
    CHECK(bench.caughtUp == 1);
    CHECK(bench.pokesAsked == 0);
    bench.pass(3'600'000);
    CHECK(bench.wire.empty());
}

TEST_CASE("client: waits longer and longer, and no longer when the network is back")
{
    Bench bench;
    bench.step(input::Tick{});
    qint64 longest = 0;
    for (int i = 0; i < 30; ++i) {
        bench.step(input::Failure{bench.take().id, FailureKind::Unreachable});
        CHECK(bench.wire.empty());
        CHECK(bench.client->status().kind == Kind::Offline);
        const qint64 wait = bench.wakeAt - bench.mono;
        CHECK(wait >= 1'000);
        CHECK(wait <= 300'000);
        longest = std::max(longest, wait);
        bench.pass(wait - 1);
        CHECK(bench.wire.empty());
        bench.pass(1);
    }
    CHECK(longest > 60'000);
    bench.step(input::Failure{bench.take().id, FailureKind::Unreachable});
    bench.step(input::Wake{});
    CHECK(bench.wire.size() == 1);
    bench.settle();
    CHECK(bench.client->status().kind == Kind::Synced);
}

TEST_CASE("client: a page that is not ours is a hotspot, and changes nothing")
{
    Bench bench;
    bench.office.author(&bench.store, bench.office.newAccount());
    bench.step(input::Tick{});
    const int status = GENERATE(200, 302, 401, 403, 511);
    bench.step(input::Response{bench.take().id, status, "text/html", "<html>sign in</html>", 0});
    CHECK(bench.client->status().kind == Kind::Offline);
    CHECK(bench.client->status().captivePortal);
    CHECK(bench.client->status().pending == 1);
    bench.step(input::Wake{});
    bench.settle();
    CHECK(bench.client->status().kind == Kind::Synced);
    CHECK_FALSE(bench.client->status().captivePortal);
}

TEST_CASE("client: another office's server is refused")
{
    Bench bench;
    tests::SyncOffice other;
    other.store.state().office.tenant = {other.rng.bytes16()};
    bench.step(input::Tick{});
    const Request request = bench.take();
    bench.step(input::Response{request.id, 200, kJsonType, encode(*hello(other.context())), 0});
    CHECK(bench.client->status().kind == Kind::Problem);
    CHECK(bench.wire.empty());
}

TEST_CASE("client: a server under load is left alone as long as it asks")
{
    Bench bench;
    bench.step(input::Tick{});
    const Problem busy{503, "busy", "later", {}};
    bench.step(input::Response{bench.take().id, 503, kProblemType, encode(busy), 120});
    CHECK(bench.wakeAt - bench.mono >= 120'000);
    CHECK_FALSE(bench.client->status().captivePortal);
}

TEST_CASE("client: a token is renewed before it ends, and again when it is refused")
{
    Bench bench;
    bench.step(input::Tick{});
    bench.settle();
    bench.step(input::PokeOpened{});
    bench.settle();
    bench.pass(kTokenSeconds * 1000 - 61'000);
    CHECK(bench.wire.empty());
    bench.pass(2'000);
    CHECK(bench.take().kind == RequestKind::Hello);

    Bench other;
    other.step(input::Tick{});
    other.settle();
    other.office.store.state().office.tokenKey = randomKey(other.office.rng);
    other.step(input::Poke{1});
    other.settle();
    CHECK(other.client->status().kind == Kind::Synced);
    CHECK(other.client->figures().pages >= 2);
}

TEST_CASE("client: a stream that closes gives way to long poll, and that to polling")
{
    Bench bench;
    bench.step(input::Tick{});
    bench.settle();
    for (int i = 0; i < 3; ++i) {
        bench.step(input::PokeClosed{});
        bench.settle();
        bench.pass(1'500);
        bench.settle();
    }
    REQUIRE(bench.wire.size() == 1);
    CHECK(bench.wire.front().kind == RequestKind::Pull);
    CHECK(bench.wire.front().waitSeconds > 0);
    for (int i = 0; i < 3; ++i) {
        bench.step(input::Failure{bench.take().id, FailureKind::Unreachable});
        bench.pass(bench.wakeAt - bench.mono);
        bench.settle();
    }
    CHECK(bench.wire.empty());
    const qint64 wait = bench.wakeAt - bench.mono;
    CHECK(wait >= 29'000);
    CHECK(wait <= 300'000);
    bench.pass(wait);
    REQUIRE(bench.wire.size() == 1);
    CHECK(bench.wire.front().waitSeconds == 0);
}

TEST_CASE("client: paused, it says nothing and keeps what is written")
{
    Bench bench;
    bench.step(input::SetPaused{true});
    bench.office.author(&bench.store, bench.office.newAccount());
    bench.step(input::Authored{});
    bench.pass(3'600'000);
    CHECK(bench.wire.empty());
    CHECK(bench.client->status().kind == Kind::Paused);
    CHECK(bench.client->status().pending == 1);
    bench.step(input::SetPaused{false});
    bench.settle();
    CHECK(bench.client->status().kind == Kind::Synced);
}

TEST_CASE("client: a clock that is wrong is told, and stops nothing")
{
    Bench bench;
    bench.office.clock.advanceMs(0);
    for (const Output &output : bench.client->step(
             {bench.office.clock.now().plusMs(-10 * base::kMsPerDay), 0}, input::Tick{})) {
        if (const auto *send = std::get_if<output::Send>(&output))
            bench.wire.push_back(send->request);
    }
    const input::Response response = bench.served(bench.take());
    (void)bench.client->step({bench.office.clock.now().plusMs(-10 * base::kMsPerDay), 0}, response);
    CHECK(bench.client->status().clockSuspect);
    CHECK(bench.client->status().kind != Kind::Problem);
}

TEST_CASE("client: an account whose sum differs is fetched whole, and counted")
{
    Bench bench;
    const base::AccountId account = bench.office.newAccount();
    bench.office.assign(account, QStringLiteral("anna"));
    bench.step(input::Tick{});
    bench.settle();
    auto &events = bench.store.state().cache.accounts[account];
    REQUIRE(events.size() == 1);
    events.clear(); // the disk lost it
    bench.office.assign(account, QStringLiteral("boss"));
    bench.step(input::Poke{1});
    bench.settle();
    CHECK(bench.client->figures().defects == 1);
    CHECK(bench.store.state().cache.accounts[account].size() == 2);
    CHECK(bench.store.state().cache.damaged.empty());
    CHECK(bench.client->status().kind == Kind::Synced);
}

TEST_CASE("client: a lease comes with the token and is kept")
{
    Bench bench;
    TestOrders orders;
    bench.orders = &orders;
    bench.step(input::Wake{});
    bench.settle();
    REQUIRE(bench.store.lease);
    CHECK(bench.store.lease->homeOffice);
    CHECK(bench.store.lease->until.ms - bench.store.lease->issued.ms == 5 * base::kMsPerDay);
    CHECK(bench.client->status().kind == Kind::Synced);
}

TEST_CASE("client: a wipe order lets it send what is unsent, pull nothing, and then says so, once")
{
    Bench bench;
    bench.step(input::Wake{});
    bench.settle();
    const auto identity = bench.store.identity();
    TestOrders orders;
    orders.wipe = Order{Order::Kind::Wipe, (*identity)->tenant, (*identity)->device,
                        bench.office.rng.bytes16(), bench.office.clock.now()};
    bench.office.store.state().devices.at((*identity)->device).state = DeviceState::Draining;
    bench.orders = &orders;
    bench.office.author(&bench.store, bench.office.newAccount());
    bench.office.author(&bench.store, bench.office.newAccount());
    bench.pass(15 * 60'000); // the token ends
    bench.step(input::Wake{});
    bench.settle();
    REQUIRE(bench.wipes.size() == 1);
    CHECK(bench.wipes[0].unsent == 0);
    CHECK(bench.store.outbox()->pending == 0);
    const auto receipt = decodeReceipt(bench.wipes[0].receipt);
    REQUIRE(receipt);
    CHECK(receipt->nonce == orders.wipe->nonce);
    CHECK(verify(deviceKeyPair(bench.masterKey, (*identity)->keySalt).publicKey,
                 receiptMessage(*receipt), receipt->signature));
    bench.pass(3'600'000);
    bench.step(input::Wake{});
    CHECK(bench.wire.empty());
    CHECK(bench.wipes.size() == 1);
}

TEST_CASE("client: a refused pull alone wipes nothing; the order must be signed by the office")
{
    Bench bench;
    bench.step(input::Wake{});
    bench.settle();
    const auto identity = bench.store.identity();
    bench.office.store.state().devices.at((*identity)->device).state = DeviceState::Draining;
    bench.step(input::Poke{1'000});
    bench.settle();
    for (int i = 0; i < 5; ++i) {
        bench.pass(60'000);
        bench.settle();
    }
    CHECK(bench.wipes.empty());
    CHECK(bench.client->status().kind == Kind::Problem);
}

TEST_CASE("client: the next page is asked for while one is applied, and taken in its turn")
{
    ClientOptions options;
    options.pageBytes = options.firstPageBytes = 1;
    Bench bench(options);
    for (int i = 0; i < 3; ++i)
        bench.office.assign(bench.office.newAccount(), QStringLiteral("anna"));
    bench.holdsPages = true;
    bench.step(input::Tick{});
    while (!bench.applying)
        bench.step(bench.served(bench.take()));
    REQUIRE(bench.wire.size() == 1); // the second page
    CHECK(bench.store.state().cache.accounts.empty());
    bench.step(input::Poke{1}); // somebody writes meanwhile: it is not forgotten
    const auto first = bench.applying;
    bench.step(bench.served(bench.take()));
    CHECK(bench.applying == first); // the second waits
    CHECK(bench.wire.empty());
    bench.holdsPages = false;
    bench.applyPage();
    bench.settle();
    CHECK(bench.store.state().cache.accounts.size() == 4); // the office's scope too
    CHECK(bench.client->status().kind == Kind::Synced);
    CHECK(bench.caughtUp == 2);
}

TEST_CASE("client: a page that cannot be applied takes those after it with it")
{
    ClientOptions options;
    options.pageBytes = options.firstPageBytes = 1;
    Bench bench(options);
    for (int i = 0; i < 3; ++i)
        bench.office.assign(bench.office.newAccount(), QStringLiteral("anna"));
    bench.holdsPages = true;
    bench.step(input::Tick{});
    while (!bench.applying)
        bench.step(bench.served(bench.take()));
    bench.step(bench.served(bench.take()));
    bench.applying = nullptr;
    bench.step(input::Applied{base::fail(base::ErrorCode::StoreFull)});
    CHECK(bench.client->status().kind == Kind::Problem);
    bench.holdsPages = false;
    bench.pass(600'000);
    bench.settle();
    CHECK(bench.store.state().cache.accounts.size() == 4);
    CHECK(bench.client->status().kind == Kind::Synced);
}

TEST_CASE("client: a server that rewrote the ledger is refused, and all of the laptop's is kept")
{
    Bench bench;
    const base::AccountId account = bench.office.newAccount();
    bench.office.assign(account, QStringLiteral("anna"));
    bench.step(input::Tick{});
    bench.settle();
    REQUIRE(bench.client->status().kind == Kind::Synced);
    CHECK(bench.store.state().outbox.witness.seen().size() == 1);
    const FeedPlace place = bench.store.state().cache.place;

    auto &rewritten = bench.office.store.state().feed;
    const size_t row = rewritten.size() - 1;
    rewritten[row].event->hash[3] ^= 4; // behind the server's back
    bench.office.assign(account, QStringLiteral("ben"));
    bench.office.author(&bench.store, account);
    bench.step(input::Poke{3});
    bench.settle();
    CHECK(bench.client->status().kind == Kind::Problem);
    CHECK(bench.client->status().problem.contains(QStringLiteral("witnessed")));
    CHECK(bench.client->figures().refused == 1);
    CHECK(bench.defects == 1);
    CHECK(bench.store.state().cache.place == place);
    CHECK(bench.store.state().cache.accounts[account].size() == 1);
    CHECK(bench.store.state().outbox.events.size() == 1);
    bench.step(input::Authored{});
    bench.pass(3'600'000);
    CHECK(bench.wire.empty());
    bench.step(input::Wake{}); // a person tries again
    bench.settle();
    CHECK(bench.client->status().kind == Kind::Problem);

    rewritten[row].event->hash[3] ^= 4;
    bench.step(input::Wake{});
    bench.settle();
    CHECK(bench.client->status().kind == Kind::Synced);
}
