// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_dialog.h"

class QPlainTextEdit;

namespace dunlin::forms {
class EffectPanel;
}

namespace dunlin::person {

/// Takes somebody from an account, with a reason. The history keeps that he was there.
class UnlinkDialog final : public forms::FormDialog {
    Q_OBJECT
public:
    UnlinkDialog(ports::AgreementDesk &desk, ports::AccountViews &views,
                 const ports::AccountPage &page, const domain::PartyState &party, QDate today,
                 QWidget *parent);

protected:
    std::optional<Problem> problem() const override;
    Entry entry() const override;
    void showForeseen(const ports::Foreseen *foreseen) override;
    void showEvent(QShowEvent *event) override;

private:
    const domain::PartyState m_party;
    QPlainTextEdit *m_reason;
    forms::EffectPanel *m_effect;
};

} // namespace dunlin::person
