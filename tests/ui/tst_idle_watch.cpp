// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idle_watch.h"

#include <catch2/catch.hpp>

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>

using namespace dunlin;
using namespace std::chrono_literals;

TEST_CASE("idle watch: says so once when nothing is touched, and again after the next pause")
{
    QLineEdit edit;
    shell::IdleWatch watch(60ms);
    int said = 0;
    QObject::connect(&watch, &shell::IdleWatch::idle, &edit, [&said] { ++said; });
    for (int i = 0; i < 6; ++i) {
        QTest::qWait(15);
        QTest::keyClick(&edit, Qt::Key_A);
    }
    CHECK(said == 0);
    QTest::qWait(200);
    CHECK(said == 1);
    QTest::mouseClick(&edit, Qt::LeftButton);
    QTest::qWait(200);
    CHECK(said == 2);
}
