// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/api/api_routes.h"
#include "app/server/http/certificate.h"
#include "app/server/systems_runner.h"
#include "core/base/rng.h"
#include "core/desk/append_lines.h"
#include "core/desk/office_import.h"
#include "core/desk/office_people.h"
#include "core/desk/systems/webhooks.h"
#include "tests/support/require_ok.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QSslSocket>
#include <QtNetwork/QTcpServer>
#include <QtTest/QTest>

#include <catch2/catch.hpp>

// The REST API over a real office, by TLS.

using namespace dunlin;

namespace {

constexpr int kWaitMs = 5'000;

struct Answer {
    int status = 0;
    QByteArray head;
    QByteArray body;
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QString text(const char *key) const { return json().value(QLatin1String(key)).toString(); }
    QJsonArray items() const { return json().value(QLatin1String("items")).toArray(); }
};

struct Server {
    Server()
    {
        auto made = desk::Office::create(folder.filePath(QStringLiteral("office")), {}, clock);
        REQUIRE_OK(made);
        office = std::move(*made);
        fill();
        api = std::make_unique<server::ApiRoutes>(*office, clock);
        routes = std::make_unique<server::Routes>(office->serverStore(), clock, rng,
                                                  [this] { return office->feedHead(); });
        routes->setOthers(api.get());
        const QString certificate = folder.filePath(QStringLiteral("cert.pem"));
        const QString key = folder.filePath(QStringLiteral("key.pem"));
        REQUIRE_OK(server::ensureCertificate(certificate, key, clock.now()));
        auto started = server::HttpServer::start(
            {QStringLiteral("127.0.0.1"), 0, certificate, key, {}}, *routes);
        REQUIRE_OK(started);
        http = std::move(*started);
    }
    void fill()
    {
        QFile file(folder.filePath(QStringLiteral("in.csv")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("customer number,name,creditor,invoice number,invoice date,due date,amount,"
                   "currency\n"
                   "A-1,Öz & Söhne,Acme,INV-1,2026-01-02,2026-02-01,100.00,EUR\n"
                   "A-2,Two,Acme,INV-2,2026-01-02,2026-02-01,50.00,EUR\n");
        file.close();
        desk::ImportRequest request;
        request.file = file.fileName();
        request.profile = QStringLiteral("open-items");
        REQUIRE_OK(desk::importFile(*office, request, {}));
        for (const auto &[name, role] :
             {std::pair("boss", ports::Role::Manager), std::pair("anna", ports::Role::Collector)}) {
            desk::NewUser user;
            user.name = QString::fromLatin1(name);
            user.role = role;
            REQUIRE_OK(desk::addUser(*office, user));
        }
    }
    QByteArray token(const char *user, const QStringList &scopes)
    {
        const auto made = desk::makeToken(
            *office, {QStringLiteral("test"), QString::fromLatin1(user), scopes, 1});
        REQUIRE_OK(made);
        return made->token;
    }
    Answer ask(const QByteArray &method, const QByteArray &path, const QByteArray &bearer,
               const QByteArray &body = {}, const QByteArray &more = {})
    {
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), http->port());
        REQUIRE(socket.waitForEncrypted(kWaitMs));
        QByteArray request = method + ' ' + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n";
        if (!bearer.isEmpty())
            request += "Authorization: Bearer " + bearer + "\r\n";
        request += more + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        socket.write(request);
        QByteArray all;
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < kWaitMs) {
            all += socket.readAll();
            if (socket.state() != QAbstractSocket::ConnectedState && !socket.bytesAvailable())
                break;
            socket.waitForReadyRead(50);
        }
        all += socket.readAll();
        const qsizetype end = all.indexOf("\r\n\r\n");
        return {all.mid(9, 3).toInt(), all.left(end), all.mid(end + 4)};
    }

    QTemporaryDir folder;
    base::SystemClock clock;
    base::SecureRng rng;
    std::unique_ptr<desk::Office> office;
    std::unique_ptr<server::ApiRoutes> api;
    std::unique_ptr<server::Routes> routes;
    std::unique_ptr<server::HttpServer> http;
};

void collectRefs(const QJsonValue &value, QStringList *refs)
{
    for (const QJsonValue &one : value.toArray())
        collectRefs(one, refs);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == QLatin1String("$ref"))
            refs->append(it.value().toString());
        collectRefs(it.value(), refs);
    }
}

} // namespace

TEST_CASE("api: the document names every route, and every reference leads somewhere")
{
    Server server;
    const Answer answer = server.ask("GET", "/openapi.json", {});
    CHECK(answer.status == 200);
    const QJsonObject document = answer.json();
    CHECK(document.value(QLatin1String("openapi")).toString() == QLatin1String("3.1.0"));
    const QJsonObject paths = document.value(QLatin1String("paths")).toObject();
    CHECK(paths.contains(QLatin1String("/api/v1/accounts/{account}")));
    CHECK(paths.contains(QLatin1String("/v1/push")));
    QStringList refs;
    collectRefs(document, &refs);
    CHECK(refs.size() > 20);
    for (const QString &ref : refs) {
        QJsonValue at = document;
        for (const QString &part : ref.mid(2).split(QLatin1Char('/')))
            at = at.toObject().value(part);
        CAPTURE(ref.toStdString());
        CHECK(at.isObject());
    }
    QSet<QString> ids;
    int operations = 0;
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject methods = path.value().toObject();
        for (auto one = methods.begin(); one != methods.end(); ++one) {
            ++operations;
            const QJsonObject operation = one.value().toObject();
            ids.insert(operation.value(QLatin1String("operationId")).toString());
            // Each {name} of a path is a parameter.
            QSet<QString> named;
            for (const QJsonValue &parameter :
                 operation.value(QLatin1String("parameters")).toArray()) {
                if (parameter.toObject().value(QLatin1String("in")).toString()
                    == QLatin1String("path"))
                    named.insert(parameter.toObject().value(QLatin1String("name")).toString());
            }
            static const QRegularExpression kName(QStringLiteral("\\{(\\w+)\\}"));
            for (auto it = kName.globalMatch(path.key()); it.hasNext();)
                CHECK(named.contains(it.next().captured(1)));
        }
    }
    CHECK(ids.size() == operations);
}

TEST_CASE("api: who comes without a token, or with another's scope, is told so")
{
    Server server;
    for (const QByteArray &bearer : {QByteArray(), QByteArray("dun_nonsense")}) {
        const Answer answer = server.ask("GET", "/api/v1/accounts", bearer);
        CHECK(answer.status == 401);
        CHECK(answer.head.contains("application/problem+json"));
        CHECK(answer.head.contains("WWW-Authenticate: Bearer"));
    }
    const QByteArray reader = server.token("boss", {QStringLiteral("accounts:read")});
    CHECK(server.ask("GET", "/api/v1/accounts", reader).items().size() == 2);
    const Answer refused = server.ask("GET", "/api/v1/events", reader);
    CHECK(refused.status == 403);
    CHECK(refused.text("code") == QLatin1String("scope"));
    CHECK(refused.text("detail").contains(QLatin1String("events:read")));
    CHECK(server.ask("DELETE", "/api/v1/accounts", reader).status == 405);
    CHECK(server.ask("GET", "/api/v1/nothing", reader).status == 404);
    CHECK(server.ask("GET", "/api/v1/accounts?limit=0", reader).status == 400);
    CHECK(server.ask("GET", "/api/v1/accounts?cursor=zzz", reader).status == 400);
    CHECK(server.ask("GET", "/api/v1/accounts/..%2F..%2Fetc", reader).status == 404);
    CHECK(server.ask("GET", "/api/v1/me", reader).text("user") == QLatin1String("boss"));
    // A collector to whom nothing is assigned sees nothing, and cannot tell that it is there.
    const QByteArray anna = server.token("anna", {QStringLiteral("accounts:read")});
    CHECK(server.ask("GET", "/api/v1/accounts", anna).items().isEmpty());
    CHECK(server.ask("GET", "/api/v1/accounts/A-1", anna).status == 404);
    CHECK(server.ask("GET", "/api/v1/accounts/A-1", reader).status == 200);
}

TEST_CASE("api: a payment that is sent twice is recorded once")
{
    Server server;
    const QByteArray token =
        server.token("boss", {QStringLiteral("payments:write"), QStringLiteral("accounts:read"),
                              QStringLiteral("payments:read")});
    const QByteArray body =
        R"({"account":"A-1","amount":"40.00","value_date":"2026-11-20","reference":"P1"})";
    const QByteArray key = "Idempotency-Key: 7f1\r\nContent-Type: application/json\r\n";
    CHECK(server.ask("POST", "/api/v1/payments", token, body).status == 400); // no key
    const Answer first = server.ask("POST", "/api/v1/payments", token, body, key);
    CHECK(first.status == 201);
    const Answer second = server.ask("POST", "/api/v1/payments", token, body, key);
    CHECK(second.status == 201);
    CHECK(second.body == first.body);
    CHECK(second.head.contains("Idempotency-Replayed: true"));
    QByteArray other = body;
    other.replace("40.00", "41.00");
    CHECK(server.ask("POST", "/api/v1/payments", token, other, key).status == 409);
    const Answer account = server.ask("GET", "/api/v1/accounts/A-1", token);
    CHECK(account.json()
              .value(QLatin1String("balances"))
              .toObject()
              .value(QLatin1String("total"))
              .toString()
          == QLatin1String("60.00"));
    const Answer payments = server.ask("GET", "/api/v1/payments", token);
    REQUIRE(payments.items().size() == 1);
    CHECK(payments.items().at(0).toObject().value(QLatin1String("account")).toString()
          == QLatin1String("A-1"));
    const QByteArray bad = R"({"account":"A-1","amount":"much","value_date":"2026-11-20"})";
    CHECK(server.ask("POST", "/api/v1/payments", token, bad, "Idempotency-Key: 8\r\n").status
          == 400);
    CHECK(server.ask("POST", "/api/v1/payments", token, "{", "Idempotency-Key: 9\r\n").status
          == 400);
    CHECK(server.ask("POST", "/api/v1/events", token, "[]", "Idempotency-Key: 9\r\n").status
          == 403);
}

TEST_CASE("api: events in, and out to a webhook, by the server itself")
{
    Server server;
    QTcpServer listener;
    REQUIRE(listener.listen(QHostAddress::LocalHost));
    QByteArrayList got;
    QObject::connect(&listener, &QTcpServer::newConnection, &listener, [&] {
        QTcpSocket *socket = listener.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, &got] {
            const QByteArray bytes = socket->readAll();
            if (!bytes.contains("Dunlin-Signature"))
                return;
            got << bytes;
            socket->write("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    const QByteArray token =
        server.token("boss", {QStringLiteral("webhooks:manage"), QStringLiteral("events:write"),
                              QStringLiteral("systems:read")});
    const QByteArray wish = R"({"url":"http://127.0.0.1:)"
                            + QByteArray::number(listener.serverPort())
                            + R"(/in","types":["note"]})";
    const Answer made =
        server.ask("POST", "/api/v1/webhooks", token, wish, "Idempotency-Key: w1\r\n");
    REQUIRE(made.status == 201);
    CHECK(made.text("secret").startsWith(QLatin1String("whsec_")));
    const Answer sent = server.ask(
        "POST", "/api/v1/events", token,
        R"({"lines":[{"account":"A-1","kind":"note","text":"hello"},{"account":"A-9","kind":"note","text":"x"}]})",
        "Idempotency-Key: e1\r\n");
    CHECK(sent.status == 200);
    const QJsonArray results = sent.json().value(QLatin1String("results")).toArray();
    REQUIRE(results.size() == 2);
    CHECK(results.at(0).toObject().value(QLatin1String("verdict")).toString()
          == QLatin1String("accepted"));
    CHECK(results.at(1).toObject().value(QLatin1String("verdict")).toString()
          == QLatin1String("refused"));
    {
        server::SystemsRunner runner(*server.office);
        CHECK(QTest::qWaitFor(
            [&] {
                const auto hooks = desk::webhooks(*server.office);
                return hooks && hooks->size() == 1 && hooks->front().counts.delivered == 1;
            },
            kWaitMs));
    }
    REQUIRE(got.size() == 1);
    CHECK(got.front().contains("hello"));
    const QByteArray path = "/api/v1/webhooks/" + made.text("webhook").toLatin1();
    const Answer deliveries = server.ask("GET", path + "/deliveries?state=delivered", token);
    CHECK(deliveries.items().size() == 1);
    const QByteArray anna = server.token("anna", {QStringLiteral("webhooks:manage")});
    CHECK(server.ask("DELETE", path, anna).status == 404); // another's
    CHECK(server.ask("DELETE", path, token).status == 204);
    CHECK(server.ask("GET", "/api/v1/connectors", token).items().isEmpty());
}
