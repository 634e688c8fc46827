// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_payment_batches.h"
#include "tests/support/fake_payment_desk.h"
#include "tests/ui/payment_fixture.h"
#include "ui/payments/batch_model.h"
#include "ui/payments/batch_table.h"
#include "ui/payments/batch_view.h"
#include "ui/payments/expected_view.h"
#include "ui/payments/money_page.h"
#include "ui/shell/connect_money.h"

namespace dunlin::testing {

/// The window with the page of money in.
class MoneyFixture : public WindowFixture {
public:
    FakePaymentDesk payments{QDate(2026, 11, 24)};
    FakePaymentBatches batches{QDate(2026, 11, 24)};

    MoneyFixture() : WindowFixture(20, QSize(1280, 720))
    {
        using domain::Money;
        batches.accounts[QStringLiteral("HE-1")] = {{account(1), QStringLiteral("HE-1"),
                                                     QStringLiteral("Fatima Anderson"),
                                                     Money(500'00, base::kUsd)}};
        batches.accounts[QStringLiteral("HE-2")] = {{account(2), QStringLiteral("HE-2"),
                                                     QStringLiteral("Samuel Hall"),
                                                     Money(80'00, base::kUsd)}};
        batches.accounts[QStringLiteral("garcia")] = {
            {account(3), QStringLiteral("HE-3"), QStringLiteral("Maria Garcia"),
             Money(10'00, base::kUsd)},
            {account(4), QStringLiteral("HE-4"), QStringLiteral("Pablo Garcia"),
             Money(900'00, base::kUsd)}};
        page = new payments::MoneyPage(payments, batches, changes, clock, zone());
        // A window of its own: the other fixture's has no such page.
        devicesOfMoney = new QWidget;
        auto *queueOfMoney = new QWidget;
        auto *accountOfMoney = new QWidget;
        moneyWindow = std::make_unique<shell::MainWindow>(
            shell::Pages{queueOfMoney, accountOfMoney, nullptr, devicesOfMoney, nullptr, page},
            shell::MainWindow::Ports{queue, portfolio, sync, changes, clock}, session());
        shell::connectMoney(*moneyWindow, *page, desk);
        QObject::connect(moneyWindow.get(), &shell::MainWindow::accountRequested, page,
                         [this](const domain::AccountId &id) { opened.push_back(id); });
        window->hide();
        moneyWindow->resize(QSize(1280, 720));
        moneyWindow->show();
        moneyWindow->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(moneyWindow.get());
        settle();
    }

    static domain::AccountId account(int number)
    {
        domain::AccountId id;
        id.bytes[0] = 4;
        id.bytes[15] = std::uint8_t(number);
        return id;
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : moneyWindow.get(), which, modifiers);
        settle(10);
    }
    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        settle(10);
    }
    template <class T>
    T *in(const char *name) const
    {
        return moneyWindow->findChild<T *>(QLatin1String(name));
    }
    QString notice() const
    {
        return PaymentFixture::plain(in<arrangement::Notice>("batchNotice")->text());
    }
    QString toast() const { return PaymentFixture::plain(in<common::Toast>("toast")->message()); }
    QString cell(int row, int column) const
    {
        return PaymentFixture::plain(page->batch().model().index(row, column).data().toString());
    }

    std::vector<domain::AccountId> opened;
    payments::MoneyPage *page = nullptr;
    QWidget *devicesOfMoney = nullptr;
    std::unique_ptr<shell::MainWindow> moneyWindow;
};

} // namespace dunlin::testing
