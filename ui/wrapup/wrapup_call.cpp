// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrapup/wrapup_panel.h"

#include "ui/common/date_text.h"
#include "ui/common/error_text.h"
#include "ui/common/money_text.h"
#include "ui/wrapup/call_view.h"
#include "ui/wrapup/gate_words.h"
#include "ui/wrapup/wrapup_form.h"

/// The panel's call: reserved, dialled, followed, ended, and settled by what is saved.
namespace dunlin::wrapup {

using domain::Outcome;

// The program stopped between the call and its outcome: it counts until somebody says what came
// of it, so that is offered.
void WrapUpPanel::findBegunCall()
{
    m_begun.reset();
    const QString actor = domain::actorOfUser(m_session.user);
    for (const domain::ReservationState &one : m_page.state.reservations) {
        const bool isOpen = one.actor == actor && one.channel == domain::Channel::Call
                            && one.expires > m_clock.now();
        if (isOpen && one.id != m_settled && one.id != m_reservation)
            m_begun = one;
    }
    m_idle->setBegunCall(m_begun ? tr("A call to %1 was begun at %2 and not wrapped up: it counts "
                                      "until you say what came of it.")
                                       .arg(common::phoneText(m_begun->to),
                                            common::timeText(m_begun->at, m_session.officeZone))
                                 : QString());
}

void WrapUpPanel::startCall()
{
    if (m_page.state.id.isNull() || m_saving || m_mode == Mode::Checking)
        return;
    if (m_mode == Mode::Calling)
        return endCall();
    if (m_number.isEmpty() || !ports::allows(m_session.role, ports::Permission::RecordWork))
        return;
    if (m_mode == Mode::WrapUp && m_called)
        return; // the last call is not wrapped up yet
    const bool keep = m_mode == Mode::WrapUp && m_form->hasOutcome();
    if (!keep)
        beginForm(/*contact=*/true);
    m_called = true;
    m_callSeconds = 0;
    setMode(Mode::Checking);
    if (m_contactGate)
        return reserveCall();
    m_desk.gate(m_page.state.id, domain::Channel::Call, m_point,
                ports::guarded<ports::GateView>(
                    this, [this, generation = m_generation](base::Result<ports::GateView> gate) {
                        if (generation == m_generation && m_mode == Mode::Checking)
                            onGate(gate, gate && mayCall(*gate));
                    }));
}

void WrapUpPanel::reserveCall()
{
    ports::ReserveWish wish;
    wish.account = m_page.state.id;
    wish.point = m_point;
    wish.to = m_number;
    m_contactGate->reserve(wish,
                           ports::guarded<ports::Reserved>(
                               this, [this, account = wish.account, generation = m_generation](
                                         base::Result<ports::Reserved> reserved) {
                                   onReserved(account, generation, reserved);
                               }));
}

void WrapUpPanel::onReserved(domain::AccountId account, int generation,
                             const base::Result<ports::Reserved> &reserved)
{
    const std::optional<domain::EventId> id = reserved ? reserved->id : std::nullopt;
    if (generation != m_generation || m_mode != Mode::Checking) {
        // Nobody waits for it any more: the call was not made.
        if (id && m_contactGate)
            m_contactGate->release(account, *id, tr("not dialled"),
                                   [](const base::Result<bool> &) {});
        return;
    }
    m_reservation = id;
    if (reserved)
        onGate(reserved->gate, id.has_value());
    else
        onGate(base::fail(reserved.error()), false);
}

void WrapUpPanel::releaseCall(domain::AccountId account, const QString &reason)
{
    const auto id = std::exchange(m_reservation, std::nullopt);
    if (!id || !m_contactGate)
        return;
    m_settled = id;
    m_contactGate->release(account, *id, reason, [](const base::Result<bool> &) {});
}

void WrapUpPanel::onGate(const base::Result<ports::GateView> &gate, bool mayDial)
{
    const std::optional<bool> wanted = std::exchange(m_saveWanted, std::nullopt);
    if (!gate) {
        m_called = false;
        m_form->showError(common::errorText(gate.error()).line());
        return setMode(Mode::WrapUp);
    }
    setGate(*gate);
    if (mayDial) {
        dial();
        if (m_form->hasOutcome())
            onOutcome(*m_form->entry().outcome);
    } else {
        // No call was made: back to where it says why.
        m_called = false;
        setMode(Mode::Idle);
    }
    Q_EMIT gateDecided(*gate);
    if (wanted && m_called)
        save(*wanted);
}

void WrapUpPanel::dial()
{
    m_call = {};
    m_callFromMs = m_clock.monotonicMs();
    setMode(Mode::Calling);
    if (m_dialer)
        m_dialer(m_number);
    Q_EMIT callStarted(m_number);
}

void WrapUpPanel::endCall()
{
    m_callSeconds = callSeconds();
    setMode(Mode::WrapUp);
    Q_EMIT callEnded();
}

int WrapUpPanel::callSeconds() const
{
    return m_mode == Mode::Calling ? int((m_clock.monotonicMs() - m_callFromMs) / 1000)
                                   : m_callSeconds;
}

QString WrapUpPanel::callWords(const QString &number) const
{
    using ports::CallEnd;
    using ports::CallPhase;
    if (m_mode == Mode::Calling) {
        switch (m_call.phase) {
        case CallPhase::Dialling: return tr("Dialling: %1").arg(number);
        case CallPhase::Ringing: return tr("Ringing: %1").arg(number);
        case CallPhase::Talking: return tr("Talking: %1").arg(number);
        default: return number;
        }
    }
    switch (m_call.end) {
    case CallEnd::NotReached: return tr("Nobody answered: %1").arg(number);
    case CallEnd::Busy: return tr("Busy: %1").arg(number);
    case CallEnd::Declined: return tr("Declined: %1").arg(number);
    case CallEnd::NoSuchNumber: return tr("No such number: %1").arg(number);
    case CallEnd::Failed: return tr("The call failed: %1").arg(number);
    default: return tr("Call ended: %1").arg(number);
    }
}

void WrapUpPanel::followCall(const ports::CallState &call)
{
    using ports::CallEnd;
    if (call.incoming || !m_called || (m_mode != Mode::Calling && m_mode != Mode::WrapUp))
        return;
    const bool answered =
        call.phase == ports::CallPhase::Talking && m_call.phase != ports::CallPhase::Talking;
    m_call = call;
    if (answered)
        m_callFromMs = m_clock.monotonicMs(); // what counts is how long was spoken
    if (call.phase == ports::CallPhase::Ended && m_mode == Mode::Calling)
        endCall();
    refreshStrip();
    if (call.phase != ports::CallPhase::Ended || m_form->hasOutcome())
        return;
    // The attempt was made, whatever became of it: its result is proposed, and saved by the person.
    switch (call.end) {
    case CallEnd::NotReached:
    case CallEnd::Declined: return chooseOutcome(Outcome::NoAnswer);
    case CallEnd::Busy: return chooseOutcome(Outcome::Busy);
    case CallEnd::NoSuchNumber: return chooseOutcome(Outcome::WrongNumber);
    case CallEnd::Failed:
        return m_form->showError(tr("The telephone could not call: %1. The attempt is kept; save "
                                    "what came of it, or call again afterwards.")
                                     .arg(call.words));
    case CallEnd::None:
    case CallEnd::HungUp: return;
    }
}

} // namespace dunlin::wrapup
