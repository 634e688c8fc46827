// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_fixture.h"
#include "ui/common/label.h"
#include "ui/wrapup/content_list.h"

#include <catch2/catch.hpp>

#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>

using namespace dunlin;
using dunlin::testing::sampleAccount;
using dunlin::testing::WindowFixture;

namespace {

ports::ContentNeed need(const char *element, ports::SaidTo to)
{
    return {element, QStringLiteral("It was said"), QStringLiteral("12 CFR 1006.18(e)"), to};
}

/// An account whose calls have to contain two things, and a message one.
struct ContentFixture : WindowFixture {
    ContentFixture() : WindowFixture(20)
    {
        ports::AccountPage page = testing::samplePage(1, clock.now());
        page.gate.content = {need("mini_miranda", ports::SaidTo::RightParty),
                             need("recording_notice", ports::SaidTo::RightParty),
                             need("limited_content", ports::SaidTo::Voicemail)};
        desk.put(page);
        press(Qt::Key_Return);
        settle(120);
    }
    wrapup::ContentList *list() const
    {
        return accountPage->findChild<wrapup::ContentList *>(QStringLiteral("contentList"));
    }
    void save()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
};

} // namespace

TEST_CASE("what has to be said is ticked with one key, and kept with the call", "[content]")
{
    ContentFixture at;
    REQUIRE(at.list());
    at.press(Qt::Key_C);
    at.settle();
    CHECK(at.list()->isVisible()); // while one talks it is what to say
    at.press(Qt::Key_D);
    at.press(Qt::Key_1);
    at.press(Qt::Key_Return);
    at.press(Qt::Key_Return);
    at.save(); // C D 1 Enter Enter Ctrl+Enter: six keys, as the budget has it
    REQUIRE(at.desk.wrapUps.size() == 1);
    const auto &content = at.desk.wrapUps.front().content;
    REQUIRE(content.size() == 2);
    CHECK(content[0] == ports::ContentSaid{"mini_miranda", true, {}});
    CHECK(content[1] == ports::ContentSaid{"recording_notice", true, {}});
}

TEST_CASE("a call is not saved before all is ticked or has a reason", "[content]")
{
    ContentFixture at;
    at.press(Qt::Key_C);
    at.settle();
    at.press(Qt::Key_4); // refused
    at.press(Qt::Key_1);
    at.save();
    CHECK(at.desk.wrapUps.empty());
    auto *error = at.accountPage->findChild<common::Label *>(QStringLiteral("wrapUpError"));
    REQUIRE(error);
    CHECK(error->isVisible());
    auto *box = at.accountPage->findChild<QCheckBox *>(QStringLiteral("said_mini_miranda"));
    REQUIRE(box);
    CHECK(box->hasFocus());
    at.press(Qt::Key_Space);
    CHECK(box->isChecked());
    CHECK(at.list()->missing() == 1);
    auto *reason = at.accountPage->findChild<QLineEdit *>(QStringLiteral("whyNotSaid"));
    REQUIRE(reason);
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("hung up before"));
    CHECK(at.list()->missing() == 0);
    at.save();
    REQUIRE(at.desk.wrapUps.size() == 1);
    const auto &content = at.desk.wrapUps.front().content;
    REQUIRE(content.size() == 2);
    CHECK(content[0].said);
    CHECK(content[1]
          == ports::ContentSaid{"recording_notice", false, QStringLiteral("hung up before")});
}

TEST_CASE("who was not reached needs nothing said; a message has its own", "[content]")
{
    ContentFixture at;
    at.press(Qt::Key_C);
    at.settle();
    at.press(Qt::Key_6); // no answer
    CHECK_FALSE(at.list()->isVisible());
    at.save();
    REQUIRE(at.desk.wrapUps.size() == 1);
    CHECK(at.desk.wrapUps.front().content.empty());
    at.accountPage->openAccount(sampleAccount(1), 1, 20);
    at.settle(120);
    at.press(Qt::Key_C);
    at.settle();
    at.press(Qt::Key_7); // voicemail
    CHECK(at.list()->isVisible());
    at.press(Qt::Key_D);
    at.save();
    REQUIRE(at.desk.wrapUps.size() == 2);
    REQUIRE(at.desk.wrapUps.back().content.size() == 1);
    CHECK(at.desk.wrapUps.back().content.front().element == "limited_content");
}

TEST_CASE("the ticks have names with their rule", "[content]")
{
    ContentFixture at;
    at.press(Qt::Key_C);
    at.settle();
    const auto boxes = at.list()->findChildren<QCheckBox *>();
    REQUIRE(boxes.size() == 3);
    for (const QCheckBox *box : boxes)
        CHECK(box->accessibleName().contains(QStringLiteral("CFR")));
}
