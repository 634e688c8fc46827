// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/ports/account_desk.h"
#include "core/ports/contact_gate.h"
#include "core/ports/session.h"
#include "core/ports/telephone.h"
#include "ui/wrapup/wrapup_entry.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <functional>

class QStackedLayout;

namespace dunlin::common {
class Button;
class Card;
class Label;
} // namespace dunlin::common

namespace dunlin::wrapup {

class CallView;
class DraftNote;
struct FieldFacts;
class IconLabel;
class NumberTiles;
class WrapUpForm;

/// Hands a number to the telephone (a tel: link, later a softphone).
using Dialer = std::function<void(const QString &number)>;

/// The right column: call, wrap up, save. Idle it shows the next step; C reserves the call at the
/// gate and dials; the outcome tiles are open from then on, and what is saved settles the call. One
/// that was begun and never wrapped up (the program stopped) is offered again by W. A call
/// lasts until its outcome is one where nobody spoke, until C, until it is saved, or until the
/// telephone says so (followCall): then its result is proposed. Nothing typed is lost by an error
/// or by leaving. GUI thread.
class WrapUpPanel final : public QWidget {
    Q_OBJECT
public:
    enum class Mode {
        Idle,
        Checking, ///< the gate decides; outcome keys count already
        Calling,
        WrapUp, ///< the call is over, or there was none
        Snooze
    };

    WrapUpPanel(ports::AccountDesk &desk, const base::Clock &clock, ports::Session session,
                DraftNote &draft, Dialer dialer, QWidget *parent = nullptr);

    Mode mode() const { return m_mode; }
    /// With it a call is reserved before it is dialled, on disk, so that it counts against the
    /// limits until it is settled; without it the gate is only asked. Outlives the panel.
    void setContactGate(ports::ContactGate &gate) { m_contactGate = &gate; }
    /// What is filled in and not saved; nothing in Idle.
    std::optional<WrapUpEntry> unfinished() const;

    /// Another account, or the same one changed (what is filled in stays then).
    void setPage(const ports::AccountPage &page);
    void setGate(const ports::GateView &gate);
    /// The number that Call dials.
    void setPoint(std::optional<domain::ContactPointId> point, const QString &number);
    /// Takes up an entry that was put aside.
    void resume(const WrapUpEntry &entry);

public Q_SLOTS:
    /// Starts a call, or ends the one that runs.
    void startCall();
    /// What the telephone says of the call that runs here; for one that tells.
    void followCall(const dunlin::ports::CallState &call);
    void openWrapUp();
    /// A number key 1-9.
    void pressNumber(int number);
    void chooseOutcome(dunlin::domain::Outcome outcome);
    /// D: all that has to be said was said.
    void tickContent();
    /// A call-back at a moment: recorded at once, and on to the next account; into the fields when
    /// something is being filled in already.
    void callBackAt(dunlin::domain::Instant at);
    /// Numbered times to be reminded at.
    void snooze();
    void save(bool thenNext);
    /// Esc: one layer back; false when there was none. Typed text stays.
    bool leaveLayer();

Q_SIGNALS:
    void callStarted(const QString &number);
    void callEnded();
    /// The gate decided again; a blocked call says so here.
    void gateDecided(const dunlin::ports::GateView &gate);
    /// On disk. `thenNext`: the next account is wanted.
    void saved(const dunlin::ports::Saved &saved, const QString &sentence, bool thenNext);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setMode(Mode mode);
    void buildHeader();
    void buildSnooze();
    void beginForm(bool contact);
    FieldFacts facts() const;
    void reserveCall();
    void onReserved(domain::AccountId account, int generation,
                    const base::Result<ports::Reserved> &reserved);
    void onGate(const base::Result<ports::GateView> &gate, bool mayDial);
    void releaseCall(domain::AccountId account, const QString &reason);
    void findBegunCall();
    void dial();
    void endCall();
    int callSeconds() const;
    QString callWords(const QString &number) const;
    void refreshStrip();
    void onOutcome(domain::Outcome outcome);
    void onSnooze(int number);
    void record(const WrapUpEntry &entry, bool thenNext);
    void showFailure(const base::Error &error);
    WrapUpEntry currentEntry() const;

    ports::AccountDesk &m_desk;
    const base::Clock &m_clock;
    const ports::Session m_session;
    DraftNote &m_draft;
    const Dialer m_dialer;
    ports::AccountPage m_page;
    ports::GateView m_gate;
    std::optional<domain::ContactPointId> m_point;
    QString m_number;
    ports::ContactGate *m_contactGate = nullptr;
    std::optional<domain::EventId> m_reservation;    ///< of the call that is not saved yet
    std::optional<domain::EventId> m_settled;        ///< the last one that was
    std::optional<domain::ReservationState> m_begun; ///< an own one that nobody wrapped up
    Mode m_mode = Mode::Idle;
    bool m_called = false;   ///< this wrap-up belongs to a call
    ports::CallState m_call; ///< as the telephone tells; None: it does not
    qint64 m_callFromMs = 0; ///< monotonic
    int m_callSeconds = 0;   ///< of the ended call
    bool m_saving = false;
    std::optional<bool> m_saveWanted; ///< while the gate decides; the value is thenNext
    int m_generation = 0;             ///< of the account, so that a late answer is dropped
    QTimer m_tick;

    common::Card *m_card;
    QWidget *m_timerBox;
    common::Label *m_timer;
    QStackedLayout *m_stack;
    CallView *m_idle;
    QWidget *m_work;
    IconLabel *m_stripIcon;
    common::Label *m_strip;
    common::Button *m_endCall;
    WrapUpForm *m_form;
    QWidget *m_snoozePage;
    NumberTiles *m_snoozeTiles;
};

} // namespace dunlin::wrapup
