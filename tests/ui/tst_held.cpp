// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fits.h"
#include "tests/ui/long_words.h"
#include "tests/ui/shots.h"
#include "tests/ui/window_fixture.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/common/state_view.h"
#include "ui/queue/header_parts.h"
#include "ui/queue/held_notice.h"
#include "ui/queue/queue_model.h"
#include "ui/queue/queue_view.h"
#include "ui/wrapup/gate_words.h"

#include <catch2/catch.hpp>

#include <QtTest/QSignalSpy>

using namespace dunlin;
using dunlin::testing::WindowFixture;

namespace {

/// The office does not know who has paid.
struct HeldFixture : WindowFixture {
    explicit HeldFixture(QSize size = QSize(1440, 900)) : WindowFixture(40, size)
    {
        setHeld(QStringLiteral("the office's bank data is too old"));
    }
    void setHeld(const QString &why)
    {
        queue.held = why;
        Q_EMIT changes.committed({}); // no event: time alone, or a newer lease
        settle(250);
    }
    queue::HeldNotice *notice() const { return find<queue::HeldNotice>("queueHeld"); }
    /// What stands in the place of the list; null: the list does.
    const common::StateView *state() const
    {
        for (const auto *one : queuePage->findChildren<common::StateView *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    QString callable() const
    {
        return find<queue::CallableSwitch>("callableNow")->accessibleName();
    }
    int rows() const { return find<queue::QueueView>("queueView")->model()->rowCount(); }
};

} // namespace

TEST_CASE("the queue says why nobody may be called, and takes it back by itself", "[queue]")
{
    HeldFixture at;
    REQUIRE(at.notice());
    CHECK(at.notice()->isVisible());
    CHECK(at.find<common::Label>("queueHeldTitle")->text()
          == QStringLiteral("Nobody may be called now"));
    const QString text = at.find<common::Label>("queueHeldText")->text();
    CHECK(text.contains(QStringLiteral("bank data is too old")));
    CHECK(text.contains(QStringLiteral("ask whoever brings them in")));
    CHECK(at.notice()->accessibleName().contains(QStringLiteral("Nobody may be called")));
    CHECK(at.notice()->accessibleDescription() == text);
    CHECK_FALSE(at.find<common::Button>("heldBank")->isVisible());
    // Work that needs no contact goes on: the accounts are there, none to call.
    CHECK(at.rows() == 40);
    CHECK(at.callable().endsWith(common::countText(0)));
    at.setHeld({});
    CHECK_FALSE(at.notice()->isVisible());
    at.press(Qt::Key_Home);
    at.settle();
    CHECK(at.callable().endsWith(common::countText(40)));
}

TEST_CASE("who decides on bank lines gets the way there", "[queue]")
{
    HeldFixture at;
    QSignalSpy asked(at.queuePage, &queue::QueuePage::bankRequested);
    at.queuePage->offerBank();
    at.settle();
    auto *bank = at.find<common::Button>("heldBank");
    REQUIRE(bank->isVisible());
    CHECK(at.find<common::Label>("queueHeldText")->text().contains(QStringLiteral("bank lines")));
    QTest::mouseClick(bank, Qt::LeftButton);
    CHECK(asked.size() == 1);
}

TEST_CASE("held back, nobody is in the list of those to call, and one key shows all", "[queue]")
{
    HeldFixture at;
    at.press(Qt::Key_F);
    at.press(Qt::Key_C);
    at.settle();
    const common::StateView *state = at.state();
    REQUIRE(state);
    CHECK(at.notice()->isVisible());
    CHECK(state->accessibleName() == QStringLiteral("No calls for now"));
    CHECK(state->accessibleDescription().contains(QStringLiteral("bank data is new again")));
    CHECK(state->accessibleDescription().contains(QStringLiteral("F C")));
    QTest::mouseClick(state->findChild<common::Button *>(QStringLiteral("stateAction")),
                      Qt::LeftButton);
    at.settle();
    CHECK_FALSE(at.queuePage->query().callableOnly);
    CHECK(at.rows() == 40);
    // It comes back by itself when it is known again who has paid.
    at.press(Qt::Key_F);
    at.press(Qt::Key_C);
    at.settle();
    REQUIRE(at.rows() == 0);
    at.setHeld({});
    CHECK(at.rows() == 40);
    CHECK_FALSE(at.notice()->isVisible());
}

TEST_CASE("no call-back is set for a time that nobody knows", "[queue]")
{
    HeldFixture at;
    QSignalSpy said(at.queuePage, &queue::QueuePage::said);
    at.press(Qt::Key_L);
    at.settle();
    CHECK(at.desk.wrapUps.empty());
    REQUIRE(said.size() == 1);
    CHECK(said[0][0].toString().contains(QStringLiteral("newer bank data")));
}

TEST_CASE("the gate says in words of the screen that bank data is too old", "[queue]")
{
    ports::GateFinding finding;
    finding.rule = QStringLiteral("office.bank_data");
    finding.sentence = QStringLiteral("as the core says it");
    CHECK(wrapup::findingSentence(finding).contains(QStringLiteral("bank data is too old")));
}

TEST_CASE("long words: the notice over the queue", "[queue][longwords]")
{
    const testing::LongWords words;
    HeldFixture at(QSize(1280, 720));
    shot(*at.window, QStringLiteral("long-queue-held"));
    CHECK(at.window->size() == QSize(1280, 720));
    CHECK(testing::clipped(*at.window) == "");
    at.queuePage->offerBank();
    at.settle();
    CHECK(testing::clipped(*at.window) == "");
}
