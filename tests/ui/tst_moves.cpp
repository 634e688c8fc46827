// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_account_moves.h"
#include "tests/ui/fits.h"
#include "tests/ui/window_fixture.h"
#include "ui/arrangement/notice.h"
#include "ui/common/toast.h"
#include "ui/forms/effect_panel.h"
#include "ui/queue/move_dialog.h"
#include "ui/queue/queue_marks.h"
#include "ui/shell/connect_moves.h"

#include <catch2/catch.hpp>

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace dunlin;
using namespace dunlin::testing;
using Kind = ports::MoveWish::Kind;

namespace {

std::string seen(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069)).toStdString();
}

class Moving : public WindowFixture {
public:
    explicit Moving(int rows = 500) : WindowFixture(rows, QSize(1280, 720))
    {
        shell::connectMoves(*window, *queuePage, moves, clock, session());
    }
    queue::MoveDialog *dialog() const { return window->findChild<queue::MoveDialog *>(); }
    template <class T>
    T *in(const char *name) const
    {
        return dialog()->findChild<T *>(QLatin1String(name));
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++keys;
        press(which, modifiers);
        settle(80);
    }

    FakeAccountMoves moves;
    int keys = 0;
};

} // namespace

TEST_CASE("moves: the whole list to a colleague in five keys and a name", "[moves]")
{
    Moving at(200);
    at.key(Qt::Key_A, Qt::ControlModifier);
    CHECK(at.queuePage->marker().marked().size() == 200);
    CHECK(seen(at.find<QAbstractButton>("markedRows")->text()).starts_with("200 marked"));
    at.key(Qt::Key_A);
    REQUIRE(at.dialog());
    CHECK(seen(at.in<QLabel>("moveCount")->text()) == "200 account(s) chosen");
    at.type(QStringLiteral("ben"));
    at.settle(200);
    CHECK(seen(at.in<forms::EffectPanel>("moveEffect")->text()).find("To ben: 200 ($20,000.00)")
          != std::string::npos);
    CHECK(clipped(*at.dialog()) == "");
    at.key(Qt::Key_Return, Qt::ControlModifier);
    at.settle(100);
    CHECK(at.moves.moved.size() == 200);
    CHECK(at.moves.last.users == QStringList{QStringLiteral("ben")});
    CHECK(at.keys <= 5);
    CHECK(at.queuePage->marker().marked().empty());
    // Ten seconds to take all of it back.
    auto *toast = at.window->findChild<common::Toast *>();
    REQUIRE(toast);
    REQUIRE(toast->isVisible());
    CHECK(toast->trigger());
    at.settle(100);
    CHECK(at.moves.undone == 200);
}

TEST_CASE("moves: rows are marked one by one and by ranges, and Esc takes the marks away",
          "[moves]")
{
    Moving at;
    at.key(Qt::Key_X);
    at.key(Qt::Key_X);
    CHECK(at.queuePage->marker().marked().size() == 2);
    at.press(Qt::Key_K);
    at.key(Qt::Key_X); // takes the second mark away
    CHECK(at.queuePage->marker().marked().size() == 1);
    for (int i = 0; i < 5; ++i)
        at.press(Qt::Key_J);
    at.key(Qt::Key_X, Qt::ShiftModifier);
    CHECK(at.queuePage->marker().marked().size() == 8);
    at.key(Qt::Key_Escape);
    CHECK(at.queuePage->marker().marked().empty());
    CHECK_FALSE(at.find<QAbstractButton>("markedRows")->isVisible());
    // Without marks it is the row under the cursor.
    at.key(Qt::Key_A);
    REQUIRE(at.dialog());
    CHECK(seen(at.in<QLabel>("moveCount")->text()) == "1 account(s) chosen");
}

TEST_CASE("moves: what stays is said, runs can fail, and nothing is moved that was not shown",
          "[moves]")
{
    Moving at;
    at.moves.staying = 3;
    at.moves.failFrom = 200;
    at.key(Qt::Key_A, Qt::ControlModifier);
    at.settle(100);
    CHECK(at.queuePage->marker().marked().size() == 500);
    at.key(Qt::Key_A);
    REQUIRE(at.dialog());
    at.type(QStringLiteral("ben"));
    at.settle(200);
    auto *notice = at.in<arrangement::Notice>("moveNotice");
    CHECK(seen(notice->text()) == "3 stay(s) where they are: It is there already (3).");
    at.key(Qt::Key_Return, Qt::ControlModifier);
    at.settle(200);
    CHECK(at.moves.runs == QList<int>{0, 200});
    CHECK(at.moves.moved.size() == 200);
    REQUIRE(at.dialog());
    CHECK(seen(notice->text()).find("200 account(s) were moved before that") != std::string::npos);
}

TEST_CASE("moves: who may not assign marks and moves nothing", "[moves]")
{
    WindowFixture at(50);
    ports::Session collector = WindowFixture::session();
    collector.role = ports::Role::Collector;
    FakeAccountMoves moves;
    shell::connectMoves(*at.window, *at.queuePage, moves, at.clock, collector);
    at.press(Qt::Key_X);
    at.press(Qt::Key_A);
    CHECK(at.queuePage->marker().marked().empty());
    CHECK_FALSE(at.window->findChild<queue::MoveDialog *>());
}
