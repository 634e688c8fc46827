// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comms/gateway.h"
#include "tests/support/places.h"
#include "tests/support/require_ok.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

using namespace dunlin;
using namespace dunlin::comms;

namespace {

Gateway shipped(const char *name)
{
    QFile file(testing::inSource("/resources/gateways/%1.json").arg(QLatin1String(name)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto gateway = Gateway::fromJson(file.readAll());
    REQUIRE_OK(gateway);
    return std::move(*gateway);
}

GatewayValues values()
{
    return {{QStringLiteral("base"), QStringLiteral("https://sms.example")},
            {QStringLiteral("sender"), QStringLiteral("Dunlin")},
            {QStringLiteral("account"), QStringLiteral("AC1")},
            {QStringLiteral("to"), QStringLiteral("+48585550101")},
            {QStringLiteral("text"), QStringLiteral("12,50 € & \"more\"")},
            {QStringLiteral("id"), QStringLiteral("abc")},
            {QStringLiteral("secret.token"), QStringLiteral("t0")},
            {QStringLiteral("secret.basic"), QStringLiteral("dTpw")}};
}

const base::Instant kNow{1'795'539'600'000};

} // namespace

TEST_CASE("every gateway that ships can be read")
{
    const QDir folder(testing::inSource("/resources/gateways"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")});
    CHECK(names.size() >= 3);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        REQUIRE_OK(Gateway::fromJson(file.readAll()));
    }
}

TEST_CASE("a request is written as the provider has it")
{
    const auto json = shipped("json-bearer").sendCall(values());
    REQUIRE_OK(json);
    CHECK(json->url == "https://sms.example/messages");
    CHECK(
        json->body
        == QByteArray("{\"from\":\"Dunlin\",\"reference\":\"abc\",\"text\":\"12,50 \xe2\x82\xac & "
                      "\\\"more\\\"\",\"to\":\"+48585550101\"}"));
    const auto form = shipped("form-basic").sendCall(values());
    REQUIRE_OK(form);
    CHECK(form->url == "https://sms.example/Accounts/AC1/Messages.json");
    CHECK(form->body
          == "Body=12%2C50%20%E2%82%AC%20%26%20%22more%22&From=Dunlin&To=%2B48585550101");
}

TEST_CASE("a request goes nowhere but over TLS, and no value gets out of its header")
{
    GatewayValues plain = values();
    plain.insert(QStringLiteral("base"), QStringLiteral("http://sms.example"));
    CHECK_FALSE(shipped("json-bearer").sendCall(plain).has_value());
    plain.insert(QStringLiteral("base"), QStringLiteral("http://127.0.0.1:8080"));
    CHECK(shipped("json-bearer").sendCall(plain).has_value());
    GatewayValues evil = values();
    evil.insert(QStringLiteral("secret.token"), QStringLiteral("t\r\nX: y"));
    CHECK_FALSE(shipped("json-bearer").sendCall(evil).has_value());
    GatewayValues missing = values();
    missing.remove(QStringLiteral("secret.token"));
    CHECK_FALSE(shipped("json-bearer").sendCall(missing).has_value());
    GatewayValues path = values();
    path.insert(QStringLiteral("account"), QStringLiteral("../../x?y"));
    const auto call = shipped("form-basic").sendCall(path);
    REQUIRE_OK(call);
    CHECK(call->url.contains("/Accounts/..%2F..%2Fx%3Fy/"));
}

TEST_CASE("answers are accepted, tried again, or refused")
{
    using Kind = HandedToGateway::Kind;
    const Gateway gateway = shipped("chat-json");
    const auto ok = gateway.answer(200, "{\"messages\":[{\"id\":\"m1\"}]}");
    CHECK(ok.kind == Kind::Accepted);
    CHECK(ok.key == QLatin1String("m1"));
    CHECK(gateway.answer(429, "slow down").kind == Kind::Later);
    CHECK(gateway.answer(503, "").kind == Kind::Later);
    CHECK(gateway.answer(400, "no such number").kind == Kind::Refused);
}

TEST_CASE("a call back is taken only with its signature, in time")
{
    const Gateway gateway = shipped("json-bearer");
    const QByteArray body = "{\"type\":\"inbound\",\"id\":\"i1\",\"from\":\"+48585550101\","
                            "\"text\":\"STOP\"}";
    const QByteArray time = QByteArray::number(kNow.ms / 1000);
    const auto headers = [&](const QByteArray &signature, const QByteArray &at) {
        return QHash<QByteArray, QByteArray>{{"x-signature", signature}, {"x-timestamp", at}};
    };
    const QByteArray right = "sha256=" + gatewaySignature("hook", time, body);
    CHECK(gateway.verify(headers(right, time), body, "hook", kNow).has_value());
    CHECK_FALSE(gateway.verify(headers(right, time), body + " ", "hook", kNow).has_value());
    CHECK_FALSE(gateway.verify(headers(right, time), body, "other", kNow).has_value());
    CHECK_FALSE(gateway.verify(headers(right, time), body, "", kNow).has_value());
    CHECK_FALSE(gateway.verify(headers(right.left(40), time), body, "hook", kNow).has_value());
    CHECK_FALSE(gateway.verify({}, body, "hook", kNow).has_value());
    const QByteArray old = QByteArray::number(kNow.ms / 1000 - 301);
    const QByteArray oldRight = "sha256=" + gatewaySignature("hook", old, body);
    CHECK_FALSE(gateway.verify(headers(oldRight, old), body, "hook", kNow).has_value());
    const auto news = gateway.news(body);
    REQUIRE_OK(news);
    REQUIRE(news->size() == 1);
    CHECK(news->front().kind == GatewayNews::Kind::Received);
    CHECK(news->front().text == QLatin1String("STOP"));
}

TEST_CASE("receipts and replies of forms and lists are understood")
{
    const auto form =
        shipped("form-basic").news("MessageSid=S1&MessageStatus=undelivered&ErrorCode=30003");
    REQUIRE_OK(form);
    CHECK(form->front().kind == GatewayNews::Kind::Failed);
    CHECK(form->front().key == QLatin1String("S1"));
    const auto reply =
        shipped("form-basic").news("MessageSid=S2&From=%2B485855&Body=I+paid+%26+more");
    REQUIRE_OK(reply);
    CHECK(reply->front().kind == GatewayNews::Kind::Received);
    CHECK(reply->front().text == QLatin1String("I paid & more"));
    const auto list =
        shipped("chat-json")
            .news(
                "{\"events\":[{\"kind\":\"status\",\"id\":\"a\",\"status\":\"delivered\"},"
                "{\"kind\":\"message\",\"from\":\"48\",\"id\":\"b\",\"text\":{\"body\":\"x\"}}]}");
    REQUIRE_OK(list);
    REQUIRE(list->size() == 2);
    CHECK((*list)[0].kind == GatewayNews::Kind::Delivered);
    CHECK((*list)[1].kind == GatewayNews::Kind::Received);
    CHECK_FALSE(shipped("json-bearer").news("not json").has_value());
}

TEST_CASE("a call that is of another kind, says a thing twice or lacks its sender is refused")
{
    for (const auto &[gateway, body] :
         {std::pair("form-basic", R"({"MessageSid":"S1","MessageStatus":"delivered"})"),
          std::pair("form-basic", "MessageSid=S1&MessageStatus=failed&MessageSid=S2"),
          std::pair("json-bearer", "type=status&id=m1&status=delivered"),
          std::pair("json-bearer", R"({"type":"inbound","id":"i1","text":"STOP"})"),
          std::pair("json-bearer", "")}) {
        INFO(gateway << ' ' << body);
        const auto news = shipped(gateway).news(body);
        REQUIRE_FALSE(news.has_value());
        CHECK(news.error().code == base::ErrorCode::Input);
    }
    // A kind of news that nobody knows yet is no error: the provider would call for ever.
    const auto unknown =
        shipped("json-bearer").news(R"({"type":"status","id":"m1","status":"odd"})");
    REQUIRE_OK(unknown);
    CHECK(unknown->front().kind == GatewayNews::Kind::Nothing);
}
