// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/account_page.h"

#include "ui/account/account_header.h"
#include "ui/account/contact_panel.h"
#include "ui/account/gate_banner.h"
#include "ui/account/person_words.h"
#include "ui/account/side_drawer.h"
#include "ui/account/standing_strip.h"
#include "ui/account/time_machine.h"
#include "ui/account/timeline_panel.h"
#include "ui/account/why_popover.h"
#include "ui/common/money_text.h"
#include "ui/common/state_view.h"
#include "ui/files/files_dialog.h"
#include "ui/wrapup/draft_note.h"
#include "ui/wrapup/gate_words.h"

#include <QtGui/QDragEnterEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace dunlin::account {

using domain::ContactPointState;
using domain::PointKind;
using domain::PointState;
using wrapup::WrapUpPanel;

namespace {

constexpr int kContactWidth = 290;
constexpr int kPanelWidth = 330;
/// Below this width of the page (a window of 1280 less the rail) the panel becomes a drawer.
constexpr int kDockedFrom = 1170;
/// Content that comes sooner than this is not announced by a veil.
constexpr int kDimAfterMs = 100;

} // namespace

AccountPage::AccountPage(ports::AccountDesk &desk, ports::Changes &changes,
                         const base::Clock &clock, ports::Session session, wrapup::Dialer dialer,
                         QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_changes(changes)
    , m_clock(clock)
    , m_session(std::move(session))
{
    setObjectName(QStringLiteral("accountPage"));
    m_draft = new wrapup::DraftNote(m_desk, this);
    m_panel = new WrapUpPanel(m_desk, m_clock, m_session, *m_draft, std::move(dialer), this);
    build();
    connectParts();
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &AccountPage::onTick);
    m_dimLater.setSingleShot(true);
    m_dimLater.setInterval(kDimAfterMs);
    connect(&m_dimLater, &QTimer::timeout, this, [this] { setDimmed(true); });
    m_state->showEmpty(QStringLiteral("person"), tr("No account is open"),
                       tr("Choose one in the queue, or search for a name or number."),
                       tr("Go to the queue"));
    m_stack->setCurrentWidget(m_state);
}

AccountPage::~AccountPage() = default;

void AccountPage::build()
{
    m_stack = new QStackedLayout(this);
    // Too narrow a page docks the panel differently; it does not push the window apart.
    m_stack->setSizeConstraint(QLayout::SetNoConstraint);
    m_state = new common::StateView(this);
    m_stack->addWidget(m_state);
    m_body = new QWidget(this);
    m_stack->addWidget(m_body);
    auto *rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(style::space::kPage, 14, style::space::kPage, 14);
    rows->setSpacing(style::space::kGap);
    m_header = new AccountHeader(m_clock, m_session.officeZone, m_body);
    m_header->setPaymentButton(ports::allows(m_session.role, ports::Permission::RecordWork));
    rows->addWidget(m_header);
    m_banner = new GateBanner(m_clock, m_session.officeZone, m_body);
    rows->addWidget(m_banner);
    m_machine = new TimeMachine(m_session.officeZone, m_body);
    rows->addWidget(m_machine);
    m_standing = new StandingStrip(m_body);
    rows->addWidget(m_standing);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(style::space::kGap);
    m_contact = new ContactPanel(m_clock, m_session.officeZone, m_body);
    m_contact->setFixedWidth(style::scaled(kContactWidth));
    m_timeline = new TimelinePanel(m_clock, m_session, *m_draft, m_body);
    columns->addWidget(m_contact);
    columns->addWidget(m_timeline, 1);
    m_drawer = new SideDrawer(m_panel, columns, style::scaled(kPanelWidth), m_body);
    rows->addLayout(columns, 1);
    m_why = new WhyPopover(m_clock, m_session.officeZone, this);
    m_dim = new DimVeil(m_body);
}

void AccountPage::connectParts()
{
    connect(m_header, &AccountHeader::backRequested, this, &AccountPage::backRequested);
    connect(m_header, &AccountHeader::nextRequested, this, &AccountPage::nextRequested);
    connect(m_header, &AccountHeader::previousRequested, this, &AccountPage::previousRequested);
    connect(m_header, &AccountHeader::paymentRequested, this, &AccountPage::paymentRequested);
    connect(m_header, &AccountHeader::drawerRequested, this, &AccountPage::openDrawer);
    connect(m_header, &AccountHeader::unfinishedRequested, this, [this] {
        if (m_unfinished)
            Q_EMIT openLinked(m_unfinished->account);
    });
    connect(m_machine, &TimeMachine::opened, this, [this] { setInPast(true); });
    connect(m_machine, &TimeMachine::closed, this, [this] { setInPast(false); });
    connect(m_machine, &TimeMachine::arrived, this, &AccountPage::showPast);
    connect(m_standing, &StandingStrip::chosen, this, &AccountPage::caseChosen);
    connect(m_banner, &GateBanner::whyRequested, this, &AccountPage::showWhy);
    connect(m_contact, &ContactPanel::pointPicked, this, &AccountPage::selectPoint);
    connect(m_contact, &ContactPanel::accountPicked, this, &AccountPage::openLinked);
    connect(m_contact, &ContactPanel::filesRequested, this, &AccountPage::filesRequested);
    connect(m_contact, &ContactPanel::filePicked, this, &AccountPage::fileChosen);
    connect(m_timeline, &TimelinePanel::reverseRequested, this, &AccountPage::reverseRequested);
    connect(m_timeline, &TimelinePanel::saveNoteRequested, this, &AccountPage::saveAndStay);
    connect(m_why, &WhyPopover::callBackRequested, m_panel, &WrapUpPanel::callBackAt);
    connect(m_panel, &WrapUpPanel::gateDecided, this, &AccountPage::setGate);
    connect(m_panel, &WrapUpPanel::callStarted, this, [this](const QString &number) {
        m_timeline->setLiveCall(LiveCall{number, m_clock.now()});
    });
    connect(m_panel, &WrapUpPanel::callEnded, this, [this] { m_timeline->setLiveCall({}); });
    connect(m_panel, &WrapUpPanel::saved, this, &AccountPage::onSaved);
    connect(m_state, &common::StateView::actionTriggered, this, [this] {
        if (m_wanted.isNull() || m_wanted == m_account)
            Q_EMIT backRequested();
        else
            load();
    });
    connect(&m_changes, &ports::Changes::committed, this, &AccountPage::onChanges);
}

void AccountPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (shown() && !files::droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AccountPage::dropEvent(QDropEvent *event)
{
    const QStringList paths = files::droppedFiles(event->mimeData());
    if (!shown() || paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT filesDropped(paths);
}

void AccountPage::openAccount(domain::AccountId account, qint64 position, qint64 total)
{
    m_position = position;
    m_total = total;
    if (account == m_account && m_wanted == account)
        m_header->setPosition(position, total);
    m_wanted = account;
    m_callWhenShown = false;
    m_machine->close();
    load();
}

void AccountPage::load()
{
    if (m_wanted.isNull() || m_machine->isOpen()) // what is new is read on the way back
        return;
    if (!m_account.isNull() && m_wanted != m_account)
        m_dimLater.start();
    m_desk.page(m_wanted,
                ports::guarded<ports::AccountPage>(
                    this, [this, request = ++m_request](base::Result<ports::AccountPage> page) {
                        if (request == m_request)
                            onPage(page);
                    }));
}

void AccountPage::onPage(const base::Result<ports::AccountPage> &page)
{
    if (m_machine->isOpen())
        return;
    m_dimLater.stop();
    setDimmed(false);
    if (page && page->state.exists)
        return showPage(*page);
    const bool gone = page ? true : page.error().code == base::ErrorCode::NotFound;
    if (!gone && m_wanted == m_account) {
        // What is on screen stays true enough; the next change asks again.
        Q_EMIT failed(page.error());
        return;
    }
    if (gone) {
        m_draft->open({}, {});
        m_account = {};
        m_wanted = {};
        m_page = {};
        m_panel->setPage(m_page);
        m_state->showEmpty(QStringLiteral("person-x"), tr("This account is no longer here"),
                           tr("It was moved to someone else, or its import was undone. What you "
                              "saved is kept."),
                           tr("Go to the queue"));
    } else {
        m_state->showError(page.error(), tr("Try again"));
    }
    m_tick.stop();
    m_stack->setCurrentWidget(m_state);
}

void AccountPage::showPage(const ports::AccountPage &page)
{
    const bool another = page.state.id != m_account;
    if (another) {
        putAside();
        m_account = page.state.id;
        m_wanted = m_account;
        m_point = page.bestPoint;
        m_why->hide();
    }
    m_page = page;
    m_header->setPage(page);
    m_header->setPosition(m_position, m_total);
    m_banner->setConsent(hasConsent(page.state) ? tr("Consent: %1").arg(consentText(page.state))
                                                : QString());
    m_standing->setPage(page, base::dateIn(m_clock.now(), m_session.officeZone));
    m_contact->setPage(page);
    m_timeline->setPage(page, another);
    if (another)
        m_draft->open(m_account, page.draftNote);
    m_panel->setPage(page);
    if (!m_point
        || std::none_of(page.state.contactPoints.begin(), page.state.contactPoints.end(),
                        [this](const ContactPointState &p) { return p.id == *m_point; }))
        m_point = page.bestPoint;
    m_contact->setPoint(m_point);
    QString number;
    for (const ContactPointState &point : page.state.contactPoints) {
        if (m_point == point.id)
            number = point.value;
    }
    m_panel->setPoint(m_point, number);
    if (m_point == page.bestPoint)
        setGate(page.gate);
    else
        askGate();
    m_stack->setCurrentWidget(m_body);
    m_tick.start();
    // Keys are commands on a new account; a field of the old one must not swallow them.
    const QWidget *focus = QApplication::focusWidget();
    if (another && isVisible() && (!focus || focus == this || isAncestorOf(focus)))
        setFocus(Qt::OtherFocusReason);
    if (another && m_unfinished && m_unfinished->account == m_account) {
        const wrapup::WrapUpEntry entry = m_unfinished->entry;
        m_unfinished.reset();
        m_panel->resume(entry);
    }
    m_header->setUnfinished(m_unfinished ? m_unfinished->name : QString());
    Q_EMIT accountShown(m_account, page.state.debtor.name, page.state.number);
    if (std::exchange(m_callWhenShown, false))
        startCall();
}

// An unfinished wrap-up follows the collector; it never becomes an outcome nobody chose.
void AccountPage::putAside()
{
    m_timeline->setLiveCall({});
    if (const auto entry = m_panel->unfinished(); entry && !m_account.isNull())
        m_unfinished = Unfinished{m_account, m_page.state.debtor.name, *entry};
}

void AccountPage::showPast(const ports::PastPage &past)
{
    // Before it was known there is nothing to show but that.
    setDimmed(!past.page.state.exists);
    if (!past.page.state.exists)
        return m_machine->fail(tr("At that moment this account was not known here yet."));
    m_header->setPage(past.page);
    m_standing->setPage(past.page, past.today);
    m_contact->setPage(past.page);
    m_contact->setPoint({});
    m_timeline->setPage(past.page, /*another=*/false);
}

void AccountPage::setInPast(bool past)
{
    m_banner->setVisible(!past);
    m_panel->setEnabled(!past);
    m_timeline->setReadOnly(past);
    if (past) {
        m_why->hide();
        return;
    }
    setDimmed(false);
    setFocus(Qt::OtherFocusReason);
    if (!m_account.isNull() && m_wanted == m_account) {
        // What was on screen before is shown at once; what is new since then follows.
        showPage(ports::AccountPage(m_page));
        load();
    }
}

void AccountPage::onChanges(const ports::ChangeSet &changes)
{
    if (!m_account.isNull() && (changes.everything || changes.accounts.contains(m_account))
        && m_wanted == m_account)
        load();
}

void AccountPage::askGate()
{
    if (m_gateAsked || m_account.isNull())
        return;
    m_gateAsked = true;
    m_desk.gate(m_account, domain::Channel::Call, m_point,
                ports::guarded<ports::GateView>(this, [this, account = m_account, point = m_point](
                                                          base::Result<ports::GateView> gate) {
                    m_gateAsked = false;
                    if (account != m_account)
                        return;
                    if (point != m_point)
                        return askGate();
                    if (gate)
                        setGate(*gate);
                }));
}

void AccountPage::setGate(const ports::GateView &gate)
{
    m_page.gate = gate;
    m_banner->setGate(gate);
    m_panel->setGate(gate);
}

void AccountPage::selectPoint(const domain::ContactPointId &id)
{
    for (const ContactPointState &point : m_page.state.contactPoints) {
        if (point.id != id || point.kind != PointKind::Phone)
            continue;
        m_point = id;
        m_contact->setPoint(m_point);
        m_panel->setPoint(m_point, point.value);
        askGate();
        return;
    }
}

void AccountPage::onTick()
{
    const base::Instant now = m_clock.now();
    m_timeline->refreshTimes(/*all=*/false);
    if (m_page.gate.validUntil && now >= *m_page.gate.validUntil)
        askGate();
    if (const qint64 minute = now.ms / base::kMsPerMinute; minute != m_minute) {
        m_minute = minute;
        m_banner->refresh();
        m_timeline->refreshTimes(/*all=*/true);
        m_contact->refreshTimes();
        m_panel->setGate(m_page.gate);
    }
}

void AccountPage::setDimmed(bool dimmed)
{
    m_dim->setGeometry(m_body->rect());
    m_dim->setVisible(dimmed);
    if (dimmed)
        m_dim->raise();
}

void AccountPage::onSaved(const ports::Saved &saved, const QString &sentence, bool thenNext)
{
    m_timeline->setLiveCall({});
    m_lastSaved = {saved};
    m_drawer->setOpen(false);
    // The keys are commands again, also when a note was typed.
    setFocus(Qt::OtherFocusReason);
    Q_EMIT this->saved(saved, sentence);
    if (thenNext)
        Q_EMIT nextRequested();
}

void AccountPage::takeAgreed(const std::vector<ports::Saved> &saved, const QString &sentence)
{
    if (saved.empty())
        return;
    m_lastSaved = saved;
    setFocus(Qt::OtherFocusReason);
    Q_EMIT this->saved(saved.front(), sentence);
}

void AccountPage::undoLast()
{
    undo(std::exchange(m_lastSaved, {}));
}

// One account after the other; what could not be taken back can be tried again.
void AccountPage::undo(std::vector<ports::Saved> rest)
{
    if (rest.empty())
        return;
    const ports::Saved last = rest.back();
    m_desk.undo(last, ports::guarded<ports::Saved>(
                          this, [this, rest = std::move(rest)](base::Result<ports::Saved> done) {
                              if (!done) {
                                  m_lastSaved = rest;
                                  Q_EMIT failed(done.error());
                                  return;
                              }
                              if (rest.size() == 1) {
                                  Q_EMIT undone(tr("Taken back"));
                                  return;
                              }
                              undo({rest.begin(), rest.end() - 1});
                          }));
}

void AccountPage::openDrawer()
{
    m_drawer->setOpen(true);
}

bool AccountPage::isReady() const
{
    // Keys pressed while another account is on its way must not work on the one that leaves.
    return !m_account.isNull() && m_wanted == m_account && !m_machine->isOpen();
}

void AccountPage::startCall()
{
    if (!isReady() && !m_machine->isOpen()) {
        m_callWhenShown = !m_wanted.isNull();
        return;
    }
    if (!isReady())
        return;
    openDrawer();
    m_panel->startCall();
}

void AccountPage::openWrapUp()
{
    if (!isReady())
        return;
    openDrawer();
    m_panel->openWrapUp();
}

void AccountPage::chooseOutcome(int number)
{
    if (isReady())
        m_panel->pressNumber(number);
}

void AccountPage::promise()
{
    if (!isReady())
        return;
    openDrawer();
    m_panel->chooseOutcome(domain::Outcome::PromiseToPay);
}

void AccountPage::focusNote()
{
    if (m_machine->isOpen())
        return;
    m_timeline->focusNote();
}

void AccountPage::snooze(Until until)
{
    if (!isReady())
        return;
    if (until == Until::Chosen) {
        openDrawer();
        m_panel->snooze();
        return;
    }
    // When one may call now, or at no time that is known, the details say so.
    if (wrapup::mayCall(m_page.gate) || !m_page.gate.nextAllowed)
        return showWhy();
    m_panel->callBackAt(*m_page.gate.nextAllowed);
}

void AccountPage::showWhy()
{
    if (!isReady())
        return;
    QString number;
    for (const ContactPointState &point : m_page.state.contactPoints) {
        if (m_point == point.id)
            number = common::phoneText(point.value);
    }
    m_why->open(m_page.gate, number, m_banner->anchor());
}

void AccountPage::cycleFilter()
{
    m_timeline->cycleFilter();
}

void AccountPage::changeNumber()
{
    std::vector<domain::ContactPointId> phones;
    for (const ContactPointState &point : m_page.state.contactPoints) {
        if (point.kind == PointKind::Phone && point.state == PointState::Active)
            phones.push_back(point.id);
    }
    if (phones.empty())
        return;
    auto at = std::find_if(phones.begin(), phones.end(),
                           [this](const auto &id) { return m_point == id; });
    selectPoint(at == phones.end() || ++at == phones.end() ? phones.front() : *at);
}

void AccountPage::saveAndNext()
{
    if (isReady())
        m_panel->save(/*thenNext=*/true);
}

void AccountPage::saveAndStay()
{
    if (isReady())
        m_panel->save(/*thenNext=*/false);
}

void AccountPage::leaveLayer()
{
    if (m_why->isVisible())
        return m_why->hide();
    if (m_machine->isOpen())
        return m_machine->close();
    if (m_timeline->noteHasFocus()) {
        setFocus(Qt::OtherFocusReason); // what was typed is kept
        return;
    }
    if (m_panel->leaveLayer())
        return;
    if (m_drawer->isOpen())
        return m_drawer->setOpen(false);
    Q_EMIT backRequested();
}

QSize AccountPage::minimumSizeHint() const
{
    return {720, 480};
}

void AccountPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool docked = width() >= style::scaled(kDockedFrom);
    m_drawer->setDocked(docked);
    m_drawer->place();
    m_header->setDrawerButton(!docked);
    m_dim->setGeometry(m_body->rect());
}

void AccountPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (enter && modifiers == Qt::ControlModifier)
        return saveAndNext();
    if (enter && modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        return saveAndStay();
    if (event->key() == Qt::Key_Escape)
        return leaveLayer();
    QWidget::keyPressEvent(event);
}

} // namespace dunlin::account
