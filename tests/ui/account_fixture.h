// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "tests/support/fake_account_desk.h"
#include "ui/account/account_page.h"

#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

namespace dunlin::testing {

/// The real page in a window, on a fake desk and a clock that stands still; plays keys as the
/// window's table of keys maps them and counts them.
class AccountFixture {
public:
    explicit AccountFixture(QSize size = QSize(1204, 690),
                            ports::Role role = ports::Role::Collector)
        : page(desk, changes, clock,
               ports::Session{QStringLiteral("dana"), QStringLiteral("D. Reyes"), role,
                              QByteArrayLiteral("America/New_York"), QStringLiteral("Desk")},
               [this](const QString &number) { dialled << number; })
    {
        first = samplePage(1, clock.now());
        second = samplePage(2, clock.now());
        second.state.debtor.name = QStringLiteral("Samuel Hall");
        desk.put(first);
        desk.put(second);
        QObject::connect(&page, &account::AccountPage::nextRequested, &page,
                         [this] { page.openAccount(second.state.id, 15, 62); });
        QObject::connect(
            &page, &account::AccountPage::saved, &page,
            [this](const ports::Saved &, const QString &sentence) { sentences << sentence; });
        page.resize(size);
        page.show();
        page.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&page);
    }

    void open() { open(first.state.id, 14); }
    void open(domain::AccountId account, qint64 position)
    {
        page.openAccount(account, position, 62);
        settle();
    }
    /// Lets queued answers arrive.
    static void settle()
    {
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    QString name() const { return desk.pageOf(page.account()).state.debtor.name; }

    /// One key: a command, or what the focused field does with it.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++keys;
        QWidget *focus = QApplication::focusWidget();
        const bool typing =
            qobject_cast<QLineEdit *>(focus) || qobject_cast<QPlainTextEdit *>(focus);
        if (modifiers != Qt::NoModifier || typing || !command(key))
            QTest::keyClick(focus ? focus : &page, Qt::Key(key), modifiers);
        settle();
    }
    /// Free text; counted as data, not as keys.
    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        settle();
    }
    void saveAndNext() { press(Qt::Key_Return, Qt::ControlModifier); }

    template <class T>
    T *find(const char *name) const
    {
        return page.findChild<T *>(QLatin1String(name));
    }

    base::ManualClock clock{base::Instant{1795538520'000}}; // Tue 24 Nov 2026 16:42 UTC
    ports::Changes changes;
    FakeAccountDesk desk{clock, changes};
    QStringList dialled;
    QStringList sentences;
    account::AccountPage page;
    ports::AccountPage first;
    ports::AccountPage second;
    int keys = 0;

private:
    bool command(int key)
    {
        switch (key) {
        case Qt::Key_C: page.startCall(); return true;
        case Qt::Key_W: page.openWrapUp(); return true;
        case Qt::Key_P: page.promise(); return true;
        case Qt::Key_N: page.focusNote(); return true;
        case Qt::Key_S: page.snooze(); return true;
        case Qt::Key_H: page.cycleFilter(); return true;
        case Qt::Key_U: page.undoLast(); return true;
        default: break;
        }
        if (key >= Qt::Key_1 && key <= Qt::Key_9) {
            page.chooseOutcome(key - Qt::Key_0);
            return true;
        }
        return false;
    }
};

} // namespace dunlin::testing
