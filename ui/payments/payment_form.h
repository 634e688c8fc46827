// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/payments/ledger_form.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace dunlin::wrapup {
class AmountEdit;
class DateEdit;
} // namespace dunlin::wrapup

namespace dunlin::payments {

/// A payment of one account, or of all of its debtor. What is suggested: the announced payment that
/// is due, else the promise or part that is next, else what is past due, else all. GUI thread.
class PaymentForm final : public LedgerForm {
    Q_OBJECT
public:
    PaymentForm(const ports::AccountPage &page, QDate today, QWidget *parent = nullptr);

    QString problem() const override;
    void focusProblem() override;
    void focusFirst() override;
    ports::LedgerWish wish() const override;
    QString confirmText(const ports::LedgerOffer *offer) const override;

private:
    void buildFields();
    void fillChoices(const domain::AccountState &state);
    void begin(const ports::AccountPage &page);
    void onExpectedChosen();
    std::optional<domain::Money> suggestion(const ports::AccountPage &page) const;
    bool sharesLinked() const;

    const domain::AccountId m_account;
    const domain::Currency m_currency;
    const QDate m_today;
    std::vector<domain::ExpectedState> m_expectedOpen;

    wrapup::AmountEdit *m_amount;
    wrapup::DateEdit *m_date;
    QComboBox *m_method;
    QLineEdit *m_reference;
    QComboBox *m_item;
    QComboBox *m_expected;
    QCheckBox *m_linked;
};

} // namespace dunlin::payments
