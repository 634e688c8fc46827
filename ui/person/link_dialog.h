// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/account_queue.h"
#include "ui/forms/form_dialog.h"

class QCheckBox;
class QLineEdit;

namespace dunlin::forms {
class EffectPanel;
}
namespace dunlin::wrapup {
class FactList;
}

namespace dunlin::person {

/// Says that an account belongs to another known person, or to nobody else that is known. What was
/// done before stays where it was done; care in force comes along.
class LinkDialog final : public forms::FormDialog {
    Q_OBJECT
public:
    /// Where persons are looked for.
    struct Search {
        ports::AccountDesk &desk;
        ports::AccountQueue &queue;
    };
    LinkDialog(ports::AgreementDesk &desk, ports::AccountViews &views,
               const ports::AccountPage &page, const Search &search, QDate today, QWidget *parent);

protected:
    std::optional<Problem> problem() const override;
    Entry entry() const override;
    void showForeseen(const ports::Foreseen *foreseen) override;
    void showEvent(QShowEvent *event) override;

private:
    void search();
    void onFound(const std::vector<ports::QueueRow> &rows);
    void pick(domain::AccountId account);
    domain::DebtorId target() const;

    const Search m_where;
    int m_search = 0; ///< of the last search; a late answer is dropped
    std::optional<domain::DebtorState> m_person;
    QLineEdit *m_who;
    wrapup::FactList *m_found;
    QCheckBox *m_own;
    QLineEdit *m_reason;
    forms::EffectPanel *m_effect;
};

} // namespace dunlin::person
