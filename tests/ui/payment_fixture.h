// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_payment_desk.h"
#include "tests/ui/window_fixture.h"
#include "ui/arrangement/notice.h"
#include "ui/common/toast.h"
#include "ui/payments/ledger_dialog.h"
#include "ui/shell/connect_payments.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

namespace dunlin::testing {

/// The window on an account, with the dialogs of money that its keys open. Counts the keys pressed
/// with `key`.
class PaymentFixture : public WindowFixture {
public:
    FakePaymentDesk payments{QDate(2026, 11, 24)};
    int keys = 0;

    PaymentFixture() : WindowFixture(20, QSize(1280, 720))
    {
        shell::connectPayments(*window, *accountPage, payments, changes, clock, session());
        press(Qt::Key_Return);
        settle();
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++keys;
        press(which, modifiers);
        settle(20);
    }
    payments::LedgerDialog *dialog() const
    {
        for (payments::LedgerDialog *each : window->findChildren<payments::LedgerDialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    template <class T>
    T *in(const char *name) const
    {
        return dialog() ? dialog()->findChild<T *>(QLatin1String(name)) : nullptr;
    }
    QLineEdit *edit(const char *name) const { return in<QLineEdit>(name); }
    void typeInto(const char *name, const QString &text)
    {
        edit(name)->setFocus();
        edit(name)->selectAll();
        // Signs that no key of the test's keyboard gives come as an input method would bring them.
        const bool latin = text == QString::fromLatin1(text.toLatin1());
        if (latin)
            QTest::keyClicks(edit(name), text);
        else
            edit(name)->insert(text);
        settle(20);
    }
    QAbstractItemModel *table() const { return in<QTableView>("changeTable")->model(); }
    QString cell(int row, int column) const
    {
        return plain(table()->index(row, column).data().toString());
    }
    QString notice() const
    {
        const auto *found = in<arrangement::Notice>("ledgerNotice");
        return found->isHidden() ? QString() : plain(found->text());
    }
    QString label(const char *name) const
    {
        const auto *found = in<QLabel>(name);
        return found->isHidden() ? QString() : plain(found->text());
    }
    QString confirmWords() const { return in<QAbstractButton>("ledgerConfirm")->text(); }
    QString toast() const
    {
        const auto *shown = find<common::Toast>("toast");
        return shown ? plain(shown->message()) : QString();
    }
    /// Without the isolates around figures and names.
    static QString plain(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }
};

/// Every control in sight that takes the focus has a name; mnemonics of labels are unique.
inline void checkNames(const QWidget &dialog, int atLeast)
{
    int seen = 0;
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
            || widget->parentWidget()->inherits("QAbstractItemView"))
            continue;
        ++seen;
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK_FALSE(widget->accessibleName().isEmpty());
    }
    CHECK(seen >= atLeast);
    QStringList letters;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (!label->isVisible() || !label->buddy())
            continue;
        const QKeySequence key = QKeySequence::mnemonic(label->text());
        CHECK_FALSE(key.isEmpty());
        CHECK_FALSE(letters.contains(key.toString()));
        letters << key.toString();
    }
}

} // namespace dunlin::testing
