// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace dunlin::forms {
class EffectPanel;
}
namespace dunlin::wrapup {
class AmountEdit;
}

namespace dunlin::person {

/// Somebody beside the debtor: who it is, what for, and what may be said; or a change of that.
class PartyDialog final : public forms::FormDialog {
    Q_OBJECT
public:
    /// Null `party`: somebody new.
    PartyDialog(ports::AgreementDesk &desk, ports::AccountViews &views,
                const ports::AccountPage &page, const domain::PartyState *party, QDate today,
                QWidget *parent);

protected:
    std::optional<Problem> problem() const override;
    Entry entry() const override;
    void showForeseen(const ports::Foreseen *foreseen) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildFields();
    void take(const domain::PartyState &party);
    domain::DebtorId id() const;
    domain::PartyRole role() const;
    domain::MayBeTold told() const;
    bool isLiable() const;

    std::optional<domain::PartyState> m_party; ///< that is changed
    QLineEdit *m_name;
    QComboBox *m_role;
    QCheckBox *m_company;
    QComboBox *m_told;
    QLineEdit *m_percent;
    wrapup::AmountEdit *m_most;
    QComboBox *m_language;
    forms::EffectPanel *m_effect;
};

} // namespace dunlin::person
