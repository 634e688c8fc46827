// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/account_desk.h"
#include "core/ports/agreement_desk.h"
#include "core/ports/session.h"
#include "ui/arrangement/arrangement_words.h"
#include "ui/forms/frame_dialog.h"

namespace dunlin::common {
class Button;
class Label;
class Segmented;
} // namespace dunlin::common

namespace dunlin::arrangement {

class ArrangementFields;
class Notice;
class SchedulePanel;

/// A promise, a plan or a settlement of one account: typed on one side, shown as a schedule on the
/// other with each key, read back, and recorded once on confirmation. What may be agreed and by
/// whom is the desk's to say. Esc closes it and keeps what was typed until the next open(); the
/// owner deletes it. GUI thread; desk and clock must outlive it.
class ArrangementDialog final : public forms::FrameDialog {
    Q_OBJECT
public:
    ArrangementDialog(ports::AgreementDesk &desk, const ports::AccountPage &page,
                      const base::Clock &clock, const ports::Session &session, QWidget *parent);

    domain::AccountId account() const { return m_page.state.id; }
    Kind kind() const { return m_kind; }
    /// Changes what is agreed; what was typed for the other kinds stays.
    void setKind(dunlin::arrangement::Kind kind);

public Q_SLOTS:
    /// Asks for the offer again; for a dialog that was left and is opened once more.
    void propose();
    /// Ctrl+Enter. While an answer is on its way it waits for it, and then confirms unless that
    /// offer needs an approval that nobody has seen.
    void confirm() override;

Q_SIGNALS:
    /// On disk. The dialog is closed.
    void agreed(const dunlin::ports::Agreed &agreed, const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QDate today() const;
    void buildKinds();
    void buildMiddle();
    template <class Offered>
    ports::Reply<Offered> answerTo();
    /// `follow`: the fields take over what they were not given.
    void display(const ports::Offer &offer, bool follow = true);
    void display(const ports::PromiseOffer &offer);
    void changePart(int part, std::optional<domain::Money> amount, std::optional<QDate> due);
    void showAuthority(const ports::Offer &offer);
    void showChance(const std::optional<ports::PromiseChance> &chance);
    void showAuthority(const ports::PromiseOffer &offer);
    /// What is shown waits for somebody's approval once it is confirmed.
    bool asks() const;
    void showAlternatives(const std::vector<ports::Offer> &offers);
    void showReadBack(const QString &sentence);
    void showError(const QString &sentence);
    void onAgreed(const base::Result<ports::Agreed> &done, const QString &sentence);
    void refreshButtons();

    ports::AgreementDesk &m_desk;
    const ports::AccountPage m_page;
    const base::Clock &m_clock;
    const ports::Session m_session;
    Kind m_kind = Kind::Plan;
    std::optional<ports::Offer> m_offer;          ///< of what is typed; a plan or a settlement
    std::optional<ports::PromiseOffer> m_promise; ///< of what is typed
    int m_request = 0; ///< of the last proposal asked for; a late answer is dropped
    bool m_pending = false;
    bool m_confirmWanted = false;

    common::Segmented *m_kinds;
    ArrangementFields *m_fields;
    Notice *m_authority;
    Notice *m_chance;
    common::Label *m_alternativesTitle;
    std::vector<common::Button *> m_alternatives;
    SchedulePanel *m_schedule;
    Notice *m_readBack;
};

} // namespace dunlin::arrangement
