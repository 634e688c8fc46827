// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_dialog.h"

class QLineEdit;

namespace dunlin::forms {
class EffectPanel;
}
namespace dunlin::wrapup {
class DateEdit;
class NumberTiles;
} // namespace dunlin::wrapup

namespace dunlin::disputes {

/// Holds an account for a time: why, from when, until when. Says what stops and that it ends by
/// itself.
class HoldDialog final : public forms::FormDialog {
    Q_OBJECT
public:
    HoldDialog(ports::AgreementDesk &desk, ports::AccountViews &views,
               const ports::AccountPage &page, QDate today, QWidget *parent);

protected:
    std::optional<Problem> problem() const override;
    Entry entry() const override;
    void showForeseen(const ports::Foreseen *foreseen) override;
    bool pressDigit(int number) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeFields();

    wrapup::NumberTiles *m_reasons;
    wrapup::DateEdit *m_from;
    wrapup::DateEdit *m_until;
    QLineEdit *m_words;
    forms::EffectPanel *m_effect;
};

} // namespace dunlin::disputes
