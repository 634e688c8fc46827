// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"
#include "ui/forms/form_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace dunlin::forms {
class EffectPanel;
class FieldGrid;
} // namespace dunlin::forms
namespace dunlin::common {
class Label;
}
namespace dunlin::wrapup {
class DateEdit;
class FactList;
class NumberTiles;
} // namespace dunlin::wrapup

namespace dunlin::care {

/// Enters that a person is to be treated with care: contact stops on all of his accounts, which are
/// listed before anything is saved. Asks how to act; what lies behind it only with consent, and
/// then it goes to a file of its own.
class CareDialog final : public forms::FormDialog {
    Q_OBJECT
public:
    CareDialog(ports::AgreementDesk &desk, ports::AccountViews &views,
               const ports::AccountPage &page, QDate today, QWidget *parent);

protected:
    std::optional<Problem> problem() const override;
    Entry entry() const override;
    void showForeseen(const ports::Foreseen *foreseen) override;
    bool pressDigit(int number) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeFields();
    QWidget *makeEffect();
    void addDetail(forms::FieldGrid &grid);
    void connectParts();
    void choose(int number);
    void showDetail(bool shown);
    domain::CareKind kind() const;
    QString stopText(const domain::CareState &care) const;

    wrapup::NumberTiles *m_kinds;
    forms::FieldGrid *m_grid;
    wrapup::DateEdit *m_from;
    wrapup::DateEdit *m_until;
    QLineEdit *m_advice;
    QString m_suggested; ///< the advice that nobody typed
    common::Label *m_contactLabel;
    QLineEdit *m_contact;
    QLineEdit *m_proof;
    QCheckBox *m_consent;
    wrapup::DateEdit *m_consentOn;
    QComboBox *m_consentHow;
    QPlainTextEdit *m_detail;
    forms::EffectPanel *m_effect;
    wrapup::FactList *m_accounts;
};

} // namespace dunlin::care
