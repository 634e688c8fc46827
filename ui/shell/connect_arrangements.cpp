// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connect_arrangements.h"

#include "ui/account/account_page.h"
#include "ui/arrangement/arrangement_dialog.h"
#include "ui/shell/key_table.h"
#include "ui/shell/main_window.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>

#include <memory>

namespace dunlin::shell {

using account::AccountPage;
using arrangement::ArrangementDialog;

namespace {

struct ArrangementCommand {
    Q_DECLARE_TR_FUNCTIONS(ArrangementCommand)
};

} // namespace

void connectArrangements(MainWindow &window, AccountPage &account, ports::AgreementDesk &desk,
                         const base::Clock &clock, const ports::Session &session)
{
    if (!ports::allows(session.role, ports::Permission::RecordWork))
        return;
    // The dialog that is open, or was left with something typed.
    const auto kept = std::make_shared<QPointer<ArrangementDialog>>();
    const auto open = [&window, &account, &desk, &clock, session, kept] {
        const ports::AccountPage *page = account.shown();
        if (!page)
            return;
        if (ArrangementDialog *left = *kept) {
            if (left->account() == page->state.id) {
                left->propose();
                left->open();
                return;
            }
            left->deleteLater();
        }
        auto *dialog = new ArrangementDialog(desk, *page, clock, session, &window);
        *kept = dialog;
        QObject::connect(
            dialog, &ArrangementDialog::agreed, &account,
            [&account, dialog, kept](const ports::Agreed &agreed, const QString &sentence) {
                kept->clear();
                dialog->deleteLater();
                account.takeAgreed(agreed.saved, sentence);
            });
        dialog->open();
    };
    window.keyTable().add(
        pageCommand("account.arrangement",
                    ArrangementCommand::tr("New arrangement: promise, plan or settlement"),
                    CommandGroup::Account, {keys("Shift+P")}, "calendar2-week", account, open));
}

} // namespace dunlin::shell
