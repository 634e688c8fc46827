// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/remove_dialog.h"

#include "ui/common/label.h"
#include "ui/files/file_words.h"
#include "ui/forms/field_grid.h"

#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::files {

RemoveDialog::RemoveDialog(ports::AgreementDesk &desk, ports::AccountViews &views,
                           const ports::AccountPage &page, const domain::AttachmentState &file,
                           QDate today, QWidget *parent)
    : FormDialog(desk, views, page, today,
                 {QStringLiteral("removeFileDialog"), tr("Remove a file"), tr("Remove file"),
                  QSize(560, 340)},
                 parent)
    , m_file(file)
{
    //: name of a file, its kind, its size
    auto *what = new common::Label(
        tr("%1 · %2 · %3").arg(file.fileName, kindText(file.kind), sizeText(file.size)),
        style::Face::Strong, style::Ink::Text, this);
    what->setWordWrap(true);
    body()->addWidget(what);
    auto *grid = new forms::FieldGrid(this);
    m_reason = grid->addText(QStringLiteral("removeReason"), tr("&Reason"),
                             tr("why it does not belong here"), 3);
    body()->addWidget(grid);
    auto *note = new common::Label(
        tr("It is shown no more, here and on every laptop. That it was here, and why it was "
           "removed, stays in the history."),
        style::Face::Small, style::Ink::Text2, this);
    note->setWordWrap(true);
    body()->addWidget(note);
    body()->addStretch(1);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &RemoveDialog::foresee);
    foresee();
}

void RemoveDialog::showEvent(QShowEvent *event)
{
    FormDialog::showEvent(event);
    m_reason->setFocus(Qt::OtherFocusReason);
}

std::optional<forms::FormDialog::Problem> RemoveDialog::problem() const
{
    if (m_reason->toPlainText().trimmed().isEmpty())
        return Problem{tr("Say why it is removed."), m_reason, true};
    return std::nullopt;
}

forms::FormDialog::Entry RemoveDialog::entry() const
{
    return {{domain::AttachmentRemoved{m_file.id, m_reason->toPlainText().trimmed()}},
            tr("Removed: %1").arg(m_file.fileName)};
}

} // namespace dunlin::files
