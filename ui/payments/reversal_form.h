// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/payments/ledger_form.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace dunlin::payments {

/// Takes one thing of the account's history back: which, why, and for a payment whether a bank took
/// it. The reason is suggested until one is typed. GUI thread.
class ReversalForm final : public LedgerForm {
    Q_OBJECT
public:
    /// `of`: what is chosen first; absent: the latest that can be taken back.
    ReversalForm(const domain::AccountState &state, std::optional<domain::EventId> of, QDate today,
                 QWidget *parent = nullptr);

    QString problem() const override;
    void focusProblem() override;
    void focusFirst() override;
    ports::LedgerWish wish() const override;
    QString confirmText(const ports::LedgerOffer *offer) const override;
    void follow(const ports::LedgerOffer &offer) override;

private:
    void fill(const domain::AccountState &state, std::optional<domain::EventId> of);
    void onTarget();
    void suggestReason();
    bool isPayment() const;
    domain::ReversalCause cause() const;

    const domain::AccountId m_account;
    const QDate m_today;
    std::vector<domain::TimelineEntry> m_targets; ///< in the order of the box
    bool m_reasonTyped = false;

    QComboBox *m_target;
    QComboBox *m_cause;
    QLineEdit *m_reason;
    QCheckBox *m_fee;
};

} // namespace dunlin::payments
