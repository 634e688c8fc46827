// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_fixture.h"
#include "ui/palette/palette.h"
#include "ui/palette/palette_model.h"
#include "ui/shell/key_sheet.h"
#include "ui/shell/recent_strip.h"
#include "ui/shell/stall_watchdog.h"

#include <catch2/catch.hpp>

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableView>

using namespace dunlin;
using dunlin::testing::sampleAccount;
using dunlin::testing::WindowFixture;

TEST_CASE("only pages that exist have an entry", "[window]")
{
    WindowFixture at;
    CHECK(at.find<QWidget>("rail_queue"));
    CHECK(at.find<QWidget>("rail_devices"));
    CHECK_FALSE(at.find<QWidget>("rail_portfolio"));
    CHECK_FALSE(at.find<QWidget>("rail_settings"));
    CHECK_FALSE(at.window->keyTable().find(QStringLiteral("go.portfolio")));
    at.press(Qt::Key_G);
    at.press(Qt::Key_Y);
    CHECK(at.window->currentPage()->objectName() != QString());
    CHECK(at.window->currentPage() != at.queuePage);
    at.press(Qt::Key_Escape);
    CHECK(at.window->currentPage() == at.queuePage);
}

TEST_CASE("the palette finds commands and accounts, and shows keys", "[window]")
{
    WindowFixture at;
    at.press(Qt::Key_K, Qt::ControlModifier);
    auto *layer = at.window->findChild<palette::Palette *>();
    auto *model = at.window->findChild<palette::PaletteModel *>();
    REQUIRE(layer->isOpen());
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model->rowCount() > 4);
    at.type(QStringLiteral("devices"));
    CHECK(model->entry(1).id == QStringLiteral("go.devices"));
    CHECK(model->entry(1).key == QStringLiteral("G Y"));
    at.press(Qt::Key_Return);
    CHECK_FALSE(layer->isOpen());
    CHECK(at.window->currentPage() != at.queuePage);

    at.press(Qt::Key_Slash);
    REQUIRE(layer->isOpen());
    at.type(QStringLiteral("hall"));
    at.settle(120);
    CHECK(at.queue.lastSearch == QStringLiteral("hall"));
    CHECK(at.queue.searchCalls < 4); // letters within 40 ms are one search
    at.press(Qt::Key_Return);
    at.settle();
    CHECK(at.window->currentPage() == at.accountPage);
    CHECK(at.accountPage->account() == sampleAccount(2));
}

TEST_CASE("a caller is found by the last four digits in two keys and data", "[window]")
{
    WindowFixture at;
    const ports::QueueRow wanted = at.queue.rows[20];
    at.press(Qt::Key_Slash);
    at.type(wanted.number.right(4));
    at.settle(120);
    at.press(Qt::Key_Return);
    at.settle();
    CHECK(at.window->currentPage() == at.accountPage);
    CHECK(at.accountPage->account() == wanted.account);
}

TEST_CASE("a search that finds nothing offers close words", "[window]")
{
    WindowFixture at;
    at.press(Qt::Key_Slash);
    at.type(QStringLiteral("gracia"));
    at.settle(150);
    auto *model = at.window->findChild<palette::PaletteModel *>();
    REQUIRE(model->rowCount() == 3);
    CHECK(model->entry(1).kind == palette::Entry::Kind::Suggestion);
    auto *nothing = at.find<QLabel>("paletteNothing");
    REQUIRE(nothing->isVisible());
    CHECK(nothing->text() == QStringLiteral("No account matches “gracia”."));
    CHECK(nothing->mapTo(at.window.get(), QPoint()).y()
          < at.find<QListView>("paletteList")->mapTo(at.window.get(), QPoint()).y());
    at.press(Qt::Key_Return); // takes the first word
    at.settle(150);
    CHECK(at.queue.lastSearch == QStringLiteral("Anderson"));
}

TEST_CASE("Esc leaves one layer at a time", "[window]")
{
    WindowFixture at;
    at.press(Qt::Key_Return);
    at.settle();
    at.press(Qt::Key_K, Qt::ControlModifier);
    auto *layer = at.window->findChild<palette::Palette *>();
    REQUIRE(layer->isOpen());
    at.press(Qt::Key_Escape);
    CHECK_FALSE(layer->isOpen());
    CHECK(at.window->currentPage() == at.accountPage);
    at.press(Qt::Key_Escape);
    CHECK(at.window->currentPage() == at.queuePage);
}

TEST_CASE("the sheet of keys lists this screen's keys", "[window]")
{
    WindowFixture at;
    at.press(Qt::Key_Question, Qt::ShiftModifier);
    auto *sheet = at.window->findChild<shell::KeySheet *>();
    REQUIRE(sheet->isOpen());
    const QString all = sheet->lines().join(QLatin1Char('\n'));
    CHECK(all.contains(QStringLiteral("Next account")));
    CHECK_FALSE(all.contains(QStringLiteral("Take a payment")));
    at.press(Qt::Key_J); // nothing under it moves
    CHECK(at.queuePage->currentAccount() == sampleAccount(1));
    at.press(Qt::Key_Escape);
    CHECK_FALSE(sheet->isOpen());
}

TEST_CASE("the last five accounts come back with a chord", "[window]")
{
    WindowFixture at;
    at.press(Qt::Key_Return);
    at.settle();
    for (int i = 0; i < 6; ++i) {
        at.press(Qt::Key_J);
        at.settle(30);
    }
    auto *strip = at.window->findChild<shell::RecentStrip *>();
    REQUIRE(strip->accounts().size() == 5);
    CHECK(strip->accounts()[0].id == sampleAccount(7));
    CHECK(strip->isVisible());
    at.press(Qt::Key_3, Qt::ControlModifier);
    at.settle();
    CHECK(at.accountPage->account() == sampleAccount(5));
    CHECK(strip->accounts()[0].id == sampleAccount(5));
    CHECK(strip->accounts().size() == 5);
}

TEST_CASE("an account opened by its id alone gets its name in the strip", "[window]")
{
    WindowFixture at;
    for (const int salt : {3, 4}) {
        at.window->showAccount({sampleAccount(salt), {}, {}}, 0, 0);
        at.settle();
    }
    const auto &recent = at.window->findChild<shell::RecentStrip *>()->accounts();
    REQUIRE(recent.size() == 2);
    CHECK(recent[0].debtor == at.queue.rows[3].debtor);
    CHECK_FALSE(recent[0].number.isEmpty());
    // Opened again by its id, it keeps its name while it is read.
    at.window->showAccount({sampleAccount(3), {}, {}}, 0, 0);
    CHECK(at.window->findChild<shell::RecentStrip *>()->accounts()[0].debtor
          == at.queue.rows[2].debtor);
}

TEST_CASE("a toast covers nothing that can be used, at the least size", "[window]")
{
    WindowFixture at(60, QSize(1280, 720));
    const auto check = [&at] {
        at.window->notify(QStringLiteral("Promise of $120.00 saved for Fri 27 Nov."), [] {});
        at.settle();
        const QWidget *toast = at.find<QWidget>("toast");
        REQUIRE(toast->isVisible());
        const QRect spot(toast->mapTo(at.window.get(), QPoint()), toast->size());
        for (const QWidget *widget : at.window->currentPage()->findChildren<QWidget *>()) {
            const bool used = widget->focusPolicy() != Qt::NoFocus
                              || widget->objectName() == QLatin1String("hints");
            if (!used || !widget->isVisible())
                continue;
            INFO(widget->objectName().toStdString());
            CHECK_FALSE(
                spot.intersects({widget->mapTo(at.window.get(), QPoint()), widget->size()}));
        }
    };
    check();
    at.press(Qt::Key_Return);
    at.settle();
    REQUIRE(at.window->currentPage() == at.accountPage);
    check();
}

TEST_CASE("a toast can be undone with U, once", "[window]")
{
    WindowFixture at;
    int undone = 0;
    at.window->notify(QStringLiteral("Saved"), [&undone] { ++undone; });
    at.settle();
    CHECK(at.window->keyTable().keyOf(QStringLiteral("undo")) == QStringLiteral("U"));
    at.press(Qt::Key_U);
    at.press(Qt::Key_U);
    CHECK(undone == 1);
}

TEST_CASE("the privacy screen hides the pages and their keys", "[window]")
{
    WindowFixture at;
    at.press(Qt::Key_F9);
    CHECK(at.window->isPrivate());
    at.press(Qt::Key_J);
    CHECK(at.queuePage->currentAccount() == sampleAccount(1));
    at.press(Qt::Key_F9);
    CHECK_FALSE(at.window->isPrivate());
    at.press(Qt::Key_J);
    CHECK(at.queuePage->currentAccount() == sampleAccount(2));
}

TEST_CASE("F6 goes round the panes", "[window]")
{
    WindowFixture at;
    QSet<QWidget *> stops;
    for (int i = 0; i < 3; ++i) {
        at.press(Qt::Key_F6);
        stops.insert(QApplication::focusWidget());
    }
    CHECK(stops.size() == 3);
}

TEST_CASE("the status line says where the work is", "[window]")
{
    WindowFixture at;
    auto *sentence = at.find<QLabel>("syncSentence");
    CHECK(sentence->text().contains(QStringLiteral("synced")));
    CHECK(at.find<QLabel>("dayProgress")->text().contains(QStringLiteral("14")));
    ports::SyncState state;
    state.kind = ports::SyncState::Kind::Problem;
    state.pending = 7;
    at.sync.set(state);
    CHECK(at.find<QWidget>("banner")->isVisible());
    state.kind = ports::SyncState::Kind::Synced;
    state.pending = 0;
    at.sync.set(state);
    CHECK_FALSE(at.find<QWidget>("banner")->isVisible());
}

TEST_CASE("everything that can be used has a name", "[window]")
{
    WindowFixture at;
    at.press(Qt::Key_Return);
    at.settle();
    for (QWidget *widget : at.window->findChildren<QWidget *>()) {
        const bool interactive =
            qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
            || qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QAbstractItemView *>(widget);
        const bool inner = widget->inherits("QHeaderView") || widget->inherits("QComboBoxListView");
        if (!interactive || inner || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        // A button that was never shown has no words yet.
        if (button && button->isHidden() && button->text().isEmpty())
            continue;
        CHECK_FALSE(widget->objectName().isEmpty());
        CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus) {
            CHECK(widget->height() >= 24);
            CHECK(widget->width() >= 24);
        }
    }
}

TEST_CASE("the watchdog counts a screen that stands still", "[window]")
{
    shell::StallWatchdog watchdog;
    watchdog.start();
    watchdog.setCommand(QStringLiteral("test.slow"));
    QTest::qWait(100);
    watchdog.reset();
    QTest::qSleep(150);
    QTest::qWait(100);
    watchdog.stop();
    CHECK(watchdog.stalls() >= 1);
    CHECK(watchdog.longestMs() >= 100);
}
