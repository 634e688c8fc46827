// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/telephone/handler_phone.h"
#include "app/telephone/softphone.h"
#include "tests/peers/peer.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QUdpSocket>
#include <QtTest/QTest>

#include <catch2/catch.hpp>

// Real SIP calls on this machine: baresip is the softphone, sipp the other side.

using namespace dunlin;
using ports::CallEnd;
using ports::CallPhase;

namespace {

constexpr int kWaitMs = 15'000;

constexpr char kHeaders[] = "[last_Via:]\n[last_From:]\n[last_To:];tag=[pid]T[call_number]\n"
                            "[last_Call-ID:]\n[last_CSeq:]\n";

QByteArray send(const QByteArray &status, const QByteArray &more = {})
{
    return "<send><![CDATA[\n\nSIP/2.0 " + status + "\n" + kHeaders
           + "Contact: <sip:[local_ip]:[local_port];transport=[transport]>\n" + more
           + (more.contains("Content-Type") ? QByteArray() : "Content-Length: 0\n\n")
           + "]]></send>\n";
}

QByteArray answerWithSound()
{
    return send("200 OK",
                "Content-Type: application/sdp\nContent-Length: [len]\n\n"
                "v=0\no=u 1 1 IN IP[local_ip_type] [local_ip]\ns=-\n"
                "c=IN IP[media_ip_type] [media_ip]\nt=0 0\nm=audio [media_port] RTP/AVP 0\n"
                "a=rtpmap:0 PCMU/8000\n");
}

struct Theatre {
    /// Starts the softphone; false: it is not installed.
    bool start()
    {
        if (!tests::hasProgram("baresip") || !tests::hasProgram("sipp")) {
            WARN("skipped: baresip-core and sip-tester are not installed");
            return false;
        }
        control = tests::freePort();
        sip = tests::freePort();
        QFile config(folder.filePath(QStringLiteral("config")));
        REQUIRE(config.open(QIODevice::WriteOnly));
        config.write("sip_listen 127.0.0.1:" + QByteArray::number(sip)
                     + "\ncall_local_timeout 20\naudio_player aubridge,null0\n"
                       "audio_source ausine,440\naudio_alert aubridge,null1\n"
                       "ausrc_srate 48000\nauplay_srate 8000\nausrc_channels 2\n"
                       "auplay_channels 1\nrtp_ports 20000-20100\n"
                       "module_path /usr/lib/baresip/modules\nmodule g711.so\nmodule ausine.so\n"
                       "module aufile.so\nmodule aubridge.so\nmodule_tmp account.so\n"
                       "module_app menu.so\nmodule_app ctrl_tcp.so\nctrl_tcp_listen 127.0.0.1:"
                     + QByteArray::number(control) + "\n");
        config.close();
        QFile accounts(folder.filePath(QStringLiteral("accounts")));
        REQUIRE(accounts.open(QIODevice::WriteOnly));
        accounts.write("<sip:agent@127.0.0.1:" + QByteArray::number(sip)
                       + ">;regint=0;audio_codecs=pcmu/8000/1;answermode=manual\n");
        accounts.close();
        QFile(folder.filePath(QStringLiteral("contacts"))).open(QIODevice::WriteOnly);
        return baresip.start(QStringLiteral("baresip"), {QStringLiteral("-f"), folder.path()})
               && tests::Peer::waitForPort(control, kWaitMs);
    }
    /// The other side, which plays one call by a scenario.
    void other(const QByteArray &scenario)
    {
        QFile file(folder.filePath(QStringLiteral("scenario.xml")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("<?xml version=\"1.0\" encoding=\"ISO-8859-1\" ?>\n<scenario name=\"s\">\n"
                   + scenario + "</scenario>\n");
        file.close();
        peer = tests::freePort();
        REQUIRE(sipp.start(
            QStringLiteral("sipp"),
            {QStringLiteral("-sf"), file.fileName(), QStringLiteral("-i"),
             QStringLiteral("127.0.0.1"), QStringLiteral("-p"), QString::number(peer),
             QStringLiteral("-mi"), QStringLiteral("127.0.0.1"), QStringLiteral("-mp"),
             QStringLiteral("26000"), QStringLiteral("-m"), QStringLiteral("1"),
             QStringLiteral("-nostdin"), QStringLiteral("-timeout"), QStringLiteral("25")}));
        // It listens when its port can be taken by nobody else.
        CHECK(QTest::qWaitFor(
            [this] {
                QUdpSocket probe;
                return !probe.bind(QHostAddress::LocalHost, peer, QUdpSocket::DontShareAddress);
            },
            kWaitMs));
    }
    telephone::Softphone::Options options() const
    {
        telephone::Softphone::Options out;
        out.port = control;
        out.host = QStringLiteral("127.0.0.1:%1").arg(peer);
        out.patienceMs = kWaitMs;
        return out;
    }

    QTemporaryDir folder;
    quint16 control = 0;
    quint16 sip = 0;
    quint16 peer = 0;
    tests::Peer baresip;
    tests::Peer sipp;
};

bool waitFor(telephone::Softphone &phone, CallPhase phase)
{
    return QTest::qWaitFor([&] { return phone.state().phase == phase; }, kWaitMs);
}

const QByteArray kInvite = "<recv request=\"INVITE\"/>\n";
const QByteArray kAck = "<recv request=\"ACK\"/>\n";

} // namespace

TEST_CASE("calls: answered, talked, hung up")
{
    Theatre theatre;
    if (!theatre.start())
        return;
    theatre.other(kInvite + send("180 Ringing") + answerWithSound() + kAck
                  + "<recv request=\"BYE\"/>\n" + send("200 OK"));
    telephone::Softphone phone(theatre.options());
    std::vector<CallPhase> seen;
    QObject::connect(&phone, &ports::Telephone::changed, &phone,
                     [&](const ports::CallState &state) { seen.push_back(state.phase); });
    phone.dial(QStringLiteral("1000"));
    CHECK(phone.state().phase == CallPhase::Dialling);
    REQUIRE(waitFor(phone, CallPhase::Talking));
    phone.hangUp();
    REQUIRE(waitFor(phone, CallPhase::Ended));
    CHECK(phone.state().end == CallEnd::HungUp);
    CHECK(std::find(seen.begin(), seen.end(), CallPhase::Ringing) != seen.end());
    CHECK(theatre.sipp.waitForEnd(kWaitMs) == 0);
}

TEST_CASE("calls: busy, declined, and a number that is not there")
{
    Theatre theatre;
    if (!theatre.start())
        return;
    struct Row {
        const char *status;
        CallEnd end;
    };
    for (const Row &row :
         {Row{"486 Busy Here", CallEnd::Busy}, Row{"603 Decline", CallEnd::Declined},
          Row{"404 Not Found", CallEnd::NoSuchNumber}}) {
        CAPTURE(row.status);
        theatre.sipp.stop();
        theatre.other(kInvite + send(row.status) + kAck);
        telephone::Softphone phone(theatre.options());
        phone.dial(QStringLiteral("+45 1000"));
        REQUIRE(waitFor(phone, CallPhase::Ended));
        CHECK(phone.state().end == row.end);
        CHECK(theatre.sipp.waitForEnd(kWaitMs) == 0);
    }
}

TEST_CASE("calls: nobody answers, and patience ends it")
{
    Theatre theatre;
    if (!theatre.start())
        return;
    theatre.other(
        "<recv request=\"INVITE\"><action><ereg regexp=\".*\" search_in=\"hdr\" header=\"Via:\" "
        "assign_to=\"1\"/><ereg regexp=\".*\" search_in=\"hdr\" header=\"CSeq:\" "
        "assign_to=\"2\"/></action></recv>\n"
        + send("180 Ringing") + "<recv request=\"CANCEL\"/>\n" + send("200 OK")
        + "<send retrans=\"500\"><![CDATA[\n\nSIP/2.0 487 Request Terminated\nVia:[$1]\n"
          "[last_From:]\n[last_To:];tag=[pid]T[call_number]\n[last_Call-ID:]\nCSeq:[$2]\n"
          "Content-Length: 0\n\n]]></send>\n"
        + kAck);
    auto options = theatre.options();
    options.patienceMs = 1'500;
    telephone::Softphone phone(options);
    phone.dial(QStringLiteral("1000"));
    REQUIRE(waitFor(phone, CallPhase::Ended));
    CHECK(phone.state().end == CallEnd::NotReached);
}

TEST_CASE("calls: an incoming call names its number, and is answered or not")
{
    Theatre theatre;
    if (!theatre.start())
        return;
    telephone::Softphone phone(theatre.options());
    phone.stayConnected();
    QTest::qWait(200); // connected before the call comes
    const quint16 from = tests::freePort();
    REQUIRE(theatre.sipp.start(
        QStringLiteral("sipp"),
        {QStringLiteral("-sn"), QStringLiteral("uac"), QStringLiteral("-i"),
         QStringLiteral("127.0.0.1"), QStringLiteral("-p"), QString::number(from),
         QStringLiteral("-mp"), QStringLiteral("26050"), QStringLiteral("-m"), QStringLiteral("1"),
         QStringLiteral("-d"), QStringLiteral("500"), QStringLiteral("-s"), QStringLiteral("agent"),
         QStringLiteral("-nostdin"), QStringLiteral("-timeout"), QStringLiteral("20"),
         QStringLiteral("127.0.0.1:%1").arg(theatre.sip)}));
    REQUIRE(waitFor(phone, CallPhase::Ringing));
    CHECK(phone.state().incoming);
    phone.answer();
    REQUIRE(waitFor(phone, CallPhase::Talking));
    REQUIRE(waitFor(phone, CallPhase::Ended));
    CHECK(phone.state().end == CallEnd::HungUp);
}

TEST_CASE("calls: a call that was wanted is never silent")
{
    telephone::Softphone::Options options;
    options.port = tests::freePort(); // nobody is there
    options.host = QStringLiteral("127.0.0.1");
    telephone::Softphone phone(options);
    phone.dial(QStringLiteral("1000"));
    REQUIRE(waitFor(phone, CallPhase::Ended));
    CHECK(phone.state().end == CallEnd::Failed);
    CHECK_FALSE(phone.state().words.isEmpty());
    phone.dial(QStringLiteral("no number"));
    CHECK(phone.state().end == CallEnd::Failed);

    QList<QUrl> opened;
    bool takes = false;
    telephone::HandlerPhone handler([&](const QUrl &url) {
        opened << url;
        return takes;
    });
    handler.dial(QStringLiteral("+1 (850) 555-9109"));
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().toString() == QLatin1String("tel:+18505559109"));
    CHECK(handler.state().end == CallEnd::Failed);
    takes = true;
    handler.dial(QStringLiteral("+1 850 555 9109"));
    CHECK(handler.state().phase == CallPhase::Handed);
    handler.hangUp();
    CHECK(handler.state().phase == CallPhase::Ended);
    CHECK_FALSE(handler.tells());
}
