// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/message_rows.h"
#include "tests/unit/desk/message_fixture.h"

#include <stdexcept>

using namespace dunlin;
using namespace dunlin::tests;
using desk::HandedOver;
using domain::Channel;
using domain::MessageStep;

TEST_CASE("a queued message is sent once, and what was sent is kept exactly")
{
    MessageOffice office;
    const auto id = office.queue();
    CHECK(office.message(id).step == MessageStep::Queued);
    FakeTransport transport(Channel::Email);
    CHECK(office.send(transport).sent == 1);
    REQUIRE(transport.arrived.size() == 1);
    CHECK(transport.arrived.front().to == QLatin1String("firm@example.org"));
    const auto message = office.message(id);
    CHECK(message.step == MessageStep::Sent);
    CHECK(message.subject == QLatin1String("About your account"));
    CHECK(message.body == transport.arrived.front().body);
    CHECK(message.key == QString::fromLatin1(id.toHex()) + QStringLiteral("@dca.test"));
    const auto state = office.account("A1").state;
    CHECK(state.reservations.empty());
    REQUIRE(state.contacts.size() == 1);
    CHECK(state.contacts.front().channel == Channel::Email);
    CHECK(state.contacts.front().outcome == domain::Outcome::Sent);
    CHECK(office.send(transport).sent == 0);
    CHECK(transport.arrived.size() == 1);
}

TEST_CASE("a program that stops between any two steps sends never twice and loses nothing")
{
    // The moments are those of SendingPolicy::between; "handed" is after the other side has it.
    for (const bool idempotent : {false, true}) {
        for (const char *moment : {"taken", "marked", "handed"}) {
            INFO(moment << (idempotent ? " idempotent" : ""));
            MessageOffice office;
            const auto id = office.queue();
            FakeTransport transport(Channel::Email, idempotent);
            desk::SendingPolicy policy;
            policy.between = [&](const char *step) {
                if (qstrcmp(step, moment) == 0)
                    throw std::runtime_error("the program is killed");
            };
            CHECK_THROWS(desk::sendDue(*office.office, transport, policy));
            // It starts again: all that it knows is on disk.
            const bool had = !transport.arrived.empty();
            auto opened = desk::Office::open(office.office->location(), office.clock);
            CHECK_FALSE(opened.has_value()); // the first still has it
            office.office.reset();
            opened =
                desk::Office::open(office.folder.filePath(QStringLiteral("office")), office.clock);
            REQUIRE_OK(opened);
            office.office = std::move(*opened);
            const auto run = office.send(transport);
            CHECK(transport.arrived.size() <= 1);
            const auto message = office.message(id);
            if (qstrcmp(moment, "taken") == 0 || idempotent) {
                CHECK(message.step == MessageStep::Sent);
                CHECK(transport.arrived.size() == 1);
            } else {
                // It may have gone out: a person says, and nothing is sent by itself.
                CHECK(run.uncertain == 1);
                CHECK(message.step == MessageStep::Uncertain);
                CHECK(message.needsPerson());
                CHECK(office.account("A1").state.nextAction.kind
                      == domain::NextActionKind::SeeMessage);
                CHECK(transport.arrived.size() == (had ? 1 : 0));
                CHECK(office.send(transport).sent == 0);
                if (had) {
                    REQUIRE_OK(desk::sayOfMessage(*office.office, id, MessageStep::Sent, {}, {}));
                    CHECK(office.message(id).step == MessageStep::Sent);
                } else {
                    REQUIRE_OK(desk::sayOfMessage(*office.office, id, MessageStep::Retry, {}, {}));
                    CHECK(office.send(transport).sent == 1);
                }
                CHECK(transport.arrived.size() == 1);
            }
        }
    }
}

TEST_CASE("what passes is tried again later and at last given to a person")
{
    MessageOffice office;
    const auto id = office.queue();
    FakeTransport transport(Channel::Email);
    transport.answer = {HandedOver::Kind::Later, {}, QStringLiteral("451 later")};
    desk::SendingPolicy policy;
    policy.maxAttempts = 3;
    CHECK(office.send(transport, policy).retry == 1);
    CHECK(office.account("A1").state.reservations.empty());
    auto message = office.message(id);
    CHECK(message.step == MessageStep::Retry);
    CHECK(message.due.ms - office.clock.now().ms == 5 * base::kMsPerMinute);
    CHECK(office.send(transport, policy).retry == 0); // not before its time
    office.clock.advanceMs(5 * base::kMsPerMinute);
    CHECK(office.send(transport, policy).retry == 1);
    CHECK(office.message(id).due.ms - office.clock.now().ms == 10 * base::kMsPerMinute);
    office.clock.advanceMs(10 * base::kMsPerMinute);
    CHECK(office.send(transport, policy).failed == 1);
    message = office.message(id);
    CHECK(message.step == MessageStep::Failed);
    CHECK(message.reason == QLatin1String("451 later"));
    CHECK(message.needsPerson());
    CHECK(transport.arrived.empty());
}

TEST_CASE("a wrong address is marked, and a server that is gone stops the pass")
{
    MessageOffice office;
    const auto id = office.queue();
    FakeTransport transport(Channel::Email);
    transport.down = true;
    CHECK(office.send(transport).stopped == QLatin1String("no server"));
    CHECK(office.message(id).step == MessageStep::Queued);
    transport.down = false;
    transport.answer = {HandedOver::Kind::BadAddress, {}, QStringLiteral("550 unknown")};
    CHECK(office.send(transport).failed == 1);
    CHECK(office.message(id).step == MessageStep::Bounced);
    const auto state = office.account("A1").state;
    const auto point =
        std::find_if(state.contactPoints.begin(), state.contactPoints.end(),
                     [](const auto &one) { return one.kind == domain::PointKind::Email; });
    REQUIRE(point != state.contactPoints.end());
    CHECK(point->state == domain::PointState::Wrong);
}

TEST_CASE("a text message waits for the hours of the one who gets it")
{
    MessageOffice office;
    office.clock.advanceMs(6 * base::kMsPerHour); // midnight in Germany
    const auto id =
        office.queue(Channel::Sms, QStringLiteral("Inkasso Nord +49 40 123, account A1. "
                                                  "STOPP beendet diese Nachrichten."));
    FakeTransport transport(Channel::Sms);
    CHECK(office.send(transport).held == 1);
    const auto held = office.message(id);
    CHECK(held.step == MessageStep::Held);
    CHECK(held.due > office.clock.now());
    CHECK(transport.arrived.empty());
    office.clock.advanceMs(held.due.ms - office.clock.now().ms);
    CHECK(office.send(transport).sent == 1);
}

TEST_CASE("a strategy's message is not sent when nothing is asked for any more")
{
    MessageOffice office;
    domain::StrategyStep step;
    step.strategy = QStringLiteral("b2b-receivables");
    step.version = 1;
    step.step = QStringLiteral("level 1");
    step.kind = domain::StepKind::Message;
    step.what = QStringLiteral("dunning-1");
    step.channel = QStringLiteral("email");
    step.due = QDate(2026, 11, 24);
    auto &core = office.office->core();
    const auto account = office.account("A1").state.id;
    const auto add = [&] {
        const auto added = core.write([&](store::Connection &connection) {
            std::vector<domain::Event> events;
            events.push_back(core.author().draft(account, step, QStringLiteral("engine")));
            return desk::appendOwn(core, connection, std::move(events));
        });
        REQUIRE_OK(added);
        return added->front().id;
    };
    const auto first = add();
    FakeTransport transport(Channel::Email);
    CHECK(office.send(transport).sent == 1);
    REQUIRE(transport.arrived.size() == 1);
    CHECK(transport.arrived.front().body.contains(QStringLiteral("Inkasso Nord")));
    CHECK(office.message(first).step == MessageStep::Sent);
    const auto second = add();
    office.accepted(R"({"account":"A1","kind":"payment","at":"2026-11-24","amount":"300.00",)"
                    R"("value_date":"2026-11-24"})");
    CHECK(office.send(transport).cancelled == 1);
    CHECK(office.message(second).step == MessageStep::Cancelled);
    CHECK(transport.arrived.size() == 1);
}

TEST_CASE("a message that waits can be taken back, and one that was sent cannot")
{
    MessageOffice office;
    const auto id = office.queue();
    REQUIRE_OK(desk::sayOfMessage(*office.office, id, MessageStep::Cancelled, {}, {}));
    FakeTransport transport(Channel::Email);
    CHECK(office.send(transport).sent == 0);
    CHECK(transport.arrived.empty());
    const auto other = office.queue();
    CHECK(office.send(transport).sent == 1);
    CHECK_FALSE(desk::sayOfMessage(*office.office, other, MessageStep::Cancelled, {}, {}));
    CHECK_FALSE(desk::sayOfMessage(*office.office, other, MessageStep::Retry, {}, {}));
}
