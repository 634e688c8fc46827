// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtWidgets/QDialog>

class QLineEdit;

namespace dunlin::welcome {

/// Asks for the passphrase that opens a profile. Modal; GUI thread.
class PassphraseDialog final : public QDialog {
    Q_OBJECT
public:
    /// `profile`: which one, as the user knows it. `again`: the last one was not right.
    PassphraseDialog(const QString &profile, bool again, QWidget *parent = nullptr);

    QByteArray passphrase() const;

private:
    QLineEdit *m_passphrase = nullptr;
};

} // namespace dunlin::welcome
