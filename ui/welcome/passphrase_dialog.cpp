// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/passphrase_dialog.h"

#include "ui/common/button.h"
#include "ui/common/label.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::welcome {

using common::Button;
using common::ButtonKind;
using common::Label;
using style::Face;
using style::Ink;

namespace {
constexpr int kWidth = 420;
}

PassphraseDialog::PassphraseDialog(const QString &profile, bool again, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("passphraseDialog"));
    setWindowTitle(tr("Open a profile"));
    setMinimumWidth(kWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(new Label(tr("Passphrase"), Face::PageTitle));
    auto *words = new Label(
        again
            ? tr("That was not the passphrase of %1. Nothing was changed; try again.").arg(profile)
            : tr("The profile %1 is locked by a passphrase.").arg(profile),
        Face::Body, again ? Ink::Danger : Ink::Text2);
    words->setWordWrap(true);
    layout->addWidget(words);
    m_passphrase = new QLineEdit;
    m_passphrase->setObjectName(QStringLiteral("m_passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setMaxLength(1000);
    layout->addWidget(m_passphrase);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *leave = new Button(QStringLiteral("m_leave"), tr("Cancel"));
    auto *open = new Button(QStringLiteral("m_open"), tr("Open"), ButtonKind::Primary);
    open->setDefault(true);
    row->addWidget(leave);
    row->addWidget(open);
    layout->addLayout(row);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(open, &QPushButton::clicked, this, [this] {
        if (!m_passphrase->text().isEmpty())
            accept();
    });
    m_passphrase->setFocus();
}

QByteArray PassphraseDialog::passphrase() const
{
    return m_passphrase->text().toUtf8();
}

} // namespace dunlin::welcome
