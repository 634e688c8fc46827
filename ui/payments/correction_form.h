// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/payments/ledger_form.h"

class QComboBox;
class QLineEdit;

namespace dunlin::wrapup {
class AmountEdit;
class DateEdit;
} // namespace dunlin::wrapup

namespace dunlin::payments {

/// What changes a claim without money: an adjustment, a credit note, a fee, a cost, or days without
/// interest. Every charge names its legal basis, every correction its reason. GUI thread.
class CorrectionForm final : public LedgerForm {
    Q_OBJECT
public:
    enum class Kind { Lower, Raise, CreditNote, Fee, Cost, InterestWaiver };

    CorrectionForm(const domain::AccountState &state, QDate today, QWidget *parent = nullptr);

    QString problem() const override;
    void focusProblem() override;
    void focusFirst() override;
    ports::LedgerWish wish() const override;
    QString confirmText(const ports::LedgerOffer *offer) const override;

private:
    void buildFields();
    void fillItems(const domain::AccountState &state);
    void begin(const domain::AccountState &state);
    void showKind();
    Kind kind() const;
    bool hasAmount() const { return kind() != Kind::InterestWaiver; }
    QWidget *wrongField() const;
    domain::Payload payload() const;

    const domain::AccountId m_account;
    const domain::Currency m_currency;
    const QDate m_today;

    QComboBox *m_kind;
    wrapup::AmountEdit *m_amount;
    QComboBox *m_bucket;
    QComboBox *m_item;
    QLineEdit *m_number;
    QLineEdit *m_basis;
    QLineEdit *m_reason;
    wrapup::DateEdit *m_date;
    wrapup::DateEdit *m_from;
    wrapup::DateEdit *m_until;
};

} // namespace dunlin::payments
