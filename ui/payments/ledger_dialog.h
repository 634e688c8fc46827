// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/account_desk.h"
#include "core/ports/payment_desk.h"
#include "core/ports/session.h"
#include "ui/forms/frame_dialog.h"

#include <optional>

namespace dunlin::arrangement {
class Notice;
}

namespace dunlin::payments {

class ChangePanel;
class LedgerForm;

/// Whose account it is, and in whose day.
struct DialogContext {
    ports::PaymentDesk &desk;
    const base::Clock &clock;
    ports::Session session;
    ports::AccountPage page;
    QDate today() const { return base::dateIn(clock.now(), session.officeZone); }
};

/// A payment or a correction of one account: typed on one side, shown with what it does on the
/// other with each key, and recorded once on confirmation. When the account changed meanwhile
/// nothing is recorded and the preview is made anew. Esc closes it and keeps what was typed until
/// the next open(); the owner deletes it. GUI thread; desk and clock must outlive it.
class LedgerDialog : public forms::FrameDialog {
    Q_OBJECT
public:
    /// `name` becomes objectName. Takes the form.
    LedgerDialog(const DialogContext &context, const QString &name, const QString &title,
                 const QString &changeTitle, LedgerForm *form, QWidget *parent);

    domain::AccountId account() const { return m_context.page.state.id; }

public Q_SLOTS:
    /// Asks for the preview again; for a dialog that was left and is opened once more, or whose
    /// account changed.
    void propose();
    /// Ctrl+Enter. While an answer is on its way it waits for it, and then confirms unless that
    /// preview warns of something that nobody has seen.
    void confirm() override;

Q_SIGNALS:
    /// On disk. The dialog is closed.
    void posted(const std::vector<dunlin::ports::Saved> &saved, const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildMiddle(const QString &changeTitle);
    void display(const ports::LedgerOffer &offer);
    void showError(const QString &sentence);
    void onPosted(const base::Result<std::vector<ports::Saved>> &done, const QString &sentence);
    void nameConfirm();
    bool warns() const;

    const DialogContext m_context;
    LedgerForm *m_form;
    std::optional<ports::LedgerOffer> m_offer; ///< of what is typed
    int m_request = 0; ///< of the last preview asked for; a late answer is dropped
    bool m_pending = false;
    bool m_confirmWanted = false;
    QString m_stale; ///< why nothing was posted; said until something else is typed

    arrangement::Notice *m_notice;
    ChangePanel *m_changes;
};

} // namespace dunlin::payments
