// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/activation.h"
#include "core/sync/codec.h"
#include "tests/integration/live_server.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtNetwork/QSslSocket>
#include <QtNetwork/QTcpServer>
#include <QtTest/QTest>

#include <unistd.h>

using namespace dunlin;
using tests::LiveServer;

namespace {

constexpr int kWaitMs = 5'000;

/// A TLS connection that says exactly what a test wants said.
struct RawClient {
    explicit RawClient(const LiveServer &server)
    {
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.options.port);
        REQUIRE(socket.waitForEncrypted(kWaitMs));
    }
    /// Everything up to the end of the connection, or to `until`.
    QByteArray talk(const QByteArray &request, const QByteArray &until = {})
    {
        socket.write(request);
        QByteArray all;
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < kWaitMs) {
            all += socket.readAll();
            if (!until.isEmpty() && all.contains(until))
                break;
            if (socket.state() != QAbstractSocket::ConnectedState && !socket.bytesAvailable())
                break;
            socket.waitForReadyRead(50);
        }
        return all;
    }
    bool isClosedWithin(int ms)
    {
        return socket.state() != QAbstractSocket::ConnectedState || socket.waitForDisconnected(ms);
    }
    QSslSocket socket;
};

} // namespace

TEST_CASE("server: its certificate is made once, and its key is for the owner alone")
{
    QTemporaryDir folder;
    const QString certificate = folder.filePath(QStringLiteral("cert.pem"));
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    const base::SystemClock clock;
    REQUIRE_OK(server::ensureCertificate(certificate, key, clock.now()));
    const auto first = server::certificateFingerprint(certificate);
    REQUIRE_OK(first);
    CHECK(first->size() == 64);
    REQUIRE_OK(server::ensureCertificate(certificate, key, clock.now()));
    CHECK(*server::certificateFingerprint(certificate) == *first);
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup
                        | QFileDevice::WriteOther;
    CHECK((QFileInfo(key).permissions() & others) == 0);
    QFile::remove(key);
    CHECK_FALSE(server::ensureCertificate(certificate, key, clock.now()));
}

TEST_CASE("server: answers, and says what it can")
{
    LiveServer server;
    RawClient client(server);
    const QByteArray hello = client.talk("GET /v1/hello HTTP/1.1\r\nHost: a\r\n\r\n", "}}");
    CHECK(hello.startsWith("HTTP/1.1 200"));
    CHECK(hello.contains("\"t\":\"hello\""));
    const QByteArray missing = client.talk("GET /nothing HTTP/1.1\r\nHost: a\r\n\r\n", "\"proto\"");
    CHECK(missing.startsWith("HTTP/1.1 404"));
    CHECK(missing.contains("application/problem+json"));
    const QByteArray method =
        client.talk("DELETE /v1/push HTTP/1.1\r\nHost: a\r\n\r\n", "\"proto\"");
    CHECK(method.startsWith("HTTP/1.1 405"));
    CHECK(method.contains("Allow: POST"));
    const QByteArray pull =
        client.talk("POST /v1/pull HTTP/1.1\r\nHost: a\r\nContent-Length: 13\r\n\r\n"
                    "{\"cursor\":\"\"}",
                    "\"proto\"");
    CHECK(pull.startsWith("HTTP/1.1 401"));
    const QByteArray metrics = client.talk("GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n", "# EOF\n");
    CHECK(metrics.contains("dunlin_requests_total{route=\"/v1/hello\",status=\"200\"} 1"));
    CHECK(metrics.contains("dunlin_feed_head "));
    const QByteArray api =
        client.talk("GET /openapi.json HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    const QByteArray json = api.mid(api.indexOf("\r\n\r\n") + 4);
    const auto paths =
        QJsonDocument::fromJson(json).object().value(QLatin1String("paths")).toObject();
    CHECK(paths.size() == 16);
    CHECK(paths.value(QLatin1String("/v1/push")).toObject().contains(QLatin1String("post")));
}

TEST_CASE("server: HEAD has the length and no body; HTTP/1.0 is closed after its answer")
{
    LiveServer server;
    RawClient client(server);
    const QByteArray answers = client.talk("HEAD /healthz HTTP/1.1\r\nHost: a\r\n\r\n"
                                           "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n",
                                           "ok\n");
    CHECK(answers.count("HTTP/1.1 200") == 2);
    CHECK(answers.count("Content-Length: 3") == 2);
    CHECK(answers.count("ok\n") == 1);
    RawClient old(server);
    const QByteArray answer = old.talk("GET /healthz HTTP/1.0\r\n\r\n");
    CHECK(answer.startsWith("HTTP/1.0 200"));
    CHECK(old.isClosedWithin(kWaitMs));
}

TEST_CASE("server: what a proxy might read differently is refused and ends the connection")
{
    LiveServer server;
    const char *request = GENERATE(
        "POST /v1/push HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n"
        "\r\n0\r\n\r\n",
        "POST /v1/push HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
        "GET /healthz HTTP/1.1\r\n\r\n", "GET /healthz HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "GARBAGE\r\n\r\n");
    RawClient client(server);
    const QByteArray answer = client.talk(request);
    CHECK(answer.startsWith("HTTP/1.1 400"));
    CHECK(client.isClosedWithin(kWaitMs));
}

TEST_CASE("server: headers and bodies have bounds")
{
    LiveServer server;
    RawClient header(server);
    const QByteArray big =
        header.talk("GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(20'000, 'x') + "\r\n\r\n");
    CHECK(big.startsWith("HTTP/1.1 431"));
    RawClient body(server);
    const QByteArray announced =
        body.talk("POST /v1/push HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\n");
    CHECK(announced.startsWith("HTTP/1.1 413"));
    RawClient bomb(server);
    const QByteArray packed = sync::compressZstd(QByteArray(70'000'000, '0'));
    const QByteArray burst = bomb.talk("POST /v1/push HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                                       "Content-Encoding: zstd\r\nContent-Length: "
                                       + QByteArray::number(packed.size()) + "\r\n\r\n" + packed);
    CHECK(burst.startsWith("HTTP/1.1 400"));
}

TEST_CASE("server: who says nothing, or half of it, is let go")
{
    server::HttpLimits limits;
    limits.handshakeMs = limits.headerMs = limits.bodyMs = limits.idleMs = 300;
    LiveServer server(limits);
    QTcpSocket silent;
    silent.connectToHost(QStringLiteral("127.0.0.1"), server.options.port);
    REQUIRE(silent.waitForConnected(kWaitMs));
    RawClient half(server);
    half.socket.write("GET /healthz HT");
    half.socket.flush();
    RawClient bodiless(server);
    bodiless.socket.write("POST /v1/push HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc");
    bodiless.socket.flush();
    RawClient idle(server);
    CHECK(idle.talk("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n", "ok\n").contains("200"));
    CHECK(QTest::qWaitFor([&] { return server.http->figures().connections == 0; }, kWaitMs));
}

TEST_CASE("server: connections have a cap")
{
    server::HttpLimits limits;
    limits.connections = 2;
    LiveServer server(limits);
    RawClient one(server);
    RawClient two(server);
    QSslSocket three;
    three.setPeerVerifyMode(QSslSocket::VerifyNone);
    three.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.options.port);
    CHECK_FALSE(three.waitForEncrypted(1'000));
    CHECK(one.talk("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n", "ok\n").contains("200"));
}

TEST_CASE("server: a stream that its reader left without a word is forgotten")
{
    LiveServer server;
    tests::Laptop laptop;
    REQUIRE_OK(laptop.enrol(server, QStringLiteral("boss")));
    RawClient asker(server);
    const QByteArray refused = asker.talk("GET /v1/poke HTTP/1.1\r\nHost: a\r\n\r\n", "\"proto\"");
    CHECK(refused.startsWith("HTTP/1.1 401"));
    const QByteArray bearer = laptop.token(server);
    {
        RawClient reader(server);
        const QByteArray stream = reader.talk("GET /v1/poke HTTP/1.1\r\nHost: a\r\n"
                                              "Authorization: Bearer "
                                                  + bearer + "\r\n\r\n",
                                              "\n\n");
        CHECK(stream.contains("text/event-stream"));
        CHECK(stream.contains("data: {\"head\":"));
        CHECK(server.http->figures().streams == 1);
        reader.socket.abort();
    }
    CHECK(QTest::qWaitFor([&] { return server.http->figures().streams == 0; }, kWaitMs));
}

TEST_CASE("server: a long poll answers when the feed moves, and its asker may leave")
{
    LiveServer server;
    tests::Laptop laptop;
    REQUIRE_OK(laptop.enrol(server, QStringLiteral("boss")));
    REQUIRE_OK(laptop.syncOnce());
    const QByteArray bearer = laptop.token(server);
    sync::PullRequest wish;
    wish.cursor = laptop.store.state().cache.place.cursor;
    wish.waitSeconds = 30;
    const QByteArray body = encode(wish);
    const QByteArray request = "POST /v1/pull HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
                               + bearer + "\r\nContent-Length: " + QByteArray::number(body.size())
                               + "\r\n\r\n" + body;
    RawClient asker(server);
    asker.socket.write(request);
    asker.socket.flush();
    RawClient leaver(server);
    leaver.socket.write(request);
    leaver.socket.flush();
    QTest::qWait(300);
    CHECK(asker.socket.bytesAvailable() == 0);
    const qint64 open = server.http->figures().connections;
    leaver.socket.abort();
    CHECK(QTest::qWaitFor([&] { return server.http->figures().connections == open - 1; }, kWaitMs));
    server.assign(server.office.newAccount(), QStringLiteral("anna"));
    CHECK(asker.talk({}, "\"t\":\"end\"").contains("assignment"));
}

TEST_CASE("server: a socket that listens already is taken over")
{
    QTcpServer door; // as systemd holds it
    REQUIRE(door.listen(QHostAddress::LocalHost));
    LiveServer server;
    server::HttpOptions http = server.options;
    http.inheritedSocket = ::dup(int(door.socketDescriptor()));
    http.host = QStringLiteral("not.used.invalid");
    auto second = server::HttpServer::start(http, server.routes);
    REQUIRE_OK(second);
    CHECK((*second)->port() == door.serverPort());
    http.inheritedSocket = 9999;
    const auto none = server::HttpServer::start(http, server.routes);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == base::ErrorCode::Io);
}

TEST_CASE("server: only what systemd meant for this process is taken for a socket")
{
    qputenv("LISTEN_PID", QByteArray::number(QCoreApplication::applicationPid() + 1));
    qputenv("LISTEN_FDS", "1");
    CHECK(server::takeActivationSocket() == -1);
    CHECK_FALSE(qEnvironmentVariableIsSet("LISTEN_FDS"));
    qputenv("LISTEN_PID", QByteArray::number(QCoreApplication::applicationPid()));
    qputenv("LISTEN_FDS", "1");
    CHECK(server::takeActivationSocket() == 3);
    CHECK(server::takeActivationSocket() == -1); // once
}
