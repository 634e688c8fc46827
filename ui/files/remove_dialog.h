// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_dialog.h"

class QPlainTextEdit;

namespace dunlin::files {

/// Removes a file from an account, with a reason. It stays in the history.
class RemoveDialog final : public forms::FormDialog {
    Q_OBJECT
public:
    RemoveDialog(ports::AgreementDesk &desk, ports::AccountViews &views,
                 const ports::AccountPage &page, const domain::AttachmentState &file, QDate today,
                 QWidget *parent);

protected:
    std::optional<Problem> problem() const override;
    Entry entry() const override;
    void showForeseen(const ports::Foreseen *) override {}
    void showEvent(QShowEvent *event) override;

private:
    const domain::AttachmentState m_file;
    QPlainTextEdit *m_reason;
};

} // namespace dunlin::files
