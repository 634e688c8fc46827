// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/desk/report_settings.h"
#include "tests/integration/real_mailbox.h"
#include "tests/support/places.h"

#include <memory>

// Messages by the mail servers that offices have: TLS and a password towards them, and what the
// next server refuses comes back from them as an RFC 3464 report, into a real mailbox.

using namespace dunlin;
using namespace dunlin::tests;

namespace {

const QString kPeers = testing::inSource("/tests/peers/");

/// A mail server of another project. It takes mail of agent@dca.test, with TLS and password where
/// it has them, and hands dca.test to the mailbox and debtor.test to the next server.
class RealServer {
public:
    RealServer() = default;
    virtual ~RealServer() = default;
    RealServer(const RealServer &) = delete;
    RealServer &operator=(const RealServer &) = delete;
    /// Why it cannot be had here; empty: it is there.
    virtual QString missing() = 0;
    virtual void start(MailTheatre &theatre, const RealMailbox &mailbox, int next) = 0;
    /// It takes what this machine sends, without TLS and password.
    virtual bool isPlain() const { return false; }

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

/// Takes a package apart; false when it cannot be had.
bool unpacked(const char *package, const QString &place)
{
    return QProcess::execute(kPeers + QStringLiteral("unpack.sh"), {QLatin1String(package), place})
           == 0;
}

/// A configuration of tests/peers with what is this test's own.
QByteArray configurationOf(const char *name, const QHash<QByteArray, QByteArray> &values)
{
    QFile file(kPeers + QLatin1String(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    for (auto one = values.begin(); one != values.end(); ++one)
        text.replace('@' + one.key() + '@', one.value());
    return text;
}

/// Out of its package, as a system has but one mail server installed.
class Exim final : public RealServer {
public:
    QString missing() override
    {
        return unpacked("exim4-daemon-light", m_place)
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
        theatre.write("exim.conf",
                      configurationOf("exim.conf", {{"FOLDER", theatre.folder.path().toUtf8()},
                                                    {"PROGRAM", program().toUtf8()},
                                                    {"PORT", QByteArray::number(port)},
                                                    {"LMTP", QByteArray::number(mailbox.lmtp)},
                                                    {"NEXT", QByteArray::number(next)}}));
        REQUIRE(m_process.start(program(), {QStringLiteral("-C"), theatre.path("exim.conf"),
                                            QStringLiteral("-bdf"), QStringLiteral("-q5s")}));
        REQUIRE(MailPeer::waitForPort(port));
    }

private:
    QString program() const { return m_place + QStringLiteral("/usr/sbin/exim4"); }
    const QString m_place = testing::inBuild("/../peers/exim");
};

/// Out of its package too. Its paths are built into it, so it has a folder that it takes for the
/// whole system. Debian's has no TLS with OpenSSL 3, so it is the relay of one machine.
class OpenSmtpd final : public RealServer {
public:
    QString missing() override
    {
        return unpacked("opensmtpd", m_place)
                   ? QString()
                   : QStringLiteral("the package opensmtpd cannot be had");
    }
    void start(MailTheatre &theatre, const RealMailbox &mailbox, int next) override
    {
        const QString program = QStringLiteral("/usr/sbin/smtpd");
        const QString jail = theatre.path("jail");
        REQUIRE(QProcess::execute(kPeers + QStringLiteral("jail.sh"),
                                  {m_place, jail, program, QStringLiteral("opensmtpd"),
                                   QStringLiteral("opensmtpq")})
                == 0);
        theatre.write("jail/etc/smtpd.conf",
                      configurationOf("smtpd.conf", {{"PORT", QByteArray::number(port)},
                                                     {"LMTP", QByteArray::number(mailbox.lmtp)},
                                                     {"NEXT", QByteArray::number(next)}}));
        REQUIRE(m_process.start(QStringLiteral("/usr/sbin/chroot"),
                                {jail, program, QStringLiteral("-d")}));
        REQUIRE(MailPeer::waitForPort(port));
    }
    bool isPlain() const override { return true; }

private:
    const QString m_place = testing::inBuild("/../peers/opensmtpd");
};

QStringList reasonsOf(const QList<QJsonObject> &rows)
{
    QStringList out;
    for (const QJsonObject &row : rows)
        out += QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
    return out;
}

/// Why the server, or the mailbox behind it, cannot be had here; empty: both are there.
QString missingOf(RealServer &server)
{
    const QString missing = RealMailbox::missing();
    return missing.isEmpty() ? server.missing() : missing;
}

/// Mail goes out; what the next server refuses comes back, each to its message.
void outAndBack(RealServer &server)
{
    if (const QString missing = missingOf(server); !missing.isEmpty()) {
        WARN("skipped: " << missing.toStdString());
        return;
    }
    MailTheatre theatre;
    RealMailbox mailbox(theatre);
    MailPeer next;
    REQUIRE(next.start(kPython, {kPeers + QStringLiteral("next_hop.py"), theatre.path("hop.log")}));
    server.start(theatre, mailbox, next.line("PORT").toInt());
    mailbox.setUp(theatre, server.port, server.isPlain());
    QHash<QByteArray, QByteArray> ids;
    for (const auto &[account, address] :
         {std::pair("A1", "ok@debtor.test"), std::pair("A2", "unknown@debtor.test"),
          std::pair("A3", "full@debtor.test"), std::pair("A4", "spam@debtor.test")}) {
        theatre.point(account, "email", address);
        theatre.point(account, "phone", MailTheatre::dayPrefix() + "55501");
        ids.insert(account, theatre.queue(account));
    }
    if (!server.isPlain()) { // a wrong password gets nothing through, and loses nothing
        theatre.write("office/mail.secret", "wrong\n", true);
        CHECK_FALSE(theatre.send()[QStringLiteral("stopped")].toString().isEmpty());
        theatre.write("office/mail.secret", "secret\n", true);
    }
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

/// Reports of each day, as far back as a server looks; there is no day on which it is too early.
void scheduleReports(const QString &office)
{
    const base::SystemClock clock;
    auto opened = desk::Office::open(office, clock);
    REQUIRE_OK(opened);
    for (const desk::ReportFormat format : {desk::ReportFormat::Csv, desk::ReportFormat::Pdf}) {
        desk::ReportSchedule schedule;
        schedule.name = QStringLiteral("daily-") + QString::fromLatin1(desk::name(format));
        schedule.report = "collectors";
        schedule.rhythm = desk::ReportRhythm::Daily;
        schedule.format = format;
        schedule.to = {QStringLiteral("boss@dca.test")};
        if (format == desk::ReportFormat::Csv)
            schedule.to += QStringLiteral("board@debtor.test");
        REQUIRE_OK(
            desk::setReportSchedule(**opened, schedule, {{}, QDate::currentDate().addDays(-7)}));
    }
}

/// The mails of somebody's mailbox, read or not.
QList<QByteArray> mailsOf(MailTheatre &theatre, const char *address)
{
    QList<QByteArray> mails;
    for (const char *part : {"new", "cur"}) {
        const QDir box(theatre.path("mb") + u'/' + QLatin1String(address) + u'/'
                       + QLatin1String(part));
        for (const QString &name : box.entryList(QDir::Files)) {
            QFile file(box.filePath(name));
            REQUIRE(file.open(QIODevice::ReadOnly));
            mails += file.readAll().replace("\r\n", "\n");
        }
    }
    return mails;
}

/// What is attached, decoded.
QByteArray attachmentOf(const QByteArray &mail)
{
    const qsizetype head = mail.indexOf("Content-Disposition: attachment");
    const qsizetype body = head < 0 ? -1 : mail.indexOf("\n\n", head);
    return body < 0 ? QByteArray()
                    : QByteArray::fromBase64(mail.mid(body, mail.indexOf("\n--", body) - body));
}

/// A served office sends its scheduled reports by the server, each once.
void reportsGoOut(RealServer &server)
{
    if (const QString missing = missingOf(server); !missing.isEmpty()) {
        WARN("skipped: " << missing.toStdString());
        return;
    }
    MailTheatre theatre;
    RealMailbox mailbox(theatre);
    theatre.write("passwd", "agent@dca.test:{PLAIN}secret\nboss@dca.test:{PLAIN}other\n");
    MailPeer next;
    REQUIRE(next.start(kPython, {kPeers + QStringLiteral("next_hop.py"), theatre.path("hop.log")}));
    server.start(theatre, mailbox, next.line("PORT").toInt());
    mailbox.setUp(theatre, server.port, server.isPlain());
    scheduleReports(theatre.office);
    theatre.startServer();
    constexpr qsizetype kDays = 4; // three that are late, and the last
    const QDir waiting(theatre.path("office/reports"));
    for (int i = 0; i < 600; ++i) {
        // A file goes when it is written down that everybody has it.
        if (mailsOf(theatre, "boss@dca.test").size() >= 2 * kDays
            && theatre.linesOf("hop.log").size() >= kDays
            && waiting.entryList(QDir::Files).isEmpty())
            break;
        QThread::msleep(100);
    }
    // Started again, it sends none of them again.
    theatre.killServer();
    theatre.startServer();
    QThread::msleep(3'000);
    theatre.killServer();
    INFO(theatre.server->readAllStandardError().toStdString());
    const QList<QByteArray> mails = mailsOf(theatre, "boss@dca.test");
    CHECK(mails.size() == 2 * kDays);
    CHECK(theatre.linesOf("hop.log").size() == kDays); // the board has the tables alone
    int pages = 0;
    QSet<QByteArray> names;
    for (const QByteArray &mail : mails) {
        INFO(mail.left(1'500).toStdString());
        CHECK(mail.contains("\nFrom: agent@dca.test\n"));
        CHECK(mail.contains("\nTo: boss@dca.test\n")); // nobody else's address
        CHECK(mail.contains("\nSubject: daily-"));
        // RFC 3848: TLS and a password.
        CHECK((server.isPlain() || mail.toLower().contains("with esmtpsa")));
        const qsizetype name = mail.indexOf("filename=\"");
        names += mail.mid(name, mail.indexOf('\n', name) - name);
        const QByteArray attached = attachmentOf(mail);
        const bool isPage = attached.startsWith("%PDF-");
        pages += isPage ? 1 : 0;
        CHECK((isPage || attached.contains("Definition")));
    }
    CHECK(pages == kDays);
    CHECK(names.size() == 2 * kDays);
    CHECK(waiting.entryList(QDir::Files).isEmpty());
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

TEST_CASE("mail servers: OpenSMTPD on this machine takes our mail, and its reports come back")
{
    OpenSmtpd server;
    outAndBack(server);
}

TEST_CASE("mail servers: scheduled reports go out by Postfix, with TLS and password, once")
{
    Postfix server;
    reportsGoOut(server);
}

TEST_CASE("mail servers: scheduled reports go out by Exim, with TLS and password, once")
{
    Exim server;
    reportsGoOut(server);
}

TEST_CASE("mail servers: scheduled reports go out by OpenSMTPD on this machine, once")
{
    OpenSmtpd server;
    reportsGoOut(server);
}
