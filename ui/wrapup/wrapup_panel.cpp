// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrapup/wrapup_panel.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/date_text.h"
#include "ui/common/error_text.h"
#include "ui/common/label.h"
#include "ui/common/money_text.h"
#include "ui/wrapup/call_view.h"
#include "ui/wrapup/draft_note.h"
#include "ui/wrapup/gate_words.h"
#include "ui/wrapup/icon_label.h"
#include "ui/wrapup/number_tiles.h"
#include "ui/wrapup/outcome_words.h"
#include "ui/wrapup/wrapup_form.h"

#include <QtCore/QTimeZone>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

namespace dunlin::wrapup {

using common::Button;
using common::ButtonKind;
using common::Label;
using domain::Outcome;
using style::Face;
using style::Ink;

WrapUpPanel::WrapUpPanel(ports::AccountDesk &desk, const base::Clock &clock, ports::Session session,
                         DraftNote &draft, Dialer dialer, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_session(std::move(session))
    , m_draft(draft)
    , m_dialer(std::move(dialer))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_card = new common::Card(tr("Next step"), this);
    outer->addWidget(m_card);
    buildHeader();

    auto *stackHost = new QWidget(m_card);
    m_stack = new QStackedLayout(stackHost);
    m_card->body()->addWidget(stackHost, 1);
    m_idle = new CallView(m_clock, m_session, stackHost);
    m_stack->addWidget(m_idle);

    m_work = new QWidget(stackHost);
    auto *work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(8);
    auto *strip = new QHBoxLayout;
    strip->setSpacing(8);
    m_stripIcon = new IconLabel(QStringLiteral("telephone-outbound"), Ink::AccentText, m_work);
    m_strip = new Label(Face::Body, Ink::Text2, m_work);
    m_strip->setFigures(true);
    m_strip->setElided(true);
    m_endCall = new Button(QStringLiteral("endCall"), tr("End call"), ButtonKind::Ghost, m_work);
    m_endCall->setKeyHint(QStringLiteral("C"));
    strip->addWidget(m_stripIcon);
    strip->addWidget(m_strip, 1);
    strip->addWidget(m_endCall);
    work->addLayout(strip);
    m_form = new WrapUpForm(m_draft, m_work);
    work->addWidget(m_form, 1);
    m_stack->addWidget(m_work);
    buildSnooze();

    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &WrapUpPanel::refreshStrip);
    connect(m_idle, &CallView::callRequested, this, &WrapUpPanel::startCall);
    connect(m_idle, &CallView::wrapUpRequested, this, &WrapUpPanel::openWrapUp);
    connect(m_endCall, &QAbstractButton::clicked, this, &WrapUpPanel::startCall);
    connect(m_form, &WrapUpForm::outcomeChosen, this, &WrapUpPanel::onOutcome);
    connect(m_form, &WrapUpForm::saveAndNextRequested, this, [this] { save(true); });
    connect(m_form, &WrapUpForm::saveAndStayRequested, this, [this] { save(false); });
    setMode(Mode::Idle);
}

void WrapUpPanel::buildHeader()
{
    m_timerBox = new QWidget(m_card);
    auto *row = new QHBoxLayout(m_timerBox);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new IconLabel(QStringLiteral("clock"), Ink::Text3, m_timerBox));
    m_timer = new Label(Face::Body, Ink::Text2, m_timerBox);
    m_timer->setFigures(true);
    m_timer->setObjectName(QStringLiteral("callTimer"));
    m_timer->setAccessibleName(tr("Length of the call"));
    row->addWidget(m_timer);
    m_card->setHeaderWidget(m_timerBox);
}

void WrapUpPanel::buildSnooze()
{
    m_snoozePage = new QWidget(m_card);
    auto *column = new QVBoxLayout(m_snoozePage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *words =
        new Label(tr("Put this account off until:"), Face::Body, Ink::Text2, m_snoozePage);
    words->setWordWrap(true);
    column->addWidget(words);
    m_snoozeTiles = new NumberTiles(QStringLiteral("snooze"), 5, m_snoozePage);
    m_snoozeTiles->setWords({tr("In an hour"), tr("In three hours"), tr("Tomorrow 9:00"),
                             tr("In three days"), tr("In a week")});
    column->addWidget(m_snoozeTiles);
    column->addStretch(1);
    m_stack->addWidget(m_snoozePage);
    connect(m_snoozeTiles, &NumberTiles::chosen, this, &WrapUpPanel::onSnooze);
}

std::optional<WrapUpEntry> WrapUpPanel::unfinished() const
{
    if (m_mode == Mode::Idle || m_mode == Mode::Snooze || m_mode == Mode::Checking)
        return std::nullopt;
    // A record without a call that nobody filled in is nothing to come back to.
    if (!m_called && !m_form->hasOutcome())
        return std::nullopt;
    return currentEntry();
}

void WrapUpPanel::setPage(const ports::AccountPage &page)
{
    const bool another = page.state.id != m_page.state.id;
    m_page = page;
    m_idle->setPage(page);
    setGate(page.gate);
    findBegunCall();
    if (!another)
        return;
    ++m_generation;
    m_reservation.reset();
    m_saving = false;
    m_saveWanted.reset();
    m_called = false;
    m_form->setBusy(false);
    m_idle->setBusy(false);
    setMode(Mode::Idle);
}

void WrapUpPanel::setGate(const ports::GateView &gate)
{
    m_gate = gate;
    m_idle->setGate(gate);
    // While something is filled in, its ticks stay; the same needs come again at each asking.
    if (m_mode == Mode::Idle || m_mode == Mode::Checking)
        m_form->setContent(gate.content);
}

void WrapUpPanel::setPoint(std::optional<domain::ContactPointId> point, const QString &number)
{
    m_idle->setNumber(number);
    if (m_mode == Mode::Calling || m_mode == Mode::Checking)
        return; // the running call keeps the number it was made to
    m_point = point;
    m_number = number;
}

void WrapUpPanel::resume(const WrapUpEntry &entry)
{
    m_called = entry.contact && entry.direction == domain::Direction::Outbound;
    m_callSeconds = entry.durationS;
    m_reservation = entry.reservation;
    m_point = entry.point;
    m_number = entry.number;
    m_form->resume(facts(), entry);
    setMode(Mode::WrapUp);
}

FieldFacts WrapUpPanel::facts() const
{
    FieldFacts facts;
    const domain::AccountState &state = m_page.state;
    domain::Money pastDue = domain::Money::zero(state.currency);
    const QDate today = base::dateIn(m_clock.now(), m_session.officeZone);
    for (const domain::ItemState &item : state.items) {
        if (item.isOpen() && item.due.isValid() && item.due < today)
            pastDue += item.open.sum();
    }
    facts.amounts.balance = state.total();
    facts.amounts.pastDue = pastDue;
    const QString point = locale().decimalPoint();
    facts.amounts.decimalPoint = point.isEmpty() ? QChar(u'.') : point.front();
    facts.suggestedAmount = m_page.suggestedPromise;
    facts.suggestedDate = m_page.suggestedPromiseDate;
    facts.payday = base::Payday::fromText(m_page.state.debtor.payday);
    facts.promiseUntil = m_page.promiseUntil;
    facts.promiseMost = m_page.promiseMost;
    facts.today = today;
    const QByteArray zone = state.debtor.zone.isEmpty() ? m_session.officeZone : state.debtor.zone;
    facts.debtorNow = base::dateTimeIn(m_clock.now(), zone);
    return facts;
}

void WrapUpPanel::beginForm(bool contact)
{
    m_form->begin(facts(), contact);
    setFocus(Qt::OtherFocusReason);
}

void WrapUpPanel::setMode(Mode mode)
{
    m_mode = mode;
    const bool working = mode == Mode::Checking || mode == Mode::Calling || mode == Mode::WrapUp;
    QWidget *page = working ? m_work : mode == Mode::Snooze ? m_snoozePage : m_idle;
    m_stack->setCurrentWidget(page);
    m_card->setTitle(working                ? tr("Wrap up")
                     : mode == Mode::Snooze ? tr("Remind me")
                                            : tr("Next step"));
    if (mode == Mode::Calling)
        m_tick.start();
    else
        m_tick.stop();
    refreshStrip();
}

void WrapUpPanel::refreshStrip()
{
    const bool calling = m_mode == Mode::Calling;
    m_timerBox->setVisible(m_called && (calling || m_mode == Mode::WrapUp));
    m_timer->setText(common::durationText(callSeconds()));
    m_endCall->setVisible(calling);
    const QString number = common::phoneText(m_number);
    if (m_mode == Mode::Checking)
        m_strip->setText(tr("Asking the rules: %1").arg(number));
    else if (calling || m_called)
        m_strip->setText(callWords(number));
    else
        m_strip->setText(tr("Without a call"));
    m_stripIcon->set(calling    ? QStringLiteral("telephone-outbound")
                     : m_called ? QStringLiteral("telephone")
                                : QStringLiteral("pencil-square"),
                     calling ? Ink::AccentText : Ink::Text3);
}

void WrapUpPanel::openWrapUp()
{
    if (m_page.state.id.isNull() || !ports::allows(m_session.role, ports::Permission::RecordWork))
        return;
    if (m_mode == Mode::Calling)
        return endCall();
    if (m_mode == Mode::Idle || m_mode == Mode::Snooze) {
        m_called = m_begun.has_value();
        m_callSeconds = 0;
        if (m_begun) {
            m_reservation = m_begun->id;
            m_number = m_begun->to;
            m_point.reset();
        }
        beginForm(/*contact=*/m_called);
        setMode(Mode::WrapUp);
    }
}

void WrapUpPanel::pressNumber(int number)
{
    if (m_mode == Mode::Snooze)
        m_snoozeTiles->choose(number);
    else if (m_mode != Mode::Idle)
        m_form->pressNumber(number);
}

void WrapUpPanel::tickContent()
{
    if (m_mode != Mode::Idle && m_mode != Mode::Snooze)
        m_form->tickContent();
}

void WrapUpPanel::chooseOutcome(Outcome outcome)
{
    if (m_mode == Mode::Idle || m_mode == Mode::Snooze)
        openWrapUp();
    if (m_mode != Mode::Idle)
        m_form->chooseOutcome(outcome);
}

void WrapUpPanel::callBackAt(domain::Instant at)
{
    if (m_page.state.id.isNull() || m_saving
        || !ports::allows(m_session.role, ports::Permission::RecordWork))
        return;
    const QByteArray zone =
        m_page.state.debtor.zone.isEmpty() ? m_session.officeZone : m_page.state.debtor.zone;
    const QDateTime moment = base::dateTimeIn(at, zone);
    if (m_mode != Mode::Idle && m_mode != Mode::Snooze) {
        chooseOutcome(Outcome::CallBackLater);
        m_form->setMoment(moment);
        return;
    }
    WrapUpEntry entry;
    entry.outcome = Outcome::CallBackLater;
    entry.moment = moment;
    record(entry, /*thenNext=*/true);
}

void WrapUpPanel::snooze()
{
    if (m_page.state.id.isNull() || m_mode != Mode::Idle
        || !ports::allows(m_session.role, ports::Permission::RecordWork))
        return;
    m_snoozeTiles->setCurrent(0);
    setMode(Mode::Snooze);
    setFocus(Qt::OtherFocusReason);
}

void WrapUpPanel::onSnooze(int number)
{
    const QDateTime now = facts().debtorNow;
    QDateTime at = now.addSecs(3600);
    if (number == 2)
        at = now.addSecs(3 * 3600);
    if (number >= 3) {
        const int days[] = {1, 3, 7};
        at = QDateTime(now.date().addDays(days[qBound(0, number - 3, 2)]), QTime(9, 0),
                       now.timeZone());
    }
    WrapUpEntry entry;
    entry.outcome = Outcome::CallBackLater;
    entry.moment = at;
    record(entry, /*thenNext=*/true);
}

void WrapUpPanel::onOutcome(Outcome outcome)
{
    if (m_mode == Mode::Calling && endsCall(outcome))
        endCall();
}

WrapUpEntry WrapUpPanel::currentEntry() const
{
    WrapUpEntry entry = m_form->entry();
    entry.point = m_point;
    entry.number = m_number;
    if (m_called) {
        entry.durationS = callSeconds();
        entry.reservation = m_reservation;
    }
    return entry;
}

void WrapUpPanel::save(bool thenNext)
{
    if (m_page.state.id.isNull() || m_saving || m_mode == Mode::Snooze)
        return;
    if (m_mode == Mode::Checking) {
        m_saveWanted = thenNext;
        return;
    }
    WrapUpEntry entry;
    if (m_mode == Mode::Idle)
        entry.note = m_draft.text();
    else
        entry = currentEntry();
    record(entry, thenNext);
}

void WrapUpPanel::record(const WrapUpEntry &entry, bool thenNext)
{
    const QDate today = base::dateIn(m_clock.now(), m_session.officeZone);
    const EntryProblem problem = problemOf(entry, today, m_page.state.total());
    if (problem != EntryProblem::None)
        return m_form->showProblem(problem);
    m_saving = true;
    m_form->setBusy(true);
    m_form->showError({});
    m_idle->setBusy(true);
    const QString composed = composedNote(entry, today);
    const QString sentence = composed.isEmpty() ? tr("Note saved") : tr("Saved: %1").arg(composed);
    const bool usedNote = !entry.note.trimmed().isEmpty();
    const bool settles = entry.direction == domain::Direction::Outbound;
    m_desk.wrapUp(
        toWrapUp(m_page.state.id, entry, today),
        ports::guarded<ports::Saved>(this, [this, generation = m_generation, sentence, thenNext,
                                            settles, usedNote](base::Result<ports::Saved> done) {
            if (generation == m_generation) {
                m_saving = false;
                m_form->setBusy(false);
                m_idle->setBusy(false);
                if (!done) {
                    const bool idle = m_mode == Mode::Idle || m_mode == Mode::Snooze;
                    if (idle)
                        openWrapUp(); // the sentence needs a place
                    showFailure(done.error());
                    return;
                }
                if (usedNote)
                    m_draft.clear();
                if (m_called && !settles)
                    releaseCall(done->account, tr("they called instead"));
                else if (m_called)
                    m_settled = std::exchange(m_reservation, std::nullopt);
                m_called = false;
                findBegunCall();
                setMode(Mode::Idle);
            }
            if (done) {
                Q_EMIT saved(*done,
                             done->requested ? tr("%1 It waits for approval.").arg(sentence)
                                             : sentence,
                             thenNext);
            }
        }));
}

// A contact that the rules refuse says which rule, not only that it is not allowed.
void WrapUpPanel::showFailure(const base::Error &error)
{
    m_form->showError(common::errorText(error).line());
    if (error.code != base::ErrorCode::Forbidden)
        return;
    const auto explain = [this, generation = m_generation](base::Result<ports::GateView> gate) {
        if (!gate || generation != m_generation)
            return;
        setGate(*gate);
        Q_EMIT gateDecided(*gate);
        if (!mayCall(*gate) && !gate->findings.empty())
            m_form->showError(tr("Not saved: %1.").arg(findingSentence(gate->findings.front())));
    };
    m_desk.gate(m_page.state.id, domain::Channel::Call, m_point,
                ports::guarded<ports::GateView>(this, explain));
}

bool WrapUpPanel::leaveLayer()
{
    switch (m_mode) {
    case Mode::Idle: return false;
    case Mode::Snooze: setMode(Mode::Idle); return true;
    case Mode::Checking: return true;
    case Mode::Calling:
    case Mode::WrapUp: break;
    }
    if (m_form->forgetOutcome()) {
        setFocus(Qt::OtherFocusReason);
        return true;
    }
    // A call that was made is wrapped up; it is not thrown away by a key.
    if (m_called)
        return false;
    setMode(Mode::Idle);
    return true;
}

void WrapUpPanel::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (modifiers == Qt::NoModifier && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9
        && m_mode != Mode::Idle)
        return pressNumber(event->key() - Qt::Key_0);
    if (enter && modifiers == Qt::ControlModifier)
        return save(true);
    if (enter && modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        return save(false);
    if (event->key() == Qt::Key_Escape && leaveLayer())
        return;
    QWidget::keyPressEvent(event);
}

} // namespace dunlin::wrapup
