// SPDX-License-Identifier: GPL-3.0-or-later
// What the status bar mentions by itself, and what covers the window on request.
#include "tests/ui/window_fixture.h"
#include "ui/account/answer_strip.h"
#include "ui/shell/breather.h"
#include "ui/shell/connect_news.h"
#include "ui/shell/key_teacher.h"
#include "ui/shell/rail.h"

#include <catch2/catch.hpp>

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>

using namespace dunlin;
using dunlin::testing::WindowFixture;

namespace {

/// A portfolio whose day the test sets.
class FakeDay final : public ports::Portfolio {
public:
    void view(const ports::PortfolioQuestion &, ports::Reply<ports::PortfolioView>) override {}
    void today(ports::Reply<ports::DayProgress> reply) override { reply(day); }
    void rise(const QByteArray &, const ports::PortfolioQuestion &,
              ports::Reply<ports::FigureRise>) override
    {}
    ports::DayProgress day;
};

struct NewsFixture : WindowFixture {
    explicit NewsFixture(QVariantMap byMouse = {}) : WindowFixture(20)
    {
        shell::connectNews(*window, {sync, days, changes, [this] { return ++soundAsked > 99; },
                                     std::move(byMouse),
                                     [this](const QVariantMap &counts) { kept = counts; }});
        shell::connectBreather(*window, *accountPage, clock);
        settle();
    }
    void connection(ports::SyncState::Kind kind, qint64 pending)
    {
        ports::SyncState state;
        state.kind = kind;
        state.pending = pending;
        state.server = QStringLiteral("https://desk.example");
        sync.set(state);
    }
    QString mentioned() const { return find<QLabel>("mention")->text(); }
    void clickRail(const char *name)
    {
        QTest::mouseClick(find<shell::RailButton>(name), Qt::LeftButton);
        settle();
    }
    FakeDay days;
    QVariantMap kept;
    int soundAsked = 0;
};

using Kind = ports::SyncState::Kind;

} // namespace

TEST_CASE("news: what waited while the server was away is said once when it has arrived", "[news]")
{
    NewsFixture at;
    at.connection(Kind::Waiting, 3); // an ordinary second of waiting is no news
    at.connection(Kind::Synced, 0);
    CHECK(at.mentioned().isEmpty());
    at.connection(Kind::Offline, 2);
    at.connection(Kind::Offline, 7);
    at.connection(Kind::Syncing, 4);
    CHECK(at.mentioned().isEmpty());
    at.connection(Kind::Synced, 0);
    CHECK(at.mentioned().contains(QStringLiteral("7")));
    at.window->mention({});
    at.connection(Kind::Synced, 0);
    CHECK(at.mentioned().isEmpty());
}

TEST_CASE("news: a promise that is kept meanwhile is said, one of before is not", "[news]")
{
    NewsFixture at;
    CHECK(at.mentioned().isEmpty());
    at.days.day.kept = 2;
    at.days.day.keptAmount = base::Money(240'00, base::kUsd);
    Q_EMIT at.changes.committed({});
    at.settle(600);
    CHECK(at.mentioned().contains(QStringLiteral("$240.00")));
    CHECK(at.soundAsked == 1);
    at.window->mention({});
    Q_EMIT at.changes.committed({});
    at.settle(600);
    CHECK(at.mentioned().isEmpty());
    CHECK(at.soundAsked == 1);
}

TEST_CASE("news: the third use by mouse tells the key, once", "[news]")
{
    NewsFixture at;
    for (int i = 0; i < 2; ++i)
        at.clickRail("rail_devices");
    CHECK(at.mentioned().isEmpty());
    at.clickRail("rail_devices");
    CHECK(at.mentioned().contains(QStringLiteral("G Y")));
    CHECK(at.kept.value(QStringLiteral("go.devices")).toInt() == shell::KeyTeacher::kUses);
    at.window->mention({});
    at.clickRail("rail_devices");
    CHECK(at.mentioned().isEmpty());
    // By key it is known already.
    at.press(Qt::Key_G);
    at.press(Qt::Key_Q);
    CHECK_FALSE(at.kept.contains(QStringLiteral("go.queue")));
}

TEST_CASE("news: what was told before the program was closed is not told again", "[news]")
{
    NewsFixture at({{QStringLiteral("go.devices"), 3}});
    at.clickRail("rail_devices");
    CHECK(at.mentioned().isEmpty());
}

TEST_CASE("breather: offered after a long call, covers everything, and ends by itself", "[news]")
{
    NewsFixture at;
    auto *breather = at.find<shell::Breather>("breather");
    REQUIRE(breather);
    at.press(Qt::Key_Return);
    at.settle();
    at.press(Qt::Key_C);
    at.settle();
    at.clock.advanceMs(shell::kLongCallMs + 1);
    at.press(Qt::Key_6);
    at.press(Qt::Key_Return, Qt::ControlModifier);
    at.settle(200);
    CHECK(at.mentioned().contains(QStringLiteral("Ctrl+Alt+P")));
    at.press(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
    REQUIRE(breather->isVisible());
    CHECK(breather->geometry() == at.window->centralWidget()->rect());
    // Nothing behind it is reached.
    CHECK_FALSE(at.window->keyTable().run(QStringLiteral("queue.next")));
    at.clock.advanceMs(shell::Breather::kLengthMs);
    at.settle(400);
    CHECK_FALSE(breather->isVisible());
    CHECK(at.window->keyTable().run(QStringLiteral("go.queue")));
}

TEST_CASE("breather: not offered after a short call; Esc ends it early", "[news]")
{
    NewsFixture at;
    at.press(Qt::Key_Return);
    at.settle();
    at.press(Qt::Key_C);
    at.settle();
    at.press(Qt::Key_6);
    at.press(Qt::Key_Return, Qt::ControlModifier);
    at.settle(200);
    CHECK_FALSE(at.mentioned().contains(QStringLiteral("Ctrl+Alt+P")));
    auto *breather = at.find<shell::Breather>("breather");
    QWidget *focus = QApplication::focusWidget();
    at.window->keyTable().run(QStringLiteral("breather"));
    at.settle();
    at.press(Qt::Key_Escape);
    CHECK_FALSE(breather->isVisible());
    CHECK(QApplication::focusWidget() == focus);
}

TEST_CASE("answer strip: outbound calls by the hour of the debtor's day", "[news]")
{
    domain::AccountState state;
    const auto call = [&](int utcHour, bool answered, domain::Direction direction) {
        domain::ContactState contact;
        contact.channel = domain::Channel::Call;
        contact.direction = direction;
        contact.at = base::Instant{1795478400'000 + utcHour * base::kMsPerHour}; // 24 Nov, 00:00
        contact.flags.contacted = answered;
        state.contacts.push_back(contact);
    };
    call(22, true, domain::Direction::Outbound); // 17 h in New York
    call(22, false, domain::Direction::Outbound);
    call(14, false, domain::Direction::Outbound); // 9 h
    call(15, true, domain::Direction::Inbound);   // their own choice
    const auto answers = account::hourAnswers(state, "America/New_York");
    CHECK(answers.tried[17] == 2);
    CHECK(answers.answered[17] == 1);
    CHECK(answers.tried[9] == 1);
    CHECK(answers.answered[9] == 0);
    CHECK(answers.tried[10] == 0);
    CHECK_FALSE(account::hourAnswers(state, "no/where").any());

    account::AnswerStrip strip;
    strip.set(answers, 10);
    CHECK(strip.accessibleName().contains(QStringLiteral("17")));
    CHECK_FALSE(strip.accessibleName().contains(QStringLiteral("at 9")));
    strip.set({}, 10);
    CHECK(strip.isHidden());
}
