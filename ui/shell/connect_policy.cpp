// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connect_policy.h"

#include "ui/common/error_text.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/key_table.h"
#include "ui/shell/lock_screen.h"
#include "ui/shell/main_window.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace dunlin::shell {

namespace {

/// Whatever put it there (a field, a label, a command), it is this program's.
void guardClipboard(MainWindow &window, ports::LaptopPolicy &policy,
                    std::function<bool(QClipboard::Mode)> isOurs)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (!isOurs)
        isOurs = [clipboard](QClipboard::Mode mode) {
            return mode == QClipboard::Selection ? clipboard->ownsSelection()
                                                 : clipboard->ownsClipboard();
        };
    QObject::connect(
        clipboard, &QClipboard::changed, &window,
        [&window, &policy, clipboard, isOurs = std::move(isOurs)](QClipboard::Mode mode) {
            if (!isOurs(mode) || clipboard->text(mode).isEmpty())
                return;
            const auto why = policy.whyNoCopies();
            if (!why)
                return;
            clipboard->clear(mode);
            if (mode == QClipboard::Clipboard)
                window.notifyFailure(common::errorText(*why).line());
        });
}

} // namespace

LockScreen *connectPolicy(MainWindow &window, ports::LaptopPolicy &policy,
                          std::chrono::milliseconds after,
                          std::function<bool(QClipboard::Mode)> isOurs)
{
    guardClipboard(window, policy, std::move(isOurs));
    if (auto *page = window.findChild<dashboard::DashboardPage *>())
        page->setCopyGuard([&policy] { return policy.whyNoCopies(); });
    if (!policy.hasPassphrase())
        return nullptr;
    auto *lock = new LockScreen(policy, window.centralWidget(), &window);
    auto *idle = new IdleWatch(after, &window);
    QObject::connect(idle, &IdleWatch::idle, lock, &LockScreen::lock);
    QObject::connect(lock, &LockScreen::locked, &window, [&window] {
        window.setPrivate(false); // it is covered altogether
        window.keyTable().setLock({});
    });
    QObject::connect(lock, &LockScreen::unlocked, &window,
                     [&window] { window.keyTable().unlock(); });
    Command command;
    command.id = QStringLiteral("window.lock");
    command.title = QCoreApplication::translate("dunlin::shell", "Lock the window");
    command.run = [lock] { lock->lock(); };
    window.keyTable().add(std::move(command));
    return lock;
}

} // namespace dunlin::shell
