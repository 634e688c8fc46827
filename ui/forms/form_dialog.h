// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/account_views.h"
#include "core/ports/agreement_desk.h"

#include <QtWidgets/QDialog>

#include <optional>

class QVBoxLayout;

namespace dunlin::arrangement {
class Notice;
}
namespace dunlin::common {
class Button;
class Label;
} // namespace dunlin::common

/// Dialogs that record something on one account: fields, what it does, and one confirmation.
namespace dunlin::forms {

struct FormLook {
    QString name; ///< objectName
    QString title;
    QString confirm; ///< words of the button: a verb with its object
    QSize size;      ///< at 100 % text
};

/// A dialog that shows with each key what would come of it, and records once on Ctrl+Enter. What is
/// allowed is the desk's to say; when it refuses, what was typed stays. Esc closes it. GUI thread;
/// the ports must outlive it, the owner deletes it.
class FormDialog : public QDialog {
    Q_OBJECT
public:
    domain::AccountId account() const { return m_page.state.id; }

public Q_SLOTS:
    /// Asks what would come of it; for each change of a field.
    void foresee();
    /// Waits for what would come of it when that is still on its way: nobody confirms unseen.
    void confirm();
    void reject() override;

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
    /// A digit that no field took; true: it was a choice.
    virtual bool pressDigit(int) { return false; }

    const ports::AccountPage &page() const { return m_page; }
    const domain::AccountState &state() const { return m_page.state; }
    QDate today() const { return m_today; }
    /// Where the fields go.
    QVBoxLayout *body() const { return m_body; }
    void setConfirmWords(const QString &words);
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHeader(QVBoxLayout *column, const FormLook &look);
    void buildFooter(QVBoxLayout *column, const FormLook &look);
    void onForeseen(const base::Result<ports::Foreseen> &foreseen);
    void onRecorded(const base::Result<ports::Agreed> &done, const QString &sentence);
    void say(const QString &sentence);
    void setSaving(bool saving);

    ports::AgreementDesk &m_desk;
    ports::AccountViews &m_views;
    const ports::AccountPage m_page;
    const QDate m_today;
    int m_request = 0; ///< of the last question; a late answer is dropped
    bool m_pending = false;
    bool m_confirmWanted = false;
    bool m_refused = false; ///< by the rules, for what is typed
    bool m_saving = false;

    QWidget *m_fields;
    QVBoxLayout *m_body;
    arrangement::Notice *m_notice;
    common::Button *m_cancel;
    common::Button *m_confirm;
};

} // namespace dunlin::forms
