// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/mail_theatre.h"

namespace dunlin::tests {

/// Dovecot with the mailbox agent@dca.test (password "secret", plus addresses), over a certificate
/// for localhost in the theatre's folder: IMAP over TLS for us, LMTP and a socket for passwords for
/// mail servers.
class RealMailbox {
public:
    /// Why it cannot be had here; empty: it is there.
    static QString missing()
    {
        if (!QFile::exists(QStringLiteral("/usr/sbin/dovecot")))
            return QStringLiteral("dovecot is not installed");
        return geteuid() == 0 ? QString() : QStringLiteral("dovecot has to be started by root");
    }
    explicit RealMailbox(MailTheatre &theatre)
        : imap(MailPeer::freePort())
        , lmtp(MailPeer::freePort())
    {
        const QString folder = theatre.folder.path();
        QFile::setPermissions(folder, QFile::permissions(folder) | QFile::ReadOther
                                          | QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup);
        REQUIRE(QProcess::execute(QStringLiteral("/usr/bin/openssl"),
                                  {QStringLiteral("req"), QStringLiteral("-x509"),
                                   QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                                   QStringLiteral("-nodes"), QStringLiteral("-days"),
                                   QStringLiteral("30"), QStringLiteral("-subj"),
                                   QStringLiteral("/CN=localhost"), QStringLiteral("-addext"),
                                   QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1"),
                                   QStringLiteral("-keyout"), theatre.path("key.pem"),
                                   QStringLiteral("-out"), theatre.path("cert.pem")})
                == 0);
        for (const char *name : {"run", "state", "mb"})
            QDir().mkpath(theatre.path(name));
        giveTo("vmail", theatre.path("mb"));
        theatre.write("passwd", "agent@dca.test:{PLAIN}secret\n");
        theatre.write("dovecot.conf", configuration(folder));
        REQUIRE(m_dovecot.start(
            QStringLiteral("/usr/sbin/dovecot"),
            {QStringLiteral("-F"), QStringLiteral("-c"), theatre.path("dovecot.conf")}));
        REQUIRE(MailPeer::waitForPort(imap));
        theatre.write("office/mail.secret", "secret\n", true);
    }
    /// A file or folder for a user of that name, who is made if need be.
    static void giveTo(const char *user, const QString &path)
    {
        QProcess make; // it is there already, most often
        make.start(QStringLiteral("/usr/sbin/useradd"),
                   {QStringLiteral("-r"), QStringLiteral("-M"), QLatin1String(user)});
        make.waitForFinished(kWaitMs);
        REQUIRE(QProcess::execute(QStringLiteral("/usr/bin/chown"), {QLatin1String(user), path})
                == 0);
    }
    /// channels.json of the office: out by a mail server on this port, in from here. `plain`:
    /// without TLS and password.
    void setUp(MailTheatre &theatre, int smtp, bool plain = false) const
    {
        const QByteArray safe = R"("user":"agent@dca.test","password_file":"mail.secret",)"
                                R"("ca_file":")"
                                + theatre.path("cert.pem").toUtf8() + '"';
        theatre.write("office/channels.json",
                      QByteArray(R"({"email":{"from":"agent@dca.test","from_name":"Nord Inkasso",)"
                                 R"("smtp":{"host":"localhost","port":)")
                          + QByteArray::number(smtp) + ','
                          + (plain ? QByteArray(R"("security":"none")") : safe)
                          + R"(},"imap":{"host":"localhost","security":"tls","port":)"
                          + QByteArray::number(imap)
                          + R"(,"user":"agent@dca.test","password_file":"mail.secret","ca_file":")"
                          + theatre.path("cert.pem").toUtf8() + R"("}}})");
    }
    const int imap;
    const int lmtp;

private:
    QByteArray configuration(const QString &folder) const
    {
        QByteArray text =
            "base_dir = $D/run\nstate_dir = $D/state\nlog_path = $D/dovecot.log\n"
            "protocols = imap lmtp\nlisten = 127.0.0.1\nssl = required\nssl_cert = <$D/cert.pem\n"
            "ssl_key = <$D/key.pem\nauth_mechanisms = plain login\ndisable_plaintext_auth = yes\n"
            "mail_location = maildir:$D/mb/%u\nfirst_valid_uid = 1\nrecipient_delimiter = +\n"
            "passdb {\n  driver = passwd-file\n  args = scheme=PLAIN $D/passwd\n}\n"
            "userdb {\n  driver = static\n  args = uid=vmail gid=vmail home=$D/mb/%u\n}\n"
            "service imap-login {\n  inet_listener imap {\n    port = 0\n  }\n"
            "  inet_listener imaps {\n    port = $I\n    ssl = yes\n  }\n}\n"
            "service lmtp {\n  inet_listener lmtp {\n    address = 127.0.0.1\n    port = $L\n  "
            "}\n}\n"
            "service auth {\n  unix_listener $D/auth-smtp {\n    mode = 0666\n  }\n}\n"
            "namespace inbox {\n  inbox = yes\n}\n";
        text.replace("$D", folder.toUtf8());
        text.replace("$I", QByteArray::number(imap));
        text.replace("$L", QByteArray::number(lmtp));
        return text;
    }
    MailPeer m_dovecot;
};

} // namespace dunlin::tests
