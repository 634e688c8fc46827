// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connect_payments.h"

#include "ui/account/account_page.h"
#include "ui/payments/correction_form.h"
#include "ui/payments/ledger_dialog.h"
#include "ui/payments/payment_form.h"
#include "ui/payments/reversal_form.h"
#include "ui/shell/key_table.h"
#include "ui/shell/main_window.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace dunlin::shell {

using account::AccountPage;
using payments::DialogContext;
using payments::LedgerDialog;

namespace {

struct PaymentCommands {
    Q_DECLARE_TR_FUNCTIONS(PaymentCommands)
};

/// One dialog of a kind over the account page: open, or left with something typed.
class DialogKeeper final : public QObject {
public:
    using Make = std::function<LedgerDialog *(const DialogContext &context)>;

    DialogKeeper(MainWindow &window, AccountPage &account, ports::PaymentDesk &desk,
                 ports::Changes &changes, const base::Clock &clock, ports::Session session,
                 Make make)
        : QObject(&window)
        , m_account(account)
        , m_desk(desk)
        , m_clock(clock)
        , m_session(std::move(session))
        , m_make(std::move(make))
    {
        // What an open preview shows must not grow old under the eyes.
        connect(&changes, &ports::Changes::committed, this, [this](const auto &set) {
            if (m_dialog && m_dialog->isVisible()
                && (set.everything || set.accounts.contains(m_dialog->account())))
                m_dialog->propose();
        });
    }

    void open()
    {
        const ports::AccountPage *page = m_account.shown();
        if (!page)
            return;
        if (m_dialog && m_dialog->account() == page->state.id) {
            m_dialog->propose();
            return m_dialog->open();
        }
        openNew();
    }

    /// Whatever was left.
    void openNew()
    {
        const ports::AccountPage *page = m_account.shown();
        if (!page)
            return;
        if (m_dialog)
            m_dialog->deleteLater();
        m_dialog = m_make({m_desk, m_clock, m_session, *page});
        connect(m_dialog, &LedgerDialog::posted, &m_account,
                [this, dialog = m_dialog.data()](const std::vector<ports::Saved> &saved,
                                                 const QString &sentence) {
                    m_dialog.clear();
                    dialog->deleteLater();
                    m_account.takeAgreed(saved, sentence);
                });
        m_dialog->open();
    }

private:
    AccountPage &m_account;
    ports::PaymentDesk &m_desk;
    const base::Clock &m_clock;
    const ports::Session m_session;
    const Make m_make;
    QPointer<LedgerDialog> m_dialog;
};

} // namespace

void connectPayments(MainWindow &window, AccountPage &account, ports::PaymentDesk &desk,
                     ports::Changes &changes, const base::Clock &clock,
                     const ports::Session &session)
{
    if (!ports::allows(session.role, ports::Permission::RecordWork))
        return;
    const auto add = [&](const char *id, const QString &title, std::vector<KeyCombo> combos,
                         const char *icon, DialogKeeper::Make make) {
        auto *keeper =
            new DialogKeeper(window, account, desk, changes, clock, session, std::move(make));
        window.keyTable().add(pageCommand(id, title, CommandGroup::Account, std::move(combos), icon,
                                          account, [keeper] { keeper->open(); }));
        return keeper;
    };
    add("account.payment", PaymentCommands::tr("Take a payment"), {keys("$")}, "cash-coin",
        [&window](const DialogContext &context) {
            return new LedgerDialog(
                context, QStringLiteral("paymentDialog"), PaymentCommands::tr("Payment"),
                PaymentCommands::tr("What it pays"),
                new payments::PaymentForm(context.page, context.today()), &window);
        });
    const auto of = std::make_shared<std::optional<domain::EventId>>();
    auto *reversal =
        add("account.reverse", PaymentCommands::tr("Reverse a payment, charge or agreement"),
            {keys("R")}, "arrow-counterclockwise", [&window, of](const DialogContext &context) {
                return new LedgerDialog(
                    context, QStringLiteral("reversalDialog"), PaymentCommands::tr("Reversal"),
                    PaymentCommands::tr("What it restores"),
                    new payments::ReversalForm(context.page.state, std::exchange(*of, {}),
                                               context.today()),
                    &window);
            });
    add("account.correction",
        PaymentCommands::tr("Correct the claim: adjustment, credit note, fee"), {keys("Shift+R")},
        "plus-slash-minus", [&window](const DialogContext &context) {
            return new LedgerDialog(
                context, QStringLiteral("correctionDialog"),
                PaymentCommands::tr("Correction of the claim"),
                PaymentCommands::tr("What it changes"),
                new payments::CorrectionForm(context.page.state, context.today()), &window);
        });
    QObject::connect(&account, &AccountPage::reverseRequested, reversal,
                     [of, reversal](const domain::EventId &event) {
                         *of = event;
                         reversal->openNew();
                     });
    QObject::connect(&account, &AccountPage::paymentRequested, &window,
                     [&window] { window.keyTable().run(QStringLiteral("account.payment")); });
}

} // namespace dunlin::shell
