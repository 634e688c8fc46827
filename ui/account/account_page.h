// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/account_desk.h"
#include "core/ports/account_views.h"
#include "core/ports/change_set.h"
#include "core/ports/session.h"
#include "ui/wrapup/wrapup_panel.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QStackedLayout;

namespace dunlin::common {
class StateView;
} // namespace dunlin::common

namespace dunlin::account {

class AccountHeader;
class ContactPanel;
class GateBanner;
class SideDrawer;
class StandingStrip;
class TimeMachine;
class TimelinePanel;
class WhyPopover;

/// The account on screen: who owes, what, what happened, whether one may call, and the panel to
/// call and wrap up in. Everything is built once; another account sets values. It asks the desk
/// itself and follows committed changes. The commands below are the keys of the page; the window
/// maps keys to them. GUI thread; ports and clock must outlive it.
class AccountPage final : public QWidget {
    Q_OBJECT
public:
    AccountPage(ports::AccountDesk &desk, ports::Changes &changes, const base::Clock &clock,
                ports::Session session, wrapup::Dialer dialer, QWidget *parent = nullptr);
    ~AccountPage() override;

    /// The account on screen; null: none.
    domain::AccountId account() const { return m_account; }
    /// What is on screen; null while nothing is, or another account is on its way.
    const ports::AccountPage *shown() const { return isReady() ? &m_page : nullptr; }
    wrapup::WrapUpPanel &panel() const { return *m_panel; }
    /// While it is open the page shows the past, and shown() is null: nothing is recorded on it.
    TimeMachine &timeMachine() const { return *m_machine; }

    enum class Until { Chosen, Allowed };

public Q_SLOTS:
    /// Shows an account, at a place (1-based) of the list it comes from; total 0: no list.
    void openAccount(dunlin::domain::AccountId account, qint64 position, qint64 total);
    /// C: starts a call, or ends the one that runs.
    void startCall();
    /// W
    void openWrapUp();
    /// 1-9: an outcome, or a kind where one is asked for.
    void chooseOutcome(int number);
    /// P
    void promise();
    /// N
    void focusNote();
    /// S: numbered times to choose from; L: a call-back at the next moment that is allowed.
    void snooze(Until until = Until::Chosen);
    /// G G
    void showWhy();
    /// H
    void cycleFilter();
    /// Ctrl+.
    void changeNumber();
    /// Ctrl+Enter
    void saveAndNext();
    /// Ctrl+Shift+Enter
    void saveAndStay();
    /// U: takes back what was saved last here.
    void undoLast();
    /// An agreement on this account (and others of the person) is on disk; `undoLast` takes all of
    /// it back.
    void takeAgreed(const std::vector<dunlin::ports::Saved> &saved, const QString &sentence);
    /// Esc: one layer back; asks for the page before when there is none.
    void leaveLayer();

Q_SIGNALS:
    /// The page of an account is on screen, or was read again.
    void accountShown(const dunlin::domain::AccountId &account, const QString &debtor,
                      const QString &number);
    void nextRequested();
    void previousRequested();
    void backRequested();
    /// The payment dialog over this account.
    void paymentRequested();
    /// The dialog that takes this back.
    void reverseRequested(const dunlin::domain::EventId &event);
    /// Another account of the person, or an unfinished wrap-up.
    void openLinked(const dunlin::domain::AccountId &account);
    /// On disk; the toast offers to take it back with `undoLast`.
    void saved(const dunlin::ports::Saved &saved, const QString &sentence);
    void undone(const QString &sentence);
    void failed(const dunlin::base::Error &error);
    /// A line of what is in force: to end or decide it.
    void caseChosen(const dunlin::domain::EventId &id);
    /// The dialog of the account's files; with one of them; with files that were dropped.
    void filesRequested();
    void fileChosen(const dunlin::domain::EventId &file);
    void filesDropped(const QStringList &paths);

protected:
    QSize minimumSizeHint() const override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectParts();
    void load();
    void onPage(const base::Result<ports::AccountPage> &page);
    void showPage(const ports::AccountPage &page);
    void showPast(const ports::PastPage &past);
    void setInPast(bool past);
    void onChanges(const ports::ChangeSet &changes);
    void askGate();
    void setGate(const ports::GateView &gate);
    void selectPoint(const domain::ContactPointId &point);
    void putAside();
    void setDimmed(bool dimmed);
    void onSaved(const ports::Saved &saved, const QString &sentence, bool thenNext);
    void undo(std::vector<ports::Saved> rest);
    void onTick();
    void openDrawer();
    bool isReady() const; ///< the account on screen is the one asked for

    ports::AccountDesk &m_desk;
    ports::Changes &m_changes;
    const base::Clock &m_clock;
    const ports::Session m_session;

    domain::AccountId m_account; ///< on screen
    domain::AccountId m_wanted;  ///< asked for; the same once it is here
    ports::AccountPage m_page;
    std::optional<domain::ContactPointId> m_point;
    qint64 m_position = 0;
    qint64 m_total = 0;
    int m_request = 0;                     ///< of the last page asked for; a late answer is dropped
    std::vector<ports::Saved> m_lastSaved; ///< what undoLast takes back
    struct Unfinished {
        domain::AccountId account;
        QString name;
        wrapup::WrapUpEntry entry;
    };
    std::optional<Unfinished> m_unfinished;
    QTimer m_tick;
    QTimer m_dimLater;
    bool m_gateAsked = false;
    bool m_callWhenShown = false; ///< C was pressed while the account was on its way
    qint64 m_minute = 0;          ///< of the clock, when times were last worded

    wrapup::DraftNote *m_draft;
    QStackedLayout *m_stack;
    QWidget *m_body;
    common::StateView *m_state;
    AccountHeader *m_header;
    GateBanner *m_banner;
    TimeMachine *m_machine;
    StandingStrip *m_standing;
    ContactPanel *m_contact;
    TimelinePanel *m_timeline;
    wrapup::WrapUpPanel *m_panel;
    SideDrawer *m_drawer;
    WhyPopover *m_why;
    QWidget *m_dim;
};

} // namespace dunlin::account
