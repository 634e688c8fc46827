// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the window in its states, for people to look at:
//   DUNLIN_SHOTS=some/folder tst_ui "[.pictures]"
#include "tests/ui/shots.h"
#include "tests/ui/window_fixture.h"
#include "ui/style/tokens.h"

#include <QtTest/QTest>

using namespace dunlin;
using dunlin::testing::WindowFixture;

namespace {

struct Look {
    QString name;
    style::Theme theme;
    QSize size;
    Qt::LayoutDirection direction;
};

using Named = std::function<QString(const char *state)>;

void walkLayers(const Look &look, const Named &named)
{
    WindowFixture at(62, look.size);
    shot(*at.window, named("queue"));
    at.press(Qt::Key_J);
    at.press(Qt::Key_Space);
    at.settle();
    shot(*at.window, named("why"));
    at.press(Qt::Key_Escape);
    at.press(Qt::Key_K, Qt::ControlModifier);
    at.settle();
    shot(*at.window, named("palette"));
    at.type(QStringLiteral("an"));
    at.settle(120);
    shot(*at.window, named("palette-typed"));
    at.type(QStringLiteral("zzz"));
    at.settle(120);
    shot(*at.window, named("palette-none"));
    at.press(Qt::Key_Escape);
    at.press(Qt::Key_Question, Qt::ShiftModifier);
    shot(*at.window, named("keys"));
    at.press(Qt::Key_Escape);
}

void walkPages(const Look &look, const Named &named)
{
    WindowFixture at(62, look.size);
    at.press(Qt::Key_J);
    ports::QueueQuery drill;
    drill.itemDaysFrom = 91;
    drill.itemDaysTo = 120;
    drill.words = QStringLiteral("Apex, 91–120 days past due");
    at.queuePage->setQuery(drill);
    at.settle();
    shot(*at.window, named("drill"));
    at.press(Qt::Key_Escape);
    at.settle();
    at.queuePage->setCompact(true);
    at.queue.rows.insert(at.queue.rows.begin(), 3, testing::sampleRow(300, {2026, 11, 24}));
    ++at.queue.generation;
    ports::ChangeSet changed;
    changed.accounts = {testing::sampleAccount(301)};
    Q_EMIT at.changes.committed(changed);
    at.settle(200);
    shot(*at.window, named("compact-newer"));
    at.queuePage->setCompact(false);
    at.press(Qt::Key_Return);
    at.settle();
    at.press(Qt::Key_J);
    at.settle();
    at.press(Qt::Key_J);
    at.settle();
    at.window->notify(QStringLiteral("Promise of $120.00 saved for Fri 27 Nov."), [] {});
    at.settle();
    shot(*at.window, named("account"));
    at.press(Qt::Key_F9);
    shot(*at.window, named("private"));
    at.press(Qt::Key_F9);
    ports::SyncState offline;
    offline.kind = ports::SyncState::Kind::Offline;
    offline.server = QStringLiteral("https://desk.example");
    offline.pending = 7;
    offline.oldestPending = at.clock.now().plusMs(-base::kMsPerHour);
    at.sync.set(offline);
    at.press(Qt::Key_G);
    at.press(Qt::Key_Q);
    at.settle();
    shot(*at.window, named("offline"));
}

void walk(const Look &look)
{
    QApplication::setLayoutDirection(look.direction);
    style::applyTheme(*qApp, look.theme);
    const auto named = [&look](const char *state) {
        return QStringLiteral("window-%1-%2").arg(QLatin1String(state), look.name);
    };
    walkLayers(look, named);
    walkPages(look, named);
    {
        WindowFixture at(0, look.size);
        shot(*at.window, named("done"));
        at.queue.failure = base::Error{base::ErrorCode::StoreBusy, {}, base::Retry::No};
        at.queuePage->setQuery({.filter = ports::QueueFilter::Broken});
        at.settle();
        shot(*at.window, named("error"));
    }
    {
        WindowFixture at(100'000, look.size);
        at.queue.hold = true;
        at.queuePage->moveBy(50'000);
        at.settle();
        shot(*at.window, named("grey-rows"));
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

} // namespace

TEST_CASE("pictures of the window", "[.pictures]")
{
    walk({QStringLiteral("light"), style::Theme::Light, {1440, 900}, Qt::LeftToRight});
    walk({QStringLiteral("dark-small"), style::Theme::Dark, {1280, 720}, Qt::LeftToRight});
    walk({QStringLiteral("rtl"), style::Theme::Light, {1280, 720}, Qt::RightToLeft});
    style::setTextScale(1.5);
    walk({QStringLiteral("large"), style::Theme::Dark, {1280, 720}, Qt::LeftToRight});
    style::setTextScale(1.0);
    style::applyTheme(*qApp, style::Theme::Light);
}
