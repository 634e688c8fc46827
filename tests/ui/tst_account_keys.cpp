// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/account_fixture.h"

#include <catch2/catch.hpp>

using namespace dunlin;
using namespace dunlin::testing;
using domain::Outcome;

// The keystroke budgets of ux.md 3.2: each press or chord is one, text and digits are data.

TEST_CASE("keys: call, no answer, next account in three", "[account]")
{
    AccountFixture desk;
    desk.open();
    desk.press(Qt::Key_C);
    desk.clock.advanceMs(32'000);
    desk.press(Qt::Key_6);
    desk.saveAndNext();
    CHECK(desk.keys == 3);
    REQUIRE(desk.desk.wrapUps.size() == 1);
    const ports::WrapUp &saved = desk.desk.wrapUps.front();
    CHECK(saved.account == desk.first.state.id);
    REQUIRE(saved.contact);
    CHECK(saved.contact->outcome == Outcome::NoAnswer);
    CHECK(saved.contact->durationS == 32);
    CHECK(saved.contact->to == QStringLiteral("+16775554802"));
    CHECK(saved.contact->point == desk.first.bestPoint);
    CHECK(saved.contact->flags == domain::flagsOf(Outcome::NoAnswer));
    CHECK(desk.dialled == QStringList{QStringLiteral("+16775554802")});
    CHECK(desk.page.account() == desk.second.state.id);
    CHECK(desk.sentences.size() == 1);
}

TEST_CASE("keys: voicemail in three, wrong number in three", "[account]")
{
    AccountFixture desk;
    desk.open();
    desk.press(Qt::Key_C);
    desk.press(Qt::Key_8);
    desk.saveAndNext();
    CHECK(desk.keys == 3);
    REQUIRE(desk.desk.wrapUps.size() == 1);
    REQUIRE(desk.desk.wrapUps.front().pointChange);
    CHECK(desk.desk.wrapUps.front().pointChange->state == domain::PointState::Wrong);
    desk.press(Qt::Key_C);
    desk.press(Qt::Key_7);
    desk.saveAndNext();
    CHECK(desk.keys == 6);
    CHECK(desk.desk.wrapUps.back().contact->outcome == Outcome::Voicemail);
    CHECK(desk.desk.wrapUps.back().account == desk.second.state.id);
}

TEST_CASE("keys: promise as suggested in five", "[account]")
{
    AccountFixture desk;
    desk.open();
    desk.press(Qt::Key_C);
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    desk.saveAndNext();
    CHECK(desk.keys == 5);
    REQUIRE(desk.desk.wrapUps.size() == 1);
    REQUIRE(desk.desk.wrapUps.front().promise);
    CHECK(desk.desk.wrapUps.front().promise->amount == desk.first.suggestedPromise);
    CHECK(desk.desk.wrapUps.front().promise->due == desk.first.suggestedPromiseDate);
    CHECK(desk.page.account() == desk.second.state.id);
}

TEST_CASE("keys: promise with own amount and day in five and data", "[account]")
{
    AccountFixture desk;
    desk.open();
    desk.press(Qt::Key_C);
    desk.press(Qt::Key_1);
    desk.type(QStringLiteral("1246.20/6"));
    desk.press(Qt::Key_Return);
    desk.type(QStringLiteral("+2w"));
    desk.press(Qt::Key_Return);
    desk.saveAndNext();
    CHECK(desk.keys == 5);
    REQUIRE(desk.desk.wrapUps.size() == 1);
    CHECK(desk.desk.wrapUps.front().promise->amount.toText() == "207.70");
    CHECK(desk.desk.wrapUps.front().promise->due == QDate(2026, 12, 8));
}

TEST_CASE("keys: call-back in four and data, in their time", "[account]")
{
    AccountFixture desk;
    desk.open();
    desk.press(Qt::Key_C);
    desk.press(Qt::Key_3);
    desk.type(QStringLiteral("fri 5p"));
    desk.press(Qt::Key_Return);
    desk.saveAndNext();
    CHECK(desk.keys == 4);
    REQUIRE(desk.desk.wrapUps.size() == 1);
    REQUIRE(desk.desk.wrapUps.front().callBack);
    CHECK(base::toIso(desk.desk.wrapUps.front().callBack->at) == "2026-11-27T23:00:00.000Z");
}

TEST_CASE("keys: refusal and dispute with their kind in four", "[account]")
{
    AccountFixture desk;
    desk.open();
    desk.press(Qt::Key_C);
    desk.press(Qt::Key_5);
    desk.press(Qt::Key_2);
    desk.saveAndNext();
    CHECK(desk.keys == 4);
    REQUIRE(desk.desk.wrapUps.size() == 1);
    REQUIRE(desk.desk.wrapUps.front().dispute);
    CHECK(desk.desk.wrapUps.front().dispute->category == QStringLiteral("wrong_amount"));
    desk.press(Qt::Key_C);
    desk.press(Qt::Key_4);
    desk.press(Qt::Key_5);
    desk.saveAndNext();
    CHECK(desk.keys == 8);
    CHECK(desk.desk.wrapUps.back().contact->outcome == Outcome::Refused);
    CHECK(desk.desk.wrapUps.back().note == QStringLiteral("Refused: Hardship"));
}

TEST_CASE("keys: payment in five, note in two and text, snooze in two, undo in one", "[account]")
{
    AccountFixture desk;
    desk.open();
    desk.press(Qt::Key_C);
    desk.press(Qt::Key_2);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    desk.saveAndNext();
    CHECK(desk.keys == 5);
    REQUIRE(desk.desk.wrapUps.size() == 1);
    REQUIRE(desk.desk.wrapUps.back().payment);
    CHECK(desk.desk.wrapUps.back().payment->amount == desk.first.suggestedPromise);
    CHECK(desk.desk.wrapUps.back().payment->valueDate == QDate(2026, 11, 24));

    desk.keys = 0;
    desk.press(Qt::Key_N);
    desk.type(QStringLiteral("Asked for a letter"));
    desk.saveAndNext();
    CHECK(desk.keys == 2);
    CHECK(desk.desk.wrapUps.back().note == QStringLiteral("Asked for a letter"));
    CHECK_FALSE(desk.desk.wrapUps.back().contact);

    desk.keys = 0;
    desk.press(Qt::Key_U);
    CHECK(desk.keys == 1);
    REQUIRE(desk.desk.undone.size() == 1);

    desk.page.setFocus();
    desk.keys = 0;
    desk.press(Qt::Key_S);
    desk.press(Qt::Key_3);
    CHECK(desk.keys == 2);
    REQUIRE(desk.desk.wrapUps.back().callBack);
    CHECK_FALSE(desk.desk.wrapUps.back().contact);
    CHECK(base::toIso(desk.desk.wrapUps.back().callBack->at) == "2026-11-25T15:00:00.000Z");
}

TEST_CASE("keys: faster than the gate answers, nothing is lost", "[account]")
{
    AccountFixture desk;
    desk.open();
    // No event is processed between these: the gate has not answered yet.
    desk.page.startCall();
    desk.page.chooseOutcome(6);
    desk.page.saveAndNext();
    CHECK(desk.desk.wrapUps.empty());
    desk.settle();
    REQUIRE(desk.desk.wrapUps.size() == 1);
    CHECK(desk.desk.wrapUps.front().contact->outcome == Outcome::NoAnswer);
    CHECK(desk.page.account() == desk.second.state.id);
}

TEST_CASE("keys: in a conversation an outcome does not hang up, C does", "[account]")
{
    AccountFixture desk;
    desk.open();
    desk.press(Qt::Key_C);
    desk.press(Qt::Key_5);
    CHECK(desk.page.panel().mode() == wrapup::WrapUpPanel::Mode::Calling);
    desk.clock.advanceMs(75'000);
    desk.press(Qt::Key_C);
    CHECK(desk.page.panel().mode() == wrapup::WrapUpPanel::Mode::WrapUp);
    desk.clock.advanceMs(60'000);
    desk.press(Qt::Key_1);
    desk.page.saveAndStay();
    desk.settle();
    REQUIRE(desk.desk.wrapUps.size() == 1);
    CHECK(desk.desk.wrapUps.front().contact->durationS == 75);
    CHECK(desk.page.account() == desk.first.state.id);
}
