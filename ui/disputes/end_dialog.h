// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/form_dialog.h"

class QPlainTextEdit;

namespace dunlin::forms {
class EffectPanel;
}

namespace dunlin::disputes {

/// Ends a hold or a care before its time, with a reason; a care ends on all accounts of the person.
class EndDialog final : public forms::FormDialog {
    Q_OBJECT
public:
    /// `of`: an active hold or care of the page's account. `what`: its words.
    EndDialog(ports::AgreementDesk &desk, ports::AccountViews &views,
              const ports::AccountPage &page, domain::EventId of, const QString &what, QDate today,
              QWidget *parent);

protected:
    std::optional<Problem> problem() const override;
    Entry entry() const override;
    void showForeseen(const ports::Foreseen *foreseen) override;
    void showEvent(QShowEvent *event) override;

private:
    const domain::EventId m_of;
    const QString m_what;
    bool m_isCare = false;
    QPlainTextEdit *m_reason;
    forms::EffectPanel *m_effect;
};

} // namespace dunlin::disputes
