// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_contact_gate.h"
#include "tests/ui/shots.h"
#include "tests/ui/window_fixture.h"
#include "ui/account/override_ask.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/overrides/override_page.h"
#include "ui/overrides/override_words.h"
#include "ui/shell/connect_overrides.h"
#include "ui/shell/key_table.h"
#include "ui/style/tokens.h"

#include <catch2/catch.hpp>

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

using namespace dunlin;
using dunlin::testing::sampleOverride;

namespace {

/// The page alone, with its keys as the window gives them.
struct OverrideFixture {
    explicit OverrideFixture(int requests)
    {
        for (int n = 1; n <= requests; ++n)
            desk.requests.push_back(sampleOverride(
                n, QStringLiteral("anna"), clock.now().plusMs(-n * 3 * base::kMsPerMinute)));
        page = std::make_unique<overrides::OverridePage>(
            overrides::OverridePage::Ports{desk, changes, clock}, "America/New_York");
        keys = std::make_unique<shell::KeyTable>(page.get());
        shell::addOverrideCommands(*keys, *page);
        keys->setPage(page.get());
        page->resize(1204, 680);
        page->show();
        page->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(page.get());
        settle();
    }
    static void settle(int ms = 40) { QTest::qWait(ms); }
    void press(Qt::Key key)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : page.get(), key);
        ++presses;
        settle(10);
    }

    base::ManualClock clock{base::Instant{1'795'538'520'000}};
    ports::Changes changes;
    testing::FakeContactGate desk{clock};
    std::unique_ptr<overrides::OverridePage> page;
    std::unique_ptr<shell::KeyTable> keys; ///< goes before the window it watches
    int presses = 0;
};

} // namespace

TEST_CASE("overrides: one key allows the request under the cursor", "[overrides]")
{
    OverrideFixture at(3);
    CHECK(at.page->waiting() == 3);
    QSignalSpy decided(at.page.get(), &overrides::OverridePage::decided);
    at.press(Qt::Key_J);
    at.press(Qt::Key_A);
    at.settle();
    REQUIRE(at.desk.decisions.size() == 1);
    CHECK(at.desk.decisions.front().granted);
    CHECK(at.desk.decisions.front().request == sampleOverride(2, {}, {}).id);
    CHECK(decided.size() == 1);
    CHECK(at.page->waiting() == 2);
    // The cursor stays where it was: the next request is under it.
    at.press(Qt::Key_A);
    at.settle();
    REQUIRE(at.desk.decisions.size() == 2);
    CHECK(at.desk.decisions.back().request == sampleOverride(3, {}, {}).id);
    CHECK(at.presses <= 3);
}

TEST_CASE("overrides: declining takes a note, and says no without one to nobody", "[overrides]")
{
    OverrideFixture at(1);
    at.press(Qt::Key_D);
    CHECK(at.desk.decisions.empty());
    auto *note = at.page->findChild<QLineEdit *>(QStringLiteral("overrideNote"));
    REQUIRE(note);
    CHECK(QApplication::focusWidget() == note);
    at.press(Qt::Key_Return);
    CHECK(at.desk.decisions.empty());
    QTest::keyClicks(note, QStringLiteral("Write to her instead"));
    at.press(Qt::Key_Return);
    at.settle();
    REQUIRE(at.desk.decisions.size() == 1);
    CHECK_FALSE(at.desk.decisions.front().granted);
    CHECK(at.desk.decisions.front().note == QStringLiteral("Write to her instead"));
    CHECK(at.page->waiting() == 0);
}

TEST_CASE("overrides: nobody decides on what they asked for themselves", "[overrides]")
{
    OverrideFixture at(1);
    at.desk.requests[0].mayDecide = false;
    at.desk.requests[0].whyNot = QStringLiteral("You asked for it yourself");
    Q_EMIT at.changes.committed({});
    at.settle(250);
    QSignalSpy failed(at.page.get(), &overrides::OverridePage::failed);
    at.press(Qt::Key_A);
    at.settle();
    CHECK(at.desk.decisions.empty());
    CHECK(failed.size() == 1);
    CHECK_FALSE(at.page->findChild<common::Button *>(QStringLiteral("grantOverride"))->isEnabled());
}

TEST_CASE("overrides: what could not be recorded stays in the list", "[overrides]")
{
    OverrideFixture at(2);
    QSignalSpy failed(at.page.get(), &overrides::OverridePage::failed);
    at.desk.failure = base::Error{base::ErrorCode::StoreFull, {}, {}};
    at.press(Qt::Key_A);
    at.settle();
    CHECK(failed.size() >= 1);
    CHECK(at.page->waiting() == 2);
    at.desk.failure.reset();
    at.press(Qt::Key_A);
    at.settle();
    CHECK(at.desk.decisions.size() == 1);
}

TEST_CASE("overrides: asking is G G, a reason's number, the note, Ctrl+Enter", "[overrides]")
{
    testing::WindowFixture at(20);
    testing::FakeContactGate gate(at.clock);
    shell::connectOverrideAsking(*at.window, *at.accountPage, gate, "America/New_York");
    ports::AccountPage page = testing::samplePage(1, at.clock.now());
    page.gate = sampleOverride(1, {}, {}).gate;
    page.gate.nextAllowed = at.clock.now().plusMs(base::kMsPerDay);
    at.desk.put(page);
    at.press(Qt::Key_Return);
    at.settle(120);
    at.press(Qt::Key_G);
    at.press(Qt::Key_G);
    QWidget *popup = QApplication::activePopupWidget();
    REQUIRE(popup);
    QTest::keyClick(popup, Qt::Key_3);
    auto *note = popup->findChild<QLineEdit *>(QStringLiteral("overrideNote"));
    REQUIRE(note);
    QTest::keyClicks(note, QStringLiteral("She wrote for the balance"));
    CHECK(gate.asked.empty());
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier); // five keys and the text
    at.settle();
    REQUIRE(gate.asked.size() == 1);
    CHECK(gate.asked.front().account == page.state.id);
    REQUIRE(gate.asked.front().override);
    CHECK(gate.asked.front().override->reasonCode == "consumer_information_request");
    CHECK(gate.asked.front().override->note == QStringLiteral("She wrote for the balance"));
    CHECK_FALSE(popup->isVisible());
}

TEST_CASE("overrides: a rule that nobody may override offers nothing to ask for", "[overrides]")
{
    ports::GateView gate = sampleOverride(1, {}, {}).gate;
    CHECK(account::commonReasons(gate).size() == 4);
    gate.findings.push_back(gate.findings.front());
    gate.findings.back().overrideReasons = {"active_litigation"};
    CHECK(account::commonReasons(gate) == QByteArrayList{"active_litigation"});
    gate.findings.back().state = ports::GateState::Block;
    CHECK(account::commonReasons(gate).isEmpty());
}

TEST_CASE("overrides: who asked reads what came of it", "[overrides]")
{
    const base::Instant now{1'795'538'520'000};
    ports::OverrideView request = sampleOverride(1, QStringLiteral("anna"), now);
    CHECK(overrides::stageWords(request, "UTC").contains(QStringLiteral("16:42")));
    request.stage = ports::OverrideStage::Granted;
    request.decidedBy = QStringLiteral("ortiz");
    request.until = now.plusMs(15 * base::kMsPerMinute);
    CHECK(overrides::stageWords(request, "UTC").contains(QStringLiteral("16:57")));
    request.stage = ports::OverrideStage::Declined;
    request.answer = QStringLiteral("write instead");
    CHECK(overrides::stageWords(request, "UTC").contains(QStringLiteral("write instead")));
    // Codes of any pack read as words.
    CHECK(overrides::reasonWords("some_new_reason") == QStringLiteral("Some new reason"));
    CHECK_FALSE(overrides::reasonWords("active_litigation").contains(QLatin1Char('_')));
}

TEST_CASE("overrides: everything has a name, and reads from right to left too", "[overrides]")
{
    OverrideFixture at(2);
    const auto buttons = at.page->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible())
            CHECK_FALSE((button->accessibleName().isEmpty() && button->text().isEmpty()));
    }
    CHECK_FALSE(at.page->findChild<QLineEdit *>(QStringLiteral("overrideNote"))
                    ->accessibleName()
                    .isEmpty());
    at.page->setLayoutDirection(Qt::RightToLeft);
    at.settle();
    const auto *grant = at.page->findChild<QWidget *>(QStringLiteral("grantOverride"));
    CHECK(grant->mapTo(at.page.get(), QPoint()).x() < at.page->width() / 2);
}
