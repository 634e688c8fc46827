// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fits.h"
#include "tests/ui/long_words.h"
#include "tests/ui/shots.h"
#include "tests/ui/window_fixture.h"
#include "ui/learn/learn_page.h"
#include "ui/learn/practice_dialog.h"
#include "ui/shell/accessible_walk.h"
#include "ui/shell/connect_learn.h"

#include <catch2/catch.hpp>

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>

using namespace dunlin;
using dunlin::testing::WindowFixture;

TEST_CASE("a step of the first hour ticks itself when its command runs, and is remembered",
          "[learn]")
{
    WindowFixture at(60, QSize(1280, 720));
    auto *page = shell::addLearnPage(*at.window, at.queuePage, {QStringLiteral("search")});
    QSignalSpy spy(page, &learn::LearnPage::progressed);
    CHECK(page->doneCount() == 1);
    at.press(Qt::Key_J);
    at.press(Qt::Key_J);
    REQUIRE(spy.count() == 1);
    CHECK(spy.front().front().toStringList().contains(QStringLiteral("move")));
    CHECK(page->doneCount() == 2);
    CHECK(at.find<QWidget>("rail_learn"));
    at.press(Qt::Key_G);
    at.press(Qt::Key_H);
    CHECK(at.window->currentPage() == page);
    shot(*at.window, QStringLiteral("learn"));
    CHECK(testing::clipped(*at.window) == "");
    CHECK(shell::accessibleFaults(*at.window).join(QLatin1Char('\n')).toStdString() == "");
}

TEST_CASE("every step of the first hour and every station of the day is a command of the desk",
          "[learn]")
{
    WindowFixture at(60, QSize(1280, 720));
    for (const learn::Step &step : learn::firstHour()) {
        for (const QString &id : step.commands) {
            // The arrangement's commands come with its ports.
            if (id == QLatin1String("account.arrangement"))
                continue;
            INFO(id.toStdString());
            CHECK(at.window->keyTable().find(id));
        }
    }
    for (const learn::Station &station : learn::sampleDay()) {
        INFO(station.command.toStdString());
        CHECK(at.window->keyTable().find(station.command));
    }
}

TEST_CASE("a practice call is answered by keys, explained, and summed up", "[learn]")
{
    learn::PracticeDialog dialog(learn::scenes());
    dialog.show();
    auto *why = dialog.findChild<QLabel *>(QStringLiteral("practiceWhy"));
    QTest::keyClick(&dialog, Qt::Key_1);
    CHECK(dialog.right() == 1);
    CHECK(why->text().startsWith(QStringLiteral("Right.")));
    QTest::keyClick(&dialog, Qt::Key_1); // the wrong one
    CHECK(dialog.right() == 1);
    CHECK(why->text().startsWith(QStringLiteral("Better not.")));
    QTest::keyClick(&dialog, Qt::Key_2);
    CHECK(dialog.isOver());
    CHECK(why->text().contains(QStringLiteral("2 of 3")));
    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK_FALSE(dialog.isOver());
    CHECK(dialog.right() == 0);
    shot(dialog, QStringLiteral("practice"));
    CHECK(testing::clipped(dialog) == "");
    CHECK(shell::accessibleFaults(dialog).isEmpty());
}

TEST_CASE("every scene has a right answer for each turn and ends with an outcome", "[learn]")
{
    for (const learn::Scene &scene : learn::scenes()) {
        INFO(scene.title.toStdString());
        CHECK(scene.turns.size() >= 3);
        for (const learn::Turn &turn : scene.turns) {
            CHECK(turn.right < turn.answers.size());
            CHECK(turn.answers.size() <= 3);
            CHECK_FALSE(turn.why.isEmpty());
        }
    }
}

TEST_CASE("long words: first hour and practice", "[learn]")
{
    const testing::LongWords words;
    WindowFixture at(60, QSize(1280, 720));
    auto *page = shell::addLearnPage(*at.window, at.queuePage, {});
    at.window->goTo(page);
    at.settle();
    shot(*at.window, QStringLiteral("long-learn"));
    CHECK(testing::clipped(*at.window) == "");
    learn::PracticeDialog dialog(learn::scenes());
    dialog.show();
    dialog.answer(0);
    dialog.answer(0);
    at.settle();
    shot(dialog, QStringLiteral("long-practice"));
    CHECK(testing::clipped(dialog) == "");
}
