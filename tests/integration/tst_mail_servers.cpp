// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/real_mailbox.h"

#include "tests/support/places.h"

#include <memory>

// Messages by the mail servers that offices have: TLS and a password towards them, and what the
// next server refuses comes back from them as an RFC 3464 report, into a real mailbox.

using namespace dunlin;
using namespace dunlin::tests;

namespace {

const QString kPeers = testing::inSource("/tests/peers/");

/// A mail server of another project. It takes mail of agent@dca.test with TLS and password, and
/// hands dca.test to the mailbox and debtor.test to the next server.
class RealServer {
public:
    RealServer() = default;
    virtual ~RealServer() = default;
    RealServer(const RealServer &) = delete;
    RealServer &operator=(const RealServer &) = delete;
    /// Why it cannot be had here; empty: it is there.
    virtual QString missing() = 0;
    virtual void start(MailTheatre &theatre, const RealMailbox &mailbox, int next) = 0;

    const int port = MailPeer::freePort();

protected:
    MailPeer m_process;
};

class Postfix final : public RealServer {
public:
    QString missing() override
    {
        return QFile::exists(QStringLiteral("/usr/lib/postfix/sbin/master"))
                   ? QString()
                   : QStringLiteral("postfix is not installed");
    }
    void start(MailTheatre &theatre, const RealMailbox &mailbox, int next) override
    {
        for (const char *name : {"etc", "queue", "data"})
            QDir().mkpath(theatre.path(name));
        RealMailbox::giveTo("postfix", theatre.path("data"));
        QFile services(QStringLiteral("/etc/postfix/master.cf.proto"));
        REQUIRE(services.open(QIODevice::ReadOnly));
        QByteArray master;
        for (const QByteArray &line : services.readAll().split('\n'))
            master += (line.startsWith("smtp      inet")
                           ? "127.0.0.1:" + QByteArray::number(port) + " inet n - n - - smtpd"
                           : line)
                      + '\n';
        theatre.write("etc/master.cf", master);
        REQUIRE(QFile::copy(QStringLiteral("/etc/postfix/postfix-files"),
                            theatre.path("etc/postfix-files")));
        theatre.write("etc/main.cf", configuration(theatre, mailbox, next));
        REQUIRE(m_process.start(
            QStringLiteral("/usr/sbin/postfix"),
            {QStringLiteral("-c"), theatre.path("etc"), QStringLiteral("start-fg")}));
        REQUIRE(MailPeer::waitForPort(port));
        // The one that is to be stopped is a child of what was started.
        m_pidFile = theatre.path("queue/pid/master.pid");
    }
    ~Postfix() override
    {
        QFile file(m_pidFile);
        if (file.open(QIODevice::ReadOnly))
            QProcess::execute(QStringLiteral("/bin/kill"),
                              {QString::fromLatin1(file.readAll().trimmed())});
    }

private:
    static QByteArray configuration(MailTheatre &theatre, const RealMailbox &mailbox, int next)
    {
        QByteArray text =
            "compatibility_level = 3.6\nqueue_directory = $D/queue\ndata_directory = $D/data\n"
            "daemon_directory = /usr/lib/postfix/sbin\nmaillog_file = $D/mail.log\n"
            "maillog_file_prefixes = $D\ninet_interfaces = 127.0.0.1\ninet_protocols = ipv4\n"
            "myhostname = mx.dca.test\nmydestination =\nalias_maps =\n"
            "local_transport = error:no local\ntransport_maps = inline:{ "
            "{dca.test = lmtp:inet:127.0.0.1:$L} {debtor.test = smtp:[127.0.0.1]:$N} }\n"
            "relay_domains = dca.test, debtor.test\nsmtpd_tls_cert_file = $D/cert.pem\n"
            "smtpd_tls_key_file = $D/key.pem\nsmtpd_tls_security_level = encrypt\n"
            "smtpd_tls_auth_only = yes\nsmtpd_sasl_auth_enable = yes\n"
            "smtpd_sasl_type = dovecot\nsmtpd_sasl_path = $D/auth-smtp\n"
            "smtpd_relay_restrictions = permit_sasl_authenticated, reject\nmynetworks =\n"
            "smtp_tls_security_level = none\nminimal_backoff_time = 5s\nqueue_run_delay = 5s\n"
            "maximal_queue_lifetime = 30s\nsmtp_host_lookup = native\ndisable_dns_lookups = yes\n";
        text.replace("$D", theatre.folder.path().toUtf8());
        text.replace("$L", QByteArray::number(mailbox.lmtp));
        text.replace("$N", QByteArray::number(next));
        return text;
    }
    QString m_pidFile;
};

/// Out of its package, as a system has but one mail server installed.
class Exim final : public RealServer {
public:
    QString missing() override
    {
        return QProcess::execute(kPeers + QStringLiteral("unpack.sh"),
                                 {QStringLiteral("exim4-daemon-light"), m_place})
                       == 0
                   ? QString()
                   : QStringLiteral("the package exim4-daemon-light cannot be had");
    }
    void start(MailTheatre &theatre, const RealMailbox &mailbox, int next) override
    {
        const char *user = "Debian-exim"; // built into it
        QDir().mkpath(theatre.path("spool"));
        RealMailbox::giveTo(user, theatre.path("spool"));
        REQUIRE(QFile::copy(theatre.path("key.pem"), theatre.path("exim.key")));
        RealMailbox::giveTo(user, theatre.path("exim.key"));
        QFile own(testing::inSource("/tests/peers/exim.conf"));
        REQUIRE(own.open(QIODevice::ReadOnly));
        QByteArray text = own.readAll();
        text.replace("@FOLDER@", theatre.folder.path().toUtf8());
        text.replace("@PROGRAM@", program().toUtf8());
        text.replace("@PORT@", QByteArray::number(port));
        text.replace("@LMTP@", QByteArray::number(mailbox.lmtp));
        text.replace("@NEXT@", QByteArray::number(next));
        theatre.write("exim.conf", text);
        REQUIRE(m_process.start(program(), {QStringLiteral("-C"), theatre.path("exim.conf"),
                                            QStringLiteral("-bdf"), QStringLiteral("-q5s")}));
        REQUIRE(MailPeer::waitForPort(port));
    }

private:
    QString program() const { return m_place + QStringLiteral("/usr/sbin/exim4"); }
    const QString m_place = testing::inBuild("/../peers/exim");
};

QStringList reasonsOf(const QList<QJsonObject> &rows)
{
    QStringList out;
    for (const QJsonObject &row : rows)
        out += QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
    return out;
}

/// Mail goes out; what the next server refuses comes back, each to its message.
void outAndBack(RealServer &server)
{
    QString missing = RealMailbox::missing();
    if (missing.isEmpty())
        missing = server.missing();
    if (!missing.isEmpty()) {
        WARN("skipped: " << missing.toStdString());
        return;
    }
    MailTheatre theatre;
    RealMailbox mailbox(theatre);
    MailPeer next;
    REQUIRE(next.start(kPython, {kPeers + QStringLiteral("next_hop.py"), theatre.path("hop.log")}));
    server.start(theatre, mailbox, next.line("PORT").toInt());
    mailbox.setUp(theatre, server.port);
    QHash<QByteArray, QByteArray> ids;
    for (const auto &[account, address] :
         {std::pair("A1", "ok@debtor.test"), std::pair("A2", "unknown@debtor.test"),
          std::pair("A3", "full@debtor.test"), std::pair("A4", "spam@debtor.test")}) {
        theatre.point(account, "email", address);
        theatre.point(account, "phone", MailTheatre::dayPrefix() + "55501");
        ids.insert(account, theatre.queue(account));
    }
    // A wrong password gets nothing through, and loses nothing.
    theatre.write("office/mail.secret", "wrong\n", true);
    CHECK_FALSE(theatre.send()[QStringLiteral("stopped")].toString().isEmpty());
    theatre.write("office/mail.secret", "secret\n", true);
    const QJsonObject sent = theatre.send();
    INFO(QJsonDocument(sent).toJson().toStdString());
    REQUIRE(sent[QStringLiteral("sent")].toInt() == 4);
    QJsonObject in;
    int bounces = 0;
    for (int i = 0; i < 300 && bounces < 3; ++i) {
        in = theatre.ctlJson(
            {QStringLiteral("message"), QStringLiteral("fetch"), theatre.path("office")});
        bounces += in[QStringLiteral("bounces")].toInt();
        CHECK(in[QStringLiteral("unmatched")].toInt() == 0);
        CHECK(in[QStringLiteral("refused")].toInt() == 0);
        QThread::msleep(100);
    }
    CHECK(bounces == 3);
    CHECK(theatre.linesOf("hop.log").size() == 1);
    const QList<QJsonObject> open = theatre.list("--open");
    INFO(reasonsOf(open).join(u'\n').toStdString());
    CHECK(open.size() == 3);
    for (const QJsonObject &row : open) {
        CHECK(row[QStringLiteral("step")].toString() == QLatin1String("bounced"));
        CHECK(ids.values().contains(row[QStringLiteral("id")].toString().toLatin1()));
        CHECK(row[QStringLiteral("id")].toString().toLatin1() != ids.value("A1"));
    }
    // Only an address that does not exist is wrong; a full box and a refusal of ours are not.
    for (const auto &[account, wrong] : {std::pair("A1", false), std::pair("A2", true),
                                         std::pair("A3", false), std::pair("A4", false)}) {
        INFO(account);
        const QJsonObject state = theatre.ctlJson(
            {QStringLiteral("account"), theatre.path("office"), QLatin1String(account)});
        bool isWrong = false;
        for (const QJsonValue value : state[QStringLiteral("contact_points")].toArray()) {
            const QJsonObject point = value.toObject();
            if (point[QStringLiteral("value")].toString().contains(u'@'))
                isWrong = point[QStringLiteral("state")].toString() == QLatin1String("wrong");
        }
        CHECK(isWrong == wrong);
    }
}

} // namespace

TEST_CASE("mail servers: Postfix takes our mail with TLS and password, and its reports come back")
{
    Postfix server;
    outAndBack(server);
}

TEST_CASE("mail servers: Exim takes our mail with TLS and password, and its reports come back")
{
    Exim server;
    outAndBack(server);
}
