// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_account_views.h"
#include "tests/ui/shots.h"
#include "tests/ui/window_fixture.h"
#include "ui/account/gate_banner.h"
#include "ui/account/time_machine.h"
#include "ui/account/timeline_panel.h"
#include "ui/common/segmented.h"
#include "ui/shell/connect_past.h"

#include <catch2/catch.hpp>

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QSlider>

using namespace dunlin;
using namespace dunlin::testing;

namespace {

class Travelling : public WindowFixture {
public:
    Travelling() : WindowFixture(20, QSize(1280, 720))
    {
        shell::connectPast(*window, *accountPage, views);
        press(Qt::Key_Return);
        settle();
    }
    void key(Qt::Key which)
    {
        press(which);
        settle(30);
    }
    account::TimeMachine &machine() { return accountPage->timeMachine(); }
    int entries() const
    {
        return window->findChild<account::TimelinePanel *>()->model().rowCount({});
    }
    std::string when() const
    {
        QString text = find<QLabel>("pastMoment")->text();
        return text.remove(QChar(0x2068)).remove(QChar(0x2069)).toStdString();
    }

    FakeAccountViews views{desk, QDate(2026, 11, 24)};
};

} // namespace

TEST_CASE("past: T leads back moment by moment, and Esc to now", "[past]")
{
    Travelling desk;
    const int now = desk.entries();
    desk.key(Qt::Key_T);
    REQUIRE(desk.machine().isOpen());
    CHECK(desk.machine().isVisible());
    CHECK_FALSE(desk.window->findChild<account::GateBanner *>()->isVisible());
    REQUIRE(desk.views.moments.size() == 1);
    CHECK(desk.views.moments.back().at.has_value());
    CHECK_FALSE(desk.views.moments.back().known.has_value());
    CHECK(desk.when().find("8 of 8") != std::string::npos);
    desk.key(Qt::Key_Left);
    desk.key(Qt::Key_Left);
    CHECK(desk.when().find("6 of 8") != std::string::npos);
    CHECK(desk.entries() < now);
    shot(*desk.window, QStringLiteral("past"));
    desk.key(Qt::Key_Home);
    CHECK(desk.when().find("1 of 8") != std::string::npos);
    CHECK_FALSE(desk.find<QAbstractButton>("pastBefore")->isEnabled());
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.machine().isOpen());
    CHECK(desk.entries() == now);
    CHECK(desk.window->currentPage() == desk.accountPage);
    CHECK(desk.window->findChild<account::GateBanner *>()->isVisible());
}

TEST_CASE("past: nothing is called, typed or saved there", "[past]")
{
    Travelling desk;
    desk.key(Qt::Key_T);
    CHECK(desk.accountPage->shown() == nullptr);
    desk.key(Qt::Key_C);
    desk.key(Qt::Key_P);
    desk.key(Qt::Key_N);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    CHECK(desk.dialled.isEmpty());
    CHECK(desk.desk.wrapUps.empty());
    CHECK_FALSE(desk.accountPage->panel().isEnabled());
    CHECK_FALSE(desk.find<QWidget>("noteLine")->isEnabled());
    // What comes in meanwhile is not shown as the past; on the way back it is there.
    const int shown = desk.entries();
    domain::TimelineEntry fresh;
    fresh.kind = domain::TimelineEntry::Kind::Note;
    fresh.event.bytes[15] = 250;
    fresh.at = desk.clock.now();
    fresh.text = QStringLiteral("came in meanwhile");
    desk.desk.at(desk.accountPage->account()).state.timeline.push_back(fresh);
    ports::ChangeSet all;
    all.everything = true;
    Q_EMIT desk.changes.committed(all);
    desk.settle();
    CHECK(desk.machine().isOpen());
    CHECK(desk.entries() == shown);
    desk.key(Qt::Key_T);
    desk.settle();
    CHECK(desk.entries() == shown + 1);
    CHECK(desk.accountPage->shown() != nullptr);
    desk.key(Qt::Key_C);
    CHECK(desk.dialled.size() == 1);
}

TEST_CASE("past: by what was heard it is another moment on the other axis", "[past]")
{
    Travelling desk;
    desk.key(Qt::Key_T);
    desk.key(Qt::Key_Left);
    const auto at = desk.views.moments.back().at;
    const auto pills = desk.find<common::Segmented>("pastAxis")->findChildren<QAbstractButton *>();
    REQUIRE(pills.size() == 2);
    pills[1]->click();
    desk.settle(30);
    REQUIRE(desk.views.moments.back().known.has_value());
    CHECK_FALSE(desk.views.moments.back().at.has_value());
    CHECK(*desk.views.moments.back().known <= *at);
}

TEST_CASE("past: another account is in the present", "[past]")
{
    Travelling desk;
    desk.key(Qt::Key_T);
    REQUIRE(desk.machine().isOpen());
    const auto before = desk.accountPage->account();
    desk.find<QSlider>("pastSlider")->clearFocus();
    desk.key(Qt::Key_J);
    desk.settle();
    CHECK_FALSE(desk.machine().isOpen());
    CHECK(desk.accountPage->account() != before);
    CHECK(desk.accountPage->shown() != nullptr);
}
