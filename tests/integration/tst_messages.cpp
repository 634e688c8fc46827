// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/real_mailbox.h"

#include "core/comms/gateway.h"
#include "tests/support/places.h"

#include <QtCore/QPointF>

#include <optional>

using namespace dunlin;
using namespace dunlin::tests;

namespace {

const QString kPeers = testing::inSource("/tests/peers/");

/// The mailbox, and a mail server that delivers into it.
class MailPeers {
public:
    /// Why they cannot be had here; empty: they are there.
    static QString missing()
    {
        if (const QString why = RealMailbox::missing(); !why.isEmpty())
            return why;
        if (QProcess::execute(kPython, {QStringLiteral("-c"), QStringLiteral("import aiosmtpd")})
            != 0)
            return QStringLiteral("python3-aiosmtpd is not installed");
        return {};
    }
    explicit MailPeers(MailTheatre &theatre) : smtp(MailPeer::freePort()), m_mailbox(theatre)
    {
        REQUIRE(
            m_sink.start(kPython, {kPeers + QStringLiteral("mail_sink.py"), QString::number(smtp),
                                   QString::number(m_mailbox.lmtp), theatre.path("cert.pem"),
                                   theatre.path("key.pem"), theatre.path("sink.jsonl")}));
        m_sink.line("READY");
        m_mailbox.setUp(theatre, smtp);
    }
    const int smtp;

private:
    RealMailbox m_mailbox;
    MailPeer m_sink;
};

} // namespace

TEST_CASE("messages: e-mail goes out and comes back over real servers")
{
    if (const QString missing = MailPeers::missing(); !missing.isEmpty()) {
        WARN("skipped: " << missing.toStdString());
        return;
    }
    MailTheatre theatre;
    MailPeers peers(theatre);
    const std::pair<const char *, const char *> accounts[] = {{"A1", "reply@debtor.test"},
                                                              {"A2", "bounce@debtor.test"},
                                                              {"A3", "reject@debtor.test"},
                                                              {"A4", "tempfail@debtor.test"},
                                                              {"A5", "stop@debtor.test"}};
    QHash<QByteArray, QByteArray> ids;
    for (const auto &[account, address] : accounts) {
        theatre.point(account, "email", address);
        theatre.point(account, "phone", MailTheatre::dayPrefix() + "55501");
        ids.insert(account, theatre.queue(account));
    }
    const QJsonObject sent = theatre.send();
    INFO(QJsonDocument(sent).toJson().toStdString());
    CHECK(sent[QStringLiteral("sent")].toInt() == 3);
    CHECK(sent[QStringLiteral("failed")].toInt() == 1); // 550 to the address
    CHECK(sent[QStringLiteral("retry")].toInt() == 1);  // 451
    const auto arrived = theatre.linesOf("sink.jsonl");
    REQUIRE(arrived.size() == 3);
    for (const QByteArray &line : arrived) {
        const QJsonObject mail = QJsonDocument::fromJson(line).object();
        CHECK(mail[QStringLiteral("tls")].toBool());
        CHECK(mail[QStringLiteral("auth")].toBool());
        CHECK(mail[QStringLiteral("from")].toString().startsWith(QLatin1String("agent+")));
    }
    const QJsonObject in = theatre.ctlJson(
        {QStringLiteral("message"), QStringLiteral("fetch"), theatre.path("office")});
    INFO(QJsonDocument(in).toJson().toStdString());
    CHECK(in[QStringLiteral("replies")].toInt() == 2);
    CHECK(in[QStringLiteral("bounces")].toInt() == 1);
    CHECK(in[QStringLiteral("opt_outs")].toInt() == 1);
    CHECK(in[QStringLiteral("unmatched")].toInt() == 0);
    // What was taken is not taken again.
    const QJsonObject again = theatre.ctlJson(
        {QStringLiteral("message"), QStringLiteral("fetch"), theatre.path("office")});
    CHECK(again[QStringLiteral("replies")].toInt() == 0);
    const auto open = theatre.list("--open");
    // Two replies, the bounce, and the refused address.
    CHECK(open.size() == 4);
    const QByteArray stopped =
        theatre.ctl({QStringLiteral("account"), theatre.path("office"), QStringLiteral("A5")});
    CHECK(stopped.contains("email_optout"));
    theatre.queue("A5");
    CHECK(theatre.send()[QStringLiteral("sent")].toInt() == 0);
}

TEST_CASE("messages: no mail without TLS, a right certificate and a right password")
{
    if (const QString missing = MailPeers::missing(); !missing.isEmpty()) {
        WARN("skipped: " << missing.toStdString());
        return;
    }
    MailTheatre theatre;
    MailPeers peers(theatre);
    theatre.point("A1", "email", "ok@debtor.test");
    theatre.point("A1", "phone", MailTheatre::dayPrefix() + "55501");
    theatre.queue("A1");
    const auto stopped = [&] { return theatre.send()[QStringLiteral("stopped")].toString(); };
    theatre.write("office/mail.secret", "wrong\n", true);
    CHECK_FALSE(stopped().isEmpty());
    theatre.write("office/mail.secret", "secret\n", true);
    QFile::setPermissions(theatre.path("office/mail.secret"), QFile::ReadOwner | QFile::ReadOther);
    theatre.ctl({QStringLiteral("message"), QStringLiteral("send"), theatre.path("office")});
    CHECK(theatre.lastExit == 1);
    theatre.write("office/mail.secret", "secret\n", true);
    QFile channels(theatre.path("office/channels.json"));
    REQUIRE(channels.open(QIODevice::ReadOnly));
    const QByteArray right = channels.readAll();
    channels.close();
    QByteArray untrusted = right;
    untrusted.replace("cert.pem", "passwd"); // no certificate at all
    theatre.write("office/channels.json", untrusted);
    CHECK_FALSE(stopped().isEmpty());
    // A server that offers no TLS gets neither the password nor the mail.
    MailPeer plain;
    REQUIRE(plain.start(kPython, {kPeers + QStringLiteral("halting_smtp.py"),
                                  theatre.path("plain.log"), QStringLiteral("never")}));
    QByteArray elsewhere = right;
    elsewhere.replace("\"port\":" + QByteArray::number(peers.smtp),
                      "\"port\":" + plain.line("PORT"));
    theatre.write("office/channels.json", elsewhere);
    CHECK_FALSE(stopped().isEmpty());
    CHECK(theatre.linesOf("plain.log").isEmpty());
    CHECK(theatre.linesOf("sink.jsonl").isEmpty());
    theatre.write("office/channels.json", right);
    CHECK(theatre.send()[QStringLiteral("sent")].toInt() == 1);
}

TEST_CASE("messages: kill -9 at every moment of a sending sends never twice and loses nothing")
{
    MailTheatre theatre;
    theatre.point("A1", "email", "ok@debtor.test");
    theatre.point("A1", "phone", MailTheatre::dayPrefix() + "55501");
    int round = 0;
    for (const char *moment : {"connect", "mail", "rcpt", "data", "body", "answered"}) {
        INFO(moment);
        const QByteArray log = "log" + QByteArray::number(++round);
        MailPeer server;
        REQUIRE(server.start(kPython, {kPeers + QStringLiteral("halting_smtp.py"),
                                       theatre.path(log.constData()), QLatin1String(moment)}));
        theatre.write("office/channels.json",
                      R"({"email":{"from":"agent@dca.test","plus_addresses":false,"smtp":{"host":)"
                      R"("127.0.0.1","security":"none","port":)"
                          + server.line("PORT") + "}}}");
        const QByteArray id = theatre.queue("A1");
        QProcess program;
        program.start(kCtl,
                      {QStringLiteral("message"), QStringLiteral("send"), theatre.path("office"),
                       QStringLiteral("--channel"), QStringLiteral("email")});
        REQUIRE(program.waitForStarted(kWaitMs));
        server.line("AT");
        program.kill(); // kill -9, while the server waits
        REQUIRE(program.waitForFinished(kWaitMs));
        server.tell("go on");
        theatre.send();
        theatre.send();
        const qsizetype taken = theatre.linesOf(log.constData()).size();
        CHECK(taken <= 1);
        // Not lost: it was sent, or a person is asked.
        bool asked = false;
        for (const QJsonObject &row : theatre.list("--open"))
            asked = asked
                    || (row[QStringLiteral("id")].toString().toLatin1() == id
                        && row[QStringLiteral("step")].toString() == QLatin1String("uncertain"));
        CHECK((taken == 1 || asked));
        for (const QJsonObject &row : theatre.list("--waiting"))
            CHECK(row[QStringLiteral("id")].toString().toLatin1() != id);
        if (asked)
            theatre.ctlJson({QStringLiteral("message"), QStringLiteral("say"),
                             theatre.path("office"), QString::fromLatin1(id),
                             taken == 1 ? QStringLiteral("sent") : QStringLiteral("handled")});
    }
}

TEST_CASE("messages: texts go by a gateway, once, and its signed calls come to the server")
{
    MailTheatre theatre;
    MailPeer gateway;
    REQUIRE(gateway.start(kPython,
                          {kPeers + QStringLiteral("gateway_sink.py"), theatre.path("sms.jsonl")}));
    theatre.write("office/token", "t0k3n\n", true);
    theatre.write("office/hook", "h00k\n", true);
    theatre.write("office/channels.json",
                  R"({"sms":{"gateway":"json-bearer","settings":{"base":"http://127.0.0.1:)"
                      + gateway.line("PORT")
                      + R"(","sender":"Nord"},"secret_files":{"token":"token","hook":"hook"}}})");
    const QByteArray prefix = MailTheatre::dayPrefix();
    theatre.point("A1", "phone", prefix + "5550101");
    theatre.point("A2", "phone", prefix + "5550129");
    theatre.point("A3", "phone", prefix + "5550140");
    for (const char *account : {"A1", "A2", "A3"})
        theatre.queue(account, "sms");
    const QJsonObject sent = theatre.send("sms");
    INFO(QJsonDocument(sent).toJson().toStdString());
    CHECK(sent[QStringLiteral("sent")].toInt() == 1);
    CHECK(sent[QStringLiteral("retry")].toInt() == 1);
    CHECK(sent[QStringLiteral("failed")].toInt() == 1);
    CHECK(sent[QStringLiteral("parts")].toInt() == 1); // of the one that went
    CHECK(theatre.linesOf("sms.jsonl").size() == 1);
    const QJsonObject limits =
        theatre.ctlJson({QStringLiteral("message"), QStringLiteral("limits"), theatre.office,
                         QStringLiteral("--warn-above"), QStringLiteral("1")});
    CHECK(limits[QStringLiteral("warn_above")].toInt() == 1);
    CHECK(limits[QStringLiteral("most")].toInt() == 10);
    theatre.startServer();
    const auto call = [&](const QByteArray &body, const QByteArray &secret) {
        const QByteArray time = QByteArray::number(QDateTime::currentSecsSinceEpoch());
        QProcess curl;
        curl.start(QStringLiteral("/usr/bin/curl"),
                   {QStringLiteral("-sk"), QStringLiteral("-o"), QStringLiteral("/dev/null"),
                    QStringLiteral("-w"), QStringLiteral("%{http_code}"), QStringLiteral("-H"),
                    QStringLiteral("X-Timestamp: ") + QString::fromLatin1(time),
                    QStringLiteral("-H"),
                    QStringLiteral("X-Signature: sha256=")
                        + QString::fromLatin1(comms::gatewaySignature(secret, time, body)),
                    QStringLiteral("--data-binary"), QString::fromUtf8(body),
                    QStringLiteral("https://127.0.0.1:%1/hooks/sms").arg(theatre.port)});
        REQUIRE(curl.waitForFinished(kWaitMs));
        return curl.readAllStandardOutput();
    };
    if (!QFile::exists(QStringLiteral("/usr/bin/curl"))) {
        WARN("curl is not installed: the calls were not made");
        return;
    }
    CHECK(call(R"({"type":"status","id":"m1","status":"delivered"})", "wrong") == "401");
    CHECK(call(R"({"type":"status","id":"m1","status":"delivered"})", "h00k") == "200");
    CHECK(call("not json", "h00k") == "400");
    CHECK(call(R"({"type":"inbound","id":"i1","from":")" + prefix + R"(5550101","text":"STOP"})",
               "h00k")
          == "200");
    const QByteArray account =
        theatre.ctl({QStringLiteral("account"), theatre.path("office"), QStringLiteral("A1")});
    CHECK(account.contains("sms_optout"));
    const auto open = theatre.list("--open");
    CHECK(std::any_of(open.begin(), open.end(), [](const QJsonObject &row) {
        return row[QStringLiteral("step")].toString() == QLatin1String("received");
    }));
}

TEST_CASE("messages: a batch of letters prints again with the same bytes")
{
    MailTheatre theatre;
    theatre.write("office/channels.json", "{}");
    theatre.ctlJson({QStringLiteral("demo"), theatre.path("demo"), QStringLiteral("--accounts"),
                     QStringLiteral("12"), QStringLiteral("--seed"), QStringLiteral("1")});
    theatre.write("demo/channels.json", "{}");
    theatre.ctlJson(
        {QStringLiteral("letterhead"), theatre.path("demo"), theatre.path("head.json")});
    theatre.ctl({QStringLiteral("user"), QStringLiteral("add"), theatre.path("demo"),
                 QStringLiteral("boss"), QStringLiteral("--role"), QStringLiteral("manager")},
                "secret\n");
    const QByteArray queue = theatre.ctl(
        {QStringLiteral("queue"), theatre.path("demo"), QStringLiteral("--user"),
         QStringLiteral("boss"), QStringLiteral("--at"), QDate::currentDate().toString(Qt::ISODate),
         QStringLiteral("--limit"), QStringLiteral("8")});
    int queued = 0;
    for (const QByteArray &line : queue.trimmed().split('\n')) {
        const QString number =
            QJsonDocument::fromJson(line).object()[QStringLiteral("account")].toString();
        theatre.ctl({QStringLiteral("message"), QStringLiteral("queue"), theatre.path("demo"),
                     number, QStringLiteral("--channel"), QStringLiteral("letter"),
                     QStringLiteral("--template"), QStringLiteral("dunning-1")});
        queued += theatre.lastExit == 0 ? 1 : 0;
    }
    REQUIRE(queued > 0);
    const QByteArray out =
        theatre.ctl({QStringLiteral("message"), QStringLiteral("send"), theatre.path("demo"),
                     QStringLiteral("--channel"), QStringLiteral("letter")});
    INFO(out.toStdString());
    const QJsonObject batch =
        QJsonDocument::fromJson(out).object()[QStringLiteral("batch")].toObject();
    REQUIRE_FALSE(batch.isEmpty());
    QThread::msleep(1100); // another second, so that a clock in the file would show
    const QJsonObject again = theatre.ctlJson(
        {QStringLiteral("message"), QStringLiteral("letters"), theatre.path("demo"),
         batch[QStringLiteral("id")].toString(), QStringLiteral("--out"), theatre.path("again")});
    CHECK(again[QStringLiteral("sha256")] == batch[QStringLiteral("sha256")]);
    CHECK(again[QStringLiteral("letters")] == batch[QStringLiteral("letters")]);
    QFile index(batch[QStringLiteral("folder")].toString() + QStringLiteral("/index.csv"));
    REQUIRE(index.open(QIODevice::ReadOnly));
    CHECK(index.readAll().trimmed().split('\n').size()
          == batch[QStringLiteral("letters")].toInt() + 1);
}

namespace {

/// Where a word stands on the first page of a batch, in millimetres; nothing: it does not.
std::optional<QPointF> placeOf(const QString &pdf, const QByteArray &word)
{
    QProcess read;
    read.start(QStringLiteral("/usr/bin/pdftotext"),
               {QStringLiteral("-bbox"), QStringLiteral("-f"), QStringLiteral("1"),
                QStringLiteral("-l"), QStringLiteral("1"), pdf, QStringLiteral("-")});
    REQUIRE(read.waitForFinished(kWaitMs));
    for (const QByteArray &line : read.readAllStandardOutput().split('\n')) {
        if (!line.contains('>' + word + '<'))
            continue;
        const auto number = [&](const char *name) {
            const qsizetype at = line.indexOf(name) + qsizetype(qstrlen(name));
            return line.mid(at, line.indexOf('"', at) - at).toDouble() * 25.4 / 72;
        };
        return QPointF(number("xMin=\""), number("yMin=\""));
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("messages: an address stands in the window of its envelope, whatever the language")
{
    if (!QFile::exists(QStringLiteral("/usr/bin/pdftotext"))) {
        WARN("skipped: poppler-utils is not installed");
        return;
    }
    struct Sheet {
        const char *paper;
        const char *language;
        double left, top, bottom;
    };
    // DIN 5008 form B: the address zone is 62.7 to 90 mm from the top, from 20 mm on. US #10: the
    // window shows 51 to 79 mm of a letter folded in three, from 22 mm on.
    for (const Sheet sheet : {Sheet{"A4", "de", 20, 62.7, 90}, Sheet{"A4", "ar", 20, 62.7, 90},
                              Sheet{"Letter", "en", 22, 51, 79}}) {
        INFO(sheet.paper << ' ' << sheet.language);
        QTemporaryDir folder;
        QDir().mkpath(folder.filePath(QStringLiteral("pages")));
        QFile page(folder.filePath(QStringLiteral("pages/1.json")));
        REQUIRE(page.open(QIODevice::WriteOnly));
        page.write(
            QByteArray(R"({"id":"1","account":"7","name":"Firstline","subject":"S","body":"B",)"
                       R"("page":{"paper":")")
            + sheet.paper + R"(","language":")" + sheet.language
            + R"(","sender":["Nord"],"return":"Nord","to":["Firstline","Second 1","Third",)"
              R"("Fourth","Fifth","Lastline"],"date":"today","reference":"7"}})");
        page.close();
        REQUIRE(QProcess::execute(testing::inBuild("/dunlin-print"),
                                  {QStringLiteral("--letters"), folder.path()})
                == 0);
        const QString pdf = folder.filePath(QStringLiteral("letters.pdf"));
        const auto first = placeOf(pdf, "Firstline");
        const auto last = placeOf(pdf, "Lastline");
        REQUIRE(first);
        REQUIRE(last);
        CHECK(first->x() >= sheet.left);
        CHECK(first->y() >= sheet.top - 1.5); // the box of a word begins above its letters
        CHECK(last->y() + 3.6 <= sheet.bottom);
    }
}
