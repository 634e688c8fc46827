// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comms/softphone/call_machine.h"
#include "core/comms/softphone/ctrl_frames.h"
#include "tests/support/require_ok.h"

#include <QtCore/QJsonDocument>

#include <catch2/catch.hpp>

using namespace dunlin;
using comms::CallMachine;
using comms::End;
using comms::Phase;

namespace {

QJsonObject event(const char *type, const char *param = "", const char *direction = "outgoing",
                  const char *id = "f3b0")
{
    return {{QStringLiteral("event"), true},
            {QStringLiteral("type"), QLatin1String(type)},
            {QStringLiteral("class"), QStringLiteral("call")},
            {QStringLiteral("direction"), QLatin1String(direction)},
            {QStringLiteral("peeruri"), QStringLiteral("sip:+45 32 12 00 01@127.0.0.1:5081")},
            {QStringLiteral("id"), QLatin1String(id)},
            {QStringLiteral("param"), QLatin1String(param)}};
}

QByteArray frame(const QJsonObject &object)
{
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return QByteArray::number(json.size()) + ':' + json + ',';
}

} // namespace

TEST_CASE("softphone: a command is a netstring of its bytes")
{
    const QByteArray command =
        comms::ctrlCommand("dial", QStringLiteral("sip:1000@127.0.0.1:5081"), "t1");
    const qsizetype colon = command.indexOf(':');
    CHECK(command.endsWith(','));
    CHECK(command.left(colon).toInt() == command.size() - colon - 2);
    const auto object = QJsonDocument::fromJson(command.mid(colon + 1).chopped(1)).object();
    CHECK(object.value(QLatin1String("command")).toString() == QLatin1String("dial"));
    CHECK(object.value(QLatin1String("token")).toString() == QLatin1String("t1"));
}

TEST_CASE("softphone: messages come whole however the bytes are cut")
{
    const QByteArray bytes = frame(event("CALL_RINGING")) + frame(event("CALL_ESTABLISHED"));
    comms::CtrlReader reader;
    QStringList types;
    for (const char c : bytes) {
        reader.add(QByteArray(1, c));
        const auto message = reader.next();
        REQUIRE_OK(message);
        if (*message)
            types << (*message)->value(QLatin1String("type")).toString();
    }
    CHECK(types == QStringList{QStringLiteral("CALL_RINGING"), QStringLiteral("CALL_ESTABLISHED")});
}

TEST_CASE("softphone: what is no netstring is refused, and so is what would fill the memory")
{
    for (const char *bytes : {"HTTP/1.1 200 OK", "99999999:", "3:{},x", "2:[],", "x:{}", "-1:,"}) {
        comms::CtrlReader reader;
        reader.add(bytes);
        CHECK_FALSE(reader.next());
    }
    comms::CtrlReader slow;
    slow.add("262145:");
    CHECK_FALSE(slow.next());
}

TEST_CASE("softphone: a call that is answered and hung up")
{
    CallMachine machine;
    machine.dial(QStringLiteral("+45 32 12 00 01"));
    CHECK(machine.call().phase == Phase::Dialling);
    // Events come before the reply that has no id.
    CHECK_FALSE(machine.take(QJsonObject{{QStringLiteral("class"), QStringLiteral("other")}},
                             QStringLiteral("t1")));
    CHECK_FALSE(machine.take(QJsonObject{{QStringLiteral("response"), true},
                                         {QStringLiteral("ok"), true},
                                         {QStringLiteral("token"), QStringLiteral("t1")}},
                             QStringLiteral("t1")));
    CHECK(machine.take(event("CALL_RINGING"), QStringLiteral("t1")));
    CHECK(machine.call().phase == Phase::Ringing);
    CHECK(machine.take(event("CALL_ESTABLISHED"), QStringLiteral("t1")));
    CHECK_FALSE(machine.take(event("CALL_CLOSED", "603 Decline", "outgoing", "other"), {}));
    CHECK(machine.take(event("CALL_CLOSED", "Connection reset by peer"), QStringLiteral("t1")));
    CHECK(machine.call().phase == Phase::Ended);
    CHECK(machine.call().end == End::HungUp);
    CHECK_FALSE(machine.take(event("CALL_CLOSED"), {}));
}

TEST_CASE("softphone: why a call was not answered")
{
    struct Row {
        const char *words;
        bool hungUp;
        End end;
    };
    for (const Row &row :
         {Row{"486 Busy Here", false, End::Busy}, Row{"603 Decline", false, End::Declined},
          Row{"404 Not Found", false, End::NoSuchNumber},
          Row{"480 Temporarily Unavailable", false, End::NotReached},
          Row{"503 Service Unavailable", false, End::Failed},
          Row{"Connection reset by user", true, End::NotReached},
          Row{"Connection reset by peer", false, End::NotReached}, Row{"", false, End::Failed}}) {
        CallMachine machine;
        machine.dial(QStringLiteral("1000"));
        if (row.hungUp)
            machine.hangUp();
        CAPTURE(row.words);
        CHECK(machine.take(event("CALL_CLOSED", row.words), {}));
        CHECK(machine.call().end == row.end);
    }
}

TEST_CASE("softphone: a refused command and a lost softphone end the call with words")
{
    CallMachine machine;
    machine.dial(QStringLiteral("1000"));
    CHECK(machine.take(QJsonObject{{QStringLiteral("response"), true},
                                   {QStringLiteral("ok"), false},
                                   {QStringLiteral("data"), QStringLiteral("no account\n")},
                                   {QStringLiteral("token"), QStringLiteral("t7")}},
                       QStringLiteral("t7")));
    CHECK(machine.call().end == End::Failed);
    CHECK(machine.call().words == QLatin1String("no account"));
    machine.dial(QStringLiteral("1000"));
    machine.fail(QStringLiteral("gone"));
    CHECK(machine.call().end == End::Failed);
    machine.fail(QStringLiteral("again"));
    CHECK(machine.call().words == QLatin1String("gone"));
}

TEST_CASE("softphone: an incoming call names its number and never replaces one that runs")
{
    CallMachine machine;
    CHECK(machine.take(event("CALL_INCOMING", "", "incoming"), {}));
    CHECK(machine.call().incoming);
    CHECK(machine.call().number == QLatin1String("+4532120001"));
    CHECK_FALSE(machine.take(event("CALL_INCOMING", "", "incoming", "second"), {}));
    CHECK(machine.take(event("CALL_ESTABLISHED", "", "incoming"), {}));
    CHECK(machine.take(event("CALL_CLOSED", "Connection reset by peer", "incoming"), {}));
    CHECK(machine.call().end == End::HungUp);
}

TEST_CASE("softphone: numbers as people write them")
{
    CHECK(comms::telUrl(QStringLiteral("+1 (850) 555-9109")) == QLatin1String("tel:+18505559109"));
    CHECK(comms::telUrl(QStringLiteral("call me")).isEmpty());
    CHECK(comms::telUrl(QStringLiteral("tel:+1850;ext=4")) == QLatin1String("tel:+1850"));
    CHECK(comms::sipTarget(QStringLiteral("32 12"), QStringLiteral("pbx:5081"))
          == QLatin1String("sip:3212@pbx:5081"));
    CHECK(comms::sipTarget(QStringLiteral("sip:anna@pbx"), {}) == QLatin1String("sip:anna@pbx"));
    CHECK(comms::sipTarget(QStringLiteral("32 12"), {}).isEmpty());
    // Nothing of a number can become another header or command.
    CHECK(comms::sipTarget(QStringLiteral("12\r\nhangup"), QStringLiteral("pbx"))
          == QLatin1String("sip:12@pbx"));
    CHECK(comms::dialDigits(QString(40, QLatin1Char('1'))).isEmpty());
}
