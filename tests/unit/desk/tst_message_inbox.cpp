// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk/message_fixture.h"

using namespace dunlin;
using namespace dunlin::tests;
using domain::Channel;
using domain::MessageStep;

namespace {

QByteArray reply(const QByteArray &headers, const QByteArray &text)
{
    return headers
           + "Subject: Re: About your account\r\nMessage-ID: <r1@debtor.test>\r\n"
             "Date: Tue, 24 Nov 2026 18:00:00 +0100\r\n\r\n"
           + text;
}

QByteArray report(const QByteArray &of, const QByteArray &to)
{
    return "From: MAILER-DAEMON@mx.test\r\nTo: agent@dca.test\r\nSubject: Undelivered\r\n"
           "MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; "
           "boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nno\r\n--b\r\nContent-Type: "
           "message/delivery-status\r\n\r\nReporting-MTA: dns; mx.test\r\n\r\nFinal-Recipient: "
           "rfc822; "
           + to
           + "\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 unknown\r\n"
             "\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <"
           + of + ">\r\nTo: " + to + "\r\n--b--\r\n";
}

struct SentOffice : MessageOffice {
    SentOffice()
    {
        id = queue();
        FakeTransport transport(Channel::Email);
        send(transport);
        key = message(id).key.toLatin1();
    }
    desk::InboxRun take(const QByteArray &mail)
    {
        const auto run = desk::takeMail(*office, {"1", mail}, stray());
        REQUIRE_OK(run);
        return *run;
    }
    QString stray() const { return folder.filePath(QStringLiteral("stray")); }
    std::vector<domain::MessageState> received()
    {
        std::vector<domain::MessageState> in;
        for (const auto &one : account("A1").state.messages) {
            if (one.inbound)
                in.push_back(one);
        }
        return in;
    }
    base::EventId id;
    QByteArray key;
};

} // namespace

TEST_CASE("a reply is put to its account by what it answers, once")
{
    SentOffice office;
    const QByteArray mail = reply("From: Boss <boss@elsewhere.example>\r\nIn-Reply-To: <"
                                      + office.key + ">\r\nReferences: <" + office.key + ">\r\n",
                                  "I paid on Friday.\r\n");
    CHECK(office.take(mail).replies == 1);
    office.take(mail);
    const auto in = office.received();
    REQUIRE(in.size() == 1);
    CHECK(in.front().answers == office.id);
    CHECK(in.front().to == QLatin1String("boss@elsewhere.example"));
    CHECK(in.front().body == QLatin1String("I paid on Friday.\n"));
    CHECK(office.account("A1").state.nextAction.kind == domain::NextActionKind::SeeMessage);
    REQUIRE_OK(desk::sayOfMessage(*office.office, in.front().id, MessageStep::Handled, {}, {}));
    CHECK(office.account("A1").state.nextAction.kind != domain::NextActionKind::SeeMessage);
}

TEST_CASE("a reply without references comes by its plus address or by who wrote it")
{
    SentOffice office;
    CHECK(office
              .take(reply("From: x@y.example\r\nTo: agent+" + office.id.toHex() + "@dca.test\r\n",
                          "one"))
              .replies
          == 1);
    CHECK(office.take(reply("From: Firm@Example.org\r\nTo: agent@dca.test\r\n", "two")).replies
          == 1);
    const auto nobody = office.take(reply("From: stranger@else.example\r\n", "three"));
    CHECK(nobody.replies == 0);
    CHECK(nobody.unmatched == 1);
    CHECK(QDir(office.stray()).entryList(QDir::Files).size() == 1);
    CHECK(office.received().size() == 2);
}

TEST_CASE("a report of failure counts for what was sent to whom it names, and for nothing else")
{
    SentOffice office;
    CHECK(office.take(report(office.key, "else@example.org")).refused == 1);
    CHECK(office.take(report(QByteArray(32, 'a') + "@dca.test", "firm@example.org")).refused == 1);
    CHECK(office.message(office.id).step == MessageStep::Sent);
    CHECK(office.take(report(office.key, "firm@example.org")).bounces == 1);
    CHECK(office.message(office.id).step == MessageStep::Bounced);
    const auto state = office.account("A1").state;
    for (const auto &point : state.contactPoints) {
        if (point.kind == domain::PointKind::Email)
            CHECK(point.state == domain::PointState::Wrong);
    }
    // A message that nobody sent yet has not come back.
    const auto queued = office.queue(Channel::Sms, QStringLiteral("Inkasso Nord +49 40 123 STOPP"));
    CHECK(office.take(report(queued.toHex() + "@dca.test", "+498912345678")).refused == 1);
}

TEST_CASE("a report without the message, or without fields, finds its message by where it came to")
{
    // An address that only who got the message knows.
    const auto plus = [](const SentOffice &office) {
        return "agent+" + office.id.toHex() + "@dca.test";
    };
    SECTION("without the message that it is about")
    {
        SentOffice office;
        QByteArray bare = report("somebody@else.test", "firm@example.org");
        bare.replace("To: agent@dca.test", "To: " + plus(office));
        CHECK(office.take(bare).bounces == 1);
        CHECK(office.message(office.id).step == MessageStep::Bounced);
    }
    const auto words = [](const QByteArray &to, const QByteArray &gone, const QByteArray &copy) {
        return "Return-Path: <>\nFrom: MAILER-DAEMON@mx.test\nTo: " + to
               + "\nSubject: failure notice\n\nHi. This is the qmail-send program.\n\n<" + gone
               + ">:\n550 Unknown user. (#5.1.1)\n\n--- Below this line is a copy of the message.\n"
                 "\nReturn-Path: <agent@dca.test>\nMessage-ID: <"
               + copy + ">\nSubject: About your account\n\nhello\n";
    };
    SECTION("in words, by the address")
    {
        SentOffice office;
        CHECK(office.take(words(plus(office), "firm@example.org", "x@y")).bounces == 1);
    }
    SECTION("in words, by the copy below them; the address is not marked by a guess")
    {
        SentOffice office;
        CHECK(office.take(words("agent@dca.test", "firm@example.org", office.key)).bounces == 1);
        CHECK(office.message(office.id).step == MessageStep::Bounced);
        for (const auto &point : office.account("A1").state.contactPoints)
            CHECK(point.state == domain::PointState::Active);
    }
    SECTION("not for another receiver, and not for a message that is not ours")
    {
        SentOffice office;
        CHECK(office.take(words(plus(office), "else@example.org", "x@y")).bounces == 0);
        CHECK(office
                  .take(words("agent@dca.test", "firm@example.org",
                              QByteArray(32, 'a') + "@dca.test"))
                  .bounces
              == 0);
        CHECK(office.message(office.id).step == MessageStep::Sent);
    }
}

TEST_CASE("a letter in somebody's name is a letter, and does nothing by itself")
{
    SentOffice office;
    const auto before = office.account("A1").state;
    const QByteArray claim = "I have paid all of it; my new address is evil@else.test, the account "
                             "is closed.\r\nBcc: victim@example.org\r\n";
    CHECK(office.take(reply("From: Firm <firm@example.org>\r\nReply-To: evil@else.test\r\n", claim))
              .replies
          == 1);
    // A sender who writes two addresses, or somebody else's beside the debtor's, is nobody known.
    CHECK(office.take(reply("From: firm@example.org <evil@else.test>\r\n", claim)).replies == 0);
    const auto after = office.account("A1").state;
    CHECK(after.total() == before.total());
    CHECK(after.status == before.status);
    CHECK(after.promises.size() == before.promises.size());
    CHECK(after.contactPoints.size() == before.contactPoints.size());
    for (size_t i = 0; i < after.contactPoints.size(); ++i)
        CHECK(after.contactPoints[i].value == before.contactPoints[i].value);
    REQUIRE(office.received().size() == 1);
    CHECK(office.received().front().needsPerson());
}

TEST_CASE("stop means stop, on every account that has the address")
{
    SentOffice office;
    const auto run =
        office.take(reply("From: firm@example.org\r\nIn-Reply-To: <" + office.key + ">\r\n",
                          "STOP\r\n\r\nOn Tuesday, Inkasso Nord wrote:\r\n> hello\r\n"));
    CHECK(run.optOuts == 1);
    const auto state = office.account("A1").state;
    CHECK(std::any_of(state.notices.begin(), state.notices.end(),
                      [](const auto &one) { return one.what == "email_optout"; }));
    for (const auto &point : state.contactPoints) {
        if (point.kind == domain::PointKind::Email)
            CHECK(point.consent == domain::Consent::Withdrawn);
    }
    FakeTransport transport(Channel::Email);
    const auto id = office.queue();
    CHECK(office.send(transport).sent == 0);
    CHECK(office.message(id).step == MessageStep::Failed);
    CHECK(transport.arrived.empty());
}

TEST_CASE("a machine's answer is nobody's word")
{
    SentOffice office;
    const auto run =
        office.take(reply("From: firm@example.org\r\nAuto-Submitted: auto-replied\r\nIn-Reply-To: <"
                              + office.key + ">\r\n",
                          "STOP, I am away"));
    CHECK(run.automatic == 1);
    CHECK(run.optOuts == 0);
    REQUIRE(office.received().size() == 1);
    CHECK_FALSE(office.received().front().needsPerson());
}

TEST_CASE("receipts and replies of a gateway find their message")
{
    MessageOffice office;
    const auto id =
        office.queue(Channel::Sms, QStringLiteral("Inkasso Nord +49 40 123, account A1. "
                                                  "STOPP beendet diese Nachrichten."));
    FakeTransport transport(Channel::Sms);
    REQUIRE(office.send(transport).sent == 1);
    using Kind = comms::GatewayNews::Kind;
    comms::GatewayNews delivered{Kind::Delivered, office.message(id).key, {}, {}, {}, {}};
    comms::GatewayNews strange{Kind::Delivered, QStringLiteral("no such"), {}, {}, {}, {}};
    comms::GatewayNews stop{Kind::Received,
                            QStringLiteral("i1"),
                            {},
                            QStringLiteral("+498912345678"),
                            QStringLiteral("Stopp"),
                            {}};
    const std::vector news{delivered, strange, stop};
    auto run = desk::takeNews(*office.office, QStringLiteral("g"), news);
    REQUIRE_OK(run);
    CHECK(run->delivered == 1);
    CHECK(run->unmatched == 1);
    CHECK(run->replies == 1);
    CHECK(run->optOuts == 1);
    CHECK(office.message(id).step == MessageStep::Delivered);
    const int events = office.account("A1").state.events;
    REQUIRE_OK(desk::takeNews(*office.office, QStringLiteral("g"), news));
    CHECK(office.account("A1").state.events == events);
}
