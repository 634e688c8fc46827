// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/net/http_transport.h"
#include "tests/integration/live_server.h"

#include <QtCore/QElapsedTimer>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

using namespace dunlin;
using tests::Laptop;
using tests::LiveServer;
using tests::MemoryClientStore;

namespace {

constexpr int kWaitMs = 5'000;
const QString kBoss = QStringLiteral("boss");

} // namespace

TEST_CASE("sync: what one laptop did offline the other has after both synced")
{
    LiveServer server;
    Laptop first;
    Laptop second;
    REQUIRE_OK(first.enrol(server, kBoss));
    REQUIRE_OK(second.enrol(server, kBoss));
    std::vector<base::AccountId> accounts;
    for (int i = 0; i < 1'200; ++i) {
        if (i % 4 == 0)
            accounts.push_back(server.office.newAccount());
        server.office.author(&first.store, accounts.back());
    }
    const auto up = first.syncOnce();
    REQUIRE_OK(up);
    CHECK(up->pushed == 1'200);
    CHECK(up->accounts == 300);
    const auto down = second.syncOnce();
    REQUIRE_OK(down);
    CHECK(down->pulled == 1'200);
    CHECK(down->defects == 0);
    CHECK(down->cursor == up->cursor);
    const auto &a = first.store.state().cache.accounts;
    const auto &b = second.store.state().cache.accounts;
    REQUIRE(a.size() == b.size());
    for (const auto &[account, events] : a)
        CHECK(MemoryClientStore::sumOf(events) == MemoryClientStore::sumOf(b.at(account)));
}

TEST_CASE("sync: a laptop in touch by the event stream sees a change at once")
{
    LiveServer server;
    Laptop laptop;
    REQUIRE_OK(laptop.enrol(server, kBoss));
    sync::SyncRunner runner(laptop.store, laptop.masterKey, laptop.clock, laptop.rng);
    runner.start();
    REQUIRE(QTest::qWaitFor([&] { return server.http->figures().streams == 1; }, kWaitMs));
    QTest::qWait(200);
    CHECK(runner.status().kind == sync::ClientStatus::Kind::Synced);

    QElapsedTimer timer;
    timer.start();
    const base::AccountId account = server.office.newAccount();
    server.assign(account, QStringLiteral("anna"));
    REQUIRE(QTest::qWaitFor([&] { return laptop.store.state().cache.accounts.count(account) == 1; },
                            kWaitMs));
    CHECK(timer.elapsed() < 1'000);
    runner.stop();
    CHECK(QTest::qWaitFor([&] { return server.http->figures().streams == 0; }, kWaitMs));
}

TEST_CASE("sync: without the server nothing is lost, and it says it is offline")
{
    LiveServer server;
    Laptop laptop;
    REQUIRE_OK(laptop.enrol(server, kBoss));
    server.office.author(&laptop.store, server.office.newAccount());
    server.http->stop();
    const auto offline = laptop.syncOnce(500);
    REQUIRE_FALSE(offline);
    CHECK(offline.error().code == base::ErrorCode::Offline);
    CHECK(laptop.store.outbox()->pending == 1);
    server.start();
    const auto again = laptop.syncOnce();
    REQUIRE_OK(again);
    CHECK(again->pushed == 1);
}

TEST_CASE("sync: another certificate than the pinned one is refused")
{
    LiveServer server;
    LiveServer impostor;
    Laptop laptop;
    const QString code = server.code(kBoss);
    const auto refused =
        sync::enrol(laptop.store, {server.url(), impostor.fingerprint, code, laptop.masterKey, {}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::ErrorCode::Auth);
    const auto unpinned = sync::enrol(laptop.store, {server.url(), {}, code, laptop.masterKey, {}});
    CHECK_FALSE(unpinned);
    CHECK_FALSE(laptop.store.identity()->has_value());
    QByteArray colons = server.fingerprint.toUpper();
    for (qsizetype at = colons.size() - 2; at > 0; at -= 2)
        colons.insert(at, ':');
    CHECK(sync::enrol(laptop.store, {server.url(), colons, code, laptop.masterKey, {}}));
}

TEST_CASE("sync: a program that dies while it enrols does so again, with the same code")
{
    LiveServer server;
    Laptop laptop;
    const QString code = server.code(kBoss);
    const sync::EnrolWish wish{server.url(), server.fingerprint, code, laptop.masterKey, {}};
    const auto first = sync::enrol(laptop.store, wish);
    REQUIRE_OK(first);
    Laptop again; // the answer was not kept; only the profile's master key was
    const auto second = sync::enrol(again.store, wish);
    REQUIRE_OK(second);
    CHECK(second->device == first->device);
    CHECK(second->keySalt == first->keySalt);
    Laptop other;
    CHECK_FALSE(
        sync::enrol(other.store, {server.url(), server.fingerprint, code, other.masterKey, {}}));
}

TEST_CASE("sync: a wrong code is said, and nothing is kept")
{
    LiveServer server;
    Laptop laptop;
    const auto refused = sync::enrol(
        laptop.store,
        {server.url(), server.fingerprint, QStringLiteral("AAAA-BBBB-CCCC"), laptop.masterKey, {}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::ErrorCode::Auth);
    CHECK_FALSE(laptop.store.identity()->has_value());
}

TEST_CASE("sync: a laptop that was copied goes on as another device, and nothing doubles")
{
    LiveServer server;
    Laptop laptop;
    REQUIRE_OK(laptop.enrol(server, kBoss));
    const base::AccountId account = server.office.newAccount();
    server.office.author(&laptop.store, account);
    const MemoryClientStore::State image = laptop.store.state();
    server.office.author(&laptop.store, account);
    REQUIRE_OK(laptop.syncOnce());
    laptop.store.state() = image;
    server.office.author(&laptop.store, account);
    const auto after = laptop.syncOnce();
    REQUIRE_OK(after);
    CHECK(laptop.store.state().outbox.identity->device != image.outbox.identity->device);
    CHECK(laptop.store.state().cache.accounts.at(account).size() == 3);
}

TEST_CASE("sync: a hotspot that answers everything changes nothing")
{
    LiveServer server;
    Laptop laptop;
    REQUIRE_OK(laptop.enrol(server, kBoss));
    server.office.author(&laptop.store, server.office.newAccount());
    QTcpServer portal;
    REQUIRE(portal.listen(QHostAddress::LocalHost));
    QObject::connect(&portal, &QTcpServer::newConnection, [&] {
        QTcpSocket *socket = portal.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 21\r\n\r\n"
                          "<html>sign in</html>\n");
            socket->disconnectFromHost();
        });
    });
    sync::ClientIdentity identity = *laptop.store.state().outbox.identity;
    const QString url = identity.url;
    identity.url = QStringLiteral("http://127.0.0.1:%1").arg(portal.serverPort());
    REQUIRE_OK(laptop.store.saveIdentity(identity));
    const auto fooled = laptop.syncOnce(500);
    REQUIRE_FALSE(fooled);
    CHECK(fooled.error().code == base::ErrorCode::Protocol);
    CHECK(laptop.store.outbox()->pending == 1);
    identity.url = url;
    REQUIRE_OK(laptop.store.saveIdentity(identity));
    CHECK(laptop.syncOnce()->pushed == 1);
}

TEST_CASE("sync: a server that falls silent is given up, one that is slow is not")
{
    QTcpServer slow;
    REQUIRE(slow.listen(QHostAddress::LocalHost));
    bool isTrickling = true;
    QObject::connect(&slow, &QTcpServer::newConnection, [&] {
        QTcpSocket *socket = slow.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, &isTrickling] {
            socket->readAll();
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n");
            if (!isTrickling)
                return;
            auto *timer = new QTimer(socket);
            QObject::connect(timer, &QTimer::timeout, socket, [socket, sent = 0]() mutable {
                if (sent++ < 12)
                    socket->write("x");
            });
            timer->start(100);
        });
    });
    sync::HttpTransport transport(
        QUrl(QStringLiteral("http://127.0.0.1:%1").arg(slow.serverPort())), {}, {300, 300, 300});
    int answers = 0;
    int failures = 0;
    QObject::connect(&transport, &sync::HttpTransport::answered, [&] { ++answers; });
    QObject::connect(&transport, &sync::HttpTransport::failed, [&] { ++failures; });
    transport.send({1, sync::RequestKind::Hello, "/v1/hello", {}, {}, {}, 0});
    REQUIRE(QTest::qWaitFor([&] { return answers + failures == 1; }, kWaitMs));
    CHECK(answers == 1);
    isTrickling = false;
    transport.send({2, sync::RequestKind::Hello, "/v1/hello", {}, {}, {}, 0});
    REQUIRE(QTest::qWaitFor([&] { return answers + failures == 2; }, kWaitMs));
    CHECK(failures == 1);
}

TEST_CASE("sync: an expired certificate that is not the pinned one is refused, nothing is lost")
{
    LiveServer server;
    Laptop laptop;
    REQUIRE_OK(laptop.enrol(server, kBoss));
    const base::AccountId account = server.office.newAccount();
    server.office.author(&laptop.store, account);
    REQUIRE_OK(laptop.syncOnce());
    server.office.author(&laptop.store, account);
    const auto cache = laptop.store.state().cache.place;
    // Another machine has taken the address, with a certificate of 2001 that ended in 2011.
    server.http.reset();
    const server::HttpOptions good = server.options;
    server.options.certificate = server.folder.filePath(QStringLiteral("old.pem"));
    server.options.key = server.folder.filePath(QStringLiteral("old.key"));
    REQUIRE_OK(server::ensureCertificate(server.options.certificate, server.options.key,
                                         base::Instant{980'000'000'000}));
    server.start();
    const auto refused = laptop.syncOnce(500);
    REQUIRE_FALSE(refused);
    CHECK(laptop.store.outbox()->pending == 1);
    CHECK(laptop.store.state().cache.place == cache);
    CHECK(server.office.store.state().feed.size() > 0);
    // The pin stands above dates: who was given this very certificate may use it.
    Laptop pinned;
    CHECK(sync::enrol(pinned.store, {server.url(),
                                     *server::certificateFingerprint(server.options.certificate),
                                     server.code(kBoss),
                                     pinned.masterKey,
                                     {}}));
    server.http.reset();
    server.options = good;
    server.start();
    const auto after = laptop.syncOnce();
    REQUIRE_OK(after);
    CHECK(after->pushed == 1);
}

TEST_CASE("sync: a server whose ledger was rewritten is refused over the network too")
{
    LiveServer server;
    Laptop laptop;
    REQUIRE_OK(laptop.enrol(server, kBoss));
    const base::AccountId account = server.office.newAccount();
    server.office.author(&laptop.store, account);
    REQUIRE_OK(laptop.syncOnce());
    auto &feed = server.office.store.state().feed;
    const size_t row = feed.size() - 1;
    const auto shift = [&](qint64 ms) {
        feed[row].event->receivedAt = feed[row].event->receivedAt.plusMs(ms);
    };
    shift(-1);
    server.assign(account, QStringLiteral("anna"));
    server.office.author(&laptop.store, account);
    const auto refused = laptop.syncOnce();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail.contains(QStringLiteral("witnessed")));
    CHECK(laptop.store.state().cache.accounts.at(account).size() == 1);
    shift(1);
    REQUIRE_OK(laptop.syncOnce());
    CHECK(laptop.store.state().cache.accounts.at(account).size() == 3);
}
