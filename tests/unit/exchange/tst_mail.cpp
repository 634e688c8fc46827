// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail/bounce.h"
#include "tests/unit/exchange/outside_fixture.h"

#include <QtCore/QElapsedTimer>

using namespace dunlin;
using namespace dunlin::exchange;
using dunlin::tests::OutsideRead;
using dunlin::tests::readBytes;

namespace {

QByteArray report(const QByteArray &recipients)
{
    return "Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.example (Mail Delivery)\r\nTo: "
           "us@example.org\r\n"
           "Subject: =?utf-8?Q?Unzustellbar=3A_?= =?utf-8?B?w6TDtsO8?=\r\nAuto-Submitted: "
           "auto-replied\r\n"
           "MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status;\r\n"
           " boundary=\"B/1\"\r\n\r\npreamble\r\n--B/1\r\nContent-Type: "
           "text/plain\r\n\r\nSorry.\r\n"
           "--B/1\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; "
           "mx.example\r\n"
           "Arrival-Date: Fri, 20 Nov 2026 10:00:00 +0000\r\n\r\n"
           + recipients
           + "\r\n--B/1\r\nContent-Type: message/rfc822\r\n\r\nMessage-Id: <m1@example.org>\r\n"
             "From: us@example.org\r\nTo: x@example.net\r\nSubject: "
             "Reminder\r\n\r\nbody\r\n--B/1--\r\n";
}

QByteArray recipient(const char *address, const char *action, const char *status,
                     const char *words = "")
{
    return QByteArray("Final-Recipient: rfc822; ") + address + "\r\nAction: " + action
           + "\r\nStatus: " + status
           + "\r\nRemote-MTA: dns; mx.far.example\r\nDiagnostic-Code: smtp; 550\r\n " + words
           + "\r\n\r\n";
}

} // namespace

TEST_CASE("A delivery report: every recipient, what it means, and the message it is about")
{
    const OutsideRead read =
        readBytes(report(recipient("a@example.net", "failed", "5.1.1", "User unknown")
                         + recipient("b@example.net", "delivered", "2.0.0")));
    const QJsonArray recipients = read.json[QStringLiteral("recipients")].toArray();
    REQUIRE(recipients.size() == 2);
    CHECK(recipients[0][QStringLiteral("final")] == QStringLiteral("a@example.net"));
    CHECK(recipients[0][QStringLiteral("diagnostic")] == QStringLiteral("550 User unknown"));
    CHECK(recipients[0][QStringLiteral("remote_mta")] == QStringLiteral("mx.far.example"));
    CHECK(recipients[0][QStringLiteral("bounce")] == QStringLiteral("hard"));
    CHECK(recipients[1][QStringLiteral("bounce")] == QStringLiteral("none"));
    CHECK(read.json[QStringLiteral("original")][QStringLiteral("message_id")]
          == QStringLiteral("<m1@example.org>"));
    CHECK(read.json[QStringLiteral("subject")]
          == QString::fromUtf8("Unzustellbar: \xc3\xa4\xc3\xb6\xc3\xbc"));
    CHECK(read.json[QStringLiteral("is_dsn")] == true);
    CHECK(read.json[QStringLiteral("automatic")] == true);
    CHECK(read.json[QStringLiteral("reporting_mta")] == QStringLiteral("mx.example"));
}

TEST_CASE("What a status means")
{
    const std::tuple<const char *, const char *, const char *, BounceKind> table[] = {
        {"failed", "5.1.1", "", BounceKind::Hard},
        {"failed", "5.2.2", "mailbox full", BounceKind::Soft},
        {"failed", "5.2.2", "550 5.1.1 user unknown", BounceKind::Soft},
        {"failed", "5.2.1", "User Unknown", BounceKind::Hard},
        {"failed", "4.2.2", "", BounceKind::Soft},
        {"failed", "5.7.1", "spam", BounceKind::Blocked},
        {"failed", "5.0.0", "", BounceKind::Undecided},
        {"failed", "5.0.0", "550 no such user here", BounceKind::Hard},
        {"failed", "5.4.4", "", BounceKind::Hard},
        {"delayed", "4.4.1", "", BounceKind::None},
        {"delivered", "2.0.0", "", BounceKind::None},
        {"relayed", "2.0.0", "", BounceKind::None},
        {"expanded", "2.0.0", "", BounceKind::None},
    };
    for (const auto &[action, status, words, kind] : table) {
        INFO(action << ' ' << status << ' ' << words);
        CHECK(bounceKind(QString::fromLatin1(action), QString::fromLatin1(status),
                         QString::fromLatin1(words))
              == kind);
    }
}

TEST_CASE("Mail that is malformed or meant to harm is read as far as it goes, within limits")
{
    const QByteArray good = report(recipient("a@example.net", "failed", "5.1.1"));
    QElapsedTimer timer;
    timer.start();
    SECTION("carriage returns alone, an mbox line, Japanese without a charset")
    {
        QByteArray carriage = good;
        carriage.replace("\r\n", "\r");
        CHECK(readBytes(carriage).json[QStringLiteral("recipients")].toArray().size() == 1);
        CHECK(readBytes("From x@y Fri Nov 20\r\n" + good)
                  .json[QStringLiteral("recipients")]
                  .toArray()
                  .size()
              == 1);
    }
    SECTION("a thousand parts in parts, ten thousand headers, one of a megabyte")
    {
        QByteArray nested = "From: a@example.org\nSubject: x\nMIME-Version: 1.0\n";
        for (int i = 0; i < 1000; ++i)
            nested += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i)
                      + "\n\n--b" + QByteArray::number(i) + "\n";
        CHECK(readBytes(nested + "Content-Type: text/plain\n\nend\n").warns("more parts"));
        QByteArray many;
        for (int i = 0; i < 10'000; ++i)
            many += "X-" + QByteArray::number(i) + ": y\n";
        CHECK(readBytes(many + good).warns("more headers"));
        CHECK(readBytes("X-Long: " + QByteArray(1'000'000, 'a') + "\n" + good)
                  .json[QStringLiteral("recipients")]
                  .toArray()
                  .size()
              == 1);
        CHECK(readBytes("Subject: " + QByteArray("=?utf-8?B?YQ==?=\n ").repeated(20'000) + "x\n"
                        + good)
                  .refusal.isEmpty());
    }
    SECTION("no boundary, a wrong one, an unknown charset, cut base64, zero bytes")
    {
        CHECK(readBytes(QByteArray(good).replace("boundary=\"B/1\"", "boundary=\"nowhere\""))
                  .warns("has none"));
        CHECK(
            readBytes(
                "From: a@b\nContent-Type: text/plain; charset=no-such\nContent-Transfer-Encoding: "
                "base64\n\nAAA=B\0")
                .refusal.isEmpty());
    }
    SECTION("a line break in a header begins no other header")
    {
        const OutsideRead read =
            readBytes("Subject: =?utf-8?Q?x=0D=0ABcc:=20victim@example.org?=\nFrom: a@b\n\nx\n");
        CHECK(read.json[QStringLiteral("subject")] == QStringLiteral("x  Bcc: victim@example.org"));
    }
    CHECK(timer.elapsed() < 3000);
}

TEST_CASE("Reports as mail servers of many makes write them")
{
    // Gmail: several lines of a reply, codes with dashes.
    const OutsideRead gmail = readBytes(
        report("Final-Recipient: rfc822; gone@gmail.example\r\nAction: failed\r\nStatus: 5.1.1\r\n"
               "Remote-MTA: dns; gmail-smtp-in.l.google.com. (192.0.2.7)\r\nDiagnostic-Code: smtp; "
               "550-5.1.1 The email account that you tried to reach does not exist.\r\n 550 5.1.1 "
               "https://support.example/answer\r\nLast-Attempt-Date: Fri, 20 Nov 2026 10:00:00 "
               "-0800\r\n\r\n"));
    CHECK(gmail.json[QStringLiteral("recipients")][0][QStringLiteral("bounce")]
          == QStringLiteral("hard"));
    // Exchange Online: its own three figures, and an original recipient of another kind.
    const OutsideRead exchange = readBytes(report(
        "Original-Recipient: utf-8;gone@firm.example\r\nFinal-Recipient: "
        "rfc822;gone@firm.example\r\nAction: failed\r\nStatus: 5.1.10\r\nDiagnostic-Code: "
        "smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address "
        "lookup\r\nX-Display-Name: gone\r\n\r\n"));
    CHECK(exchange.json[QStringLiteral("recipients")][0][QStringLiteral("bounce")]
          == QStringLiteral("hard"));
    CHECK(exchange.json[QStringLiteral("recipients")][0][QStringLiteral("original")]
          == QStringLiteral("gone@firm.example"));
    const OutsideRead blocked =
        readBytes(report(recipient("a@firm.example", "failed", "5.7.708",
                                   "Access denied, traffic not accepted from this IP")));
    CHECK(blocked.json[QStringLiteral("recipients")][0][QStringLiteral("bounce")]
          == QStringLiteral("blocked"));
    // Addresses beyond ASCII (RFC 6533).
    QByteArray global = report("Final-Recipient: utf-8; j\xc3\xb6rg@b\xc3\xbc.example\r\nAction: "
                               "failed\r\nStatus: 5.1.1\r\n\r\n");
    global.replace("message/delivery-status", "message/global-delivery-status");
    global.replace("Content-Type: message/rfc822", "Content-Type: message/global-headers");
    const OutsideRead far = readBytes(global);
    CHECK(far.json[QStringLiteral("recipients")][0][QStringLiteral("final")]
          == QString::fromUtf8("j\xc3\xb6rg@b\xc3\xbc.example"));
    CHECK(far.json[QStringLiteral("original")][QStringLiteral("message_id")]
          == QStringLiteral("<m1@example.org>"));
    // Postfix: held up is not failed.
    CHECK(readBytes(report(recipient("a@example.net", "delayed", "4.4.1", "Connection timed out")))
              .json[QStringLiteral("recipients")][0][QStringLiteral("bounce")]
          == QStringLiteral("none"));
    // Exim writes one block for two, without a reply of the other side.
    const OutsideRead exim =
        readBytes(report("Action: failed\r\nFinal-Recipient: rfc822;a@example.net\r\nStatus: "
                         "5.0.0\r\nRemote-MTA: dns; mx.far.example\r\nDiagnostic-Code: smtp; 550 "
                         "no such user here\r\n\r\nAction: failed\r\nFinal-Recipient: "
                         "rfc822;b@example.net\r\nStatus: 5.0.0\r\n\r\n"));
    CHECK(exim.json[QStringLiteral("recipients")][0][QStringLiteral("bounce")]
          == QStringLiteral("hard"));
    CHECK(exim.json[QStringLiteral("recipients")][1][QStringLiteral("bounce")]
          == QStringLiteral("undecided"));
}

TEST_CASE("A report whose fields give no reason: what its notice to people says decides")
{
    // As OpenSMTPD 6.8 writes it: "mixed", 5.0.0 for everything, no Diagnostic-Code.
    const auto bounceOf = [](const QByteArray &notice) {
        const OutsideRead read = readBytes(
            "From: Mailer Daemon <MAILER-DAEMON@mx.dca.test>\nTo: agent+0123@dca.test\n"
            "Subject: Delivery status notification: failed\nMIME-Version: 1.0\n"
            "Content-Type: multipart/mixed;boundary=\"8458702391348221691/mx.dca.test\"\n"
            "\nThis is a MIME-encapsulated message.\n\n--8458702391348221691/mx.dca.test\n"
            "Content-Description: Notification\nContent-Type: text/plain; charset=us-ascii\n\n"
            "    Hi!\n\n    An error has occurred while attempting to deliver a message for\n"
            "    the following list of recipients:\n\n"
            + notice
            + "\n\n--8458702391348221691/mx.dca.test\nContent-Description: Delivery Report\n"
              "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.dca.test\n\n"
              "Final-Recipient: rfc822; Gone@debtor.test\nAction: failed\nStatus: 5.0.0\n\n"
              "--8458702391348221691/mx.dca.test\nContent-Description: Message headers\n"
              "Content-Type: text/rfc822-headers\n\nFrom: agent@dca.test\n"
              "Message-ID: <abc@dca.test>\n\n--8458702391348221691/mx.dca.test--\n");
        CHECK(read.json[QStringLiteral("is_dsn")].toBool());
        CHECK(read.json[QStringLiteral("original")][QStringLiteral("message_id")]
              == QStringLiteral("<abc@dca.test>"));
        return read.json[QStringLiteral("recipients")][0][QStringLiteral("bounce")].toString();
    };
    CHECK(bounceOf("gone@debtor.test: 550 5.1.1 no such user here") == QStringLiteral("hard"));
    CHECK(bounceOf("gone@debtor.test: 550 no such user") == QStringLiteral("hard"));
    CHECK(bounceOf("gone@debtor.test: 552 5.2.2 mailbox is full") == QStringLiteral("soft"));
    CHECK(bounceOf("gone@debtor.test: 550 5.7.1 this is spam") == QStringLiteral("blocked"));
    CHECK(bounceOf("gone@debtor.test: Network error on destination MXs")
          == QStringLiteral("undecided"));
    // What is said of somebody else says nothing of this one.
    CHECK(bounceOf("other@debtor.test: 550 5.1.1 no such user here")
          == QStringLiteral("undecided"));
}

TEST_CASE("A bounce without fields is guessed at, a complaint is none, a reply is no report")
{
    const OutsideRead words =
        readBytes("Return-Path: <>\nFrom: MAILER-DAEMON@x.example\nTo: us@example.org\n"
                  "Subject: failure notice\n\nHi. This is the qmail-send program.\n"
                  "<gone@example.net>:\n550 Unknown user. (#5.5.0)\n\n"
                  "--- Below this line is a copy of the message.\n\n<us@example.org>\n");
    const QJsonArray guessed = words.json[QStringLiteral("guessed_recipients")].toArray();
    REQUIRE(guessed.size() == 1);
    CHECK(guessed[0][QStringLiteral("final")] == QStringLiteral("gone@example.net"));
    CHECK(guessed[0][QStringLiteral("bounce")] == QStringLiteral("hard"));
    CHECK(words.json[QStringLiteral("recipients")].toArray().isEmpty());

    const OutsideRead complaint = readBytes(
        "From: fbl@isp.example\nSubject: report\nMIME-Version: 1.0\nContent-Type: "
        "multipart/report; "
        "report-type=feedback-report; boundary=x\n\n--x\nContent-Type: message/feedback-report\n\n"
        "Feedback-Type: abuse\nOriginal-Rcpt-To: <a@example.net>\nSource-IP: 192.0.2.1\n\n--x--\n");
    CHECK(complaint.json[QStringLiteral("feedback")][QStringLiteral("type")]
          == QStringLiteral("abuse"));
    CHECK(complaint.json[QStringLiteral("is_dsn")] == false);

    const OutsideRead reply =
        readBytes("From: anna@example.net\nSubject: Re: Reminder\nReferences: <m1@x>\n\n"
                  "I paid <x@y.example>: 550 euros.\n");
    CHECK(reply.json[QStringLiteral("automatic")] == false);
    CHECK(reply.json[QStringLiteral("guessed_recipients")].isUndefined());
    CHECK(reply.json[QStringLiteral("references")] == QStringLiteral("<m1@x>"));
    CHECK(readBytes("From: a@b\nPrecedence: bulk\nSubject: Out of office\n\nx\n")
              .json[QStringLiteral("automatic")]
          == true);
}
