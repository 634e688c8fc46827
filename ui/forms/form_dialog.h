// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/account_views.h"
#include "core/ports/agreement_desk.h"
#include "ui/forms/frame_dialog.h"

#include <optional>

namespace dunlin::arrangement {
class Notice;
}

/// Dialogs that record something on one account: fields, what it does, and one confirmation.
namespace dunlin::forms {

using FormLook = FrameLook;

/// A dialog that shows with each key what would come of it, and records once on Ctrl+Enter. What is
/// allowed is the desk's to say; when it refuses, what was typed stays. Esc closes it. GUI thread;
/// the ports must outlive it, the owner deletes it.
class FormDialog : public FrameDialog {
    Q_OBJECT
public:
    domain::AccountId account() const { return m_page.state.id; }

public Q_SLOTS:
    /// Asks what would come of it; for each change of a field.
    void foresee();
    /// Waits for what would come of it when that is still on its way: nobody confirms unseen.
    void confirm() override;

Q_SIGNALS:
    /// On disk. The dialog is closed.
    void recorded(const dunlin::ports::Agreed &agreed, const QString &sentence);

protected:
    /// Why what is typed cannot be recorded yet.
    struct Problem {
        QString sentence;
        QWidget *field = nullptr; ///< to go to
        bool quiet = false;       ///< not chosen yet; said when somebody confirms
    };
    struct Entry {
        std::vector<domain::Payload> payloads;
        QString sentence; ///< for the toast
    };

    FormDialog(ports::AgreementDesk &desk, ports::AccountViews &views,
               const ports::AccountPage &page, QDate today, const FormLook &look, QWidget *parent);

    virtual std::optional<Problem> problem() const = 0;
    virtual Entry entry() const = 0;
    /// Null: it is not known, as something is missing or refused.
    virtual void showForeseen(const ports::Foreseen *foreseen) = 0;
    const ports::AccountPage &page() const { return m_page; }
    const domain::AccountState &state() const { return m_page.state; }
    QDate today() const { return m_today; }

private:
    void onForeseen(const base::Result<ports::Foreseen> &foreseen);
    void onRecorded(const base::Result<ports::Agreed> &done, const QString &sentence);
    void say(const QString &sentence);

    ports::AgreementDesk &m_desk;
    ports::AccountViews &m_views;
    const ports::AccountPage m_page;
    const QDate m_today;
    int m_request = 0; ///< of the last question; a late answer is dropped
    bool m_pending = false;
    bool m_confirmWanted = false;
    bool m_refused = false; ///< by the rules, for what is typed

    arrangement::Notice *m_notice;
};

} // namespace dunlin::forms
