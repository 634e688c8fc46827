// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_account_desk.h"
#include "tests/support/fake_portfolio.h"
#include "tests/support/fake_queue.h"
#include "tests/support/fake_sync_status.h"
#include "ui/account/account_page.h"
#include "ui/devices/devices_page.h"
#include "ui/queue/queue_page.h"
#include "ui/shell/connect_pages.h"
#include "ui/shell/key_table.h"
#include "ui/shell/main_window.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>

namespace dunlin::testing {

/// The whole window with its real pages over fakes and a clock that stands still.
class WindowFixture {
public:
    explicit WindowFixture(int rows = 500, QSize size = QSize(1440, 900))
        : queue(rows, QDate(2026, 11, 24))
    {
        queue.now = clock.now();
        for (int salt = 1; salt <= qMin(rows, 60); ++salt) {
            ports::AccountPage page = samplePage(salt, clock.now());
            page.state.debtor.name = queue.rows[size_t(salt - 1)].debtor;
            desk.put(page);
        }
        ports::SyncState synced;
        synced.kind = ports::SyncState::Kind::Synced;
        synced.lastContact = clock.now().plusMs(-2'000);
        sync.set(synced);
        queuePage = new queue::QueuePage({queue, desk, portfolio, changes, clock}, zone(), true);
        accountPage = new account::AccountPage(
            desk, changes, clock, session(), [this](const QString &number) { dialled << number; });
        auto *devices = new devices::DevicesPage(sync, clock, zone());
        window = std::make_unique<shell::MainWindow>(
            shell::Pages{queuePage, accountPage, nullptr, devices, nullptr},
            shell::MainWindow::Ports{queue, portfolio, sync, changes, clock}, session());
        shell::connectPages(*window, *queuePage, *accountPage);
        window->resize(size);
        window->show();
        window->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(window.get());
        settle();
    }

    static QByteArray zone() { return QByteArrayLiteral("America/New_York"); }
    static ports::Session session()
    {
        return {QStringLiteral("dana"), QStringLiteral("D. Reyes"), ports::Role::Manager, zone(),
                QStringLiteral("Desk")};
    }
    /// Lets queued answers and short timers run.
    static void settle(int ms = 60) { QTest::qWait(ms); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), key, modifiers);
        settle(5);
    }
    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        settle();
    }
    /// A key as a keyboard layout gives it, with its place on the keyboard.
    void pressAt(quint32 scanCode, Qt::Key key, const QString &text,
                 Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QKeyEvent event(QEvent::KeyPress, key, modifiers, scanCode, 0, 0, text);
        QApplication::sendEvent(focus ? focus : window.get(), &event);
        settle(5);
    }
    template <class T>
    T *find(const char *name) const
    {
        return window->findChild<T *>(QLatin1String(name));
    }

    base::ManualClock clock{base::Instant{1795538520'000}}; // Tue 24 Nov 2026 16:42 UTC
    ports::Changes changes;
    FakeQueue queue;
    FakeAccountDesk desk{clock, changes};
    FakePortfolio portfolio;
    FakeSyncStatus sync;
    QStringList dialled;
    queue::QueuePage *queuePage = nullptr;
    account::AccountPage *accountPage = nullptr;
    std::unique_ptr<shell::MainWindow> window;
};

} // namespace dunlin::testing
