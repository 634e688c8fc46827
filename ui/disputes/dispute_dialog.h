// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_dialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace dunlin::forms {
class EffectPanel;
}
namespace dunlin::wrapup {
class AmountEdit;
class DateEdit;
class NumberTiles;
} // namespace dunlin::wrapup

namespace dunlin::disputes {

class ItemPicker;

/// Enters a dispute: what it is about, on which items, how much of them; shows what may still be
/// asked for, until when an answer is owed and who gives it.
class DisputeDialog final : public forms::FormDialog {
    Q_OBJECT
public:
    DisputeDialog(ports::AgreementDesk &desk, ports::AccountViews &views,
                  const ports::AccountPage &page, QDate today, QWidget *parent);

protected:
    std::optional<Problem> problem() const override;
    Entry entry() const override;
    void showForeseen(const ports::Foreseen *foreseen) override;
    bool pressDigit(int number) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeFields();
    QWidget *makeItems();

    wrapup::NumberTiles *m_kinds;
    wrapup::AmountEdit *m_amount;
    wrapup::DateEdit *m_answer;
    QLineEdit *m_proof;
    QPlainTextEdit *m_words;
    ItemPicker *m_items;
    forms::EffectPanel *m_effect;
};

} // namespace dunlin::disputes
