// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"

#include <QtWidgets/QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace dunlin::common {
class Button;
}

namespace dunlin::forms {

struct FrameLook {
    QString name; ///< objectName
    QString title;
    QString confirm; ///< words of the button: a verb with its object
    QSize size;      ///< at 100 % text; less in a smaller window
    /// Begins the object names of the parts: "form" makes formWhose, formCancel, formConfirm.
    QString parts = QStringLiteral("form");
};

/// The frame of the dialogs that record something on one account: whose account, what is typed, and
/// one confirmation. Ctrl+Enter confirms, Enter alone goes on to the next field, Esc closes and
/// keeps what was typed; while something is being saved it does not close, as whether it was
/// recorded must be known first. GUI thread.
class FrameDialog : public QDialog {
    Q_OBJECT
public Q_SLOTS:
    virtual void confirm() = 0;
    void reject() override;

protected:
    FrameDialog(const domain::AccountState &state, const FrameLook &look, QWidget *parent);

    /// Beside the title.
    QHBoxLayout *head() const { return m_head; }
    /// Where the fields go.
    QVBoxLayout *body() const { return m_body; }
    /// Between the fields and the buttons.
    QVBoxLayout *foot() const { return m_foot; }
    void setConfirmWords(const QString &words);
    bool isSaving() const { return m_saving; }
    /// Nothing is typed meanwhile.
    void setSaving(bool saving);
    /// A digit that no field took; true: it was a choice.
    virtual bool pressDigit(int) { return false; }
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHeader(QVBoxLayout *column, const domain::AccountState &state, const FrameLook &look);
    void buildFooter(QVBoxLayout *column, const FrameLook &look);

    bool m_saving = false;
    QHBoxLayout *m_head;
    QWidget *m_fields;
    QVBoxLayout *m_body;
    QVBoxLayout *m_foot;
    common::Button *m_cancel;
    common::Button *m_confirm;
};

} // namespace dunlin::forms
