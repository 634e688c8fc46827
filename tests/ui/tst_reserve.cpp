// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_contact_gate.h"
#include "tests/ui/account_fixture.h"
#include "ui/common/label.h"

#include <catch2/catch.hpp>

using namespace dunlin;
using namespace dunlin::testing;
using domain::Outcome;

namespace {

domain::EventId idOf(int n)
{
    domain::EventId id;
    id.bytes[0] = 5;
    id.bytes[15] = std::uint8_t(n);
    return id;
}

/// The account page with the gate of contacts, as the program has it.
struct ReserveFixture : AccountFixture {
    ReserveFixture() : gate(clock)
    {
        page.panel().setContactGate(gate);
        gate.nextReservation = idOf(1);
    }
    FakeContactGate gate;
};

} // namespace

TEST_CASE("reserve: C reserves before it dials, and what is saved settles it", "[account]")
{
    ReserveFixture at;
    at.open();
    at.press(Qt::Key_C);
    REQUIRE(at.gate.reserved.size() == 1);
    CHECK(at.gate.reserved.front().account == at.first.state.id);
    CHECK(at.gate.reserved.front().point == at.first.bestPoint);
    CHECK(at.dialled.size() == 1);
    CHECK(at.desk.gateCalls == 0); // one question is enough
    at.press(Qt::Key_6);
    at.saveAndNext();
    REQUIRE(at.desk.wrapUps.size() == 1);
    CHECK(at.desk.wrapUps.front().contact->reservation == idOf(1));
    CHECK(at.gate.released.empty());
}

TEST_CASE("reserve: what the gate refuses is not dialled", "[account]")
{
    ReserveFixture at;
    at.gate.nextReservation.reset();
    at.gate.refusal.state = ports::GateState::Block;
    at.gate.refusal.findings = {
        {QStringLiteral("r"), QStringLiteral("c"), QStringLiteral("The limit is reached."), {}}};
    at.open();
    at.press(Qt::Key_C);
    CHECK(at.gate.reserved.size() == 1);
    CHECK(at.dialled.isEmpty());
    CHECK(at.page.panel().mode() == wrapup::WrapUpPanel::Mode::Idle);
}

TEST_CASE("reserve: an answer that nobody waits for is released, not dialled", "[account]")
{
    ReserveFixture at;
    at.open();
    at.gate.holdReserve = true;
    at.page.startCall();
    at.page.openAccount(at.second.state.id, 15, 62);
    at.settle();
    at.gate.giveHeld();
    at.settle();
    CHECK(at.page.account() == at.second.state.id);
    CHECK(at.dialled.isEmpty());
    CHECK(at.gate.released == std::vector{idOf(1)});
}

TEST_CASE("reserve: a call that was put aside still settles its reservation", "[account]")
{
    ReserveFixture at;
    at.open();
    at.press(Qt::Key_C);
    at.press(Qt::Key_C); // ended
    at.page.openAccount(at.second.state.id, 15, 62);
    at.settle();
    at.page.openAccount(at.first.state.id, 14, 62);
    at.settle();
    at.press(Qt::Key_6);
    at.saveAndNext();
    REQUIRE(at.desk.wrapUps.size() == 1);
    CHECK(at.desk.wrapUps.front().contact->reservation == idOf(1));
}

TEST_CASE("reserve: a call that the program forgot is offered to be wrapped up", "[account]")
{
    ReserveFixture at;
    domain::ReservationState begun;
    begun.id = idOf(9);
    begun.at = at.clock.now().plusMs(-20 * base::kMsPerMinute);
    begun.expires = at.clock.now().plusMs(base::kMsPerDay);
    begun.actor = QStringLiteral("user:dana");
    begun.to = QStringLiteral("+16775554802");
    at.desk.at(at.first.state.id).state.reservations.push_back(begun);
    begun.id = idOf(8);
    begun.actor = QStringLiteral("user:omar"); // somebody else's
    at.desk.at(at.second.state.id).state.reservations.push_back(begun);
    at.open();
    auto *words = at.find<common::Label>("begunCall");
    REQUIRE(words);
    CHECK(words->isVisible());
    at.press(Qt::Key_W);
    at.press(Qt::Key_6);
    at.saveAndNext();
    REQUIRE(at.desk.wrapUps.size() == 1);
    REQUIRE(at.desk.wrapUps.front().contact);
    CHECK(at.desk.wrapUps.front().contact->reservation == idOf(9));
    CHECK(at.desk.wrapUps.front().contact->to == QStringLiteral("+16775554802"));
    CHECK(at.dialled.isEmpty());
    CHECK(at.page.account() == at.second.state.id);
    CHECK_FALSE(words->isVisible());
}
