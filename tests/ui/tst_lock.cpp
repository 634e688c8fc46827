// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_fixture.h"
#include "ui/shell/connect_policy.h"
#include "ui/shell/lock_screen.h"

#include <catch2/catch.hpp>

#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>

using namespace dunlin;
using testing::WindowFixture;

namespace {

class FakePolicy final : public ports::LaptopPolicy {
public:
    std::optional<base::Error> whyNoCopies() const override
    {
        if (!homeOffice)
            return std::nullopt;
        return base::Error{base::ErrorCode::Forbidden, QStringLiteral("no copies"), {}};
    }
    bool hasPassphrase() const override { return withPassphrase; }
    void tryPassphrase(const QByteArray &passphrase, ports::Reply<bool> reply) override
    {
        ++tries;
        if (passphrase == "open sesame")
            reply(true);
        else
            reply(base::fail(base::ErrorCode::Auth));
    }

    bool homeOffice = false;
    bool withPassphrase = true;
    int tries = 0;
};

} // namespace

TEST_CASE("lock: an idle window shows nothing until the passphrase is given")
{
    FakePolicy policy; // outlives the window
    WindowFixture fixture;
    using namespace std::chrono_literals;
    shell::LockScreen *lock = shell::connectPolicy(*fixture.window, policy, 150ms);
    REQUIRE(lock);
    QWidget *focus = QApplication::focusWidget();
    QTest::qWait(500);
    REQUIRE(lock->isLocked());
    CHECK_FALSE(fixture.window->centralWidget()->isVisible());
    CHECK_FALSE(fixture.window->centralWidget()->isEnabled());
    CHECK(lock->geometry() == fixture.window->rect());
    fixture.window->resize(1200, 800);
    CHECK(lock->geometry() == fixture.window->rect());
    auto *field = lock->findChild<QLineEdit *>(QStringLiteral("m_passphrase"));
    CHECK(QApplication::focusWidget() == field);
    CHECK(field->echoMode() == QLineEdit::Password);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(policy.tries == 0); // nothing was typed
    QTest::keyClicks(field, QStringLiteral("wrong"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(lock->isLocked());
    CHECK(field->text().isEmpty());
    // The keys of the window do nothing meanwhile.
    CHECK_FALSE(fixture.window->keyTable().run(QStringLiteral("queue.next")));
    QTest::keyClicks(field, QStringLiteral("open sesame"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK_FALSE(lock->isLocked());
    CHECK(fixture.window->centralWidget()->isVisible());
    CHECK(QApplication::focusWidget() == focus);
    CHECK(fixture.window->keyTable().run(QStringLiteral("window.lock")));
    CHECK(lock->isLocked());
}

TEST_CASE("lock: without a passphrase there is none; the privacy screen covers names")
{
    FakePolicy policy;
    policy.withPassphrase = false;
    WindowFixture fixture;
    CHECK(shell::connectPolicy(*fixture.window, policy) == nullptr);
}

TEST_CASE("home office: what is copied out of the window is taken back at once")
{
    FakePolicy policy;
    WindowFixture fixture;
    // The offscreen platform does not know whose the clipboard is.
    shell::connectPolicy(*fixture.window, policy, shell::kLockAfter,
                         [](QClipboard::Mode) { return true; });
    QClipboard *clipboard = QApplication::clipboard();
    clipboard->setText(QStringLiteral("free"));
    QTest::qWait(20);
    CHECK(clipboard->text() == QStringLiteral("free"));
    policy.homeOffice = true;
    clipboard->setText(QStringLiteral("Ann O'Brien, 1,250.00 EUR"));
    QTest::qWait(20);
    CHECK(clipboard->text().isEmpty());
}
