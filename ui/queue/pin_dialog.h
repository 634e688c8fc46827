// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_state.h"

#include <QtWidgets/QDialog>

#include <optional>

class QComboBox;
class QLineEdit;

namespace dunlin::common {
class Label;
}

namespace dunlin::queue {

/// Why an account is to be worked first, and until when; or, for one that is pinned, that it no
/// longer is. Ctrl+Enter or Enter accepts, Esc leaves it. GUI thread; whoever opens it deletes it.
class PinDialog final : public QDialog {
    Q_OBJECT
public:
    PinDialog(const domain::AccountState &account, QDate today, QWidget *parent = nullptr);

    /// The pin that holds now; nothing: none.
    static std::optional<domain::TaskState> pinOf(const domain::AccountState &account);

Q_SIGNALS:
    /// What is to be recorded, and the sentence for the toast.
    void chosen(const dunlin::domain::Payload &payload, const QString &sentence);

private:
    void confirm();
    void unpin();

    const domain::AccountId m_account;
    const QString m_debtor;
    const QDate m_today;
    const std::optional<domain::TaskState> m_pin;
    QLineEdit *m_reason;
    QComboBox *m_until;
    common::Label *m_say;
};

} // namespace dunlin::queue
