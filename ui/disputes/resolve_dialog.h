// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_dialog.h"

class QPlainTextEdit;

namespace dunlin::forms {
class EffectPanel;
class FieldGrid;
} // namespace dunlin::forms
namespace dunlin::wrapup {
class AmountEdit;
class NumberTiles;
} // namespace dunlin::wrapup

namespace dunlin::disputes {

/// Records how a dispute was decided, and what then happens to the money: what was wrong is
/// credited on the items it is about, the rest can be asked for again.
class ResolveDialog final : public forms::FormDialog {
    Q_OBJECT
public:
    /// `dispute`: an open one of the page's account.
    ResolveDialog(ports::AgreementDesk &desk, ports::AccountViews &views,
                  const ports::AccountPage &page, domain::EventId dispute, QDate today,
                  QWidget *parent);

protected:
    std::optional<Problem> problem() const override;
    Entry entry() const override;
    void showForeseen(const ports::Foreseen *foreseen) override;
    bool pressDigit(int number) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeFields();
    QWidget *makeFacts();
    void choose(int number);
    bool credits() const;
    domain::Money credit() const;

    domain::DisputeState m_dispute;
    wrapup::NumberTiles *m_verdicts;
    arrangement::Notice *m_whyNot; ///< of the tiles that the role may not choose
    forms::FieldGrid *m_grid;
    wrapup::AmountEdit *m_amount;
    QPlainTextEdit *m_words;
    forms::EffectPanel *m_effect;
};

} // namespace dunlin::disputes
