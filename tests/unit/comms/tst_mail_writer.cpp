// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comms/mail_writer.h"
#include "core/comms/opt_out.h"
#include "tests/support/require_ok.h"

using namespace dunlin;
using namespace dunlin::comms;

namespace {

OutgoingMail sample()
{
    OutgoingMail mail;
    mail.from = {QStringLiteral("Collections"), QStringLiteral("agent@dca.test")};
    mail.to = {{}, QStringLiteral("ines@example.org")};
    mail.subject = QStringLiteral("Reminder");
    mail.text = QStringLiteral("Good day\n.a line\nFrom here on\nGrüße, 12,50 €");
    mail.messageId = "0123@dca.test";
    mail.date = base::Instant{1'795'539'600'000};
    mail.zone = "Europe/Berlin";
    return mail;
}

} // namespace

TEST_CASE("a mail has its headers, and lines that no server alters")
{
    const auto bytes = writeMail(sample());
    REQUIRE_OK(bytes);
    CHECK(bytes->startsWith("Date: Tue, 24 Nov 2026 18:00:00 +0100\r\n"));
    CHECK(bytes->contains("From: \"Collections\"\r\n <agent@dca.test>\r\n"));
    CHECK(bytes->contains("Message-ID: <0123@dca.test>\r\n"));
    CHECK(bytes->contains("=2Ea line\r\n=46rom here on\r\n"));
    CHECK(bytes->contains("Gr=C3=BC=C3=9Fe, 12,50 =E2=82=AC\r\n"));
    for (const QByteArray &line : bytes->split('\n')) {
        CHECK(line.size() <= 79);
        CHECK((line.isEmpty() || line.endsWith('\r')));
    }
}

TEST_CASE("a header cannot be made to hold another one")
{
    for (const char *evil : {"ok\r\nBcc: all@example.org", "ok\nX: y", "ok\rX: y",
                             "a\x01"
                             "b"}) {
        OutgoingMail mail = sample();
        mail.subject = QString::fromUtf8(evil);
        CHECK_FALSE(writeMail(mail).has_value());
        mail = sample();
        mail.from.name = QString::fromUtf8(evil);
        CHECK_FALSE(writeMail(mail).has_value());
        mail = sample();
        mail.to.address = QStringLiteral("a@example.org") + QString::fromUtf8(evil);
        CHECK_FALSE(writeMail(mail).has_value());
        mail = sample();
        mail.messageId = QByteArray("1@x") + evil;
        CHECK_FALSE(writeMail(mail).has_value());
        mail = sample();
        mail.attachments.push_back({QString::fromUtf8(evil), "application/pdf", "x"});
        CHECK_FALSE(writeMail(mail).has_value());
    }
    OutgoingMail mail = sample();
    mail.to.address = QStringLiteral("a@x.org>, <b@x.org");
    CHECK_FALSE(writeMail(mail).has_value());
    mail.to.address = QStringLiteral("a@x.org ORCPT=rfc822;b@x.org");
    CHECK_FALSE(writeMail(mail).has_value());
}

TEST_CASE("words beyond ASCII are encoded whole, and a look-alike is not read as one")
{
    OutgoingMail mail = sample();
    mail.subject =
        QStringLiteral("Zahlungserinnerung für Frau Müller-Lüdenscheidt, Büro Köln 🙂 ")
            .repeated(3);
    auto bytes = writeMail(mail);
    REQUIRE_OK(bytes);
    const qsizetype from = bytes->indexOf("Subject: ") + 9;
    QByteArray words = bytes->mid(from, bytes->indexOf("\r\nMessage-ID") - from);
    QString read;
    for (QByteArray word : words.split(' ')) {
        word = word.trimmed();
        REQUIRE(word.startsWith("=?utf-8?B?"));
        CHECK(word.size() <= 75);
        read += QString::fromUtf8(QByteArray::fromBase64(word.mid(10, word.size() - 12)));
    }
    CHECK(read == mail.subject);
    mail.subject = QStringLiteral("=?utf-8?B?aGFjaw==?=");
    bytes = writeMail(mail);
    REQUIRE_OK(bytes);
    CHECK_FALSE(bytes->contains("Subject: =?utf-8?B?aGFjaw==?="));
}

TEST_CASE("the same mail has the same bytes, with its attachment")
{
    OutgoingMail mail = sample();
    mail.attachments.push_back(
        {QStringLiteral("Rechnung ü.pdf"), "application/pdf", QByteArray(3000, '\xfe')});
    const auto one = writeMail(mail);
    const auto two = writeMail(mail);
    REQUIRE_OK(one);
    REQUIRE_OK(two);
    CHECK(*one == *two);
    CHECK(one->contains("filename*=utf-8''Rechnung%20%C3%BC.pdf"));
}

TEST_CASE("requests to be left alone are known, and a sentence with the word in it is none")
{
    for (const char *yes : {"STOP", " stop. ", "Stop please", "STOPP", "arrêt", "ALTO", "Baja",
                            "unsubscribe", "opt-out", "Opt out!", "QUIT"})
        CHECK(asksToStop(QString::fromUtf8(yes)));
    for (const char *no : {"I will stop by on Friday",
                           "Please stop calling my work and send a bill "
                           "to my home address instead, thank you very much",
                           "", "ok", "stopwatch", "the end of the month"})
        CHECK_FALSE(asksToStop(QString::fromUtf8(no)));
    CHECK(mailAsksToStop(QStringLiteral("unsubscribe"), {}));
    CHECK(mailAsksToStop(QStringLiteral("Re: Reminder"),
                         QStringLiteral("\nSTOP\n\nOn Monday, Dunlin wrote:\n> Good day")));
    CHECK_FALSE(mailAsksToStop(QStringLiteral("Re: Reminder"),
                               QStringLiteral("I paid.\n> reply with the word\n> STOP")));
}
