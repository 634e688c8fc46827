// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/licence_dialog.h"

#include "ui/common/button.h"
#include "ui/common/label.h"

#include <QtCore/QFile>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::settings {

LicenceDialog::LicenceDialog(const QString &title, const QString &resource, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Licence of %1").arg(title));
    resize(720, 560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(new common::Label(windowTitle(), style::Face::PageTitle));
    auto *text = new QPlainTextEdit;
    text->setObjectName(QStringLiteral("licenceText"));
    text->setAccessibleName(windowTitle());
    text->setReadOnly(true);
    // Resources are memory, so this is no wait on a disk.
    QFile file(resource);
    if (file.open(QIODevice::ReadOnly))
        text->setPlainText(QString::fromUtf8(file.readAll()));
    column->addWidget(text, 1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *close = new common::Button(QStringLiteral("closeLicence"), tr("&Close"),
                                     common::ButtonKind::Primary);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    row->addWidget(close);
    column->addLayout(row);
    close->setFocus();
}

} // namespace dunlin::settings
